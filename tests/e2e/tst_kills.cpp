// The till dies at random moments of charge, payment and receipt, and so does what mends it: the real programs, ended
// by SIGKILL. Whenever that was, the shop's sales, the provider's ledger and the paper agree in the end.
#include "tests/e2e/books.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

namespace {

constexpr int lanes = 5; // shops at the same time, each at its own point of sale
constexpr int mostResumes = 6;
constexpr int mostRounds = 100;
constexpr int killsOfADay =
    60; // then other shops: each resume looks at every charge that is still watched, and there are ever more

int killsWanted()
{
    return qEnvironmentVariableIsSet("MOSTRADOR_LONG") ? 500 : 30;
}

QString posOf(int lane)
{
    return u"CAJA%1"_s.arg(lane + 1, 2, 10, QChar(u'0'));
}

QStringList simulatorArguments(const QString &after)
{
    QStringList arguments{u"--buyer"_s, u"pay"_s, u"--after"_s, after, u"--pos"_s};
    for (int lane = 0; lane < lanes; ++lane)
        arguments.append(posOf(lane));
    return arguments;
}

using Shops = std::vector<std::unique_ptr<Shop>>;
using Runs = std::vector<std::unique_ptr<Run>>;

Runs start(const Shops &shops, const QStringList &arguments)
{
    Runs runs;
    for (const auto &shop : shops)
        runs.push_back(shop->start(arguments));
    return runs;
}

// Kills each run at its moment, milliseconds from now; one that has ended by then is left alone. How many were killed.
int killAt(Runs &runs, const QList<int> &moments)
{
    int killed = 0;
    QElapsedTimer clock;
    clock.start();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (!runs[i]->isRunning() || clock.elapsed() < moments.at(static_cast<qsizetype>(i)))
                continue;
            runs[i]->kill();
            killed += runs[i]->wasKilled() ? 1 : 0;
        }
    });
    tick.start(1);
    const bool allGone = QTest::qWaitFor(
        [&] { return std::none_of(runs.begin(), runs.end(), [](const auto &run) { return run->isRunning(); }); },
        patience);
    return allGone ? killed : -1;
}

// Whether each shop's charges have all ended, paid or verified unpaid.
bool resumeAll(const Shops &shops)
{
    bool settled = true;
    for (const auto &run : start(shops, {u"resume"_s})) {
        const int code = run->finish().code;
        settled = settled && (code == 0 || code == 10);
    }
    return settled;
}

// What `journal verify` says of each journal as the kill left it, before anybody has mended anything; empty: all are
// whole.
QStringList damages(const Shops &shops)
{
    QStringList found;
    for (const auto &run : start(shops, {u"journal"_s, u"verify"_s})) {
        const Said said = run->finish();
        if (said.code != 0)
            found.append(u"%1: %2"_s.arg(said.code).arg(said.first(u"error"_s)[u"what"_s].toString()));
    }
    return found;
}

// One moment for each lane, all over the time that it takes, and more often where it ends: payment, record and paper.
QList<int> momentsWithin(int time, QRandomGenerator &random)
{
    QList<int> moments;
    for (int lane = 0; lane < lanes; ++lane)
        moments.append(lane % 2 ? random.bounded(time) : time / 2 + random.bounded(time / 2));
    return moments;
}

}

class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atAnyMoment_data();
    void atAnyMoment();

private:
    int day(const QString &after, int wanted, quint32 seed);
};

void TestKills::atAnyMoment_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("the buyer pays at once") << u"0"_s;
    QTest::newRow("the buyer pays after a second") << u"1"_s;
}

void TestKills::atAnyMoment()
{
    QFETCH(QString, after);
    int kills = 0;
    while (kills < killsWanted()) {
        const quint32 seed = QRandomGenerator::global()->generate();
        const int killed = day(after, std::min(killsOfADay, killsWanted() - kills), seed);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        kills += killed;
    }
    qInfo() << kills << "kills";
}

// How often the programs of some shops were killed, until the books were looked at.
int TestKills::day(const QString &after, int wanted, quint32 seed)
{
    QRandomGenerator random(seed);
    RunningSimulator simulator(simulatorArguments(after));
    Shops shops;
    for (int lane = 0; lane < lanes; ++lane) {
        shops.push_back(std::make_unique<Shop>(simulator.url()));
        shops.back()->write({.baseUrl = simulator.url(), .externalPosId = posOf(lane)});
    }
    int kills = 0;
    [&] {
        QElapsedTimer undisturbed;
        undisturbed.start();
        for (const auto &charge : start(shops, {u"charge"_s, u"--amount"_s, u"100.00"_s}))
            QCOMPARE(charge->finish().code, 0);
        const int whole = static_cast<int>(undisturbed.elapsed());
        for (int rounds = 0; kills < wanted; ++rounds) {
            QVERIFY2(rounds < mostRounds, "the programs are always quicker than their death");
            Runs charges = start(shops, {u"charge"_s, u"--amount"_s, u"100.00"_s});
            const int first = killAt(charges, momentsWithin(whole, random));
            QVERIFY(first >= 0);
            QCOMPARE(damages(shops), QStringList());
            Runs resumes = start(shops, {u"resume"_s}); // the first try to mend it dies too
            const int second = killAt(resumes, momentsWithin(whole / 2, random));
            QVERIFY(second >= 0);
            kills += first + second;
            int tries = 0;
            while (!resumeAll(shops) && ++tries < mostResumes)
                continue;
            QVERIFY2(tries < mostResumes, "some charge is not settled");
        }
        for (int lane = 0; lane < lanes; ++lane) {
            Shop &shop = *shops[static_cast<std::size_t>(lane)];
            QCOMPARE(disagreements(simulator, shop, posOf(lane)), QStringList());
            QCOMPARE(shop.run({u"pending"_s}).events.size(), 0);
            QCOMPARE(shop.problems(), QStringList());
        }
    }();
    return kills;
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
