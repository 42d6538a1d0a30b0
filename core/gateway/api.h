// The five ways in which Mercado Pago takes an in-store QR order, and what each can do. The names are those of the
// settings. Source: Mercado Pago: four generations of API (fact sheet §0.1), operations (§14.1).
#pragma once

#include "core/money/money.h"

#include <QtGlobal>

namespace mostrador::gateway {

enum class Api : quint8 { Hybrid, Orders, Dynamic, AttendedV2, AttendedV1 };
enum class QrMode : quint8 { Static, Dynamic, Hybrid }; // of Orders: the till's fixed QR, one for this order, or both

struct Capabilities {
    bool showsQr = true;     // the answer to a create carries a QR to draw; else the till's fixed QR is the one to scan
    bool usesSlot = true;    // the order sits on the point of sale, where it can be read, replaced and deleted
    bool canWithdraw = true; // else it stays payable until it expires
    bool findsByReference = true; // else an order can only be asked for by its id
    bool repeatsByKey = false;    // the same key and body again answer with the same order
    bool operator==(const Capabilities &) const = default;
};

[[nodiscard]] Capabilities capabilitiesOf(Api api, QrMode mode);

// Which APIs work in which country (fact sheet §0.1, §10.1), and the one that is used where nothing else is set.
[[nodiscard]] bool isAtSite(Api api, money::Site site);
[[nodiscard]] Api usualApi(money::Site site);

}
