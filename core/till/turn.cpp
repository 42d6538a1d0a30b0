#include "core/till/turn.h"

#include "core/payment/stored.h"
#include "core/people/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/shift/stored.h"
#include "core/till/acts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace mostrador::till {

using journal::Draft;
using journal::Durability;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

Turn::Turn(const State &state, const Setup &setup, Instant now) : m_step{state, {}, Durability::Soon, {}, {}}, m_before(state), m_setup(setup), m_now(now) {}

void Turn::record(Draft draft, Durability durability)
{
    m_step.drafts.append(std::move(draft));
    if (durability == Durability::Synced)
        m_step.durability = Durability::Synced;
}

payment::Surroundings Turn::around() const
{
    const Milliseconds poll = m_setup.provider ? m_setup.provider->pollInterval : ProviderSetup{}.pollInterval;
    return {providerTime(m_step.state, m_now), poll, &m_step.state.used};
}

QJsonObject Turn::byCashier(QJsonObject event) const
{
    if (!m_step.state.cashier.isEmpty())
        event.insert(u"by"_s, m_step.state.cashier);
    return event;
}

// A sale with a refund on its way is loaded again at the next start, finished or not. What it changes in the drawer is
// recorded with it, in one transaction.
void Turn::store(const sale::Sale &sale, const QJsonObject &event, Durability durability)
{
    const auto found = m_step.state.sales.constFind(sale.id);
    const auto before = found == m_step.state.sales.constEnd() ? std::nullopt : std::optional(*found);
    m_step.state.sales.insert(sale.id, sale);
    const bool open = sale.state == sale::SaleState::Open || hasPendingRefund(sale);
    record({u"sale"_s, sale.id, compact(byCashier(event)), compact(sale::toStored(sale)), open, sale.ticket}, durability);
    if (const auto *drawer = openDrawer(m_step.state))
        account(shift::accounted(*drawer, before ? &*before : nullptr, sale, event.value(u"event"_s).toString()), durability, sale.ticket);
}

void Turn::account(const shift::Session &session, Durability durability, qint64 ticket)
{
    if (session != m_step.state.drawer)
        store(session, {{u"event"_s, u"accounted"_s}, {u"ticket"_s, ticket}}, durability);
}

void Turn::store(const people::Person &person, const QJsonObject &event, Durability durability)
{
    m_step.state.people.insert(person.id, person);
    record({u"person"_s, person.id, compact(byCashier(event)), compact(people::toStored(person)), true, 0}, durability);
}

// A closed one is never touched again.
void Turn::store(const shift::Session &session, const QJsonObject &event, Durability durability)
{
    m_step.state.drawer = session;
    record({u"shift"_s, session.id, compact(byCashier(event)), compact(shift::toStored(session)), !session.closing, 0}, durability);
}

void Turn::record(const payment::Payment &payment, const QJsonObject &event, const QList<payment::Effect> &effects, Durability durability)
{
    QJsonObject described = event;
    if (!effects.isEmpty())
        described.insert(u"then"_s, payment::describe(effects));
    // What is still looked at stays open, whatever the clock says: it may be wrong until the provider's is known.
    const bool open = !isOver(payment, around().now) || isGoingBack(m_step.state, payment);
    record({u"payment"_s, referenceOf(payment), compact(described), compact(payment::toStored(payment)), open, payment.ticket}, durability);
}

void Turn::ask(Caller caller, const QString &subject, const gateway::Charge &charge, const payment::Effect &effect)
{
    m_step.effects.append(CallProvider{caller, subject, charge, effect});
}

void Turn::begin(const payment::Payment &payment, const QList<payment::Effect> &effects)
{
    m_step.state.payments.insert(referenceOf(payment), payment);
    record(payment, {{u"event"_s, u"begun"_s}}, effects, Durability::Synced);
    for (const payment::Effect &effect : effects)
        ask(Caller::Payment, referenceOf(payment), payment.charge, effect);
}

void Turn::store(const payment::Payment &payment, const payment::Event &event, const QList<payment::Effect> &effects)
{
    const QString reference = referenceOf(payment);
    const auto before = m_before.payments.constFind(reference);
    const bool changed = before == m_before.payments.constEnd() || !isSameOnRecord(*before, payment);
    // The end of a watch is recorded, too, or every start would load it again; no money hangs on it.
    const bool watchHasEnded = !changed && isOver(payment, around().now) && !isGoingBack(m_step.state, payment);
    m_step.state.payments.insert(reference, payment);
    if (changed || watchHasEnded)
        record(payment, payment::describe(event), effects, changed ? Durability::Synced : Durability::Soon);
    if (watchHasEnded)
        m_step.state.payments.remove(reference);
    for (const payment::Effect &effect : effects)
        ask(Caller::Payment, reference, payment.charge, effect);
}

void Turn::store(const payment::Refund &refund, const QJsonObject &event, const QList<payment::Effect> &effects)
{
    const auto before = m_before.refunds.constFind(refund.id);
    if (before == m_before.refunds.constEnd() || !isSameOnRecord(*before, refund)) {
        QJsonObject described = event;
        if (!effects.isEmpty())
            described.insert(u"then"_s, payment::describe(effects));
        record({u"refund"_s, refund.id, compact(described), compact(payment::toStored(refund)), !isSettled(refund), refund.ticket},
            Durability::Synced);
    }
    if (isSettled(refund))
        m_step.state.refunds.remove(refund.id);
    else
        m_step.state.refunds.insert(refund.id, refund);
    for (const payment::Effect &effect : effects)
        ask(Caller::Refund, refund.id, refund.charge, effect);
}

void Turn::store(const printing::PrintJob &job, const QJsonObject &event, Durability durability)
{
    const auto before = m_before.receipts.constFind(job.saleId);
    m_step.state.receipts.insert(job.saleId, job);
    const bool isKnown = before != m_before.receipts.constEnd();
    if (isKnown && isSameOnRecord(*before, job))
        return;
    const bool isReceipt = job.ticket > 0; // else a report of the drawer, which somebody asked for
    const bool mustBePrinted = isReceipt ? m_setup.printsByItself : m_setup.hasPrinter;
    const bool isCopy = isKnown && job.copies > before->copies;
    record({u"receipt"_s, job.saleId, compact(isCopy ? byCashier(event) : event), compact(printing::toStored(job)), mustBePrinted && !isSettled(job), job.ticket}, durability);
    const auto *drawer = openDrawer(m_step.state);
    if (!isCopy || !isReceipt || !drawer)
        return;
    shift::Session session = *drawer;
    ++session.reprints;
    account(session, durability, job.ticket);
}

void Turn::recordFixedQrs()
{
    const QJsonObject event{{u"event"_s, u"read"_s}};
    for (const QString &key : std::exchange(m_step.state.unrecordedQrs, {})) {
        const FixedQr qr = m_step.state.fixedQrs.value(key);
        record({u"point_of_sale"_s, key, compact(event), compact(toStored(qr)), !qr.text.isEmpty(), 0}, Durability::Soon);
    }
}

void Turn::send(const QString &saleId, const receipt::Document &document)
{
    m_step.effects.append(SendToPrinter{saleId, document});
}

Step Turn::done()
{
    if (!m_step.drafts.isEmpty())
        recordFixedQrs();
    return std::move(m_step);
}

Step Turn::reject(Rejection rejection)
{
    return {m_before, {}, Durability::Soon, {}, std::move(rejection)};
}

}
