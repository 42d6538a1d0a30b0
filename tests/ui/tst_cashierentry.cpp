// The grammar of the scan field: what a typed text means, for every text.
#include "core/money/currency.h"
#include "ui/sale/entry.h"
#include "ui/shell/keymap.h"

#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::counter;
using namespace Qt::StringLiterals;

class TestCashierEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodesAndNames();
    void readsAmounts();
    void readsQuantities_data();
    void readsQuantities();
    void readsPrices();
    void readsNewPrices();
    void readsRepeats();
    void refuses_data();
    void refuses();
    void digitsAreAlwaysACode();
    void amountsComeBack();
    void neverTakesMoneyFromNothing();
    void keysCanBeChanged();
    void keysAreGuarded_data();
    void keysAreGuarded();
};

namespace {

constexpr auto pesos = money::Currency::ARS;
constexpr auto mexican = money::Currency::MXN;
constexpr auto chilean = money::Currency::CLP;

Entry entry(QStringView text, money::Currency currency = pesos)
{
    return parseEntry(text, currency).value();
}

}

void TestCashierEntry::readsCodesAndNames()
{
    QCOMPARE(entry(u"1500"), Entry(CodeEntry{u"1500"_s, {}}));
    QCOMPARE(entry(u"  7791000001014 "), Entry(CodeEntry{u"7791000001014"_s, {}}));
    QCOMPARE(entry(u"3*7791000001014"), Entry(CodeEntry{u"7791000001014"_s, {3000}}));
    QCOMPARE(entry(u"0,354*12"), Entry(CodeEntry{u"12"_s, {354}}));
    QCOMPARE(entry(u"yerba"), Entry(NameEntry{u"yerba"_s, {}}));
    QCOMPARE(entry(u"2* pan lactal"), Entry(NameEntry{u"pan lactal"_s, {2000}}));
    QCOMPARE(entry(u"12 34"), Entry(NameEntry{u"12 34"_s, {}}));
    QCOMPARE(entry(u""), Entry(NoEntry{}));
    QCOMPARE(entry(u"   "), Entry(NoEntry{}));
}

void TestCashierEntry::readsAmounts()
{
    QCOMPARE(entry(u"1500+"), Entry(AmountEntry{{150000, pesos}, {}}));
    QCOMPARE(entry(u"1.500+"), Entry(AmountEntry{{150000, pesos}, {}}));
    QCOMPARE(entry(u"1,500+", mexican), Entry(AmountEntry{{150000, mexican}, {}}));
    QCOMPARE(entry(u"1500+", chilean), Entry(AmountEntry{{1500, chilean}, {}}));
    QCOMPARE(entry(u"12,50+"), Entry(AmountEntry{{1250, pesos}, {}}));
    QCOMPARE(entry(u"2*12,50+"), Entry(AmountEntry{{1250, pesos}, {2000}}));
}

void TestCashierEntry::readsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("currency");
    QTest::addColumn<qint64>("thousandths");
    const auto row = [](const char16_t *text, money::Currency currency, qint64 thousandths) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << static_cast<int>(currency) << thousandths;
    };
    row(u"4*", pesos, 4000);
    row(u"0,354*", pesos, 354);
    row(u"0.354*", pesos, 354);
    row(u"1,5*", pesos, 1500);
    row(u"1.5*", pesos, 1500);
    row(u"1,500*", pesos, 1500); // the decimal mark of the country
    row(u"1.500*", mexican, 1500);
    row(u",5*", pesos, 500);
    row(u"99999*", pesos, 99'999'000);
}

void TestCashierEntry::readsQuantities()
{
    QFETCH(const QString, text);
    QFETCH(const int, currency);
    QFETCH(const qint64, thousandths);
    const auto read = parseEntry(text, static_cast<money::Currency>(currency));
    QVERIFY(read.has_value());
    QCOMPARE(*read, Entry(QuantityEntry{{thousandths}}));
    QCOMPARE(waitingMultiplier(text, static_cast<money::Currency>(currency)), sale::Quantity{thousandths});
}

