// Printers on the network, and what all printers have in common: one true answer per job, gone at any moment.
#include "core/io/print/tcpprinter.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <vector>

using namespace mostrador;
using namespace mostrador::test;
using namespace Qt::StringLiterals;

namespace {

constexpr io::TcpLimits quick{.answer = Milliseconds(100), .settle = Milliseconds(50)};

PrintResult printedOverTcp(quint16 port, const receipt::Document &document, io::TcpLimits limits)
{
    io::TcpPrinter printer(u"127.0.0.1"_s, port, escPosOf, io::TcpPrinter::Speaks::EscPos, limits);
    return printedBy(printer, document);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestPrinters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void networkPrinterGetsExactlyTheBytes();
    void networkPrinterThatRefusesGotNothing();
    void networkPrinterThatDoesNotAnswerGotNothing();
    void networkPrinterThatBreaksOffIsUnknown();
    void networkPrinterThatNeverReadsIsUnknown();
    void networkPrinterPrintsAgainAfterAFailure();
    void networkPrinterSaysWhyItCannotPrint_data();
    void networkPrinterSaysWhyItCannotPrint();
    void paperThatEndsInTheReceiptMakesItUnknown();
    void networkPrinterThatIsSilentIsAskedOnlyOnce();
    void printerOfPlainTextIsNotAsked();
    void secondJobMeanwhileIsTurnedAway();
    void withoutAPrinterNothingIsPrinted();
    void impossibleSettingsMakeNoPrinter();
    void printerMayGoWhileItPrints_data();
    void printerMayGoWhileItPrints();
    void printerMayGoInItsOwnAnswer();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString pipe() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrinters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestPrinters::pipe() const
{
    const QString name = path(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0 ? name : QString();
}

void TestPrinters::networkPrinterGetsExactlyTheBytes()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    const auto result = printedWith(optionsFor(PrinterKind::Tcp, device.address()), cashDocument());
    COMPARE_RESULT(result, PrintOutcome::Printed, std::nullopt);
    QCOMPARE(result.address, device.address());
    QTRY_COMPARE(device.ended(), 1);
    QCOMPARE(device.received(), escPosOf(cashDocument()));
    QCOMPARE(device.sessions(), 1);
}

void TestPrinters::networkPrinterThatRefusesGotNothing()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    const QString address = device.address();
    device.close();
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Tcp, address), cashDocument()), PrintOutcome::Nothing,
        PrintFault::NotReachable);
}

void TestPrinters::networkPrinterThatDoesNotAnswerGotNothing()
{
    // A full queue of connections: the kernel leaves further ones unanswered, as a printer without power does.
    QTcpServer device;
    device.setListenBacklogSize(1);
    QVERIFY(device.listen(QHostAddress::LocalHost));
    device.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> others;
    for (int i = 0; i < 4; ++i) {
        others.push_back(std::make_unique<QTcpSocket>());
        others.back()->connectToHost(QHostAddress::LocalHost, device.serverPort());
    }
    QTRY_VERIFY(std::any_of(
        others.begin(), others.end(), [](const auto &other) { return other->state() == QTcpSocket::ConnectedState; }));
    const io::TcpLimits limits{.connect = Milliseconds(100), .job = Milliseconds(5'000)};
    COMPARE_RESULT(
        printedOverTcp(device.serverPort(), cashDocument(), limits), PrintOutcome::Nothing, PrintFault::NotReachable);
}

void TestPrinters::networkPrinterThatBreaksOffIsUnknown()
{
    FakePrinter device(FakePrinter::Manner::ResetsAfterSome);
    COMPARE_RESULT(
        printedOverTcp(device.serverPort(), longDocument(), {}), PrintOutcome::Unknown, PrintFault::Interrupted);
}

void TestPrinters::networkPrinterThatNeverReadsIsUnknown()
{
    FakePrinter device(FakePrinter::Manner::NeverReads);
    const io::TcpLimits limits{.job = Milliseconds(300), .answer = Milliseconds(50)};
    COMPARE_RESULT(
        printedOverTcp(device.serverPort(), longDocument(), limits), PrintOutcome::Unknown, PrintFault::Interrupted);
}

void TestPrinters::networkPrinterPrintsAgainAfterAFailure()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    const quint16 port = device.serverPort();
    const auto printer = made(optionsFor(PrinterKind::Tcp, device.address()));
    device.close();
    COMPARE_RESULT(printedBy(*printer, cashDocument()), PrintOutcome::Nothing, PrintFault::NotReachable);
    QVERIFY(device.listen(QHostAddress::LocalHost, port));
    for (int i = 1; i <= 3; ++i) {
        COMPARE_RESULT(printedBy(*printer, cashDocument()), PrintOutcome::Printed, std::nullopt);
        QTRY_COMPARE(device.ended(), i);
    }
    QCOMPARE(device.received(), escPosOf(cashDocument()).repeated(3));
}

void TestPrinters::networkPrinterSaysWhyItCannotPrint_data()
{
    QTest::addColumn<StatusAnswers>("state");
    QTest::addColumn<std::optional<PrintFault>>("fault");
    QTest::newRow("ready") << ready << std::optional<PrintFault>();
    QTest::newRow("paper") << outOfPaper << std::optional(PrintFault::NoPaper);
    QTest::newRow("cover") << coverOpen << std::optional(PrintFault::CoverOpen);
    QTest::newRow("jam") << jammed << std::optional(PrintFault::PrinterOffline);
}

void TestPrinters::networkPrinterSaysWhyItCannotPrint()
{
    QFETCH(StatusAnswers, state);
    QFETCH(std::optional<PrintFault>, fault);
    FakePrinter device(FakePrinter::Manner::TakesAll);
    device.answer(state);
    COMPARE_RESULT(printedOverTcp(device.serverPort(), cashDocument(), quick), fault ? PrintOutcome::Nothing : PrintOutcome::Printed, fault);
    QTRY_COMPARE(device.ended(), 1);
    QCOMPARE(device.received(), fault ? QByteArray() : escPosOf(cashDocument()));
    QCOMPARE(device.questions(), fault ? 1 : 2);
}

void TestPrinters::paperThatEndsInTheReceiptMakesItUnknown()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    device.answer(ready);
    device.answerAfterwards(outOfPaper);
    COMPARE_RESULT(printedOverTcp(device.serverPort(), cashDocument(), quick), PrintOutcome::Unknown, PrintFault::NoPaper);
    QTRY_COMPARE(device.ended(), 1);
    QCOMPARE(device.received(), escPosOf(cashDocument()));
}

