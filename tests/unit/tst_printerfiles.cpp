// Receipts to devices, pipes, files and PDF files: what is reported must be true of the last byte.
#include "core/io/print/bytefile.h"
#include "core/io/print/pdf.h"
#include "core/receipt/text.h"
#include "tests/support/printing.h"
#include "tests/support/serialprinter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>

using namespace mostrador;
using namespace mostrador::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// On the files of this process, as long as it lives.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

}

class TestPrinterFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pipeGetsExactlyTheBytes();
    void pipeWithoutReaderGotNothing();
    void pipeThatNobodyEmptiesIsUnknown();
    void pipeWhoseReaderLeavesIsUnknown();
    void deviceWithoutPaper();
    void deviceThatAnswersSaysWhyItCannotPrint_data();
    void deviceThatAnswersSaysWhyItCannotPrint();
    void deviceThatIsSilentGetsItsReceipt();
    void deviceThatIsMissing();
    void deviceOfSomebodyElse();
    void errnoBecomesTheFaultThatNamesTheCure_data();
    void errnoBecomesTheFaultThatNamesTheCure();
    void fileGrowsByEachReceipt();
    void textFileIsUnicode();
    void fullDiskLeavesTheFileAsItWas();
    void folderThatIsMissing();
    void pdfFilesAreNumbered();
    void pdfHasTheTextAndThePaperWidth();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString pipe() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrinterFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestPrinterFiles::pipe() const
{
    const QString name = path(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0 ? name : QString();
}

void TestPrinterFiles::pipeGetsExactlyTheBytes()
{
    const QString name = pipe();
    const int reader = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK);
    COMPARE_RESULT(
        printedWith(optionsFor(PrinterKind::Device, name), cashDocument()), PrintOutcome::Printed, std::nullopt);
    QByteArray read(65'536, '\0');
    read.resize(::read(reader, read.data(), static_cast<size_t>(read.size())));
    QCOMPARE(read, escPosOf(cashDocument()));
    ::close(reader);
}

void TestPrinterFiles::pipeWithoutReaderGotNothing()
{
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Device, pipe()), cashDocument()), PrintOutcome::Nothing,
        PrintFault::NotReachable);
}

void TestPrinterFiles::pipeThatNobodyEmptiesIsUnknown()
{
    const QString name = pipe();
    const int reader = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK);
    const QByteArray bytes(1'000'000, 'x');
    const std::stop_source stop;
    const Milliseconds limit(50);
    COMPARE_RESULT(io::appendBytes(name, bytes, io::OpenMode::MustExist, stop.get_token(), limit),
        PrintOutcome::Unknown, PrintFault::Interrupted);
    // Full now: the next one does not get a byte in, and that is certain.
    COMPARE_RESULT(io::appendBytes(name, bytes, io::OpenMode::MustExist, stop.get_token(), limit),
        PrintOutcome::Nothing, PrintFault::NotReachable);
    ::close(reader);
}

void TestPrinterFiles::pipeWhoseReaderLeavesIsUnknown()
{
    const QString name = pipe();
    const int reader = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK);
    const auto printer = made(optionsFor(PrinterKind::Device, name));
    Answer answer;
    printer->print(longDocument(), answer.taker());
    char first = 0;
    QTRY_COMPARE(::read(reader, &first, 1), ssize_t(1));
    ::close(reader);
    QTRY_COMPARE(answer.results, 1);
    COMPARE_RESULT(answer.last, PrintOutcome::Unknown, PrintFault::Interrupted);
}

void TestPrinterFiles::deviceWithoutPaper()
{
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Device, u"/dev/full"_s), cashDocument()), PrintOutcome::Nothing,
        PrintFault::NoPaper);
}

