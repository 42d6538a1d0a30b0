// Money in stored records: one string with amount and currency, "1234.50 ARS", so that no number is ever read as floating point.
#pragma once

#include "core/base/jsonreader.h"
#include "core/money/money.h"

namespace mostrador::money {

[[nodiscard]] QString toStored(Money money);
[[nodiscard]] Money storedMoney(JsonReader &reader, const QString &key);

}
