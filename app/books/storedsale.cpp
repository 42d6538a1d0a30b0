#include "app/books/storedsale.h"

#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

journal::JournalFailure unreadable(const journal::Current &current, const QString &field)
{
    return {journal::JournalProblem::Damaged, current.subject, current.kind + u'.' + field};
}

QJsonObject objectOf(const journal::Current &current)
{
    return QJsonDocument::fromJson(current.state).object();
}

// "42", or as it stands on the slip and in its code: "1-000042". A reference has more parts.
std::optional<qint64> ticketNamed(const QString &asked)
{
    bool isTicket = false;
    const qint64 ticket = asked.section(u'-', -1).toLongLong(&isTicket);
    return isTicket && asked.count(u'-') <= 1 && !asked.startsWith(u'-') ? std::optional(ticket) : std::nullopt;
}

Stored<std::optional<journal::Current>> findCurrent(const io::JournalReader &reader, const QString &asked)
{
    if (const auto ticket = ticketNamed(asked)) {
        auto found = reader.byTicket(u"sale"_s, *ticket);
        if (!found)
            return failure(found.error());
        return found->isEmpty() ? std::nullopt : std::optional(found->constLast());
    }
    const auto payment = reader.bySubject(u"payment"_s, asked);
    if (!payment || !*payment)
        return payment;
    return reader.bySubject(u"sale"_s, objectOf(**payment).value("sale"_L1).toString());
}

}

Stored<StoredSale> readSale(const io::JournalReader &reader, const journal::Current &current)
{
    StoredSale stored;
    const auto sale = sale::fromStored(objectOf(current));
    if (!sale)
        return failure(unreadable(current, sale.error()));
    stored.sale = *sale;
    const auto payments = reader.byTicket(u"payment"_s, sale->ticket);
    if (!payments)
        return failure(payments.error());
    for (const auto &each : *payments) {
        auto payment = payment::fromStored(objectOf(each));
        if (!payment)
            return failure(unreadable(each, payment.error()));
        stored.payments.append(std::move(*payment));
    }
    const auto refunds = reader.byTicket(u"refund"_s, sale->ticket);
    if (!refunds)
        return failure(refunds.error());
    for (const auto &each : *refunds) {
        auto refund = payment::refundFromStored(objectOf(each));
        if (!refund)
            return failure(unreadable(each, refund.error()));
        stored.refunds.append(std::move(*refund));
    }
    const auto receipt = reader.bySubject(u"receipt"_s, sale->id);
    if (!receipt)
        return failure(receipt.error());
    if (*receipt) {
        auto job = printing::fromStored(objectOf(**receipt));
        if (!job)
            return failure(unreadable(**receipt, job.error()));
        stored.receipt = std::move(*job);
    }
    return stored;
}

Stored<std::optional<StoredSale>> findSale(const io::JournalReader &reader, const QString &ticketOrReference)
{
    const auto current = findCurrent(reader, ticketOrReference);
    if (!current)
        return failure(current.error());
    if (!*current)
        return std::optional<StoredSale>();
    auto stored = readSale(reader, **current);
    if (!stored)
        return failure(stored.error());
    return std::optional(std::move(*stored));
}

Stored<std::optional<payment::Refund>> readRefund(const io::JournalReader &reader, const QString &id)
{
    const auto current = reader.bySubject(u"refund"_s, id);
    if (!current)
        return failure(current.error());
    if (!*current)
        return std::optional<payment::Refund>();
    auto refund = payment::refundFromStored(objectOf(**current));
    if (!refund)
        return failure(unreadable(**current, refund.error()));
    return std::optional(std::move(*refund));
}

text::Message unknownSale(const text::Phrasebook &words, const QString &asked)
{
    return {text::Severity::Failure, words.say("ctl", "There is no sale “%1” with a QR payment.").arg(asked), {},
        words.say("ctl", "List the sales: mostradorctl sales")};
}

}
