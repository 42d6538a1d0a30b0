// The whole payment machine as a table: every phase × event × class of answer, for each way of charging. A change to
// the machine is a visible change of tests/data/payment/table.txt. To take it over: MOSTRADOR_WRITE_GOLDEN=1
// tst_paymenttable.
#include "tests/support/paymentmachine.h"

#include <QFile>
#include <QTest>

using namespace mostrador::test;
using namespace mostrador;

namespace {

struct Way {
    const char *name;
    gateway::Api api;
};

constexpr std::array ways{Way{"slot (hybrid, attended)", gateway::Api::Hybrid}, Way{"orders", gateway::Api::Orders},
    Way{"dynamic", gateway::Api::Dynamic}};

Charge chargeBy(gateway::Api api)
{
    Charge wanted = charge();
    wanted.api = api;
    return wanted;
}

// The answers that a provider can give, one of each class.
QList<std::pair<QString, Outcome>> answers()
{
    const auto refusal = [](RefusalKind kind) { return Outcome(Answer(Refusal{kind, 400, {}, {}})); };
    const auto paidOrder = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    const auto rejected = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, PaymentState::Rejected)});
    const auto pending = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, PaymentState::InProgress)});
    const auto part = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)});
    const auto more = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'001)});
    auto ended = providerOrder(u"A"_s, false, {});
    ended.ended = true;
    return {{u"created"_s, Outcome(Answer(OrderCreated{u"O1"_s, u"00020101"_s}))},
        {u"created, unreadable QR"_s, Outcome(Answer(OrderCreated{u"O1"_s, u"junk"_s, QrCondition::NotEmv}))},
        {u"nothing found"_s, Outcome(Answer(OrdersFound{}))},
        {u"found: paid"_s, Outcome(Answer(OrdersFound{{paidOrder}}))},
        {u"found: rejected"_s, Outcome(Answer(OrdersFound{{rejected}}))},
        {u"found: in process"_s, Outcome(Answer(OrdersFound{{pending}}))},
        {u"found: part"_s, Outcome(Answer(OrdersFound{{part}}))},
        {u"found: ended"_s, Outcome(Answer(OrdersFound{{ended}}))},
        {u"read: paid"_s, Outcome(Answer(OrderRead{paidOrder}))},
        {u"read: too much"_s, Outcome(Answer(OrderRead{more}))},
        {u"read: another payment"_s, Outcome(Answer(OrderRead{providerOrder(u"A"_s, true, {providerPayment(u"2"_s, 10'000)})}))},
        {u"read: given back"_s,
            Outcome(Answer(OrderRead{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'999, PaymentState::Returned)})}))},
        {u"no payments"_s, Outcome(Answer(PaymentsFound{}))},
        {u"payments: approved"_s, Outcome(Answer(PaymentsFound{{ownPayment(u"1"_s, 10'000)}}))},
        {u"payment read"_s, Outcome(Answer(PaymentRead{ownPayment(u"1"_s, 10'000)}))},
        {u"slot: empty"_s, Outcome(Answer(SlotRead{}))},
        {u"slot: ours"_s, Outcome(Answer(SlotRead{charge().externalReference}))},
        {u"slot: another's"_s, Outcome(Answer(SlotRead{u"2-7-1-AAAAAAAA"_s}))},
        {u"withdrawn"_s, Outcome(Answer(OrderWithdrawn{}))},
        {u"refused: credentials"_s, refusal(RefusalKind::Credentials)},
        {u"refused: invalid"_s, refusal(RefusalKind::Invalid)},
        {u"refused: not found"_s, refusal(RefusalKind::NotFound)},
        {u"refused: not possible"_s, refusal(RefusalKind::NotPossible)},
        {u"refused: buyer is paying"_s, refusal(RefusalKind::BuyerIsPaying)},
        {u"not executed"_s, NotExecuted{{Obscurity::NoConnection, {}, {}}}},
        {u"unknown"_s, Unknown{{Obscurity::TimedOut, {}, {}}}}};
}

// How to come to each phase, by what may happen on every way of charging.
QList<std::pair<QString, Machine>> phases(gateway::Api api)
{
    const Machine creating(chargeBy(api));
    const Machine unanswered = Machine(creating).silence();
    const Machine awaiting = Machine(creating).created();
    const Machine looking = Machine(awaiting).due();
    const Machine withdrawing = Machine(awaiting).withdraw();
    const Machine withdrawnUnanswered = Machine(unanswered).withdraw();
    const Machine takingBack = Machine(withdrawing).nothingFound();
    const Machine expired = Machine(awaiting).after(1h).event(Due{}).nothingFound();
    const Machine reading =
        Machine(looking).answer(OrdersFound{{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})}});
    const Machine paid = Machine(looking).seenPaid();
    const Machine offline = Machine(looking).silence().after(20s);
    const Machine byHand = Machine(offline).event(payment::ConfirmByHand{{u"M"_s, u"why"_s, noon()}, u"1"_s});
    const Machine conflict = Machine(looking).seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'999)}));
    const Machine settled = Machine(conflict).event(Settle{{Settlement::Refund, {u"M"_s, u"why"_s, noon()}}});
    const auto readingAgain = [](const Machine &machine) {
        return Machine(machine).due().answer(OrdersFound{{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'999)})}});
    };
    return {{u"creating"_s, creating}, {u"create unanswered"_s, unanswered},
        {u"create asked again"_s, Machine(unanswered).due()}, {u"awaiting"_s, awaiting},
        {u"awaiting, looking"_s, looking}, {u"awaiting, reading"_s, reading}, {u"offline"_s, offline},
        {u"withdrawing"_s, withdrawing}, {u"withdrawing unanswered"_s, withdrawnUnanswered},
        {u"taking back"_s, takingBack}, {u"expired"_s, expired}, {u"paid"_s, paid},
        {u"paid, looking"_s, Machine(paid).due()}, {u"by hand"_s, byHand},
        {u"by hand, looking"_s, Machine(byHand).due()}, {u"conflict"_s, conflict},
        {u"conflict, looking"_s, Machine(conflict).due()}, {u"conflict, reading"_s, readingAgain(conflict)},
        {u"settled"_s, settled}, {u"settled, reading"_s, readingAgain(settled)},
        {u"refused"_s, Machine(creating).answer(Refusal{RefusalKind::Amount, 400, {}, {}})}};
}

// What a manager has before him, if anything.
QString inConflict(const Payment &payment)
{
    const auto *conflict = std::get_if<Conflict>(&payment.phase);
    if (!conflict)
        return {};
    const QString state = conflict->settled ? u"settled"_s : u"%1 to settle"_s.arg(paymentsToSettle(payment).size());
    return u" [%1 of %2 payments]"_s.arg(state).arg(conflict->payments.size());
}

QString said(const Machine &before, Machine after)
{
    const QString due =
        dueAt(after.payment) ? u" (due +%1 ms)"_s.arg((*dueAt(after.payment) - after.now).count()) : QString();
    return before.payment == after.payment ? u"·"_s : outcomeOf(after) + inConflict(after.payment) + due;
}

QString table()
{
    QString text;
    for (const Way &way : ways) {
        text += u"# %1\n"_s.arg(QLatin1String(way.name));
        for (const auto &[name, machine] : phases(way.api)) {
            text += u"\n## %1: %2\n"_s.arg(name, outcomeOf(machine));
            const auto line = [&](const QString &event, const Machine &after) {
                text += u"%1: %2\n"_s.arg(event, said(machine, after));
            };
            line(u"restarted"_s, Machine(machine).restart());
            line(u"due"_s, Machine(machine).due());
            line(u"check now"_s, Machine(machine).event(payment::CheckNow{}));
            line(u"withdraw"_s, Machine(machine).withdraw());
            line(u"confirm by hand"_s,
                Machine(machine).event(payment::ConfirmByHand{{u"M"_s, u"why"_s, noon()}, u"1"_s}));
            line(u"settle"_s, Machine(machine).event(Settle{{Settlement::Keep, {u"M"_s, u"why"_s, noon()}}}));
            for (const auto &[answer, outcome] : answers())
                line(answer, Machine(machine).outcome(outcome));
        }
        text += u"\n"_s;
    }
    return text;
}

}

class TestPaymentTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsWritten();
};

void TestPaymentTable::isAsWritten()
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/payment/table.txt"));
    const QString now = table();
    if (qEnvironmentVariableIsSet("MOSTRADOR_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList is = now.split(u'\n');
    for (qsizetype i = 0; i < std::min(written.size(), is.size()); ++i)
        QVERIFY2(written.at(i) == is.at(i),
            qPrintable(u"line %1\nwas: %2\nis:  %3"_s.arg(i + 1).arg(written.at(i), is.at(i))));
    QCOMPARE(is.size(), written.size());
}

QTEST_APPLESS_MAIN(TestPaymentTable)
#include "tst_paymenttable.moc"
