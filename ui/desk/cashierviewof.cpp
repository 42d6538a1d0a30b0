#include "ui/desk/views.h"

#include "core/base/result.h"
#include "core/sale/editing.h"
#include "ui/desk/asking.h"
#include "ui/desk/editing.h"
#include "ui/desk/helping.h"
#include "ui/desk/holding.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/payment/paymentviews.h"
#include "ui/payment/resultviews.h"
#include "ui/sale/saleviews.h"
#include "ui/shell/words_keys.h"
#include "ui/text/figures.h"
#include "ui/text/words_customer.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_till.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using payment::Payment;
using sale::Sale;
using shell::Act;

Milliseconds remainingOf(const Payment &payment, Instant now)
{
    return std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - now));
}

Milliseconds wholeOf(const Payment &payment)
{
    return std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - payment.startedAt);
}

shell::LightView waitingLightOf(const till::State &state, const Shop &shop, Instant now)
{
    qsizetype waiting = 0;
    Milliseconds nearest = Milliseconds::max();
    for (const Payment &payment : state.payments) {
        if (!isLive(payment))
            continue;
        ++waiting;
        nearest = std::min(nearest, remainingOf(payment, now));
    }
    return shell::waitingLight(shop.words, waiting, waiting > 0 ? nearest : Milliseconds(0));
}

shell::PrinterHealth printerHealth(const Desk &desk, const Shop &shop)
{
    if (desk.printerTrouble)
        return desk.printerTrouble->fault == printing::PrintFault::NotConfigured ? shell::PrinterHealth::None
                                                                                 : shell::PrinterHealth::Trouble;
    if (!shop.setup.printsByItself && !shop.setup.hasPrinter)
        return shell::PrinterHealth::None;
    return shop.isPrinterConfirmed ? shell::PrinterHealth::Ready : shell::PrinterHealth::Unconfirmed;
}

shell::HeaderView headerOf(const Desk &desk, const till::State &state, const Shop &shop, const Moment &moment)
{
    shell::HeaderView header;
    header.till = shell::tillName(shop.words, shop.setup.tillNumber, shop.pointOfSale);
    header.shift = servingOf(state, shop);
    if (shop.setup.provider)
        header.lights.append(shell::providerLight(shop.words, moment.provider));
    header.lights.append(shell::printerLight(shop.words, printerHealth(desk, shop)));
    header.lights.append(waitingLightOf(state, shop, moment.providerNow));
    if (std::chrono::abs(state.skew) > till::skewWorthAWarning)
        header.lights.append(shell::clockLight(shop.words, state.skew));
    if (!state.otherTill.isEmpty())
        header.lights.append(shell::otherTillLight(shop.words));
    if (shop.isMute)
        header.lights.append(shell::muteLight(shop.words));
    if (shop.isDemo)
        header.notice = shell::demoNotice(shop.words);
    else if (shop.isTestAccount)
        header.notice = shell::testNotice(shop.words);
    return header;
}

counter::QrPanel awaitingPanel(
    const Payment &payment, const payment::AwaitingPayment &awaiting, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.words;
    if (isOffline(payment, moment.providerNow))
        return counter::unconfirmedQr(words, payment.charge.amount);
    const auto code = shop.hasCustomerWindow ? std::nullopt : moment.code;
    auto panel = counter::waitingQr(
        words, payment.charge.amount, code, remainingOf(payment, moment.providerNow), wholeOf(payment));
    if (shop.hasCustomerWindow && moment.code)
        panel = counter::shownToCustomer(words, panel);
    if (panel.code && shop.isDemo)
        panel.boxSentence = text::customerDemoFrame(shop.customerWords);
    if (isConfirming(payment) && !awaiting.partly.isPositive())
        return counter::verifyingQr(words, panel);
    return awaiting.rejections > 0 || awaiting.partly.isPositive() ? counter::refusedQr(words, panel) : panel;
}

