#include "core/till/runner.h"

#include "core/base/result.h"
#include "core/till/recovery.h"
#include "core/till/uses.h"

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

constexpr int referenceSuffix = 8;
constexpr int saleIdLength = 26;
constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford base 32: none is mistaken for another

// Calls `done` only as long as the owner of `life` exists.
template <typename Done> auto whileAlive(const std::shared_ptr<char> &life, Done done)
{
    return [weak = std::weak_ptr<char>(life), done = std::move(done)](auto &&...values) {
        if (const auto alive = weak.lock())
            done(std::forward<decltype(values)>(values)...);
    };
}

}

Runner::Runner(State state, Setup setup, Ports ports, Observer &observer)
    : m_state(std::move(state)), m_setup(std::move(setup)), m_ports(ports), m_observer(observer),
      m_clockAhead(ports.clock.now().time_since_epoch() - ports.clock.elapsed())
{
}

Runner::~Runner()
{
    m_ports.alarm.set(std::nullopt, {});
}

void Runner::use(Setup setup)
{
    m_setup = std::move(setup);
}

void Runner::start()
{
    for (Event &event : restartEvents(m_state))
        m_queue.push_back(std::move(event));
    work();
}

void Runner::post(Event event)
{
    m_queue.push_back(std::move(event));
    work();
}

void Runner::addLine(sale::LineItem line)
{
    post(AddLine{std::move(line), unpredictable(saleIdLength)});
}

void Runner::chargeQr()
{
    post(ChargeQr{unpredictable(referenceSuffix)});
}

void Runner::cancelSale(const QString &why, std::optional<people::Approval> approval)
{
    post(CancelSale{why, std::move(approval), unpredictable(referenceSuffix)});
}

void Runner::refundSale(const QString &saleId, std::optional<money::Money> amount, people::Approval approval)
{
    post(RefundSale{saleId, amount, std::move(approval), unpredictable(referenceSuffix)});
}

void Runner::settleConflict(const QString &reference, payment::Settlement how, people::Approval approval)
{
    post(SettleConflict{reference, how, std::move(approval), unpredictable(referenceSuffix)});
}

QString Runner::unpredictable(int length)
{
    QString text;
    for (const char byte : m_ports.randomness.bytes(length))
        text += QChar(alphabet.at(static_cast<unsigned char>(byte) % alphabet.size()));
    return text;
}

void Runner::work()
{
    if (m_working)
        return;
    m_working = true;
    while (!m_recording && !m_queue.empty()) {
        const Event event = std::move(m_queue.front());
        m_queue.pop_front();
        take(event);
        if (m_queue.empty() && !m_recording) {
            for (Event &due : dueEvents(m_state, m_ports.clock.now()))
                m_queue.push_back(std::move(due));
        }
    }
    m_working = false;
    arm();
}