void TestPrinterFiles::deviceThatAnswersSaysWhyItCannotPrint_data()
{
    QTest::addColumn<StatusAnswers>("before");
    QTest::addColumn<StatusAnswers>("after");
    QTest::addColumn<PrintOutcome>("outcome");
    QTest::addColumn<std::optional<PrintFault>>("fault");
    QTest::newRow("ready") << ready << ready << PrintOutcome::Printed << std::optional<PrintFault>();
    QTest::newRow("paper") << outOfPaper << outOfPaper << PrintOutcome::Nothing << std::optional(PrintFault::NoPaper);
    QTest::newRow("cover") << coverOpen << coverOpen << PrintOutcome::Nothing << std::optional(PrintFault::CoverOpen);
    QTest::newRow("paper ends in it") << ready << outOfPaper << PrintOutcome::Unknown << std::optional(PrintFault::NoPaper);
}

void TestPrinterFiles::deviceThatAnswersSaysWhyItCannotPrint()
{
    QFETCH(StatusAnswers, before);
    QFETCH(StatusAnswers, after);
    QFETCH(PrintOutcome, outcome);
    QFETCH(std::optional<PrintFault>, fault);
    SerialPrinter device(before, after);
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Device, device.name()), cashDocument()), outcome, fault);
    QCOMPARE(device.received(), outcome == PrintOutcome::Nothing ? QByteArray() : escPosOf(cashDocument()));
}

void TestPrinterFiles::deviceThatIsSilentGetsItsReceipt()
{
    SerialPrinter device;
    COMPARE_RESULT(
        printedWith(optionsFor(PrinterKind::Device, device.name()), cashDocument()), PrintOutcome::Printed, std::nullopt);
    QCOMPARE(device.received(), escPosOf(cashDocument()));
}

void TestPrinterFiles::deviceThatIsMissing()
{
    const auto result = printedWith(optionsFor(PrinterKind::Device, path(u"lp0"_s)), cashDocument());
    COMPARE_RESULT(result, PrintOutcome::Nothing, PrintFault::NoSuchDevice);
    QVERIFY(!QFile::exists(path(u"lp0"_s)));
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::Device, m_folder->path()), cashDocument()),
        PrintOutcome::Nothing, PrintFault::NoSuchDevice);
}

void TestPrinterFiles::deviceOfSomebodyElse()
{
    const QString name = path(u"lp0"_s);
    QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    QVERIFY(QFile::setPermissions(name, {}));
    // Root may write everywhere; the file system's idea of who we are can be changed for this thread, and the printer's
    // inherits it.
    constexpr uid_t nobody = 65'534;
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    const auto before = static_cast<uid_t>(::setfsuid(nobody));
    const auto result = printedWith(optionsFor(PrinterKind::Device, name), cashDocument());
    ::setfsuid(before);
    COMPARE_RESULT(result, PrintOutcome::Nothing, PrintFault::PermissionDenied);
    QCOMPARE(result.address, name);
}

void TestPrinterFiles::errnoBecomesTheFaultThatNamesTheCure_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("device");
    QTest::addColumn<PrintFault>("fault");
    QTest::newRow("EACCES") << EACCES << true << PrintFault::PermissionDenied;
    QTest::newRow("EPERM") << EPERM << true << PrintFault::PermissionDenied;
    QTest::newRow("EROFS") << EROFS << false << PrintFault::PermissionDenied;
    QTest::newRow("ENOENT") << ENOENT << true << PrintFault::NoSuchDevice;
    QTest::newRow("ENODEV") << ENODEV << true << PrintFault::NoSuchDevice;
    QTest::newRow("ENXIO") << ENXIO << true << PrintFault::NotReachable;
    QTest::newRow("EBUSY") << EBUSY << true << PrintFault::NotReachable;
    QTest::newRow("ENOSPC on a disk") << ENOSPC << false << PrintFault::DiskFull;
    QTest::newRow("ENOSPC on a printer") << ENOSPC << true << PrintFault::NoPaper;
    QTest::newRow("EDQUOT") << EDQUOT << false << PrintFault::DiskFull;
    QTest::newRow("EIO") << EIO << true << PrintFault::Interrupted;
}

void TestPrinterFiles::errnoBecomesTheFaultThatNamesTheCure()
{
    QFETCH(int, error);
    QFETCH(bool, device);
    QFETCH(PrintFault, fault);
    QCOMPARE(io::faultOf(error, device), fault);
}

