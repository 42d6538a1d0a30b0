// Sending what waits: which are due, what goes over the wire, and what becomes of one that was not acknowledged. Source: fact sheet,
// "headers of a delivery", "your answer and the retry schedule", "x-signature".
#pragma once

#include "core/gateway/http.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

struct Delivery {
    qint64 number = 0;
    QString url;
    QList<gateway::HttpHeader> headers;
    QByteArray body;
    Milliseconds patience{0}; // for the answer
};

// Marks them as under way; delivered() has to follow for each.
[[nodiscard]] QList<Delivery> takeDue(World &world, Instant now);

// `status` 0: no answer in time. Only 200 and 201 acknowledge.
void delivered(World &world, qint64 number, int status, Instant now);

// When something is due to be sent, or happens that has to be told although nobody asks: a buyer acts, an order expires, a refund ends.
// None: nothing, or as many as may are under way.
[[nodiscard]] std::optional<Instant> nextNews(const World &world);

[[nodiscard]] QJsonObject notificationsView(const World &world);

}
