// The printer's set-up as a machine: which steps a printer has, what its rows and fields change, and that nothing counts while a
// slip is under way.
#include "core/setup/printersetup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::setup;
using settings::PrinterKind;
using settings::PrinterLanguage;

namespace {

constexpr auto usb = "/dev/usb/lp0";

struct Walk {
    PrinterSetup setup = printerSetupOf({});
    PrinterEffect effect = PrinterEffect::None;

    void happen(const PrinterEvent &event)
    {
        auto turn = advance(std::move(setup), event);
        setup = std::move(turn.setup);
        effect = turn.effect;
    }
    void goOn() { happen(GoOn{}); }
    void prints() { happen(SlipEnded{{printing::PrintOutcome::Printed, {}, {}, {}}}); }
    void choose(PrinterKind kind, PrinterLanguage language = PrinterLanguage::EscPos)
    {
        const auto choices = choicesIn(setup);
        for (int row = 0; row < choices.size(); ++row) {
            if (choices.at(row).kind == kind && choices.at(row).language == language)
                happen(Pick{row});
        }
    }
    // To a step of a printer in the network that is right in everything.
    void comeTo(PrinterStep step)
    {
        choose(PrinterKind::Tcp);
        happen(Type{0, u"10.0.0.9:9100"_s});
        goOn();
        prints();
        while (setup.step != step)
            goOn();
    }
};

}

class TestPrinterSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowThePrinter();
    void withoutAPrinterNothingIsAsked();
    void nothingCountsWhileItPrints();
    void whatIsFoundMovesNoChoice();
    void switchedOffPrinterStaysInTheList();
    void addressesStayWithTheirKind();
    void narrowPaperHasNoCutter();
    void printerWithoutPictures();
    void drawerThatDidNotOpenIsNotKept();
    void notKeptIsTriedAgain();
    void linesThatAreTooLong();
    void rowsOutOfRange();
    void endlessListsAreCut();
};

void TestPrinterSetup::stepsFollowThePrinter()
{
    using enum PrinterStep;
    Walk walk;
    const auto steps = [&](PrinterKind kind, PrinterLanguage language) {
        walk.setup.settings.printer.kind = kind;
        walk.setup.settings.printer.language = language;
        return stepsOf(walk.setup);
    };
    const QList<PrinterStep> all{Choice, Width, Letters, Code, Cutter, Drawer, Look, Sample};
    const QList<PrinterStep> page{Choice, Width, Look, Sample};
    QCOMPARE(steps(PrinterKind::Tcp, PrinterLanguage::EscPos), all);
    QCOMPARE(steps(PrinterKind::Device, PrinterLanguage::EscPos), all);
    QCOMPARE(steps(PrinterKind::System, PrinterLanguage::EscPos), all);
    QCOMPARE(steps(PrinterKind::System, PrinterLanguage::Pdf), page);
    QCOMPARE(steps(PrinterKind::File, PrinterLanguage::Text), page);
    QCOMPARE(steps(PrinterKind::Tcp, PrinterLanguage::Text), (QList<PrinterStep>{Choice, Width, Letters, Look, Sample}));
}

void TestPrinterSetup::withoutAPrinterNothingIsAsked()
{
    Walk walk;
    walk.comeTo(PrinterStep::Width);
    walk.happen(GoBack{});
    walk.choose(PrinterKind::None);
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::Keep);
    QCOMPARE(confirmedSettings(walk.setup).printer.kind, PrinterKind::None);
    QVERIFY(confirmedSettings(walk.setup).printer.confirmed.isEmpty());
    walk.happen(PrinterKept{});
    QCOMPARE(walk.setup.step, PrinterStep::Done);
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::Leave);
}

void TestPrinterSetup::nothingCountsWhileItPrints()
{
    Walk walk;
    walk.choose(PrinterKind::Tcp);
    walk.happen(Type{0, u"10.0.0.9:9100"_s});
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::PrintTestSlip);
    const PrinterSetup printing = walk.setup;
    for (const PrinterEvent &event : {PrinterEvent(GoOn{}), PrinterEvent(GoBack{}), PrinterEvent(Pick{0}), PrinterEvent(PrintAgain{})}) {
        walk.happen(event);
        QCOMPARE(walk.effect, PrinterEffect::None);
        QVERIFY(walk.setup == printing);
    }
    walk.prints();
    QCOMPARE(walk.setup.step, PrinterStep::Width);
    walk.prints(); // an answer that nobody waits for
    QCOMPARE(walk.setup.step, PrinterStep::Width);
}

void TestPrinterSetup::whatIsFoundMovesNoChoice()
{
    Walk walk;
    walk.choose(PrinterKind::Tcp);
    walk.happen(Type{0, u"10.0.0.9"_s});
    walk.happen(PrintersFound{{{PrinterKind::Device, QString::fromLatin1(usb)}, {PrinterKind::System, u"caja"_s}}});
    QVERIFY(!walk.setup.isLooking);
    QCOMPARE(choicesIn(walk.setup).at(walk.setup.row).kind, PrinterKind::Tcp);
    QCOMPARE(walk.setup.typed.at(0), u"10.0.0.9"_s);
    walk.happen(Pick{0});
    QCOMPARE(walk.setup.settings.printer.address, QString::fromLatin1(usb));
    QCOMPARE(fieldsOf(walk.setup), 0); // its address is known
}

