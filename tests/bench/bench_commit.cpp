// P8: what it costs until a till event is on the disk, beside the least that the same disk needs for one page.
#include "core/io/store/sqlitejournal.h"
#include "tests/bench/diskfloor.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplesale.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int commitsInARow = 100; // commits in a row, then as many of the floor: both see the same noise
constexpr int restBetween = 350;   // ms, as between two sales: the journal checkpoints when idle
constexpr int rowsBeforeRest = 2;

class Commits
{
public:
    explicit Commits(journal::Journal &journal) : m_journal(journal) {}

    void append(journal::Durability durability)
    {
        bool answered = false;
        const auto done = [&](const journal::Recorded &recorded) {
            if (!recorded)
                giveUp(u"the journal refused: "_s + recorded.error().detail);
            answered = true;
        };
        m_journal.append(renumbered(m_drafts, ++m_ticket), sampleTime(), durability, done);
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    journal::Journal &m_journal;
    QList<journal::Draft> m_drafts = draftsOfCharge();
    qint64 m_ticket = 0;
};

template <typename Work> void addTo(Series &series, int repeats, Work work)
{
    for (int i = 0; i < repeats; ++i) {
        const Tick begun = tick();
        work();
        series.add(tick() - begun);
    }
}

void report(const Series &synced, const Series &soon, const Series &floor)
{
    const double least = static_cast<double>(floor.median().count());
    Row row =
        rowOf(u"P8"_s, u"durable commit of a till event (sale + payment, through the journal's thread)"_s, synced);
    row.limit = u"4 KiB overwritten + fdatasync: "_s + shown(floor.median()) + u", p99 "_s + shown(floor.p99());
    row.ratio = static_cast<double>(synced.median().count()) / least;
    row.goal = u"p50 ≤ 2.0 × limit"_s;
    print(row);
    Row tail = rowOf(u"P8"_s, u"the same, 99th percentile beside its own median"_s, synced);
    tail.limit = u"own p50: "_s + shown(synced.median());
    tail.ratio = static_cast<double>(synced.p99().count()) / static_cast<double>(synced.median().count());
    tail.goal = u"p99 ≤ 2 × own p50"_s;
    print(tail);
    Row typing = rowOf(u"P8"_s, u"the same, to be synced soon (typing)"_s, soon);
    typing.limit = row.limit;
    typing.ratio = static_cast<double>(soon.median().count()) / least;
    print(typing);
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 3000);
    const QTemporaryDir folder(options.folder + u"/commit-XXXXXX"_s);
    auto journal = io::SqliteJournal::open(folder.filePath(u"journal.sqlite"_s));
    if (!journal)
        giveUp(journal.error().detail);
    DiskFloor disk(folder.path());
    Commits commits(**journal);
    Series synced;
    Series soon;
    Series floor;
    for (int done = 0; done < options.repeats; done += commitsInARow) {
        const int now = std::min(commitsInARow, options.repeats - done);
        addTo(synced, now, [&] { commits.append(journal::Durability::Synced); });
        addTo(floor, now, [&] { disk.write(); });
        addTo(soon, now, [&] { commits.append(journal::Durability::Soon); });
        if (now == commitsInARow && done / commitsInARow % rowsBeforeRest == 1)
            QThread::msleep(restBetween);
    }
    report(synced, soon, floor);
    return 0;
}
