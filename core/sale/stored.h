// The stored form of a sale, with a version: what was written once must load for ever (golden files in tests/data/stored).
#pragma once

#include "core/base/result.h"
#include "core/sale/sale.h"

#include <QJsonObject>

namespace mostrador::sale {

inline constexpr int storedVersion = 1;

[[nodiscard]] QJsonObject toStored(const Sale &sale);
[[nodiscard]] QString kindName(TenderKind kind); // as stored
[[nodiscard]] Result<Sale, QString> fromStored(const QJsonObject &object); // the error names the field

}
