// Stories at the counter, key by key, on the real window with a till that has no provider.
#include "tests/ui/faketill.h"
#include "tests/ui/handkeys.h"
#include "ui/sale/entryfield.h"
#include "ui/theme/style.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace mostrador;
using namespace mostrador::tests;
using namespace Qt::StringLiterals;
using Step = FakeTill::Step;

namespace {

constexpr auto yerba = u"7791000001014";  // 4.200,00
constexpr auto azucar = u"7791000001151"; // 1.350,00

struct Counter {
    theme::Theme theme = theme::themeOf(theme::Shade::Light);
    shell::CashierWindow window{*qApp, theme, shell::KeyMap(), shell::ScannerTiming()};
    FakeTill till{window, text::Phrasebook(text::Language::English, money::Site::MLA)};
    std::optional<HandKeys> keys;

    [[nodiscard]] bool open()
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        keys.emplace(window);
        return QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QString typed() const { return window.findChild<counter::EntryField *>(u"scanField"_s)->text(); }
    [[nodiscard]] QString receivedText() const
    {
        return window.findChild<counter::EntryField *>(u"received"_s)->text();
    }
    [[nodiscard]] bool scanFieldHasFocus() const { return window.focusWidget()->objectName() == u"scanField"; }
    [[nodiscard]] QString change() const { return window.findChild<widgets::AmountLabel *>(u"change"_s)->text(); }
    template <typename Kind> [[nodiscard]] Kind *part(const QString &name) const
    {
        const auto named = window.findChildren<Kind *>(name); // several pages have keys
        const auto shown = std::find_if(named.begin(), named.end(), [](const Kind *each) { return each->isVisible(); });
        return shown != named.end() ? *shown : named.value(0);
    }
};

}

class TestCashier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scansAndTypes();
    void multipliesACode();
    void sellsAFreeAmount();
    void setsTheQuantity();
    void removesALine();
    void searchesByName();
    void searchesAfterF2();
    void touchesAFavourite();
    void pricesAnUnknownCode();
    void takesCash();
    void takesExactCash();
    void takesCashByTouch();
    void escClosesCashAndKeepsTheSale();
    void chargesByQr();
    void asksBeforeWithdrawing();
    void noScanAnswers_data();
    void noScanAnswers();
    void scanStartsTheNextSale();
    void showsTypingAtOnce();
    void takesBackWhatAScannerTyped();
    void aBadScanIsTakenBackToo();
    void aQuestionGetsNoHalfScan();
    void heldKeysActOnce_data();
    void heldKeysActOnce();
    void greyedKeysAnswer();
    void readsThePaymentKeypad();
    void keepsWhatItRefuses();
    void movesThroughTheLines();
    void focusComesBack();
};

void TestCashier::initTestCase()
{
    theme::apply(theme::themeOf(theme::Shade::Light), *qApp);
}

void TestCashier::scansAndTypes()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->type(azucar);
    QTRY_COMPARE(counter.typed(), QString::fromUtf16(azucar)); // typing is not swallowed
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines.size(), 2);
    QCOMPARE(counter.till.count<shell::EnterCode>(), 2);
    QVERIFY(!counter.till.last<shell::EnterCode>()->scanned);
    QCOMPARE(counter.typed(), QString());
    QCOMPARE(counter.part<widgets::AmountLabel>(u"total"_s)->text(), u"$\u00a05.550,00"_s);
}

void TestCashier::multipliesACode()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"3*7791000001014");
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines[0].quantity, sale::Quantity{3000});
    counter.keys->type(u"2*");
    counter.keys->scan(azucar);
    QCOMPARE(counter.till.sale.lines[1].quantity, sale::Quantity{2000});
    QCOMPARE(counter.typed(), QString());
    counter.keys->type(u"15");
    counter.keys->scan(azucar); // half a typed text is neither a quantity nor lost
    QCOMPARE(counter.till.sale.lines[2].quantity, sale::Quantity{1000});
    QCOMPARE(counter.typed(), u"15"_s);
}

void TestCashier::sellsAFreeAmount()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"1500+");
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QCOMPARE(sale::total(counter.till.sale).minor, 150000);
    counter.keys->type(u"1.500");
    counter.keys->type(u"+");
    QTRY_COMPARE(sale::total(counter.till.sale).minor, 300000); // no Enter needed
    QCOMPARE(counter.typed(), QString());
}

void TestCashier::setsTheQuantity()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->scan(azucar);
    counter.keys->press(Qt::Key_Up);
    counter.keys->type(u"4*");
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines[0].quantity, sale::Quantity{4000});
    QCOMPARE(counter.till.sale.lines[1].quantity, sale::Quantity{1000});
}

