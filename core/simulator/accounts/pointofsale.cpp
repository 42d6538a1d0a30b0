#include "core/simulator/accounts/pointofsale.h"

#include <array>

namespace mostrador::simulator {

namespace {

// In the order of the enum.
constexpr std::array<const char16_t *, 4> names{u"pdv", u"unattended", u"self_service", u"standalone"};

}

QString modeName(OperatingMode mode)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(mode)));
}

std::optional<OperatingMode> modeNamed(const QString &name)
{
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (name == QStringView(names.at(index)))
            return static_cast<OperatingMode>(index);
    }
    return std::nullopt;
}

}
