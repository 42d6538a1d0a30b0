#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// An answer that comes after the till's own deadline for a call: it is unknown, never a failure.
class TestStoryDeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createIsAnsweredTooLate();
};

void TestStoryDeadline::createIsAnsweredTooLate()
{
    RunningSimulator simulator;
    Shop shop(simulator.url());
    QCOMPARE(simulator.fault(u"PUT"_s, u"/qrs"_s, u"delay"_s, 1, 60'000), 200);
    const auto charge = shop.charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    const QJsonArray puts = simulator.requests(u"PUT"_s);
    QCOMPARE(puts.size(), 2);
    QCOMPARE(puts[0][u"body"_s], puts[1][u"body"_s]);
    QCOMPARE(simulator.pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
    QCOMPARE(simulator.approved().size(), 1);
    QCOMPARE(shop.problems(), QStringList());
    QCOMPARE(disagreements(simulator, shop, u"CAJA01"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestStoryDeadline)
#include "tst_story_deadline.moc"
