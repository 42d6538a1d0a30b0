#include "tests/e2e/books.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The till dies while it waits or prints, as in a power cut, and begins again: never a paid order without its sale,
// never a sale twice, never two originals of a receipt.
class TestStoryKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWhileItWaitsAndPaid();
    void killedWhileItWaitsAndNotPaid();
    void killedWhileItPrints();
};

namespace {

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

QTEST_GUILESS_MAIN(TestStoryKill)
#include "tst_story_kill.moc"
