#include "app/mostradorctl/session.h"

#include "app/assembly/setup.h"
#include "app/mostradorctl/stopsignal.h"
#include "core/base/result.h"
#include "core/receipt/text.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_till.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds longestPrinting{5};

}

void waitForProvider(Assembly &assembly)
{
    bool isKnown = false;
    QEventLoop waiting;
    assembly.whenProviderIsKnown([&] {
        isKnown = true;
        waiting.quit();
    });
    if (!isKnown)
        waiting.exec();
    assembly.whenProviderIsKnown({});
}

Session::Session(Assembly &assembly, const Output &output, till::State state)
    : m_assembly(assembly), m_output(output), m_runner(assembly.makeRunner(std::move(state), *this))
{
}

ExitCode Session::run()
{
    const StopSignal stop([this] { interrupted(); });
    QTimer::singleShot(0, &m_context, [this] {
        m_runner.start();
        if (!m_exitCode)
            begin();
    });
    if (!m_exitCode)
        QCoreApplication::exec();
    return m_exitCode.value_or(ExitCode::Unknown);
}

void Session::receive()
{
    auto receiver = m_assembly.makeReceiver(
        m_runner, m_output.words(), [this](const text::Message &message) { m_output.warning(u"signature"_s, message); });
    if (receiver)
        m_receiver = std::move(*receiver);
    else
        m_output.warning(codeOf(receiver.error()), messageOf(m_output.words(), receiver.error()));
}

qint64 Session::ticketOf(const payment::Payment &payment) const
{
    const auto sale = m_runner.state().sales.constFind(payment.saleId);
    if (sale != m_runner.state().sales.constEnd())
        return sale->ticket;
    return payment.charge.externalReference.section(u'-', 1, 1).toLongLong(); // a sale that is finished is no longer in memory
}

void Session::end(ExitCode code)
{
    if (m_exitCode)
        return;
    m_exitCode = code;
    QCoreApplication::exit(static_cast<int>(code));
}

void Session::fail(const QString &code, const text::Message &message, MoneyMoved moved, ExitCode exitCode)
{
    m_output.error(code, message, moved);
    end(exitCode);
}

void Session::after(Milliseconds time, std::function<void()> act)
{
    QTimer::singleShot(time, &m_context, std::move(act));
}

void Session::report(const payment::Payment &payment)
{
    const auto event = std::visit(Overloaded{
                                      [](const payment::Paid &) { return u"paid"_s; },
                                      [](const payment::Unpaid &) { return u"unpaid"_s; },
                                      [](const payment::Conflict &) { return u"conflict"_s; },
                                      [](const auto &) { return u"unknown"_s; },
                                  },
        payment.phase);
    if (const auto *refused = std::get_if<payment::Refused>(&payment.phase)) {
        const QString code = refused->refusal ? refused->refusal->code : u"no_connection"_s;
        m_output.error(code, text::messageOf(m_output.words(), payment, now()), MoneyMoved::No);
        return;
    }
    m_output.payment(event, payment, ticketOf(payment), now());
}

void Session::endWhenPrinted(const QString &saleId, ExitCode code)
{
    m_whenPrinted = {saleId, code};
    after(longestPrinting, [this, code] { end(code); });
    endIfPrinted(m_runner.state());
}

void Session::endIfPrinted(const till::State &state)
{
    if (!m_whenPrinted)
        return;
    const auto job = state.receipts.constFind(m_whenPrinted->first);
    const bool stillPrinting = job != state.receipts.constEnd() && (job->busy || (dueAt(*job) && job->tries == 0));
    if (!stillPrinting)
        end(m_whenPrinted->second);
}

void Session::published(const till::State &before, const till::State &after, const till::Event &event)
{
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event)) {
        const auto payment = after.payments.constFind(happened->reference);
        if (payment != after.payments.constEnd())
            changed(before.payments.value(happened->reference), *payment);
    }
    if (std::holds_alternative<till::Notified>(event))
        heard();
    settled(after);
    endIfPrinted(after);
}

void Session::rejected(const till::Rejection &rejection, const till::Event &event)
{
    Q_UNUSED(event);
    const qint64 other = m_runner.state().sales.value(rejection.sale).ticket;
    const auto *problem = std::get_if<till::Problem>(&rejection.problem);
    const bool busy = problem && *problem == till::Problem::PointOfSaleBusy;
    fail(busy ? u"point_of_sale_busy"_s : u"rejected"_s, text::messageOf(m_output.words(), rejection, other), MoneyMoved::No,
        exitCodeOf(rejection));
}

void Session::notRecorded(const journal::JournalFailure &failure, const till::Event &event)
{
    Q_UNUSED(event);
    const bool asked = !m_runner.state().payments.isEmpty();
    fail(u"cannot_record"_s, text::messageOf(m_output.words(), failure), asked ? MoneyMoved::Unknown : MoneyMoved::No, exitCodeOf(failure));
}

}
