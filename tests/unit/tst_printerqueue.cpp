// Receipts to a queue of the print service: one that takes jobs, refuses them, breaks off or is not there.
#include "core/io/print/printerfinder.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::test;
using namespace Qt::StringLiterals;

class TestPrinterQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueGetsExactlyTheBytes();
    void queueTrouble_data();
    void queueTrouble();
    void serviceThatIsNotThere();
    void serviceThatBreaksOffIsUnknown();
    void queuesAreListed();
    void usbPrintersAreFiles();
};

void TestPrinterQueue::queueGetsExactlyTheBytes()
{
    FakePrintService service({});
    qputenv("CUPS_SERVER", service.address());
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::System, u"counter"_s), cashDocument()), PrintOutcome::Printed,
        std::nullopt);
    QCOMPARE(service.jobs(), 1);
    QVERIFY(service.printed().contains("application/vnd.cups-raw"));
    QVERIFY(service.printed().contains("/printers/counter"));
    QVERIFY(service.printed().endsWith('\x03' + escPosOf(cashDocument())));
    const auto pdf = optionsFor(PrinterKind::System, u"counter"_s, PrinterLanguage::Pdf);
    COMPARE_RESULT(printedWith(pdf, cashDocument()), PrintOutcome::Printed, std::nullopt);
    QVERIFY(service.printed().contains("application/pdf"));
}

void TestPrinterQueue::queueTrouble_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("print");
    QTest::addColumn<int>("state");
    QTest::addColumn<PrintFault>("fault");
    QTest::newRow("no such queue") << 0x0406 << 0 << 3 << PrintFault::QueueUnknown;
    QTest::newRow("paused") << 0 << 0 << 5 << PrintFault::QueuePaused;
    QTest::newRow("takes no jobs") << 0 << 0x0506 << 3 << PrintFault::QueuePaused;
    QTest::newRow("not allowed") << 0 << 0x0403 << 3 << PrintFault::PermissionDenied;
    QTest::newRow("service busy") << 0 << 0x0507 << 3 << PrintFault::ServiceMissing;
}

void TestPrinterQueue::queueTrouble()
{
    QFETCH(int, look);
    QFETCH(int, print);
    QFETCH(int, state);
    QFETCH(PrintFault, fault);
    FakePrintService service({static_cast<quint16>(look), static_cast<quint16>(print), state, true});
    qputenv("CUPS_SERVER", service.address());
    COMPARE_RESULT(
        printedWith(optionsFor(PrinterKind::System, u"counter"_s), cashDocument()), PrintOutcome::Nothing, fault);
}

void TestPrinterQueue::serviceThatIsNotThere()
{
    FakePrintService service({});
    qputenv("CUPS_SERVER", service.address());
    service.close();
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::System, u"counter"_s), cashDocument()), PrintOutcome::Nothing,
        PrintFault::ServiceMissing);
}

void TestPrinterQueue::serviceThatBreaksOffIsUnknown()
{
    FakePrintService service({.answersPrint = false});
    qputenv("CUPS_SERVER", service.address());
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::System, u"counter"_s), cashDocument()), PrintOutcome::Unknown,
        PrintFault::Interrupted);
    QCOMPARE(service.jobs(), 1);
}

void TestPrinterQueue::queuesAreListed()
{
    FakePrintService service({.names = {"mostrador", "oficina"}});
    qputenv("CUPS_SERVER", service.address());
    QList<setup::FoundPrinter> found;
    bool isFound = false;
    io::PrinterFinder finder;
    connect(&finder, &io::PrinterFinder::found, this, [&](const QList<setup::FoundPrinter> &printers) {
        found = printers;
        isFound = true;
    });
    finder.look();
    QTRY_VERIFY(isFound);
    found.removeIf([](const setup::FoundPrinter &each) { return each.kind != PrinterKind::System; });
    QCOMPARE(found, (QList<setup::FoundPrinter>{{PrinterKind::System, u"mostrador"_s, u"Maker of mostrador"_s},
                        {PrinterKind::System, u"oficina"_s, u"Maker of oficina"_s}}));
    service.close();
    isFound = false;
    finder.look(); // nobody answers any more
    QTRY_VERIFY(isFound);
}

void TestPrinterQueue::usbPrintersAreFiles()
{
    QTemporaryDir folder;
    for (const QString &name : {u"lp1"_s, u"lp0"_s, u"hiddev0"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(io::usbPrintersIn(folder.path()), (QList<setup::FoundPrinter>{{PrinterKind::Device, folder.filePath(u"lp0"_s)},
                                                  {PrinterKind::Device, folder.filePath(u"lp1"_s)}}));
    QVERIFY(io::usbPrintersIn(folder.filePath(u"none"_s)).isEmpty());
}

QTEST_MAIN(TestPrinterQueue)
#include "tst_printerqueue.moc"
