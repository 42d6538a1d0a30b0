// Where Mercado Pago is told to notify the till, by model and country, and what is still missing. Source: fact sheet §6.1 (where
// configured), §7.3 (Orders refuses `notification_url`).
#pragma once

#include "core/setup/verdict.h"

namespace mostrador::setup {

enum class NotificationPlace : quint8 {
    Panel,        // of the application; an order cannot carry an address
    Order,        // each order carries the address; the panel has nothing for this model there
    OrderOrPanel, // either
};

struct Notifications {
    NotificationPlace place = NotificationPlace::Panel;
    gateway::Api api = gateway::Api::Orders;
    money::Site site = money::Site::MLA;
    bool listens = false;
    bool hasAddress = false; // in the orders; not asked for where the panel is the place
    bool operator==(const Notifications &) const = default;
};

[[nodiscard]] NotificationPlace notificationPlaceOf(gateway::Api api, money::Site site);
[[nodiscard]] Notifications notificationsOf(const Expected &expected);

}
