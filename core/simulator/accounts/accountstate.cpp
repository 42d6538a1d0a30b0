#include "core/simulator/accounts/accountstate.h"

#include "core/money/currency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QJsonValue fromInstant(Instant instant)
{
    return QJsonValue(millisecondsSinceEpoch(instant));
}

Instant toInstant(const QJsonValue &value)
{
    return instantFromMilliseconds(value.toInteger());
}

template <typename Record> QJsonArray listed(const QList<Record> &records, QJsonObject (*one)(const Record &))
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(one(record));
    return array;
}

QJsonObject storeToState(const Store &store)
{
    return {{u"id"_s, store.id}, {u"external_id"_s, store.externalId}, {u"name"_s, store.name},
        {u"hours"_s, store.businessHours}, {u"location"_s, store.location},
        {u"created"_s, fromInstant(store.createdAt)}, {u"unseen"_s, store.unseen}};
}

Store storeFrom(const QJsonValue &value)
{
    return {.id = value[u"id"_s].toInteger(),
        .externalId = value[u"external_id"_s].toString(),
        .name = value[u"name"_s].toString(),
        .businessHours = value[u"hours"_s].toObject(),
        .location = value[u"location"_s].toObject(),
        .createdAt = toInstant(value[u"created"_s]),
        .unseen = std::max(0, value[u"unseen"_s].toInt())};
}

QJsonObject posToState(const PointOfSale &pos)
{
    QJsonObject object{{u"id"_s, pos.id}, {u"external_id"_s, pos.externalId}, {u"name"_s, pos.name},
        {u"store"_s, pos.storeId}, {u"mode"_s, modeName(pos.mode)}, {u"url"_s, pos.url},
        {u"created"_s, fromInstant(pos.createdAt)}, {u"updated"_s, fromInstant(pos.updatedAt)}};
    if (pos.category)
        object.insert(u"category"_s, *pos.category);
    return object;
}

PointOfSale posFrom(const QJsonValue &value)
{
    PointOfSale pos{.id = value[u"id"_s].toInteger(),
        .externalId = value[u"external_id"_s].toString(),
        .name = value[u"name"_s].toString(),
        .storeId = value[u"store"_s].toInteger(),
        .mode = modeNamed(value[u"mode"_s].toString()).value_or(OperatingMode::Standalone),
        .url = value[u"url"_s].toString(),
        .createdAt = toInstant(value[u"created"_s]),
        .updatedAt = toInstant(value[u"updated"_s])};
    if (value[u"category"_s].isDouble())
        pos.category = value[u"category"_s].toInteger();
    return pos;
}

QJsonObject testUserToState(const TestUser &user)
{
    return {{u"id"_s, user.id}, {u"site"_s, user.siteId}, {u"description"_s, user.description},
        {u"created"_s, fromInstant(user.createdAt)}};
}

TestUser testUserFrom(const QJsonValue &value)
{
    return {value[u"id"_s].toInteger(), value[u"site"_s].toString(), value[u"description"_s].toString(),
        toInstant(value[u"created"_s])};
}

QJsonObject codeToState(const GrantCode &code)
{
    return {{u"code"_s, code.code}, {u"client"_s, code.clientId}, {u"redirect"_s, code.redirectUri},
        {u"challenge"_s, code.challenge}, {u"hashed"_s, code.isHashed}, {u"expires"_s, fromInstant(code.expiresAt)}};
}

GrantCode codeFrom(const QJsonValue &value)
{
    return {value[u"code"_s].toString(), value[u"client"_s].toString(), value[u"redirect"_s].toString(),
        value[u"challenge"_s].toString(), value[u"hashed"_s].toBool(), toInstant(value[u"expires"_s])};
}

QJsonObject tokenToState(const GrantedToken &token)
{
    return {{u"token"_s, QString::fromLatin1(token.token)}, {u"refresh"_s, token.refreshToken},
        {u"client"_s, token.clientId}, {u"expires"_s, fromInstant(token.expiresAt)}, {u"of_seller"_s, token.ofSeller}};
}

GrantedToken tokenFrom(const QJsonValue &value)
{
    return {value[u"token"_s].toString().toLatin1(), value[u"refresh"_s].toString(), value[u"client"_s].toString(),
        toInstant(value[u"expires"_s]), value[u"of_seller"_s].toBool()};
}

template <typename Record>
bool readList(const QJsonValue &value, qsizetype most, QList<Record> &records, Record (*one)(const QJsonValue &))
{
    for (const QJsonValue &entry : value.toArray())
        records.append(one(entry));
    return value.isArray() && records.size() <= most;
}

