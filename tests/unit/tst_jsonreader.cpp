// Strict reading of stored JSON: a number that does not fit is a mistake, never another number. Dates are written as
// QDateTime would.
#include "core/base/jsonreader.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace Qt::StringLiterals;

class TestJsonReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeNumbers_data();
    void wholeNumbers();
    void remembersTheFirstProblem();
    void datesAreWritten_data();
    void datesAreWritten();
    void yearsOfFiveDigitsAreNotWritten();
};

void TestJsonReader::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<bool>("isSmall");
    QTest::newRow("0") << "0"_ba << true << true;
    QTest::newRow("-1") << "-1"_ba << true << true;
    QTest::newRow("largest") << "2147483647"_ba << true << true;
    QTest::newRow("smallest") << "-2147483648"_ba << true << true;
    QTest::newRow("one more") << "2147483648"_ba << true << false;
    QTest::newRow("one less") << "-2147483649"_ba << true << false;
    QTest::newRow("2^32 + 1") << "4294967297"_ba << true << false; // cut, it would be 1
    QTest::newRow("2^53 + 1") << "9007199254740993"_ba << true << false;
    QTest::newRow("largest of 64 bits") << "9223372036854775807"_ba << true << false;
    QTest::newRow("more than 64 bits") << "18446744073709551617"_ba << false << false;
    QTest::newRow("fraction") << "1.5"_ba << false << false;
    QTest::newRow("huge") << "1e300"_ba << false << false;
    QTest::newRow("text") << "\"1\""_ba << false << false;
    QTest::newRow("null") << "null"_ba << false << false;
}

void TestJsonReader::wholeNumbers()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, isInteger);
    QFETCH(bool, isSmall);
    const QJsonObject object = QJsonDocument::fromJson("{\"n\":" + number + "}").object();
    JsonReader whole(object);
    const qint64 read = whole.integer(u"n"_s);
    QCOMPARE(whole.isGood(), isInteger);
    QCOMPARE(read, isInteger ? number.toLongLong() : 0);
    JsonReader small(object);
    const int smallRead = small.smallInteger(u"n"_s);
    QCOMPARE(small.isGood(), isSmall);
    QCOMPARE(smallRead, isSmall ? number.toInt() : 0);
}

void TestJsonReader::remembersTheFirstProblem()
{
    JsonReader reader({{u"a"_s, u"text"_s}});
    (void)reader.smallInteger(u"b"_s);
    (void)reader.integer(u"a"_s);
    QCOMPARE(reader.problem(), u"b"_s);
}

void TestJsonReader::datesAreWritten_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("epoch") << qint64(0);
    QTest::newRow("before it") << qint64(-1);
    QTest::newRow("long before it") << qint64(-62'000'000'000'001);
    QTest::newRow("today") << qint64(1'795'900'000'007);
    QTest::newRow("leap day") << qint64(1'709'251'199'999);
    QTest::newRow("end of a year") << qint64(1'767'225'599'999);
    QTest::newRow("in 9999") << qint64(253'370'764'800'123);
}

void TestJsonReader::datesAreWritten()
{
    QFETCH(qint64, milliseconds);
    const Instant instant = instantFromMilliseconds(milliseconds);
    QCOMPARE(toUtcText(instant), QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs));
    for (const int minutes : {-4 * 60, 5 * 60 + 30, -30}) {
        const auto local = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, minutes * 60);
        QCOMPARE(toOffsetText(instant, std::chrono::minutes(minutes)), local.toString(Qt::ISODateWithMs));
    }
    QVERIFY(toOffsetText(instant, {}).endsWith(u"+00:00"));
    QCOMPARE(instantFromText(toUtcText(instant)), instant);
}

void TestJsonReader::yearsOfFiveDigitsAreNotWritten()
{
    QCOMPARE(toUtcText(Instant::max()), QString());
    QCOMPARE(toOffsetText(Instant::min(), std::chrono::minutes(60)), QString());
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
