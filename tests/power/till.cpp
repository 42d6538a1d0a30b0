#include "tests/power/till.h"

#include "core/simulator/answer.h"

#include <QTest>

namespace mostrador::power {

using namespace Qt::StringLiterals;

namespace {

// The receipt of this shop is the id of its sale.
receipt::Document receiptOf(const sale::Sale &sale)
{
    return receipt::Document{{receipt::TextLine{sale.id}}};
}

QString saleOn(const receipt::Document &document)
{
    return std::get<receipt::TextLine>(document.blocks.constFirst()).text;
}

till::Setup shop()
{
    till::Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = u"Kiosco"_s;
    setup.provider = till::ProviderSetup{.userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = u"CAJA01"_s,
        .notificationUrl = {},
        .sponsorId = {}};
    setup.composeReceipt = receiptOf;
    setup.copyMark = u"COPIA %1"_s;
    return setup;
}

}

Till::Till(till::State state, simulator::World world, Instant now, journal::Journal &journal, Witness witness)
    : m_world(std::move(world))
    , m_witness(std::move(witness))
    , m_journal(*this, journal)
    , m_runner(std::move(state), shop(),
          {m_clock, m_randomness, m_alarm, m_journal, &m_transport, &m_protocols, &m_printer}, *this)
{
    m_clock.time = now;
}

void Till::ToWorld::send(
    const gateway::HttpRequest &request, Milliseconds, std::function<void(gateway::TransportReply)> done)
{
    gateway::HttpRequest signedRequest = request;
    signedRequest.headers.append({"Authorization"_ba, "Bearer TEST-1"_ba});
    for (const auto &payment : m_till.state().payments)
        m_till.m_witness({DeedKind::Asked, referenceOf(payment)});
    const auto reply = simulator::serve(m_till.m_world, signedRequest, m_till.now());
    if (!reply.response)
        return m_till.later([done] { done(failure(gateway::TransportFailure{gateway::TransportFault::Lost, {}})); });
    m_till.later([done, response = *reply.response] { done(gateway::TransportAnswer{response, {}}); });
}

void Till::Paper::print(const receipt::Document &document, std::function<void(printing::PrintResult)> done)
{
    m_till.m_witness({DeedKind::SentToPaper, saleOn(document)});
    m_till.later([done = std::move(done)] { done({printing::PrintOutcome::Printed, {}, {}, {}}); });
}

void Till::Promises::append(const QList<journal::Draft> &drafts, Instant at, journal::Durability durability,
    std::function<void(journal::Recorded)> done)
{
    ++m_till.m_recording;
    m_journal.append(
        drafts, at, durability, [this, durability, done = std::move(done)](const journal::Recorded &recorded) {
            --m_till.m_recording;
            if (recorded)
                m_till.m_witness({DeedKind::Recorded, {}, *recorded, durability == journal::Durability::Soon});
            done(recorded);
        });
}

void Till::Promises::findUses(const QStringList &payments, std::function<void(journal::Uses)> done)
{
    ++m_till.m_recording;
    m_journal.findUses(payments, [this, done = std::move(done)](const journal::Uses &uses) {
        --m_till.m_recording;
        done(uses);
    });
}

void Till::published(const till::State &before, const till::State &after, const till::Event &)
{
    for (auto each = after.payments.cbegin(); each != after.payments.cend(); ++each) {
        const bool isPaid = std::holds_alternative<payment::Paid>(each->phase);
        if (isPaid && !std::holds_alternative<payment::Paid>(before.payments.value(each.key()).phase))
            m_witness({DeedKind::Shown, each.key()});
    }
}

void Till::rejected(const till::Rejection &, const till::Event &)
{
    qFatal("the till refused what it was asked");
}

void Till::notRecorded(const journal::JournalFailure &failure, const till::Event &)
{
    qFatal("not recorded: %s", qPrintable(failure.detail));
}

void Till::later(std::function<void()> act)
{
    m_answers.append(std::move(act));
}

bool Till::runUntil(const std::function<bool()> &done, int mostRings)
{
    for (int rings = 0; !done();) {
        if (m_recording > 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        } else if (!m_answers.isEmpty()) {
            m_answers.takeFirst()();
        } else {
            if (!m_alarm.time || ++rings > mostRings)
                return false;
            m_clock.time = std::max(m_clock.time, *m_alarm.time);
            m_alarm.ring();
        }
    }
    return true;
}

void Till::sell(qint64 minor)
{
    m_runner.addLine({.number = 0,
        .code = u"1"_s,
        .name = u"Yerba"_s,
        .quantity = {},
        .unitPrice = money::Money{minor, money::Currency::ARS}});
}

}
