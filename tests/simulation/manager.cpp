#include "tests/simulation/manager.h"

#include "core/payment/stored.h"
#include "core/sale/stored.h"

#include <QJsonDocument>

namespace mostrador::simulation {

using namespace till;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRefunds = 3; // of one run

QJsonObject objectOf(const journal::Draft &draft)
{
    return QJsonDocument::fromJson(draft.state).object();
}

QList<sale::Sale> refundableIn(const ForgetfulJournal &journal)
{
    QList<sale::Sale> sales;
    for (const auto &draft : journal.allNewest(u"sale"_s)) {
        const auto sale = sale::fromStored(objectOf(draft));
        if (sale && sale->state == sale::SaleState::Finished && (total(*sale) - refunded(*sale)).isPositive())
            sales.append(*sale);
    }
    return sales;
}

QList<payment::Payment> paymentsOf(const ForgetfulJournal &journal, const QString &saleId)
{
    QList<payment::Payment> payments;
    for (const auto &draft : journal.allNewest(u"payment"_s)) {
        const auto payment = journal.paymentIn(draft);
        if (payment && payment->saleId == saleId)
            payments.append(*payment);
    }
    return payments;
}

}

Manager::Manager(Stage &stage, Program &program)
    : m_stage(stage)
    , m_program(program)
    , m_random(stage.random.split())
    , m_refundsLeft(static_cast<int>(m_random.below(mostRefunds + 1)))
    , m_words(m_random.below(3))
{
}

people::Approval Manager::approval()
{
    return {u"Marta"_s, u"porque s\u00ed"_s, m_stage.clock.now()};
}

void Manager::passesBy(Runner &till)
{
    if (m_random.chance(300) && settles(till))
        return;
    if (m_random.chance(200) && confirmsByHand(till))
        return;
    if (m_random.chance(60) && givesBack(till))
        return;
    if (m_random.chance(30))
        looksUp(till);
}

bool Manager::settles(Runner &till)
{
    const auto waiting = conflicts(till.state());
    if (waiting.isEmpty())
        return false;
    const auto &one = waiting.at(m_random.below(waiting.size()));
    constexpr std::array words{payment::Settlement::Attach, payment::Settlement::Refund, payment::Settlement::Keep};
    till.settleConflict(referenceOf(one), words.at(static_cast<std::size_t>(++m_words % 3)), approval());
    return true;
}

bool Manager::confirmsByHand(Runner &till)
{
    const Instant now = providerTime(till.state(), m_stage.clock.now());
    for (const payment::Payment &payment : till.state().payments) {
        if (isUnconfirmed(payment, now)) {
            till.post(ConfirmByHand{referenceOf(payment), approval(), u"12345678901"_s});
            return true;
        }
    }
    return false;
}

bool Manager::givesBack(Runner &till)
{
    if (m_refundsLeft == 0 || m_program.journal().isBroken() || till.isRecording())
        return false;
    const auto sales = refundableIn(m_program.journal());
    if (sales.isEmpty())
        return false;
    --m_refundsLeft;
    refund(till, sales.at(m_random.below(sales.size())));
    return true;
}

// What the till has forgotten is fetched from the journal first.
void Manager::refund(Runner &till, const sale::Sale &sale)
{
    const money::Money left = total(sale) - refunded(sale);
    std::optional<money::Money> part;
    if (m_random.chance(500))
        part = money::Money{m_random.between(1, left.minor), left.currency};
    till.post(Retrieve{sale, paymentsOf(m_program.journal(), sale.id)});
    till.refundSale(sale.id, part, approval());
    if (m_stage.weather.strikes(Fault::Impatient, 300))
        till.refundSale(sale.id, part, approval());
}

void Manager::looksUp(Runner &till)
{
    const auto &payments = m_stage.provider.payments;
    const bool exists = !payments.isEmpty() && m_random.chance(800);
    const qint64 number = exists ? payments.at(m_random.below(payments.size())).id : m_random.between(1, 99'999'999);
    till.post(LookUpOperation{QString::number(number)});
}

}
