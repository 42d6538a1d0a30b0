// The codecs against the simulated provider, which shares none of them: every protocol in every country that has it,
// from the create to the refund.
#include "core/mercadopago/protocols.h"
#include "core/mercadopago/siterules.h"
#include "core/money/taxrate.h"
#include "tests/contract/simulatorclient.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::gateway;
using money::Site;

namespace {

constexpr std::array allApis{Api::Hybrid, Api::Orders, Api::Dynamic, Api::AttendedV2, Api::AttendedV1};

QString nameOf(Api api)
{
    constexpr std::array names{"hybrid", "orders", "dynamic", "attended-v2", "attended-v1"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(api)));
}

// A till's side of the conversation.
class Talk
{
public:
    Talk(Site site, Api api, QrMode mode) : m_client(site)
    {
        const auto currency = money::currencyOf(site);
        charge = test::charge({1'250 * money::minorPerUnit(currency), currency});
        charge.api = api;
        charge.mode = mode;
        charge.site = site;
        charge.expiresAt = m_client.now + charge.lifetime;
        charge.sponsorId = u"662208785"_s;
        if (api != Api::Orders)
            charge.notificationUrl = u"https://www.example.com/notifications"_s;
        if (site == Site::MCO)
            charge.tax = taxWithin(charge.amount, money::generalIva);
    }

    Outcome ask(const Call &call)
    {
        HttpRequest request = m_protocols.of(charge.api).request(call, charge);
        const auto answer = m_client.send(request.method, request.target, request.body, request.headers);
        const TransportReply reply = TransportAnswer{{answer.status, answer.headers, answer.body}, {}};
        said = QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body);
        return outcomeOf(m_protocols.of(charge.api), call, charge, reply);
    }

    // The answer of the kind that is wanted, or nothing; then `said` tells what came instead.
    template <typename Wanted> std::optional<Wanted> asked(const Call &call)
    {
        const Outcome outcome = ask(call);
        const auto *answer = std::get_if<Answer>(&outcome);
        const auto *wanted = answer ? std::get_if<Wanted>(answer) : nullptr;
        return wanted ? std::optional(*wanted) : std::nullopt;
    }

    bool pay()
    {
        const auto paid = m_client.buyer("pay"_ba, {{u"external_reference"_s, charge.externalReference}});
        said = QString::fromUtf8(paid.body);
        m_client.pass(std::chrono::seconds(60)); // the merchant order has its delay
        return paid.status == 200;
    }

    bool scanAndPay(const QString &qrText)
    {
        const auto paid = m_client.buyer("pay"_ba, {{u"qr_data"_s, qrText}});
        said = QString::fromUtf8(paid.body);
        return paid.status == 200;
    }

    Charge charge;
    QString said;

private:
    simulator::Client m_client;
    const mercadopago::AllProtocols m_protocols;
};

}

class TestCodecs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paidAndGivenBack_data() { protocols(); }
    void paidAndGivenBack();
    void aPartGoesBack_data() { protocols(); }
    void aPartGoesBack();
    void fixedQrPays_data() { protocols(); }
    void fixedQrPays();
    void withdrawn_data() { protocols(); }
    void withdrawn();
    void whatCannotBeToldExactlyGoesAsOne_data() { protocols(); }
    void whatCannotBeToldExactlyGoesAsOne();

private:
    static void protocols();
};

void TestCodecs::protocols()
{
    QTest::addColumn<Site>("site");
    QTest::addColumn<Api>("api");
    QTest::addColumn<QrMode>("mode");
    for (const Site site : money::allSites) {
        for (const Api api : allApis) {
            for (const QrMode mode : {QrMode::Static, QrMode::Dynamic, QrMode::Hybrid}) {
                if (isAtSite(api, site) && (api == Api::Orders || mode == QrMode::Static))
                    QTest::addRow("%s %s %d", qPrintable(money::codeOf(site)), qPrintable(nameOf(api)), int(mode))
                        << site << api << mode;
            }
        }
    }
}

