#include "tests/bench/pastsales.h"

#include "app/assembly/assembly.h"
#include "core/io/store/journalwriter.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplesale.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

namespace {

constexpr int salesInATransaction = 100;
constexpr int salesOfAWriter = 20'000; // closing it checkpoints: the write-ahead log stays small

void writeSome(const QString &path, int first, int end)
{
    const auto drafts = draftsOfPastSale();
    io::JournalWriter writer(path);
    if (!writer.open())
        giveUp(path + u" does not open"_s);
    for (int ticket = first; ticket < end; ticket += salesInATransaction) {
        QList<journal::Draft> batch;
        for (int each = ticket; each < std::min(ticket + salesInATransaction, end); ++each)
            batch += renumbered(drafts, each + 1);
        if (!writer.append(batch, sampleTime(), journal::Durability::Soon))
            giveUp(path + u" cannot be written"_s);
    }
    writer.close();
}

}

void writePastSales(const QString &folder, int sales)
{
    const QString path = app::journalPath(folder);
    if (!QDir().mkpath(folder) || QFile::exists(path))
        return;
    for (int first = 0; first < sales; first += salesOfAWriter)
        writeSome(path, first, std::min(first + salesOfAWriter, sales));
}

}
