#include "tests/contract/simulatorclient.h"

#include "core/simulator/buyer/buyer.h"
#include "core/simulator/state.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Payments of which nobody knows yet what becomes of them, complaints, and who pays.
class TestSimulatorWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitingLocksAndLeavesOpen_data();
    void waitingLocksAndLeavesOpen();
    void mayBeRefusedInTheEnd();
    void refusalComesAlsoAfterTheExpiry();
    void pendingOneIsGivenUp();
    void pendingOneEndsAfterThirtyDays();
    void complaintKeepsTheMoney();
    void ledgerSaysWhoPaid();
    void discountIsForItsWayToPay();
    void payerIsChecked();
};

namespace {

QJsonObject by(const QString &reference, const QJsonObject &more = {})
{
    QJsonObject body = more;
    body.insert(u"external_reference"_s, reference);
    return body;
}

QJsonObject withDetail(const QString &detail)
{
    return by(u"one"_s, {{u"status_detail"_s, detail}});
}

// One order with a payment of this detail on its way.
struct Waiting {
    Client client;
    qint64 payment = 0;

    explicit Waiting(const QString &detail)
    {
        static_cast<void>(client.put(orderBody(u"one"_s)));
        payment = client.buyer("pay"_ba, withDetail(detail)).json[u"payment_id"_s].toInteger();
    }

    QJsonObject seen() { return client.get("/v1/payments/" + QByteArray::number(payment)).object(); }
    QStringList state() { return {seen()[u"status"_s].toString(), seen()[u"status_detail"_s].toString()}; }
    QJsonObject merchantOrder() { return client.found(u"one"_s)[0].toObject(); }
};

}

void TestSimulatorWaiting::waitingLocksAndLeavesOpen_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("status");
    for (const QString &detail : {u"offline_process"_s, u"pending_contingency"_s, u"pending_review_manual"_s, u"deferred_retry"_s})
        QTest::newRow(qPrintable(detail)) << detail << u"in_process"_s;
    for (const QString &detail : {u"pending_waiting_transfer"_s, u"pending_waiting_payment"_s, u"pending_challenge"_s})
        QTest::newRow(qPrintable(detail)) << detail << u"pending"_s;
}

