// Recorded answers of the provider, and what a codec reads out of one, in words that a table can hold.
#pragma once

#include "core/gateway/protocol.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador::test {

using namespace Qt::StringLiterals;

using namespace gateway;

inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString nameOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Approved:
        return u"approved"_s;
    case PaymentState::InProgress:
        return u"in progress"_s;
    case PaymentState::Rejected:
        return u"rejected"_s;
    case PaymentState::Returned:
        return u"returned"_s;
    case PaymentState::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

inline QString nameOf(RefundState state)
{
    switch (state) {
    case RefundState::Done:
        return u"done"_s;
    case RefundState::InProgress:
        return u"in progress"_s;
    case RefundState::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

inline QString nameOf(QrCondition condition)
{
    switch (condition) {
    case QrCondition::Good:
        return {};
    case QrCondition::WrongChecksum:
        return u" with a wrong checksum"_s;
    case QrCondition::NotEmv:
        return u" that is not EMV"_s;
    }
    Q_UNREACHABLE();
}

inline QString nameOf(PointOfSaleTrouble trouble)
{
    switch (trouble) {
    case PointOfSaleTrouble::NotKnown:
        return u"not known"_s;
    case PointOfSaleTrouble::OtherCountry:
        return u"other country"_s;
    case PointOfSaleTrouble::OpenAmount:
        return u"open amount"_s;
    case PointOfSaleTrouble::NoCode:
        return u"no code"_s;
    case PointOfSaleTrouble::Credentials:
        return u"credentials"_s;
    }
    Q_UNREACHABLE();
}

inline QString nameOf(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::Credentials:
        return u"credentials"_s;
    case RefusalKind::PointOfSale:
        return u"point of sale"_s;
    case RefusalKind::Amount:
        return u"amount"_s;
    case RefusalKind::BuyerIsPaying:
        return u"buyer is paying"_s;
    case RefusalKind::NotFound:
        return u"not found"_s;
    case RefusalKind::NotPossible:
        return u"not possible"_s;
    case RefusalKind::TooLate:
        return u"too late"_s;
    case RefusalKind::PartNotPossible:
        return u"part not possible"_s;
    case RefusalKind::Invalid:
        return u"invalid"_s;
    }
    Q_UNREACHABLE();
}

inline QString nameOf(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::NotJson:
        return u"not json"_s;
    case ReadProblem::MissingField:
        return u"missing"_s;
    case ReadProblem::WrongType:
        return u"wrong type"_s;
    case ReadProblem::NotOurs:
        return u"not ours"_s;
    case ReadProblem::NotExact:
        return u"not exact"_s;
    case ReadProblem::Undecided:
        return u"undecided"_s;
    }
    Q_UNREACHABLE();
}

inline QString inWords(const ProviderPayment &payment)
{
    const QString amount = payment.inOtherCurrency ? u"other currency "_s + payment.foreign : QString::number(payment.amount.minor);
    QString text = u"%1 %2 %3 (%4)"_s.arg(payment.id, nameOf(payment.state), amount, payment.detail);
    if (!payment.transactionId.isEmpty())
        text += u" as "_s + payment.transactionId;
    if (payment.refunded && payment.refunded->isPositive())
        text += u" refunded %1"_s.arg(payment.refunded->minor);
    return text;
}

inline QString inWords(const ProviderRefund &refund)
{
    return u"%1 %2 %3"_s.arg(refund.id, nameOf(refund.state)).arg(refund.amount.minor);
}

inline QString inWords(const ProviderOrder &order)
{
    const QString state = order.concluded ? u" concluded"_s : order.ended ? u" ended"_s : QString();
    QString text = u"%1%2 of %3 by %4"_s.arg(order.id, state, order.externalReference, order.collectorId);
    if (!order.externalPosId.isEmpty())
        text += u" at "_s + order.externalPosId;
    for (const ProviderPayment &payment : order.payments)
        text += u": "_s + inWords(payment);
    return text;
}

inline QString inWords(const Answer &answer)
{
    return std::visit(
        Overloaded{
            [](const OrderCreated &order) {
                return u"created '%1' '%2'"_s.arg(order.orderId, order.qrData.left(8)) + nameOf(order.qrCondition);
            },
            [](const OrdersFound &found) {
                QString text = u"found %1"_s.arg(found.orders.size());
                for (const ProviderOrder &order : found.orders)
                    text += u"; "_s + inWords(order);
                return text;
            },
            [](const OrderRead &read) { return inWords(read.order); },
            [](const PaymentRead &read) {
                return u"%1 of %2 by %3"_s.arg(
                    inWords(read.payment), read.payment.externalReference, read.payment.collectorId);
            },
            [](const SlotRead &slot) { return u"slot "_s + slot.externalReference.value_or(u"empty"_s); },
            [](const OrderWithdrawn &) { return u"withdrawn"_s; },
            [](const PointOfSaleRead &pos) {
                if (pos.trouble)
                    return u"point of sale: "_s + nameOf(*pos.trouble);
                return u"point of sale '%1' "_s.arg(pos.qrData) + nameOf(pos.qrCondition);
            },
            [](const PaymentsFound &found) {
                QString text = u"payments %1"_s.arg(found.payments.size());
                for (const ProviderPayment &payment : found.payments)
                    text += u"; %1 of %2 by %3"_s.arg(inWords(payment), payment.externalReference, payment.collectorId);
                return text;
            },
            [](const RefundMade &made) { return u"refund "_s + inWords(made.refund); },
            [](const RefundsRead &read) {
                QString text = u"refunds %1"_s.arg(read.refunds.size());
                for (const ProviderRefund &refund : read.refunds)
                    text += u"; "_s + inWords(refund);
                return text;
            },
            [](const Refusal &refusal) {
                return u"refused: %1 %2 %3"_s.arg(nameOf(refusal.kind)).arg(refusal.status).arg(refusal.code);
            },
        },
        answer);
}

inline QString reading(
    const PaymentProtocol &protocol, const Call &call, const Charge &charge, int status, const QByteArray &body)
{
    const auto answer = protocol.read(call, charge, {status, {}, body});
    if (answer)
        return inWords(*answer);
    return u"error: %1 %2"_s.arg(nameOf(answer.error().problem), answer.error().field).trimmed();
}

// "PUT /path", its headers and its body as they would go out.
inline QString inWords(const HttpRequest &request)
{
    QByteArray text = methodName(request.method) + ' ' + request.target;
    for (const HttpHeader &header : request.headers)
        text += '\n' + header.name + ": " + header.value;
    return QString::fromUtf8(request.body.isEmpty() ? text : text + "\n\n" + request.body);
}

inline QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

}
