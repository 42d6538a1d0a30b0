#include "app/mostradorctl/acceptancesession.h"

#include "app/mostradorctl/acceptancewords.h"
#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/qr/matrix.h"
#include "core/qr/terminal.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

using namespace acceptance;

namespace {

constexpr std::chrono::seconds longestFirstLook{3}; // at the point of sale's QR
constexpr std::chrono::seconds longestAnswer{60};   // until something that needs no buyer is seen
constexpr std::chrono::seconds afterExpiry{60};     // until the till has said what became of a charge
constexpr Milliseconds clearingPace{200};
constexpr std::chrono::seconds clearingIsTold{5}; // should it take so long

const QString itemTitle = u"Mostrador"_s;

}

AcceptanceSession::AcceptanceSession(
    Assembly &assembly, AcceptanceFolder &folder, AcceptanceWish wish, const Output &output)
    : Session(assembly, output, assembly.recovered())
    , m_assembly(assembly)
    , m_folder(folder)
    , m_wish(std::move(wish))
    , m_admission(*assembly.transport(), assembly.protocols().of(provider().api), exampleCharge())
    , m_clearing(runner(), assembly.reader(), assembly.clock())
    , m_person([this](const QString &line) { typed(line); }, [this] { personGone(); })
{
}

void AcceptanceSession::begin()
{
    receive();
    runner().post(till::ReadPointOfSale{});
    m_admission.askAccount([this](const AccountFound &account) { accountFound(account); });
}

void AcceptanceSession::refuse(text::AcceptanceProblem problem, const QString &detail, ExitCode code)
{
    fail(u"acceptance"_s, messageOf(output().words(), problem, detail), MoneyMoved::No, code);
}

void AcceptanceSession::accountFound(const AccountFound &account)
{
    if (!account)
        return refuse(account.error().problem, account.error().detail, ExitCode::Configuration);
    if (account->isTest)
        return lookAtSlot();
    if (!m_wish.realAccount)
        return refuse(text::AcceptanceProblem::RealAccount, {}, ExitCode::Configuration);
    ask(u"real_money"_s, text::askAboutRealMoney(output().words()), [this](bool yes) {
        if (yes)
            lookAtSlot();
        else
            end(ExitCode::Unpaid);
    });
}

// Somebody else may be selling there. What an earlier run of ours has left is cleaned up with its own records.
void AcceptanceSession::lookAtSlot()
{
    m_admission.lookAtSlot([this](const QString &reference) {
        const bool isOurs = isOfAProbe(reference) || runner().state().payments.contains(reference);
        if (!reference.isEmpty() && !isOurs)
            refuse(text::AcceptanceProblem::PointOfSaleInUse, reference, ExitCode::Unknown);
        else
            beginWalk();
    });
}

void AcceptanceSession::beginWalk()
{
    if (runner().state().reading.isAsking && !m_waitsForQr) {
        m_waitsForQr = true;
        after(longestFirstLook, [this] {
            if (std::exchange(m_waitsForQr, false))
                beginWalk();
        });
        return;
    }
    m_waitsForQr = false;
    if (std::exchange(m_isWalking, true))
        return;
    const QList<Chain> script = scriptOf(provider().api);
    say({{u"event"_s, u"acceptance"_s}, {u"state"_s, u"begun"_s}, {u"payments"_s, paymentsIn(script)},
            {u"amount"_s, money::toDecimalText(m_wish.amount)}},
        text::announcementOf(output().words(), paymentsIn(script), money::toShownText(m_wish.amount)));
    auto first = acceptance::begin(notYetPassed(script, m_folder.results));
    m_walk = std::move(first.walk);
    m_walk.stopped = m_stopped;
    for (const Action &action : first.actions)
        std::visit([this](const auto &each) { perform(each); }, action);
}

void AcceptanceSession::feed(const Input &input)
{
    auto next = advance(std::move(m_walk), input);
    m_walk = std::move(next.walk);
    for (const Action &action : next.actions)
        std::visit([this](const auto &each) { perform(each); }, action);
}

void AcceptanceSession::feedLater(const Input &input)
{
    after({}, [this, input] { feed(input); });
}

void AcceptanceSession::perform(const PutCharge &)
{
    m_reference.clear();
    const sale::Sale *before = till::currentSale(runner().state());
    if (before && before->state == sale::SaleState::Finished)
        runner().post(till::Dismiss{});
    else if (before)
        runner().post(till::CancelSale{});
    sale::LineItem item;
    item.name = itemTitle;
    item.unitPrice = m_wish.amount;
    runner().addLine(item);
    runner().chargeQr();
}

void AcceptanceSession::perform(const WithdrawCharge &)
{
    runner().post(till::WithdrawQr{payment::WithdrawReason::Cashier});
}

