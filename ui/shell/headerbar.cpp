#include "ui/shell/headerbar.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

HeaderBar::HeaderBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_till(counter::makeLabel(this, u"till"_s, theme::bodyLetters, theme.colours.text, theme::Weight::Bold))
    , m_shift(counter::makeLabel(this, u"shift"_s, theme::wordLetters, theme.colours.textMuted))
    , m_notice(counter::makeLabel(this, u"notice"_s, theme::wordLetters, theme.colours.warning, theme::Weight::Bold))
    , m_lightRow(new QHBoxLayout)
{
    setObjectName(u"header"_s);
    setFixedHeight(theme::headerHeight);
    m_notice->setAutoFillBackground(true);
    m_notice->setMargin(12);
    QPalette amber = m_notice->palette();
    amber.setColor(QPalette::Window, theme.colours.warningSurface);
    m_notice->setPalette(amber);
    m_lightRow->setSpacing(20);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, 0, theme::gap, 0);
    row->setSpacing(20);
    row->addWidget(m_till);
    row->addWidget(m_shift);
    row->addStretch();
    row->addLayout(m_lightRow);
    row->addWidget(m_notice);
}

void HeaderBar::renderLights(const QList<LightView> &lights)
{
    while (m_lights.size() < lights.size()) {
        m_lights.append(new widgets::StatusLight(m_theme, this));
        m_lightRow->addWidget(m_lights.back());
    }
    for (qsizetype at = 0; at < m_lights.size(); ++at) {
        m_lights[at]->setVisible(at < lights.size());
        if (at >= lights.size())
            continue;
        m_lights[at]->setObjectName(u"light_"_s + lights[at].name);
        m_lights[at]->show(lights[at].light, lights[at].icon, lights[at].word);
        m_lights[at]->layout()->activate(); // now, or a longer word stays cut for a frame
    }
}

void HeaderBar::render(const HeaderView &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    counter::setWords(m_till, view.till);
    counter::setWords(m_shift, view.shift);
    renderLights(view.lights);
    fit();
}

bool HeaderBar::isTooWide()
{
    layout()->activate();
    return layout()->minimumSize().width() > width();
}

// The lights keep their words. On a narrow screen the shift gives way first, then the explanation after the notice's
// first word.
void HeaderBar::fit()
{
    if (!m_shown)
        return;
    counter::setWords(m_notice, m_shown->notice);
    m_notice->setVisible(!m_shown->notice.isEmpty());
    m_shift->setVisible(!m_shown->shift.isEmpty());
    if (isTooWide())
        m_shift->hide();
    if (isTooWide())
        counter::setWords(m_notice, m_shown->notice.section(u" · "_s, 0, 0));
    layout()->activate();
}

// The lights are to be looked at; what stands left of them opens the drawer's sheet.
void HeaderBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->position().x() < std::max(m_till->geometry().right(), m_shift->isVisible() ? m_shift->geometry().right() : 0))
        Q_EMIT touched();
}

void HeaderBar::resizeEvent(QResizeEvent *)
{
    fit();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours.border);
}

}
