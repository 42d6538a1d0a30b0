// The look as a value: colours named by what they mean, in a light and a dark form. It is handed to widgets when they
// are made; nothing global is read. Every pair of colours in use is listed, so that its contrast can be tested.
#pragma once

#include <QColor>
#include <QList>

namespace mostrador::theme {

enum class Shade { Light, Dark };

struct Colours {
    QColor window;       // behind everything
    QColor surface;      // panels, lists, fields
    QColor surfaceMuted; // heads of tables, buttons, what rests
    QColor border;
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor accent; // the one act that matters
    QColor onAccent;
    QColor selection;
    QColor onSelection;
    QColor success;        // text and icons …
    QColor successSurface; // … and the band behind them
    QColor successFill;    // a whole panel that says: paid
    QColor onSuccess;
    QColor warning;
    QColor warningSurface;
    QColor failure;
    QColor failureSurface;
    QColor information;
    QColor informationSurface;
    bool operator==(const Colours &) const = default;
};

struct Theme {
    Shade shade = Shade::Light;
    Colours colours;
    bool operator==(const Theme &) const = default;
};

[[nodiscard]] Theme themeOf(Shade shade);

struct ColourPair {
    const char *name;
    QColor foreground;
    QColor background;
};

[[nodiscard]] QList<ColourPair> pairsInUse(const Colours &colours);

// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// The code's colours: always dark on white, whatever the theme, or phones cannot read it.
inline constexpr QRgb codeDark = 0xff000000;
inline constexpr QRgb codeLight = 0xffffffff;

}
