#include "app/mostradorctl/output.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/qr/matrix.h"
#include "core/qr/terminal.h"
#include "ui/text/words_history.h"
#include "ui/text/words_payment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

QString saleStateName(sale::SaleState state)
{
    switch (state) {
    case sale::SaleState::Open:
        return u"open"_s;
    case sale::SaleState::Finished:
        return u"finished"_s;
    case sale::SaleState::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString movedName(MoneyMoved moved)
{
    switch (moved) {
    case MoneyMoved::No:
        return u"no"_s;
    case MoneyMoved::Yes:
        return u"yes"_s;
    case MoneyMoved::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

void write(const QByteArray &text, std::FILE *stream)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QJsonObject facts(const QString &event, const payment::Payment &payment, qint64 ticket)
{
    QJsonObject object{{u"event"_s, event}, {u"sale"_s, ticket}, {u"external_reference"_s, referenceOf(payment)},
        {u"amount"_s, toDecimalText(payment.charge.amount)}, {u"currency"_s, codeOf(payment.charge.amount.currency)},
        {u"state"_s, payment::phaseName(payment.phase)}};
    if (const auto *hand = std::get_if<payment::ConfirmedByHand>(&payment.phase)) {
        object.insert(u"by_hand"_s, true);
        object.insert(u"evidence"_s, hand->evidence);
    }
    object.insert(u"needs_manager"_s, needsManager(payment));
    return object;
}

QJsonObject facts(const payment::Refund &refund)
{
    QJsonObject object{{u"event"_s, u"refund"_s}, {u"sale"_s, refund.ticket}, {u"external_reference"_s, refund.charge.externalReference},
        {u"refund"_s, refund.id}, {u"operation"_s, refund.payment.id}, {u"state"_s, payment::phaseName(refund.phase)},
        {u"approved_by"_s, refund.approval.who}};
    if (refund.payment.inOtherCurrency) {
        object.insert(u"foreign_amount"_s, refund.payment.foreign);
    } else {
        object.insert(u"amount"_s, toDecimalText(refund.amount));
        object.insert(u"currency"_s, codeOf(refund.amount.currency));
    }
    return object;
}

const payment::AwaitingPayment *awaiting(const payment::Payment &payment)
{
    return std::get_if<payment::AwaitingPayment>(&payment.phase);
}

QJsonArray operations(const payment::Payment &payment)
{
    QJsonArray ids;
    for (const auto &each : knownPayments(payment))
        ids.append(each.id);
    return ids;
}

}

void Output::object(const QJsonObject &object) const
{
    if (m_json)
        write(QJsonDocument(object).toJson(QJsonDocument::Compact), stdout);
}

void Output::line(const QString &text) const
{
    if (!m_json)
        write(text.toUtf8(), stdout);
}

void Output::document(const QString &text) const
{
    line(u'\n' + text);
}

void Output::created(const payment::Payment &payment, qint64 ticket, const QString &qrText) const
{
    QJsonObject object = facts(u"created"_s, payment, ticket);
    object.insert(u"qr_data"_s, qrText);
    object.insert(u"expires_at"_s, toUtcText(payment.charge.expiresAt));
    this->object(object);
    if (qrText.isEmpty())
        return;
    if (const auto matrix = qr::encode(qrText))
        line(qr::toTerminalText(*matrix));
    line(u"qr_data: "_s + qrText);
}

void Output::payment(const QString &event, const payment::Payment &payment, qint64 ticket, Instant now) const
{
    QJsonObject object = facts(event, payment, ticket);
    if (const auto *phase = awaiting(payment); phase && phase->rejections > 0) {
        object.insert(u"rejections"_s, phase->rejections);
        object.insert(u"status_detail"_s, phase->lastRejection);
    }
    if (const QJsonArray ids = operations(payment); !ids.isEmpty())
        object.insert(u"operations"_s, ids);
    this->object(object);
    line(u"%1  %2  %3  %4"_s.arg(ticket).arg(referenceOf(payment), toShownText(payment.charge.amount), inOneLine(text::messageOf(m_words, payment, now))));
}

void Output::sale(const StoredSale &stored, Instant now) const
{
    const auto &[sale, payments, refunds, receipt] = stored;
    QJsonObject object{{u"event"_s, u"sale"_s}, {u"sale"_s, sale.ticket}, {u"amount"_s, toDecimalText(total(sale))},
        {u"currency"_s, codeOf(sale.currency)}, {u"state"_s, saleStateName(sale.state)}, {u"opened_at"_s, toUtcText(sale.openedAt)}};
    if (sale.finishedAt)
        object.insert(u"finished_at"_s, toUtcText(*sale.finishedAt));
    if (receipt)
        object.insert(u"receipt"_s, printing::stateName(receipt->state));
    QJsonArray attempts;
    for (const auto &payment : payments)
        attempts.append(facts(u"sale"_s, payment, sale.ticket));
    if (!attempts.isEmpty()) {
        object.insert(u"external_reference"_s, referenceOf(payments.constLast()));
        object.insert(u"payments"_s, attempts);
    }
    if (!sale.refunds.isEmpty())
        object.insert(u"refunded"_s, toDecimalText(refunded(sale)));
    QJsonArray back;
    for (const auto &refund : refunds)
        back.append(facts(refund));
    if (!back.isEmpty())
        object.insert(u"refunds"_s, back);
    this->object(object);
    line(u"%1  %2  %3  %4"_s.arg(sale.ticket).arg(toUtcText(sale.finishedAt.value_or(sale.openedAt)), toShownText(total(sale)), text::stateOf(m_words, sale)));
    for (const auto &refund : refunds)
        line(u"    %1  %2"_s.arg(text::shownAmount(m_words, refund), inOneLine(text::messageOf(m_words, refund))));
    for (const auto &payment : payments)
        line(u"    %1  %2"_s.arg(referenceOf(payment), inOneLine(text::messageOf(m_words, payment, now))));
}

void Output::refund(const payment::Refund &refund) const
{
    object(facts(refund));
    line(u"%1  %2  %3"_s.arg(refund.ticket).arg(text::shownAmount(m_words, refund), inOneLine(text::messageOf(m_words, refund))));
}

// Given back by hand, here and now: cash, or in the way of the tender that was taken outside the till.
void Output::cashRefund(const sale::Sale &sale, const sale::Refund &refund) const
{
    const auto tender = std::find_if(sale.tenders.begin(), sale.tenders.end(), [&](const sale::Tender &each) { return each.number == refund.tender; });
    const bool isOther = tender != sale.tenders.end() && tender->kind == sale::TenderKind::Other;
    object({{u"event"_s, u"refund"_s}, {u"sale"_s, sale.ticket}, {u"refund"_s, refund.id}, {u"amount"_s, toDecimalText(refund.amount)},
        {u"currency"_s, codeOf(refund.amount.currency)}, {u"state"_s, u"done"_s}, {u"tender"_s, isOther ? u"other"_s : u"cash"_s}});
    if (const auto given = text::givenBack(m_words, sale, {refund}))
        line(u"%1  %2  %3"_s.arg(sale.ticket).arg(toShownText(refund.amount), inOneLine(*given)));
}

void Output::warning(const QString &code, const text::Message &message) const
{
    object({{u"event"_s, u"warning"_s}, {u"code"_s, code}, {u"what"_s, message.whatHappened}, {u"next"_s, message.whatNow}});
    if (!m_json)
        write(inOneLine(message).toUtf8(), stderr);
}

void Output::error(const QString &code, const text::Message &message, MoneyMoved moved) const
{
    object({{u"event"_s, u"error"_s}, {u"code"_s, code}, {u"what"_s, message.whatHappened}, {u"money_moved"_s, movedName(moved)},
        {u"next"_s, message.whatNow}});
    if (!m_json)
        write(inOneLine(message).toUtf8(), stderr);
}

}
