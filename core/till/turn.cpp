#include "core/till/turn.h"

#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
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

// A sale with a refund on its way is loaded again at the next start, finished or not.
void Turn::store(const sale::Sale &sale, const QJsonObject &event, Durability durability)
{
    m_step.state.sales.insert(sale.id, sale);
    const bool open = sale.state == sale::SaleState::Open || hasPendingRefund(sale);
    record({u"sale"_s, sale.id, compact(event), compact(sale::toStored(sale)), open, sale.ticket}, durability);
}

void Turn::record(const payment::Payment &payment, const QJsonObject &event, const QList<payment::Effect> &effects, Durability durability)
{
    QJsonObject described = event;
    if (!effects.isEmpty())
        described.insert(u"then"_s, payment::describe(effects));
    const bool open = !isSettled(payment, around().now) || isGoingBack(m_step.state, payment);
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
    if (before == m_before.receipts.constEnd() || !isSameOnRecord(*before, job))
        record({u"receipt"_s, job.saleId, compact(event), compact(printing::toStored(job)), m_setup.printsByItself && !isSettled(job), job.ticket}, durability);
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
