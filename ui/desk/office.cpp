#include "ui/desk/office.h"

#include "ui/desk/holding.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_office.h"
#include "ui/desk/words_tenders.h"
#include "ui/shell/words_keys.h"
#include "ui/text/words_sale.h"
#include "ui/text/words_till.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

const PastSale *chosenSale(const Desk &desk)
{
    const auto &sales = desk.office.sales;
    const auto found = std::find_if(
        sales.begin(), sales.end(), [&](const PastSale &past) { return past.sale.id == desk.office.chosen; });
    return found == sales.end() ? nullptr : &*found;
}

const payment::Payment *chosenConflict(const Desk &desk, const till::State &state)
{
    const auto found = state.payments.constFind(desk.office.chosen);
    return found != state.payments.constEnd() && needsManager(*found) ? &*found : nullptr;
}

DeskStep openConflict(Desk desk, const payment::Payment &payment)
{
    desk.office.errand = SettleErrand{referenceOf(payment), payment::Settlement::Keep};
    return go(std::move(desk), Layer::Conflict);
}

DeskStep openRefund(Desk desk, const PastSale &past, const Shop &shop)
{
    const money::Money left = leftToRefund(past.sale);
    if (!left.isPositive())
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::NothingToRefund));
    desk.office.errand = RefundErrand{past.sale.id, left, left};
    return go(std::move(desk), Layer::RefundReason);
}

// An open sale has nothing to refund: it is cancelled instead, the one on the counter.
DeskStep cancelListed(Desk desk, const PastSale &past, const till::State &state, const Shop &shop)
{
    const sale::Sale *current = till::currentSale(state);
    if (current && current->id == past.sale.id)
        return openCancel(std::move(desk), current, shop);
    return say(std::move(desk), takeItUpFirst(shop.words, past.sale.ticket));
}

// Looks at everything that is known of the sale, also where it is over.
DeskStep check(Desk desk, const PastSale &past, const Shop &shop)
{
    if (past.payments.isEmpty())
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::CheckPayment));
    QList<Wish> wishes{till::Event(till::Retrieve{past.sale, past.payments})};
    for (const payment::Payment &payment : past.payments)
        wishes.append(till::Event(till::PaymentHappened{referenceOf(payment), payment::CheckNow{}}));
    desk.message = askingAgain(shop.words, past.sale.ticket);
    return {std::move(desk), wishes, Tone::None};
}

DeskStep print(Desk desk, const PastSale &past, const Shop &shop)
{
    if (!past.receipt)
        return say(std::move(desk), text::messageOf(shop.words, {till::Problem::NothingToPrint, {}}, 0));
    desk.message = printingAgain(shop.words, past.sale.ticket);
    return {std::move(desk),
        {till::Event(till::Retrieve{past.sale, past.payments, past.receipt}),
            till::Event(till::PrintReceipt{past.sale.id})},
        Tone::None};
}

}

QList<OfficeRow> rowsOf(const Office &office, const till::State &state)
{
    QList<OfficeRow> rows;
    for (const payment::Payment &payment : state.payments) {
        if (needsManager(payment))
            rows.append({referenceOf(payment), &payment, nullptr});
    }
    for (const PastSale &past : office.sales)
        rows.append({past.sale.id, nullptr, &past});
    return rows;
}

int chosenRow(const Office &office, const till::State &state)
{
    const auto rows = rowsOf(office, state);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const OfficeRow &row) { return row.key == office.chosen; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

bool isOffice(Layer layer)
{
    const Room room = roomOf(layer);
    return room == Room::Office || room == Room::Backroom;
}

bool asksManager(Layer layer)
{
    return isOffice(layer) && layer != Layer::LastSales && layer != Layer::Evidence;
}

bool belongsToSelling(const Errand &errand)
{
    return std::holds_alternative<HandErrand>(errand) || std::holds_alternative<PriceErrand>(errand) ||
           std::holds_alternative<DiscountErrand>(errand) || std::holds_alternative<ProductsErrand>(errand) ||
           std::holds_alternative<CancelErrand>(errand) || std::holds_alternative<KioskErrand>(errand);
}

DeskStep openLastSales(Desk desk, const till::State &state, const Shop &shop)
{
    if (isOffice(desk.layer)) {
        desk.office.errand = {};
        return go(std::move(desk), Layer::Favourites);
    }
    const sale::Sale *sale = till::currentSale(state);
    const auto *waiting = sale ? till::waitingPayment(state, *sale) : nullptr;
    const bool hidesTheQr = waiting && isLive(*waiting) && !shop.hasCustomerWindow;
    if (hidesTheQr)
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::LastSales));
    desk.office.chosen.clear();
    desk.office.story.reset();
    return go(std::move(desk), Layer::LastSales, {LoadSales{}});
}

