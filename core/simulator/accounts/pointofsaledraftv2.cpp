#include "core/simulator/accounts/pointofsaledraftv2.h"

#include "core/simulator/accounts/site.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using Checked = std::optional<Refusal>;
using Before = std::optional<PointOfSale>;

constexpr qsizetype longestName = 45;
constexpr qsizetype longestExternalId = 40;
constexpr qsizetype longestStoreName = 60;
constexpr qsizetype longestStoreId = 20;

// What may stand where, and what kind of thing it is.
struct ShapeRow {
    const char16_t *name;
    QJsonValue::Type type;
};

constexpr std::array<ShapeRow, 5> rootShape{{
    {u"name", QJsonValue::String},
    {u"store_id", QJsonValue::String},
    {u"external_store_id", QJsonValue::String},
    {u"external_id", QJsonValue::String},
    {u"config", QJsonValue::Object},
}};
constexpr std::array<ShapeRow, 1> configShape{{{u"qr", QJsonValue::Object}}};
constexpr std::array<ShapeRow, 2> qrShape{{{u"operating_mode", QJsonValue::String}, {u"category", QJsonValue::Double}}};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

Refusal badRequest(const QString &message, const QString &rule)
{
    return posRefusalV2(400, u"bad_request"_s, message, rule);
}

Refusal badFormat(const QString &name, const QString &rule)
{
    return badRequest(name + u" does not meet the expected format"_s, rule);
}

Checked checkShape(const QJsonObject &object, std::span<const ShapeRow> rows)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString name = entry.key();
        const auto row =
            std::ranges::find_if(rows, [&](const ShapeRow &each) { return name == QStringView(each.name); });
        if (row == rows.end())
            return badRequest(u"unknown field "_s + name, name + u": a documented field"_s);
        if (entry.value().type() != row->type)
            return badRequest(
                u"%1 expected %2, but got %3"_s.arg(name, typeName(row->type), typeName(entry.value().type())),
                u"%1: %2"_s.arg(name, typeName(row->type)));
    }
    return std::nullopt;
}

Checked checkShapes(const QJsonObject &body, const Account &, const Before &)
{
    if (auto refusal = checkShape(body, rootShape))
        return refusal;
    const QJsonObject config = body.value(u"config"_s).toObject();
    if (auto refusal = checkShape(config, configShape))
        return refusal;
    return checkShape(config.value(u"qr"_s).toObject(), qrShape);
}

bool isNameCharacter(QChar character)
{
    const bool isPlain = character.unicode() < 128 && character.isLetterOrNumber();
    return isPlain || u"-_ "_s.contains(character);
}

Checked checkName(const QJsonObject &body, const Account &, const Before &before)
{
    if (!body.contains(u"name"_s) && (before || body.contains(u"external_id"_s)))
        return std::nullopt;
    const QString name = body.value(u"name"_s).toString();
    const bool isGood = !name.isEmpty() && name.size() <= longestName && name == name.trimmed() &&
                        std::ranges::all_of(name, isNameCharacter);
    return isGood ? Checked() : badFormat(u"name"_s, u"name: at most 45 letters, digits, '-', '_' and inner spaces"_s);
}

Checked checkExternalId(const QJsonObject &body, const Account &account, const Before &before)
{
    if (!body.contains(u"external_id"_s))
        return std::nullopt;
    const QString wanted = body.value(u"external_id"_s).toString();
    if (!isAlphanumeric(wanted) || wanted.size() > longestExternalId)
        return badFormat(u"external_id"_s, u"external_id: at most 40 letters and digits"_s);
    if (before && before->externalId == wanted)
        return std::nullopt;
    if (before && !before->externalId.isEmpty())
        return badRequest(u"external_id cannot be changed"_s, u"external_id: as it was"_s);
    if (!isPointOfSaleNameTaken(account, wanted))
        return std::nullopt;
    return posRefusalV2(409, u"pos_already_exists"_s, u"Point of sale already exists"_s,
        u"external_id: not yet used, whatever its case"_s);
}

