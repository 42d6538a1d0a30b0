#include "core/simulator/accounts/storedraft.h"

#include "core/simulator/accounts/places.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using Checked = std::optional<Refusal>;

constexpr qsizetype longestExternalId = 60;
constexpr qsizetype mostSlotsADay = 4;
constexpr FieldFamily family{Envelope::Orders, u"UNKNOWN_FIELD"};

constexpr std::array<FieldRow, 4> storeFields{{
    {u"name", FieldType::Text, true, u"INVALID_NAME"},
    {u"business_hours", FieldType::Object, false, u"INVALID_BUSINESS_HOURS"},
    {u"external_id", FieldType::Text, false, u"INVALID_EXTERNAL_ID"},
    {u"location", FieldType::Object, true, u"INVALID_LOCATION"},
}};
constexpr std::array<FieldRow, 8> locationFields{{
    {u"street_number", FieldType::Text, true, u"INVALID_STREET_NUMBER"},
    {u"street_name", FieldType::Text, true, u"INVALID_STREET_NAME"},
    {u"city_name", FieldType::Text, true, u"INVALID_CITY_NAME"},
    {u"state_name", FieldType::Text, true, u"INVALID_STATE_NAME"},
    {u"latitude", FieldType::Number, true, u"INVALID_LATITUDE"},
    {u"longitude", FieldType::Number, true, u"INVALID_LONGITUDE"},
    {u"reference", FieldType::Text, false, u"INVALID_REFERENCE"},
    {u"zip_code", FieldType::Text, false, u"INVALID_ZIP_CODE"},
}};
constexpr std::array<FieldRow, 2> slotFields{{
    {u"open", FieldType::Text, true, u"INVALID_BUSINESS_HOURS"},
    {u"close", FieldType::Text, true, u"INVALID_BUSINESS_HOURS"},
}};
constexpr std::array days{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};

// "08:00"
bool isTimeOfDay(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 2 || parts.at(0).size() != 2 || parts.at(1).size() != 2)
        return false;
    bool isHour = false;
    bool isMinute = false;
    const int hour = parts.at(0).toInt(&isHour);
    const int minute = parts.at(1).toInt(&isMinute);
    return isHour && isMinute && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

Checked checkSlots(const QJsonValue &day)
{
    if (!day.isArray() || day.toArray().size() > mostSlotsADay)
        return storeRefusal(u"INVALID_BUSINESS_HOURS"_s, u"business_hours is invalid"_s,
            u"business_hours: an array of at most four slots for each day"_s);
    for (const QJsonValue &slot : day.toArray()) {
        if (auto refusal = checkFields(slot.toObject(), slotFields, family))
            return refusal;
        if (!isTimeOfDay(slot[u"open"_s].toString()) || !isTimeOfDay(slot[u"close"_s].toString()))
            return storeRefusal(
                u"INVALID_BUSINESS_HOURS"_s, u"business_hours is invalid"_s, u"business_hours: times as HH:MM"_s);
    }
    return std::nullopt;
}

Checked checkHours(const QJsonObject &hours)
{
    for (auto day = hours.begin(); day != hours.end(); ++day) {
        const QString name = day.key();
        if (!std::ranges::any_of(days, [&](const char16_t *known) { return name == QStringView(known); }))
            return storeRefusal(u"INVALID_DAY"_s, u"invalid day: "_s + name, u"business_hours: monday to sunday"_s);
        if (auto refusal = checkSlots(day.value()))
            return refusal;
    }
    return std::nullopt;
}

// As recorded: the names that there are come as one sentence.
Refusal placeRefusal(const QString &field, const QStringList &names, const QString &rule)
{
    const QString message = u"location.%1 was invalid."_s.arg(field);
    return {.error = u"validation_error"_s,
        .message = message,
        .rule = rule,
        .details = {message + u" Valid values are: "_s + names.join(u", "_s)}};
}

Checked checkPlace(const QJsonObject &location, money::Site site)
{
    const QString state = location.value(u"state_name"_s).toString();
    const QStringList cities = citiesOf(site, state);
    if (cities.isEmpty())
        return placeRefusal(u"state_name"_s, statesOf(site), u"location.state_name: spelled as in the catalogue of places"_s);
    if (!cities.contains(location.value(u"city_name"_s).toString()))
        return placeRefusal(u"city_name"_s, cities, u"location.city_name: spelled as in the catalogue of places, and in that state"_s);
    if (!isInCountry(site, location.value(u"latitude"_s), location.value(u"longitude"_s)))
        return storeRefusal(u"BAD_REQUEST"_s, u"latitude and longitude are not in the site's country"_s,
            u"location.latitude, longitude: in the country"_s);
    return std::nullopt;
}

Checked checkExternalId(const QString &externalId, const Account &account, const std::optional<Store> &before)
{
    if (!isAlphanumeric(externalId) || externalId.size() > longestExternalId)
        return storeRefusal(
            u"INVALID_EXTERNAL_ID"_s, u"external_id is invalid"_s, u"external_id: at most 60 letters and digits"_s);
    const Store *other = storeNamed(account, externalId);
    if (other == nullptr || (before && before->id == other->id))
        return std::nullopt;
    return storeRefusal(u"VALIDATION_ERROR"_s, u"external id '%1' is already assigned to this user"_s.arg(externalId),
        u"external_id: not yet used"_s);
}

Checked check(const QJsonObject &body, const Account &account, const std::optional<Store> &before)
{
    const Completeness completeness = before ? Completeness::Part : Completeness::Whole;
    if (auto refusal = checkFields(body, storeFields, family, completeness))
        return refusal;
    if (auto refusal = checkHours(body.value(u"business_hours"_s).toObject()))
        return refusal;
    if (body.contains(u"external_id"_s)) {
        if (auto refusal = checkExternalId(body.value(u"external_id"_s).toString(), account, before))
            return refusal;
    }
    if (!body.contains(u"location"_s))
        return std::nullopt;
    const QJsonObject location = body.value(u"location"_s).toObject();
    if (auto refusal = checkFields(location, locationFields, family))
        return refusal;
    return checkPlace(location, account.site);
}

}

Refusal storeRefusal(const QString &error, const QString &message, const QString &rule)
{
    return {.status = 400, .error = error, .message = message, .rule = rule, .envelope = Envelope::Orders};
}

Result<Store, Refusal> readStore(const QByteArray &body, const Account &account, const std::optional<Store> &before)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(storeRefusal(u"BAD_REQUEST"_s, u"body is invalid"_s, u"body: a JSON object"_s));
    const QJsonObject object = document.object();
    if (auto refusal = check(object, account, before))
        return failure(std::move(*refusal));
    Store store = before.value_or(Store{});
    store.name = object.value(u"name"_s).toString(store.name);
    store.externalId = object.value(u"external_id"_s).toString(store.externalId);
    if (object.contains(u"business_hours"_s))
        store.businessHours = object.value(u"business_hours"_s).toObject();
    if (object.contains(u"location"_s))
        store.location = object.value(u"location"_s).toObject();
    return store;
}

}
