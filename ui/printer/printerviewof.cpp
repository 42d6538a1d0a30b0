#include "ui/printer/printerview.h"

#include "core/base/result.h"
#include "core/receipt/testslip.h"
#include "core/settings/edit.h"
#include "ui/printer/words_printer.h"

using namespace Qt::StringLiterals;

namespace mostrador::printerui {

namespace {

using setup::PrinterSetup;
using setup::PrinterStep;
using text::Phrasebook;

QList<widgets::Choice> printersOf(const Phrasebook &words, const PrinterSetup &setup)
{
    QList<widgets::Choice> choices;
    for (const setup::PrinterChoice &choice : choicesIn(setup))
        choices.append({nameOf(words, choice), choice.detail});
    return choices;
}

QList<widgets::Choice> widthsOf(const Phrasebook &words, const PrinterSetup &setup)
{
    const bool isPage = setup.settings.printer.language == settings::PrinterLanguage::Pdf;
    QList<widgets::Choice> choices;
    for (const int columns : widthsIn(setup))
        choices.append({paperName(words, columns), isPage ? QString() : receipt::ruler(columns)});
    return choices;
}

QList<widgets::Choice> pagesOf(const Phrasebook &words)
{
    QList<widgets::Choice> choices;
    const auto *key = settings::findKey(u"printer", u"codepage");
    const QStringList names = settings::wordsOf(std::get<settings::ChoiceBinding>(key->binding));
    for (const settings::CodePage page : setup::pagesIn()) {
        const bool isNone = page == settings::CodePage::Ascii;
        choices.append({isNone ? words.say("printer", "None of them: print without accents") : names.at(static_cast<int>(page))});
    }
    return choices;
}

QList<widgets::Choice> choicesOf(const Phrasebook &words, const PrinterSetup &setup)
{
    switch (setup.step) {
    case PrinterStep::Choice:
        return printersOf(words, setup);
    case PrinterStep::Width:
        return widthsOf(words, setup);
    case PrinterStep::Letters:
        return pagesOf(words);
    case PrinterStep::Code:
        return {{words.say("printer", "The first")}, {words.say("printer", "Only the second")},
            {words.say("printer", "Neither"), words.say("printer", "Receipts come without a QR and without a picture.")}};
    case PrinterStep::Cutter:
        return {{words.say("printer", "Yes, cut every receipt off")}, {words.say("printer", "No: feed it far enough to tear it off")}};
    case PrinterStep::Drawer:
        return {{words.say("printer", "No drawer")}, {words.say("printer", "Yes, it opens for cash")}};
    case PrinterStep::Sample:
        if (!setup.hasSample)
            return {};
        return {{words.say("printer", "Yes, it is right"), words.say("printer", "The printer is confirmed and kept.")},
            {words.say("printer", "No"), words.say("printer", "The test slip and the questions come again.")}};
    case PrinterStep::Look:
    case PrinterStep::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QList<FieldView> fieldsOf(const Phrasebook &words, const PrinterSetup &setup)
{
    const auto &typed = setup.typed;
    if (setup.step == PrinterStep::Look)
        return {{words.say("printer", "At the top, below the address"), typed.at(0), {}, true},
            {words.say("printer", "At the end, instead of the thanks"), typed.at(1), {}, true},
            {words.say("printer", "Picture on top: PNG or PBM"), typed.at(2), words.say("printer", "/home/shop/logo.png"), false, true}};
    if (setup::fieldsOf(setup) == 0)
        return {};
    const auto choice = choicesIn(setup).value(setup.row);
    return {{words.say("printer", "Address"), typed.at(0), hintOf(words, choice)}};
}

std::optional<text::Message> messageFor(const Phrasebook &words, const PrinterSetup &setup)
{
    if (setup.waits)
        return waitingMessage(words, setup);
    if (setup.isPictureWrong && setup.step == PrinterStep::Look)
        return messageOf(words, setup, setup::PrinterTrouble::PictureWrong);
    if (!setup.problem)
        return std::nullopt;
    return std::visit(Overloaded{
                          [&](setup::PrinterTrouble trouble) { return messageOf(words, setup, trouble); },
                          [&](const printing::PrintResult &result) { return messageOf(words, result); },
                      },
        *setup.problem);
}

QString againOf(const Phrasebook &words, PrinterStep step)
{
    const bool isPrinted = step != PrinterStep::Choice && step != PrinterStep::Drawer && step != PrinterStep::Done;
    return isPrinted ? words.say("printer", "Print again · F9") : QString();
}

}

View viewOf(const PrinterSetup &setup, const Paper &paper, const Phrasebook &words)
{
    const auto steps = stepsOf(setup);
    View view;
    view.step = setup.step;
    view.heading = headingOf(words, setup.step);
    if (steps.contains(setup.step))
        view.progress = words.say("guide", "Step %1 of %2").arg(steps.indexOf(setup.step) + 1).arg(steps.size());
    view.explanation = explanationOf(words, setup);
    view.choices = choicesOf(words, setup);
    view.row = setup.row;
    view.fields = fieldsOf(words, setup);
    view.message = messageFor(words, setup);
    view.waits = setup.waits;
    view.goOn = setup.step == PrinterStep::Done ? words.say("printer", "Close · Enter") : words.say("printer", "Next · F12");
    view.goBack = setup.step == PrinterStep::Done ? QString() : words.say("setting", "Back · Esc");
    view.again = againOf(words, setup.step);
    view.drawer = setup.step == PrinterStep::Drawer ? words.say("printer", "Open the drawer · F8") : QString();
    view.browse = words.say("printer", "Look for it …");
    view.columns = setup.settings.printer.columns;
    view.paperName = paperName(words, view.columns);
    view.paper = paper;
    view.help = {help::Topic::Printer, {{u"↑ ↓"_s, words.say("guide", "Choose")}, {u"F12"_s, words.say("guide", "Next")}, {u"Esc"_s, words.say("setting", "Back")}}};
    return view;
}

}