void AcceptanceSession::perform(const GiveBack &)
{
    clear([this](bool isDone) { feed(Seen{isDone ? Sight::Refunded : Sight::RefundFailed}); });
}

void AcceptanceSession::perform(const Tell &tell)
{
    const QString sentence = sentenceOf(output().words(), tell.instruction);
    QJsonObject event{{u"event"_s, u"instruction"_s}, {u"row"_s, m_walk.current.row},
        {u"instruction"_s, nameOf(tell.instruction)}, {u"text"_s, sentence}};
    const QString fixedQr = runner().state().fixedQrs.value(till::keyOf(exampleCharge())).text;
    const bool isAboutIt = tell.instruction == Instruction::ScanWithoutOrder && !fixedQr.isEmpty();
    if (isAboutIt) {
        event.insert(u"qr_data"_s, fixedQr);
        if (const auto matrix = qr::encode(fixedQr))
            output().line(qr::toTerminalText(*matrix));
    }
    say(event, u"→ "_s + sentence);
}

void AcceptanceSession::perform(const Ask &asked)
{
    ask(nameOf(asked.question), sentenceOf(output().words(), asked.question, money::toShownText(m_wish.amount)),
        [this](bool yes) { feed(Answered{yes}); });
}

// What waits for a buyer waits as long as the charge lives: then the till itself has an end to tell.
void AcceptanceSession::perform(const Expect &expect)
{
    const bool needsBuyer =
        expect.sight == Sight::Paid || expect.sight == Sight::AttemptRefused || expect.sight == Sight::Unpaid;
    const Milliseconds patience =
        needsBuyer ? std::chrono::seconds(provider().expirySeconds) + afterExpiry : Milliseconds(longestAnswer);
    const int watch = ++m_watch;
    after(m_clearing.isActive() ? m_clearing.patience() : patience, [this, watch] {
        if (watch == m_watch && m_walk.stage == Stage::Watching)
            feed(TimeUp{});
    });
}

void AcceptanceSession::perform(const BeginRow &row)
{
    say({{u"event"_s, u"row"_s}, {u"row"_s, row.row}, {u"scenario"_s, nameOf(row.scenario)}, {u"state"_s, u"begun"_s}},
        u"\n"_s + row.row + u"  "_s + titleOf(output().words(), row.scenario));
}

void AcceptanceSession::perform(const EndRow &row)
{
    ++m_watch;
    m_answered = nullptr;
    note(m_folder.results, row.result);
    const QString finding =
        row.result.finding ? sentenceOf(output().words(), *row.result.finding, m_folder.results.amount) : QString();
    QJsonObject event{{u"event"_s, u"row"_s}, {u"row"_s, row.result.row}, {u"state"_s, nameOf(row.result.verdict)},
        {u"notifications"_s, row.result.notifications}};
    if (!finding.isEmpty())
        event.insert(u"why"_s, finding);
    say(event, u"%1  %2  %3"_s.arg(row.result.row, text::nameOf(output().words(), row.result.verdict), finding));
    if (const auto trouble = m_folder.write(output().words(), {}))
        refuse(trouble->problem, trouble->detail, ExitCode::CannotRecord);
}

void AcceptanceSession::perform(const CleanUp &)
{
    clear([this](bool isDone) {
        if (isDone)
            feed(Cleaned{});
        else
            conclude(m_clearing.left());
    });
}

void AcceptanceSession::perform(const Finish &)
{
    if (m_walk.stopped)
        conclude({});
    else
        probe();
}

void AcceptanceSession::clear(std::function<void(bool)> done)
{
    m_clearing.start(
        [this, done = std::move(done)](bool isDone) { after(Milliseconds(0), [done, isDone] { done(isDone); }); });
    const int watch = ++m_watch;
    after(m_clearing.patience(), [this, watch] {
        if (watch == m_watch)
            m_clearing.giveUp();
    });
    after(clearingIsTold, [this, watch] {
        if (watch == m_watch && m_clearing.isActive())
            say({{u"event"_s, u"acceptance"_s}, {u"state"_s, u"clearing"_s}},
                text::clearingTakesTime(output().words()));
    });
    lookAgain();
}

// What is being recorded in this moment is seen with the next event, and perhaps there is none.
void AcceptanceSession::lookAgain()
{
    if (!m_clearing.isActive())
        return;
    m_clearing.look();
    after(clearingPace, [this] { lookAgain(); });
}

