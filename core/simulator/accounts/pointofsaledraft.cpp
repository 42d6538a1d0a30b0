#include "core/simulator/accounts/pointofsaledraft.h"

#include "core/simulator/accounts/site.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using Checked = std::optional<Refusal>;
using Before = std::optional<PointOfSale>;

constexpr qsizetype longestName = 44;
constexpr qsizetype longestExternalId = 40;
constexpr qsizetype longestStoreName = 60;
constexpr qsizetype longestUrl = 299;
constexpr FieldFamily family{Envelope::InStore, u"UNKNOWN_FIELD_EXCEPTION"};

constexpr std::array<FieldRow, 7> fields{{
    {u"name", FieldType::Text, true, u"INVALID_NAME"},
    {u"fixed_amount", FieldType::Flag, true, u"INVALID_FIXED_AMOUNT"},
    {u"store_id", FieldType::Id, true, u"INVALID_STORE_ID"},
    {u"external_store_id", FieldType::Text, false, u"INVALID_EXTERNAL_STORE_ID"},
    {u"external_id", FieldType::Text, false, u"INVALID_EXTERNAL_ID"},
    {u"category", FieldType::Id, false, u"INVALID_CATEGORY"},
    {u"url", FieldType::Text, false, u"INVALID_URL"},
}};

Refusal refused(const QString &error, const QString &message, const QString &rule)
{
    return posRefusal(400, error, message, rule);
}

Checked checkLengths(const QJsonObject &body, const Account &, const Before &)
{
    if (body.value(u"name"_s).toString().size() > longestName)
        return refused(u"NAME_TOO_LONG"_s, u"name is too long"_s, u"name: fewer than 45 characters"_s);
    if (body.value(u"url"_s).toString().size() > longestUrl)
        return refused(u"URL_TOO_LONG"_s, u"url is too long"_s, u"url: fewer than 300 characters"_s);
    if (body.value(u"external_store_id"_s).toString().size() > longestStoreName)
        return refused(u"INVALID_EXTERNAL_STORE_ID"_s, u"external_store_id is invalid"_s,
            u"external_store_id: at most 60 characters"_s);
    return std::nullopt;
}

Checked checkCategory(const QJsonObject &body, const Account &account, const Before &)
{
    const auto category = idFrom(body.value(u"category"_s));
    const SiteProfile &profile = profileOf(account.site);
    if (!category || *category == profile.gastronomy || *category == profile.fuel)
        return std::nullopt;
    return refused(u"UNKNOWN_MCC"_s, u"unknown category"_s, u"category: a trade's number of this country"_s);
}

Checked checkStore(const QJsonObject &body, const Account &account, const Before &before)
{
    const qint64 id = idFrom(body.value(u"store_id"_s)).value_or(before ? before->storeId : 0);
    if (storeNumbered(account, id) == nullptr)
        return refused(u"POS_INVALID_STORE_ID"_s, u"store_id is invalid"_s, u"store_id: one of the seller's"_s);
    if (!body.contains(u"external_store_id"_s))
        return std::nullopt;
    const Store *named = storeNamed(account, body.value(u"external_store_id"_s).toString());
    if (named == nullptr)
        return refused(u"INEXISTENT_EXTERNAL_STORE_ID"_s, u"external_store_id does not exist"_s,
            u"external_store_id: one of the seller's"_s);
    if (named->id == id)
        return std::nullopt;
    return refused(u"EXTERNAL_STORE_ID_NOT_MATCH"_s, u"external_store_id does not match store_id"_s,
        u"external_store_id: of the same store as store_id"_s);
}

Checked checkExternalId(const QJsonObject &body, const Account &account, const Before &before)
{
    if (!body.contains(u"external_id"_s))
        return std::nullopt;
    const QString wanted = body.value(u"external_id"_s).toString();
    if (wanted.size() > longestExternalId)
        return refused(
            u"EXTERNAL_ID_TOO_LONG"_s, u"external_id is too long"_s, u"external_id: at most 40 characters"_s);
    if (!isAlphanumeric(wanted))
        return refused(u"INVALID_EXTERNAL_ID"_s, u"external_id is invalid"_s, u"external_id: letters and digits"_s);
    if (before && !before->externalId.isEmpty() && before->externalId != wanted)
        return refused(u"INVALID_EXTERNAL_ID"_s, u"external_id cannot be changed"_s, u"external_id: as it was"_s);
    const bool isOwn = before && before->externalId == wanted;
    if (isOwn || !isPointOfSaleNameTaken(account, wanted))
        return std::nullopt;
    return posRefusal(409, u"point_of_sale_exists"_s, u"Point of sale with corresponding user and id exists"_s,
        u"external_id: not yet used, whatever its case"_s);
}

// The address of a machine that makes its orders when somebody scans. Which hosts the provider allows is its own list.
Checked checkUrl(const QJsonObject &body, const Account &, const Before &before)
{
    if (!body.contains(u"url"_s))
        return std::nullopt;
    const QUrl url(body.value(u"url"_s).toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme() != u"https")
        return refused(u"INVALID_URL"_s, u"url is invalid"_s, u"url: an https address"_s);
    const bool wasFixed = before && hasFixedAmount(before->mode);
    if (!body.value(u"fixed_amount"_s).toBool(wasFixed))
        return refused(u"FIXED_AMOUNT_FALSE"_s, u"fixed_amount must be true"_s, u"fixed_amount: true beside url"_s);
    return std::nullopt;
}

constexpr std::array checks{checkLengths, checkExternalId, checkCategory, checkStore, checkUrl};

Checked check(const QJsonObject &body, const Account &account, const Before &before)
{
    const Completeness completeness = before ? Completeness::Part : Completeness::Whole;
    if (auto refusal = checkFields(body, fields, family, completeness))
        return refusal;
    for (const auto each : checks) {
        if (auto refusal = each(body, account, before))
            return refusal;
    }
    return std::nullopt;
}

OperatingMode modeFrom(const QJsonObject &body, const PointOfSale &before)
{
    if (!body.contains(u"fixed_amount"_s))
        return before.mode;
    const bool wasFixed = hasFixedAmount(before.mode);
    const bool isFixed = body.value(u"fixed_amount"_s).toBool();
    if (isFixed && body.contains(u"url"_s))
        return OperatingMode::Unattended;
    return isFixed == wasFixed ? before.mode : isFixed ? OperatingMode::Pdv : OperatingMode::Standalone;
}

}

Refusal posRefusal(int status, const QString &error, const QString &message, const QString &rule)
{
    return {.status = status, .error = error, .message = message, .rule = rule};
}

Result<PointOfSale, Refusal> readPointOfSale(const QByteArray &body, const Account &account, const Before &before)
{
    if (body.trimmed().isEmpty())
        return failure(refused(u"MISSING_BODY"_s, u"body is missing"_s, u"body: present"_s));
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(refused(u"MISSING_BODY"_s, u"body is not an object"_s, u"body: a JSON object"_s));
    const QJsonObject object = document.object();
    if (auto refusal = check(object, account, before))
        return failure(std::move(*refusal));
    PointOfSale pos = before.value_or(PointOfSale{});
    pos.mode = modeFrom(object, pos);
    pos.name = object.value(u"name"_s).toString(pos.name);
    pos.externalId = object.value(u"external_id"_s).toString(pos.externalId);
    pos.storeId = idFrom(object.value(u"store_id"_s)).value_or(pos.storeId);
    pos.url = object.value(u"url"_s).toString(pos.url);
    if (object.contains(u"category"_s))
        pos.category = idFrom(object.value(u"category"_s));
    return pos;
}

}
