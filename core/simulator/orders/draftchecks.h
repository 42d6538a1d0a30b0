// The checks that an order's body is made of; each answers the refusal, or nothing when all is well.
#pragma once

#include "core/simulator/accounts/site.h"
#include "core/simulator/exchange.h"

#include <optional>
#include <span>

namespace mostrador::simulator {

using Checked = std::optional<Refusal>;

struct TextField {
    const char16_t *name;
    bool required;
};

// Where a field stands: its place in the error key ("items.") and in the rule ("items[2].").
struct Place {
    QString key;
    QString rule;
};

[[nodiscard]] Refusal invalid(const QString &key, const QString &message, const QString &rule);
[[nodiscard]] Refusal absent(const Place &place, const QString &name);

[[nodiscard]] Checked checkKnownFields(
    const QJsonObject &object, std::span<const char16_t *const> known, const Place &place);
[[nodiscard]] Checked checkTexts(const QJsonObject &object, std::span<const TextField> fields, const Place &place);
[[nodiscard]] Checked checkAmount(
    const QJsonObject &object, const QString &name, money::Currency currency, const Place &place);

// The items' own fields, one by one.
[[nodiscard]] Checked checkItems(const QJsonArray &items, const SiteProfile &profile);

}