void TestCashierEntry::readsPrices()
{
    const auto price = [](QStringView text) { return parseEntry(text, pesos, EntryMode::Price); };
    QCOMPARE(price(u"1500").value(), Entry(PriceEntry{{150000, pesos}}));
    QCOMPARE(price(u"1500+").value(), Entry(PriceEntry{{150000, pesos}}));
    QCOMPARE(price(u"").value(), Entry(NoEntry{}));
    QCOMPARE(price(u"yerba").error().problem, EntryProblem::NotAnAmount);
    QCOMPARE(price(u"0").error().problem, EntryProblem::NotAnAmount);
}

void TestCashierEntry::readsNewPrices()
{
    QCOMPARE(entry(u"1500/"), Entry(PriceEntry{{150000, pesos}}));
    QCOMPARE(entry(u"1.500,50/"), Entry(PriceEntry{{150050, pesos}}));
    QCOMPARE(entry(u"1500/2"), Entry(CodeEntry{u"1500/2"_s, {}})); // a code of the shop's own
    QCOMPARE(entry(u"/"), Entry(CodeEntry{u"/"_s, {}}));
    QCOMPARE(entry(u"ab/"), Entry(NameEntry{u"ab/"_s, {}}));
}

void TestCashierEntry::readsRepeats()
{
    QCOMPARE(entry(u"+"), Entry(RepeatEntry{}));
    QCOMPARE(entry(u"3*+"), Entry(RepeatEntry{sale::Quantity{3000}}));
    QVERIFY(!parseEntry(u"++", pesos)); // a key held down
}

void TestCashierEntry::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const QString &text, EntryProblem problem) {
        QTest::addRow("%s", qPrintable(text.left(20))) << text << static_cast<int>(problem);
    };
    row(u"0/"_s, EntryProblem::NotAnAmount);
    row(u"1.5.0/"_s, EntryProblem::NotAnAmount);
    row(u"0+"_s, EntryProblem::NotAnAmount);
    row(u"abc+"_s, EntryProblem::NotAnAmount);
    row(u"12,3456+"_s, EntryProblem::NotAnAmount);
    row(u"*"_s, EntryProblem::NotAQuantity);
    row(u"*123"_s, EntryProblem::NotAQuantity);
    row(u"0*"_s, EntryProblem::NotAQuantity);
    row(u"x*12"_s, EntryProblem::NotAQuantity);
    row(u"-2*12"_s, EntryProblem::NotAQuantity);
    row(u"1.500*"_s, EntryProblem::NotAQuantity); // a thousand and a half, or one and a half
    row(u"1,2345*"_s, EntryProblem::NotAQuantity);
    row(u"1,*"_s, EntryProblem::NotAQuantity);
    row(u"100000*"_s, EntryProblem::NotAQuantity);
    row(u"99999999999999999999*"_s, EntryProblem::NotAQuantity);
    row(u"3*4*12"_s, EntryProblem::TwoQuantities);
    row(QString(81, u'1'), EntryProblem::TooLong);
}

void TestCashierEntry::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const int, problem);
    const auto read = parseEntry(text, pesos);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().problem), problem);
    QVERIFY(!waitingMultiplier(text, pesos));
}

