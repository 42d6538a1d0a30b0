#include "ui/sale/totalsblock.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

TotalsBlock::TotalsBlock(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(makeLabel(this, u"totalLabel"_s, 22, theme.colours.text, theme::Weight::Bold))
    , m_summary(makeLabel(this, u"summary"_s, theme::wordLetters, theme.colours.textMuted))
    , m_details(makeLabel(this, u"totalDetails"_s, theme::wordLetters, theme.colours.textMuted))
    , m_paid(makeLabel(this, u"paid"_s, theme::wordLetters, theme.colours.success))
    , m_planned(makeLabel(this, u"planned"_s, theme::wordLetters, theme.colours.warning))
    , m_held(makeLabel(this, u"held"_s, theme::wordLetters, theme.colours.warning))
    , m_amount(new widgets::AmountLabel(this))
{
    m_amount->setObjectName(u"total"_s);
    m_amount->setLetters(28, theme::totalLetters);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(0);
    notes->addStretch();
    notes->addWidget(m_label);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(theme::margin);
    counts->addWidget(m_summary);
    counts->addWidget(m_held);
    counts->addStretch();
    notes->addLayout(counts);
    auto *below = new QHBoxLayout; // beside each other, so that three rows fit on a low screen
    below->setSpacing(theme::margin);
    below->addWidget(m_details);
    below->addWidget(m_paid);
    below->addWidget(m_planned);
    below->addStretch();
    notes->addLayout(below);
    notes->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, 4, theme::margin, 4);
    row->setSpacing(theme::margin);
    row->addLayout(notes);
    row->addWidget(m_amount, 1);
}

void TotalsBlock::render(const TotalsView &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_label, view.label);
    setWords(m_summary, view.summary);
    setWords(m_paid, view.paidNote);
    setWords(m_planned, view.plannedNote);
    setWords(m_held, view.heldNote);
    setWords(m_details, view.details);
    m_details->setVisible(!view.details.isEmpty());
    m_paid->setVisible(!view.paidNote.isEmpty());
    m_planned->setVisible(!view.plannedNote.isEmpty());
    m_held->setVisible(!view.heldNote.isEmpty());
    m_amount->setText(view.amount);
}

void TotalsBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colours.border);
    painter.setBrush(m_theme.colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
}

}
