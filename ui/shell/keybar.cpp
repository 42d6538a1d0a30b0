#include "ui/shell/keybar.h"

#include "ui/theme/measures.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

namespace {

widgets::KeyKind kindOf(const KeyView &key)
{
    if (key.act == Act::RemoveLine)
        return widgets::KeyKind::Apart;
    return key.accent ? widgets::KeyKind::Accent : widgets::KeyKind::Ordinary;
}

bool sameKeys(const QList<KeyView> &left, const QList<KeyView> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const KeyView &one, const KeyView &other) { return one.act == other.act && one.key == other.key; });
}

}

KeyBar::KeyBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"keyBar"_s);
    setFixedHeight(theme::keyBarHeight);
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(3); // twelve keys of 82 at 1024
}

void KeyBar::makeKeys(const QList<KeyView> &keys)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const KeyView &key : keys) {
        auto *button = new widgets::KeyButton(m_theme, key.key, key.word, kindOf(key), this);
        button->setObjectName(u"key_"_s + nameOf(key.act));
        connect(button, &widgets::KeyButton::clicked, this, [this, act = key.act] { Q_EMIT pressed(act); });
        button->installEventFilter(this);
        m_row->addWidget(button, 1);
        m_buttons.append(button);
    }
}

void KeyBar::render(const QList<KeyView> &all)
{
    const QList<KeyView> keys = all.mid(0, actsOnTheBar);
    if (keys == m_shown)
        return;
    if (!sameKeys(keys, m_shown))
        makeKeys(keys);
    m_shown = keys;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        m_buttons[at]->setWord(keys[at].word);
        m_buttons[at]->setKind(kindOf(keys[at]));
        m_buttons[at]->setEnabled(keys[at].enabled);
    }
}

bool KeyBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        if (m_buttons[at] == watched && !m_buttons[at]->isEnabled())
            Q_EMIT pressed(m_shown[at].act);
    }
    return false;
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.surface);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colours.border);
}

}
