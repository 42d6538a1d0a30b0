#include "ui/widgets/keybutton.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace mostrador::widgets {

namespace {

struct Coat {
    QColor fill;
    QColor edge;
    QColor keyInk;
    QColor wordInk;
};

Coat coatOf(KeyKind kind, const theme::Colours &colours)
{
    switch (kind) {
    case KeyKind::Ordinary:
        return {colours.surfaceMuted, colours.surfaceMuted, colours.textMuted, colours.text};
    case KeyKind::Accent:
        return {colours.accent, colours.accent, colours.onAccent, colours.onAccent};
    case KeyKind::Apart:
        return {colours.surface, colours.failure, colours.failure, colours.failure};
    }
    Q_UNREACHABLE();
}

Coat restingCoat(const theme::Colours &colours)
{
    return {colours.window, colours.border, colours.textDisabled, colours.textDisabled};
}

Coat pressedCoat(KeyKind kind, const theme::Colours &colours)
{
    switch (kind) {
    case KeyKind::Ordinary:
        return {colours.border, colours.border, colours.text, colours.text};
    case KeyKind::Accent:
        return {colours.onAccent, colours.accent, colours.accent, colours.accent};
    case KeyKind::Apart:
        return {colours.failureSurface, colours.failure, colours.failure, colours.failure};
    }
    Q_UNREACHABLE();
}

QSize keySize()
{
    return {110, 56};
}

}

KeyButton::KeyButton(const theme::Theme &theme, const QString &key, const QString &word, KeyKind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
    , m_kind(kind)
{
    setText(word);
    setFocusPolicy(Qt::NoFocus); // the scan field keeps the focus
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(key + u' ' + word);
}

void KeyButton::setWord(const QString &word)
{
    setText(word);
    setAccessibleName(m_key + u' ' + word);
}

void KeyButton::setKind(KeyKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    update();
}

QSize KeyButton::sizeHint() const
{
    return keySize();
}

QSize KeyButton::minimumSizeHint() const
{
    return {theme::touchTarget, keySize().height()};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Coat coat = isDown()      ? pressedCoat(m_kind, m_theme.colours)
                      : isEnabled() ? coatOf(m_kind, m_theme.colours)
                                    : restingCoat(m_theme.colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coat.edge, 1));
    painter.setBrush(coat.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);

    const int middle = height() * 45 / 100;
    painter.setPen(coat.keyInk);
    painter.setFont(theme::letters(theme::keyLetters));
    painter.drawText(QRect(0, 4, width(), middle - 4), Qt::AlignCenter, m_key);
    painter.setPen(coat.wordInk);
    painter.setFont(
        theme::letters(theme::wordLetters, m_kind == KeyKind::Accent ? theme::Weight::Bold : theme::Weight::Ordinary));
    painter.drawText(QRect(2, middle, width() - 4, height() - middle - 4), Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
}

}
