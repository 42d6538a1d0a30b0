#include "core/simulator/ordersapi/duration.h"

#include <array>

namespace mostrador::simulator {

namespace {

constexpr qsizetype longestNumber = 9;

struct Unit {
    char16_t letter;
    qint64 seconds;
};

constexpr std::array<Unit, 3> units{{{u'H', 3600}, {u'M', 60}, {u'S', 1}}};

// Takes "16M" off the front; nothing when the text does not begin with a number and this letter.
std::optional<qint64> takePart(QStringView &text, char16_t letter)
{
    const qsizetype end = text.indexOf(QChar(letter));
    if (end < 1 || end > longestNumber)
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text.first(end).toLongLong(&isNumber);
    if (!isNumber || !text.front().isDigit())
        return std::nullopt;
    text = text.sliced(end + 1);
    return value;
}

}

std::optional<std::chrono::seconds> secondsFromDuration(QStringView text)
{
    if (!text.startsWith(u"PT") || text.size() == 2)
        return std::nullopt;
    text = text.sliced(2);
    qint64 seconds = 0;
    for (const Unit &unit : units) {
        if (const auto value = takePart(text, unit.letter))
            seconds += *value * unit.seconds;
    }
    return text.isEmpty() ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

}