void AcceptanceSession::changed(const payment::Payment &before, const payment::Payment &payment)
{
    if (m_clearing.isActive() || referenceOf(payment) != m_reference)
        return;
    const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
    const auto *awaited = std::get_if<payment::AwaitingPayment>(&before.phase);
    if (awaiting && !awaited) {
        output().created(payment, ticketOf(payment), till::qrTextOf(runner().state(), payment));
        output().payment(u"waiting"_s, payment, ticketOf(payment), now());
        feedLater(Seen{Sight::Waiting});
    } else if (awaiting && awaiting->rejections > awaited->rejections) {
        output().payment(u"attempt_refused"_s, payment, ticketOf(payment), now());
        feedLater(Seen{Sight::AttemptRefused});
    } else if (const auto sight = endOf(payment); sight && sight != endOf(before)) {
        report(payment);
        feedLater(Seen{*sight});
    }
}

void AcceptanceSession::settled(const till::State &state)
{
    if (m_waitsForQr && !state.reading.isAsking)
        beginWalk();
    const sale::Sale *sale = till::currentSale(state);
    if (m_reference.isEmpty() && sale && hasWaitingTender(*sale))
        m_reference = waitingTender(*sale)->externalReference;
    m_clearing.look();
}

void AcceptanceSession::rejected(const till::Rejection &rejection, const till::Event &event)
{
    if (!std::holds_alternative<till::ChargeQr>(event))
        return;
    output().error(u"rejected"_s, text::messageOf(output().words(), rejection, 0), MoneyMoved::No);
    feedLater(Seen{Sight::Refused});
}

void AcceptanceSession::heard()
{
    if (m_isWalking)
        feedLater(Heard{});
}

// The first time everything is put back; whoever cannot wait for that says it twice.
void AcceptanceSession::interrupted()
{
    if (std::exchange(m_stopped, true))
        return conclude(m_clearing.isActive() ? QStringList{m_reference} : QStringList{});
    if (m_probing)
        m_probing->stop();
    else if (m_isWalking)
        feed(Stop{});
    else
        end(ExitCode::Unpaid);
}

void AcceptanceSession::ask(const QString &name, const QString &sentence, std::function<void(bool)> answered)
{
    m_question = u"? %1 (%2)"_s.arg(sentence, text::askToAnswer(output().words()));
    m_answered = std::move(answered);
    say({{u"event"_s, u"question"_s}, {u"row"_s, m_walk.current.row}, {u"question"_s, name}, {u"text"_s, sentence}},
        m_question);
    if (m_personGone)
        interrupted();
}

void AcceptanceSession::typed(const QString &line)
{
    if (!m_answered)
        return;
    if (const auto yes = yesOrNo(line))
        std::exchange(m_answered, nullptr)(*yes);
    else
        output().line(m_question);
}

// Nobody is left to answer.
void AcceptanceSession::personGone()
{
    m_personGone = true;
    if (m_answered)
        interrupted();
}

gateway::Charge AcceptanceSession::exampleCharge() const
{
    gateway::Charge charge;
    charge.api = provider().api;
    charge.mode = provider().mode;
    charge.site = m_assembly.settings().site;
    charge.amount = m_wish.amount;
    charge.title = itemTitle;
    charge.description = itemTitle;
    charge.userId = provider().userId;
    charge.externalStoreId = provider().externalStoreId;
    charge.externalPosId = provider().externalPosId;
    charge.sponsorId = provider().sponsorId;
    return charge;
}

void AcceptanceSession::probe()
{
    const gateway::Charge charge = exampleCharge();
    m_probing = std::make_unique<Probing>(
        ProbingPorts{*m_assembly.transport(), m_assembly.protocols().of(charge.api), m_assembly.clock(), m_randomness},
        charge, runner().state().skew,
        Probing::Listener{
            [this](const ProbeResult &result) { found(result); }, [this](const QStringList &left) { conclude(left); }});
    m_probing->run(probesOf(charge.api, charge.mode, charge.site));
}

void AcceptanceSession::found(const ProbeResult &result)
{
    note(m_folder.results, result);
    say(eventOf(result), lineOf(output().words(), result));
}

void AcceptanceSession::conclude(const QStringList &left)
{
    if (const auto trouble = m_folder.write(output().words(), left))
        return refuse(trouble->problem, trouble->detail, ExitCode::CannotRecord);
    if (!left.isEmpty())
        output().error(u"left_behind"_s,
            messageOf(output().words(), text::AcceptanceProblem::LeftBehind, left.join(u", "_s)), MoneyMoved::Unknown);
    QJsonObject event = summaryOf(m_folder.results);
    event.insert(u"report"_s, m_folder.reportFile());
    say(event, u"\n"_s + m_folder.reportFile());
    if (!left.isEmpty())
        end(ExitCode::Unknown);
    else
        end(allPassed(scriptOf(provider().api), m_folder.results) ? ExitCode::Paid : ExitCode::Unpaid);
}

void AcceptanceSession::say(QJsonObject event, const QString &text) const
{
    output().object(event);
    output().line(text);
}

}
