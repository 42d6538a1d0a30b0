#include "ui/payment/qrpage.h"

#include "ui/payment/withdrawstrip.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/qrview.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int amountHeight = 48;
constexpr int largestBox = 560;
constexpr int statusHeight = 40;
constexpr int countdownHeight = 36;
constexpr int hintHeight = 24;
constexpr int footHeight = statusHeight + countdownHeight + hintHeight + 3 * 6;
constexpr int sentenceLetters = 20;
constexpr int boxInset = 2; // the code's own quiet zone is the margin
constexpr int frameInset = 32; // with words around it

bool isFramed(const QrPanel &view)
{
    return view.code && !view.boxSentence.isEmpty();
}

}

QrPage::QrPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_amountLabel(makeLabel(this, u"qrAmountLabel"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_amount(new widgets::AmountLabel(this))
    , m_code(new widgets::QrView(this))
    , m_boxSentence(makeLabel(this, u"qrSentence"_s, sentenceLetters, QColor(theme::codeDark)))
    , m_status(new widgets::MessageLine(theme, this))
    , m_countdown(new widgets::Countdown(theme, this))
    , m_hint(makeLabel(this, u"qrHint"_s, theme::bodyLetters, theme.colours.text))
    , m_withdraw(new WithdrawStrip(theme, this))
{
    setObjectName(u"qr"_s);
    m_amount->setObjectName(u"qrAmount"_s);
    m_amount->setLetters(28, theme::smallestAmountLetters);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_code->setObjectName(u"qrCode"_s);
    m_status->setObjectName(u"qrStatus"_s);
    m_countdown->setObjectName(u"countdown"_s);
    m_countdown->setLetters(24);
    m_boxSentence->setAlignment(Qt::AlignCenter);
    m_boxSentence->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    connect(m_withdraw, &WithdrawStrip::withdrawn, this, &QrPage::withdrawn);
    connect(m_withdraw, &WithdrawStrip::kept, this, &QrPage::kept);
}

int QrPage::belowTheBox() const
{
    return height() - footHeight;
}

// The same place whatever is asked or said below it: a code that moves is a code that a phone has to find again.
QRect QrPage::boxPlace() const
{
    const int room = belowTheBox() - amountHeight - 2 * 6;
    const int side = std::min({width(), room, largestBox});
    return {(width() - side) / 2, amountHeight + 6 + (room - side) / 2, side, side};
}

void QrPage::place()
{
    const int labelWidth = std::min(m_amountLabel->sizeHint().width(), width() / 2);
    m_amountLabel->setGeometry(4, 0, labelWidth, amountHeight);
    m_amount->setGeometry(labelWidth + 12, 0, width() - labelWidth - 16, amountHeight);
    const QRect box = boxPlace();
    const int inset = m_shown && isFramed(*m_shown) ? frameInset : boxInset;
    m_code->setGeometry(box.adjusted(inset, inset, -inset, -inset));
    m_boxSentence->setGeometry(box.adjusted(24, 24, -24, -24));
    const int foot = belowTheBox();
    m_status->setGeometry(0, foot + 6, width(), statusHeight);
    m_countdown->setGeometry(4, foot + statusHeight + 12, width() - 8, countdownHeight);
    m_hint->setGeometry(0, height() - hintHeight, width(), hintHeight);
    m_withdraw->setGeometry(0, foot + 4, width(), footHeight - 4);
}

void QrPage::renderBox(const QrPanel &view)
{
    if (view.code)
        m_code->setCode(*view.code);
    else
        m_code->clear();
    m_code->setVisible(view.code.has_value());
    const bool hasWays = !view.waysOut.isEmpty();
    setWords(m_boxSentence, hasWays ? view.boxSentence + u"\n\n"_s + view.waysOut : view.boxSentence);
    m_boxSentence->setFont(theme::letters(hasWays ? theme::bodyLetters : sentenceLetters));
    m_boxSentence->setAlignment(hasWays ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    m_boxSentence->setVisible(!view.code);
}

void QrPage::render(const QrPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_amountLabel, view.amountLabel);
    m_amount->setText(view.amount);
    renderBox(view);
    const bool asks = view.withdraw.has_value();
    if (asks)
        m_withdraw->render(*view.withdraw);
    m_withdraw->setVisible(asks);
    m_status->setMessage({view.severity, view.status, {}, {}});
    m_status->setVisible(!asks);
    m_countdown->setRemaining(view.remaining, view.whole);
    m_countdown->setVisible(!asks && view.whole > Milliseconds(0));
    setWords(m_hint, view.hint);
    m_hint->setVisible(!asks);
    place();
}

void QrPage::resizeEvent(QResizeEvent *)
{
    place();
}

void QrPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool framed = m_shown && isFramed(*m_shown);
    const QRect box = boxPlace();
    painter.setPen(m_theme.colours.border);
    painter.setBrush(framed ? m_theme.colours.warningSurface : QColor(theme::codeLight));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!framed)
        return;
    painter.setPen(m_theme.colours.warning);
    painter.setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
    for (const QRect &edge : {QRect(box.topLeft(), QSize(box.width(), frameInset)),
             QRect(box.left(), box.bottom() + 1 - frameInset, box.width(), frameInset)})
        painter.drawText(edge, Qt::AlignCenter, m_shown->boxSentence);
}

}