void TestPrinters::networkPrinterThatIsSilentIsAskedOnlyOnce()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    io::TcpPrinter printer(u"127.0.0.1"_s, device.serverPort(), escPosOf, io::TcpPrinter::Speaks::EscPos, quick);
    for (int i = 0; i < 2; ++i)
        COMPARE_RESULT(printedBy(printer, cashDocument()), PrintOutcome::Printed, std::nullopt);
    QTRY_COMPARE(device.ended(), 2);
    QCOMPARE(device.received(), escPosOf(cashDocument()) + escPosOf(cashDocument()));
    QCOMPARE(device.questions(), 1);
}

void TestPrinters::printerOfPlainTextIsNotAsked()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Tcp, device.address(), PrinterLanguage::Text), cashDocument()),
        PrintOutcome::Printed, std::nullopt);
    QTRY_COMPARE(device.ended(), 1);
    QCOMPARE(device.questions(), 0);
}

void TestPrinters::secondJobMeanwhileIsTurnedAway()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    for (const settings::Printer &options :
        {optionsFor(PrinterKind::Tcp, device.address()), optionsFor(PrinterKind::File, path(u"receipts"_s))}) {
        const auto printer = made(options);
        Answer first;
        Answer second;
        printer->print(cashDocument(), first.taker());
        printer->print(cashDocument(), second.taker());
        QTRY_COMPARE(first.results, 1);
        QTRY_COMPARE(second.results, 1);
        QCOMPARE(first.last.outcome, PrintOutcome::Printed);
        QCOMPARE(second.last, PrintResult{});
    }
    QTRY_COMPARE(device.received(), escPosOf(cashDocument()));
    QCOMPARE(contentsOf(path(u"receipts"_s)), escPosOf(cashDocument()));
}

void TestPrinters::withoutAPrinterNothingIsPrinted()
{
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::None, {}), cashDocument()), PrintOutcome::Nothing,
        PrintFault::NotConfigured);
}

void TestPrinters::impossibleSettingsMakeNoPrinter()
{
    QCOMPARE(io::makePrinter(optionsFor(PrinterKind::Tcp, {})).error(), io::PrinterProblem::AddressMissing);
    QCOMPARE(io::makePrinter(optionsFor(PrinterKind::Tcp, u"printer"_s)).error(), io::PrinterProblem::AddressInvalid);
    QCOMPARE(io::makePrinter(optionsFor(PrinterKind::Tcp, u"printer:0"_s)).error(), io::PrinterProblem::AddressInvalid);
    const auto pdfDevice = optionsFor(PrinterKind::Device, u"/dev/usb/lp0"_s, PrinterLanguage::Pdf);
    QCOMPARE(io::makePrinter(pdfDevice).error(), io::PrinterProblem::LanguageNotPossible);
}

void TestPrinters::printerMayGoWhileItPrints_data()
{
    QTest::addColumn<PrinterKind>("kind");
    QTest::newRow("tcp") << PrinterKind::Tcp;
    QTest::newRow("device") << PrinterKind::Device;
    QTest::newRow("file") << PrinterKind::File;
    QTest::newRow("system") << PrinterKind::System;
}

void TestPrinters::printerMayGoWhileItPrints()
{
    QFETCH(PrinterKind, kind);
    FakePrinter device(FakePrinter::Manner::NeverReads); // for the queue: a service that never answers
    const QString fifo = pipe();
    const int reader = ::open(QFile::encodeName(fifo).constData(), O_RDONLY | O_NONBLOCK);
    qputenv("CUPS_SERVER", device.address().toUtf8());
    const QString address = kind == PrinterKind::Tcp      ? device.address()
                            : kind == PrinterKind::Device ? fifo
                                                          : path(u"receipts"_s);
    Answer answer;
    {
        const auto printer = made(optionsFor(kind, address));
        printer->print(longDocument(), answer.taker());
        if (kind == PrinterKind::Tcp || kind == PrinterKind::System)
            QTRY_COMPARE(device.sessions(), 1);
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(answer.results, 0);
    ::close(reader);
}

void TestPrinters::printerMayGoInItsOwnAnswer()
{
    FakePrinter device(FakePrinter::Manner::TakesAll);
    for (const settings::Printer &options :
        {optionsFor(PrinterKind::Tcp, device.address()), optionsFor(PrinterKind::File, path(u"receipts"_s))}) {
        auto printer = made(options);
        printer->print(cashDocument(), [&printer](const PrintResult &) { printer.reset(); });
        QTRY_VERIFY(!printer);
    }
}

QTEST_MAIN(TestPrinters)
#include "tst_printers.moc"
