// Edits of the open sale: each is one cheap append, and says who allowed it where somebody had to.
#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/payment/storedparts.h"
#include "core/sale/editing.h"
#include "core/till/acts.h"

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using sale::Sale;
using sale::SaleResult;

void addApproval(QJsonObject &event, const std::optional<people::Approval> &approval)
{
    if (approval)
        event.insert(u"approval"_s, payment::toJson(*approval));
}

QJsonObject described(const SetPrice &wish, const sale::LineItem *line)
{
    QJsonObject event = named(u"price_set"_s, u"line"_s, wish.line);
    event.insert(u"price"_s, toDecimalText(wish.unitPrice));
    if (line && line->unitPrice)
        event.insert(u"instead_of"_s, toDecimalText(*line->unitPrice));
    addApproval(event, wish.approval);
    return event;
}

QJsonObject described(const GiveDiscount &wish)
{
    QJsonObject event = named(wish.discount ? u"discount_given"_s : u"discount_taken_away"_s, u"line"_s, wish.line);
    if (wish.discount) {
        std::visit(Overloaded{
                       [&](const sale::PercentOff &percent) { event.insert(u"basis_points"_s, percent.basisPoints); },
                       [&](const sale::AmountOff &amount) {
                           event.insert(u"amount"_s, toDecimalText(amount.amount));
                       },
                   },
            wish.discount->off);
    }
    addApproval(event, wish.approval);
    return event;
}

template <typename Change> Step onOpenSale(Turn turn, const QJsonObject &event, Change change)
{
    const Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    const SaleResult result = change(*open);
    return edited(std::move(turn), result, event);
}

}

const Sale *openSale(const State &state)
{
    const Sale *current = currentSale(state);
    return current && current->state == sale::SaleState::Open ? current : nullptr;
}

Step edited(Turn turn, const SaleResult &result, const QJsonObject &event)
{
    if (!result)
        return turn.reject({result.error(), {}});
    turn.store(*result, event, journal::Durability::Soon);
    return turn.done();
}

Step edit(Turn turn, const SetQuantity &wish)
{
    return onOpenSale(std::move(turn), named(u"quantity_set"_s, u"line"_s, wish.line),
        [&](const Sale &sale) { return setQuantity(sale, wish.line, wish.quantity); });
}

Step edit(Turn turn, const SetPrice &wish)
{
    const Sale *open = openSale(turn.state());
    const sale::LineItem *line = open ? lineOf(*open, wish.line) : nullptr;
    const bool isAnother = line && line->unitPrice && *line->unitPrice != wish.unitPrice;
    if (isAnother && !wish.approval && !whyNotEditable(*open))
        return turn.reject({Problem::NeedsManager, {}});
    return onOpenSale(std::move(turn), described(wish, line),
        [&](const Sale &sale) { return setPrice(sale, wish.line, wish.unitPrice); });
}

Step edit(Turn turn, const RemoveLine &wish)
{
    return onOpenSale(std::move(turn), named(u"line_removed"_s, u"line"_s, wish.line),
        [&](const Sale &sale) { return removeLine(sale, wish.line); });
}

// A manager's word lifts every ceiling.
Step edit(Turn turn, const GiveDiscount &wish)
{
    return onOpenSale(std::move(turn), described(wish), [&](const Sale &sale) {
        auto discount = wish.discount;
        if (discount && wish.approval)
            discount->allowed = sale::wholeDiscount;
        return giveDiscount(sale, wish.line, discount);
    });
}

Step edit(Turn turn, const SetNote &wish)
{
    return onOpenSale(std::move(turn), named(u"note_set"_s, u"line"_s, wish.line),
        [&](const Sale &sale) { return setNote(sale, wish.line, wish.note); });
}

Step edit(Turn turn, const UndoEdit &)
{
    const Sale *open = openSale(turn.state());
    return onOpenSale(std::move(turn), named(u"undone"_s, u"line"_s, open ? lastEditedLine(*open) : 0),
        [](const Sale &sale) { return undo(sale); });
}

}
