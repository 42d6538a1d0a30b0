// The stored form of a print job, with a version (golden files in tests/data/stored).
#pragma once

#include "core/base/result.h"
#include "core/printing/printjob.h"

#include <QJsonObject>

namespace mostrador::printing {

inline constexpr int storedVersion = 1;

[[nodiscard]] QJsonObject toStored(const PrintJob &job);
[[nodiscard]] Result<PrintJob, QString> fromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QString stateName(OriginalState state);
[[nodiscard]] QJsonObject describe(const Event &event);

}