void TestCashierEntry::digitsAreAlwaysACode()
{
    QVERIFY(rc::check("digits are a code and never money or a quantity", [] {
        const auto number = *rc::gen::inRange<quint64>(0, 9'999'999'999'999);
        const QString text = QString::number(number);
        for (const money::Currency currency : money::allCurrencies)
            RC_ASSERT(entry(text, currency) == Entry(CodeEntry{text, {}}));
        const int times = *rc::gen::inRange(1, 99'999);
        const QString multiplied = QString::number(times) + u'*' + text;
        RC_ASSERT(entry(multiplied) == Entry(CodeEntry{text, {times * 1000}}));
    }));
}

void TestCashierEntry::amountsComeBack()
{
    QVERIFY(rc::check("an amount as the till shows it, and a plus, is that amount", [] {
        const auto currency =
            *rc::gen::elementOf(std::vector(money::allCurrencies.begin(), money::allCurrencies.end()));
        const money::Money amount{*rc::gen::inRange<qint64>(1, money::largestMinor), currency};
        const QString text = money::toPlainText(amount) + u'+';
        RC_ASSERT(entry(text, currency) == Entry(AmountEntry{amount, {}}));
    }));
}

void TestCashierEntry::neverTakesMoneyFromNothing()
{
    QVERIFY(rc::check("any text is read or refused; money and quantities are always positive", [] {
        const auto letters = *rc::gen::container<std::string>(
            rc::gen::element('0', '1', '5', '9', '*', '+', ',', '.', '-', ' ', 'a', 'e', '$', '\t'));
        const QString text = QString::fromStdString(letters);
        for (const EntryMode mode : {EntryMode::Anything, EntryMode::Price}) {
            const auto read = parseEntry(text, pesos, mode);
            if (!read)
                continue;
            if (const auto *amount = std::get_if<AmountEntry>(&*read))
                RC_ASSERT(amount->amount.isPositive() && amount->quantity.thousandths > 0 && text.contains(u'+'));
            if (const auto *quantity = std::get_if<QuantityEntry>(&*read))
                RC_ASSERT(quantity->quantity.thousandths > 0 && text.trimmed().endsWith(u'*'));
            if (const auto *price = std::get_if<PriceEntry>(&*read))
                RC_ASSERT(price->price.isPositive() && mode == EntryMode::Price);
        }
    }));
}

void TestCashierEntry::keysCanBeChanged()
{
    using namespace shell;
    const KeyMap standard;
    QCOMPARE(standard.actOf(Qt::Key_F5), Act::ChargeQr);
    QCOMPARE(standard.actOf(Qt::KeypadModifier | Qt::Key_F5), Act::ChargeQr);
    QCOMPARE(standard.actOf(Qt::ShiftModifier | Qt::Key_F5), std::nullopt);
    QCOMPARE(standard.keyOf(Act::Reprint), u"Ctrl+P"_s);
    const auto traded = KeyMap::with({{u"cash"_s, u"F5"_s}, {u"charge_qr"_s, u"F4"_s}});
    QVERIFY(traded.has_value());
    QCOMPARE(traded->actOf(Qt::Key_F5), Act::Cash);
    QCOMPARE(traded->keyOf(Act::ChargeQr), u"F4"_s);
    for (const Act act : allActs)
        QCOMPARE(actFromName(nameOf(act)), act);
}

void TestCashierEntry::keysAreGuarded_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &act, const QString &key, shell::KeyMapProblem problem) {
        QTest::newRow(name) << act << key << static_cast<int>(problem);
    };
    row("unknown act", u"fly"_s, u"F5"_s, shell::KeyMapProblem::UnknownAct);
    row("in use", u"cash"_s, u"F5"_s, shell::KeyMapProblem::KeyInUse);
    row("a letter", u"cash"_s, u"C"_s, shell::KeyMapProblem::KeyTaken);
    row("Enter", u"cash"_s, u"Return"_s, shell::KeyMapProblem::KeyTaken);
    row("Esc", u"cash"_s, u"Esc"_s, shell::KeyMapProblem::KeyTaken);
    row("paste", u"cash"_s, u"Ctrl+V"_s, shell::KeyMapProblem::KeyTaken);
    row("two keys", u"cash"_s, u"F5, F6"_s, shell::KeyMapProblem::UnreadableKey);
    row("nonsense", u"cash"_s, u"F-five"_s, shell::KeyMapProblem::UnreadableKey);
    row("empty", u"cash"_s, u""_s, shell::KeyMapProblem::UnreadableKey);
}

void TestCashierEntry::keysAreGuarded()
{
    QFETCH(const QString, act);
    QFETCH(const QString, key);
    QFETCH(const int, problem);
    const auto map = shell::KeyMap::with({{act, key}});
    QVERIFY(!map.has_value());
    QCOMPARE(static_cast<int>(map.error().problem), problem);
}

QTEST_GUILESS_MAIN(TestCashierEntry)
#include "tst_cashierentry.moc"
