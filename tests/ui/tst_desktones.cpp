// Which tone each event of the counter gives.
#include "tests/ui/deskbench.h"
#include "tests/ui/deskmoments.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Tone;
using shell::Act;

class TestDeskTones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanThatAdds();
    void anUnknownCode();
    void aMisreadCode();
    void ownNumbersNeedNoCheckDigit();
    void badScansAreSaidInEveryMoment();
    void approved();
    void refusedCard();
    void paidMeanwhile();
    void noTender();
};

void TestDeskTones::aScanThatAdds()
{
    DeskBench bench;
    bench.scan(yerba);
    QCOMPARE(bench.scansHeard, 1);
    QVERIFY(bench.tones.isEmpty());
}

void TestDeskTones::anUnknownCode()
{
    DeskBench bench;
    bench.scan(unknownCode);
    QCOMPARE(bench.scansHeard, 0);
    QCOMPARE(bench.tones, QList{Tone::Low});
    QCOMPARE(bench.sale()->lines.size(), 1); // a red row
}

void TestDeskTones::aMisreadCode()
{
    for (const auto *code : {u"7791000001015", u"77910003", u"123456789013"}) {
        DeskBench bench;
        bench.scan(QString::fromUtf16(code));
        QCOMPARE(bench.tones, QList{Tone::Low});
        QVERIFY(!bench.sale()); // nobody prices a digit that was misread
        QVERIFY(bench.desk.message->whatHappened.contains(QString::fromUtf16(code)));
        bench.intend(shell::EnterCode{QString::fromUtf16(code), {}, false}); // by hand it is what the cashier says
        QCOMPARE(bench.sale()->lines.size(), 1);
    }
}

void TestDeskTones::ownNumbersNeedNoCheckDigit()
{
    DeskBench bench;
    bench.catalogue =
        catalog::Catalogue::of({{u"12345678"_s, u"Pan"_s, {}, money::Money{10000, money::Currency::ARS}}}).value();
    bench.scan(u"12345678"_s);
    QCOMPARE(bench.sale()->lines.constFirst().name, u"Pan"_s);
    QCOMPARE(bench.scansHeard, 1);
}

// Whatever the desk is doing: a tone, a sentence that shows what was read, and nothing else.
void TestDeskTones::badScansAreSaidInEveryMoment()
{
    for (int each = static_cast<int>(Moment::Empty); each <= static_cast<int>(Moment::FinishedByCash); ++each) {
        for (const auto problem : {counter::BadScan::TooShort, counter::BadScan::TooSlow, counter::BadScan::BrokenOff,
                 counter::BadScan::WrongCheckDigit}) {
            DeskBench bench;
            bringTo(bench, static_cast<Moment>(each));
            const till::State before = bench.state;
            const auto layer = bench.desk.layer;
            bench.tones.clear();
            bench.intend(shell::ScanRefused{problem, u"77910"_s});
            QVERIFY(bench.state == before);
            QCOMPARE(bench.desk.layer, layer);
            QCOMPARE(bench.tones, QList{Tone::Low});
            QVERIFY(bench.cashier().message->whatHappened.contains(u"77910"_s));
            QVERIFY(!bench.cashier().message->whatNow.isEmpty());
        }
    }
}

void TestDeskTones::approved()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(bench.tones, QList{Tone::High});
}

void TestDeskTones::refusedCard()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    bench.rejections = 1;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(bench.tones, QList{Tone::Refused});
}

void TestDeskTones::paidMeanwhile()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(bench.tones, QList{Tone::Meanwhile});
}

void TestDeskTones::noTender()
{
    DeskBench bench;
    bench.press(Act::ChargeQr); // of nothing
    QCOMPARE(bench.tones, QList{Tone::Low});
}

QTEST_GUILESS_MAIN(TestDeskTones)
#include "tst_desktones.moc"
