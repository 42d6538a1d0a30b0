#include "tests/e2e/hearingshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The provider's own integration tests of the Orders API, O1 to O3, in each of its modes. Source: fact sheet §12.3.
class TestStoryOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void o1CreateAndProcess_data();
    void o1CreateAndProcess();
    void o2Refund_data() { modes(); }
    void o2Refund();
    void o3CreateAndCancel_data() { modes(); }
    void o3CreateAndCancel();

private:
    static void modes();
    void charge();
    [[nodiscard]] QJsonObject order() { return m_shop->simulator().orders(m_reference)[0].toObject(); }

    std::unique_ptr<HearingShop> m_shop;
    std::unique_ptr<Run> m_charge;
    QString m_qr; // what the mode wants scanned
    QString m_reference;
};

void TestStoryOrders::modes()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"static", "dynamic", "hybrid"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestStoryOrders::charge()
{
    QFETCH(QString, mode);
    m_shop = std::make_unique<HearingShop>(u"orders"_s, mode);
    QVERIFY(!m_shop->simulator().url().isEmpty());
    m_charge = m_shop->shop().charge();
    m_reference = m_charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    m_qr = m_charge->waitFor(u"created"_s)[u"qr_data"_s].toString();
    QVERIFY(m_qr.startsWith(mode == u"static" ? u"000201010211" : u"000201010212"));
}

// The four test cards: three are taken, one is refused and the buyer tries again with another.
void TestStoryOrders::o1CreateAndProcess_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("isRefusedFirst");
    for (const char *mode : {"static", "dynamic", "hybrid"}) {
        const QString name = QString::fromLatin1(mode);
        QTest::addRow("%s, master", mode) << name << u"master"_s << false;
        QTest::addRow("%s, visa", mode) << name << u"visa"_s << false;
        QTest::addRow("%s, a refused card first", mode) << name << u"visa"_s << true;
    }
}

void TestStoryOrders::o1CreateAndProcess()
{
    QFETCH(QString, method);
    QFETCH(bool, isRefusedFirst);
    charge();
    QCOMPARE(m_shop->scan(m_qr), 200);
    if (isRefusedFirst) { // this API has no word for a card that was refused: the order is as it was
        QCOMPARE(m_shop->act(u"reject"_s, m_qr), 200);
        QCOMPARE(order()[u"state"_s].toString(), u"live"_s);
        QVERIFY(m_charge->isRunning());
    }
    QCOMPARE(m_shop->act(u"pay"_s, m_qr, {{u"method"_s, method}}), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(order()[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(m_shop->simulator().approved(m_reference).size(), 1);
    QCOMPARE(m_shop->simulator().approved(m_reference)[0][u"method"_s].toString(), method);
    QVERIFY(m_shop->wasTold({u"order.processed"_s, m_reference, u"accredited"_s}));
    QCOMPARE(m_shop->troubles(), QStringList());
}

void TestStoryOrders::o2Refund()
{
    charge();
    QCOMPARE(m_shop->act(u"pay"_s, m_qr), 200);
    QCOMPARE(m_charge->finish().code, 0);
    const Said said = m_shop->shop().run({u"refund"_s, m_reference});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(m_shop->simulator().requests(u"POST"_s, u"/refund"_s).size(), 1);
    const QJsonArray back = m_shop->simulator().refunds();
    QCOMPARE(back.size(), 1);
    QCOMPARE(back[0][u"amount"_s].toString(), u"1234.50"_s);
    QVERIFY(m_shop->wasSent({u"order.refunded"_s, m_reference}));
    QCOMPARE(m_shop->shop().problems(), QStringList());
}

// Cancelled while it is still "created": the till that cancels it hears of it, and it changes nothing.
void TestStoryOrders::o3CreateAndCancel()
{
    charge();
    m_charge->interrupt();
    QCOMPARE(m_charge->finish().code, 20);
    const Said said = m_shop->shop().run({u"cancel"_s, m_reference});
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), QStringList{u"unpaid"_s});
    QCOMPARE(m_shop->simulator().requests(u"POST"_s, u"/cancel"_s).size(), 1);
    QCOMPARE(order()[u"state"_s].toString(), u"deleted"_s);
    QVERIFY(m_shop->wasSent({u"order.canceled"_s, m_reference}));
    QVERIFY(m_shop->scan(m_qr) != 200);
    QCOMPARE(m_shop->troubles(), QStringList());
}

QTEST_GUILESS_MAIN(TestStoryOrders)
#include "tst_story_orders.moc"
