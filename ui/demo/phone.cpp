#include "ui/demo/phone.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::demo {

namespace {

constexpr int tallest = 560;
constexpr int amountLetters = 26;
constexpr int bodyRadius = 28;

QLabel *label(const QString &name, QWidget *parent, int pixels, theme::Weight weight)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setFont(theme::letters(pixels, weight));
    made->setAlignment(Qt::AlignCenter);
    made->setWordWrap(true);
    return made;
}

}

Phone::Phone(const theme::Theme &theme, const text::Phrasebook &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
{
    setObjectName(u"phone"_s);
    setMaximumHeight(tallest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin + theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap / 2); // it has to fit under the preview on 700 lines
    auto *heading = label(u"phoneHeading"_s, this, theme::bodyLetters, theme::Weight::Ordinary);
    heading->setText(words.say("demo", "The buyer's phone"));
    column->addWidget(heading);
    m_amount = label(u"phoneAmount"_s, this, amountLetters, theme::Weight::Bold);
    m_amount->setMinimumHeight(theme::touchTarget);
    column->addWidget(m_amount);
    column->addWidget(addButton("phoneScan", words.say("demo", "Scan the code"), BuyerWish::Scan));
    column->addWidget(addButton("phonePay", words.say("demo", "Pay"), BuyerWish::Pay));
    column->addWidget(addButton("phoneRefused", words.say("demo", "Card is refused"), BuyerWish::BeRefused));
    column->addWidget(addButton("phonePayLess", words.say("demo", "Pay only half"), BuyerWish::PayLess));
    column->addWidget(addButton("phoneWalkAway", words.say("demo", "Walk away"), BuyerWish::WalkAway));
    m_lastWord = label(u"phoneLastWord"_s, this, theme::bodyLetters, theme::Weight::Ordinary);
    m_lastWord->setMinimumHeight(theme::touchTarget);
    column->addWidget(m_lastWord);
    column->addStretch(1);
    render({});
}

QPushButton *Phone::addButton(const char *name, const QString &word, BuyerWish wish)
{
    auto *button = new QPushButton(word, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setMinimumHeight(theme::touchTarget);
    button->setFocusPolicy(Qt::NoFocus); // the scan field keeps it
    connect(button, &QPushButton::clicked, this, [this, wish] { Q_EMIT wished(wish); });
    m_buttons.append(button);
    return button;
}

void Phone::paintEvent(QPaintEvent *)
{
    constexpr int speakerWidth = 56;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.border, 2));
    painter.setBrush(m_theme.colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), bodyRadius, bodyRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.border);
    painter.drawRoundedRect(QRectF((width() - speakerWidth) / 2.0, theme::margin - 2, speakerWidth, 4), 2, 2);
}

void Phone::render(const PhoneView &view)
{
    const bool payable = !view.amount.isEmpty();
    const bool changed = payable == m_view.amount.isEmpty();
    m_view = view;
    m_amount->setText(payable ? view.amount : m_words.say("demo", "No order to pay"));
    m_lastWord->setText(view.lastWord);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(payable);
    if (changed)
        Q_EMIT becamePayable(payable);
}

}
