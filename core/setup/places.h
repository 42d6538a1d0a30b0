// The states and cities of a country as the provider spells them, as far as they are known, with the centre of each city: a
// store can only be made in one of its places (fact sheet §8.1). The lists are in resources/places.
#pragma once

#include "core/gateway/account.h"

#include <QByteArrayView>
#include <QStringList>

namespace mostrador::setup {

inline constexpr qsizetype mostPlaces = 10'000; // of a country; the rest of a list is not read

struct City {
    QString name;
    gateway::Coordinates centre;
    bool operator==(const City &) const = default;
};

struct State {
    QString name;
    QList<City> cities;
    bool operator==(const State &) const = default;
};

using Places = QList<State>;

// "[state]" on a line of its own, then its cities: "name;latitude,longitude". Lines that are neither are passed over.
[[nodiscard]] Places placesFrom(QByteArrayView text);

[[nodiscard]] QStringList statesIn(const Places &places);
[[nodiscard]] QStringList citiesIn(const Places &places, const QString &state);
[[nodiscard]] std::optional<gateway::Coordinates> centreOf(const Places &places, const gateway::Place &place);

// Of `names` that which differs from `name` by accents and case at most.
[[nodiscard]] std::optional<QString> spelledIn(const QStringList &names, const QString &name);

// Those in which what was typed is found, the ones that begin with it first.
[[nodiscard]] QStringList matching(const QStringList &names, const QString &typed);

}
