#include "ui/text/words_till.h"

#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "ui/text/words_drawer.h"
#include "ui/text/words_people.h"
#include "ui/text/words_sale.h"

namespace mostrador::text {

namespace {

QString noMoney(const Phrasebook &words)
{
    return words.say("payment", "No money moved.");
}

Message messageOf(const Phrasebook &words, till::Problem problem, qint64 otherTicket)
{
    switch (problem) {
    case till::Problem::NoSale:
        return {Severity::Warning, words.say("till", "There is no open sale."), {}, words.say("till", "Scan or type the first item.")};
    case till::Problem::NoProvider:
        return {Severity::Warning, words.say("till", "QR payments are not set up on this till."), noMoney(words),
            words.say("till", "Take cash, or have a manager fill in [provider] in the settings.")};
    case till::Problem::PointOfSaleBusy:
        return {Severity::Warning, words.say("till", "The QR is still busy with sale %1.").arg(otherTicket), noMoney(words),
            words.say("till", "Withdraw that one first, or take another tender.")};
    case till::Problem::NothingToPrint:
        return {Severity::Information, words.say("till", "There is no receipt to print."), {}, {}};
    case till::Problem::ChargeNotWaiting:
        return {Severity::Information, words.say("till", "No QR is waiting."), {}, {}};
    case till::Problem::ClockWrong:
        return {Severity::Failure, words.say("till", "This computer's clock is wrong: a QR would expire at the wrong moment."), noMoney(words),
            words.say("till", "Set the date and time of this computer; cash can be taken.")};
    case till::Problem::NothingToSettle:
        return {Severity::Warning, words.say("till", "That payment does not fit its sale any more."), noMoney(words),
            words.say("till", "Refund it, or keep it with a note.")};
    case till::Problem::NothingToRefund:
        return {Severity::Warning, words.say("till", "Nothing of this sale can be refunded here."), noMoney(words),
            words.say("till", "Look it up in the Mercado Pago app.")};
    case till::Problem::NeedsManager:
        return {Severity::Warning, words.say("till", "Another price has to be allowed by a manager."), noMoney(words),
            words.say("till", "Type the price and / again: the PIN follows.")};
    case till::Problem::NothingToHold:
        return {Severity::Information, words.say("till", "There is nothing to put on hold."), {}, {}};
    case till::Problem::TooManyHeld:
        return {Severity::Warning, words.say("till", "As many sales are on hold as fit."), noMoney(words),
            words.say("till", "Take one of them up first, and charge or cancel it.")};
    case till::Problem::NotUnconfirmed:
        return {Severity::Warning, words.say("till", "Mercado Pago can be asked: nothing is confirmed by hand."), noMoney(words),
            words.say("till", "Press F9 to ask now.")};
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const gateway::Obstacle &obstacle)
{
    const QString otherTender = words.say("till", "Take another tender; cash can be taken.");
    const QString limit = obstacle.limit ? toShownText(*obstacle.limit) : QString();
    switch (obstacle.kind) {
    case gateway::ObstacleKind::ApiNotAtSite:
        return {Severity::Failure, words.say("till", "This way of charging does not exist in this country."), noMoney(words),
            words.say("till", "A manager has to correct “api” in the settings; cash can be taken.")};
    case gateway::ObstacleKind::StoreMissing:
        return {Severity::Failure, words.say("till", "The store's id is missing in the settings."), noMoney(words),
            words.say("till", "A manager has to fill in “external_store_id”; cash can be taken.")};
    case gateway::ObstacleKind::Decimals:
        return {Severity::Warning, words.say("till", "Mercado Pago takes whole amounts only in this country."), noMoney(words), otherTender};
    case gateway::ObstacleKind::BelowMinimum:
        return {Severity::Warning, words.say("till", "Mercado Pago takes no less than %1.").arg(limit), noMoney(words), otherTender};
    case gateway::ObstacleKind::AboveMaximum:
        return {Severity::Warning, words.say("till", "Mercado Pago takes no more than %1 at once.").arg(limit), noMoney(words), otherTender};
    case gateway::ObstacleKind::PartialRefund:
        return {Severity::Warning, words.say("till", "Only a whole payment can be refunded in this country."), noMoney(words),
            words.say("till", "Refund all of it, or give a part back in cash.")};
    case gateway::ObstacleKind::RefundTooOld:
        return {Severity::Warning, words.say("till", "The payment is too old to be refunded."), noMoney(words),
            words.say("till", "Give the money back in another way.")};
    }
    Q_UNREACHABLE();
}

QString whatFailed(const Phrasebook &words, const journal::JournalFailure &failure)
{
    switch (failure.problem) {
    case journal::JournalProblem::DiskFull:
        return words.say("till", "The till cannot record: the disk is full.");
    case journal::JournalProblem::NotWritable:
        return words.say("till", "The till cannot record: “%1” cannot be written.").arg(failure.path);
    case journal::JournalProblem::Broken:
        return words.say("till", "The till cannot record: the disk reported an error.");
    case journal::JournalProblem::Damaged:
        return words.say("till", "The journal “%1” is damaged or is not a journal.").arg(failure.path);
    case journal::JournalProblem::TooNew:
        return words.say("till", "The journal “%1” was written by a newer version.").arg(failure.path);
    case journal::JournalProblem::NotDurable:
        return words.say("till", "The folder of “%1” cannot keep records safely.").arg(failure.path);
    }
    Q_UNREACHABLE();
}

QString cure(const Phrasebook &words, journal::JournalProblem problem)
{
    switch (problem) {
    case journal::JournalProblem::DiskFull:
        return words.say("till", "Free some space on the disk and try again.");
    case journal::JournalProblem::NotWritable:
        return words.say("till", "Check who owns the folder and whether the disk is write-protected.");
    case journal::JournalProblem::Broken:
        return words.say("till", "Stop selling, start the till again, and have the disk checked.");
    case journal::JournalProblem::Damaged:
        return words.say("till", "Do not delete it. Run “mostradorctl journal verify” and restore a backup.");
    case journal::JournalProblem::TooNew:
        return words.say("till", "Install the newer version again.");
    case journal::JournalProblem::NotDurable:
        return words.say("till", "Choose a folder on a disk of this computer.");
    }
    Q_UNREACHABLE();
}

QString whatIsWrong(const Phrasebook &words, const settings::SettingError &error)
{
    switch (error.problem) {
    case settings::SettingProblem::Malformed:
        return words.say("settings", "The file cannot be read from here on.");
    case settings::SettingProblem::UnknownSection:
        return words.say("settings", "There is no section “%1”.").arg(error.path);
    case settings::SettingProblem::UnknownKey:
        return words.say("settings", "There is no setting “%1”.").arg(error.path);
    case settings::SettingProblem::WrongType:
        return words.say("settings", "“%1” has the wrong type.").arg(error.path);
    case settings::SettingProblem::OutOfRange:
    case settings::SettingProblem::NotAllowed:
        return words.say("settings", "“%1” cannot be “%2”.").arg(error.path, error.value);
    case settings::SettingProblem::TooLarge:
        return words.say("settings", "“%1” is too long.").arg(error.path);
    case settings::SettingProblem::Missing:
        return words.say("settings", "“%1” is missing.").arg(error.path);
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, const till::Rejection &rejection, qint64 otherTicket)
{
    return std::visit(Overloaded{
                          [&](till::Problem problem) { return messageOf(words, problem, otherTicket); },
                          [&](const gateway::Obstacle &obstacle) { return messageOf(words, obstacle); },
                          [&](sale::SaleProblem problem) { return messageOf(words, problem); },
                          [&](people::PeopleProblem problem) { return messageOf(words, problem); },
                          [&](shift::ShiftProblem problem) { return messageOf(words, problem); },
                      },
        rejection.problem);
}

Message messageOf(const Phrasebook &words, gateway::PointOfSaleTrouble trouble)
{
    switch (trouble) {
    case gateway::PointOfSaleTrouble::NotKnown:
        return {Severity::Warning, words.say("till", "Mercado Pago gives no QR: it does not know this point of sale."), {},
            words.say("till", "The printed code can be scanned; a manager has to correct “external_pos_id”.")};
    case gateway::PointOfSaleTrouble::OtherCountry:
        return {Severity::Warning, words.say("till", "The QR of this point of sale is of another country."), {},
            words.say("till", "The printed code can be scanned; a manager has to correct “site”.")};
    case gateway::PointOfSaleTrouble::OpenAmount:
        return {Severity::Warning, words.say("till", "This point of sale lets the buyer type the amount."), {},
            words.say("till", "A manager has to give it a fixed amount in Mercado Pago.")};
    case gateway::PointOfSaleTrouble::NoCode:
        return {Severity::Information, words.say("till", "Mercado Pago gives no QR for this point of sale."), {},
            words.say("till", "The customer scans the printed code.")};
    case gateway::PointOfSaleTrouble::Credentials:
        return {Severity::Warning, words.say("till", "Mercado Pago gives no QR: it refuses the access token."), {},
            words.say("till", "The printed code can be scanned; a manager sets a valid token (products, “Mercado Pago”).")};
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const journal::JournalFailure &failure)
{
    return {Severity::Failure, whatFailed(words, failure), words.say("till", "Nothing was done, and no money moved because of this."),
        cure(words, failure.problem)};
}

Message messageOf(const Phrasebook &words, const till::RecoveryError &error)
{
    return {Severity::Failure, words.say("till", "A stored %1 cannot be read (%2, “%3”).").arg(error.kind, error.subject, error.field),
        words.say("payment", "It is not known yet whether money moved."),
        words.say("till", "Do not delete it. Run “mostradorctl journal verify” and restore a backup.")};
}

Message messageOf(const Phrasebook &words, const QString &file, const settings::SettingError &error)
{
    const QString where = error.line > 0 ? words.say("settings", "%1, line %2: ").arg(file).arg(error.line) : file + QStringLiteral(": ");
    const QString allowed = error.allowed.isEmpty() ? words.say("settings", "Correct that line.") : words.say("settings", "Allowed: %1.").arg(error.allowed);
    return {Severity::Failure, where + whatIsWrong(words, error), noMoney(words), allowed};
}

}