// What the wall clock did on top of the time that passed, somebody did to it.
void Runner::noticeClock()
{
    constexpr Milliseconds noticed{1'000};
    const Instant now = m_ports.clock.now();
    const Milliseconds ahead = now.time_since_epoch() - m_ports.clock.elapsed();
    const Milliseconds by = ahead - std::exchange(m_clockAhead, ahead);
    if (std::chrono::abs(by) >= noticed)
        m_state = advance(m_state, ClockSet{by}, m_setup, now).state;
}

// What the journal says of the payments that the event is about has to be known before it is taken. When the provider's time
// came is kept in the time that passes evenly while the event waits for the disk: somebody may set the wall clock meanwhile.
void Runner::take(const Event &event)
{
    if (const auto *seen = std::get_if<ProviderTime>(&event)) {
        noticeClock();
        return decide(ProviderTime{seen->provider, seen->local + m_clockAhead});
    }
    const QStringList payments = paymentsIn(m_state, event);
    if (payments.isEmpty())
        return decide(event);
    m_recording = true;
    m_ports.journal.findUses(payments, whileAlive(m_life, [this, payments, event](const journal::Uses &uses) {
        journalAnswered([&] {
            if (!uses)
                return notRecorded(uses.error(), event);
            m_state = withUses(std::move(m_state), payments, *uses);
            decide(event);
        });
    }));
}

void Runner::journalAnswered(const std::function<void()> &goOn)
{
    const bool isInside = std::exchange(m_working, true); // what an observer posts meanwhile comes after it
    m_recording = false;
    goOn();
    m_working = isInside;
    work();
}

void Runner::decide(const Event &event)
{
    noticeClock();
    const Instant now = m_ports.clock.now();
    Step step = advance(m_state, event, m_setup, now);
    if (step.rejection) {
        m_observer.rejected(*step.rejection, event);
        return;
    }
    if (step.drafts.isEmpty()) {
        publish(std::move(step), event);
        return;
    }
    m_recording = true;
    const auto drafts = step.drafts;
    const auto durability = step.durability;
    m_ports.journal.append(drafts, now, durability, whileAlive(m_life, [this, step = std::move(step), event](const journal::Recorded &answer) {
        journalAnswered([&] { recorded(step, event, answer); });
    }));
}

void Runner::recorded(Step step, const Event &event, const journal::Recorded &answer)
{
    if (answer) {
        publish(std::move(step), event);
        return;
    }
    notRecorded(answer.error(), event);
}

void Runner::notRecorded(const journal::JournalFailure &failure, const Event &event)
{
    m_state = afterNotRecorded(std::move(m_state), event, m_ports.clock.now());
    m_observer.notRecorded(failure, event);
}

void Runner::publish(Step step, const Event &event)
{
    const State before = std::exchange(m_state, std::move(step.state));
    // The effects go out first: they only start something, and the screen need not be waited for.
    for (const Effect &effect : step.effects)
        std::visit([this](const auto &each) { run(each); }, effect);
    m_observer.published(before, m_state, event);
}

void Runner::answer(const CallProvider &call, gateway::Outcome outcome)
{
    payment::Answered answered{call.effect.number, std::move(outcome)};
    switch (call.caller) {
    case Caller::Payment:
        m_queue.push_back(PaymentHappened{call.subject, std::move(answered)});
        return;
    case Caller::Refund:
        m_queue.push_back(RefundHappened{call.subject, std::move(answered)});
        return;
    case Caller::Lookup:
        m_queue.push_back(OperationAnswered{call.subject, std::move(answered.outcome)});
        return;
    case Caller::PointOfSale:
        m_queue.push_back(PointOfSaleAnswered{call.subject, std::move(answered.outcome)});
        return;
    }
    Q_UNREACHABLE();
}

void Runner::run(const CallProvider &call)
{
    if (!m_ports.transport || !m_ports.protocols) {
        answer(call, gateway::NotExecuted{{gateway::Obscurity::NoConnection, {}, {}}});
        return;
    }
    const auto &protocol = m_ports.protocols->of(call.charge.api);
    const auto request = protocol.request(call.effect.call, call.charge);
    m_ports.transport->send(request, callDeadline, whileAlive(m_life, [this, call, &protocol](const gateway::TransportReply &reply) {
        if (reply && reply->serverDate)
            m_queue.push_back(ProviderTime{*reply->serverDate, Instant(m_ports.clock.elapsed())});
        answer(call, gateway::outcomeOf(protocol, call.effect.call, call.charge, reply));
        work();
    }));
}

void Runner::run(const SendToPrinter &job)
{
    const auto ended = [this, saleId = job.saleId](const printing::PrintResult &result) { post(ReceiptHappened{saleId, printing::Ended{result}}); };
    if (!m_ports.printer) {
        m_queue.push_back(ReceiptHappened{job.saleId, printing::Ended{{printing::PrintOutcome::Nothing, printing::PrintFault::NotConfigured, {}, {}}}});
        return;
    }
    m_ports.printer->print(job.document, whileAlive(m_life, ended));
}

void Runner::arm()
{
    if (m_recording)
        return;
    m_ports.alarm.set(nextDue(m_state), whileAlive(m_life, [this] {
        noticeClock();
        for (Event &due : dueEvents(m_state, m_ports.clock.now()))
            m_queue.push_back(std::move(due));
        work();
    }));
}

}
