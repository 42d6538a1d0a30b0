// What counts as paid: every picture that the provider can show of one charge, and the verdict on it.
#include "core/payment/inquiry.h"
#include "tests/support/charges.h"

#include <rapidcheck.h>

#include <QMap>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::payment;
using namespace mostrador::test;

namespace {

// A provider that answers an inquiry: what its search lists, what its orders and its payments say when they are read.
struct Provider {
    QList<ProviderOrder> listed;
    QMap<QString, ProviderOrder> orders;
    QMap<QString, ProviderPayment> payments;
    QStringList calls;

    Answer answer(const Call &call)
    {
        switch (call.operation) {
        case Operation::FindOrders:
            calls += u"find"_s;
            return OrdersFound{listed};
        case Operation::ReadOrder:
            calls += u"order "_s + call.id;
            return OrderRead{orders.value(call.id)};
        case Operation::ReadPayment:
            calls += u"payment "_s + call.id;
            return PaymentRead{payments.value(call.id)};
        case Operation::CreateOrder:
        case Operation::ReadSlot:
        case Operation::WithdrawOrder:
        case Operation::FindPayments:
        case Operation::RefundPayment:
        case Operation::ReadRefunds:
        case Operation::ReadPointOfSale:
            break;
        }
        return Refusal{};
    }
};

// Lists and reads the same; each payment speaks for itself as its order does.
Provider providerWith(const QList<ProviderOrder> &orders)
{
    Provider provider;
    provider.listed = orders;
    for (const ProviderOrder &order : orders) {
        provider.orders.insert(order.id, order);
        for (const ProviderPayment &payment : order.payments) {
            ProviderPayment own = payment;
            own.externalReference = charge().externalReference;
            own.collectorId = charge().userId;
            provider.payments.insert(own.id, own);
        }
    }
    return provider;
}

std::variant<Call, Verdict, NoUse> ask(Provider &provider)
{
    Inquiry inquiry;
    Call call = firstCall(charge(), {});
    for (int most = 0; most < 200; ++most) {
        InquiryStep step = advance(inquiry, charge(), provider.answer(call));
        const auto *next = std::get_if<Call>(&step.next);
        if (!next)
            return step.next;
        call = *next;
        inquiry = step.inquiry;
    }
    return call;
}

QString nameOf(Disagreement what)
{
    switch (what) {
    case Disagreement::Amount:
        return u"amount"_s;
    case Disagreement::Currency:
        return u"currency"_s;
    case Disagreement::SecondPayment:
        return u"second payment"_s;
    case Disagreement::PointOfSale:
        return u"point of sale"_s;
    case Disagreement::Reference:
        return u"reference"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(const std::variant<Call, Verdict, NoUse> &next)
{
    if (std::holds_alternative<NoUse>(next))
        return u"no use"_s;
    if (!std::holds_alternative<Verdict>(next))
        return u"endless"_s;
    const Verdict &verdict = std::get<Verdict>(next);
    if (const auto *not_ = std::get_if<NotPaid>(&verdict))
        return u"not paid, %1 rejected%2"_s.arg(not_->rejections)
            .arg(not_->inProgress ? u", in progress"_s : QString());
    if (const auto *partly = std::get_if<PartlyPaid>(&verdict))
        return u"partly paid %1"_s.arg(partly->sum.minor);
    if (const auto *fully = std::get_if<FullyPaid>(&verdict)) {
        QStringList ids;
        for (const auto &payment : fully->payments)
            ids += payment.id;
        return u"paid by %1 in %2"_s.arg(ids.join(u'+'), fully->orderId);
    }
    return u"disagrees: "_s + nameOf(std::get<Disagrees>(verdict).what);
}

ProviderPayment foreignMoney(const QString &id)
{
    auto payment = providerPayment(id, 0);
    payment.inOtherCurrency = true;
    return payment;
}

ProviderOrder withReference(ProviderOrder order, const QString &reference)
{
    order.externalReference = reference;
    return order;
}

ProviderOrder atPointOfSale(ProviderOrder order, const QString &externalPosId)
{
    order.externalPosId = externalPosId;
    return order;
}

ProviderOrder ofCollector(ProviderOrder order, const QString &collector)
{
    order.collectorId = collector;
    return order;
}

constexpr auto rejected = PaymentState::Rejected;
constexpr auto inProgress = PaymentState::InProgress;
constexpr auto returned = PaymentState::Returned;
constexpr auto other = PaymentState::Other;

}

class TestInquiry final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void readsOnlyWhatMatters();
    void believesTheFreshOrder_data();
    void believesTheFreshOrder();
    void readsPaymentsOfAnOpenOrder();
    void believesThePaymentItself_data();
    void believesThePaymentItself();
    void refusesForeignAnswers();
    void refusesWrongAnswers();
    void readsNotWithoutEnd();
    void readsNotEveryPaymentOfAnOrder();
    void endedOnlyWhenNothingIsUnderWay();
    void paidMeansEqual();
};

void TestInquiry::judges_data()
{
    QTest::addColumn<QList<ProviderOrder>>("orders");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<ProviderOrder> &orders, const QString &expected) {
        QTest::newRow(name) << orders << expected;
    };
    const auto full = providerPayment(u"1"_s, 10'000);

    row("nothing known", {}, u"not paid, 0 rejected"_s);
    row("order without payments", {providerOrder(u"A"_s, false, {})}, u"not paid, 0 rejected"_s);
    row("another's reference", {withReference(providerOrder(u"A"_s, true, {full}), u"2-1-1-X"_s)},
        u"not paid, 0 rejected"_s);
    row("another's account", {ofCollector(providerOrder(u"A"_s, true, {full}), u"9"_s)}, u"not paid, 0 rejected"_s);
    row("collector not told", {ofCollector(providerOrder(u"A"_s, true, {full}), QString())}, u"paid by 1 in A"_s);
    row("rejected twice",
        {providerOrder(
            u"A"_s, false, {providerPayment(u"1"_s, 10'000, rejected), providerPayment(u"2"_s, 10'000, rejected)})},
        u"not paid, 2 rejected"_s);
    row("in process", {providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, inProgress)})},
        u"not paid, 0 rejected, in progress"_s);
    row("in dispute", {providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, other)})},
        u"not paid, 0 rejected, in progress"_s);
    row("given back", {providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000, returned)})},
        u"not paid, 0 rejected"_s);
    row("exact", {providerOrder(u"A"_s, true, {full})}, u"paid by 1 in A"_s);
    row("exact, still open", {providerOrder(u"A"_s, false, {full})}, u"paid by 1 in A"_s);
    row("rejected, then exact", {providerOrder(u"A"_s, true, {providerPayment(u"0"_s, 10'000, rejected), full})},
        u"paid by 1 in A"_s);
    row("partial", {providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)})}, u"partly paid 4000"_s);
    row("a cent too little", {providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 9'999)})}, u"partly paid 9999"_s);
    row("concluded with too little", {providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'999)})},
        u"disagrees: amount"_s);
    row("two that add up",
        {providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 4'000), providerPayment(u"2"_s, 6'000)})},
        u"paid by 1+2 in A"_s);
    row("two orders that add up",
        {providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)}),
            providerOrder(u"B"_s, false, {providerPayment(u"2"_s, 6'000)})},
        u"paid by 1+2 in A"_s);
    row("a cent too much", {providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'001)})}, u"disagrees: amount"_s);
    row("paid twice", {providerOrder(u"A"_s, true, {full, providerPayment(u"2"_s, 10'000)})},
        u"disagrees: second payment"_s);
    row("paid twice in two orders",
        {providerOrder(u"A"_s, true, {full}), providerOrder(u"B"_s, true, {providerPayment(u"2"_s, 10'000)})},
        u"disagrees: second payment"_s);
    row("second scan paid",
        {providerOrder(u"A"_s, false, {}), providerOrder(u"B"_s, true, {full}), providerOrder(u"C"_s, false, {})},
        u"paid by 1 in B"_s);
    row("first given back, second paid",
        {providerOrder(u"A"_s, true, {providerPayment(u"0"_s, 10'000, returned)}), providerOrder(u"B"_s, true, {full})},
        u"paid by 1 in B"_s);
    row("listed in two orders", {providerOrder(u"A"_s, true, {full}), providerOrder(u"B"_s, true, {full})},
        u"paid by 1 in A"_s);
    row("another currency", {providerOrder(u"A"_s, true, {foreignMoney(u"1"_s)})}, u"disagrees: currency"_s);
    row("also another currency", {providerOrder(u"A"_s, true, {full, foreignMoney(u"2"_s)})}, u"disagrees: currency"_s);
    row("open, and also another currency", {providerOrder(u"A"_s, false, {full, foreignMoney(u"2"_s)})}, u"disagrees: currency"_s);
    row("at our point of sale", {atPointOfSale(providerOrder(u"A"_s, true, {full}), charge().externalPosId)}, u"paid by 1 in A"_s);
    row("at another point of sale", {atPointOfSale(providerOrder(u"A"_s, true, {full}), u"CAJA02"_s)}, u"disagrees: point of sale"_s);
    row("concluded, its payments not there yet", {providerOrder(u"A"_s, true, {})},
        u"not paid, 0 rejected, in progress"_s);
}

void TestInquiry::judges()
{
    QFETCH(QList<ProviderOrder>, orders);
    QFETCH(QString, expected);
    Provider provider = providerWith(orders);
    QCOMPARE(inWords(ask(provider)), expected);
}

void TestInquiry::readsOnlyWhatMatters()
{
    Provider provider =
        providerWith({providerOrder(u"A"_s, false, {}), providerOrder(u"B"_s, true, {providerPayment(u"1"_s, 10'000)}),
            providerOrder(u"C"_s, false, {providerPayment(u"2"_s, 10'000, rejected)})});
    (void)ask(provider);
    QCOMPARE(provider.calls, (QStringList{u"find"_s, u"order B"_s}));
}

void TestInquiry::believesTheFreshOrder_data()
{
    QTest::addColumn<ProviderOrder>("fresh");
    QTest::addColumn<QString>("expected");
    QTest::newRow("given back meanwhile")
        << providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000, returned)}) << u"not paid, 0 rejected"_s;
    QTest::newRow("in dispute meanwhile") << providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, other)})
                                          << u"not paid, 0 rejected, in progress"_s;
    QTest::newRow("in process after all") << providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, inProgress)})
                                          << u"not paid, 0 rejected, in progress"_s;
    QTest::newRow("a smaller amount") << providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'000)})
                                      << u"disagrees: amount"_s;
    QTest::newRow("a second payment") << providerOrder(u"A"_s, true,
                                             {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000)})
                                      << u"disagrees: second payment"_s;
}

// The search found it paid; only what is read again counts.
void TestInquiry::believesTheFreshOrder()
{
    QFETCH(ProviderOrder, fresh);
    QFETCH(QString, expected);
    Provider provider = providerWith({providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})});
    provider.orders.insert(u"A"_s, fresh);
    QCOMPARE(inWords(ask(provider)), expected);
}

void TestInquiry::readsPaymentsOfAnOpenOrder()
{
    Provider both =
        providerWith({providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000), providerPayment(u"2"_s, 6'000)})});
    QCOMPARE(inWords(ask(both)), u"paid by 1+2 in A"_s);
    QCOMPARE(both.calls, (QStringList{u"find"_s, u"order A"_s, u"payment 1"_s, u"payment 2"_s}));

    // A concluded order beside it does not vouch for the payment of the open one.
    Provider beside = providerWith({providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000, returned)}),
        providerOrder(u"B"_s, false, {providerPayment(u"2"_s, 10'000)})});
    QCOMPARE(inWords(ask(beside)), u"paid by 2 in B"_s);
    QCOMPARE(beside.calls, (QStringList{u"find"_s, u"order A"_s, u"order B"_s, u"payment 2"_s}));
}

void TestInquiry::believesThePaymentItself_data()
{
    QTest::addColumn<ProviderPayment>("payment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("approved") << ownPayment(u"1"_s, 10'000) << u"paid by 1 in A"_s;
    QTest::newRow("a smaller amount") << ownPayment(u"1"_s, 9'999) << u"partly paid 9999"_s;
    QTest::newRow("a larger amount") << ownPayment(u"1"_s, 10'001) << u"disagrees: amount"_s;
    QTest::newRow("rejected") << ownPayment(u"1"_s, 10'000, rejected) << u"not paid, 0 rejected"_s;
    QTest::newRow("in process") << ownPayment(u"1"_s, 10'000, inProgress) << u"not paid, 0 rejected, in progress"_s;
    QTest::newRow("in dispute") << ownPayment(u"1"_s, 10'000, other) << u"not paid, 0 rejected, in progress"_s;
    auto dollars = ownPayment(u"1"_s, 0);
    dollars.inOtherCurrency = true;
    QTest::newRow("another currency") << dollars << u"disagrees: currency"_s;
    auto foreign = ownPayment(u"1"_s, 10'000);
    foreign.collectorId = u"9"_s;
    QTest::newRow("another's account") << foreign << u"no use"_s;
    foreign = ownPayment(u"1"_s, 10'000);
    foreign.externalReference = u"2-1-1-X"_s;
    QTest::newRow("another's reference") << foreign << u"disagrees: reference"_s; // money of another sale, for a person to see
    foreign.state = rejected;
    QTest::newRow("another's reference, rejected") << foreign << u"not paid, 0 rejected"_s;
    foreign.externalReference.clear();
    QTest::newRow("no reference") << foreign << u"no use"_s;
    QTest::newRow("another payment") << ownPayment(u"2"_s, 10'000) << u"no use"_s;
    QTest::newRow("says not whose it is") << providerPayment(u"1"_s, 10'000) << u"no use"_s;
}

// The order stays open though its payment covers the total.
void TestInquiry::believesThePaymentItself()
{
    QFETCH(ProviderPayment, payment);
    QFETCH(QString, expected);
    Provider provider = providerWith({providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000)})});
    provider.payments.insert(u"1"_s, payment);
    QCOMPARE(inWords(ask(provider)), expected);
}

void TestInquiry::refusesForeignAnswers()
{
    Provider provider = providerWith({providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})});
    provider.orders.insert(u"A"_s, withReference(provider.orders.value(u"A"_s), u"2-1-1-X"_s));
    QCOMPARE(inWords(ask(provider)), u"no use"_s);
    provider.orders.insert(u"A"_s, ofCollector(provider.listed.constFirst(), u"9"_s));
    QCOMPARE(inWords(ask(provider)), u"no use"_s);
}

void TestInquiry::refusesWrongAnswers()
{
    const auto order = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000)});
    const QList<Answer> answers{OrderCreated{}, OrdersFound{{order}}, OrderRead{order},
        PaymentRead{ownPayment(u"1"_s, 10'000)}, SlotRead{}, OrderWithdrawn{}, Refusal{}};
    const auto fits = [](InquiryStage stage, const Answer &answer) {
        return (stage == InquiryStage::Finding && std::holds_alternative<OrdersFound>(answer)) ||
               (stage == InquiryStage::ReadingOrders && std::holds_alternative<OrderRead>(answer)) ||
               (stage == InquiryStage::ReadingPayments && std::holds_alternative<PaymentRead>(answer));
    };
    Inquiry inquiry;
    Call call = firstCall(charge(), {});
    Provider provider = providerWith({order});
    int stages = 0;
    while (true) {
        for (const Answer &answer : answers)
            QCOMPARE(
                std::holds_alternative<NoUse>(advance(inquiry, charge(), answer).next), !fits(inquiry.stage, answer));
        ++stages;
        const InquiryStep step = advance(inquiry, charge(), provider.answer(call));
        if (!std::holds_alternative<Call>(step.next))
            break;
        call = std::get<Call>(step.next);
        inquiry = step.inquiry;
    }
    QCOMPARE(stages, 3);
}

void TestInquiry::readsNotWithoutEnd()
{
    QList<ProviderOrder> orders;
    for (int i = 0; i < 50; ++i)
        orders.append(providerOrder(QString::number(i), false, {providerPayment(u"p%1"_s.arg(i), 10'000)}));
    Provider provider = providerWith(orders);
    QCOMPARE(inWords(ask(provider)), u"disagrees: second payment"_s);
    QVERIFY(provider.calls.size() <= 1 + mostOrdersRead + mostPaymentsRead);
}

void TestInquiry::readsNotEveryPaymentOfAnOrder()
{
    QList<ProviderPayment> payments;
    for (int i = 0; i <= mostPaymentsRead; ++i)
        payments.append(providerPayment(u"p%1"_s.arg(i), 10'000));
    Provider provider = providerWith({providerOrder(u"A"_s, false, payments)});
    const auto next = ask(provider);
    QCOMPARE(inWords(next), u"disagrees: second payment"_s);
    QCOMPARE(std::get<Disagrees>(std::get<Verdict>(next)).payments.size(), mostPaymentsRead);
    QCOMPARE(provider.calls, (QStringList{u"find"_s, u"order A"_s}));
}

// It has ended, and something is still under way on it: nobody may say "unpaid" yet.
void TestInquiry::endedOnlyWhenNothingIsUnderWay()
{
    for (const bool isUnderWay : {false, true}) {
        auto order = providerOrder(u"A"_s, false, isUnderWay ? QList{providerPayment(u"1"_s, 10'000, inProgress)} : QList<ProviderPayment>());
        order.ended = true;
        Provider provider = providerWith({order});
        const auto next = ask(provider);
        QCOMPARE(std::get<NotPaid>(std::get<Verdict>(next)).ended, !isUnderWay);
    }
}

// An oracle of one line: paid only if the approved payments, each counted once, are the amount.
void TestInquiry::paidMeansEqual()
{
    QVERIFY(rc::check("paid means equal", [] {
        QList<ProviderOrder> orders;
        const int many = *rc::gen::inRange(0, 4);
        for (int i = 0; i < many; ++i) {
            QList<ProviderPayment> payments;
            const int count = *rc::gen::inRange(0, 4);
            for (int k = 0; k < count; ++k) {
                const auto state = *rc::gen::element(PaymentState::Approved, PaymentState::Approved,
                    PaymentState::Rejected, PaymentState::InProgress, PaymentState::Returned, PaymentState::Other);
                payments.append(providerPayment(
                    QString::number(*rc::gen::inRange(0, 5)), *rc::gen::element<qint64>(5'000, 10'000, 2'500), state));
            }
            orders.append(providerOrder(QChar(u'A' + i), *rc::gen::arbitrary<bool>(), payments));
        }
        Provider provider = providerWith(orders);
        const auto next = ask(provider);
        RC_ASSERT(std::holds_alternative<Verdict>(next));
        const Verdict verdict = std::get<Verdict>(next);
        const auto *paid = std::get_if<FullyPaid>(&verdict);
        if (!paid)
            return;
        qint64 sum = 0;
        QSet<QString> ids;
        for (const auto &payment : paid->payments) {
            RC_ASSERT(payment.state == PaymentState::Approved);
            ids.insert(payment.id);
            sum += payment.amount.minor;
        }
        RC_ASSERT(ids.size() == paid->payments.size());
        RC_ASSERT(sum == charge().amount.minor);
    }));
}

QTEST_APPLESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"
