// A catalogue with as many products as wanted, always the same ones, read in by the till's own import.
#pragma once

#include "tests/bench/figures.h"

#include <QByteArray>
#include <QString>

namespace mostrador::bench {

[[nodiscard]] QByteArray codeOf(int number); // of the product with this number, from 0

struct Filled {
    Nanoseconds time{0};
    Nanoseconds worstWait{0}; // of the thread that sells, meanwhile
};

// Into catalogue.sqlite of `folder`, which is made if need be.
Filled fillCatalogue(const QString &folder, int products);

}