void TestPrinterFiles::fileGrowsByEachReceipt()
{
    const QString name = path(u"receipts.bin"_s);
    const auto printer = made(optionsFor(PrinterKind::File, name));
    COMPARE_RESULT(printedBy(*printer, cashDocument()), PrintOutcome::Printed, std::nullopt);
    COMPARE_RESULT(printedBy(*printer, receipt::drawerOpening()), PrintOutcome::Printed, std::nullopt);
    QCOMPARE(contentsOf(name), escPosOf(cashDocument()) + escPosOf(receipt::drawerOpening()));
    QCOMPARE(
        QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestPrinterFiles::textFileIsUnicode()
{
    const QString name = path(u"receipts.txt"_s);
    const auto options = optionsFor(PrinterKind::File, name, PrinterLanguage::Text);
    COMPARE_RESULT(printedWith(options, cashDocument()), PrintOutcome::Printed, std::nullopt);
    QCOMPARE(QString::fromUtf8(contentsOf(name)), receipt::toText(cashDocument(), 42));
}

void TestPrinterFiles::fullDiskLeavesTheFileAsItWas()
{
    // A limit on the size of files fails a write half-way just as a full disk does.
    const QString name = path(u"receipts.bin"_s);
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    }
    PrintResult result;
    {
        const FileSizeLimit limit(100);
        result = printedWith(optionsFor(PrinterKind::File, name), cashDocument());
    }
    COMPARE_RESULT(result, PrintOutcome::Nothing, PrintFault::DiskFull);
    QCOMPARE(contentsOf(name), QByteArray("before"));
}

void TestPrinterFiles::folderThatIsMissing()
{
    const QString name = path(u"nowhere/receipts.txt"_s);
    COMPARE_RESULT(printedWith(optionsFor(PrinterKind::File, name), cashDocument()), PrintOutcome::Nothing,
        PrintFault::NoSuchDevice);
    const auto pdf = optionsFor(PrinterKind::File, name, PrinterLanguage::Pdf);
    COMPARE_RESULT(printedWith(pdf, cashDocument()), PrintOutcome::Nothing, PrintFault::NoSuchDevice);
}

void TestPrinterFiles::pdfFilesAreNumbered()
{
    const auto options = optionsFor(PrinterKind::File, path(u"slip.pdf"_s), PrinterLanguage::Pdf);
    QVERIFY(QFile(path(u"slip-7.pdf"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile(path(u"slip-x.pdf"_s)).open(QIODevice::WriteOnly));
    for (int i = 0; i < 2; ++i)
        COMPARE_RESULT(printedWith(options, cashDocument()), PrintOutcome::Printed, std::nullopt);
    QCOMPARE(contentsOf(path(u"slip-7.pdf"_s)), QByteArray());
    QVERIFY(contentsOf(path(u"slip-8.pdf"_s)).startsWith("%PDF"));
    QVERIFY(contentsOf(path(u"slip-9.pdf"_s)).startsWith("%PDF"));
    QVERIFY(!QFile::exists(path(u"slip-10.pdf"_s)));
}

void TestPrinterFiles::pdfHasTheTextAndThePaperWidth()
{
    const QByteArray pdf = io::toPdf(cashDocument(), 32);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.size() > 2'000);
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("[0 0 164"));                           // 58 mm in points
    QVERIFY(io::toPdf(cashDocument(), 48).contains("[0 0 227")); // 80 mm
    const QByteArray brief = io::toPdf({{receipt::TextLine{u"x"_s}}}, 48);
    const QByteArray height = brief.mid(brief.indexOf("[0 0 227") + 5).split(']').first().simplified().split(' ').last();
    QVERIFY2(height.toDouble() > 227, height.constData()); // or a print service would turn it on its side
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return;
    QFile file(path(u"slip.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(reader, {u"-layout"_s, file.fileName(), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &expected : {u"Kiosco «La Ñata»"_s, u"Jamón cocido"_s, u"11.916,87"_s, u"DOCUMENTO NO VÁLIDO"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
}

QTEST_MAIN(TestPrinterFiles)
#include "tst_printerfiles.moc"
