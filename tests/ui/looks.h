// The looks in which every page of a window is tried: the size of the window, light or dark, the language.
#pragma once

#include "tests/ui/storyworld.h"

#include <QMetaType>
#include <QTest>

#include <array>

namespace mostrador::tests {

struct Look {
    QSize size;
    theme::Shade shade = theme::Shade::Light;
    text::Language language = text::Language::English;
};

// Rows for the data of a test: QFETCH(Look, look). Their names go into those of pictures.
inline void addLooks()
{
    QTest::addColumn<Look>("look");
    const std::array looks{Look{{1024, 700}, theme::Shade::Dark, text::Language::Portuguese},
        Look{{1366, 768}, theme::Shade::Light, text::Language::SpanishArgentina},
        Look{{1024, 700}, theme::Shade::Light, text::Language::SpanishMexico}, Look{{1024, 700}, theme::Shade::Light, text::Language::English}};
    for (const Look &look : looks) {
        const char *shade = look.shade == theme::Shade::Dark ? "dark" : "light";
        QTest::addRow("%dx%d-%s-%s", look.size.width(), look.size.height(), shade, qPrintable(text::codeOf(look.language))) << look;
    }
}

[[nodiscard]] inline StoryOptions lookingLike(const Look &look, StoryOptions options)
{
    options.size = look.size;
    options.shade = look.shade;
    options.language = look.language;
    return options;
}

}

Q_DECLARE_METATYPE(mostrador::tests::Look)
