// What a provider tells of a seller's account, its stores and its points of sale, in the till's own words, and what the till
// may ask to have made or changed there.
#pragma once

#include "core/gateway/provider.h"
#include "core/gateway/transport.h"
#include "core/money/money.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace mostrador::gateway {

struct SellerAccount {
    QString userId;
    QString name;                    // as its owner knows it
    std::optional<money::Site> site; // none: a country that the till does not know
    bool isTest = false;
    bool operator==(const SellerAccount &) const = default;
};

struct Store {
    QString id;         // the provider's number
    QString externalId; // empty: none
    QString name;
    QString address; // in one line
    bool operator==(const Store &) const = default;
};

enum class PosMode : quint8 {
    Attended,    // the order says the amount
    OpenAmount,  // the buyer types it
    Unattended,  // for machines
    NotTold,
};

struct PointOfSale {
    QString id;         // the provider's number
    QString externalId; // empty: none, then the till cannot use it
    QString name;
    QString storeId;
    QString externalStoreId; // empty: none, or not told
    PosMode mode = PosMode::NotTold;
    QString qrData;          // of its fixed QR; empty: not told
    bool operator==(const PointOfSale &) const = default;
};

struct Place {
    QString state; // spelled as the provider does
    QString city;
    bool operator==(const Place &) const = default;
};

struct Coordinates { // millionths of a degree, so that what was pasted is what is sent
    qint64 latitude = 0;
    qint64 longitude = 0;
    bool operator==(const Coordinates &) const = default;
};

struct NewStore {
    QString name;
    QString externalId;
    Place place;
    QString street;
    QString streetNumber;
    Coordinates coordinates;
    bool operator==(const NewStore &) const = default;
};

struct NewPointOfSale {
    QString name;
    QString externalId;
    QString storeId;
    QString externalStoreId;
    QString key; // the same again is the same wish
    bool operator==(const NewPointOfSale &) const = default;
};

// What can be asked of an account.
struct AskAccount {
    bool operator==(const AskAccount &) const = default;
};
struct ListStores { // a page from `offset` on
    QString userId;
    qsizetype offset = 0;
    bool operator==(const ListStores &) const = default;
};
struct ListPointsOfSale { // of the whole account, a page from `offset` on
    qsizetype offset = 0;
    bool operator==(const ListPointsOfSale &) const = default;
};
struct AskMode { // of one point of sale: the newer API tells more than the list
    QString externalId;
    bool operator==(const AskMode &) const = default;
};
struct AskSlot { // which order sits there
    QString userId;
    QString externalPosId;
    bool operator==(const AskSlot &) const = default;
};
struct MakeStore {
    QString userId;
    NewStore store;
    bool operator==(const MakeStore &) const = default;
};
struct MakePointOfSale {
    NewPointOfSale pointOfSale;
    bool byOlderApi = false; // where the newer one is not there
    bool operator==(const MakePointOfSale &) const = default;
};
struct FixAmount { // of a point of sale: from now on the order says it
    QString id;
    QString key;
    bool byOlderApi = false;
    bool operator==(const FixAmount &) const = default;
};
struct EmptySlot {
    QString userId;
    QString externalPosId;
    bool operator==(const EmptySlot &) const = default;
};
using AccountQuestion = std::variant<AskAccount, ListStores, ListPointsOfSale, AskMode, AskSlot, MakeStore, MakePointOfSale, FixAmount, EmptySlot>;

struct StoresPage {
    QList<Store> stores;
    qsizetype total = 0;
    bool operator==(const StoresPage &) const = default;
};
struct PointsOfSalePage {
    QList<PointOfSale> pointsOfSale;
    qsizetype total = 0;
    bool operator==(const PointsOfSalePage &) const = default;
};
struct NotThere { // the thing, or a list of which nothing is there
    bool operator==(const NotThere &) const = default;
};
struct PlaceRefused { // of a new store: the provider has no such state, or no such city in the state
    bool isState = false;
    QStringList names; // that it has; may be empty
    bool operator==(const PlaceRefused &) const = default;
};
struct NoAnswer { // none came, or none that can be read
    TransportFault why = TransportFault::NotUnderstood;
    bool operator==(const NoAnswer &) const = default;
};
using AccountAnswer = std::variant<SellerAccount, StoresPage, PointsOfSalePage, SlotRead, Store, PointOfSale, NotThere, PlaceRefused, Refusal, NoAnswer>;

}
