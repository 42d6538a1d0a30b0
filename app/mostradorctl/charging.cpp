// charge: one sale with one line, its QR, and then waiting until the money is certain or the time is up.
#include "app/mostradorctl/session.h"
#include "core/money/amounttext.h"
#include "core/receipt/text.h"
#include "app/assembly/setup.h"
#include "ui/text/words_history.h"
#include "ui/text/words_money.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds longestFirstLook{3}; // at the provider's clock, before a charge is made by ours
constexpr std::chrono::seconds longestWithdrawal{20}; // after the wait or the expiry, until it is called unknown

class Charging final : public Session
{
public:
    Charging(Assembly &assembly, const Output &output, till::State state, sale::LineItem line, const CommandLine &commandLine)
        : Session(assembly, output, std::move(state)), m_assembly(assembly), m_line(std::move(line)), m_commandLine(commandLine)
    {
    }

private:
    void begin() override
    {
        receive();
        // Known before there is a sale, so that a charge that cannot be leaves none open.
        if (const auto *holder = till::holderOfPointOfSale(runner().state(), m_assembly.settings().provider->externalPosId)) {
            rejected({till::Problem::PointOfSaleBusy, holder->saleId}, till::ChargeQr{});
            return;
        }
        if (runner().state().skewKnown) {
            startCharge();
            return;
        }
        m_looks = true;
        runner().post(till::ReadPointOfSale{});
        after(longestFirstLook, [this] { startCharge(); });
    }

    // A charge that a wrong clock forbids is refused before there is a sale, too.
    void startCharge()
    {
        if (std::exchange(m_started, true) || m_ended)
            return;
        const Milliseconds skew = runner().state().skew;
        if (std::chrono::abs(skew) > till::largestSkew) {
            rejected({till::Problem::ClockWrong, {}}, till::ReadPointOfSale{});
            return;
        }
        if (std::chrono::abs(skew) > till::skewWorthAWarning)
            output().warning(u"clock_off"_s, text::clockIsOff(output().words(), skew));
        runner().addLine(m_line);
        runner().chargeQr();
    }

    // What the provider would not take is refused before it is sent: then the sale made for it is none.
    void rejected(const till::Rejection &rejection, const till::Event &event) override
    {
        if (std::holds_alternative<till::CancelSale>(event))
            return;
        const bool leavesASale = std::holds_alternative<till::ChargeQr>(event) && till::currentSale(runner().state());
        Session::rejected(rejection, event);
        if (leavesASale)
            runner().post(till::CancelSale{});
    }

    void settled(const till::State &state) override
    {
        if (m_looks && !m_started && !state.reading.isAsking) // answered, or not to be had
            startCharge();
        const auto *sale = till::currentSale(state);
        if (m_reference.isEmpty() && sale && hasWaitingTender(*sale)) {
            m_reference = waitingTender(*sale)->externalReference;
            m_saleId = sale->id;
            const auto &payment = state.payments.value(m_reference);
            after(std::chrono::ceil<Milliseconds>(payment.charge.expiresAt - now()) + longestWithdrawal, [this] { giveUp(); });
        }
    }

    void changed(const payment::Payment &before, const payment::Payment &payment) override
    {
        if (referenceOf(payment) != m_reference || m_ended)
            return;
        if (const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase)) {
            waiting(payment, *awaiting, std::get_if<payment::AwaitingPayment>(&before.phase));
            return;
        }
        if (isLive(payment))
            return;
        m_ended = true;
        report(payment);
        finish(payment);
    }

    void waiting(const payment::Payment &payment, const payment::AwaitingPayment &awaiting, const payment::AwaitingPayment *before)
    {
        if (!before) {
            output().created(payment, ticketOf(payment), till::qrTextOf(runner().state(), payment));
            output().payment(u"waiting"_s, payment, ticketOf(payment), now());
            if (m_commandLine.wait)
                after(*m_commandLine.wait, [this] { withdraw(); });
        } else if (awaiting.rejections > before->rejections) {
            output().payment(u"attempt_refused"_s, payment, ticketOf(payment), now());
        }
    }

    void withdraw()
    {
        if (m_ended)
            return;
        runner().post(till::WithdrawQr{payment::WithdrawReason::NobodyWaits});
        if (!payableUntil(runner().state().payments.value(m_reference))) // else it is waited for until its expiry
            after(longestWithdrawal, [this] { giveUp(); });
    }

    void giveUp()
    {
        if (m_ended)
            return;
        m_ended = true;
        if (!m_reference.isEmpty()) // empty: interrupted before the charge was on record
            report(runner().state().payments.value(m_reference));
        end(ExitCode::Unknown);
    }

    void finish(const payment::Payment &payment)
    {
        const ExitCode code = exitCodeOf(payment);
        const auto sale = runner().state().sales.value(m_saleId);
        if (sale.state == sale::SaleState::Finished) {
            output().document(receipt::toText(receiptOf(m_assembly.settings(), m_assembly.zone(), sale), m_assembly.settings().printer.columns));
            endWhenPrinted(m_saleId, code);
            return;
        }
        if (code != ExitCode::Manager)
            runner().post(till::CancelSale{}); // nobody goes on with it
        after(Milliseconds(0), [this, code] { endWhenRecorded(code); });
    }

    void endWhenRecorded(ExitCode code)
    {
        if (runner().isRecording())
            after(Milliseconds(1), [this, code] { endWhenRecorded(code); });
        else
            end(code);
    }

    void interrupted() override { giveUp(); }

    Assembly &m_assembly;
    sale::LineItem m_line;
    const CommandLine &m_commandLine;
    QString m_reference;
    QString m_saleId;
    bool m_looks = false; // at the provider's clock
    bool m_started = false;
    bool m_ended = false;
};

}

ExitCode charge(Assembly &assembly, const CommandLine &line, const Output &output)
{
    const auto currency = money::currencyOf(assembly.settings().site);
    const auto amount = money::fromDecimalText(line.amount, currency);
    if (!amount || !amount->isPositive()) {
        const auto error = amount ? money::AmountError{money::AmountProblem::NotAnAmount, line.amount, {}, {}} : amount.error();
        output.error(u"amount"_s, text::messageOf(output.words(), error), MoneyMoved::No);
        return ExitCode::Usage;
    }
    till::State state = assembly.recovered();
    state.currentSale.clear(); // whatever the till had open stays open; this is a sale of its own
    sale::LineItem item;
    item.name = line.title;
    item.unitPrice = *amount;
    return Charging(assembly, output, std::move(state), item, line).run();
}

}