void TestPrinterSetup::switchedOffPrinterStaysInTheList()
{
    settings::Settings stored;
    stored.printer.kind = PrinterKind::Device;
    stored.printer.address = QString::fromLatin1(usb);
    Walk walk{printerSetupOf(stored)};
    walk.happen(PrintersFound{});
    QCOMPARE(choicesIn(walk.setup).at(walk.setup.row).address, QString::fromLatin1(usb));
    const qsizetype rows = choicesIn(walk.setup).size();
    walk.happen(PrintersFound{{{PrinterKind::Device, QString::fromLatin1(usb)}}});
    QCOMPARE(choicesIn(walk.setup).size(), rows); // once
}

void TestPrinterSetup::addressesStayWithTheirKind()
{
    settings::Settings stored;
    stored.printer.kind = PrinterKind::Tcp;
    stored.printer.address = u"10.0.0.9:9100"_s;
    Walk walk{printerSetupOf(stored)};
    walk.choose(PrinterKind::File, PrinterLanguage::Text);
    QCOMPARE(walk.setup.typed.at(0), QString());
    walk.goOn();
    QCOMPARE(std::get<PrinterTrouble>(*walk.setup.problem), PrinterTrouble::AddressMissing);
    walk.happen(Type{0, u"recibos.txt"_s});
    walk.goOn();
    QCOMPARE(std::get<PrinterTrouble>(*walk.setup.problem), PrinterTrouble::AddressWrong);
    walk.choose(PrinterKind::Tcp);
    QCOMPARE(walk.setup.typed.at(0), u"10.0.0.9:9100"_s);
}

void TestPrinterSetup::narrowPaperHasNoCutter()
{
    Walk walk;
    walk.comeTo(PrinterStep::Width);
    QVERIFY(walk.setup.settings.printer.cut);
    walk.happen(Pick{0});
    QCOMPARE(walk.setup.settings.printer.columns, 32);
    QVERIFY(!walk.setup.settings.printer.cut);
    walk.happen(Pick{2});
    QVERIFY(walk.setup.settings.printer.cut);
}

void TestPrinterSetup::printerWithoutPictures()
{
    Walk walk;
    walk.comeTo(PrinterStep::Code);
    walk.happen(Pick{2});
    QCOMPARE(walk.setup.settings.printer.qr, settings::QrPrinting::None);
    QVERIFY(!walk.setup.settings.printer.raster);
    walk.happen(Pick{0});
    QVERIFY(walk.setup.settings.printer.raster);
}

void TestPrinterSetup::drawerThatDidNotOpenIsNotKept()
{
    Walk walk;
    walk.comeTo(PrinterStep::Drawer);
    walk.happen(Pick{1});
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::PulseDrawer);
    walk.happen(SlipEnded{{printing::PrintOutcome::Nothing, printing::PrintFault::NotReachable, {}, {}}});
    walk.goOn(); // the pulse never left: it is sent again
    QCOMPARE(walk.effect, PrinterEffect::PulseDrawer);
    walk.prints();
    QCOMPARE(walk.setup.step, PrinterStep::Drawer);
    walk.goOn();
    QCOMPARE(walk.setup.step, PrinterStep::Look);
}

void TestPrinterSetup::notKeptIsTriedAgain()
{
    Walk walk;
    walk.comeTo(PrinterStep::Sample);
    QCOMPARE(walk.effect, PrinterEffect::PrintSample);
    QCOMPARE(rowsOf(walk.setup), 0); // nothing to confirm yet
    walk.prints();
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::Keep);
    walk.happen(PrinterNotKept{u"disk full"_s});
    QCOMPARE(walk.setup.step, PrinterStep::Sample);
    walk.goOn();
    QCOMPARE(walk.effect, PrinterEffect::Keep);
    walk.happen(PrinterKept{});
    QVERIFY(isConfirmed(walk.setup.settings.printer));
}

void TestPrinterSetup::linesThatAreTooLong()
{
    Walk walk;
    walk.comeTo(PrinterStep::Look);
    walk.happen(Type{0, QString(201, u'x')});
    walk.goOn();
    QCOMPARE(std::get<PrinterTrouble>(*walk.setup.problem), PrinterTrouble::TextWrong);
    walk.happen(Type{0, u"Abierto\nsiempre"_s});
    walk.happen(Type{2, u"logo.png"_s}); // no absolute path
    walk.goOn();
    QCOMPARE(std::get<PrinterTrouble>(*walk.setup.problem), PrinterTrouble::PictureWrong);
    walk.happen(Type{2, {}});
    walk.goOn();
    QCOMPARE(walk.setup.step, PrinterStep::Sample);
    QCOMPARE(walk.setup.settings.store.header, u"Abierto\nsiempre"_s);
}

void TestPrinterSetup::rowsOutOfRange()
{
    Walk walk;
    const PrinterSetup before = walk.setup;
    for (const PrinterEvent &event : {PrinterEvent(Pick{-1}), PrinterEvent(Pick{99}), PrinterEvent(Type{7, u"x"_s}), PrinterEvent(OpenDrawerNow{})}) {
        walk.happen(event);
        QVERIFY(walk.setup == before);
    }
}

void TestPrinterSetup::endlessListsAreCut()
{
    Walk walk;
    QList<FoundPrinter> many;
    for (int at = 0; at < 2 * mostFoundPrinters; ++at)
        many.append({PrinterKind::Device, u"/dev/usb/lp%1"_s.arg(at)});
    walk.happen(PrintersFound{many});
    QCOMPARE(walk.setup.found.size(), mostFoundPrinters);
}

QTEST_APPLESS_MAIN(TestPrinterSetup)
#include "tst_printersetup.moc"