void TestCashier::removesALine()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->scan(azucar);
    counter.keys->press(Qt::Key_F8);
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QCOMPARE(counter.till.sale.lines[0].name, u"Yerba mate 1 kg"_s);
    QVERIFY(counter.scanFieldHasFocus());
}

void TestCashier::searchesByName()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"2*alfajor");
    QTRY_COMPARE(counter.till.step, Step::Searching);
    counter.keys->press(Qt::Key_Down);
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QCOMPARE(counter.till.sale.lines[0].quantity, sale::Quantity{2000});
    QCOMPARE(counter.till.sale.lines[0].name, u"Alfajor triple"_s);
    QCOMPARE(counter.till.step, Step::Selling);
    counter.keys->type(u"qqq");
    counter.keys->enter();
    QCOMPARE(counter.till.count<shell::EnterName>(), 1);
    QCOMPARE(counter.till.sale.lines.size(), 1);
    counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.typed(), QString());
    QCOMPARE(counter.till.step, Step::Selling);
}

void TestCashier::searchesAfterF2()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->press(Qt::Key_F2);
    QCOMPARE(counter.till.step, Step::Searching);
    counter.keys->type(u"pan");
    counter.keys->enter();
    QCOMPARE(counter.till.sale.lines.size(), 1);
    counter.keys->press(Qt::Key_F2);
    counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.till.step, Step::Selling);
    QCOMPARE(counter.till.sale.lines.size(), 1);
}

void TestCashier::touchesAFavourite()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"3*");
    QTRY_COMPARE(counter.typed(), u"3*"_s);
    QTest::mouseClick(counter.part<QWidget>(u"favourite_7791000001014"_s), Qt::LeftButton);
    QCOMPARE(counter.till.sale.lines[0].quantity, sale::Quantity{3000});
    QCOMPARE(counter.typed(), QString());
    QVERIFY(counter.scanFieldHasFocus());
}

void TestCashier::pricesAnUnknownCode()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(u"7790000000003");
    QVERIFY(counter.window.shown().lines.lines[0].unpriced);
    counter.keys->press(Qt::Key_F5);
    QCOMPARE(counter.till.last<shell::Unavailable>()->act, shell::Act::ChargeQr); // a red row blocks charging
    counter.keys->type(u"1500");
    counter.keys->enter();
    QCOMPARE(sale::total(counter.till.sale).minor, 150000);
    QVERIFY(!counter.window.shown().lines.lines[0].unpriced);
}

void TestCashier::takesCash()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F4);
    QCOMPARE(counter.receivedText(), u"4.200,00"_s);
    counter.keys->type(u"5000"); // replaces what was there
    QTRY_COMPARE(counter.receivedText(), u"5000"_s);
    QCOMPARE(counter.change(), u"$\u00a0800,00"_s);
    counter.keys->enter();
    QCOMPARE(counter.till.finished, 1);
    QCOMPARE(counter.part<widgets::AmountLabel>(u"resultAmount"_s)->text(), u"$\u00a0800,00"_s);
    QCOMPARE(counter.till.sale.tenders[0].change.minor, 80000);
    counter.keys->enter();
    QVERIFY(sale::isEmpty(counter.till.sale));
    QVERIFY(counter.scanFieldHasFocus());
}

void TestCashier::takesExactCash()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F4);
    counter.keys->enter();
    QCOMPARE(counter.till.finished, 1);
    QCOMPARE(counter.till.sale.tenders[0].change.minor, 0);
}

void TestCashier::takesCashByTouch()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    QTest::mouseClick(counter.part<QWidget>(u"key_cash"_s), Qt::LeftButton);
    for (const auto *key : {u"digit5", u"digit0", u"digit00", u"digit7", u"erase"})
        QTest::mouseClick(counter.part<QPushButton>(QString::fromUtf16(key)), Qt::LeftButton);
    QCOMPARE(counter.receivedText(), u"5000"_s);
    QCOMPARE(counter.till.received, u"5000"_s);
    QTest::mouseClick(counter.part<QPushButton>(u"note2"_s), Qt::LeftButton);
    QCOMPARE(counter.receivedText(), u"4.400,00"_s);
    QTest::mouseClick(counter.part<QPushButton>(u"confirm"_s), Qt::LeftButton);
    QCOMPARE(counter.till.finished, 1);
    QCOMPARE(counter.till.sale.tenders[0].change.minor, 20000);
}

void TestCashier::escClosesCashAndKeepsTheSale()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F4);
    counter.keys->type(u"1");
    counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.till.step, Step::Selling);
    QCOMPARE(counter.till.sale.lines.size(), 1);
    for (int at = 0; at < 5; ++at)
        counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QVERIFY(counter.scanFieldHasFocus());
}

