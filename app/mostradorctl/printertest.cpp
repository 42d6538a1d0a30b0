#include "app/mostradorctl/printertest.h"

#include "app/mostradorctl/person.h"
#include "core/io/print/logo.h"
#include "core/io/print/printers.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_receipt.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using printing::PrintOutcome;
using printing::PrintResult;

QString stateName(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return u"printed"_s;
    case PrintOutcome::Nothing:
        return u"not_printed"_s;
    case PrintOutcome::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed:
        return ExitCode::Paid;
    case PrintOutcome::Nothing:
        return ExitCode::Configuration;
    case PrintOutcome::Unknown:
        return ExitCode::Unknown;
    }
    Q_UNREACHABLE();
}

PrintResult waitFor(printing::Printer &printer, const receipt::Document &document)
{
    PrintResult result;
    QEventLoop loop;
    printer.print(document, [&](const PrintResult &ended) {
        result = ended;
        loop.quit();
    });
    loop.exec();
    return result;
}

void warnAboutLogo(const QString &path, const Output &output)
{
    if (path.isEmpty() || io::readLogo(path))
        return;
    const auto &words = output.words();
    output.warning(u"logo"_s, {text::Severity::Warning, words.say("ctl", "The picture “%1” cannot be printed.").arg(path), {},
                                  words.say("ctl", "It must be a PNG or PBM of at most 512 KiB and 2000 × 2000 pixels.")});
}

// What is neither yes nor no is asked again; the end of the input is a no.
bool isSeenRight(const Output &output)
{
    const QString question = output.words().say("ctl", "Look at the slip: is everything on it right? (yes/no)");
    bool isRight = false;
    QEventLoop loop;
    const auto ask = [&] {
        output.object({{u"event"_s, u"question"_s}, {u"what"_s, question}});
        output.line(question);
    };
    const auto typed = [&](const QString &line) {
        const auto answer = yesOrNo(line);
        if (!answer)
            return ask();
        isRight = *answer;
        loop.quit();
    };
    const Person person(typed, [&] { loop.quit(); });
    ask();
    loop.exec();
    return isRight;
}

}

ExitCode testPrinter(const CommandLine &line, const settings::Printer &printer, const Output &output)
{
    warnAboutLogo(printer.logo, output);
    auto slip = io::makePrinter(printer, io::testRendering(printer, text::testSlipWords(output.words())));
    if (!slip) {
        output.error(codeOf(slip.error()), messageOf(output.words(), slip.error()), MoneyMoved::No);
        return exitCodeOf(StartProblem(slip.error()));
    }
    PrintResult result = waitFor(**slip, {});
    if (line.drawer && result.outcome == PrintOutcome::Printed) {
        settings::Printer withDrawer = printer;
        withDrawer.drawer = true;
        if (auto pulse = io::makePrinter(withDrawer))
            result = waitFor(**pulse, receipt::drawerOpening());
    }
    const text::Message message = text::testMessageOf(output.words(), result);
    output.object({{u"event"_s, u"printer_test"_s}, {u"state"_s, stateName(result.outcome)}, {u"address"_s, result.address},
        {u"what"_s, message.whatHappened}, {u"next"_s, message.whatNow}});
    output.line(inOneLine(message));
    return exitCodeOf(result.outcome);
}

ExitCode confirmPrinter(settings::Settings settings, const SettingsPlaces &places, const Output &output)
{
    const auto &words = output.words();
    const settings::Settings before = settings;
    settings.printer.confirmed = confirmationOf(settings.printer);
    if (!isSeenRight(output)) {
        output.object({{u"event"_s, u"printer"_s}, {u"state"_s, u"not_confirmed"_s}});
        output.line(words.say("ctl", "The printer is not confirmed."));
        return ExitCode::Configuration;
    }
    const auto changes = changesBetween(before, settings);
    const ExitCode kept = changes.isEmpty() ? ExitCode::Paid : keepSettings(settings, changes, u"command"_s, places, output);
    if (kept != ExitCode::Paid)
        return kept;
    output.object({{u"event"_s, u"printer"_s}, {u"state"_s, u"confirmed"_s}});
    output.line(words.say("ctl", "The printer is confirmed."));
    return ExitCode::Paid;
}

}
