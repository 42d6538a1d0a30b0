#include "ui/printer/words_printer.h"

#include "core/receipt/testslip.h"
#include "ui/text/words_printing.h"

using namespace Qt::StringLiterals;

namespace mostrador::printerui {

using settings::PrinterKind;
using settings::PrinterLanguage;
using setup::PrinterStep;
using setup::PrinterTrouble;
using text::Message;
using text::Phrasebook;
using text::Severity;

QString headingOf(const Phrasebook &words, PrinterStep step)
{
    switch (step) {
    case PrinterStep::Choice:
        return words.say("printer", "Where do receipts come out?");
    case PrinterStep::Width:
        return words.say("printer", "How wide is the paper?");
    case PrinterStep::Letters:
        return words.say("printer", "Which row of letters is right?");
    case PrinterStep::Code:
        return words.say("printer", "Which QR came out?");
    case PrinterStep::Cutter:
        return words.say("printer", "Did it cut the paper off?");
    case PrinterStep::Drawer:
        return words.say("printer", "Does a cash drawer hang on it?");
    case PrinterStep::Look:
        return words.say("printer", "The shop's own lines and picture");
    case PrinterStep::Sample:
        return words.say("printer", "Is this receipt right?");
    case PrinterStep::Done:
        return words.say("printer", "The printer is set up");
    }
    Q_UNREACHABLE();
}

namespace {

QString aboutTheChoice(const Phrasebook &words, const setup::PrinterSetup &setup)
{
    if (setup.isLooking)
        return words.say("printer", "Looking for printers …");
    return setup.found.isEmpty() ? words.say("printer", "The computer sees no printer of its own. One in the network has an address: hold its feed key while switching it on, and it prints it.")
                                 : words.say("printer", "Choose it; a slip with rulers and letters is printed to look at.");
}

}

QString explanationOf(const Phrasebook &words, const setup::PrinterSetup &setup)
{
    const bool isPage = setup.settings.printer.language == PrinterLanguage::Pdf;
    switch (setup.step) {
    case PrinterStep::Choice:
        return aboutTheChoice(words, setup);
    case PrinterStep::Width:
        return isPage ? words.say("printer", "The page is as wide as this paper.")
                      : words.say("printer", "Look at the rulers on the slip: choose the longest one that stands in a single row.");
    case PrinterStep::Letters:
        return words.say("printer", "On the slip the same letters stand once for each table. Choose the row that reads: %1").arg(QString::fromUtf16(receipt::testLetters));
    case PrinterStep::Code:
        return words.say("printer", "Two codes are on the slip: the first drawn by the printer, the second sent as a picture.");
    case PrinterStep::Cutter:
        return words.say("printer", "Printers for 58 mm hardly ever have a cutter.");
    case PrinterStep::Drawer:
        return words.say("printer", "A drawer opens through a cable from the printer, for cash only. Try it: F8.");
    case PrinterStep::Look:
        return words.say("printer", "They stand on every receipt; the picture beside shows it as it will be printed.");
    case PrinterStep::Sample:
        return words.say("printer", "A whole receipt is printed as customers will get it. Nothing was sold.");
    case PrinterStep::Done:
        return words.say("printer", "What was changed counts from the next start of the program. Whoever changes the printer confirms it again.");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, const setup::PrinterChoice &choice)
{
    const bool isPdf = choice.language == PrinterLanguage::Pdf;
    switch (choice.kind) {
    case PrinterKind::None:
        return words.say("printer", "No printer");
    case PrinterKind::Tcp:
        return words.say("printer", "Receipt printer in the network");
    case PrinterKind::Device:
        return words.say("printer", "Receipt printer at USB: %1").arg(choice.address);
    case PrinterKind::System:
        return isPdf ? words.say("printer", "Pages through the queue “%1”").arg(choice.address)
                     : words.say("printer", "Receipt printer behind the queue “%1”").arg(choice.address);
    case PrinterKind::File:
        return isPdf ? words.say("printer", "PDF files in a folder") : words.say("printer", "A text file");
    }
    Q_UNREACHABLE();
}

QString hintOf(const Phrasebook &words, const setup::PrinterChoice &choice)
{
    switch (choice.kind) {
    case PrinterKind::Tcp:
        return u"192.168.0.50:9100"_s;
    case PrinterKind::File:
        return choice.language == PrinterLanguage::Pdf ? words.say("printer", "a folder: /home/shop/receipts")
                                                       : words.say("printer", "a file: /home/shop/receipts.txt");
    case PrinterKind::None:
    case PrinterKind::Device:
    case PrinterKind::System:
        return {};
    }
    Q_UNREACHABLE();
}

QString paperName(const Phrasebook &words, int columns)
{
    return words.say("printer", "%1 mm · %2 letters a row").arg(QString::number(columns <= settings::narrowColumns ? 58 : 80), QString::number(columns));
}

Message waitingMessage(const Phrasebook &words, const setup::PrinterSetup &setup)
{
    const bool keeps = setup.settings.printer.kind == PrinterKind::None || (setup.step == PrinterStep::Sample && setup.hasSample);
    return {Severity::Information, keeps ? words.say("printer", "Keeping it …") : words.say("printer", "Printing …"), {}, {}};
}

Message messageOf(const Phrasebook &words, const setup::PrinterSetup &setup, PrinterTrouble trouble)
{
    switch (trouble) {
    case PrinterTrouble::AddressMissing:
        return {Severity::Warning, words.say("printer", "An address is missing."), {}, words.say("printer", "Type it in the field below the list.")};
    case PrinterTrouble::AddressWrong:
        return {Severity::Failure, words.say("printer", "“%1” is no address for this.").arg(setup.settings.printer.address), {},
            words.say("printer", "In the network it is ADDRESS:PORT, mostly with port 9100; a file or folder begins with “/”.")};
    case PrinterTrouble::TextWrong:
        return {Severity::Failure, words.say("printer", "The lines are too long."), {}, words.say("printer", "At most 200 letters at the top and 200 at the end.")};
    case PrinterTrouble::PictureWrong:
        return {Severity::Failure, words.say("ctl", "The picture “%1” cannot be printed.").arg(setup.settings.printer.logo), {},
            words.say("ctl", "It must be a PNG or PBM of at most 512 KiB and 2000 × 2000 pixels.")};
    case PrinterTrouble::NotKept:
        return {Severity::Failure, words.say("setting", "The settings were not saved (%1).").arg(setup.detail), {}, words.say("printer", "Enter tries again.")};
    case PrinterTrouble::OpenedNow:
        return {Severity::Information, words.say("printer", "The drawer was told to open."), {},
            words.say("printer", "Did it open? Go on. Otherwise check its cable, or choose that there is none.")};
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const printing::PrintResult &result)
{
    Message message = text::testMessageOf(words, result);
    if (result.fault != printing::PrintFault::Interrupted)
        return message;
    message.whatNow = words.say("printer", "Look at the paper and print it again.");
    return message;
}

Message notConfirmed(const Phrasebook &words, const QString &keys)
{
    return {Severity::Warning, words.say("printer", "Nobody has confirmed the printer by a test print."),
        words.say("printer", "Receipts are printed all the same."), words.say("printer", "A manager confirms it: %1.").arg(keys)};
}

}
