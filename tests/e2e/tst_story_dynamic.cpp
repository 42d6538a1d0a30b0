#include "tests/e2e/hearingshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The provider's own integration tests of the dynamic model, D1 to D6, one story each. Source: fact sheet §12.2.
class TestStoryDynamic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void d1ScanAValidQr();
    void d2ApprovedPayment();
    void d3RejectedPayment();
    void d4SecondAttempt();
    void d5RefundFromTheTill();
    void d6ScanAfterTheExpiry();

private:
    static constexpr int shortLife = 10; // seconds: no setting allows less

    void charge(int expirySeconds = 300, int pollSeconds = HearingShop::seldom);
    [[nodiscard]] QJsonObject order() { return m_shop->simulator().orders(m_reference)[0].toObject(); }

    std::unique_ptr<HearingShop> m_shop;
    std::unique_ptr<Run> m_charge;
    QString m_qr; // of this order alone
    QString m_reference;
};

void TestStoryDynamic::charge(int expirySeconds, int pollSeconds)
{
    m_shop = std::make_unique<HearingShop>(u"dynamic"_s, QString(), expirySeconds, pollSeconds);
    QVERIFY(!m_shop->simulator().url().isEmpty());
    m_charge = m_shop->shop().charge();
    m_reference = m_charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    m_qr = m_charge->waitFor(u"created"_s)[u"qr_data"_s].toString();
    QVERIFY(!m_reference.isEmpty() && m_qr.startsWith(u"000201010212")); // a dynamic QR
}

void TestStoryDynamic::d1ScanAValidQr()
{
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(order()[u"in_checkout"_s].toBool(), true);
    QCOMPARE(order()[u"total_amount"_s].toString(), u"1234.50"_s);
    QCOMPARE(m_shop->simulator().act(u"scan"_s, {{u"qr_data"_s, QString(m_qr).replace(u"6304"_s, u"6305"_s)}}), 404);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryDynamic::d2ApprovedPayment()
{
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QVERIFY(m_shop->wasTold({u"topic_merchant_order_wh"_s, u"\"status\":\"closed\""_s}));
    QCOMPARE(order()[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 1);
    QCOMPARE(m_shop->scan(m_qr), 409); // paid: nobody can pay it twice
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryDynamic::d3RejectedPayment()
{
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"reject"_s, m_qr, {{u"status_detail"_s, u"cc_rejected_call_for_authorize"_s}}), 200);
    const QJsonObject refused = m_charge->waitFor(u"attempt_refused"_s);
    QCOMPARE(refused[u"status_detail"_s].toString(), u"cc_rejected_call_for_authorize"_s);
    QVERIFY(m_charge->isRunning());
    QCOMPARE(order()[u"state"_s].toString(), u"live"_s);
    QVERIFY(m_shop->wasTold({u"topic_merchant_order_wh"_s, u"\"status\":\"opened\""_s}));
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 0);
    QCOMPARE(m_shop->shop().run({u"status"_s, m_reference}).first(u"sale"_s)[u"state"_s].toString(), u"open"_s);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200); // it cannot be withdrawn
    QCOMPARE(m_charge->finish().code, 0);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryDynamic::d4SecondAttempt()
{
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    QCOMPARE(m_shop->act(u"reject"_s, m_qr), 200);
    QVERIFY(!m_charge->waitFor(u"attempt_refused"_s).isEmpty());
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"attempt_refused"_s, u"paid"_s}));
    QCOMPARE(m_shop->simulator().orders().size(), 1);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 1);
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryDynamic::d5RefundFromTheTill()
{
    charge();
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    const Said said = m_shop->shop().run({u"refund"_s, m_reference});
    QCOMPARE(said.code, 0);
    const QJsonArray back = m_shop->simulator().refunds();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][u"amount"_s].toString(), u"1234.50"_s);
    QVERIFY(m_shop->wasSent({u"\"type\":\"payment\""_s, u"payment.updated"_s}));
    QCOMPARE(m_shop->shop().problems(), QStringList());
}

void TestStoryDynamic::d6ScanAfterTheExpiry()
{
    charge(shortLife, 1); // that an order has expired the older APIs do not tell
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    QCOMPARE(order()[u"state"_s].toString(), u"expired"_s);
    QCOMPARE(m_shop->scan(m_qr), 409);
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 409);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 0);
    QCOMPARE(m_shop->troubles(), QStringList());
}

QTEST_GUILESS_MAIN(TestStoryDynamic)
#include "tst_story_dynamic.moc"
