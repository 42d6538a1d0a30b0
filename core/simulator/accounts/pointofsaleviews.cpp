#include "core/simulator/accounts/pointofsaleviews.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/orders/emv.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

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

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString storeNameOf(const Account &account, const PointOfSale &pos)
{
    const Store *store = storeNumbered(account, pos.storeId);
    return store == nullptr ? QString() : store->externalId;
}

// A filter that is not there lets everything pass.
bool passes(const QString &wanted, const QString &actual)
{
    return wanted.isEmpty() || wanted.compare(actual, Qt::CaseInsensitive) == 0;
}

}

QJsonObject createdPosView(const Account &account, const PointOfSale &pos)
{
    const QJsonObject qr{{u"image"_s, pictureOf(account, pos, {}, u"png"_s)},
        {u"template_document"_s, pictureOf(account, pos, u"template_"_s, u"pdf"_s)},
        {u"template_image"_s, pictureOf(account, pos, u"template_"_s, u"png"_s)}};
    QJsonObject view{{u"id"_s, pos.id}, {u"qr"_s, qr}, {u"status"_s, u"active"_s},
        {u"date_created"_s, toUtcText(pos.createdAt)}, {u"date_last_updated"_s, toUtcText(pos.updatedAt)},
        {u"uuid"_s, uuidOf(account, pos)}, {u"user_id"_s, account.userId}, {u"name"_s, pos.name},
        {u"fixed_amount"_s, hasFixedAmount(pos.mode)}, {u"category"_s, numberOrNull(pos.category)},
        {u"store_id"_s, pos.storeId}, {u"external_store_id"_s, textOrNull(storeNameOf(account, pos))},
        {u"external_id"_s, textOrNull(pos.externalId)}};
    if (!pos.url.isEmpty())
        view.insert(u"url"_s, pos.url);
    return view;
}

QJsonObject posView(const Account &account, const PointOfSale &pos)
{
    QJsonObject view = createdPosView(account, pos);
    view.insert(u"site"_s, money::codeOf(account.site));
    view.insert(u"qr_code"_s, textOf(account, pos));
    view.insert(u"url"_s, textOrNull(pos.url));
    return view;
}

QJsonObject posViewV2(const Account &account, const PointOfSale &pos)
{
    const QJsonObject response{
        {u"qr_code"_s, textOf(account, pos)}, {u"image"_s, pictureOf(account, pos, {}, u"png"_s)}};
    QJsonObject qr{{u"operating_mode"_s, modeName(pos.mode)}};
    if (pos.category)
        qr.insert(u"category"_s, *pos.category);
    return {{u"id"_s, pos.id}, {u"name"_s, pos.name}, {u"status"_s, u"active"_s},
        {u"date_created"_s, toUtcText(pos.createdAt)}, {u"date_last_updated"_s, toUtcText(pos.updatedAt)},
        {u"user_id"_s, account.userId}, {u"store_id"_s, QString::number(pos.storeId)},
        {u"external_store_id"_s, textOrNull(storeNameOf(account, pos))}, {u"external_id"_s, textOrNull(pos.externalId)},
        {u"qr_response"_s, response}, {u"config"_s, QJsonObject{{u"qr"_s, qr}}}};
}

QList<PointOfSale> pointsOfSaleWantedBy(const Account &account, const Request &request)
{
    QList<PointOfSale> found = account.pointsOfSale;
    found.removeIf([&](const PointOfSale &pos) {
        const bool isWanted =
            passes(request.queryValue(u"external_id"_s), pos.externalId) &&
            passes(request.queryValue(u"store_id"_s), QString::number(pos.storeId)) &&
            passes(request.queryValue(u"external_store_id"_s), storeNameOf(account, pos)) &&
            passes(request.queryValue(u"category"_s), pos.category ? QString::number(*pos.category) : QString());
        return !isWanted;
    });
    return found;
}

}
