#include "ui/payment/resultpage.h"

#include "ui/sale/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/tint.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int iconSize = 112;
constexpr int largestLetters = 72;

}

ResultPage::ResultPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(this, u"resultTitle"_s, 32, theme.colours.success, theme::Weight::Bold))
    , m_amountLabel(makeLabel(this, u"resultAmountLabel"_s, 22, theme.colours.text))
    , m_amount(new widgets::AmountLabel(this))
    , m_details(makeLabel(this, u"resultDetails"_s, 18, theme.colours.text))
    , m_hint(makeLabel(this, u"resultHint"_s, theme::bodyLetters, theme.colours.text))
{
    setObjectName(u"result"_s);
    m_icon->setFixedHeight(iconSize);
    m_amount->setObjectName(u"resultAmount"_s);
    m_amount->setLetters(36, largestLetters);
    m_amount->setAlignment(Qt::AlignCenter);
    m_amount->setFixedHeight(largestLetters + 24);
    for (QLabel *label : {m_icon, m_title, m_amountLabel, m_details, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addStretch(1);
    column->addWidget(m_amountLabel);
    column->addWidget(m_amount);
    column->addWidget(m_details);
    column->addStretch(3);
    column->addWidget(m_hint);
}

void ResultPage::render(const ResultPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    const widgets::Tint tint = widgets::tintOf(view.severity, m_theme.colours);
    m_icon->setPixmap(theme::pixmapOf(tint.icon, tint.ink, iconSize, devicePixelRatioF()));
    setWords(m_title, view.title);
    setInk(m_title, tint.ink);
    setWords(m_amountLabel, view.amountLabel);
    m_amount->setText(view.amount);
    setWords(m_details, view.details);
    setWords(m_hint, view.hint);
    update();
}

void ResultPage::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    const widgets::Tint tint = widgets::tintOf(m_shown->severity, m_theme.colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tint.ink, 2));
    painter.setBrush(tint.band);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::panelRadius, theme::panelRadius);
}

}
