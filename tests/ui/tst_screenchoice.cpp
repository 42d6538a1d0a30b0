// Which screen is the customer's, as a table: whatever is plugged in, in whatever order, it is never the cashier's.
#include "app/mostrador/screenchoice.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::app;
using namespace Qt::StringLiterals;

namespace {

ScreenFacts cashiers()
{
    return {u"eDP-1"_s, u"AUO"_s, u"B156"_s, {}, {0, 0, 1366, 768}, true};
}

ScreenFacts customers(const QString &plug = u"HDMI-1"_s)
{
    return {plug, u"Goodtft"_s, u"10.1"_s, u"A77"_s, {1366, 0, 1024, 600}};
}

ScreenFacts television()
{
    return {u"HDMI-2"_s, u"Noblex"_s, u"TV"_s, u"0001"_s, {2390, 0, 1920, 1080}};
}

ScreenFacts mirror()
{
    return {u"VGA-1"_s, u"Dell"_s, u"P1"_s, u"9"_s, {0, 0, 1366, 768}};
}

}

class TestScreenChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void identities();
};

void TestScreenChoice::chooses_data()
{
    QTest::addColumn<QList<ScreenFacts>>("screens");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QString>("plug"); // of the one chosen; empty: none
    const QString known = u"Goodtft 10.1 A77"_s;
    const auto row = [](const char *name, const QList<ScreenFacts> &screens, const QString &setting, const QString &remembered,
                         const QString &plug) { QTest::newRow(name) << screens << setting << remembered << plug; };
    row("one screen", {cashiers()}, u"auto"_s, known, {});
    row("the other one", {cashiers(), customers()}, u"auto"_s, {}, u"HDMI-1"_s);
    row("listed first", {customers(), cashiers()}, u"auto"_s, {}, u"HDMI-1"_s);
    row("the remembered one", {cashiers(), television(), customers()}, u"auto"_s, known, u"HDMI-1"_s);
    row("in another plug", {television(), customers(u"DP-3"_s), cashiers()}, u"auto"_s, known, u"DP-3"_s);
    row("unplugged, another stands in", {cashiers(), television()}, u"auto"_s, known, u"HDMI-2"_s);
    row("a mirror of the cashier's", {cashiers(), mirror()}, u"auto"_s, {}, {});
    row("remembered, and the cashier works there now",
        {{u"HDMI-1"_s, u"Goodtft"_s, u"10.1"_s, u"A77"_s, {0, 0, 1024, 600}, true}}, u"auto"_s, known, {});
    row("by plug", {cashiers(), customers(), television()}, u"HDMI-2"_s, known, u"HDMI-2"_s);
    row("by identity", {cashiers(), television(), customers(u"DP-1"_s)}, known, {}, u"DP-1"_s);
    row("set, and not there", {cashiers(), television()}, u"HDMI-1"_s, {}, {});
    row("set to the cashier's", {cashiers(), television()}, u"eDP-1"_s, {}, {});
    row("none", {cashiers(), customers()}, u"none"_s, known, {});
    row("an ordinary window", {cashiers(), customers()}, u"window"_s, known, {});
}

void TestScreenChoice::chooses()
{
    QFETCH(const QList<ScreenFacts>, screens);
    QFETCH(const QString, setting);
    QFETCH(const QString, remembered);
    QFETCH(const QString, plug);
    const auto chosen = customerScreenAmong(screens, setting, remembered);
    QCOMPARE(chosen ? screens.at(*chosen).name : QString(), plug);
}

void TestScreenChoice::identities()
{
    QCOMPARE(identityOf(customers()), u"Goodtft 10.1 A77"_s);
    QCOMPARE(identityOf(cashiers()), u"AUO B156"_s);
    QCOMPARE(identityOf({u"VGA-1"_s, {}, {}, {}}), u"VGA-1"_s);
    QCOMPARE(identityOf({u"VGA-1"_s, u" "_s, u"TV  Set"_s, {}}), u"TV Set"_s);
}

QTEST_GUILESS_MAIN(TestScreenChoice)
#include "tst_screenchoice.moc"
