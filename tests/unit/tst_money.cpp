// Amounts of the seven currencies: exact in every text form, read as people type them, rounded in cash as the law says.
#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/money/stored.h"

#include <rapidcheck.h>

#include <QTest>

using namespace mostrador;
using namespace mostrador::money;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<Money> amounts(qint64 smallest)
{
    const auto minor = rc::gen::oneOf(
        rc::gen::inRange<qint64>(smallest, largestMinor + 1), rc::gen::inRange<qint64>(smallest < 0 ? -5000 : 0, 5000));
    return rc::gen::construct<Money>(
        minor, rc::gen::elementOf(std::vector<Currency>(allCurrencies.begin(), allCurrencies.end())));
}

// What a typed text came to, as one line.
QString readingOf(const Result<Money, AmountError> &read)
{
    if (read)
        return toDecimalText(*read);
    switch (read.error().problem) {
    case AmountProblem::Empty:
        return u"empty"_s;
    case AmountProblem::NotAnAmount:
        return u"not an amount"_s;
    case AmountProblem::NotExact:
        return u"not exact"_s;
    case AmountProblem::TooLarge:
        return u"too large"_s;
    case AmountProblem::Ambiguous:
        return u"%1 or %2"_s.arg(toDecimalText(read.error().oneReading), toDecimalText(read.error().anotherReading));
    }
    Q_UNREACHABLE();
}

}

class TestMoney final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void compares();
    void decimalTextIsExact();
    void plainTextIsTyped();
    void shownTextHoldsThePlain();
    void storedTextIsExact();
    void anyTypedTextIsSafe();
    void typedWithoutGroups();
    void typedOnTheKeypad();
    void refusedOnlyWithTwoReadings();
    void readsDecimalText_data();
    void readsDecimalText();
    void readsTyped_data();
    void readsTyped();
    void shows_data();
    void shows();
    void roundsCash_data();
    void roundsCash();
    void roundingIsSmall();
    void knowsSites();
    void refusesStored_data();
    void refusesStored();
};

void TestMoney::compares()
{
    const Money less{-1, Currency::ARS};
    const Money more{1, Currency::ARS};
    QVERIFY(less < more && less <= more && less <= less && !(more <= less) && !(less < less));
    QVERIFY(more > less && more >= less && more >= more && !(less >= more) && !(more > more));
    QVERIFY((less == less && less != more && more != Money{1, Currency::MXN}));
    QVERIFY((CashRounding{5, RoundingDirection::Down} == CashRounding{5, RoundingDirection::Down}));
    QVERIFY((CashRounding{5, RoundingDirection::Down} != CashRounding{10, RoundingDirection::Down}));
    QVERIFY((CashRounding{5, RoundingDirection::Down} != CashRounding{5, RoundingDirection::NearestHalfDown}));
    QCOMPARE(less + more, (Money{0, Currency::ARS}));
    QCOMPARE(more - less, (Money{2, Currency::ARS}));
    QCOMPARE(-more, less);
}

void TestMoney::decimalTextIsExact()
{
    QVERIFY(rc::check("decimal text and back", [] {
        const Money money = *amounts(-largestMinor);
        RC_ASSERT(fromDecimalText(toDecimalText(money), money.currency) == money);
    }));
}

void TestMoney::plainTextIsTyped()
{
    QVERIFY(rc::check("what the till shows can be typed back", [] {
        const Money money = *amounts(0);
        RC_ASSERT(fromTypedText(toPlainText(money), money.currency) == money);
        RC_ASSERT(fromTypedText(u"  "_s + toPlainText(money) + u' ', money.currency) == money);
    }));
}

void TestMoney::shownTextHoldsThePlain()
{
    QVERIFY(rc::check("shown is symbol and plain", [] {
        const Money money = *amounts(-largestMinor);
        const QString shown = toShownText(money);
        const auto &rules = rulesOf(money.currency);
        RC_ASSERT(shown.startsWith(u'-') == (money.minor < 0));
        const QString unsign = money.minor < 0 ? shown.mid(1) : shown;
        const QString symbol =
            QString::fromUtf8(rules.symbol) + (rules.spaceAfterSymbol ? QString(QChar(0x00A0)) : QString());
        RC_ASSERT(unsign == symbol + toPlainText(money.minor < 0 ? -money : money));
    }));
}

void TestMoney::storedTextIsExact()
{
    QVERIFY(rc::check("stored text and back", [] {
        const Money money = *amounts(-largestMinor);
        JsonReader reader(QJsonObject{{u"amount"_s, toStored(money)}});
        RC_ASSERT(storedMoney(reader, u"amount"_s) == money);
        RC_ASSERT(reader.isGood());
    }));
}

