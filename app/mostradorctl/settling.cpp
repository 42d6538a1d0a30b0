// check, cancel and resume: what became of charges and refunds that were left open.
#include "app/assembly/rereading.h"
#include "app/books/storedsale.h"
#include "app/mostradorctl/session.h"
#include "ui/text/words_backup.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds longestSettling{30};

enum class Wish { Look, Withdraw };

// Looks at some payments, withdraws them if wished, and ends when each has given its answer.
class Settling final : public Session
{
public:
    Settling(Assembly &assembly, const Output &output, till::State state, QList<payment::Payment> payments,
        const QStringList &refunds, Wish wish)
        : Session(assembly, output, std::move(state))
        , m_reader(assembly.reader())
        , m_wish(wish)
        , m_refunds(refunds.begin(), refunds.end())
    {
        for (const auto &payment : payments) {
            if (isSettled(payment, now()) || !runner().state().payments.contains(referenceOf(payment)))
                m_done.append(payment);
            else
                m_open.insert(referenceOf(payment));
        }
    }

private:
    void begin() override
    {
        for (const auto &payment : m_done) {
            report(payment);
            m_code = worse(m_code, exitCodeOf(payment));
        }
        if (!m_open.isEmpty())
            receive();
        after(longestSettling, [this] { giveUp(); });
        if (m_wish == Wish::Withdraw) {
            for (const QString &reference : m_open)
                runner().post(till::PaymentHappened{reference, payment::Withdraw{payment::WithdrawReason::NobodyWaits}});
        }
        endIfAllDone();
    }

    void changed(const payment::Payment &before, const payment::Payment &payment) override
    {
        Q_UNUSED(before);
        if (!m_open.contains(referenceOf(payment)) || !hasAnswered(payment))
            return;
        conclude(payment);
    }

    // What has ended is no longer in memory; one in process is not waited for, it may take days.
    void settled(const till::State &state) override
    {
        for (const QString &id : QStringList(m_refunds.begin(), m_refunds.end())) {
            const auto refund = state.refunds.constFind(id);
            const bool isOpen = refund != state.refunds.constEnd();
            if (!isOpen || (refund->pace.calls > 0 && !refund->pace.inFlight && refund->pace.failures == 0)) {
                concludeRefund(id);
                endIfAllDone();
            }
        }
        for (const QString &reference : QStringList(m_open.begin(), m_open.end())) {
            if (!state.payments.contains(reference) && m_open.remove(reference))
                conclude(onRecord(reference)); // over, and forgotten with its sale
        }
    }

    [[nodiscard]] payment::Payment onRecord(const QString &reference) const
    {
        const auto found = findSale(m_reader, reference);
        const auto payments = found && *found ? (*found)->payments : QList<payment::Payment>();
        const auto at = std::find_if(payments.begin(), payments.end(),
            [&](const payment::Payment &each) { return referenceOf(each) == reference; });
        return at == payments.end() ? payment::Payment() : *at;
    }

    void concludeRefund(const QString &id)
    {
        m_refunds.remove(id);
        const auto refund = readRefund(m_reader, id);
        if (!refund || !*refund) {
            m_code = worse(m_code, refund ? ExitCode::Unknown : exitCodeOf(refund.error()));
            return;
        }
        output().refund(**refund);
        m_code = worse(m_code, exitCodeOf(**refund));
    }

    // A look has come back with a verdict. A withdrawal has only when the order is gone.
    [[nodiscard]] bool hasAnswered(const payment::Payment &payment) const
    {
        if (isSettled(payment, now()))
            return true;
        const bool hasLooked = payment.pace.calls > 0 && !payment.pace.inFlight && payment.pace.failures == 0;
        if (m_wish == Wish::Withdraw && isLive(payment))
            return false;
        return hasLooked;
    }

    void conclude(const payment::Payment &payment)
    {
        m_open.remove(referenceOf(payment));
        report(payment);
        m_code = worse(m_code, exitCodeOf(payment));
        if (std::holds_alternative<payment::Paid>(payment.phase))
            m_lastPaidSale = payment.saleId;
        endIfAllDone();
    }

    void endIfAllDone()
    {
        if (!m_open.isEmpty() || !m_refunds.isEmpty())
            return;
        if (m_lastPaidSale.isEmpty())
            end(m_code);
        else
            endWhenPrinted(m_lastPaidSale, m_code);
    }

    void giveUp()
    {
        for (const QString &reference : std::exchange(m_open, {})) {
            const auto payment = runner().state().payments.value(reference);
            report(payment);
            m_code = worse(m_code, worse(exitCodeOf(payment), ExitCode::Unknown));
        }
        for (const QString &id : QStringList(m_refunds.begin(), m_refunds.end()))
            concludeRefund(id);
        end(m_code);
    }

    void interrupted() override { giveUp(); }

    const io::JournalReader &m_reader;
    Wish m_wish;
    QSet<QString> m_open;
    QSet<QString> m_refunds; // ids
    QList<payment::Payment> m_done;
    QString m_lastPaidSale;
    ExitCode m_code = ExitCode::Paid;
};

// After a restore: what the provider has that the journal had not is part of the state then. False: it could not be asked.
bool rereadProvider(Assembly &assembly, till::State &state, const Output &output)
{
    const auto restore = Rereading::wanted(assembly.reader());
    if (!restore)
        return true;
    Rereading::Result result;
    Rereading rereading(assembly, *restore, [&result](const Rereading::Result &ended) {
        result = ended;
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, [&rereading] { rereading.start(); });
    QCoreApplication::exec();
    for (const till::LostAttempt &lost : result.found) {
        state.sales.insert(lost.sale.id, lost.sale);
        state.payments.insert(referenceOf(lost.payment), lost.payment);
    }
    if (result.end != Rereading::End::Complete)
        output.warning(u"read_again"_s, text::notReadAgain(output.words(), result.end == Rereading::End::TooEarly));
    return result.end != Rereading::End::NotReached;
}

ExitCode settle(Assembly &assembly, const CommandLine &line, const Output &output, Wish wish)
{
    const auto found = findSale(assembly.reader(), line.sale);
    if (!found) {
        output.error(u"journal"_s, text::messageOf(output.words(), found.error()), MoneyMoved::Unknown);
        return exitCodeOf(found.error());
    }
    if (!*found || (*found)->payments.isEmpty()) {
        output.error(u"unknown_sale"_s, unknownSale(output.words(), line.sale), MoneyMoved::No);
        return ExitCode::Usage;
    }
    QStringList refunds;
    for (const payment::Refund &each : (*found)->refunds) {
        if (!isSettled(each))
            refunds.append(each.id);
    }
    return Settling(assembly, output, assembly.recovered(), {(*found)->payments.constLast()}, refunds, wish).run();
}

}

ExitCode check(Assembly &assembly, const CommandLine &line, const Output &output)
{
    return settle(assembly, line, output, Wish::Look);
}

ExitCode cancel(Assembly &assembly, const CommandLine &line, const Output &output)
{
    return settle(assembly, line, output, Wish::Withdraw);
}

ExitCode resume(Assembly &assembly, const Output &output)
{
    till::State state = assembly.recovered();
    const bool isReread = rereadProvider(assembly, state, output);
    const auto code = Settling(assembly, output, state, state.payments.values(), state.refunds.keys(), Wish::Withdraw).run();
    return isReread ? code : worse(code, ExitCode::Unknown);
}

}
