#include "app/mostradorctl/queries.h"

#include "app/books/storedsale.h"
#include "core/payment/stored.h"
#include "core/sale/stored.h"
#include "ui/text/words_journal.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int mostListed = 1000;

ExitCode cannotRead(const Output &output, const journal::JournalFailure &failure)
{
    output.error(u"journal"_s, text::messageOf(output.words(), failure), MoneyMoved::Unknown);
    return exitCodeOf(failure);
}

void print(const Output &output, const StoredSale &stored, Instant now)
{
    output.sale(stored, now);
}

ExitCode status(const io::JournalReader &reader, const CommandLine &line, const Output &output, Instant now)
{
    const auto found = findSale(reader, line.sale);
    if (!found)
        return cannotRead(output, found.error());
    if (!*found) {
        output.error(u"unknown_sale"_s, unknownSale(output.words(), line.sale), MoneyMoved::No);
        return ExitCode::Usage;
    }
    print(output, **found, now);
    return ExitCode::Paid;
}

bool isOnDay(const sale::Sale &sale, const QString &day)
{
    if (!day.isEmpty() && !sale.businessDay.isEmpty())
        return sale.businessDay == day;
    const auto at = sale.finishedAt.value_or(sale.openedAt);
    return day.isEmpty() || QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(at)).date() == QDate::fromString(day, Qt::ISODate);
}

ExitCode sales(const io::JournalReader &reader, const CommandLine &line, const Output &output, Instant now)
{
    const auto currents = reader.newest(u"sale"_s, mostListed);
    if (!currents)
        return cannotRead(output, currents.error());
    for (const auto &current : *currents) {
        const auto stored = readSale(reader, current);
        if (!stored)
            return cannotRead(output, stored.error());
        if (isOnDay(stored->sale, line.day))
            print(output, *stored, now);
    }
    return ExitCode::Paid;
}

ExitCode pendingRefunds(const io::JournalReader &reader, const Output &output)
{
    const auto currents = reader.open(u"refund"_s, true, mostListed);
    if (!currents)
        return cannotRead(output, currents.error());
    for (const auto &current : *currents) {
        const auto refund = payment::refundFromStored(QJsonDocument::fromJson(current.state).object());
        if (!refund)
            return cannotRead(output, {journal::JournalProblem::Damaged, current.subject, refund.error()});
        output.refund(*refund);
    }
    return ExitCode::Paid;
}

// What still needs somebody: charges that may be paid, conflicts, what was confirmed by hand only, refunds on their way. An unpaid end that is only watched does not.
ExitCode pending(const io::JournalReader &reader, const Output &output, Instant now)
{
    const auto currents = reader.open(u"payment"_s, true, mostListed);
    if (!currents)
        return cannotRead(output, currents.error());
    for (const auto &current : *currents) {
        const auto payment = payment::fromStored(QJsonDocument::fromJson(current.state).object());
        if (!payment)
            return cannotRead(output, {journal::JournalProblem::Damaged, current.subject, payment.error()});
        const qint64 ticket = current.subject.section(u'-', 1, 1).toLongLong();
        if (needsManager(*payment))
            output.payment(u"conflict"_s, *payment, ticket, now);
        else if (isLive(*payment))
            output.payment(u"unknown"_s, *payment, ticket, now);
        else if (std::holds_alternative<payment::ConfirmedByHand>(payment->phase))
            output.payment(u"unknown"_s, *payment, ticket, now);
    }
    return pendingRefunds(reader, output);
}

ExitCode verify(const io::JournalReader &reader, const Output &output)
{
    const auto check = reader.check();
    if (!check)
        return cannotRead(output, check.error());
    if (!check->isClean()) {
        output.error(u"journal_damaged"_s, text::messageOf(output.words(), *check), MoneyMoved::Unknown);
        return ExitCode::Damaged;
    }
    output.object({{u"event"_s, u"journal"_s}, {u"state"_s, u"clean"_s}, {u"records"_s, check->records}, {u"head"_s, QString::fromLatin1(check->head.toHex())}});
    output.line(inOneLine(text::messageOf(output.words(), *check)));
    return ExitCode::Paid;
}

}

ExitCode query(const io::JournalReader &reader, const CommandLine &line, const Output &output, Instant now)
{
    switch (line.command) {
    case Command::Status:
        return status(reader, line, output, now);
    case Command::Sales:
        return sales(reader, line, output, now);
    case Command::Pending:
        return pending(reader, output, now);
    case Command::JournalVerify:
        return verify(reader, output);
    case Command::Charge:
    case Command::Check:
    case Command::Cancel:
    case Command::Refund:
    case Command::Resume:
    case Command::ProductsImport:
    case Command::ProductsExport:
    case Command::ProductsPhotos:
    case Command::Secret:
    case Command::Backup:
    case Command::Restore:
    case Command::SessionStart:
    case Command::Acceptance:
    case Command::PrinterTest:
    case Command::CheckSetup:
    case Command::Poster:
    case Command::SupportBundle:
    case Command::SettingsExport:
    case Command::SettingsImport:
        break;
    }
    Q_UNREACHABLE();
}

}
