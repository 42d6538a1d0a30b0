// What the provider has still to tell the shop, and what it told, as values: who sends them is app/simulator. Source: fact sheet,
// "notifications". What waits is part of the saved state, the tries that were made are not.
#pragma once

#include "core/simulator/ids.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace mostrador::simulator {

inline constexpr qsizetype mostWaiting = 1000; // notifications; of more the oldest are forgotten
inline constexpr qsizetype mostUnderWay = 32;
inline constexpr qsizetype mostTriesKept = 1000;
inline constexpr qsizetype longestTryKept = 2048; // bytes of its body

enum class Transport : quint8 { Ipn, Webhook };
enum class Topic : quint8 { MerchantOrder, Payment, Order };

struct OutgoingNotification {
    qint64 number = 0;
    Transport transport = Transport::Webhook;
    Topic topic = Topic::Order;
    QString resource{}; // its id
    QString url{};      // whole, with the query that says what it is about
    QJsonObject body{}; // as things stood when it happened
    Instant dueAt{};
    int tries = 0;
    bool underWay = false;
    bool operator==(const OutgoingNotification &) const = default;
};

// One try of one notification.
struct DeliveryRecord {
    qint64 number = 0;
    Instant at{};
    QString url{};
    QByteArray body{};
    int attempt = 1;
    std::optional<int> status{}; // none: under way; 0: no answer
    QString fault{};             // why it was never sent
    bool operator==(const DeliveryRecord &) const = default;
};

// As the shop set it up in the provider's panel.
struct Notifier {
    QString url;       // for what names no address of its own; empty: nowhere
    QByteArray secret; // empty: nothing is signed
    bool operator==(const Notifier &) const = default;
};

struct Outbox {
    QList<OutgoingNotification> waiting; // in the order of happening
    QList<DeliveryRecord> tries;         // the newest ones, in the order of sending
    QList<qsizetype> expiring;           // positions of orders whose expiry is to be told; the next one first
    qint64 count = 0;
    Ids ids; // its own, so that what is told does not change what is made
    bool operator==(const Outbox &) const = default;
};

// A try is kept with the others; its body is cut.
void keep(Outbox &outbox, DeliveryRecord record);

[[nodiscard]] QString transportName(Transport transport);
[[nodiscard]] QString topicName(Topic topic, Transport transport);

}
