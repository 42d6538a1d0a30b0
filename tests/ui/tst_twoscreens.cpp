// A till with a screen for the customer: his window fills the second screen, the cashier's keeps the first, and the
// keyboard stays with the cashier. The offscreen platform plays both screens.
#include "tests/ui/storyworld.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryFile>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

class TestTwoScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesTheWindows_data();
    void placesTheWindows();
    void qrOnTheSecondScreen();
    void onlyOneWindowWhenAskedFor();
};

void TestTwoScreens::placesTheWindows_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("by itself") << u"auto"_s;
    QTest::newRow("by name") << u"customer"_s;
}

void TestTwoScreens::placesTheWindows()
{
    QFETCH(const QString, setting);
    QCOMPARE(QGuiApplication::screens().size(), 2);
    StoryWorld world({.customerScreen = setting});
    QVERIFY(world.open());
    QVERIFY(world.counter().front().hasCustomerWindow());
    QTRY_COMPARE(world.customerSide().screen()->name(), u"customer"_s);
    QTRY_COMPARE(world.customerSide().frameGeometry(), world.customerSide().screen()->geometry());
    QCOMPARE(world.customerSide().windowRole(), u"customer"_s);
    QCOMPARE(world.cashierSide().windowRole(), u"cashier"_s);
    QCOMPARE(world.cashierSide().screen(), QGuiApplication::primaryScreen());
    QVERIFY(world.cashierSide().isActiveWindow());
}

void TestTwoScreens::qrOnTheSecondScreen()
{
    StoryWorld world({.customerScreen = u"auto"_s});
    QVERIFY(world.open());
    world.keys().scan(yerba);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), desk::codeToShow(world.state()));
    QCOMPARE(StoryWorld::codeOn(world.cashierSide()), QString()); // it says that the QR is over there
    QVERIFY(world.qrPanel() && !world.qrPanel()->code && !world.qrPanel()->boxSentence.isEmpty());
    QVERIFY(world.cashierSide().isActiveWindow());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestTwoScreens::onlyOneWindowWhenAskedFor()
{
    StoryWorld world({.customerScreen = u"none"_s});
    QVERIFY(world.open());
    QVERIFY(!world.counter().front().hasCustomerWindow());
    world.keys().scan(yerba);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QCOMPARE(StoryWorld::codeOn(world.cashierSide()), desk::codeToShow(world.state()));
}

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({"screens": [
        {"name": "cashier", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "customer", "x": 1366, "y": 0, "width": 1024, "height": 600, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoscreens.moc"
