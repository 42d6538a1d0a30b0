#include "ui/desk/presenter.h"

#include "core/base/result.h"
#include "ui/desk/backroom.h"
#include "ui/desk/helping.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/words_office.h"
#include "ui/shell/layers.h"

namespace mostrador::desk {

namespace {

using namespace std::chrono_literals;

// What F6 shows may be another now. Most events are not of that kind, and twenty sales take longer to read than a frame.
bool changedThePast(const till::State &before, const till::State &after)
{
    return before.sales != after.sales || before.payments != after.payments || before.refunds != after.refunds ||
           before.receipts != after.receipts;
}

constexpr Milliseconds second{1000};
constexpr Milliseconds minute{60'000};

bool somethingCounts(const till::State &state, const Desk &desk, Instant now)
{
    const auto &result = desk.lastResult;
    const Instant providerNow = till::providerTime(state, now);
    const bool resultFades = result && isShownToCustomer(*result, now);
    const bool newsFade = desk.paidAside && now < desk.paidAside->at + paidAsideShown;
    return resultFades || newsFade ||
           std::any_of(state.payments.begin(), state.payments.end(), [providerNow](const payment::Payment &payment) {
               const auto *unpaid = std::get_if<payment::Unpaid>(&payment.phase);
               return isLive(payment) || (unpaid && providerNow < unpaid->since + resultShownToCustomer);
           });
}

}

Presenter::Presenter(Shop shop, const Clock &clock) : m_shop(std::move(shop)), m_clock(clock)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Presenter::render);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Presenter::lockWhenIdle);
}

void Presenter::attach(till::Runner &runner)
{
    m_runner = &runner;
}

void Presenter::keep(const History *history, people::PinKeeper *pins)
{
    m_history = history;
    m_pins = pins;
    m_shop.pins = pins;
    if (pins)
        m_desk.office.tries = pins->wrongTries();
}

void Presenter::listUnknownIn(catalog::UnknownCodes *list)
{
    m_unknownCodes = list;
}

void Presenter::start()
{
    if (m_pins && m_pins->state() == people::PinState::NeverAsked && !m_pins->knowsPeople())
        m_desk = atFirstStart(std::move(m_desk));
    render();
}

void Presenter::use(const Shop &shop)
{
    m_shop.words = shop.words;
    m_shop.setup = shop.setup;
    m_shop.keys = shop.keys;
    m_shop.isMute = shop.isMute;
    m_shop.otherTenders = shop.otherTenders;
    m_shop.asksToPrint = shop.asksToPrint;
    m_shop.isPrinterConfirmed = shop.isPrinterConfirmed;
    render();
}

void Presenter::setHasCustomerWindow(bool has)
{
    m_shop.hasCustomerWindow = has;
    render();
}

void Presenter::setSlides(int slides)
{
    m_shop.slides = slides;
    render();
}

void Presenter::setIdleLock(std::chrono::seconds after)
{
    m_idle.setInterval(after);
    if (after.count() > 0)
        m_idle.start();
    else
        m_idle.stop();
}

// While a QR waits somebody is served, whoever touches what.
void Presenter::lockWhenIdle()
{
    m_idle.start();
    const Instant now = m_clock.now();
    const till::State &state = m_runner->state();
    if (!m_runner->isRecording() && asksWho(state, m_shop) && !isLocked(state, m_shop) && !isQrWaiting(state, now))
        apply(lock(m_desk, state, m_shop, now));
}

void Presenter::setWhyNoQr(const std::optional<text::Message> &message)
{
    m_shop.whyNoQr = message;
}

void Presenter::closeEverything()
{
    const auto tries = m_desk.office.tries;
    m_intents.clear();
    m_desk = Desk{};
    m_desk.office.tries = tries;
    render();
}

void Presenter::setTestAccount(bool isTest)
{
    m_shop.isTestAccount = isTest;
    render();
}

void Presenter::setPrinterConfirmed()
{
    m_shop.isPrinterConfirmed = true;
    render();
}

void Presenter::setTheMessage(const text::Message &message)
{
    m_desk.message = message;
    render();
}

// Of what stood in the field while the disk was slow, only the last counts.
void Presenter::intend(const shell::Intent &intent)
{
    const bool isEdit = std::holds_alternative<shell::EntryEdited>(intent);
    if (isEdit && !m_intents.empty() && std::holds_alternative<shell::EntryEdited>(m_intents.back())) {
        m_intents.back() = intent;
        return;
    }
    if (m_intents.size() >= mostIntents) {
        Q_EMIT toneWanted(Tone::Low);
        return;
    }
    if (m_idle.interval() > 0)
        m_idle.start();
    if (std::holds_alternative<shell::EmptyEnter>(intent) && m_intents.empty())
        return;
    m_intents.push_back(intent);
    work();
}

