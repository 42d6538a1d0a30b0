// A journal with a past: as many settled sales as wanted, written by the till's own writer.
#pragma once

#include <QString>

namespace mostrador::bench {

// In journal.sqlite of `folder`; a file that is there already is kept.
void writePastSales(const QString &folder, int sales);

}
