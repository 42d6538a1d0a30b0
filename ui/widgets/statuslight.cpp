#include "ui/widgets/statuslight.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace mostrador::widgets {

namespace {

QColor colourOf(Light light, const theme::Colours &colours)
{
    switch (light) {
    case Light::Good:
        return colours.success;
    case Light::Attention:
        return colours.warning;
    case Light::Bad:
        return colours.failure;
    case Light::Resting:
        return colours.textMuted;
    }
    Q_UNREACHABLE();
}

constexpr int iconSize = 20;

}

StatusLight::StatusLight(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    m_word->setObjectName(u"word"_s);
    m_word->setFont(theme::letters(theme::wordLetters));
    m_word->setTextFormat(Qt::PlainText);
}

void StatusLight::show(Light light, theme::Icon icon, const QString &word)
{
    m_light = light;
    const QColor colour = colourOf(light, m_theme.colours);
    m_icon->setPixmap(theme::pixmapOf(icon, colour, iconSize, devicePixelRatioF()));
    QPalette palette = m_word->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_word->setPalette(palette);
    m_word->setText(word);
    setAccessibleName(word);
}

QString StatusLight::word() const
{
    return m_word->text();
}

}
