#include "app/mostradorctl/clearing.h"

#include "core/io/system/process.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds longestRefund{90}; // and the withdrawals beside it

money::Money refundable(const sale::Sale &sale)
{
    money::Money sum{0, sale.currency};
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.kind == sale::TenderKind::Qr && tender.state == sale::TenderState::Confirmed)
            sum = sum + sale::refundable(sale, tender);
    }
    return sum;
}

}

void Clearing::start(std::function<void(bool)> done)
{
    m_done = std::move(done);
    m_withdrawn.clear();
    m_left.clear();
    m_ticket = 1;
    m_isAsked = false;
}

Milliseconds Clearing::patience() const
{
    Milliseconds longest{0};
    for (const payment::Payment &each : m_runner.state().payments) {
        if (isLive(each))
            longest = std::max(longest, std::chrono::ceil<Milliseconds>(each.charge.expiresAt - m_clock.now()));
    }
    return longest + longestRefund;
}

bool Clearing::hasLive()
{
    bool has = false;
    const auto payments = m_runner.state().payments;
    for (const payment::Payment &each : payments) {
        if (!isLive(each))
            continue;
        has = true;
        if (m_withdrawn.contains(referenceOf(each)))
            continue;
        m_withdrawn.append(referenceOf(each));
        m_runner.post(
            till::PaymentHappened{referenceOf(each), payment::Withdraw{payment::WithdrawReason::NobodyWaits}});
    }
    return has;
}

void Clearing::look()
{
    if (!m_done || m_runner.isRecording() || hasLive())
        return;
    for (; m_ticket <= m_runner.state().lastTicket; ++m_ticket, m_isAsked = false) {
        const auto stored = findSale(m_reader, QString::number(m_ticket));
        if (stored && *stored && !isClear(**stored))
            return;
    }
    end();
}

// What does not fit its sale is a manager's to settle, not ours.
bool Clearing::isClear(const StoredSale &stored)
{
    for (const payment::Payment &each : stored.payments) {
        if (needsManager(each))
            m_left.append(referenceOf(each));
    }
    if (sale::hasPendingRefund(stored.sale))
        return false;
    if (!refundable(stored.sale).isPositive())
        return true;
    if (!m_isAsked) {
        giveBack(stored);
        return false;
    }
    if (stored.sale.refunds.size() <= m_refundsThen)
        return false; // not yet on record
    m_left.append(stored.payments.isEmpty() ? stored.sale.id : referenceOf(stored.payments.constLast()));
    return true;
}

void Clearing::giveBack(const StoredSale &stored)
{
    m_isAsked = true;
    m_refundsThen = stored.sale.refunds.size();
    m_runner.post(till::Retrieve{stored.sale, stored.payments});
    m_runner.refundSale(
        stored.sale.id, std::nullopt, {io::systemUserName(), u"mostradorctl acceptance"_s, m_clock.now()});
}

void Clearing::giveUp()
{
    if (!m_done)
        return;
    const auto payments = m_runner.state().payments;
    for (const payment::Payment &each : payments) {
        if (isLive(each))
            m_left.append(referenceOf(each));
    }
    if (m_left.isEmpty())
        m_left.append(QString::number(m_ticket));
    end();
}

void Clearing::end()
{
    m_left.removeDuplicates();
    std::exchange(m_done, nullptr)(m_left.isEmpty());
}

}