// Whatever is typed: never a negative or an oversized amount, and never one that no reading of the digits gives.
void TestMoney::anyTypedTextIsSafe()
{
    QVERIFY(rc::check("any typed text", [] {
        QString text;
        for (const char c :
            *rc::gen::container<std::vector<char>>(rc::gen::element('0', '1', '5', '9', '.', ',', '-', ' ')))
            text += QLatin1Char(c);
        const auto currency = rc::gen::elementOf(std::vector<Currency>(allCurrencies.begin(), allCurrencies.end()));
        const auto read = fromTypedText(text, *currency);
        if (!read)
            return;
        RC_ASSERT(read->minor >= 0);
        RC_ASSERT(read->minor <= largestMinor);
        const auto digitsOnly = [](QString all) {
            all.remove(u'.').remove(u',').remove(u' ');
            while (all.startsWith(u'0'))
                all.remove(0, 1);
            while (all.endsWith(u'0'))
                all.chop(1);
            return all;
        };
        RC_ASSERT(digitsOnly(toDecimalText(*read)) == digitsOnly(text));
    }));
}

// As people type: the mark of the country, no groups, and no decimals where there are none.
void TestMoney::typedWithoutGroups()
{
    QVERIFY(rc::check("typed without groups", [] {
        const Money money = *amounts(0);
        const auto &rules = rulesOf(money.currency);
        QString plain = toPlainText(money);
        plain.remove(QChar(rules.groupSeparator));
        RC_ASSERT(fromTypedText(plain, money.currency) == money);
        const qint64 unit = minorPerUnit(money.currency);
        const Money whole{money.minor / unit * unit, money.currency};
        RC_ASSERT(fromTypedText(QString::number(whole.minor / unit), money.currency) == whole);
        if (rules.decimals == 0 || money.minor % 10 != 0)
            return;
        plain.chop(1); // "1500,5"
        RC_ASSERT(fromTypedText(plain, money.currency) == money);
    }));
}

// A keypad has one decimal key, and some send the other country's mark: with one or two decimals it cannot mean thousands.
void TestMoney::typedOnTheKeypad()
{
    QVERIFY(rc::check("typed with either mark", [] {
        const Money money = *amounts(0);
        if (rulesOf(money.currency).decimals == 0)
            return;
        for (const char16_t mark : {u'.', u','}) {
            const QString typed = toDecimalText(money).replace(u'.', QChar(mark));
            RC_ASSERT(fromTypedText(typed, money.currency) == money);
        }
    }));
}

// Both readings are shown, they differ, and each of them is what the country with these marks would read.
void TestMoney::refusedOnlyWithTwoReadings()
{
    QVERIFY(rc::check("refused only with two readings", [] {
        const auto currency = *rc::gen::elementOf(std::vector<Currency>(allCurrencies.begin(), allCurrencies.end()));
        const qint64 before = *rc::gen::inRange<qint64>(0, 1'000'000);
        const int behind = *rc::gen::inRange(0, 1'000);
        const auto mark = *rc::gen::element(u'.', u',');
        const QString text = QString::number(before) + QChar(mark) + QString::number(behind).rightJustified(3, u'0');
        const auto read = fromTypedText(text, currency);
        if (read || read.error().problem != AmountProblem::Ambiguous)
            return;
        const qint64 unit = minorPerUnit(currency);
        const std::array readings{before * unit + behind * unit / 1'000, (before * 1'000 + behind) * unit};
        RC_ASSERT(QChar(mark) == QChar(rulesOf(currency).decimalSeparator)); // the group mark has one reading
        RC_ASSERT(read.error().oneReading.minor == readings[0]);
        RC_ASSERT(read.error().anotherReading.minor == readings[1]);
        RC_ASSERT(readings[0] != readings[1]);
    }));
}

void TestMoney::readsDecimalText_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](Currency currency, const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(codeOf(currency) + u' ' + text)) << currency << text << expected;
    };
    row(Currency::ARS, u"1234.50"_s, u"1234.50"_s);
    row(Currency::ARS, u"1234.5"_s, u"1234.50"_s);
    row(Currency::ARS, u"1234"_s, u"1234.00"_s);
    row(Currency::ARS, u"1234.5000"_s, u"1234.50"_s);
    row(Currency::ARS, u"-3.00"_s, u"-3.00"_s);
    row(Currency::ARS, u"-0"_s, u"0.00"_s);
    row(Currency::ARS, u"1250.10"_s, u"1250.10"_s);
    row(Currency::ARS, u"1.005"_s, u"not exact"_s);
    row(Currency::ARS, u""_s, u"empty"_s);
    row(Currency::ARS, u"1."_s, u"not an amount"_s);
    row(Currency::ARS, u".5"_s, u"not an amount"_s);
    row(Currency::ARS, u"1,5"_s, u"not an amount"_s);
    row(Currency::ARS, u"1e3"_s, u"not an amount"_s);
    row(Currency::ARS, u"+1"_s, u"not an amount"_s);
    row(Currency::ARS, u" 1"_s, u"not an amount"_s);
    row(Currency::ARS, u"1.2.3"_s, u"not an amount"_s);
    row(Currency::ARS, u"--1"_s, u"not an amount"_s);
    row(Currency::ARS, u"٣"_s, u"not an amount"_s);
    row(Currency::ARS, u"100000000000.00"_s, u"100000000000.00"_s);
    row(Currency::ARS, u"100000000000.01"_s, u"too large"_s);
    row(Currency::ARS, u"9223372036854775808"_s, u"too large"_s);
    row(Currency::ARS, QString(40, u'9'), u"too large"_s);
    row(Currency::CLP, u"100000.00"_s, u"100000"_s);
    row(Currency::CLP, u"10000000000000"_s, u"10000000000000"_s);
    row(Currency::CLP, u"10000000000001"_s, u"too large"_s);
    row(Currency::CLP, u"1.5"_s, u"not exact"_s);
    row(Currency::COP, u"1500.0"_s, u"1500"_s);
}

