#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace mostrador::theme {

namespace {

Colours lightColours()
{
    return {.window = 0xf3f5f8,
        .surface = 0xffffff,
        .surfaceMuted = 0xe8ecf1,
        .border = 0xc3ccd6,
        .text = 0x15202b,
        .textMuted = 0x4a5867,
        .textDisabled = 0x5f6b78,
        .accent = 0x0a5fb4,
        .onAccent = 0xffffff,
        .selection = 0xd9e9f9,
        .onSelection = 0x0c2440,
        .success = 0x0b6b35,
        .successSurface = 0xdff4e7,
        .successFill = 0x0b7a3d,
        .onSuccess = 0xffffff,
        .warning = 0x854800,
        .warningSurface = 0xffefd1,
        .failure = 0xa8211a,
        .failureSurface = 0xfde6e3,
        .information = 0x0a5fb4,
        .informationSurface = 0xe2effb};
}

Colours darkColours()
{
    return {.window = 0x11171e,
        .surface = 0x1b232d,
        .surfaceMuted = 0x273240,
        .border = 0x405063,
        .text = 0xeef2f6,
        .textMuted = 0xafbac6,
        .textDisabled = 0x97a3b0,
        .accent = 0x6cb4ff,
        .onAccent = 0x06182b,
        .selection = 0x20406a,
        .onSelection = 0xf2f7fc,
        .success = 0x72d79a,
        .successSurface = 0x12301f,
        .successFill = 0x0d6b37,
        .onSuccess = 0xffffff,
        .warning = 0xffc266,
        .warningSurface = 0x38290d,
        .failure = 0xff9d94,
        .failureSurface = 0x43191a,
        .information = 0x8fc6ff,
        .informationSurface = 0x14293f};
}

// One channel as light: the sRGB curve of WCAG 2.
double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

}

Theme themeOf(Shade shade)
{
    switch (shade) {
    case Shade::Light:
        return {shade, lightColours()};
    case Shade::Dark:
        return {shade, darkColours()};
    }
    Q_UNREACHABLE();
}

QList<ColourPair> pairsInUse(const Colours &colours)
{
    return {{"text on window", colours.text, colours.window}, {"text on surface", colours.text, colours.surface},
        {"text on muted surface", colours.text, colours.surfaceMuted},
        {"muted text on window", colours.textMuted, colours.window},
        {"muted text on surface", colours.textMuted, colours.surface},
        {"muted text on muted surface", colours.textMuted, colours.surfaceMuted},
        {"disabled text on window", colours.textDisabled, colours.window},
        {"disabled text on surface", colours.textDisabled, colours.surface},
        {"disabled text on muted surface", colours.textDisabled, colours.surfaceMuted},
        {"text on accent", colours.onAccent, colours.accent}, {"accent on window", colours.accent, colours.window},
        {"accent on surface", colours.accent, colours.surface},
        {"text on selection", colours.onSelection, colours.selection},
        {"plain text on selection", colours.text, colours.selection}, // a tile that is pressed
        {"accent on selection", colours.accent, colours.selection},
        {"text on a pressed button", colours.text, colours.border},
        {"success on window", colours.success, colours.window},
        {"success on surface", colours.success, colours.surface},
        {"success in its band", colours.success, colours.successSurface},
        {"text in the success band", colours.text, colours.successSurface},
        {"text on the success fill", colours.onSuccess, colours.successFill},
        {"warning on window", colours.warning, colours.window},
        {"warning on surface", colours.warning, colours.surface},
        {"warning in its band", colours.warning, colours.warningSurface},
        {"text in the warning band", colours.text, colours.warningSurface},
        {"failure on window", colours.failure, colours.window},
        {"failure on surface", colours.failure, colours.surface},
        {"failure in its band", colours.failure, colours.failureSurface},
        {"text in the failure band", colours.text, colours.failureSurface},
        {"information on window", colours.information, colours.window},
        {"information on surface", colours.information, colours.surface},
        {"information in its band", colours.information, colours.informationSurface},
        {"text in the information band", colours.text, colours.informationSurface}};
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}
