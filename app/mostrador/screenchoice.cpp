#include "app/mostrador/screenchoice.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

bool isFree(const ScreenFacts &screen, const QList<ScreenFacts> &screens)
{
    return !screen.isCashiers && std::none_of(screens.begin(), screens.end(), [&](const ScreenFacts &other) {
        return other.isCashiers && other.place.intersects(screen.place);
    });
}

template <typename Wanted>
std::optional<qsizetype> firstFree(const QList<ScreenFacts> &screens, Wanted wanted)
{
    for (qsizetype index = 0; index < screens.size(); ++index) {
        if (wanted(screens.at(index)) && isFree(screens.at(index), screens))
            return index;
    }
    return std::nullopt;
}

}

QString identityOf(const ScreenFacts &screen)
{
    QStringList parts{screen.maker.simplified(), screen.model.simplified(), screen.serial.simplified()};
    parts.removeAll(QString());
    return parts.isEmpty() ? screen.name : parts.join(u' ');
}

bool wantsOrdinaryWindow(const QString &setting)
{
    return setting == u"window";
}

std::optional<qsizetype> customerScreenAmong(
    const QList<ScreenFacts> &screens, const QString &setting, const QString &remembered)
{
    if (setting == u"none" || wantsOrdinaryWindow(setting))
        return std::nullopt;
    const QString wanted = setting == u"auto" ? remembered : setting;
    const auto known = firstFree(
        screens, [&](const ScreenFacts &screen) { return identityOf(screen) == wanted || screen.name == wanted; });
    if (known || setting != u"auto")
        return known;
    return firstFree(screens, [](const ScreenFacts &) { return true; });
}

}