void TestMoney::readsDecimalText()
{
    QFETCH(Currency, currency);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(fromDecimalText(text, currency)), expected);
}

void TestMoney::readsTyped_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](Currency currency, const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(codeOf(currency) + u' ' + text)) << currency << text << expected;
    };
    for (const Currency currency : {Currency::ARS, Currency::BRL, Currency::UYU}) {
        row(currency, u"1500"_s, u"1500.00"_s);
        row(currency, u"1.500"_s, u"1500.00"_s);
        row(currency, u"1.500,5"_s, u"1500.50"_s);
        row(currency, u"1500,50"_s, u"1500.50"_s);
        row(currency, u"1500.50"_s, u"1500.50"_s); // the keypad's key
        row(currency, u"1500.5"_s, u"1500.50"_s);
        row(currency, u"1,500.50"_s, u"1500.50"_s);
        row(currency, u"1,500"_s, u"1.50 or 1500.00"_s);
        row(currency, u"1,505"_s, u"1505.00"_s); // half a cent is no reading
        row(currency, u"1.234.567"_s, u"1234567.00"_s);
        row(currency, u"1.23"_s, u"1.23"_s);
        row(currency, u"0,99"_s, u"0.99"_s);
        row(currency, u"0.500"_s, u"0.50"_s); // a zero alone is no group of thousands
        row(currency, u"0,500"_s, u"0.50"_s);
        row(currency, u"000,000"_s, u"0.00"_s); // zeros are no group of thousands either
        row(currency, u"1.50.00"_s, u"not an amount"_s);
        row(currency, u"1234.567"_s, u"not exact"_s);
        row(currency, u"12,345,67"_s, u"not an amount"_s);
        row(currency, u",5"_s, u"not an amount"_s);
        row(currency, u"5,"_s, u"not an amount"_s);
        row(currency, u"-5"_s, u"not an amount"_s);
        row(currency, u"$ 5"_s, u"not an amount"_s);
        row(currency, u"1 500"_s, u"not an amount"_s);
        row(currency, u"7791234567890123"_s, u"too large"_s); // a barcode is no amount
        row(currency, u"   "_s, u"empty"_s);
    }
    for (const Currency currency : {Currency::MXN, Currency::PEN}) {
        row(currency, u"1,500"_s, u"1500.00"_s);
        row(currency, u"1,500.5"_s, u"1500.50"_s);
        row(currency, u"1500,50"_s, u"1500.50"_s);
        row(currency, u"1.500,50"_s, u"1500.50"_s);
        row(currency, u"1.500"_s, u"1.50 or 1500.00"_s);
        row(currency, u"1,234,567"_s, u"1234567.00"_s);
        row(currency, u"0.99"_s, u"0.99"_s);
        row(currency, u"0,500"_s, u"0.50"_s);
    }
    for (const Currency currency : {Currency::CLP, Currency::COP}) {
        row(currency, u"1.500"_s, u"1500"_s);
        row(currency, u"1500"_s, u"1500"_s);
        row(currency, u"1500,00"_s, u"1500"_s);
        row(currency, u"1,500"_s, u"1500"_s);
        row(currency, u"1,000"_s, u"1 or 1000"_s);
        row(currency, u"1.000"_s, u"1000"_s);
        row(currency, u"1,5"_s, u"not exact"_s);
        row(currency, u"1.5"_s, u"not exact"_s);
    }
}

void TestMoney::readsTyped()
{
    QFETCH(Currency, currency);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(fromTypedText(text, currency)), expected);
}