counter::QrPanel qrPanelOf(const Desk &desk, const Payment &payment, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.words;
    const auto panel = std::visit(
        Overloaded{
            [&](const payment::Creating &creating) {
                return creating.unanswered ? counter::unconfirmedQr(words, payment.charge.amount)
                                           : counter::preparingQr(words, payment.charge.amount);
            },
            [&](const payment::AwaitingPayment &awaiting) { return awaitingPanel(payment, awaiting, shop, moment); },
            [&](const payment::Withdrawing &) {
                return isOffline(payment, moment.providerNow)
                           ? counter::unconfirmedQr(words, payment.charge.amount)
                           : counter::withdrawingQr(words, counter::preparingQr(words, payment.charge.amount));
            },
            [&](const auto &) { return counter::unconfirmedQr(words, payment.charge.amount); },
        },
        payment.phase);
    if (desk.layer == Layer::WithdrawQuestion && canBeWithdrawn(&payment))
        return counter::askingToWithdraw(words, panel);
    return isUnconfirmed(payment, moment.providerNow) ? counter::withManager(words, panel) : panel;
}

shell::Panel panelOf(
    const Desk &desk, const till::State &state, const Sale *sale, const Shop &shop, const Moment &moment)
{
    if (desk.layer == Layer::Help)
        return helpViewOf(desk, state, shop, moment.now);
    if (isOffice(desk.layer))
        return officePanelOf(desk, state, shop, moment.now);
    if (isAsking(desk.layer))
        return askedPanelOf(desk, state, shop, moment);
    if (sale && isFinished(sale))
        return counter::resultOf(shop.words, *sale);
    if (const auto *waiting = sale ? till::waitingPayment(state, *sale) : nullptr)
        return qrPanelOf(desk, *waiting, shop, moment);
    if (isEditing(desk.layer) && sale)
        return editingPanelOf(desk, *sale, state, shop);
    if (desk.layer == Layer::Search)
        return counter::searchResultsOf(
            shop.words, desk.searchWords, shop.catalogue.search(desk.searchWords, counter::mostSearchResults),
            shop.setup.usualTax);
    if (desk.layer == Layer::Cash && sale)
        return counter::cashPanelOf(shop.words, due(*sale), shop.setup.cashRounding, desk.received);
    return counter::favouritesOf(shop.words, shop.catalogue.favourites(counter::mostFavourites), shop.setup.usualTax);
}

// An order lies on the till's fixed QR, which cannot be shown: why, unless there is something more urgent to say.
std::optional<text::Message> whyThePrintedCode(
    const till::State &state, const Payment &payment, const Shop &shop, Instant now)
{
    const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
    const bool isQuiet = awaiting && awaiting->rejections == 0 && !awaiting->partly.isPositive() && !isOffline(payment, now);
    if (!isQuiet || !state.reading.trouble || !till::qrTextOf(state, payment).isEmpty())
        return std::nullopt;
    return text::messageOf(shop.words, *state.reading.trouble);
}

std::optional<text::Message> messageOf(
    const Desk &desk, const till::State &state, const Sale *sale, const Shop &shop, Instant now)
{
    if (desk.message)
        return desk.message;
    const auto *waiting = sale ? till::waitingPayment(state, *sale) : nullptr;
    if (!waiting)
        return std::nullopt;
    const auto why = whyThePrintedCode(state, *waiting, shop, now);
    return why ? why : std::optional(text::messageOf(shop.words, *waiting, now));
}

QSet<Act> enabledActs(const till::State &state, const Sale *sale)
{
    QSet<Act> acts{Act::Help, Act::LastSales, Act::Drawer, Act::Lock, Act::People};
    const bool open = sale && !isFinished(sale);
    const bool waiting = isWaiting(sale);
    const bool filled = open && !isEmpty(*sale);
    if (!waiting)
        acts << Act::Search << Act::PriceCheck;
    if (filled)
        acts << Act::Cash << Act::OtherTenders;
    if (filled && !waiting)
        acts << Act::ChargeQr << Act::RemoveLine << Act::CancelSale;
    if (filled && !whyNotEditable(*sale))
        acts << Act::Discount << Act::Note;
    if (sale && canUndo(*sale))
        acts << Act::Undo;
    if (waiting)
        acts << Act::CheckPayment;
    if (filled || !heldSales(state).isEmpty())
        acts << Act::Hold;
    if (filled || isFinished(sale))
        acts << Act::Finish;
    if (!state.lastFinished.isEmpty() || waiting)
        acts << Act::Reprint;
    return acts;
}