DeskStep moveChoice(Desk desk, int step, const till::State &state)
{
    const auto rows = rowsOf(desk.office, state);
    if (desk.layer == Layer::LastSales && !rows.isEmpty()) {
        const qsizetype to = std::clamp<qsizetype>(chosenRow(desk.office, state) + step, 0, rows.size() - 1);
        desk.office.chosen = rows[to].key;
    }
    return {std::move(desk), {}, Tone::None};
}

DeskStep touchRow(Desk desk, int row, const till::State &state, const Shop &shop)
{
    const auto rows = rowsOf(desk.office, state);
    if (desk.layer != Layer::LastSales || row < 0 || row >= rows.size())
        return {std::move(desk), {}, Tone::None};
    const bool again = desk.office.chosen == rows[row].key;
    desk.office.chosen = rows[row].key;
    return again ? openChosen(std::move(desk), state, shop) : DeskStep{std::move(desk), {}, Tone::None};
}

DeskStep openChosen(Desk desk, const till::State &state, const Shop &shop)
{
    Q_UNUSED(shop);
    if (desk.layer != Layer::LastSales)
        return {std::move(desk), {}, Tone::None};
    if (const auto *conflict = chosenConflict(desk, state))
        return openConflict(std::move(desk), *conflict);
    const PastSale *past = chosenSale(desk);
    if (!past)
        return {std::move(desk), {}, Tone::None};
    const QString id = past->sale.id;
    return go(std::move(desk), Layer::Evidence, {LoadStory{id}});
}

DeskStep escapeOffice(Desk desk)
{
    const bool wasDrawer = std::holds_alternative<DrawerErrand>(desk.office.errand) || std::holds_alternative<ClosingsErrand>(desk.office.errand);
    if (wasDrawer || std::holds_alternative<PeopleErrand>(desk.office.errand)) {
        desk.office.errand = {};
        desk.office.newPin.clear();
        return go(std::move(desk), wasDrawer ? Layer::Drawer : Layer::Favourites);
    }
    const bool putsOff = desk.layer == Layer::NewPin || desk.layer == Layer::NewPinAgain;
    const bool selling = belongsToSelling(desk.office.errand);
    const bool toList = desk.layer != Layer::LastSales && !putsOff && !selling;
    const bool wasErrand = !std::holds_alternative<std::monostate>(desk.office.errand);
    const bool backToList = toList || (putsOff && wasErrand && !selling);
    desk.office.errand = {};
    desk.office.newPin.clear();
    QList<Wish> wishes;
    if (putsOff)
        wishes.append(PutPinOff{});
    return go(std::move(desk), backToList ? Layer::LastSales : Layer::Favourites, wishes);
}

std::optional<DeskStep> pressInOffice(Desk desk, shell::Act act, const till::State &state, const Shop &shop)
{
    const bool ours = act == shell::Act::RemoveLine || act == shell::Act::CheckPayment || act == shell::Act::Reprint;
    if (!ours || !choosesASale(desk.layer))
        return std::nullopt;
    if (const auto *conflict = chosenConflict(desk, state)) {
        if (act != shell::Act::CheckPayment)
            return openConflict(std::move(desk), *conflict);
        const QString reference = desk.office.chosen;
        return DeskStep{
            std::move(desk), {till::Event(till::PaymentHappened{reference, payment::CheckNow{}})}, Tone::None};
    }
    const PastSale *found = chosenSale(desk);
    if (!found)
        return DeskStep{std::move(desk), {}, Tone::Low};
    const PastSale past = *found;
    if (act == shell::Act::RemoveLine && past.sale.state == sale::SaleState::Open)
        return cancelListed(std::move(desk), past, state, shop);
    if (act == shell::Act::RemoveLine)
        return openRefund(std::move(desk), past, shop);
    return act == shell::Act::CheckPayment ? check(std::move(desk), past, shop) : print(std::move(desk), past, shop);
}

Desk withSales(Desk desk, QList<PastSale> sales, const till::State &state)
{
    desk.office.sales = std::move(sales);
    const auto rows = rowsOf(desk.office, state);
    if (chosenRow(desk.office, state) < 0)
        desk.office.chosen = rows.isEmpty() ? QString() : rows.constFirst().key;
    return desk;
}

Desk withStory(Desk desk, std::optional<PastStory> story)
{
    desk.office.story = std::move(story);
    return desk;
}

}
