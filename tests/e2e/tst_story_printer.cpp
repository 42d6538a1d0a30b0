#include "tests/e2e/books.h"
#include "tests/support/serialprinter.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::e2e;

// The printer never decides about the sale: what cannot be printed is owed, and the next customer does not wait.
class TestStoryPrinter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void unreachable();
    void folderIsMissing();
    void none();
    void outOfPaper();
    void paperEndsInTheReceipt();
    void confirmedFromTheCommandLine();

private:
    // Charges and is paid; the state of the receipt.
    QString receiptAfterPaying();

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryPrinter::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryPrinter::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

QString TestStoryPrinter::receiptAfterPaying()
{
    const auto charge = m_shop->charge();
    const QJsonObject waiting = charge->waitFor(u"waiting"_s);
    const QString reference = waiting[u"external_reference"_s].toString();
    if (m_simulator->pay(reference) != 200 || charge->finish().code != 0)
        return u"the charge did not end paid"_s;
    const QJsonObject sale = m_shop->run({u"status"_s, reference}).first(u"sale"_s);
    return sale[u"state"_s].toString() == u"finished" ? sale[u"receipt"_s].toString() : sale[u"state"_s].toString();
}

void TestStoryPrinter::unreachable()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    m_shop->write(
        {.baseUrl = m_simulator->url(), .printerKind = u"tcp"_s, .printerAddress = u"127.0.0.1:%1"_s.arg(port)});
    QCOMPARE(receiptAfterPaying(), u"owed"_s);
    QCOMPARE(receiptAfterPaying(), u"owed"_s); // the next sale starts at once
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 2);
}

void TestStoryPrinter::folderIsMissing()
{
    const QString address = m_shop->path(u"not-there/receipts.txt"_s);
    m_shop->write({.baseUrl = m_simulator->url(), .printerAddress = address});
    QCOMPARE(receiptAfterPaying(), u"owed"_s);
}

void TestStoryPrinter::none()
{
    m_shop->write({.baseUrl = m_simulator->url(), .printerKind = u"none"_s});
    QCOMPARE(receiptAfterPaying(), u"owed"_s);
}

void TestStoryPrinter::outOfPaper()
{
    const test::SerialPrinter device(test::outOfPaper, test::outOfPaper);
    m_shop->write({.baseUrl = m_simulator->url(), .printerKind = u"device"_s, .printerAddress = device.name(), .printerLanguage = u"escpos"_s});
    QCOMPARE(receiptAfterPaying(), u"owed"_s);
    QCOMPARE(device.received(), QByteArray());
}

void TestStoryPrinter::paperEndsInTheReceipt()
{
    const test::SerialPrinter device(test::ready, test::outOfPaper);
    m_shop->write({.baseUrl = m_simulator->url(), .printerKind = u"device"_s, .printerAddress = device.name(), .printerLanguage = u"escpos"_s});
    QCOMPARE(receiptAfterPaying(), u"unknown"_s);
    QVERIFY(device.received().startsWith("\x1B@"));
}

// A computer without a screen: the slip is looked at, and a yes is kept.
void TestStoryPrinter::confirmedFromTheCommandLine()
{
    const test::SerialPrinter device(test::ready, test::ready);
    m_shop->write({.baseUrl = m_simulator->url(), .printerKind = u"device"_s, .printerAddress = device.name(), .printerLanguage = u"escpos"_s});
    const Said refused = m_shop->type("perhaps\nno\n", {u"printer"_s, u"test"_s, u"--confirm"_s});
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.count(u"question"_s), 2);
    QVERIFY(device.received().contains("cp858: "));
    const auto keepsIt = [&] {
        QFile file(m_shop->settingsFile());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("confirmed = \"kind=device address=" + device.name().toUtf8());
    };
    QVERIFY(!keepsIt());
    QCOMPARE(m_shop->type({}, {u"printer"_s, u"test"_s, u"--confirm"_s}).code, 3); // nobody there
    const Said confirmed = m_shop->type("s\xC3\xAD\n", {u"printer"_s, u"test"_s, u"--confirm"_s});
    QCOMPARE(confirmed.code, 0);
    QCOMPARE(confirmed.first(u"printer"_s)[u"state"_s].toString(), u"confirmed"_s);
    QVERIFY(keepsIt());
    QCOMPARE(m_shop->run({u"printer"_s, u"test"_s}).code, 0); // the file is one that can be read
}


QTEST_GUILESS_MAIN(TestStoryPrinter)
#include "tst_story_printer.moc"
