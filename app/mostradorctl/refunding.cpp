// refund: money of a finished sale goes back, each tender its own way; waits a while for the provider's word.
#include "app/books/storedsale.h"
#include "app/mostradorctl/session.h"
#include "core/io/system/process.h"
#include "core/money/amounttext.h"
#include "ui/text/words_money.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds usualWait{30};

class Refunding final : public Session
{
public:
    Refunding(Assembly &assembly, const Output &output, StoredSale stored, std::optional<money::Money> amount,
        std::chrono::seconds wait)
        : Session(assembly, output, assembly.recovered())
        , m_reader(assembly.reader())
        , m_stored(std::move(stored))
        , m_amount(amount)
        , m_wait(wait)
    {
    }

private:
    void begin() override
    {
        runner().post(till::Retrieve{m_stored.sale, m_stored.payments});
        runner().refundSale(m_stored.sale.id, m_amount, {io::systemUserName(), u"mostradorctl refund"_s, now()});
        after(m_wait, [this] { conclude(); });
    }

    void changed(const payment::Payment &, const payment::Payment &) override {}

    void settled(const till::State &state) override
    {
        const auto inMemory = state.sales.constFind(m_stored.sale.id);
        const sale::Sale sale = inMemory == state.sales.constEnd() ? onRecord() : *inMemory;
        if (sale.refunds.size() <= m_stored.sale.refunds.size())
            return; // not begun
        m_refunds = sale.refunds.sliced(m_stored.sale.refunds.size());
        const bool pending = std::any_of(m_refunds.begin(), m_refunds.end(),
            [](const sale::Refund &each) { return each.state == sale::RefundState::Pending; });
        if (!pending)
            conclude();
    }

    // A sale whose last refund has ended is not kept in memory.
    [[nodiscard]] sale::Sale onRecord() const
    {
        const auto found = findSale(m_reader, QString::number(m_stored.sale.ticket));
        return found && *found ? (*found)->sale : m_stored.sale;
    }

    void rejected(const till::Rejection &rejection, const till::Event &event) override
    {
        if (!std::holds_alternative<gateway::Obstacle>(rejection.problem))
            return Session::rejected(rejection, event);
        fail(u"refund_not_possible"_s, text::messageOf(output().words(), rejection, 0), MoneyMoved::No,
            ExitCode::Refused);
    }

    void interrupted() override { conclude(); }

    void conclude()
    {
        if (std::exchange(m_concluded, true))
            return;
        ExitCode code = m_refunds.isEmpty() ? ExitCode::Unknown : ExitCode::Paid;
        for (const sale::Refund &each : std::as_const(m_refunds)) {
            report(each);
            if (each.state == sale::RefundState::Pending)
                code = worse(code, ExitCode::Unknown);
            if (each.state == sale::RefundState::Failed)
                code = worse(code, ExitCode::Refused);
        }
        end(code);
    }

    // A QR payment's refund is in the journal with its whole story; cash goes out of the drawer.
    void report(const sale::Refund &refund)
    {
        const auto stored = readRefund(m_reader, refund.id);
        if (stored && *stored)
            output().refund(**stored);
        else
            output().cashRefund(m_stored.sale, refund);
    }

    const io::JournalReader &m_reader;
    StoredSale m_stored;
    std::optional<money::Money> m_amount;
    std::chrono::seconds m_wait;
    QList<sale::Refund> m_refunds; // begun here
    bool m_concluded = false;
};

}

ExitCode refund(Assembly &assembly, const CommandLine &line, const Output &output)
{
    const auto found = findSale(assembly.reader(), line.sale);
    if (!found) {
        output.error(u"journal"_s, text::messageOf(output.words(), found.error()), MoneyMoved::Unknown);
        return exitCodeOf(found.error());
    }
    if (!*found) {
        output.error(u"unknown_sale"_s, unknownSale(output.words(), line.sale), MoneyMoved::No);
        return ExitCode::Usage;
    }
    std::optional<money::Money> amount;
    if (!line.amount.isEmpty()) {
        const auto read = money::fromDecimalText(line.amount, (*found)->sale.currency);
        if (!read) {
            output.error(u"amount"_s, text::messageOf(output.words(), read.error()), MoneyMoved::No);
            return ExitCode::Usage;
        }
        amount = *read;
    }
    return Refunding(assembly, output, std::move(**found), amount, line.wait.value_or(usualWait)).run();
}

}