void TestCashier::chargesByQr()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F5);
    QCOMPARE(counter.till.step, Step::Waiting);
    QVERIFY(!counter.part<widgets::QrView>(u"qrCode"_s)->isEmpty());
    QVERIFY(!counter.window.shown().lines.lockNote.isEmpty());
    counter.keys->press(Qt::Key_F9);
    QCOMPARE(counter.till.last<shell::Do>()->act, shell::Act::CheckPayment);
    counter.till.payQr();
    QCOMPARE(counter.till.step, Step::Done);
    counter.keys->press(Qt::Key_F12);
    QVERIFY(sale::isEmpty(counter.till.sale));
    QVERIFY(counter.part<widgets::QrView>(u"qrCode"_s)->isHidden() ||
            !counter.part<widgets::QrView>(u"qrCode"_s)->isVisible());
}

void TestCashier::asksBeforeWithdrawing()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F5);
    auto *code = counter.part<widgets::QrView>(u"qrCode"_s);
    const QRect place = code->geometry();
    counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.till.step, Step::Asking);
    QVERIFY(code->isVisible());
    QCOMPARE(code->geometry(), place); // the QR stays live, and where it was
    counter.keys->press(Qt::Key_Escape);
    QCOMPARE(counter.till.step, Step::Waiting);
    QCOMPARE(counter.till.count<shell::KeepQr>(), 1);
    counter.keys->press(Qt::Key_Escape);
    counter.keys->enter();
    QCOMPARE(counter.till.count<shell::WithdrawQr>(), 1);
    QVERIFY(!sale::hasWaitingTender(counter.till.sale));
    QCOMPARE(counter.till.sale.lines.size(), 1);
}

void TestCashier::noScanAnswers_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("step");
    QTest::newRow("while cash is typed") << QList<int>{Qt::Key_F4} << static_cast<int>(Step::TakingCash);
    QTest::newRow("while a QR waits") << QList<int>{Qt::Key_F5} << static_cast<int>(Step::Waiting);
    QTest::newRow("while the till asks") << QList<int>{Qt::Key_F5, Qt::Key_Escape} << static_cast<int>(Step::Asking);
}

void TestCashier::noScanAnswers()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const int, step);
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    for (const int key : keys)
        counter.keys->press(key);
    const QString received = counter.receivedText();
    counter.keys->scan(azucar);
    QCOMPARE(static_cast<int>(counter.till.step), step);
    QCOMPARE(counter.receivedText(), received);
    QCOMPARE(counter.typed(), QString());
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QVERIFY(counter.till.last<shell::EnterCode>()->scanned); // and it is not lost silently
    QVERIFY(
        counter.part<widgets::MessageLine>(u"message"_s)->message()->whatHappened.contains(QString::fromUtf16(azucar)));
}

// Without waiting to see whether a scanner sends more.
void TestCashier::showsTypingAtOnce()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"az");
    QCOMPARE(counter.typed(), u"az"_s);
    QCOMPARE(counter.till.last<shell::EntryEdited>()->text, u"az"_s);
    counter.keys->type(u"15+"); // acts at once, so it waits
    QCOMPARE(counter.typed(), u"az15"_s);
}

void TestCashier::takesBackWhatAScannerTyped()
{
    Counter counter;
    QVERIFY(counter.open());
    auto *field = counter.window.findChild<counter::EntryField *>(u"scanField"_s);
    counter.keys->type(u"yerba");
    field->setSelection(1, 3);
    QSignalSpy texts(field, &QLineEdit::textChanged);
    counter.keys->scan(azucar);
    QVERIFY(!texts.isEmpty()); // the first digit was shown
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QCOMPARE(counter.typed(), u"yerba"_s);
    QCOMPARE(field->selectedText(), u"erb"_s);
    QCOMPARE(counter.till.last<shell::EntryEdited>()->text, u"yerba"_s);
}

void TestCashier::aBadScanIsTakenBackToo()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"3*");
    counter.keys->burst(u"7791000");
    QTRY_VERIFY(counter.till.last<shell::ScanRefused>());
    QCOMPARE(counter.typed(), u"3*"_s);
    QVERIFY(counter.till.sale.lines.isEmpty());
}

void TestCashier::aQuestionGetsNoHalfScan()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->burst(u"7");
    QCOMPARE(counter.typed(), u"7"_s);
    shell::CashierView asking = counter.window.shown();
    asking.entry.mode = counter::EntryMode::Answer;
    asking.entry.keepsTyped = true;
    const shell::CashierView before = counter.window.shown();
    counter.window.render(asking);
    QCOMPARE(counter.typed(), QString());
    counter.keys->scan(u"791000001014", 2, 0);
    QCOMPARE(counter.typed(), QString());
    counter.window.render(before);
    QCOMPARE(counter.typed(), QString());
}

