#include "tests/e2e/books.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The till dies at any moment, as in a power cut, and begins again: never a paid order without its sale, never a sale
// twice, never two originals of a receipt.
class TestStoryKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWhileItWaitsAndPaid();
    void killedWhileItWaitsAndNotPaid();
    void killedWhileItPrints();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
};

namespace {

constexpr int lanes = 5; // shops at the same time, each at its own point of sale
constexpr int rounds = 2;
constexpr int mostResumes = 6;

// A printer that takes nothing now: a pipe that is full to the brim.
class FullPipe
{
public:
    explicit FullPipe(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), 0600) == 0)
            m_descriptor = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        while (m_descriptor >= 0 && ::write(m_descriptor, "x", 1) == 1)
            continue;
    }
    ~FullPipe() { ::close(m_descriptor); }
    FullPipe(const FullPipe &) = delete;
    FullPipe &operator=(const FullPipe &) = delete;

    [[nodiscard]] bool isFull() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

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

// Kills each run at its moment, milliseconds from now; one that has ended by then is left alone.
void killAt(Runs &runs, const QList<int> &moments)
{
    QElapsedTimer clock;
    clock.start();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i]->isRunning() && clock.elapsed() >= moments.at(static_cast<qsizetype>(i)))
                runs[i]->kill();
        }
    });
    tick.start(1);
    const bool allGone = QTest::qWaitFor(
        [&] { return std::none_of(runs.begin(), runs.end(), [](const auto &run) { return run->isRunning(); }); },
        patience);
    QVERIFY(allGone);
}

Runs start(const Shops &shops, const QStringList &arguments)
{
    Runs runs;
    for (const auto &shop : shops)
        runs.push_back(shop->start(arguments));
    return runs;
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

}

void TestStoryKill::killedWhileItWaitsAndPaid()
{
    RunningSimulator simulator;
    Shop shop(simulator.url());
    const auto charge = shop.charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->kill();
    QCOMPARE(simulator.pay(reference), 200);
    QCOMPARE(shop.run({u"pending"_s}).count(u"unknown"_s), 1);
    const Said said = shop.run({u"resume"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), QStringList{u"paid"_s});
    QCOMPARE(shop.originals(1), 1);
    QCOMPARE(shop.run({u"resume"_s}).code, 0);
    QCOMPARE(shop.originals(1), 1);
    QCOMPARE(simulator.approved(reference).size(), 1);
    QCOMPARE(shop.problems(), QStringList());
    QCOMPARE(disagreements(simulator, shop, u"CAJA01"_s), QStringList());
}

void TestStoryKill::killedWhileItWaitsAndNotPaid()
{
    RunningSimulator simulator;
    Shop shop(simulator.url());
    const auto charge = shop.charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->kill();
    QCOMPARE(shop.run({u"resume"_s}).code, 10);
    QCOMPARE(simulator.orders(reference)[0][u"state"_s].toString(), u"deleted"_s);
    QCOMPARE(shop.paper(), QByteArray());
    QCOMPARE(shop.problems(), QStringList());
}

// Nobody knows what came out of the printer by then: no second original, whatever the printer is afterwards.
void TestStoryKill::killedWhileItPrints()
{
    RunningSimulator simulator;
    Shop shop(simulator.url());
    const QString device = shop.path(u"printer"_s);
    const FullPipe pipe(device);
    QVERIFY(pipe.isFull());
    shop.write({.baseUrl = simulator.url(), .printerKind = u"device"_s, .printerAddress = device});
    const auto charge = shop.charge();
    QCOMPARE(simulator.pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    QVERIFY(!charge->waitFor(u"paid"_s).isEmpty());
    const auto receipt = [&] { return shop.run({u"status"_s, u"1"_s}).first(u"sale"_s)[u"receipt"_s].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(receipt(), u"sending"_s, patience);
    charge->kill();
    QVERIFY(QFile::remove(device));
    shop.write({.baseUrl = simulator.url()});
    QCOMPARE(shop.run({u"resume"_s}).code, 0);
    QCOMPARE(receipt(), u"unknown"_s);
    QCOMPARE(shop.paper(), QByteArray());
    QCOMPARE(shop.problems(), QStringList());
    QCOMPARE(disagreements(simulator, shop, u"CAJA01"_s), QStringList());
}

void TestStoryKill::killedAtAnyMoment_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("the buyer pays at once") << u"0"_s;
    QTest::newRow("the buyer pays after a second") << u"1"_s;
}

void TestStoryKill::killedAtAnyMoment()
{
    QFETCH(QString, after);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    RunningSimulator simulator(simulatorArguments(after));
    Shops shops;
    for (int lane = 0; lane < lanes; ++lane) {
        shops.push_back(std::make_unique<Shop>(simulator.url()));
        shops.back()->write({.baseUrl = simulator.url(), .externalPosId = posOf(lane)});
    }
    QElapsedTimer undisturbed;
    undisturbed.start();
    for (const auto &charge : start(shops, {u"charge"_s, u"--amount"_s, u"100.00"_s}))
        QCOMPARE(charge->finish().code, 0);
    const int whole = static_cast<int>(undisturbed.elapsed());

    for (int round = 0; round < rounds; ++round) {
        QList<int> moments; // spread over the whole charge, each somewhere in its own part of it
        for (int lane = 0; lane < lanes; ++lane)
            moments.append(
                (lane * rounds + round) * whole / (lanes * rounds) + random.bounded(1 + whole / (lanes * rounds)));
        qInfo() << "seed" << seed << "of" << whole << "ms killed at" << moments;
        Runs charges = start(shops, {u"charge"_s, u"--amount"_s, u"100.00"_s});
        killAt(charges, moments);
        for (int &moment : moments)
            moment = random.bounded(whole);
        Runs resumes = start(shops, {u"resume"_s});
        killAt(resumes, moments); // the first try to mend it dies too
        int tries = 0;
        while (!resumeAll(shops) && ++tries < mostResumes)
            continue;
        QVERIFY2(tries < mostResumes, "some charge is not settled");
    }
    for (int lane = 0; lane < lanes; ++lane) {
        Shop &shop = *shops[static_cast<std::size_t>(lane)];
        QCOMPARE(shop.run({u"pending"_s}).events.size(), 0);
        QCOMPARE(shop.problems(), QStringList());
        QCOMPARE(disagreements(simulator, shop, posOf(lane)), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestStoryKill)
#include "tst_story_kill.moc"
