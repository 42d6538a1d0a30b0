// What waits to be told, as JSON and back: a notification outlives a restart of the simulator. The tries that were made do not; one
// that was under way is made again, as the provider does when no answer came.
#pragma once

#include "core/simulator/notifications/outgoing.h"

#include <QJsonObject>

#include <optional>

namespace mostrador::simulator {

[[nodiscard]] QJsonObject toState(const Outbox &outbox);
[[nodiscard]] QJsonObject notificationToState(const OutgoingNotification &each);
[[nodiscard]] std::optional<OutgoingNotification> readNotification(const QJsonValue &value);
[[nodiscard]] std::optional<Outbox> readOutbox(const QJsonObject &object); // nothing for what is damaged

}