void TestCashier::scanStartsTheNextSale()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_F5);
    counter.till.payQr();
    counter.keys->scan(azucar);
    QCOMPARE(counter.till.finished, 1);
    QCOMPARE(counter.till.sale.lines.size(), 1);
    QCOMPARE(counter.till.sale.lines[0].name, u"Azúcar 1 kg"_s);
}

void TestCashier::heldKeysActOnce_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("step");
    QTest::newRow("Enter takes cash, but does not start the next sale")
        << QList<int>{Qt::Key_F4} << static_cast<int>(Qt::Key_Return) << static_cast<int>(Step::Done);
    QTest::newRow("Esc asks, but does not keep")
        << QList<int>{Qt::Key_F5} << static_cast<int>(Qt::Key_Escape) << static_cast<int>(Step::Asking);
    QTest::newRow("F5 charges once") << QList<int>{} << static_cast<int>(Qt::Key_F5) << static_cast<int>(Step::Waiting);
    QTest::newRow("F4 opens cash once") << QList<int>{} << static_cast<int>(Qt::Key_F4)
                                        << static_cast<int>(Step::TakingCash);
}

void TestCashier::heldKeysActOnce()
{
    QFETCH(const QList<int>, before);
    QFETCH(const int, key);
    QFETCH(const int, step);
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->scan(yerba);
    for (const int each : before)
        counter.keys->press(each);
    const qsizetype intents = counter.till.intents.size();
    counter.keys->holdDown(key, 20);
    QCOMPARE(counter.till.intents.size(), intents + 1);
    QCOMPARE(static_cast<int>(counter.till.step), step);
}

void TestCashier::greyedKeysAnswer()
{
    Counter counter;
    QVERIFY(counter.open());
    for (const int key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F10, Qt::Key_F11}) {
        counter.till.message.reset();
        counter.keys->press(key);
        QVERIFY(counter.till.message.has_value());
    }
    counter.till.message.reset();
    auto *button = counter.part<QWidget>(u"key_discount"_s);
    QVERIFY(!button->isEnabled());
    QTest::mouseClick(
        counter.window.windowHandle(), Qt::LeftButton, {}, button->mapTo(&counter.window, button->rect().center()));
    QCOMPARE(counter.till.last<shell::Unavailable>()->act, shell::Act::Discount);
    QVERIFY(counter.till.message.has_value());
}

void TestCashier::readsThePaymentKeypad()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"12");
    counter.keys->press(Qt::Key_Period, Qt::KeypadModifier); // whatever is printed on it: the country's decimal mark
    counter.keys->type(u"5+");
    QTRY_COMPARE(sale::total(counter.till.sale).minor, 1250);
}

void TestCashier::keepsWhatItRefuses()
{
    Counter counter;
    QVERIFY(counter.open());
    counter.keys->type(u"x*12");
    counter.keys->enter();
    QCOMPARE(counter.typed(), u"x*12"_s);
    QCOMPARE(counter.till.count<shell::EntryRefused>(), 1);
    counter.keys->scan(yerba);
    QCOMPARE(counter.till.sale.lines.size(), 1);
}

void TestCashier::movesThroughTheLines()
{
    Counter counter;
    QVERIFY(counter.open());
    for (int at = 0; at < 30; ++at)
        counter.keys->scan(at % 2 == 0 ? yerba : azucar);
    auto *list = counter.part<QListView>(u"lines"_s);
    const auto visible = [list](int row) {
        return list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0)));
    };
    QVERIFY(visible(29));
    counter.keys->holdDown(Qt::Key_Up, 40);
    QCOMPARE(counter.till.selected, counter.till.sale.lines[0].number);
    QVERIFY(visible(0));
    counter.keys->press(Qt::Key_PageDown);
    QCOMPARE(counter.till.selected, counter.till.sale.lines[8].number);
    counter.keys->scan(yerba);
    QVERIFY(visible(30));
}

void TestCashier::focusComesBack()
{
    Counter counter;
    QVERIFY(counter.open());
    QVERIFY(counter.scanFieldHasFocus());
    counter.keys->scan(yerba);
    counter.keys->press(Qt::Key_Tab);
    counter.keys->press(Qt::Key_F4);
    QCOMPARE(counter.window.focusWidget()->objectName(), u"received"_s);
    counter.keys->press(Qt::Key_F1);
    counter.keys->press(Qt::Key_Escape);
    QVERIFY(counter.scanFieldHasFocus());
    for (auto *widget : counter.window.findChildren<QWidget *>()) {
        const bool field = qobject_cast<QLineEdit *>(widget) != nullptr;
        QVERIFY2(
            field || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestCashier)
#include "tst_cashier.moc"
