#include "core/mercadopago/newplaces.h"

#include "core/mercadopago/wire.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

constexpr qint64 millionths = 1'000'000;

// "-34.603700" as the number that is written so: text, since a binary fraction may print with other digits.
QByteArray degrees(qint64 value)
{
    const qint64 positive = value < 0 ? -value : value;
    return (value < 0 ? "-"_ba : ""_ba) + QByteArray::number(positive / millionths) + '.' +
           QByteArray::number(positive % millionths).rightJustified(6, '0');
}

QJsonObject attended()
{
    return {{u"qr"_s, QJsonObject{{u"operating_mode"_s, u"pdv"_s}}}};
}

// The first API takes numbers where the second takes texts.
QJsonObject inOlderWords(const NewPointOfSale &pos)
{
    QJsonObject body{{u"name"_s, pos.name}, {u"fixed_amount"_s, true}, {u"store_id"_s, pos.storeId.toLongLong()}, {u"external_id"_s, pos.externalId}};
    if (!pos.externalStoreId.isEmpty())
        body.insert(u"external_store_id"_s, pos.externalStoreId);
    return body;
}

QJsonObject inNewerWords(const NewPointOfSale &pos)
{
    QJsonObject body{{u"name"_s, pos.name}, {u"store_id"_s, pos.storeId}, {u"external_id"_s, pos.externalId}, {u"config"_s, attended()}};
    if (!pos.externalStoreId.isEmpty())
        body.insert(u"external_store_id"_s, pos.externalStoreId);
    return body;
}

constexpr qsizetype mostNames = 2000;
constexpr qsizetype longestName = 100;

// All sentences of a refusal, whichever of the provider's envelopes it came in.
QStringList sentencesOf(const QJsonObject &body)
{
    QStringList sentences{body.value("error"_L1).toString(), body.value("message"_L1).toString()};
    for (const QJsonValue &cause : body.value("causes"_L1).toArray())
        sentences.append(cause["description"_L1].toString());
    for (const QJsonValue &error : body.value("errors"_L1).toArray()) {
        sentences << error["code"_L1].toString() << error["message"_L1].toString();
        for (const QJsonValue &detail : error["details"_L1].toArray())
            sentences.append(detail.toString());
    }
    return sentences;
}

// "… Valid values are: Abasolo, León"
QStringList namesIn(const QString &sentence)
{
    static const QRegularExpression list(u"\\bvalid [^:]*:\\s*(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (const QString &part : list.match(sentence).captured(1).split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && name.size() <= longestName && names.size() < mostNames)
            names.append(name);
    }
    return names;
}

}

std::optional<PlaceRefused> refusedPlaceFrom(const HttpResponse &response)
{
    const auto body = objectFrom(response.body);
    if (!body)
        return std::nullopt;
    const QStringList sentences = sentencesOf(*body);
    const QString all = sentences.join(u' ');
    const bool isState = all.contains("state_name"_L1, Qt::CaseInsensitive);
    if (!isState && !all.contains("city_name"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    PlaceRefused refused{isState, {}};
    for (const QString &sentence : sentences) {
        if (refused.names.isEmpty())
            refused.names = namesIn(sentence);
    }
    return refused;
}

HttpRequest makeStoreRequest(const MakeStore &wish)
{
    const NewStore &store = wish.store;
    const QJsonObject location{{u"street_name"_s, store.street}, {u"street_number"_s, store.streetNumber}, {u"city_name"_s, store.place.city},
        {u"state_name"_s, store.place.state}, {u"reference"_s, store.name}};
    QByteArray body = jsonBody({{u"name"_s, store.name}, {u"external_id"_s, store.externalId}, {u"location"_s, location}});
    const QByteArray where = R"("location":{"latitude":)" + degrees(store.coordinates.latitude) + R"(,"longitude":)" + degrees(store.coordinates.longitude) + ',';
    body.replace(R"("location":{)"_ba, where);
    return {HttpMethod::Post, "/users/" + percentEncoded(wish.userId) + "/stores", {jsonContent()}, body};
}

HttpRequest makePointOfSaleRequest(const MakePointOfSale &wish)
{
    if (wish.byOlderApi)
        return {HttpMethod::Post, "/pos", {jsonContent()}, jsonBody(inOlderWords(wish.pointOfSale))};
    return {HttpMethod::Post, "/v2/pos", {jsonContent(), idempotencyKey(wish.pointOfSale.key)}, jsonBody(inNewerWords(wish.pointOfSale))};
}

HttpRequest fixAmountRequest(const FixAmount &wish)
{
    if (wish.byOlderApi)
        return {HttpMethod::Put, "/pos/" + percentEncoded(wish.id), {jsonContent()}, jsonBody({{u"fixed_amount"_s, true}})};
    return {HttpMethod::Patch, "/v2/pos/" + percentEncoded(wish.id), {jsonContent(), idempotencyKey(wish.key)}, jsonBody({{u"config"_s, attended()}})};
}

}