void TestCodecs::paidAndGivenBack()
{
    QFETCH(Site, site);
    QFETCH(Api, api);
    QFETCH(QrMode, mode);
    Talk talk(site, api, mode);
    const auto can = capabilitiesOf(api, mode);
    QCOMPARE(mercadopago::chargeObstacle(talk.charge), std::nullopt);

    const auto created = talk.asked<OrderCreated>({Operation::CreateOrder});
    QVERIFY2(created, qPrintable(talk.said));
    QCOMPARE(created->qrData.isEmpty(), !can.showsQr);
    QCOMPARE(created->qrCondition, QrCondition::Good);
    const QString orderId = created->orderId;
    if (can.repeatsByKey)
        QCOMPARE(talk.asked<OrderCreated>({Operation::CreateOrder}), created);
    if (can.usesSlot)
        QCOMPARE(talk.asked<SlotRead>({Operation::ReadSlot}), SlotRead{talk.charge.externalReference});
    const auto before = talk.asked<OrdersFound>({Operation::FindOrders, orderId});
    QVERIFY2(before, qPrintable(talk.said));
    for (const ProviderOrder &order : before->orders)
        QVERIFY(!order.concluded && !order.ended && order.payments.isEmpty());

    QVERIFY2(talk.pay(), qPrintable(talk.said));
    const auto found = talk.asked<OrdersFound>({Operation::FindOrders, orderId});
    QVERIFY2(found && found->orders.size() == 1, qPrintable(talk.said));
    const auto read = talk.asked<OrderRead>({Operation::ReadOrder, found->orders.first().id});
    QVERIFY2(read, qPrintable(talk.said));
    QVERIFY(read->order.concluded);
    QCOMPARE(read->order.externalReference, talk.charge.externalReference);
    QCOMPARE(read->order.collectorId, talk.charge.userId);
    QCOMPARE(read->order.payments.size(), 1);
    const ProviderPayment payment = read->order.payments.first();
    QCOMPARE(payment.state, PaymentState::Approved);
    QCOMPARE(payment.amount, talk.charge.amount);
    const auto own = talk.asked<PaymentRead>({Operation::ReadPayment, payment.id});
    QVERIFY2(own, qPrintable(talk.said));
    QCOMPARE(own->payment.amount, talk.charge.amount);
    QCOMPARE(own->payment.collectorId, talk.charge.userId);
    const auto payments = talk.asked<PaymentsFound>({Operation::FindPayments});
    QVERIFY2(payments && payments->payments.size() == 1, qPrintable(talk.said));
    QCOMPARE(payments->payments.first().id, payment.id);

    const RefundWish all{read->order.id, payment.transactionId, {}};
    const auto refunded = talk.asked<RefundMade>({Operation::RefundPayment, payment.id, u"K-1"_s, all});
    QVERIFY2(refunded, qPrintable(talk.said));
    QCOMPARE(refunded->refund.amount, talk.charge.amount);
    QCOMPARE(
        talk.asked<RefundMade>({Operation::RefundPayment, payment.id, u"K-1"_s, all})->refund.id, refunded->refund.id);
    const auto list = talk.asked<RefundsRead>({Operation::ReadRefunds, payment.id, {}, all});
    QVERIFY2(list && list->refunds.size() == 1, qPrintable(talk.said));
    const auto again = talk.asked<Refusal>({Operation::RefundPayment, payment.id, u"K-2"_s, all});
    QVERIFY2(again, qPrintable(talk.said));
    QCOMPARE(again->kind, RefusalKind::NotPossible);
}

void TestCodecs::aPartGoesBack()
{
    QFETCH(Site, site);
    QFETCH(Api, api);
    QFETCH(QrMode, mode);
    Talk talk(site, api, mode);
    const auto created = talk.asked<OrderCreated>({Operation::CreateOrder});
    QVERIFY2(created && talk.pay(), qPrintable(talk.said));
    const ProviderOrder order = talk.asked<OrdersFound>({Operation::FindOrders, created->orderId})->orders.value(0);
    const ProviderPayment payment = order.payments.value(0);
    const money::Money part{50 * money::minorPerUnit(talk.charge.amount.currency), talk.charge.amount.currency};
    const Call wish{Operation::RefundPayment, payment.id, u"K-1"_s, {order.id, payment.transactionId, part}};
    if (mercadopago::refundObstacle(
            {talk.charge, *payment.approvedAt, payment.method, payment.amount, part}, *payment.approvedAt)) {
        const auto refusal = talk.asked<Refusal>(wish);
        QVERIFY2(refusal, qPrintable(talk.said));
        QCOMPARE(refusal->kind, RefusalKind::PartNotPossible); // the rule and the provider agree
        return;
    }
    const auto refunded = talk.asked<RefundMade>(wish);
    QVERIFY2(refunded, qPrintable(talk.said));
    QCOMPARE(refunded->refund.amount, part);
    const auto read = talk.asked<OrderRead>({Operation::ReadOrder, order.id});
    QVERIFY2(read, qPrintable(talk.said));
    QCOMPARE(read->order.payments.value(0).state, PaymentState::Approved);
    QCOMPARE(read->order.payments.value(0).amount, talk.charge.amount);
    QCOMPARE(read->order.payments.value(0).refunded, part);
}