Checked checkConfig(const QJsonObject &body, const Account &account, const Before &)
{
    const QJsonObject qr = body[u"config"_s][u"qr"_s].toObject();
    if (qr.contains(u"operating_mode"_s) && !modeNamed(qr.value(u"operating_mode"_s).toString()))
        return badRequest(u"operating_mode is not valid"_s,
            u"config.qr.operating_mode: pdv, unattended, self_service or standalone"_s);
    const qint64 category = qr.value(u"category"_s).toInteger();
    const SiteProfile &profile = profileOf(account.site);
    if (!qr.contains(u"category"_s) || category == profile.gastronomy || category == profile.fuel)
        return std::nullopt;
    return badRequest(u"category is not valid"_s, u"config.qr.category: a trade's number of this country"_s);
}

Checked checkStore(const QJsonObject &body, const Account &account, const Before &before)
{
    const QString id = body.value(u"store_id"_s).toString();
    const QString name = body.value(u"external_store_id"_s).toString();
    const bool isIdGiven = body.contains(u"store_id"_s);
    const bool isNameGiven = body.contains(u"external_store_id"_s);
    if (!isIdGiven && !isNameGiven)
        return before ? Checked() : badRequest(u"store_id or external_store_id is required"_s, u"store: one of both"_s);
    if (isIdGiven && (!idFrom(id) || id.size() > longestStoreId))
        return badFormat(u"store_id"_s, u"store_id: text of at most 20 digits"_s);
    if (isNameGiven && (name.isEmpty() || name.size() > longestStoreName))
        return posRefusalV2(400, u"invalid_external_store_id"_s, u"external_store_id is invalid"_s,
            u"external_store_id: 1 to 60 characters"_s);
    const Store *numbered = isIdGiven ? storeNumbered(account, *idFrom(id)) : nullptr;
    const Store *named = isNameGiven ? storeNamed(account, name) : nullptr;
    if ((isIdGiven && numbered == nullptr) || (isNameGiven && named == nullptr))
        return posRefusalV2(404, u"store_not_found"_s, u"Store not found"_s, u"store: one of the seller's"_s);
    if (isIdGiven && isNameGiven && numbered != named)
        return posRefusalV2(400, u"resource_bad_request_error"_s, u"store_id and external_store_id do not agree"_s,
            u"store_id, external_store_id: of the same store"_s);
    return std::nullopt;
}

constexpr std::array checks{checkShapes, checkName, checkExternalId, checkConfig, checkStore};

qint64 storeIdFrom(const QJsonObject &body, const Account &account, qint64 before)
{
    if (const auto id = idFrom(body.value(u"store_id"_s).toString()))
        return *id;
    const Store *named = storeNamed(account, body.value(u"external_store_id"_s).toString());
    return named == nullptr ? before : named->id;
}

}

Refusal posRefusalV2(int status, const QString &error, const QString &message, const QString &rule)
{
    return {.status = status, .error = error, .message = message, .rule = rule, .envelope = Envelope::ErrorOnly};
}

Result<PointOfSale, Refusal> readPointOfSaleV2(const QByteArray &body, const Account &account, const Before &before)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(badRequest(u"body is not valid JSON"_s, u"body: a JSON object"_s));
    const QJsonObject object = document.object();
    for (const auto check : checks) {
        if (auto refusal = check(object, account, before))
            return failure(std::move(*refusal));
    }
    PointOfSale pos = before.value_or(PointOfSale{.mode = OperatingMode::Standalone});
    pos.externalId = object.value(u"external_id"_s).toString(pos.externalId);
    pos.name = object.value(u"name"_s).toString(pos.name.isEmpty() ? pos.externalId : pos.name);
    pos.storeId = storeIdFrom(object, account, pos.storeId);
    const QJsonObject qr = object[u"config"_s][u"qr"_s].toObject();
    pos.mode = modeNamed(qr.value(u"operating_mode"_s).toString()).value_or(pos.mode);
    if (qr.contains(u"category"_s))
        pos.category = qr.value(u"category"_s).toInteger();
    return pos;
}

}
