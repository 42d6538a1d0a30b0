#include "app/demo/showdirector.h"

#include "core/base/result.h"
#include "core/receipt/text.h"
#include "ui/payment/banknotes.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int paperColumns = 32;
constexpr Milliseconds anotherTry{500};

const payment::Payment *waitingOn(const till::State &state)
{
    const sale::Sale *sale = till::currentSale(state);
    return sale ? till::waitingPayment(state, *sale) : nullptr;
}

}

ShowDirector::ShowDirector(Stage stage, text::Phrasebook words, demo::Show show)
    : m_stage(stage), m_words(std::move(words)), m_show(std::move(show))
{
    connect(&m_stage.presenter, &desk::Presenter::tillPublished, this, [this] {
        showReceipt();
        // Not from within: what the till has published is still being acted on.
        QMetaObject::invokeMethod(this, &ShowDirector::look, Qt::QueuedConnection);
    });
}

void ShowDirector::start()
{
    tell();
    look();
}

void ShowDirector::listen(QCoreApplication &application)
{
    application.installEventFilter(this);
}

void ShowDirector::touched()
{
    const bool wakes = !m_show.isVisited();
    m_show.touched(m_stage.clock.now());
    if (!wakes)
        return;
    tell();
    look();
}

// What woke it was meant for nothing on the screen: the counter is being cleared.
bool ShowDirector::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType() || !event->spontaneous())
        return false;
    const bool wakes = !m_show.isVisited();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        touched();
        m_swallowsRelease = wakes;
        return wakes;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        return std::exchange(m_swallowsRelease, false);
    case QEvent::KeyPress:
        touched();
        return false;
    default:
        return false;
    }
}

demo::Seen ShowDirector::seen() const
{
    const till::State &state = m_stage.runner.state();
    const sale::Sale *sale = till::currentSale(state);
    demo::Seen seen;
    seen.isClear = !sale || (sale->lines.isEmpty() && !desk::isFinished(sale));
    seen.isConcluded = desk::isFinished(sale);
    if (const auto *waiting = waitingOn(state)) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&waiting->phase);
        seen.isQrLive = awaiting;
        seen.isRefused = awaiting && awaiting->rejections > 0;
    }
    return seen;
}

void ShowDirector::look()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    const bool wasVisited = m_show.isVisited();
    // What was asked for is being recorded: what comes next depends on it.
    const auto turn = m_stage.runner.isRecording() ? std::nullopt : std::optional(m_show.next(seen(), m_stage.clock.now()));
    if (turn && turn->move)
        perform(*turn->move);
    if (wasVisited && !m_show.isVisited())
        tell();
    m_isLooking = false;
    m_stage.alarm.set(turn ? turn->lookAgain : m_stage.clock.now() + anotherTry, [this] { look(); });
    if (turn && turn->isQuiet)
        Q_EMIT quiet();
}

void ShowDirector::tell()
{
    m_stage.window.invite(m_show.isVisited() ? m_words.say("demo", "Your turn: touch a product, then F5. Pay on the phone.")
                                             : m_words.say("demo", "Touch the screen and try it yourself"));
}

void ShowDirector::perform(const demo::Move &move)
{
    std::visit(Overloaded{
                   [this](const shell::Intent &intent) { m_stage.presenter.intend(intent); },
                   [this](demo::BuyerWish wish) { m_stage.phone.act(wish); },
                   [this](const demo::PayWithNotes &) { payWithNotes(); },
                   [this](const demo::ClearCounter &) { clearCounter(); },
               },
        move);
}

void ShowDirector::payWithNotes()
{
    const till::State &state = m_stage.runner.state();
    const sale::Sale *sale = till::currentSale(state);
    if (!sale)
        return;
    const auto &setup = m_stage.runner.setup();
    const auto notes = counter::likelyReceived(money::cashRounded(due(*sale), setup.cashRounding));
    m_stage.presenter.intend(shell::PayCash{notes.isEmpty() ? QString() : money::toPlainText(notes.constFirst())});
}

// One step at a time, each recorded like a cashier's: the next is taken when this one has been published.
void ShowDirector::clearCounter()
{
    m_stage.presenter.closeEverything();
    const till::State &state = m_stage.runner.state();
    const sale::Sale *sale = till::currentSale(state);
    const people::Approval approval{m_words.say("demo", "Demo"), m_words.say("demo", "The show goes on"), m_stage.clock.now()};
    if (!sale)
        return;
    if (desk::isFinished(sale)) {
        m_stage.runner.post(till::Dismiss{});
        return;
    }
    const auto *waiting = waitingOn(state);
    if (waiting && std::holds_alternative<payment::Conflict>(waiting->phase))
        m_stage.runner.settleConflict(referenceOf(*waiting), payment::Settlement::Refund, approval);
    else if (waiting && desk::canBeWithdrawn(waiting))
        m_stage.runner.post(till::WithdrawQr{});
    else if (!waiting && !sale->lines.isEmpty())
        m_stage.runner.post(till::CancelSale{approval.why, approval});
}

void ShowDirector::showReceipt()
{
    const till::State &state = m_stage.runner.state();
    const sale::Sale *sale = till::currentSale(state);
    const auto receipt = sale && desk::isFinished(sale) ? state.receipts.constFind(sale->id) : state.receipts.constEnd();
    m_stage.window.showPaper(receipt == state.receipts.constEnd() ? QString() : receipt::toText(receipt->original, paperColumns));
}

}
