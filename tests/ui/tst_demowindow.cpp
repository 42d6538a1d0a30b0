// The demo on one screen: beside each other where there is room, the phone over the till where there is none.
#include "ui/demo/demowindow.h"
#include "ui/theme/measures.h"

#include <QPushButton>
#include <QTest>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

struct Demo {
    QWidget *till = new QWidget; // the window takes it in
    theme::Theme theme = theme::themeOf(theme::Shade::Light);
    text::Phrasebook words{text::Language::English, money::Site::MLA};
    demo::DemoWindow window{prepared(till), theme, words, u"1234"_s, true};

    static QWidget *prepared(QWidget *till)
    {
        till->setMinimumSize(1024, 700);
        return till;
    }
    [[nodiscard]] QWidget *column() const { return window.findChild<QWidget *>(u"demoColumn"_s); }
    [[nodiscard]] QPushButton *tab() const { return window.findChild<QPushButton *>(u"demoTab"_s); }
    void show(QSize size)
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
};

}

class TestDemoWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBesideTheTillWhereThereIsRoom();
    void liesOverTheTillWhereThereIsNone();
    void everyButtonCanBeTouchedOnTheSmallestScreen();
};

void TestDemoWindow::standsBesideTheTillWhereThereIsRoom()
{
    Demo demo;
    demo.show({1366, 768});
    QVERIFY(demo.column()->isVisible());
    QVERIFY(!demo.tab()->isVisible());
    QVERIFY(!demo.column()->geometry().intersects(demo.till->geometry()));
    QVERIFY(demo.till->width() >= 1024);
}

void TestDemoWindow::liesOverTheTillWhereThereIsNone()
{
    Demo demo;
    demo.show({1024, 700});
    QCOMPARE(demo.window.size(), QSize(1024, 700));
    QCOMPARE(demo.till->size(), QSize(1024, 700));
    QVERIFY(!demo.column()->isVisible());
    demo.window.phone().render({u"$ 1.500,00"_s, false, {}});
    QVERIFY(demo.column()->isVisible());
    QVERIFY(demo.column()->geometry().bottom() < demo.window.height() - theme::keyBarHeight);
    QTest::mouseClick(demo.tab(), Qt::LeftButton);
    QVERIFY(!demo.column()->isVisible());
    QTest::mouseClick(demo.tab(), Qt::LeftButton);
    QVERIFY(demo.column()->isVisible());
    demo.window.phone().render({});
    QVERIFY(!demo.column()->isVisible());
}

void TestDemoWindow::everyButtonCanBeTouchedOnTheSmallestScreen()
{
    Demo demo;
    demo.show({1024, 680}); // 700 lines less a title bar
    demo.window.phone().render({u"$ 1.500,00"_s, false, {}});
    QTRY_VERIFY(demo.window.phone().isVisible());
    const auto buttons = demo.window.phone().findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 5);
    const QWidget *above = demo.window.findChild<QWidget *>(u"phoneAmount"_s);
    for (const QPushButton *button : buttons) {
        QVERIFY(button->height() >= theme::touchTarget);
        QVERIFY2(button->y() >= above->geometry().bottom(), qPrintable(button->text()));
        QVERIFY(demo.window.phone().rect().contains(button->geometry()));
        above = button;
    }
}

QTEST_MAIN(TestDemoWindow)
#include "tst_demowindow.moc"