void Presenter::work()
{
    while (!m_intents.empty() && !m_runner->isRecording()) {
        shell::Intent intent = std::move(m_intents.front());
        m_intents.pop_front();
        if (std::holds_alternative<shell::EmptyEnter>(intent))
            intent = meantBehindOthers();
        apply(act(m_desk, intent, m_runner->state(), m_shop, m_clock.now()));
    }
}

// "F4, Enter" in one breath pays, however slow the disk. A result is not put away before it was seen.
shell::Intent Presenter::meantBehindOthers() const
{
    constexpr qsizetype noRow = -1;
    const shell::Intent meant = shell::onEnter(m_cashierView, {}, noRow);
    return std::holds_alternative<shell::NextSale>(meant) ? shell::EmptyEnter{} : meant;
}

// Once the till has gone through what it has in hand.
void Presenter::workLater()
{
    if (!m_intents.empty())
        QMetaObject::invokeMethod(this, &Presenter::work, Qt::QueuedConnection);
}

void Presenter::apply(DeskStep step)
{
    m_desk = std::move(step.desk);
    if (step.tone != Tone::None)
        Q_EMIT toneWanted(step.tone);
    for (const Wish &wish : step.wishes)
        fulfil(wish);
    render();
}

void Presenter::fulfil(const Wish &wish)
{
    std::visit(
        Overloaded{
            [this](const KeepProducts &wanted) { Q_EMIT productsWanted(approverName(m_shop.words, wanted.who)); },
            [this](const SwitchKiosk &) { Q_EMIT kioskWanted(); },
            [this](const AddItem &item) { m_runner->addLine(item.line); },
            [this](const Charge &) { m_runner->chargeQr(); },
            [this](const LoadSales &) { loadSales(); },
            [this](const LoadClosings &) {
                m_desk = withClosings(std::move(m_desk), m_history ? m_history->closings(drawer::mostClosings) : QList<shift::Session>());
            },
            [this](const PrintClosing &wanted) { printClosing(wanted); },
            [this](const LoadStory &wanted) {
                m_desk = withStory(std::move(m_desk), m_history ? m_history->story(wanted.saleId) : std::nullopt);
            },
            [this](const CheckPin &check) { checkPin(check.pin); },
            [this](
                const ChoosePin &chosen) { apply(pinChosen(m_desk, !m_pins || m_pins->choose(chosen.pin), m_shop)); },
            [this](const PutPinOff &) {
                if (m_pins)
                    m_pins->putOff();
            },
            [this](const Refund &refund) { m_runner->refundSale(refund.saleId, refund.amount, approval(refund.why)); },
            [this](
                const Settle &settle) { m_runner->settleConflict(settle.reference, settle.how, approval(settle.why)); },
            [this](const ConfirmHand &hand) {
                m_runner->post(till::ConfirmByHand{hand.reference, approval(hand.why), hand.evidence});
            },
            [this](const ActOnDrawer &wanted) {
                till::ActOnDrawer event{wanted.act, std::nullopt};
                if (auto *close = std::get_if<shift::Close>(&event.act))
                    close->journalHead = m_history ? m_history->journalHead() : QString();
                if (wanted.approved)
                    event.approval = approval({});
                m_runner->post(event);
            },
            [this](const ChangePerson &wanted) { m_runner->post(till::ChangePerson{wanted.change, approval({})}); },
            [this](const GivePin &wanted) { givePin(wanted); },
            [this](const ChangePrice &change) {
                m_runner->post(till::SetPrice{change.line, change.price, approval(change.why)});
            },
            [this](const AllowDiscount &allowed) {
                m_runner->post(till::GiveDiscount{allowed.line, allowed.discount, approval(allowed.why)});
            },
            [this](const Cancel &cancel) { m_runner->cancelSale(cancel.why, approval(cancel.why)); },
            [this](const ListUnknown &unknown) {
                if (m_unknownCodes)
                    m_unknownCodes->sold({unknown.code, unknown.price, m_clock.now()});
            },
            [this](const till::Event &event) { m_runner->post(event); },
        },
        wish);
}

void Presenter::loadSales()
{
    const auto sales = m_history ? m_history->newest(mostPastSales) : QList<PastSale>();
    m_desk = withSales(std::move(m_desk), sales, m_runner->state());
}

void Presenter::printClosing(const PrintClosing &wanted)
{
    if (const auto slip = m_history ? m_history->slipOf(wanted.sessionId) : std::nullopt)
        m_runner->post(till::Retrieve{{}, {}, slip});
    m_runner->post(till::PrintReceipt{wanted.sessionId, wanted.allowedBy});
}

