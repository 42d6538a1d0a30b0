#include "ui/payment/withdrawstrip.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

QPushButton *makeAnswer(QWidget *parent, const QString &name)
{
    auto *answer = widgets::makeTouchButton(parent, name);
    answer->setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
    return answer;
}

}

WithdrawStrip::WithdrawStrip(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_question(makeLabel(this, u"withdrawQuestion"_s, 18, theme.colours.text, theme::Weight::Bold))
    , m_withdraw(makeAnswer(this, u"withdraw"_s))
    , m_keep(makeAnswer(this, u"keep"_s))
{
    setObjectName(u"withdrawBar"_s);
    m_question->setAlignment(Qt::AlignCenter);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(2 * theme::gap);
    answers->addWidget(m_withdraw);
    answers->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, 6, theme::margin, theme::gap);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addLayout(answers);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawStrip::withdrawn);
    connect(m_keep, &QPushButton::clicked, this, &WithdrawStrip::kept);
}

void WithdrawStrip::render(const WithdrawBar &view)
{
    setWords(m_question, view.question);
    m_withdraw->setText(view.withdraw);
    m_keep->setText(view.keep);
}

void WithdrawStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours.warning, 2));
    painter.setBrush(m_theme.colours.warningSurface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
}

}