// Every country's till has a fixed QR that a wallet can read; scanned, it pays the order that lies on it and no other.
void TestCodecs::fixedQrPays()
{
    QFETCH(Site, site);
    QFETCH(Api, api);
    QFETCH(QrMode, mode);
    Talk talk(site, api, mode);
    const auto pos = talk.asked<PointOfSaleRead>({Operation::ReadPointOfSale});
    QVERIFY2(pos, qPrintable(talk.said));
    QCOMPARE(pos->trouble, std::nullopt);
    QCOMPARE(pos->qrCondition, QrCondition::Good);
    QVERIFY(!talk.scanAndPay(pos->qrData)); // nothing lies on it yet
    const auto created = talk.asked<OrderCreated>({Operation::CreateOrder});
    QVERIFY2(created, qPrintable(talk.said));
    QVERIFY(created->qrData != pos->qrData);
    const bool isOnFixedQr = capabilitiesOf(api, mode).usesSlot || (api == Api::Orders && mode != QrMode::Dynamic);
    QCOMPARE(talk.scanAndPay(pos->qrData), isOnFixedQr);
    if (!created->qrData.isEmpty())
        QCOMPARE(talk.scanAndPay(created->qrData), !isOnFixedQr); // hybrid: paying one disables the other

    talk.charge.externalPosId = u"CAJA02"_s;
    QVERIFY(talk.asked<PointOfSaleRead>({Operation::ReadPointOfSale})->qrData != pos->qrData);
    talk.charge.externalPosId = u"CAJA03"_s;
    const auto unknown = talk.ask({Operation::ReadPointOfSale});
    const auto *answer = std::get_if<Answer>(&unknown);
    QVERIFY2(answer, qPrintable(talk.said));
    const auto *refusal = std::get_if<Refusal>(answer);
    QVERIFY(refusal ? refusal->kind == RefusalKind::PointOfSale
                    : std::get<PointOfSaleRead>(*answer).trouble == PointOfSaleTrouble::NotKnown);
    talk.charge.externalPosId = u"CAJA01"_s;
    talk.charge.site = site == Site::MLA ? Site::MLU : Site::MLA; // the settings name another country than the account's
    QCOMPARE(talk.asked<PointOfSaleRead>({Operation::ReadPointOfSale})->trouble, std::optional(PointOfSaleTrouble::OtherCountry));
}

void TestCodecs::withdrawn()
{
    QFETCH(Site, site);
    QFETCH(Api, api);
    QFETCH(QrMode, mode);
    Talk talk(site, api, mode);
    const auto can = capabilitiesOf(api, mode);
    if (!can.canWithdraw)
        QSKIP("it only expires");
    const auto created = talk.asked<OrderCreated>({Operation::CreateOrder});
    QVERIFY2(created, qPrintable(talk.said));
    const Call withdraw{Operation::WithdrawOrder, created->orderId, u"K-1"_s};
    QVERIFY2(talk.asked<OrderWithdrawn>(withdraw), qPrintable(talk.said));
    if (can.usesSlot)
        QCOMPARE(talk.asked<SlotRead>({Operation::ReadSlot}), SlotRead{});
    if (!can.findsByReference)
        QVERIFY2(talk.asked<OrderRead>({Operation::ReadOrder, created->orderId})->order.ended, qPrintable(talk.said));
    QVERIFY(!talk.pay());
}

// Fifty lines, one of them a weight.
void TestCodecs::whatCannotBeToldExactlyGoesAsOne()
{
    QFETCH(Site, site);
    QFETCH(Api, api);
    QFETCH(QrMode, mode);
    Talk talk(site, api, mode);
    const money::Money price{talk.charge.amount.minor / 50, talk.charge.amount.currency};
    talk.charge.items = QList<ChargeItem>(50, test::chargeItem(u"Yerba \"Ñandú\""_s, 1, price));
    talk.charge.items.last().quantityThousandths = 354;
    const auto created = talk.asked<OrderCreated>({Operation::CreateOrder});
    QVERIFY2(created && talk.pay(), qPrintable(talk.said));
    const auto found = talk.asked<OrdersFound>({Operation::FindOrders, created->orderId});
    QCOMPARE(found->orders.value(0).payments.value(0).amount, talk.charge.amount);
    QCOMPARE(found->orders.value(0).total, talk.charge.amount);
}

QTEST_APPLESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
