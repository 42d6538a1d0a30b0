#include "tests/simulation/wirerules.h"

#include "core/payment/stored.h"

#include <QJsonDocument>

namespace mostrador::simulation {

using namespace gateway;
using namespace Qt::StringLiterals;

bool AttemptFacts::couldSee(const LedgerEntry &entry) const
{
    return lastFind && entry.since <= *lastFind && entry.findableFrom <= *lastFind;
}

HttpRequest ListeningProtocol::request(const Call &call, const Charge &charge) const
{
    m_newest = {call, charge};
    return m_protocol.request(call, charge);
}

Result<Answer, ReadError> ListeningProtocol::read(
    const Call &call, const Charge &charge, const HttpResponse &response) const
{
    return m_protocol.read(call, charge, response);
}

void WireRules::sending(const Sending &sending)
{
    if (sending.call.operation == Operation::CreateOrder)
        sendingCreate(sending.charge);
    if (sending.call.operation == Operation::WithdrawOrder)
        sendingDelete(sending.charge);
}

void WireRules::sendingCreate(const Charge &charge)
{
    const QByteArray reference = charge.externalReference.toLatin1();
    const auto *record = m_journal.newestDurable(u"payment"_s, charge.externalReference);
    const auto stored = record ? payment::fromStored(QJsonDocument::fromJson(record->state).object())
                               : Result<payment::Payment, QString>(failure(QString()));
    if (!stored)
        return m_stage.broken("create-without-record", reference);
    if (stored->charge != charge)
        m_stage.broken("create-differs-from-record", reference);
    AttemptFacts &facts = m_facts[charge.externalReference];
    const bool looked = facts.foundSinceCreate && facts.slotSinceCreate.has_value();
    if (facts.createSent && !looked)
        m_stage.broken("create-repeated-unseen", reference);
    if (facts.createSent && facts.slotSinceCreate == SlotSight::Foreign)
        m_stage.broken("foreign-order-replaced", reference);
    checkOthersEnded(charge);
    facts.createSent = true;
    ++facts.createsUnderWay;
    facts.foundSinceCreate = false;
    facts.slotSinceCreate.reset();
    facts.slotWasOurs = false;
}

// No new reference while it is not known what became of the old one.
void WireRules::checkOthersEnded(const Charge &charge)
{
    for (const journal::Draft &draft : m_journal.allNewest(u"payment"_s)) {
        if (draft.subject == charge.externalReference)
            continue;
        const auto other = payment::fromStored(QJsonDocument::fromJson(draft.state).object());
        if (other && other->charge.externalPosId == charge.externalPosId && holdsPointOfSale(*other))
            m_stage.broken("second-live-attempt",
                charge.externalReference.toLatin1() + " while " + draft.subject.toLatin1() + " is open");
    }
}

void WireRules::sendingDelete(const Charge &charge)
{
    AttemptFacts &facts = m_facts[charge.externalReference];
    if (!facts.slotWasOurs)
        m_stage.broken("slot-deleted-unseen", charge.externalReference.toLatin1());
    facts.slotWasOurs = false;
}

void WireRules::ended(const Sending &sending)
{
    if (sending.call.operation == Operation::CreateOrder)
        --m_facts[sending.charge.externalReference].createsUnderWay;
}

void WireRules::started()
{
    for (AttemptFacts &facts : m_facts)
        facts.createsUnderWay = 0;
}

void WireRules::delivered(const Sending &sending, const HttpResponse &response, std::optional<Instant> executed)
{
    const QString &reference = sending.charge.externalReference;
    AttemptFacts &facts = m_facts[reference];
    const bool isGood = response.status >= 200 && response.status < 300;
    switch (sending.call.operation) {
    case Operation::FindOrders:
        if (!isGood)
            return;
        facts.foundSinceCreate = true;
        facts.misled = !executed;
        if (executed)
            facts.lastFind = executed;
        return;
    case Operation::ReadSlot:
        if (!isGood && response.status != 404)
            return;
        facts.slotWasOurs = isGood && response.body.contains(reference.toLatin1());
        facts.slotSinceCreate = facts.slotWasOurs ? SlotSight::Ours : (isGood ? SlotSight::Foreign : SlotSight::None);
        facts.lastSlot = executed.value_or(m_stage.clock.rightNow());
        return;
    case Operation::WithdrawOrder:
        if (executed && (isGood || response.status == 404))
            facts.lastSlot = executed;
        return;
    case Operation::CreateOrder:
    case Operation::ReadOrder:
    case Operation::ReadPayment:
    case Operation::FindPayments:
    case Operation::RefundPayment:
    case Operation::ReadRefunds:
        return;
    }
}

}
