#include "tests/e2e/hearingshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The provider's own integration tests of the attended model, A1 to A7, one story each. Source: fact sheet §12.1.
class TestStoryAttended : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a1ScanBeforeAnOrderExists_data() { apis(); }
    void a1ScanBeforeAnOrderExists();
    void a2ScanAfterTheOrderWasCreated_data() { apis(); }
    void a2ScanAfterTheOrderWasCreated();
    void a3ApprovedPayment_data() { apis(); }
    void a3ApprovedPayment();
    void a4RejectedPayment_data() { apis(); }
    void a4RejectedPayment();
    void a5SecondAttempt_data() { apis(); }
    void a5SecondAttempt();
    void a6RefundFromTheTill_data() { apis(); }
    void a6RefundFromTheTill();
    void a7CancelTheOrder_data() { apis(); }
    void a7CancelTheOrder();

private:
    static void apis();
    void open();
    void charge(); // its QR waits for the buyer
    [[nodiscard]] QJsonObject order() { return m_shop->simulator().orders(m_reference)[0].toObject(); }

    std::unique_ptr<HearingShop> m_shop;
    std::unique_ptr<Run> m_charge;
    QString m_qr; // the fixed one of the till
    QString m_reference;
};

namespace {

// The request that made the order.
QJsonObject made(HearingShop &shop)
{
    for (const QString &method : {u"PUT"_s, u"POST"_s}) {
        if (const QJsonArray requests = shop.simulator().requests(method); !requests.isEmpty())
            return requests[0].toObject();
    }
    return {};
}

}

void TestStoryAttended::apis()
{
    QTest::addColumn<QString>("api");
    QTest::newRow("attended-v2") << u"attended-v2"_s;
    QTest::newRow("attended-v1") << u"attended-v1"_s;
}

void TestStoryAttended::open()
{
    QFETCH(QString, api);
    m_shop = std::make_unique<HearingShop>(api, QString());
    QVERIFY(!m_shop->simulator().url().isEmpty());
}

void TestStoryAttended::charge()
{
    m_charge = m_shop->shop().charge();
    m_reference = m_charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    m_qr = m_charge->waitFor(u"created"_s)[u"qr_data"_s].toString();
    QVERIFY(!m_reference.isEmpty() && m_qr.startsWith(u"000201010211")); // a static QR
}

// The same QR before, with and after an order: it is the till's, and without an order there is nothing to pay.
void TestStoryAttended::a1ScanBeforeAnOrderExists()
{
    open();
    QCOMPARE(m_shop->simulator().act(u"scan"_s, {{u"external_pos_id"_s, u"CAJA01"_s}}), 404);
    QCOMPARE(m_shop->simulator().orders().size(), 0);
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    QCOMPARE(m_shop->scan(m_qr), 404);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryAttended::a2ScanAfterTheOrderWasCreated()
{
    open();
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(order()[u"in_checkout"_s].toBool(), true);
    QCOMPARE(order()[u"total_amount"_s].toString(), u"1234.50"_s);
    const QString item = made(*m_shop)[u"body"_s].toString(); // what the buyer reads
    QVERIFY(item.contains(u"Yerba mate") && item.contains(u"1234.5"));
    QVERIFY(m_shop->wasTold({u"topic_merchant_order_wh"_s, u"\"status\":\"opened\""_s}));
    QVERIFY(m_charge->isRunning()); // told that it is open: that is no news
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryAttended::a3ApprovedPayment()
{
    open();
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QVERIFY(m_shop->wasTold({u"topic_merchant_order_wh"_s, u"\"status\":\"closed\""_s}));
    QCOMPARE(order()[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 1);
    QCOMPARE(m_shop->shop().run({u"status"_s, m_reference}).first(u"sale"_s)[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryAttended::a4RejectedPayment()
{
    open();
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"reject"_s, m_qr, {{u"status_detail"_s, u"cc_rejected_bad_filled_security_code"_s}}), 200);
    const QJsonObject refused = m_charge->waitFor(u"attempt_refused"_s);
    QCOMPARE(refused[u"status_detail"_s].toString(), u"cc_rejected_bad_filled_security_code"_s);
    QVERIFY(m_charge->isRunning());
    QCOMPARE(order()[u"state"_s].toString(), u"live"_s); // the merchant order stays open
    m_charge->interrupt();
    QCOMPARE(m_charge->finish().code, 20);
    QCOMPARE(m_shop->shop().run({u"cancel"_s, m_reference}).code, 10);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 0);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryAttended::a5SecondAttempt()
{
    open();
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"reject"_s, m_qr), 200);
    QVERIFY(!m_charge->waitFor(u"attempt_refused"_s).isEmpty());
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200); // without scanning again
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"attempt_refused"_s, u"paid"_s}));
    QCOMPARE(m_shop->simulator().orders().size(), 1); // the same order all along
    QVERIFY(m_shop->simulator().requests(u"DELETE"_s).isEmpty());
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 1);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryAttended::a6RefundFromTheTill()
{
    open();
    charge();
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    const Said said = m_shop->shop().run({u"refund"_s, m_reference});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    const QJsonArray back = m_shop->simulator().refunds();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][u"amount"_s].toString(), u"1234.50"_s);
    QCOMPARE(back[0][u"status"_s].toString(), u"approved"_s);
    QVERIFY(m_shop->wasSent({u"\"type\":\"payment\""_s, u"payment.updated"_s}));
    QCOMPARE(m_shop->shop().problems(), QStringList());
}

void TestStoryAttended::a7CancelTheOrder()
{
    open();
    charge();
    m_charge->interrupt();
    QCOMPARE(m_charge->finish().code, 20); // still payable
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"abandon"_s, m_qr), 200);
    const Said said = m_shop->shop().run({u"cancel"_s, m_reference});
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), QStringList{u"unpaid"_s});
    QCOMPARE(m_shop->simulator().requests(u"DELETE"_s).size(), 1);
    QCOMPARE(order()[u"state"_s].toString(), u"deleted"_s);
    QCOMPARE(m_shop->scan(m_qr), 404); // the app waits again
    QCOMPARE(m_shop->troubles(), QStringList());
}

QTEST_GUILESS_MAIN(TestStoryAttended)
#include "tst_story_attended.moc"
