// The account as JSON and back: a part of the saved state. What version 2 did not have is added as it was meant.
#pragma once

#include "core/simulator/accounts/account.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mostrador::simulator {

[[nodiscard]] QJsonObject toState(const Account &account);
[[nodiscard]] QJsonArray toState(const KeyMemory &keys, const QList<QString> &which);

// Nothing for what is damaged.
[[nodiscard]] std::optional<Account> readAccount(const QJsonObject &object);
[[nodiscard]] std::optional<Account> readAccountOfVersion2(const QJsonObject &object);
void readKeysInto(const QJsonArray &array, KeyMemory &keys);

}
