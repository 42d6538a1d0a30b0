#include "core/setup/places.h"

#include "core/catalog/folding.h"
#include "core/setup/maplink.h"

#include <algorithm>

namespace mostrador::setup {

using catalog::folded;
using gateway::Coordinates;

namespace {

void takeCity(Places &places, const QString &line)
{
    const qsizetype end = line.indexOf(u';');
    const auto centre = end > 0 ? coordinatesFrom(line.mid(end + 1)) : std::nullopt;
    if (centre && !places.isEmpty())
        places.last().cities.append({line.left(end), *centre});
}

const State *stateNamed(const Places &places, const QString &name)
{
    const QString wanted = folded(name);
    const auto found = std::ranges::find_if(places, [&wanted](const State &each) { return folded(each.name) == wanted; });
    return found == places.end() ? nullptr : &*found;
}

}

Places placesFrom(QByteArrayView text)
{
    Places places;
    qsizetype count = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (++count > mostPlaces)
            break;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            places.append({line.mid(1, line.size() - 2), {}});
        else if (!line.startsWith(u'#'))
            takeCity(places, line);
    }
    return places;
}

QStringList statesIn(const Places &places)
{
    QStringList names;
    for (const State &state : places)
        names.append(state.name);
    return names;
}

QStringList citiesIn(const Places &places, const QString &state)
{
    QStringList names;
    if (const State *found = stateNamed(places, state)) {
        for (const City &city : found->cities)
            names.append(city.name);
    }
    return names;
}

std::optional<Coordinates> centreOf(const Places &places, const gateway::Place &place)
{
    const State *state = stateNamed(places, place.state);
    if (state == nullptr)
        return std::nullopt;
    const QString wanted = folded(place.city);
    const auto found = std::ranges::find_if(state->cities, [&wanted](const City &each) { return folded(each.name) == wanted; });
    return found == state->cities.end() ? std::nullopt : std::optional(found->centre);
}

std::optional<QString> spelledIn(const QStringList &names, const QString &name)
{
    const QString wanted = folded(name);
    const auto found = std::ranges::find_if(names, [&wanted](const QString &each) { return folded(each) == wanted; });
    return found == names.end() ? std::nullopt : std::optional(*found);
}

QStringList matching(const QStringList &names, const QString &typed)
{
    const QString wanted = folded(typed.trimmed());
    QStringList first;
    QStringList others;
    for (const QString &name : names) {
        const qsizetype at = folded(name).indexOf(wanted);
        if (at >= 0)
            (at == 0 ? first : others).append(name);
    }
    return first + others;
}

}
