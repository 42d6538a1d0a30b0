#include "core/mercadopago/orderbody.h"

#include "core/mercadopago/items.h"
#include "core/money/amounttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

constexpr ItemLimits limits{.most = 10, .longestTitle = 150};
constexpr qsizetype longestDescription = 150;
constexpr qsizetype longestCode = 30;
constexpr qsizetype longestUnitMeasure = 10;

QString modeName(QrMode mode)
{
    switch (mode) {
    case QrMode::Static:
        return u"static"_s;
    case QrMode::Dynamic:
        return u"dynamic"_s;
    case QrMode::Hybrid:
        return u"hybrid"_s;
    }
    Q_UNREACHABLE();
}

QString durationText(std::chrono::seconds lifetime)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(lifetime);
    return minutes == lifetime ? u"PT%1M"_s.arg(minutes.count()) : u"PT%1S"_s.arg(lifetime.count());
}

// A text that is too long is left out: half a code is another code.
void insertIfFits(QJsonObject &object, const QString &key, const QString &text, qsizetype longest)
{
    if (!text.isEmpty() && text.size() <= longest)
        object.insert(key, text);
}

QJsonObject itemObject(const ChargeItem &item)
{
    QJsonObject object{
        {u"title"_s, item.title},
        {u"unit_price"_s, money::toDecimalText(item.unitPrice)},
        {u"quantity"_s, piecesOf(item)},
    };
    insertIfFits(object, u"unit_measure"_s, item.unitMeasure, longestUnitMeasure);
    insertIfFits(object, u"external_code"_s, item.code, longestCode);
    if (!item.category.isEmpty())
        object.insert(u"external_categories"_s, QJsonArray{QJsonObject{{u"id"_s, item.category}}});
    return object;
}

}

// No notification_url: the API refuses it, its notifications are set once for the whole application.
QJsonObject orderBody(const Charge &charge)
{
    QJsonArray items;
    for (const ChargeItem &item : itemsToSend(charge, limits))
        items.append(itemObject(item));
    const QString amount = money::toDecimalText(charge.amount);
    QJsonObject order{
        {u"type"_s, u"qr"_s},
        {u"total_amount"_s, amount},
        {u"description"_s, charge.description.left(longestDescription)},
        {u"external_reference"_s, charge.externalReference},
        {u"expiration_time"_s, durationText(charge.lifetime)},
        {u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"external_pos_id"_s, charge.externalPosId},
                                                {u"mode"_s, modeName(charge.mode)}}}}},
        {u"transactions"_s, QJsonObject{{u"payments"_s, QJsonArray{QJsonObject{{u"amount"_s, amount}}}}}},
        {u"items"_s, items},
    };
    if (!charge.sponsorId.isEmpty())
        order.insert(u"integration_data"_s, QJsonObject{{u"sponsor"_s, QJsonObject{{u"id"_s, charge.sponsorId}}}});
    return order;
}

}