void TestMoney::shows_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("expected");
    const auto row = [](Currency currency, qint64 minor, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << currency << minor << QString(expected).replace(u'_', QChar(0x00A0));
    };
    row(Currency::ARS, 123'450, u"$_1.234,50"_s);
    row(Currency::ARS, -5, u"-$_0,05"_s);
    row(Currency::ARS, 100'000'000, u"$_1.000.000,00"_s);
    row(Currency::BRL, 123'450, u"R$_1.234,50"_s);
    row(Currency::CLP, 1'234, u"$1.234"_s);
    row(Currency::COP, 1'234'567, u"$_1.234.567"_s);
    row(Currency::MXN, 123'450, u"$1,234.50"_s);
    row(Currency::PEN, 123'450, u"S/_1,234.50"_s);
    row(Currency::UYU, 99'999, u"$_999,99"_s);
    row(Currency::CLP, 0, u"$0"_s);
}

void TestMoney::shows()
{
    QFETCH(Currency, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, expected);
    QCOMPARE(toShownText({minor, currency}), expected);
}

void TestMoney::roundsCash_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("expected");
    const auto row = [](Currency currency, qint64 minor, qint64 expected) {
        QTest::addRow("%s %lld", qPrintable(codeOf(currency)), minor) << currency << minor << expected;
    };
    const QList<qint64> chile{1230, 1230, 1230, 1230, 1230, 1230, 1240, 1240, 1240, 1240};
    for (qint64 digit = 0; digit < chile.size(); ++digit)
        row(Currency::CLP, 1230 + digit, chile.at(digit));
    const QList<qint64> argentina{1230, 1230, 1230, 1230, 1230, 1235, 1235, 1235, 1235, 1235};
    for (qint64 digit = 0; digit < argentina.size(); ++digit)
        row(Currency::ARS, 1230 + digit, argentina.at(digit));
    row(Currency::ARS, 4, 0);
    row(Currency::CLP, 5, 0);
    row(Currency::CLP, 6, 10);
    row(Currency::CLP, -7, -7);
    for (const Currency currency : {Currency::BRL, Currency::COP, Currency::MXN, Currency::PEN, Currency::UYU})
        row(currency, 1237, 1237);
}

void TestMoney::roundsCash()
{
    QFETCH(Currency, currency);
    QFETCH(qint64, minor);
    QFETCH(qint64, expected);
    QCOMPARE(cashRounded({minor, currency}, rulesOf(currency).cashRounding), (Money{expected, currency}));
}

void TestMoney::roundingIsSmall()
{
    QVERIFY(rc::check("a multiple of the step, less than a step away, never upwards when it rounds down", [] {
        const Money money = *amounts(0);
        const qint64 step = *rc::gen::inRange<qint64>(0, 1001);
        const auto direction = *rc::gen::element(RoundingDirection::Down, RoundingDirection::NearestHalfDown);
        const Money rounded = cashRounded(money, {step, direction});
        RC_ASSERT(rounded.minor >= 0);
        if (step <= 1) {
            RC_ASSERT(rounded == money);
            return;
        }
        RC_ASSERT(rounded.minor % step == 0);
        const qint64 difference = rounded.minor - money.minor;
        const bool down = direction == RoundingDirection::Down;
        const bool isNear =
            down ? difference <= 0 && -difference < step : 2 * difference < step && -2 * difference <= step;
        RC_ASSERT(isNear);
    }));
}

void TestMoney::knowsSites()
{
    for (const Site site : allSites)
        QCOMPARE(siteFromCode(codeOf(site)), std::optional(site));
    for (const Currency currency : allCurrencies) {
        QCOMPARE(currencyFromCode(codeOf(currency)), std::optional(currency));
        QCOMPARE(rulesOf(currency).currency, currency);
        QCOMPARE(minorPerUnit(currency), rulesOf(currency).decimals == 0 ? 1 : 100);
    }
    QCOMPARE(currencyOf(Site::MLC), Currency::CLP);
    QCOMPARE(currencyOf(Site::MPE), Currency::PEN);
    QCOMPARE(siteFromCode(u"mla"), std::nullopt);
    QCOMPARE(currencyFromCode(u"USD"), std::nullopt);
}

void TestMoney::refusesStored_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("number") << QJsonValue(12.5);
    QTest::newRow("no currency") << QJsonValue(u"12.50"_s);
    QTest::newRow("unknown currency") << QJsonValue(u"12.50 USD"_s);
    QTest::newRow("not exact") << QJsonValue(u"12.505 ARS"_s);
    QTest::newRow("words") << QJsonValue(u"twelve ARS"_s);
    QTest::newRow("more behind it") << QJsonValue(u"12.50 ARS x"_s);
    QTest::newRow("null") << QJsonValue();
}

void TestMoney::refusesStored()
{
    QFETCH(QJsonValue, value);
    JsonReader reader(QJsonObject{{u"amount"_s, value}});
    QCOMPARE(storedMoney(reader, u"amount"_s), Money{});
    QCOMPARE(reader.problem(), u"amount"_s);
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