// While the outcome is open the field takes an operation number; where it cannot be learned, Enter leads to the
// manager.
counter::EntryView entryOf(
    const Desk &desk, const till::State &state, const Sale *current, const Shop &shop, Instant providerNow)
{
    if (desk.layer == Layer::Help)
        return helpEntryOf(shop);
    if (isOffice(desk.layer))
        return officeEntryOf(desk, state, shop);
    if (isEditing(desk.layer) && current)
        return editingEntryOf(desk, *current, shop);
    if (isAsking(desk.layer))
        return askedEntryOf(desk, state, shop);
    Sale empty;
    empty.currency = shop.setup.currency;
    auto entry =
        counter::entryViewOf(shop.words, current && !isFinished(current) ? *current : empty, desk.selectedLine);
    entry.emptyEnterMeans = desk.layer == Layer::BusyQuestion;
    const auto *waiting = isWaiting(current) ? till::waitingPayment(state, *current) : nullptr;
    if (!waiting)
        return entry;
    entry.mode = counter::EntryMode::Operation;
    entry.placeholder = shop.words.say("counter", "Operation number");
    entry.emptyEnterMeans = isUnconfirmed(*waiting, providerNow);
    return entry;
}

// News of a sale that was put aside: it has been paid.
std::optional<QString> newsOf(const Desk &desk, const Shop &shop, Instant now)
{
    const auto &paid = desk.paidAside;
    if (!paid || now >= paid->at + paidAsideShown)
        return std::nullopt;
    return shop.words.say("counter", "Ticket %1 paid · %2")
        .arg(QString::number(paid->ticket), text::shownAmount(paid->amount));
}

// On a single screen a QR that waits beside keeps a place in sight.
QString stripOf(const till::State &state, const Shop &shop, Instant providerNow)
{
    if (shop.hasCustomerWindow)
        return {};
    for (const Sale &sale : state.sales) {
        const auto *payment = sale.id == state.currentSale ? nullptr : till::waitingPayment(state, sale);
        if (payment && isLive(*payment))
            return shop.words.say("counter", "Ticket %1 waits · %2 · %3 · F10")
                .arg(QString::number(sale.ticket), text::shownAmount(payment->charge.amount),
                    text::shownDuration(remainingOf(*payment, providerNow)));
    }
    return {};
}

std::optional<Act> accentOf(const Sale *sale)
{
    if (isWaiting(sale))
        return std::nullopt;
    return Act::ChargeQr;
}

// In the list of the last sales F8 refunds instead of removing a line.
QList<shell::KeyView> keysOf(const Desk &asLeft, const till::State &state, const Sale *current, const Shop &shop)
{
    const Desk desk = withoutHelp(asLeft);
    const bool office = isOffice(desk.layer);
    const auto accent = office ? std::nullopt : accentOf(current);
    auto keys = shell::keysOf(shop.words, shop.keys, office ? officeActs(desk) : enabledActs(state, current), accent);
    for (shell::KeyView &key : keys) {
        if (choosesASale(desk.layer) && key.act == Act::RemoveLine)
            key.word = shop.words.say("counter", "Refund");
    }
    return keys;
}

// What is open on the desk stays there, but a locked till shows none of it.
Desk covered(Desk desk)
{
    desk.layer = Layer::Favourites;
    return desk;
}

}

shell::CashierView cashierViewOf(const Desk &asLeft, const till::State &state, const Shop &shop, const Moment &given)
{
    const bool locked = isLocked(state, shop);
    const Desk desk = locked ? covered(asLeft) : asLeft;
    Moment moment = given;
    moment.providerNow = till::providerTime(state, moment.now);
    const Sale *current = till::currentSale(state);
    Sale empty;
    empty.currency = shop.setup.currency;
    const Sale &sale = current ? *current : empty;
    shell::CashierView view;
    view.header = headerOf(desk, state, shop, moment);
    view.entry = entryOf(desk, state, current, shop, moment.providerNow);
    view.lines = counter::linesViewOf(shop.words, sale, desk.selectedLine);
    view.message = messageOf(desk, state, current, shop, moment.providerNow);
    view.totals = counter::totalsViewOf(shop.words, sale, heldSales(state).size(), shop.setup.usualTax);
    view.panel = panelOf(desk, state, current, shop, moment);
    const auto news = newsOf(desk, shop, moment.now);
    view.strip = news.value_or(stripOf(state, shop, moment.providerNow));
    view.stripIsNews = news.has_value();
    view.keys = keysOf(desk, state, current, shop);
    view.names = shell::partNames(shop.words);
    return locked ? withHelpOnLock(lockedViewOf(std::move(view), shop), asLeft, shop) : view;
}

}
