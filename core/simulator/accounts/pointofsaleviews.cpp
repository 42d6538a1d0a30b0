#include "core/simulator/accounts/pointofsaleviews.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/orders/emv.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qsizetype usualLimit = 30;
constexpr qsizetype usualLimitV2 = 50;
constexpr int gastronomy = 621102; // Argentina's category of the samples

// 64 hexadecimal digits that stay the same: the addresses of the pictures contain them.
QString uuidOf(const Account &account, const PointOfSale &pos)
{
    const QByteArray name = QByteArray::number(account.userId) + '/' + QByteArray::number(pos.id);
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex());
}

QString pictureOf(const Account &account, const PointOfSale &pos, const QString &kind, const QString &format)
{
    return u"https://www.mercadopago.com/instore/merchant/qr/%1/%2%3.%4"_s.arg(
        QString::number(pos.id), kind, uuidOf(account, pos), format);
}

QString textOf(const Account &account, const PointOfSale &pos)
{
    return pointOfSaleQr(profileOf(account.site), pos.id);
}

QJsonObject view(const Account &account, const PointOfSale &pos)
{
    const QJsonObject qr{{u"image"_s, pictureOf(account, pos, {}, u"png"_s)},
        {u"template_document"_s, pictureOf(account, pos, u"template_"_s, u"pdf"_s)},
        {u"template_image"_s, pictureOf(account, pos, u"template_"_s, u"png"_s)}};
    return {{u"id"_s, pos.id}, {u"qr"_s, qr}, {u"status"_s, u"active"_s},
        {u"date_created"_s, u"2019-08-22T14:11:12.000Z"_s}, {u"date_last_updated"_s, u"2019-08-25T15:16:12.000Z"_s},
        {u"uuid"_s, uuidOf(account, pos)}, {u"user_id"_s, account.userId}, {u"name"_s, pos.externalId},
        {u"fixed_amount"_s, true}, {u"category"_s, gastronomy}, {u"store_id"_s, account.storeId},
        {u"external_store_id"_s, account.externalStoreId}, {u"external_id"_s, pos.externalId},
        {u"site"_s, money::codeOf(account.site)}, {u"qr_code"_s, textOf(account, pos)},
        {u"url"_s, QJsonValue::Null}};
}

QJsonObject viewV2(const Account &account, const PointOfSale &pos)
{
    const QJsonObject response{
        {u"qr_code"_s, textOf(account, pos)}, {u"image"_s, pictureOf(account, pos, {}, u"png"_s)}};
    const QJsonObject mode{{u"operating_mode"_s, u"pdv"_s}, {u"category"_s, gastronomy}};
    return {{u"id"_s, pos.id}, {u"name"_s, pos.externalId}, {u"status"_s, u"active"_s},
        {u"date_created"_s, u"2026-09-17T12:00:00.000Z"_s}, {u"date_last_updated"_s, u"2026-09-17T12:00:00.000Z"_s},
        {u"user_id"_s, account.userId}, {u"store_id"_s, QString::number(account.storeId)},
        {u"external_store_id"_s, account.externalStoreId}, {u"external_id"_s, pos.externalId},
        {u"qr_response"_s, response}, {u"config"_s, QJsonObject{{u"qr"_s, mode}}}};
}

// A filter that is not there lets everything pass.
bool passes(const QString &wanted, const QString &actual)
{
    return wanted.isEmpty() || wanted.compare(actual, Qt::CaseInsensitive) == 0;
}

QList<PointOfSale> wantedBy(const Account &account, const Request &request)
{
    QList<PointOfSale> found = account.pointsOfSale;
    const bool ofThisStore = passes(request.queryValue(u"store_id"_s), QString::number(account.storeId)) &&
                             passes(request.queryValue(u"external_store_id"_s), account.externalStoreId);
    found.removeIf([&](const PointOfSale &pos) {
        return !ofThisStore || !passes(request.queryValue(u"external_id"_s), pos.externalId);
    });
    return found;
}

QJsonObject pagingOf(qsizetype total, qsizetype limit)
{
    return {{u"total"_s, total}, {u"offset"_s, 0}, {u"limit"_s, limit}};
}

const PointOfSale *numbered(const Account &account, const QString &id)
{
    const auto found = std::ranges::find(account.pointsOfSale, id, [](const PointOfSale &pos) { return QString::number(pos.id); });
    return found == account.pointsOfSale.end() ? nullptr : &*found;
}

Refusal notFound()
{
    return {.status = 404,
        .error = u"pos_not_found"_s,
        .message = u"Point of sale not found"_s,
        .rule = u"point of sale: one of the seller's"_s};
}

}

Answered readPointsOfSale(const Account &account, const Request &request)
{
    if (request.path.size() > 1) {
        const PointOfSale *pos = numbered(account, request.path.constLast());
        return pos ? Answered(jsonResponse(200, view(account, *pos))) : Answered(failure(notFound()));
    }
    QJsonArray results;
    const auto found = wantedBy(account, request);
    for (const PointOfSale &pos : found.first(std::min(found.size(), usualLimit)))
        results.append(view(account, pos));
    return jsonResponse(200, QJsonObject{{u"paging"_s, pagingOf(found.size(), usualLimit)}, {u"results"_s, results}});
}

// Here an empty list is a 404.
Answered readPointsOfSaleV2(const Account &account, const Request &request)
{
    if (request.path.size() > 2) {
        const PointOfSale *pos = numbered(account, request.path.constLast());
        return pos ? Answered(jsonResponse(200, viewV2(account, *pos))) : Answered(failure(notFound()));
    }
    const auto found = wantedBy(account, request);
    if (found.isEmpty())
        return failure(notFound());
    QJsonArray data;
    for (const PointOfSale &pos : found.first(std::min(found.size(), usualLimitV2)))
        data.append(viewV2(account, pos));
    return jsonResponse(200, QJsonObject{{u"paging"_s, pagingOf(found.size(), usualLimitV2)}, {u"data"_s, data}});
}

}
