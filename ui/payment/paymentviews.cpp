#include "ui/payment/paymentviews.h"

#include "core/money/amounttext.h"
#include "ui/payment/banknotes.h"
#include "ui/text/figures.h"
#include "ui/text/words_money.h"

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

using text::Phrasebook;
using text::Severity;

QString roundingNoteOf(const Phrasebook &words, money::Money due, money::Money payable)
{
    if (due == payable)
        return {};
    // U+2212: a minus as wide as a digit.
    const QString sign = payable < due ? u"\u2212"_s : u"+"_s;
    const money::Money difference = payable < due ? due - payable : payable - due;
    return words.say("counter", "Total %1 · rounding %2")
        .arg(text::columnAmount(due), sign + text::columnAmount(difference));
}

QList<BankNote> notesFor(const Phrasebook &words, money::Money payable)
{
    QList<BankNote> notes{{words.say("counter", "Exact"), money::toPlainText(payable)}};
    for (const money::Money sum : likelyReceived(payable)) {
        const QString text = money::toPlainText(sum);
        const QChar mark(money::rulesOf(sum.currency).decimalSeparator);
        notes.append({text.section(mark, 0, 0), text});
    }
    return notes;
}

void showChange(const Phrasebook &words, CashPanel &panel, money::Money payable)
{
    const auto received = money::fromTypedText(panel.received, payable.currency);
    panel.changeLabel = text::wordForChange(words);
    if (!received)
        return;
    panel.enough = *received >= payable;
    if (!panel.enough)
        panel.changeLabel = words.say("counter", "Still missing");
    if (!panel.enough && received->isPositive()) {
        panel.confirm = words.say("counter", "Take part");
        panel.hint = words.say("counter", "Enter: this part in cash, the rest by QR or another tender · Esc goes back");
    }
    panel.change = text::shownAmount(panel.enough ? *received - payable : payable - *received);
}

QrPanel qrPanel(const Phrasebook &words, money::Money amount)
{
    QrPanel panel;
    panel.amountLabel = words.say("counter", "To pay by QR");
    panel.amount = text::shownAmount(amount);
    return panel;
}

}

QString exactCashText(money::Money due, money::CashRounding rounding)
{
    return money::toPlainText(money::cashRounded(due, rounding));
}

CashPanel cashPanelOf(const Phrasebook &words, money::Money due, money::CashRounding rounding, const QString &received)
{
    const money::Money payable = money::cashRounded(due, rounding);
    const auto &rules = money::rulesOf(due.currency);
    CashPanel panel;
    panel.dueLabel = words.say("counter", "Cash to take");
    panel.due = text::shownAmount(payable);
    panel.roundingNote = roundingNoteOf(words, due, payable);
    panel.receivedLabel = words.say("counter", "Received");
    panel.received = received;
    panel.notes = notesFor(words, payable);
    panel.decimalMark = rules.decimals > 0 ? QString(QChar(rules.decimalSeparator)) : QString();
    panel.confirm = words.say("counter", "Take");
    panel.hint = words.say("counter", "Enter takes the cash · Esc goes back");
    showChange(words, panel, payable);
    return panel;
}

QrPanel preparingQr(const Phrasebook &words, money::Money amount)
{
    QrPanel panel = qrPanel(words, amount);
    panel.boxSentence = words.say("counter", "Preparing the QR …");
    panel.status = words.say("counter", "Asking Mercado Pago for the QR");
    return panel;
}

QrPanel waitingQr(const Phrasebook &words, money::Money amount, std::optional<qr::Matrix> code, Milliseconds remaining,
    Milliseconds whole)
{
    QrPanel panel = qrPanel(words, amount);
    if (!code)
        panel.boxSentence = words.say("counter", "The customer scans this till's printed code");
    panel.code = std::move(code);
    panel.status = words.say("counter", "Waiting for the payment");
    panel.remaining = remaining;
    panel.whole = whole;
    panel.hint = words.say("counter", "F4 Cash · F9 Check · Esc Withdraw");
    return panel;
}

QrPanel shownToCustomer(const Phrasebook &words, QrPanel waiting)
{
    waiting.boxSentence = words.say("counter", "The customer scans the QR on the other window");
    return waiting;
}

QrPanel refusedQr(const Phrasebook &words, QrPanel waiting)
{
    waiting.severity = Severity::Warning;
    waiting.status = words.say("counter", "Payment refused: the customer can try again");
    return waiting;
}

QrPanel verifyingQr(const Phrasebook &words, QrPanel waiting)
{
    waiting.severity = Severity::Information;
    waiting.status = words.say("counter", "Checking the payment …");
    return waiting;
}

QrPanel withdrawingQr(const Phrasebook &words, QrPanel waiting)
{
    waiting.code.reset();
    waiting.withdraw.reset();
    waiting.whole = {};
    waiting.severity = Severity::Information;
    waiting.boxSentence = words.say("counter", "Withdrawing the QR …");
    waiting.status = words.say("counter", "Making sure that nobody paid it");
    waiting.hint = words.say("counter", "F9 Check");
    return waiting;
}

QrPanel unconfirmedQr(const Phrasebook &words, money::Money amount)
{
    QrPanel panel = qrPanel(words, amount);
    panel.severity = Severity::Warning;
    panel.boxSentence = words.say("counter", "Result not confirmed.\nIt may have been paid: do not charge again.");
    panel.status = words.say("counter", "Take no cash yet");
    panel.waysOut = words.say("counter", "Wait: the till goes on asking.\nF9 asks now.\nType the customer's operation "
                                         "number, Enter.\nF10 leaves it and serves the next.");
    return panel;
}

QrPanel withManager(const Phrasebook &words, QrPanel unconfirmed)
{
    unconfirmed.waysOut += u'\n' + words.say("counter", "Enter: the manager confirms by hand.");
    return unconfirmed;
}

QrPanel askingToWithdraw(const Phrasebook &words, QrPanel waiting)
{
    waiting.withdraw = WithdrawBar{words.say("counter", "Withdraw the QR?"), words.say("counter", "Enter withdraws"),
        words.say("counter", "Esc keeps")};
    return waiting;
}

ResultPanel paidInCash(const Phrasebook &words, money::Money total, money::Money received, money::Money change)
{
    ResultPanel panel;
    panel.title = words.say("counter", "Paid in cash");
    panel.amountLabel = text::wordForChange(words);
    panel.amount = text::shownAmount(change);
    panel.details =
        words.say("counter", "Total %1 · received %2").arg(text::shownAmount(total), text::shownAmount(received));
    panel.hint = words.say("counter", "Scan or Enter: next sale");
    return panel;
}

ResultPanel confirmedByHand(const Phrasebook &words, money::Money amount, const QString &evidence)
{
    ResultPanel panel = paidByQr(words, amount, {});
    panel.severity = Severity::Warning;
    panel.title = words.say("counter", "Confirmed by hand");
    panel.details = words.say("counter", "Evidence: %1").arg(evidence);
    return panel;
}

ResultPanel paidByQr(const Phrasebook &words, money::Money amount, const QString &operation)
{
    ResultPanel panel;
    panel.title = words.say("counter", "Payment approved");
    panel.amountLabel = words.say("counter", "Paid by QR");
    panel.amount = text::shownAmount(amount);
    if (!operation.isEmpty())
        panel.details = words.say("counter", "Operation %1").arg(operation);
    panel.hint = words.say("counter", "Scan or Enter: next sale");
    return panel;
}

}
