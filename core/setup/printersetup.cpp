#include "core/setup/printersetup.h"

#include "core/base/result.h"
#include "core/setup/printerforms.h"

#include <algorithm>

namespace mostrador::setup {

using settings::PrinterKind;

namespace {

struct Turn {
    PrinterSetup setup;
    PrinterEffect effect = PrinterEffect::None;
};

void enter(Turn &turn, PrinterStep step)
{
    PrinterSetup &setup = turn.setup;
    setup.step = step;
    setup.problem.reset();
    setup.waits = false;
    setup.typed = usualPrinterTexts(setup);
    setup.row = usualPrinterRow(setup);
    if (step == PrinterStep::Sample) {
        setup.waits = true;
        setup.hasSample = false;
        turn.effect = PrinterEffect::PrintSample;
    }
}

void enterNext(Turn &turn)
{
    const auto steps = stepsOf(turn.setup);
    const qsizetype next = steps.indexOf(turn.setup.step) + 1;
    enter(turn, steps.value(next, PrinterStep::Sample));
}

void printSlip(Turn &turn)
{
    turn.setup.waits = true;
    turn.setup.problem.reset();
    turn.effect = turn.setup.step == PrinterStep::Sample ? PrinterEffect::PrintSample : PrinterEffect::PrintTestSlip;
}

void keep(Turn &turn)
{
    turn.setup.waits = true;
    turn.setup.problem.reset();
    turn.effect = PrinterEffect::Keep;
}

void leaveChoice(Turn &turn)
{
    PrinterSetup &setup = turn.setup;
    if (setup.settings.printer.kind == PrinterKind::None)
        return keep(turn);
    setup.problem = addressTrouble(setup.settings.printer);
    if (!setup.problem)
        printSlip(turn);
}

// Nobody says that a drawer opens before it has opened once.
void leaveDrawer(Turn &turn)
{
    if (!turn.setup.settings.printer.drawer || turn.setup.hasPulsed)
        return enterNext(turn);
    turn.setup.hasPulsed = true;
    turn.setup.waits = true;
    turn.effect = PrinterEffect::PulseDrawer;
}

void leaveLook(Turn &turn)
{
    PrinterSetup &setup = turn.setup;
    setup.problem = lookTrouble(setup);
    if (!setup.problem)
        enterNext(turn);
}

void leaveSample(Turn &turn)
{
    if (!turn.setup.hasSample)
        return printSlip(turn);
    if (turn.setup.row == 0)
        return keep(turn);
    enter(turn, PrinterStep::Width);
    printSlip(turn);
}

void handle(Turn &turn, const Pick &pick)
{
    if (pick.row < 0 || pick.row >= rowsOf(turn.setup))
        return;
    turn.setup.row = pick.row;
    turn.setup.problem.reset();
    takePrinterRow(turn.setup);
}

void handle(Turn &turn, const Type &type)
{
    if (type.field < 0 || type.field >= fieldsOf(turn.setup))
        return;
    turn.setup.typed.at(static_cast<std::size_t>(type.field)) = type.text;
    turn.setup.problem.reset();
    takePrinterTexts(turn.setup);
    if (turn.setup.step == PrinterStep::Look && type.field == pictureField)
        turn.effect = PrinterEffect::ReadPicture;
}

void handle(Turn &turn, GoOn)
{
    switch (turn.setup.step) {
    case PrinterStep::Choice:
        return leaveChoice(turn);
    case PrinterStep::Width:
    case PrinterStep::Letters:
    case PrinterStep::Code:
    case PrinterStep::Cutter:
        return enterNext(turn);
    case PrinterStep::Drawer:
        return leaveDrawer(turn);
    case PrinterStep::Look:
        return leaveLook(turn);
    case PrinterStep::Sample:
        return leaveSample(turn);
    case PrinterStep::Done:
        turn.effect = PrinterEffect::Leave;
        return;
    }
}

void handle(Turn &turn, GoBack)
{
    const auto steps = stepsOf(turn.setup);
    const qsizetype at = steps.indexOf(turn.setup.step);
    if (at > 0)
        enter(turn, steps.at(at - 1));
    else
        turn.effect = PrinterEffect::Leave; // of the first step, or when all is kept
}

void handle(Turn &turn, PrintAgain)
{
    using enum PrinterStep;
    const PrinterStep step = turn.setup.step;
    if (step != Choice && step != Drawer && step != Done)
        printSlip(turn);
}

void handle(Turn &turn, OpenDrawerNow)
{
    if (turn.setup.step != PrinterStep::Drawer)
        return;
    turn.setup.hasPulsed = true;
    turn.setup.waits = true;
    turn.setup.problem.reset();
    turn.effect = PrinterEffect::PulseDrawer;
}

void handle(Turn &turn, const PrintersFound &found)
{
    PrinterSetup &setup = turn.setup;
    const bool isFirst = setup.isLooking && setup.step == PrinterStep::Choice;
    const auto before = choicesIn(setup).value(setup.row);
    setup.isLooking = false;
    setup.found = found.printers.first(std::min(found.printers.size(), mostFoundPrinters));
    if (isFirst) // what is chosen stays chosen, in whatever row it stands now
        setup.row = std::max(0, static_cast<int>(choicesIn(setup).indexOf(before)));
}

void handle(Turn &turn, const SlipEnded &slip)
{
    PrinterSetup &setup = turn.setup;
    setup.waits = false;
    if (slip.result.outcome != printing::PrintOutcome::Printed) {
        setup.problem = slip.result;
        setup.hasPulsed = setup.hasPulsed && setup.step != PrinterStep::Drawer;
        return;
    }
    if (setup.step == PrinterStep::Choice)
        enter(turn, PrinterStep::Width);
    else if (setup.step == PrinterStep::Drawer)
        setup.problem = PrinterTrouble::OpenedNow;
    setup.hasSample = setup.step == PrinterStep::Sample;
}

void handle(Turn &turn, const PictureRead &picture)
{
    turn.setup.isPictureWrong = !picture.isRight;
}

void handle(Turn &turn, PrinterKept)
{
    turn.setup.settings = confirmedSettings(turn.setup);
    enter(turn, PrinterStep::Done);
}

void handle(Turn &turn, const PrinterNotKept &kept)
{
    turn.setup.waits = false;
    turn.setup.problem = PrinterTrouble::NotKept;
    turn.setup.detail = kept.detail;
}

// While a slip is under way only its end counts; printers may be found all the time.
bool isTaken(const PrinterSetup &setup, const PrinterEvent &event)
{
    const bool isAnswer = std::holds_alternative<SlipEnded>(event) || std::holds_alternative<PrinterKept>(event) ||
                          std::holds_alternative<PrinterNotKept>(event);
    return isAnswer == setup.waits || std::holds_alternative<PrintersFound>(event) || std::holds_alternative<PictureRead>(event);
}

}

PrinterSetup printerSetupOf(const settings::Settings &stored)
{
    PrinterSetup setup{stored};
    setup.before = stored.printer;
    Turn turn{std::move(setup)};
    enter(turn, PrinterStep::Choice);
    return turn.setup;
}

PrinterTurn advance(PrinterSetup setup, const PrinterEvent &event)
{
    Turn turn{std::move(setup)};
    if (isTaken(turn.setup, event))
        std::visit([&](const auto &each) { handle(turn, each); }, event);
    return {std::move(turn.setup), turn.effect};
}

settings::Settings confirmedSettings(const PrinterSetup &setup)
{
    settings::Settings settings = setup.settings;
    const bool isNone = settings.printer.kind == PrinterKind::None;
    settings.printer.confirmed = isNone ? QString() : confirmationOf(settings.printer);
    return settings;
}

}
