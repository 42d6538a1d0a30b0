// The demo's show for as long as a fair lasts: 10,000 customers in the long run, some dozens else. Memory stays where it
// is, give or take 1 MiB, and the folder small; it begins anew as `mostrador --demo --kiosk` does.
#include "app/demo/demofolder.h"
#include "app/demo/samplecatalogue.h"
#include "tests/ui/fasttime.h"
#include "tests/ui/storyworld.h"

#include <QTest>

#include <malloc.h>

#include <limits>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int faster = 100;

bool isLong()
{
    return qEnvironmentVariableIsSet("MOSTRADOR_LONG");
}

qint64 heapInUse()
{
    malloc_trim(0);
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd);
}

}

class TestKioskSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherMemoryNorTheFolderGrows();

private:
    struct Round {
        qint64 customers = 0;
        qint64 heap = 0;         // in use, nobody served, when the first customers have gone …
        qint64 heapAtTheEnd = 0; // … and the last
        qint64 largestFolder = 0;
    };
    static void play(const QString &folder, qint64 customers, quint64 seed, Round &round);
};

// One life of the till, from an empty folder to the moment when it would begin anew.
void TestKioskSoak::play(const QString &folder, qint64 customers, quint64 seed, Round &round)
{
    FastClock clock(faster);
    StoryOptions options;
    options.customerScreen = u"none"_s;
    options.folder = folder;
    options.isKiosk = true;
    options.clock = &clock;
    options.change = [&](app::Opening &opening) {
        opening.time = {&clock, [&clock] { return std::make_unique<FastAlarm>(clock); }};
        opening.settings.provider->pollSeconds = 2;
    };
    StoryWorld world(std::move(options));
    QVERIFY(world.open());
    FastAlarm alarm(clock);
    const auto show = world.counter().makeShow(alarm, app::sampleCodes(money::Site::MLA), seed);
    connect(show.get(), &app::ShowDirector::quiet, show.get(), [&] {
        if (show->show().visits() == 2) // everything that is made on first use is there
            round.heap = heapInUse();
        round.largestFolder = std::max(round.largestFolder, app::sizeOfFolder(folder));
    });
    show->start();
    const auto isOver = [&] { return show->show().visits() > customers || app::sizeOfFolder(folder) > app::mostShowBytes; };
    while (!isOver())
        QVERIFY(QTest::qWaitFor([&, before = show->show().visits()] { return show->show().visits() > before; }, 60'000));
    round.heapAtTheEnd = heapInUse();
    round.customers = show->show().visits() - 1;
}

void TestKioskSoak::neitherMemoryNorTheFolderGrows()
{
    QTemporaryDir place;
    const qint64 wanted = isLong() ? 10'000 : 36;
    const qint64 perRound = isLong() ? app::mostShowVisits : 12;
    QList<Round> rounds;
    qint64 customers = 0;
    while (customers < wanted) {
        const auto folder = app::prepareDemoFolder(place.filePath(u"demo"_s), money::Site::MLA, 0);
        QVERIFY(folder);
        Round round;
        play(*folder, perRound, static_cast<quint64>(rounds.size()), round);
        QVERIFY(round.customers > 0);
        customers += round.customers;
        rounds.append(round);
        qInfo("%lld customers, %lld to %lld KiB of heap, folder at most %lld KiB", customers, round.heap / 1024,
            round.heapAtTheEnd / 1024, round.largestFolder / 1024);
    }
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = 0;
    for (const Round &round : std::as_const(rounds)) {
        QVERIFY(round.largestFolder <= 50 * mebibyte);
        if (&round == &rounds.constFirst()) // opens fonts and connections
            continue;
        least = std::min(least, round.heap);
        most = std::max(most, round.heapAtTheEnd);
    }
    QVERIFY2(most - least <= 2 * mebibyte, qPrintable(u"%1 KiB"_s.arg((most - least) / 1024)));
}

QTEST_MAIN(TestKioskSoak)
#include "tst_kiosksoak.moc"
