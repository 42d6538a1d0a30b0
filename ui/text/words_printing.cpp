#include "ui/text/words_printing.h"

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

QString whatHappened(const Phrasebook &words, printing::PrintFault fault, const QString &address)
{
    switch (fault) {
    case printing::PrintFault::NotConfigured:
        return words.say("printing", "No printer is set up.");
    case printing::PrintFault::NotReachable:
        return words.say("printing", "The printer at %1 does not answer.").arg(address);
    case printing::PrintFault::NoSuchDevice:
        return words.say("printing", "There is no printer at %1.").arg(address);
    case printing::PrintFault::PermissionDenied:
        return words.say("printing", "This user may not write to %1.").arg(address);
    case printing::PrintFault::QueueUnknown:
        return words.say("printing", "The system has no print queue “%1”.").arg(address);
    case printing::PrintFault::QueuePaused:
        return words.say("printing", "The print queue “%1” is paused.").arg(address);
    case printing::PrintFault::ServiceMissing:
        return words.say("printing", "The system's print service does not answer.");
    case printing::PrintFault::NoPaper:
        return words.say("printing", "The printer is out of paper.");
    case printing::PrintFault::CoverOpen:
        return words.say("printing", "The printer's cover is open.");
    case printing::PrintFault::PrinterOffline:
        return words.say("printing", "The printer at %1 is not ready.").arg(address);
    case printing::PrintFault::DiskFull:
        return words.say("printing", "The disk is full: %1 could not be written.").arg(address);
    case printing::PrintFault::Interrupted:
        return words.say("printing", "The connection to the printer at %1 broke while printing.").arg(address);
    }
    Q_UNREACHABLE();
}

QString lookAtThePaper(const Phrasebook &words)
{
    return words.say("printing", "Look at the paper; if it is not complete, reprint with Ctrl+P.");
}

// The cure of what keeps a printer from printing. The commands are the same in every language.
QString cureOf(const Phrasebook &words, printing::PrintFault fault, const QString &address)
{
    switch (fault) {
    case printing::PrintFault::NotConfigured:
        return words.say("printing", "Choose one in the set-up, under “printer”.");
    case printing::PrintFault::NotReachable:
        return words.say("printing", "Check that it is on, its cable and its address.");
    case printing::PrintFault::NoSuchDevice:
        return words.say("printing", "Check that it is on and plugged in, and its path in the set-up.");
    case printing::PrintFault::PermissionDenied:
        return words.say("printing", "Run %1, then log out and in again.").arg(u"sudo usermod -aG lp $USER"_s);
    case printing::PrintFault::QueueUnknown:
        return words.say("printing", "Run %1 to see the queues, and write its name in the set-up.").arg(u"lpstat -e"_s);
    case printing::PrintFault::QueuePaused:
        return words.say("printing", "Run %1.").arg(u"cupsenable "_s + address);
    case printing::PrintFault::ServiceMissing:
        return words.say("printing", "Run %1.").arg(u"sudo systemctl start cups"_s);
    case printing::PrintFault::NoPaper:
        return words.say("printing", "Put in a new roll.");
    case printing::PrintFault::CoverOpen:
        return words.say("printing", "Close it.");
    case printing::PrintFault::PrinterOffline:
        return words.say("printing", "Look for a red light or jammed paper; switch it off and on.");
    case printing::PrintFault::DiskFull:
        return words.say("printing", "Free some space.");
    case printing::PrintFault::Interrupted:
        return {};
    }
    Q_UNREACHABLE();
}

// What takes somebody to the settings or to another log-in helps only the next receipt.
bool isCuredAtTheCounter(printing::PrintFault fault)
{
    using enum printing::PrintFault;
    return fault != NotConfigured && fault != NoSuchDevice && fault != PermissionDenied && fault != QueueUnknown;
}

QString whatNow(const Phrasebook &words, printing::PrintFault fault, const QString &address)
{
    if (fault == printing::PrintFault::Interrupted)
        return lookAtThePaper(words);
    const QString cure = cureOf(words, fault, address);
    return isCuredAtTheCounter(fault) ? cure + u' ' + words.say("printing", "Then reprint with Ctrl+P.") : cure;
}

QString whereThePaperStands(const Phrasebook &words, printing::PrintOutcome outcome)
{
    switch (outcome) {
    case printing::PrintOutcome::Printed:
        return words.say("printing", "The receipt was printed.");
    case printing::PrintOutcome::Nothing:
        return words.say("printing", "The receipt was not printed.");
    case printing::PrintOutcome::Unknown:
        return words.say("printing", "The receipt may be printed in part.");
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, const printing::PrintResult &result)
{
    const QString paper = whereThePaperStands(words, result.outcome);
    if (result.outcome == printing::PrintOutcome::Printed)
        return {Severity::Success, paper, {}, {}};
    const QString money = words.say("printing", "The sale is recorded.");
    if (!result.fault)
        return {Severity::Warning, paper, money, lookAtThePaper(words)};
    return {Severity::Warning, whatHappened(words, *result.fault, result.address), money,
        whatNow(words, *result.fault, result.address)};
}

Message receiptsLeft(const Phrasebook &words, qsizetype count)
{
    return {Severity::Warning, words.say("printing", "The printer works again. Receipts still owed: %1.").arg(count), {},
        words.say("printing", "F6 shows them; Ctrl+P prints the chosen one.")};
}

Message printsIfAsked(const Phrasebook &words)
{
    return {Severity::Information, words.say("printing", "Print the receipt?"), {},
        words.say("printing", "Ctrl+P prints it; without it, go on.")};
}

Message testMessageOf(const Phrasebook &words, const printing::PrintResult &result)
{
    if (result.outcome == printing::PrintOutcome::Printed)
        return {Severity::Success, words.say("printing", "The test slip was sent to %1.").arg(result.address), {},
            words.say("printing", "Set “columns” to the longest ruler in one row, “codepage” to the row whose letters are right, and “qr” to the code that came out.")};
    if (!result.fault)
        return {Severity::Warning, words.say("printing", "The test slip may be printed in part."), {}, {}};
    return {Severity::Failure, whatHappened(words, *result.fault, result.address), {}, cureOf(words, *result.fault, result.address)};
}

}
