#include "app/assembly/rereading.h"

#include "app/assembly/setup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr Milliseconds deadline{10'000};   // of one page
constexpr qint64 mostPayments = 50'000;    // more than a till sells between two backups
constexpr std::chrono::hours searchLag{1}; // until then the provider's search may not list what it has

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

std::optional<backup::Restore> Rereading::wanted(const io::JournalReader &reader)
{
    const auto newest = reader.newest(QLatin1StringView(backup::restoreKind), 1);
    if (!newest || newest->isEmpty())
        return std::nullopt;
    const auto restore = backup::restoreFromStored(QJsonDocument::fromJson(newest->constFirst().state).object());
    return restore && !restore->readAgain ? std::optional(*restore) : std::nullopt;
}

Rereading::Rereading(Assembly &assembly, backup::Restore restore, Done done)
    : m_assembly(assembly), m_setup(setupOf(assembly.settings(), assembly.zone())), m_restore(restore), m_done(std::move(done))
{
}

void Rereading::start()
{
    m_startedAt = m_assembly.clock().now();
    ask(0);
}

void Rereading::ask(qint64 offset)
{
    const std::weak_ptr<char> life = m_life;
    m_assembly.transport()->send(mercadopago::listPaymentsRequest(m_restore.since, offset), deadline,
        [this, life, offset](const gateway::TransportReply &reply) {
            if (!life.expired())
                answered(offset, reply);
        });
}

void Rereading::answered(qint64 offset, const gateway::TransportReply &reply)
{
    if (!reply || reply->response.status != 200)
        return end(End::NotReached);
    const auto page = mercadopago::readPaymentPage(reply->response.body, m_setup.provider->userId, m_setup.currency);
    if (!page || !take(*page))
        return end(End::NotReached);
    const qint64 next = offset + page->rows;
    const bool isLast = page->rows == 0 || next >= page->total || next >= mostPayments;
    if (isLast)
        record();
    else
        ask(next);
}

// False: the journal cannot be asked.
bool Rereading::take(const mercadopago::PaymentPage &page)
{
    for (const gateway::ProviderPayment &payment : page.payments) {
        const QString &reference = payment.externalReference;
        const bool isNew = till::isOwnReference(reference, m_setup) && till::wantsAttention(payment) && !m_found.contains(reference);
        if (!isNew)
            continue;
        const auto known = m_assembly.reader().bySubject(u"payment"_s, reference);
        if (!known)
            return false;
        if (!*known)
            m_found.insert(reference, till::lostAttemptOf(payment, m_setup, m_startedAt));
    }
    return true;
}

// All in one transaction, with the end of the restore if this was late enough.
void Rereading::record()
{
    m_restore.readAgain = m_startedAt >= m_restore.at + m_setup.provider->expiry + searchLag;
    QList<journal::Draft> drafts;
    for (const till::LostAttempt &attempt : m_found)
        drafts += draftsOf(attempt);
    const QJsonObject event{{u"event"_s, u"provider_read_again"_s}, {u"found"_s, m_found.size()}};
    drafts.append({QLatin1StringView(backup::restoreKind), toUtcText(m_restore.at), compact(event), compact(toStored(m_restore)),
        !m_restore.readAgain, m_restore.series.ticket});
    const std::weak_ptr<char> life = m_life;
    m_assembly.journal().append(drafts, m_startedAt, journal::Durability::Synced, [this, life](const journal::Recorded &recorded) {
        if (!life.expired())
            end(!recorded ? End::NotReached : m_restore.readAgain ? End::Complete : End::TooEarly);
    });
}

void Rereading::end(End end)
{
    const bool isRecorded = end != End::NotReached;
    m_done({end, isRecorded ? m_found.values() : QList<till::LostAttempt>()});
}

}
