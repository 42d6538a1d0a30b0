#include "core/shift/totals.h"

#include "core/sale/stored.h"
#include "core/sale/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::shift {

namespace {

using money::Money;

QString nameOf(const sale::Tender &tender)
{
    if (tender.kind == sale::TenderKind::Other)
        return other + tender.name;
    return tender.byHand ? QString(qrByHand) : sale::kindName(tender.kind);
}

TenderTotals &entryOf(Totals &totals, const QString &name)
{
    auto found = totals.tenders.find(name);
    if (found == totals.tenders.end()) {
        const Money nothing{0, totals.sold.currency};
        found = totals.tenders.insert(name, {0, nothing, nothing});
    }
    return *found;
}

void addRefund(Totals &totals, const sale::Sale &sale, const sale::Refund &refund)
{
    const auto tender = std::find_if(sale.tenders.begin(), sale.tenders.end(),
        [&](const sale::Tender &each) { return each.number == refund.tender; });
    if (refund.state != sale::RefundState::Done || tender == sale.tenders.end())
        return;
    auto &entry = entryOf(totals, nameOf(*tender));
    entry.refunded = entry.refunded + refund.amount;
}

// left + sign × right
Totals combined(Totals left, const Totals &right, int sign)
{
    const auto with = [sign](Money one, Money other) { return sign > 0 ? one + other : one - other; };
    left.sales += sign * right.sales;
    left.sold = with(left.sold, right.sold);
    left.discounts = with(left.discounts, right.discounts);
    left.cancelled += sign * right.cancelled;
    for (auto each = right.tenders.constBegin(); each != right.tenders.constEnd(); ++each) {
        auto &entry = entryOf(left, each.key());
        entry.count += sign * each->count;
        entry.taken = with(entry.taken, each->taken);
        entry.refunded = with(entry.refunded, each->refunded);
        if (entry.count == 0 && entry.taken.isZero() && entry.refunded.isZero())
            left.tenders.remove(each.key());
    }
    return left;
}

}

Totals noTotals(money::Currency currency)
{
    Totals totals;
    totals.sold = {0, currency};
    totals.discounts = {0, currency};
    return totals;
}

Totals totalsOf(const sale::Sale &sale)
{
    Totals totals = noTotals(sale.currency);
    if (sale.state == sale::SaleState::Finished) {
        totals.sales = 1;
        totals.sold = total(sale);
        totals.discounts = discounts(sale);
    }
    if (sale.state == sale::SaleState::Cancelled && !isEmpty(sale))
        totals.cancelled = 1;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state != sale::TenderState::Confirmed)
            continue;
        auto &entry = entryOf(totals, nameOf(tender));
        ++entry.count;
        entry.taken = entry.taken + tender.amount + tender.rounding;
    }
    for (const sale::Refund &refund : sale.refunds)
        addRefund(totals, sale, refund);
    return totals;
}

Totals operator+(Totals left, const Totals &right)
{
    return combined(std::move(left), right, 1);
}

Totals operator-(Totals left, const Totals &right)
{
    return combined(std::move(left), right, -1);
}

TenderTotals totalsOf(const Totals &totals, QLatin1StringView tender, money::Currency currency)
{
    const Money nothing{0, currency};
    return totals.tenders.value(tender, TenderTotals{0, nothing, nothing});
}

}
