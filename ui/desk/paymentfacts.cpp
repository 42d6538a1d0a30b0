// A payment's facts for whoever has to look into it: its operations, and who decided what about them.
#include "core/payment/payment.h"
#include "ui/desk/officeparts.h"
#include "ui/desk/words_office.h"
#include "ui/text/figures.h"
#include "ui/text/words_history.h"
#include "ui/text/words_payment.h"

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using history::Fact;
using payment::Payment;
using text::Phrasebook;

// An operation with what became of its money.
QString operation(const Phrasebook &words, const gateway::ProviderPayment &payment, const QStringList &decided)
{
    const QString text = payment.id + u" · "_s + text::shownAmount(words, payment);
    if (payment.state == gateway::PaymentState::Returned)
        return words.say("office", "%1 · gone back").arg(text);
    return decided.contains(payment.id) ? words.say("office", "%1 · decided").arg(text) : text;
}

QStringList decidedOf(const Payment &payment)
{
    if (const auto *conflict = std::get_if<payment::Conflict>(&payment.phase))
        return conflict->decided;
    const auto *paid = std::get_if<payment::Paid>(&payment.phase);
    return paid ? paid->decided : QStringList();
}

void addDecision(QList<Fact> &facts, const Phrasebook &words, const Payment &payment)
{
    const auto settled = [&](const std::optional<payment::Settled> &word) {
        if (!word)
            return;
        facts.append({words.say("office", "Decided"), nameOf(words, word->how)});
        facts += approvalFacts(words, word->approval);
    };
    if (const auto *conflict = std::get_if<payment::Conflict>(&payment.phase))
        settled(conflict->settled);
    if (const auto *paid = std::get_if<payment::Paid>(&payment.phase))
        settled(paid->settled);
    if (const auto *hand = std::get_if<payment::ConfirmedByHand>(&payment.phase)) {
        facts.append({words.say("office", "By hand"), hand->evidence});
        facts += approvalFacts(words, hand->approval);
    }
}

}

QList<Fact> approvalFacts(const Phrasebook &words, const people::Approval &approval)
{
    const QString why = approval.why.isEmpty() ? QString() : u": "_s + approval.why;
    return {Fact{words.say("office", "Allowed by"), approval.who + why}};
}

QList<Fact> paymentFacts(const Phrasebook &words, const Payment &payment)
{
    QList<Fact> facts;
    facts.append({{}, words.say("office", "QR: %1").arg(text::nameOf(words, payment.phase))});
    facts.append({words.say("office", "Amount"), text::shownAmount(payment.charge.amount)});
    facts.append({words.say("office", "Reference"), referenceOf(payment)});
    if (!payment.orderId.isEmpty())
        facts.append({words.say("office", "Order"), payment.orderId});
    for (const gateway::ProviderPayment &each : knownPayments(payment))
        facts.append({words.say("office", "Operation"), operation(words, each, decidedOf(payment))});
    addDecision(facts, words, payment);
    return facts;
}

}
