// Stories in which something is out of order: the printer, the disk, the provider, the power.
#include "tests/ui/cutwords.h"
#include "tests/ui/storysteps.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(1);
}

bool fill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    while (file.write(QByteArray(512, 'x')) == 512) {
    }
    return true;
}

}

class TestStoryTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printerOutOfReach();
    void owedReceiptsAreMarked_data();
    void owedReceiptsAreMarked();
    void diskFull();
    void providerDown();
    void providerGoneWhileWaiting();
    void withoutProvider();
    void paidWhileTheTillWasOff();
    void withdrawnWhileTheProviderWasAway();
};

void TestStoryTrouble::printerOutOfReach()
{
    const QString address = u"127.0.0.1:%1"_s.arg(closedPort());
    StoryWorld world({.change = [address](app::Opening &opening) {
        opening.settings.printer.kind = settings::PrinterKind::Tcp;
        opening.settings.printer.address = address;
    }});
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(takesCash(world));
    const QString first = world.sale()->id;
    world.keys().scan(azucar); // the next sale starts at once
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 2);
    QCOMPARE(world.lines(), 1);
    QTRY_VERIFY2(world.said().contains(address), qPrintable(world.said()));
    QCOMPARE(world.state().receipts.value(first).state, printing::OriginalState::Owed);
    QVERIFY(takesCash(world));
    QTRY_VERIFY(world.said().contains(address));
}

void TestStoryTrouble::owedReceiptsAreMarked_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::Shade>("shade");
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("1024x700-dark-pt_BR") << QSize(1024, 700) << theme::Shade::Dark << text::Language::Portuguese << u"comprovante a imprimir"_s;
    QTest::newRow("1366x768-light-es_AR") << QSize(1366, 768) << theme::Shade::Light << text::Language::SpanishArgentina << u"ticket por imprimir"_s;
    QTest::newRow("1024x700-light-en") << QSize(1024, 700) << theme::Shade::Light << text::Language::English << u"receipt owed"_s;
}

void TestStoryTrouble::owedReceiptsAreMarked()
{
    QFETCH(QSize, size);
    QFETCH(theme::Shade, shade);
    QFETCH(text::Language, language);
    QFETCH(QString, mark);
    const QString address = u"127.0.0.1:%1"_s.arg(closedPort());
    StoryWorld world({.language = language, .size = size, .shade = shade, .change = [address](app::Opening &opening) {
        opening.settings.printer.kind = settings::PrinterKind::Tcp;
        opening.settings.printer.address = address;
    }});
    QVERIFY(world.open());
    QVERIFY(sellsForCash(world));
    QVERIFY(sellsForCash(world));
    QTRY_VERIFY(world.said().contains(address)); // the printer has been tried
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    const auto &rows = std::get<history::SalesPanel>(world.view().panel).rows;
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows)
        QVERIFY2(row.state.contains(mark), qPrintable(row.state));
    QDir().mkpath(u"screens"_s);
    QVERIFY(world.cashierSide().grab().save(u"screens/owed-"_s + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
    QCOMPARE(cutWords(world.cashierSide()), QStringList());
}

void TestStoryTrouble::diskFull()
{
    QTemporaryDir folder;
    const QString mounted = folder.filePath(u"small"_s);
    QVERIFY(QDir().mkpath(mounted));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, mounted}) != 0)
        QSKIP("needs the right to mount a small file system");
    const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mounted}); });
    StoryWorld world({.change = [mounted](app::Opening &opening) { opening.dataFolder = mounted; }});
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(fill(mounted + u"/filler"_s));

    world.press(Qt::Key_F5);
    QTRY_VERIFY2(world.said().contains(u"registrar"_s), qPrintable(world.said()));
    QCOMPARE(world.orders(), 0); // nothing was asked of the provider
    QVERIFY(!world.waiting());
    QCOMPARE(world.lines(), 1);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.said().contains(u"registrar"_s));
    QVERIFY(!world.isFinished()); // no cash without a record, either

    QVERIFY(QFile::remove(mounted + u"/filler"_s));
    world.keys().enter();
    QTRY_VERIFY2(world.isFinished(), qPrintable(world.said()));
    QTRY_COMPARE(world.receiptsOf(1), 1);
    world.close();
}

void TestStoryTrouble::providerDown()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.provider().stop();
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.view().message && world.view().message->severity == text::Severity::Failure);
    QVERIFY(!world.view().message->didMoneyMove.isEmpty() && !world.view().message->whatNow.isEmpty());
    QVERIFY(!world.waiting());
    QCOMPARE(world.orders(), 0);
    QVERIFY(takesCash(world));
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryTrouble::providerGoneWhileWaiting()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    const quint16 port = world.provider().port();
    world.provider().stop();
    world.press(Qt::Key_F4); // the answer is unknown: no cash yet
    QTRY_VERIFY(world.waiting() && world.waiting()->pace.silentSince);
    QVERIFY(!world.shows<counter::CashPanel>());
    QVERIFY(world.pays()); // meanwhile, at the provider's
    QVERIFY(world.provider().start(u"127.0.0.1"_s, port));
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 15000);
    QCOMPARE(world.sale()->tenders.size(), 1);
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryTrouble::withoutProvider()
{
    StoryWorld world({.change = [](app::Opening &opening) { opening.settings.provider.reset(); }});
    QVERIFY(world.open());
    world.keys().type(u"1500+");
    QTRY_COMPARE(world.totalMinor(), 150000);
    world.press(Qt::Key_F5);
    QTRY_VERIFY2(world.said().contains(u"[provider]"_s), qPrintable(world.said()));
    QVERIFY(!world.waiting());
    QVERIFY(takesCash(world));
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryTrouble::paidWhileTheTillWasOff()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    world.close();
    QVERIFY(world.pays());
    QVERIFY(world.reopen());
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.isFinished()); // the sale is on the desk again
    world.keys().scan(azucar);
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 2);
    QCOMPARE(world.lines(), 1);
}

void TestStoryTrouble::withdrawnWhileTheProviderWasAway()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    const quint16 port = world.provider().port();
    world.provider().stop();
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    world.keys().enter();
    QTRY_VERIFY(world.waiting() && world.waiting()->pace.silentSince);
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    world.keys().scan(azucar); // nothing may change under it
    QTRY_VERIFY(world.said().contains(azucar));
    QCOMPARE(world.lines(), 1);
    QVERIFY(world.provider().start(u"127.0.0.1"_s, port));
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(!world.waiting(), 15000);
    QVERIFY(!world.orderIsLive());
}

QTEST_MAIN(TestStoryTrouble)
#include "tst_storytrouble.moc"