void Presenter::checkPin(const QString &pin)
{
    const till::State &state = m_runner->state();
    const Instant now = m_clock.now();
    const auto before = m_desk.office.tries;
    if (!asksWho(state, m_shop)) {
        apply(pinChecked(m_desk, !m_pins || m_pins->matches(pin), m_shop, now));
        rememberTries(before);
        return;
    }
    const auto id = m_pins->whose(pin);
    const auto *person = id ? findActive(state.people, *id) : nullptr;
    apply(personTyped(m_desk, person, state, m_shop, now));
    rememberTries(before);
}

void Presenter::rememberTries(const people::WrongTries &before)
{
    if (m_pins && m_desk.office.tries != before)
        m_pins->remember(m_desk.office.tries);
}

// The PIN is kept first: somebody on record without one can be given another, but a PIN cannot be asked for again.
// Who adds the first manager is at the till.
void Presenter::givePin(const GivePin &wish)
{
    const people::People &people = m_runner->state().people;
    const auto *change = std::get_if<people::NewPin>(&wish.change);
    const QString id = change ? change->id : people::nextId(people);
    const bool isFirst = !hasManager(people);
    const auto given = m_pins ? m_pins->give(id, wish.pin) : people::PinGiven::NotKept;
    if (given == people::PinGiven::Given) {
        m_runner->post(till::ChangePerson{wish.change, approval({})});
        if (isFirst)
            m_runner->post(till::Serve{id});
    }
    apply(pinWasGiven(m_desk, given, m_shop));
}

people::Approval Presenter::approval(const QString &why) const
{
    return {approverName(m_shop.words, m_desk.office.approver), why, m_clock.now()};
}

void Presenter::published(const till::State &before, const till::State &after, const till::Event &event)
{
    watchProvider(after);
    if (roomOf(layerOf(m_desk)) == Room::Office && changedThePast(before, after)) {
        loadSales();
        if (const auto story = m_desk.office.story)
            m_desk = withStory(std::move(m_desk), m_history->story(story->past.sale.id));
    }
    apply(desk::published(m_desk, before, after, event, m_shop, m_clock.now()));
    Q_EMIT tillPublished(after);
    workLater();
}

void Presenter::rejected(const till::Rejection &rejection, const till::Event &event)
{
    Q_UNUSED(event);
    apply(desk::rejected(m_desk, rejection, m_runner->state(), m_shop, m_clock.now()));
    workLater();
}

void Presenter::notRecorded(const journal::JournalFailure &failure, const till::Event &event)
{
    Q_UNUSED(event);
    apply(desk::notRecorded(m_desk, failure, m_shop));
    workLater();
}

// The light follows what the payments have seen of the provider, and the answer at the start.
void Presenter::watchProvider(const till::State &state)
{
    if (state.skewKnown && m_provider == shell::ProviderHealth::Unknown)
        m_provider = shell::ProviderHealth::Online;
    for (const payment::Payment &payment : state.payments) {
        if (payment.pace.calls == 0)
            continue;
        const auto *refused = std::get_if<payment::Refused>(&payment.phase);
        const bool unreached = refused && !refused->refusal;
        m_provider =
            payment.pace.silentSince || unreached ? shell::ProviderHealth::Offline : shell::ProviderHealth::Online;
    }
}

void Presenter::render()
{
    if (!m_runner)
        return;
    const Instant now = m_clock.now();
    const till::State &state = m_runner->state();
    const Moment moment{now, m_code.of(codeToShow(state)), m_provider, m_desk.lastResult, m_desk.asked.price};
    auto cashier = cashierViewOf(m_desk, state, m_shop, moment);
    auto customer = customerViewOf(state, m_shop, moment);
    // The customer's window first: a QR that has ended must leave it at once.
    if (customer != m_customerView)
        Q_EMIT customerChanged(m_customerView = std::move(customer));
    if (cashier != m_cashierView)
        Q_EMIT cashierChanged(m_cashierView = std::move(cashier));
    scheduleNextRender(now);
}

void Presenter::scheduleNextRender(Instant now)
{
    const auto *idle = std::get_if<customer::Idle>(&m_customerView.state);
    const Milliseconds quiet = idle && m_shop.slides > 0 ? Milliseconds(slideShown) : minute;
    const Milliseconds step = somethingCounts(m_runner->state(), m_desk, now) ? second : quiet;
    const Milliseconds into = now.time_since_epoch() % step;
    m_tick.start(step - into + 5ms); // just after the figure changes
}

}
