// The stored form of a drawer session, with a version (golden files in tests/data/stored).
#pragma once

#include "core/base/result.h"
#include "core/shift/act.h"

#include <QJsonObject>

namespace mostrador::shift {

inline constexpr int storedVersion = 1;

[[nodiscard]] QJsonObject toStored(const Session &session);
[[nodiscard]] Result<Session, QString> fromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QJsonObject describe(const Act &act);

}
