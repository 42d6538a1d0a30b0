#include "ui/sale/pricepage.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int nameLetters = 26;
constexpr int largestPrice = 72;

}

PricePage::PricePage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel(this, u"priceName"_s, nameLetters, theme.colours.text, theme::Weight::Bold))
    , m_price(new widgets::AmountLabel(this))
    , m_details(makeLabel(this, u"priceDetails"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_hint(makeLabel(this, u"priceHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"price"_s);
    m_price->setObjectName(u"priceAmount"_s);
    m_price->setLetters(36, largestPrice);
    m_price->setAlignment(Qt::AlignCenter);
    m_price->setFixedHeight(largestPrice + 24);
    for (QLabel *label : {m_name, m_details, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, 0);
    column->setSpacing(theme::gap);
    column->addStretch(2);
    column->addWidget(m_name);
    column->addWidget(m_price);
    column->addWidget(m_details);
    column->addStretch(3);
    column->addWidget(m_hint);
}

void PricePage::render(const PricePanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_name, view.name);
    m_price->setText(view.price);
    setWords(m_details, view.details);
    setWords(m_hint, view.hint);
}

}
