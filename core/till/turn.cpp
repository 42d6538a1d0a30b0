#include "core/till/turn.h"

#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"

#include <QJsonArray>
#include <QJsonDocument>

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

void Turn::store(const sale::Sale &sale, const QJsonObject &event, Durability durability)
{
    m_step.state.sales.insert(sale.id, sale);
    record({u"sale"_s, sale.id, compact(event), compact(sale::toStored(sale)), sale.state == sale::SaleState::Open, sale.ticket}, durability);
}

void Turn::record(const payment::Payment &payment, const QJsonObject &event, const QList<payment::Effect> &effects)
{
    QJsonObject described = event;
    if (!effects.isEmpty())
        described.insert(u"then"_s, payment::describe(effects));
    const auto &sale = m_step.state.sales.value(payment.saleId);
    record({u"payment"_s, referenceOf(payment), compact(described), compact(payment::toStored(payment)), !isSettled(payment, m_now), sale.ticket},
        Durability::Synced);
}

void Turn::begin(const payment::Payment &payment, const QList<payment::Effect> &effects)
{
    m_step.state.payments.insert(referenceOf(payment), payment);
    record(payment, {{u"event"_s, u"begun"_s}}, effects);
    for (const payment::Effect &effect : effects)
        m_step.effects.append(CallProvider{referenceOf(payment), effect});
}

void Turn::store(const payment::Payment &payment, const payment::Event &event, const QList<payment::Effect> &effects)
{
    const auto before = m_before.payments.constFind(referenceOf(payment));
    m_step.state.payments.insert(referenceOf(payment), payment);
    const bool watchHasEnded = std::holds_alternative<payment::Unpaid>(payment.phase) && isSettled(payment, m_now) && !payment.pace.inFlight
        && !dueAt(payment);
    if (watchHasEnded || before == m_before.payments.constEnd() || !isSameOnRecord(*before, payment))
        record(payment, payment::describe(event), effects); // the end of a watch, too: or every start would load it again
    if (watchHasEnded)
        m_step.state.payments.remove(referenceOf(payment));
    for (const payment::Effect &effect : effects)
        m_step.effects.append(CallProvider{referenceOf(payment), effect});
}

void Turn::store(const printing::PrintJob &job, const QJsonObject &event, Durability durability)
{
    const auto before = m_before.receipts.constFind(job.saleId);
    m_step.state.receipts.insert(job.saleId, job);
    if (before == m_before.receipts.constEnd() || !isSameOnRecord(*before, job))
        record({u"receipt"_s, job.saleId, compact(event), compact(printing::toStored(job)), m_setup.printsByItself && !isSettled(job), job.ticket}, durability);
}

void Turn::send(const QString &saleId, const receipt::Document &document)
{
    m_step.effects.append(SendToPrinter{saleId, document});
}

Step Turn::done()
{
    return std::move(m_step);
}

Step Turn::reject(Rejection rejection)
{
    return {m_before, {}, Durability::Soon, {}, std::move(rejection)};
}

}