void TestSimulatorWaiting::waitingLocksAndLeavesOpen()
{
    QFETCH(QString, detail);
    QFETCH(QString, status);
    Waiting waiting(detail);
    QCOMPARE(waiting.state(), (QStringList{status, detail}));
    QCOMPARE(waiting.merchantOrder()[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(waiting.merchantOrder()[u"order_status"_s].toString(), u"payment_in_process"_s);
    const auto restored = worldFromState(stateText(waiting.client.world));
    QVERIFY(restored);
    QCOMPARE(restored->payments.constFirst(), waiting.client.world.payments.constFirst());
    QCOMPARE(waiting.client.buyer("pay"_ba, by(u"one"_s)).status, 200);
    QCOMPARE(waiting.state(), (QStringList{u"approved"_s, u"accredited"_s}));
    QCOMPARE(waiting.merchantOrder()[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(waiting.client.world.payments.size(), 1);
}

void TestSimulatorWaiting::mayBeRefusedInTheEnd()
{
    Waiting waiting(u"pending_contingency"_s);
    QCOMPARE(waiting.client.buyer("reject"_ba, by(u"one"_s)).json[u"payment_id"_s].toInteger(), waiting.payment);
    QCOMPARE(waiting.state(), (QStringList{u"rejected"_s, u"bank_error"_s}));
    QCOMPARE(waiting.merchantOrder()[u"order_status"_s].toString(), u"payment_required"_s);
    QCOMPARE(waiting.client.buyer("pay"_ba, by(u"one"_s)).status, 200); // another try
    QCOMPARE(waiting.client.world.payments.size(), 2);
}

void TestSimulatorWaiting::refusalComesAlsoAfterTheExpiry()
{
    Waiting waiting(u"pending_review_manual"_s);
    waiting.client.pass(std::chrono::minutes(6));
    QCOMPARE(waiting.merchantOrder()[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(waiting.client.buyer("reject"_ba, withDetail(u"cc_rejected_high_risk"_s)).status, 200);
    QCOMPARE(waiting.state(), (QStringList{u"rejected"_s, u"cc_rejected_high_risk"_s}));
    QCOMPARE(waiting.merchantOrder()[u"status"_s].toString(), u"expired"_s);
}

void TestSimulatorWaiting::pendingOneIsGivenUp()
{
    Waiting waiting(u"pending_waiting_transfer"_s);
    QCOMPARE(waiting.client.buyer("abandon"_ba, by(u"one"_s)).json[u"payment_id"_s].toInteger(), waiting.payment);
    QCOMPARE(waiting.state(), (QStringList{u"cancelled"_s, u"by_payer"_s}));
    QCOMPARE(waiting.merchantOrder()[u"order_status"_s].toString(), u"payment_required"_s);
    QCOMPARE(waiting.client.emptySlot().status, 204);
}

void TestSimulatorWaiting::pendingOneEndsAfterThirtyDays()
{
    Waiting waiting(u"pending_waiting_payment"_s);
    waiting.client.pass(std::chrono::seconds(pendingLasts) - std::chrono::seconds(1));
    QCOMPARE(waiting.state().constFirst(), u"pending"_s);
    waiting.client.pass(std::chrono::seconds(1));
    QCOMPARE(waiting.state(), (QStringList{u"cancelled"_s, u"expired"_s}));
}

// Then it is decided: here for the buyer.
void TestSimulatorWaiting::complaintKeepsTheMoney()
{
    Waiting waiting(u"accredited"_s);
    QCOMPARE(waiting.client.buyer("chargeback"_ba, withDetail(u"pending"_s)).status, 200);
    QCOMPARE(waiting.state(), (QStringList{u"in_mediation"_s, u"pending"_s}));
    QCOMPARE(waiting.merchantOrder()[u"order_status"_s].toString(), u"paid"_s);
    const QByteArray refunds = "/v1/payments/" + QByteArray::number(waiting.payment) + "/refunds";
    QCOMPARE(waiting.client.keyed("r"_ba, refunds).json[u"cause"_s][0][u"code"_s].toInt(), 2063);
    QCOMPARE(waiting.client.buyer("chargeback"_ba, withDetail(u"settled"_s)).status, 200);
    QCOMPARE(waiting.state(), (QStringList{u"charged_back"_s, u"settled"_s}));
    QCOMPARE(waiting.merchantOrder()[u"order_status"_s].toString(), u"reverted"_s);
}

void TestSimulatorWaiting::ledgerSaysWhoPaid()
{
    Client client;
    static_cast<void>(client.put(orderBody(u"one"_s)));
    client.buyer("pay"_ba, by(u"one"_s, {{u"payer_id"_s, 77}, {u"amount"_s, 40}}));
    client.buyer("pay"_ba, by(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s, {{u"method"_s, u"interop_transfer"_s}, {u"late"_s, true}}));
    const QJsonArray payments = client.get("/_simulator/ledger"_ba).object()[u"payments"_s].toArray();
    const QList<qint64> payers{77, usualPayer, otherWalletPayer};
    const QStringList amounts{u"40.00"_s, u"60.00"_s, u"100.00"_s};
    QCOMPARE(payments.size(), 3);
    for (qsizetype row = 0; row < 3; ++row) {
        QCOMPARE(payments.at(row)[u"payer_id"_s].toInteger(), payers.at(row));
        QCOMPARE(payments.at(row)[u"amount"_s].toString(), amounts.at(row));
        QCOMPARE(payments.at(row)[u"external_reference"_s].toString(), u"one"_s);
        const QByteArray id = QByteArray::number(payments.at(row)[u"payment_id"_s].toInteger());
        QCOMPARE(client.get("/v1/payments/" + id).json[u"payer"_s][u"id"_s].toString(), QString::number(payers.at(row)));
    }
    QCOMPARE(client.found(u"one"_s)[0][u"payer"_s][u"id"_s].toInteger(), otherWalletPayer); // who paid last
}

void TestSimulatorWaiting::discountIsForItsWayToPay()
{
    const QJsonObject discount{{u"type"_s, u"account_money"_s}, {u"new_total_amount"_s, u"90.00"_s}};
    const QJsonObject discounts{{u"payment_methods"_s, QJsonArray{discount}}};
    for (const auto &[method, paid] : {std::pair{u"account_money"_s, u"90.00"_s}, std::pair{u"visa"_s, u"100.00"_s}}) {
        Client client;
        const QJsonObject body = with(ordersBody(u"one"_s), u"discounts"_s, discounts);
        const QByteArray id = client.createOrder("k"_ba, body).text(u"id"_s).toLatin1();
        client.buyer("pay"_ba, by(u"one"_s, {{u"method"_s, method}}));
        const JsonAnswer order = client.get("/v1/orders/" + id);
        QCOMPARE(order.text(u"total_amount"_s), u"100.00"_s);
        QCOMPARE(order.text(u"total_paid_amount"_s), paid);
        QCOMPARE(order.json[u"transactions"_s][u"payments"_s][0][u"paid_amount"_s].toString(), paid);
        QCOMPARE(order.text(u"status"_s), u"processed"_s);
    }
}

void TestSimulatorWaiting::payerIsChecked()
{
    Client client;
    static_cast<void>(client.put(orderBody(u"one"_s)));
    for (const QJsonValue &payer : {QJsonValue(0), QJsonValue(u"77"_s), QJsonValue(-1)})
        QCOMPARE(client.buyer("pay"_ba, by(u"one"_s, {{u"payer_id"_s, payer}})).status, 400);
    QVERIFY(client.world.payments.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorWaiting)
#include "tst_simulator_waiting.moc"
