// Screens that are pulled out and put back, on a real X server (tests/onplugs): the customer's window goes and comes
// with its own, never onto the cashier's, and the QR is always where it can be read.
#include "tests/ui/plugs.h"
#include "tests/ui/storyworld.h"

#include <QScreen>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

QWidget *customerWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"customerWindow")
            return window;
    }
    return nullptr;
}

bool isOn(const QString &name)
{
    const QWidget *window = customerWindow();
    return window && window->isVisible() && window->screen()->name() == name &&
           window->frameGeometry() == window->screen()->geometry();
}

}

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pulledAndPutBackWhileAQrWaits();
    void anotherScreenIsNotTheCustomers();
    void aScreenThatComesLater();
    void theSameScreenInAnotherPlug();
};

void TestScreens::init()
{
    QVERIFY2(QGuiApplication::platformName() == u"xcb", "wants tests/onplugs");
    QVERIFY(pull(u"DUMMY2"_s));
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
}

void TestScreens::pulledAndPutBackWhileAQrWaits()
{
    StoryWorld world({.isDemo = false, .customerScreen = u"auto"_s});
    QVERIFY(world.open());
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    const QString code = desk::codeToShow(world.state());
    QCOMPARE(StoryWorld::codeOn(*customerWindow()), code);
    QCOMPARE(StoryWorld::codeOn(world.cashierSide()), QString());

    QVERIFY(pull(u"DUMMY1"_s));
    QTRY_VERIFY(!customerWindow()->isVisible());
    QTRY_COMPARE(StoryWorld::codeOn(world.cashierSide()), code);
    QCOMPARE(world.cashierSide().screen()->name(), u"DUMMY0"_s);
    QTRY_VERIFY(world.cashierSide().isActiveWindow());

    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    QTRY_COMPARE(StoryWorld::codeOn(world.cashierSide()), QString());
    QCOMPARE(StoryWorld::codeOn(*customerWindow()), code);
    QTRY_VERIFY(world.cashierSide().isActiveWindow());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
}

void TestScreens::anotherScreenIsNotTheCustomers()
{
    QTemporaryDir folder;
    StoryWorld world({.customerScreen = u"auto"_s, .screenFile = folder.filePath(u"windows.ini"_s)});
    QVERIFY(world.open());
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    QVERIFY(putIn(u"DUMMY2"_s, 2168));
    QTRY_COMPARE(QGuiApplication::screens().size(), 3);
    QVERIFY(pull(u"DUMMY1"_s));
    QTRY_VERIFY(isOn(u"DUMMY2"_s)); // while there is nothing better
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    world.close();
    QVERIFY(pull(u"DUMMY1"_s)); // so that the system lists it after the other
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_COMPARE(QGuiApplication::screens().size(), 3);
    QCOMPARE(QGuiApplication::screens().constLast()->name(), u"DUMMY1"_s);
    QVERIFY(world.reopen());
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
}

void TestScreens::aScreenThatComesLater()
{
    QVERIFY(pull(u"DUMMY1"_s));
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    StoryWorld world({.isDemo = false, .customerScreen = u"auto"_s});
    QVERIFY(world.open());
    QVERIFY(!world.counter().front().hasCustomerWindow());
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    QTRY_VERIFY(world.cashierSide().isActiveWindow());
    QCOMPARE(world.cashierSide().screen()->name(), u"DUMMY0"_s);
}

void TestScreens::theSameScreenInAnotherPlug()
{
    const Plate customers{"GTF", "Mostrador 10", "A77"};
    const Plate television{"NBX", "Tele 50", "0001"};
    QTemporaryDir folder;
    StoryWorld world({.customerScreen = u"auto"_s, .screenFile = folder.filePath(u"windows.ini"_s)});
    QVERIFY(pull(u"DUMMY1"_s));
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    QVERIFY(setPlate(u"DUMMY1"_s, customers));
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(QGuiApplication::screens().constLast()->serialNumber().startsWith(u"A77")); // this Qt adds a mark for its end
    QVERIFY(world.open());
    QTRY_VERIFY(isOn(u"DUMMY1"_s));
    world.close();

    QVERIFY(pull(u"DUMMY1"_s)); // the cables are swapped
    QTRY_COMPARE(QGuiApplication::screens().size(), 1);
    QVERIFY(setPlate(u"DUMMY1"_s, television));
    QVERIFY(setPlate(u"DUMMY2"_s, customers));
    QVERIFY(putIn(u"DUMMY1"_s, 1368));
    QTRY_COMPARE(QGuiApplication::screens().size(), 2);
    QVERIFY(putIn(u"DUMMY2"_s, 2168));
    QTRY_COMPARE(QGuiApplication::screens().size(), 3);
    QVERIFY(world.reopen());
    QTRY_VERIFY(isOn(u"DUMMY2"_s));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
