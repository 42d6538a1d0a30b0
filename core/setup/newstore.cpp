#include "core/setup/newstore.h"

#include "core/setup/maplink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

using namespace gateway;

namespace {

constexpr qsizetype longestPlace = 100;

QStringList namesIn(const Guide &guide)
{
    const StoreDraft &draft = guide.draft;
    if (guide.step == Step::State)
        return draft.offeredStates.isEmpty() ? statesIn(guide.places) : draft.offeredStates;
    return draft.offeredCities.isEmpty() ? citiesIn(guide.places, draft.place.state) : draft.offeredCities;
}

QString freeStoreId(const Guide &guide)
{
    for (qsizetype number = guide.facts.stores.size() + 1;; ++number) {
        const QString id = u"SUC%1"_s.arg(number, 3, 10, QChar(u'0'));
        if (std::ranges::none_of(guide.facts.stores, [&id](const Store &each) { return each.externalId.compare(id, Qt::CaseInsensitive) == 0; }))
            return id;
    }
}

}

QStringList placeRowsIn(const Guide &guide)
{
    const QString typed = guide.typed[0].trimmed().left(longestPlace);
    QStringList rows = matching(namesIn(guide), typed);
    if (!typed.isEmpty() && !rows.contains(typed))
        rows.append(typed);
    return rows;
}

bool isPlaceKnown(const Guide &guide, const QString &name)
{
    return namesIn(guide).contains(name);
}

std::optional<Trouble> takePlace(Guide &guide)
{
    const QString name = placeRowsIn(guide).value(guide.row);
    if (name.isEmpty())
        return Trouble::FieldEmpty;
    Place &place = guide.draft.place;
    if (guide.step == Step::City) {
        place.city = name;
    } else if (place.state != name) {
        place = {name, {}};
        guide.draft.offeredCities.clear();
    }
    return std::nullopt;
}

Result<NewStore, Trouble> newStoreFrom(const Guide &guide)
{
    const auto text = [&guide](std::size_t field) { return guide.typed.at(field).trimmed(); };
    for (std::size_t field = 0; field < 3; ++field) {
        if (text(field).isEmpty())
            return failure(Trouble::FieldEmpty);
    }
    const auto coordinates = text(3).isEmpty() ? centreOf(guide.places, guide.draft.place) : coordinatesFrom(text(3));
    if (!coordinates)
        return failure(Trouble::PlaceMissing);
    return NewStore{text(0), freeStoreId(guide), guide.draft.place, text(1), text(2), *coordinates};
}

bool takeOffer(StoreDraft &draft, const PlaceRefused &refused)
{
    (refused.isState ? draft.offeredStates : draft.offeredCities) = refused.names;
    QString &name = refused.isState ? draft.place.state : draft.place.city;
    const auto spelled = spelledIn(refused.names, name);
    const bool isSpellingWrong = spelled && *spelled != name;
    if (isSpellingWrong)
        name = *spelled;
    return isSpellingWrong;
}

}