std::optional<Account> baseFrom(const QJsonObject &object)
{
    const auto site = money::siteFromCode(object.value(u"site"_s).toString());
    if (!site)
        return std::nullopt;
    return Account{.site = *site, .userId = object.value(u"user_id"_s).toInteger()};
}

bool isInside(const Account &account)
{
    const bool stores = std::ranges::all_of(
        account.stores, [&](const Store &store) { return store.id > 0 && store.id <= account.lastStore; });
    return stores && std::ranges::all_of(account.pointsOfSale, [&](const PointOfSale &pos) {
        return pos.id > 0 && pos.id <= account.lastPointOfSale && storeNumbered(account, pos.storeId) != nullptr;
    });
}

}

QJsonObject toState(const Account &account)
{
    return {{u"site"_s, money::codeOf(account.site)}, {u"user_id"_s, account.userId},
        {u"founding_store"_s, account.founding.externalStoreId},
        {u"founding_points_of_sale"_s, QJsonArray::fromStringList(account.founding.externalPosIds)},
        {u"stores"_s, listed(account.stores, storeToState)},
        {u"points_of_sale"_s, listed(account.pointsOfSale, posToState)},
        {u"test_users"_s, listed(account.testUsers, testUserToState)},
        {u"codes"_s, listed(account.grants.codes, codeToState)},
        {u"tokens"_s, listed(account.grants.tokens, tokenToState)}, {u"keys"_s, toState(account.posKeys, account.posKeys.inOrder)},
        {u"last_store"_s, account.lastStore}, {u"last_point_of_sale"_s, account.lastPointOfSale},
        {u"integrator_callback"_s, account.integratorCallback}};
}

std::optional<Account> readAccount(const QJsonObject &object)
{
    auto account = baseFrom(object);
    if (!account)
        return std::nullopt;
    account->founding.externalStoreId = object.value(u"founding_store"_s).toString();
    for (const QJsonValue &name : object.value(u"founding_points_of_sale"_s).toArray())
        account->founding.externalPosIds.append(name.toString());
    readKeysInto(object.value(u"keys"_s).toArray(), account->posKeys);
    account->integratorCallback = object.value(u"integrator_callback"_s).toString();
    account->lastStore = object.value(u"last_store"_s).toInteger();
    account->lastPointOfSale = object.value(u"last_point_of_sale"_s).toInteger();
    const bool read = readList(object.value(u"stores"_s), mostStores, account->stores, storeFrom) &&
                      readList(object.value(u"points_of_sale"_s), mostPointsOfSale, account->pointsOfSale, posFrom) &&
                      readList(object.value(u"test_users"_s), mostTestUsers, account->testUsers, testUserFrom) &&
                      readList(object.value(u"codes"_s), mostCodes, account->grants.codes, codeFrom) &&
                      readList(object.value(u"tokens"_s), mostTokens, account->grants.tokens, tokenFrom);
    return read && isInside(*account) ? account : std::nullopt;
}

// It had what the command line founded, and nothing else.
std::optional<Account> readAccountOfVersion2(const QJsonObject &object)
{
    const auto base = baseFrom(object);
    if (!base)
        return std::nullopt;
    Founding founding{.externalStoreId = object.value(u"external_store_id"_s).toString(), .externalPosIds = {}};
    for (const QJsonValue &pos : object.value(u"points_of_sale"_s).toArray())
        founding.externalPosIds.append(pos[u"external_id"_s].toString());
    return founding.externalPosIds.size() <= mostPointsOfSale
               ? std::optional(foundAccount(base->site, base->userId, founding))
               : std::nullopt;
}

QJsonArray toState(const KeyMemory &keys, const QList<QString> &which)
{
    QJsonArray array;
    for (const QString &key : which) {
        const UsedKey use = keys.used.value(key);
        array.append(QJsonObject{{u"key"_s, key}, {u"fingerprint"_s, QString::number(use.fingerprint)},
            {u"resource"_s, static_cast<qint64>(use.resource)}, {u"at"_s, fromInstant(use.at)},
            {u"count"_s, static_cast<qint64>(use.count)}});
    }
    return array;
}

void readKeysInto(const QJsonArray &array, KeyMemory &keys)
{
    for (const QJsonValue &value : array)
        keys.remember(value[u"key"_s].toString(), {.fingerprint = value[u"fingerprint"_s].toString().toULongLong(),
                                                      .resource = value[u"resource"_s].toInteger(-1),
                                                      .at = toInstant(value[u"at"_s]),
                                                      .count = value[u"count"_s].toInteger(-1)});
}

}
