// The names, types and lengths that a body of the Orders API may have, checked in the order in which the provider
// complains. Source: fact sheet, "create: body" and "create errors".
#pragma once

#include "core/simulator/exchange.h"

#include <optional>
#include <span>

namespace mostrador::simulator {

enum class PropertyType : quint8 { Text, Whole, Flag, Object, Array };

struct Property {
    const char16_t *name;
    PropertyType type;
    bool required = false;
    qsizetype most = 0; // characters of a text, elements of an array; 0: any
};

using Complaint = std::optional<Refusal>;

// `path` is where the object stands, "$" for the whole body.
[[nodiscard]] Complaint checkObject(const QJsonValue &value, std::span<const Property> properties, const QString &path);
// The same for every element of an array.
[[nodiscard]] Complaint checkElements(
    const QJsonArray &array, std::span<const Property> properties, const QString &path);

[[nodiscard]] Refusal badValue(const QString &detail, const QString &rule);

}
