#include "core/till/chargeof.h"

#include "core/sale/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using gateway::Charge;
using gateway::ChargeItem;

constexpr qsizetype longestTitle = 150;

constexpr auto byThePiece = "unit"_L1;
constexpr auto noCategory = "others"_L1;

QString titleOf(const QString &name, const Setup &setup)
{
    const QString title = name.trimmed().left(longestTitle);
    if (!title.isEmpty())
        return title;
    return setup.storeName.isEmpty() ? u"Mostrador"_s : setup.storeName.left(longestTitle);
}

QString quantityText(sale::Quantity quantity)
{
    if (quantity.thousandths % 1000 == 0)
        return QString::number(quantity.thousandths / 1000);
    const QString decimals = QString::number(quantity.thousandths % 1000).rightJustified(3, u'0');
    return u"%1.%2"_s.arg(quantity.thousandths / 1000).arg(decimals);
}

// What is not exactly so many pieces at their price goes as one piece, and its quantity is told in the title: part of a piece, or tax on
// top of the price.
ChargeItem itemOf(const sale::LineItem &line, const Setup &setup)
{
    const money::Money total = lineTotal(line, setup.currency);
    const bool whole = line.quantity.thousandths % 1000 == 0;
    const bool asPieces = whole && !line.taxAdded;
    ChargeItem item;
    item.code = line.code;
    item.title = titleOf(line.name, setup);
    item.unitMeasure = asPieces && !line.unitMeasure.isEmpty() ? line.unitMeasure : QString(byThePiece);
    item.unitPrice = asPieces ? line.unitPrice.value_or(total) : total;
    item.quantityThousandths = asPieces ? line.quantity.thousandths : 1000;
    item.total = total;
    if (!asPieces && line.quantity != sale::Quantity{})
        item.title = u"%1 × %2"_s.arg(quantityText(line.quantity), item.title).left(longestTitle);
    item.description = line.description.isEmpty() ? item.title : line.description;
    item.category = line.category.isEmpty() ? QString(noCategory) : line.category;
    item.pictureUrl = line.pictureUrl;
    return item;
}

ChargeItem wholeSale(money::Money amount, const QString &pictureUrl, const Setup &setup)
{
    ChargeItem item;
    item.title = titleOf({}, setup);
    item.description = item.title;
    item.category = noCategory;
    item.unitMeasure = byThePiece;
    item.pictureUrl = pictureUrl;
    item.unitPrice = item.total = amount;
    return item;
}

}

QString referenceFor(const Setup &setup, const sale::Sale &sale, const QString &unpredictable)
{
    const auto attempts = std::count_if(sale.tenders.begin(), sale.tenders.end(), [](const sale::Tender &tender) { return tender.kind == sale::TenderKind::Qr; });
    return u"%1-%2-%3-%4"_s.arg(setup.tillNumber).arg(sale.ticket).arg(attempts + 1).arg(unpredictable);
}

Charge chargeOf(const sale::Sale &sale, money::Money amount, const QString &reference, const Setup &setup, const ProviderSetup &provider, Instant now)
{
    Charge charge;
    charge.api = provider.api;
    charge.mode = provider.mode;
    charge.site = provider.site;
    charge.lifetime = provider.expiry;
    charge.externalReference = reference;
    charge.amount = amount;
    charge.title = titleOf(setup.storeName, setup);
    charge.description = charge.title;
    for (const sale::LineItem &line : sale.lines) {
        if (lineTotal(line, setup.currency).isPositive())
            charge.items.append(itemOf(line, setup));
    }
    if (amount != total(sale) || discounts(sale).isPositive()) // no API has a place for a discount
        charge.items = {wholeSale(amount, charge.items.isEmpty() ? QString() : charge.items.constFirst().pictureUrl, setup)};
    charge.expiresAt = now + provider.expiry;
    charge.userId = provider.userId;
    charge.externalStoreId = provider.externalStoreId;
    charge.externalPosId = provider.externalPosId;
    charge.notificationUrl = provider.notificationUrl;
    charge.sponsorId = provider.sponsorId;
    if (provider.taxRate)
        charge.tax = shareOf(taxesOf(sale, provider.taxRate).sum, amount, total(sale));
    return charge;
}

}
