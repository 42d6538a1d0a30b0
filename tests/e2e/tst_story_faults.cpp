#include "tests/e2e/books.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// What may go wrong between the till and the provider while an order is created and watched. The end is always the
// same: one reference, one paid order, one sale, one receipt.
class TestStoryFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void createMeets_data();
    void createMeets();
    void paidWhileTheAnswerIsLost();
    void tooManyRequestsAreNotRepeatedAtOnce();

private:
    [[nodiscard]] QSet<QString> bodiesPut();

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryFaults::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryFaults::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

QSet<QString> TestStoryFaults::bodiesPut()
{
    QSet<QString> bodies;
    for (const QJsonValue request : m_simulator->requests(u"PUT"_s))
        bodies.insert(request[u"body"_s].toString());
    return bodies;
}

void TestStoryFaults::createMeets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("executes");
    QTest::newRow("answer lost after it was executed") << u"lose_answer_after"_s << true;
    QTest::newRow("request lost before") << u"lose_answer_before"_s << false;
    QTest::newRow("500") << u"status_500"_s << false;
    QTest::newRow("500 although executed") << u"status_500_after"_s << true;
    QTest::newRow("page of a captive portal") << u"html_200"_s << false;
    QTest::newRow("truncated body") << u"truncate_body"_s << true;
}

void TestStoryFaults::createMeets()
{
    QFETCH(QString, kind);
    QFETCH(bool, executes);
    QCOMPARE(m_simulator->fault(u"PUT"_s, u"/qrs"_s, kind), 200);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), 2);
    QCOMPARE(bodiesPut().size(), 1); // the same request again, with the same reference
    const QJsonArray orders = m_simulator->orders();
    QCOMPARE(orders.size(), executes ? 2 : 1); // the second replaced the first on the point of sale
    QCOMPARE(orders.size(), m_simulator->orders(reference).size());
    QCOMPARE(m_simulator->approved().size(), 1);
    QCOMPARE(m_shop->originals(1), 1);
}

// The order exists, though the till never saw it: the customer scans the sticker and pays before the till asks again.
void TestStoryFaults::paidWhileTheAnswerIsLost()
{
    QCOMPARE(m_simulator->fault(u"PUT"_s, u"/qrs"_s, u"lose_answer_after"_s), 200);
    const auto charge = m_shop->charge();
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->orders().size(), 1, patience);
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_pos_id"_s, u"CAJA01"_s}}), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.events.constLast()[u"event"_s].toString(), u"paid"_s);
    QCOMPARE(bodiesPut().size(), 1);
    QCOMPARE(m_simulator->approved().size(), 1);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryFaults::tooManyRequestsAreNotRepeatedAtOnce()
{
    QCOMPARE(m_simulator->fault(u"PUT"_s, u"/qrs"_s, u"status_429"_s), 200); // Retry-After: 1
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QJsonArray requests = m_simulator->requests();
    while (!requests.isEmpty() && requests[0][u"method"_s] != u"PUT"_s) // what was asked before
        requests.removeFirst();
    const auto at = [&](qsizetype position) {
        return QDateTime::fromString(requests[position][u"at"_s].toString(), Qt::ISODateWithMs);
    };
    QVERIFY(requests.size() >= 2);
    QVERIFY(at(0).isValid());
    QVERIFY(at(0).msecsTo(at(1)) >= 1000);
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
    QCOMPARE(bodiesPut().size(), 1);
}

QTEST_GUILESS_MAIN(TestStoryFaults)
#include "tst_story_faults.moc"
