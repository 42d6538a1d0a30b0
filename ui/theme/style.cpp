#include "ui/theme/style.h"

#include "ui/theme/measures.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace mostrador::theme {

QPalette paletteOf(const Theme &theme)
{
    const Colours &colours = theme.colours;
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.surfaceMuted);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::Button, colours.surfaceMuted);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.onSelection);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.textDisabled);
    return palette;
}

namespace {

// Fusion draws the box in a darker shade of the window: in the dark nobody would see it.
QPalette paletteOfCheckBoxes(const Theme &theme)
{
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::Window, theme.colours.textMuted);
    return palette;
}

}

QString styleSheetOf(const Theme &theme)
{
    const Colours &colours = theme.colours;
    const QString fields =
        u"QLineEdit, QPlainTextEdit { background: %1; border: 1px solid %2; border-radius: %3px; padding: 4px 10px; }"
        "QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid %4; padding: 3px 9px; }"_s;
    const QString buttons =
        u"QPushButton { background: %1; border: 1px solid %2; border-radius: %3px; padding: 6px 16px;"
        " min-height: %4px; }"
        "QPushButton:pressed { background: %2; }"
        "QPushButton:focus, QPushButton:checked { border: 2px solid %5; padding: 5px 15px; }"
        "QPushButton:default { background: %5; color: %6; border-color: %5; }"_s;
    const QString lists =
        u"QAbstractItemView { background: %1; border: 1px solid %2; border-radius: %3px; outline: 0; }"
        "QHeaderView::section { background: %4; color: %5; border: 0; padding: 4px 8px; }"_s;
    const QString radiusText = QString::number(radius);
    return fields.arg(colours.surface.name(), colours.border.name(), radiusText, colours.accent.name()) +
           buttons.arg(colours.surfaceMuted.name(), colours.border.name(), radiusText,
               QString::number(touchTarget - 14), colours.accent.name(), colours.onAccent.name()) +
           lists.arg(colours.surface.name(), colours.border.name(), radiusText, colours.surfaceMuted.name(),
               colours.textMuted.name());
}

QFont letters(int pixels, Weight weight)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return font;
}

void apply(const Theme &theme, QApplication &application)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setPalette(paletteOfCheckBoxes(theme), "QCheckBox");
    application.setFont(letters(bodyLetters));
    application.setStyleSheet(styleSheetOf(theme));
    QApplication::setCursorFlashTime(0); // the scan field has it all day: blinking would wake the computer for nothing
}

}
