// The log and the support bundle: bounded, one line a line, and nothing in them that must not leave the till.
#include "core/io/log/logfile.h"
#include "core/support/bundle.h"
#include "core/support/logline.h"
#include "core/support/redact.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::support;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return *instantFromText(u"2026-11-28T12:00:00Z"); }
    [[nodiscard]] Milliseconds elapsed() const override { return {}; }
};

}

class TestSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void whatSupportNeedsStays_data();
    void whatSupportNeedsStays();
    void oneLineStaysOne();
    void attemptIsFound();
    void logIsBounded();
    void fullDiskLosesLinesOnly();
    void eventsWithoutWhatWasTyped();
};

void TestSupport::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("test token") << u"token TEST-8061423705912348-unit-0f1e2d3c4b5a!"_s << u"0f1e2d3c4b5a"_s;
    QTest::newRow("token") << u"APP_USR-123456-abcdef"_s << u"123456"_s;
    QTest::newRow("header") << u"Authorization: Bearer abc.def.ghi.jkl.mno"_s << u"abc.def"_s;
    QTest::newRow("signature") << u"x-signature=ts=1,v1=0badc0de"_s << u"ts=1"_s;
    QTest::newRow("json") << u"{\"password\": \"open sesame\"}"_s << u"open"_s;
    QTest::newRow("proxy") << u"http://ana:sesame@proxy.example:8080"_s << u"sesame"_s;
    QTest::newRow("e-mail") << u"payer buyer.one+x@mail.example.com paid"_s << u"buyer.one"_s;
    QTest::newRow("card") << u"card 4509 9535 6623 3704 approved"_s << u"6623"_s;
    QTest::newRow("card in one") << u"card=4509953566233704"_s << u"4509953566233704"_s;
    QTest::newRow("document") << u"\"dni\": \"30.123.456\""_s << u"30.123"_s;
    QTest::newRow("tax number of a buyer") << u"CPF 123.456.789-09"_s << u"456.789"_s;
}

void TestSupport::secretsAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    QVERIFY2(!redacted(text).contains(secret), qPrintable(redacted(text)));
    QCOMPARE(redacted(redacted(text)), redacted(text));
}

void TestSupport::whatSupportNeedsStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1-128-1-aB3dE6gH GET /v1/orders/ORD01J67CQQH5904WDBVZEM4JMEP3 → 200 in 123 ms", "operation 106340124567 of 14340.60",
             "user_id = \"446566691\"", "base_url = \"https://api.mercadopago.com\"", "records 12, head 4f5a6b7c8d9e0f", "1-360360001-2-aB3dE6gH"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSupport::whatSupportNeedsStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestSupport::oneLineStaysOne()
{
    const QString line = logLine(FixedClock().now(), u"provider"_s, u"a\n2026-01-01T00:00:00.000Z till forged\r\x1b[2J\u2028b"_s);
    QVERIFY(line.startsWith(u"2026-11-28T12:00:00.000Z provider a "_s));
    QVERIFY(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(u'\x1b') && !line.contains(QChar(0x2028)));
    QVERIFY(logLine({}, u"x"_s, QString(10'000, u'y')).size() < 600);
}

void TestSupport::attemptIsFound()
{
    QCOMPARE(attemptIn(u"/merchant_orders/search?external_reference=1-128-1-aB3dE6gH&x=1"_s), u"1-128-1-aB3dE6gH"_s);
    QCOMPARE(attemptIn(u"{\"external_reference\":\"12-360360001-3-00000000\"}"_s), u"12-360360001-3-00000000"_s);
    QCOMPARE(attemptIn(u"/v1/payments/106340124567"_s), QString());
}

void TestSupport::logIsBounded()
{
    QTemporaryDir folder;
    const QString path = io::logPath(folder.path());
    const FixedClock clock;
    {
        io::LogFile log(path, clock, 10'000);
        for (int i = 0; i < 5'000; ++i)
            log.write(u"till"_s, u"line %1"_s.arg(i));
    }
    qint64 bytes = 0;
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1 + io::olderLogs);
    for (const QFileInfo &file : files) {
        bytes += file.size();
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(bytes <= 10'000 * (1 + io::olderLogs));
    const QStringList end = io::endOfLog(path, 20'000);
    QVERIFY(end.constLast().endsWith(u" line 4999"_s));
    QVERIFY(end.size() > 300 && end.constFirst().startsWith(u"2026-11-28T"_s));
    io::LogFile again(path, clock, 10'000); // it goes on where it was
    again.write(u"till"_s, u"again"_s);
    QCOMPARE(io::endOfLog(path, 20'000).constLast().section(u' ', -1), u"again"_s);
}

void TestSupport::fullDiskLosesLinesOnly()
{
    const FixedClock clock;
    io::LogFile log(u"/dev/full"_s, clock);
    log.write(u"till"_s, u"lost"_s);
    io::LogFile nowhere(u"/nowhere/mostrador.log"_s, clock);
    nowhere.write(u"till"_s, u"lost"_s);
    QVERIFY(io::endOfLog(u"/nowhere/mostrador.log"_s, 100).isEmpty());
}

void TestSupport::eventsWithoutWhatWasTyped()
{
    journal::Record record{7, FixedClock().now(), u"sale"_s, u"s1"_s, R"({"event":"added","note":"for Ana Buyer"})",
        R"({"state":"open","note":"for Ana Buyer","lines":[{"name":"gift for Bob"}]})", true, 128, {}};
    QCOMPARE(eventLine(record), u"7 2026-11-28T12:00:00.000Z sale 128 s1 added open open"_s);
    record.subject = u"Ana Buyer"_s;
    record.state = R"({"phase":"Ana Buyer"})";
    QVERIFY(!eventLine(record).contains(u"Buyer"_s));
    QVERIFY(!bundleText({{u"Log"_s, {u"TEST-123456789 buyer@mail.example"_s}}}).contains(u"123456789"_s));
}

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
