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

void WireRules::sending(const Sending &sending, const HttpRequest &request)
{
    if (sending.call.operation == Operation::CreateOrder)
        sendingCreate(sending.charge, request);
    if (sending.call.operation == Operation::WithdrawOrder)
        sendingDelete(sending);
    if (sending.call.operation == Operation::RefundPayment)
        sendingRefund(sending, request);
}

// Where the same key is the same order, nothing about it may differ; elsewhere the till has to look first.
void WireRules::checkLooked(const AttemptFacts &facts, const Charge &charge)
{
    const auto can = capabilitiesOf(charge.api, charge.mode);
    const bool looked = facts.foundSinceCreate && (facts.slotSinceCreate.has_value() || !can.usesSlot);
    if (!can.repeatsByKey && !looked)
        m_stage.broken("create-repeated-unseen", charge.externalReference.toLatin1());
    if (facts.slotSinceCreate == SlotSight::Foreign)
        m_stage.broken("foreign-order-replaced", charge.externalReference.toLatin1());
}

void WireRules::sendingCreate(const Charge &charge, const HttpRequest &request)
{
    const QByteArray reference = charge.externalReference.toLatin1();
    const auto *record = m_journal.newestDurable(u"payment"_s, charge.externalReference);
    const auto stored = record ? m_journal.paymentIn(*record)
                               : Result<payment::Payment, QString>(failure(QString()));
    if (!stored)
        return m_stage.broken("create-without-record", reference);
    if (stored->charge != charge)
        m_stage.broken("create-differs-from-record", reference);
    AttemptFacts &facts = m_facts[charge.externalReference];
    if (facts.createSent)
        checkLooked(facts, charge);
    if (facts.createSent && facts.create != request)
        m_stage.broken("create-repeated-differently", reference);
    facts.create = request;
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
        const auto other = m_journal.paymentIn(draft);
        if (other && other->charge.externalPosId == charge.externalPosId && holdsPointOfSale(*other))
            m_stage.broken("second-live-attempt",
                charge.externalReference.toLatin1() + " while " + draft.subject.toLatin1() + " is open");
    }
}

void WireRules::sendingDelete(const Sending &sending)
{
    const QString &reference = sending.charge.externalReference;
    if (!capabilitiesOf(sending.charge.api, sending.charge.mode).usesSlot) {
        const auto order = m_stage.provider.index.orderById.constFind(sending.call.id);
        const bool isOurs = order != m_stage.provider.index.orderById.constEnd() &&
                            m_stage.provider.orders.at(*order).externalReference == reference;
        if (!isOurs)
            m_stage.broken("foreign-order-withdrawn", reference.toLatin1());
        return;
    }
    AttemptFacts &facts = m_facts[reference];
    if (!facts.slotWasOurs)
        m_stage.broken("slot-deleted-unseen", reference.toLatin1());
    facts.slotWasOurs = false;
}

// Money goes back only as a person allowed it on record, and once: the same key, the same request.
void WireRules::sendingRefund(const Sending &sending, const HttpRequest &request)
{
    const QByteArray key = sending.call.key.toLatin1();
    const auto *record = m_journal.newestDurable(u"refund"_s, sending.call.key);
    const auto stored = record ? payment::refundFromStored(QJsonDocument::fromJson(record->state).object())
                               : Result<payment::Refund, QString>(failure(QString()));
    if (!stored)
        return m_stage.broken("refund-without-record", key);
    if (stored->approval.who.isEmpty())
        m_stage.broken("refund-without-approval", key);
    const auto &part = sending.call.refund.amount;
    if (stored->payment.id != sending.call.id || (part ? *part != stored->amount : !isWhole(*stored)))
        m_stage.broken("refund-differs-from-record", key);
    if (const auto first = m_refunds.constFind(sending.call.key); first == m_refunds.constEnd())
        m_refunds.insert(sending.call.key, request);
    else if (*first != request)
        m_stage.broken("refund-repeated-differently", key);
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
    case Operation::FindPayments:
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
        facts.slotMisled = !executed;
        facts.lastSlot = executed.value_or(m_stage.clock.rightNow());
        return;
    case Operation::WithdrawOrder:
        if (executed && (isGood || response.status == 404))
            facts.lastSlot = executed;
        return;
    case Operation::CreateOrder:
    case Operation::ReadOrder:
    case Operation::ReadPayment:
    case Operation::RefundPayment:
    case Operation::ReadRefunds:
    case Operation::ReadPointOfSale:
        return;
    }
}

}
