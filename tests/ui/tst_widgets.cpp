// The small parts that every window is made of: they say what they were told, and nothing of it is cut.
#include "ui/text/words_gateway.h"
#include "ui/text/words_money.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_sale.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/statuslight.h"
#include "ui/widgets/waitingdots.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

theme::Theme light()
{
    return theme::themeOf(theme::Shade::Light);
}

QList<text::Message> longMessages(const text::Phrasebook &words)
{
    QList<text::Message> all;
    for (int problem = 0; problem <= static_cast<int>(sale::SaleProblem::NothingToSell); ++problem)
        all.append(text::messageOf(words, static_cast<sale::SaleProblem>(problem)));
    for (int fault = 0; fault <= static_cast<int>(printing::PrintFault::Interrupted); ++fault)
        all.append(text::messageOf(words, {printing::PrintOutcome::Nothing, static_cast<printing::PrintFault>(fault),
                                              u"192.168.100.200:9100"_s, {}}));
    for (int fault = 0; fault <= static_cast<int>(gateway::TransportFault::Refused); ++fault)
        all.append(text::messageOf(words, static_cast<gateway::TransportFault>(fault)));
    return all;
}

}

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageFitsTheLine();
    void severitiesLookDifferent();
    void amountShrinksToItsWidth();
    void countdownEmpties();
    void lightHasAWord();
    void keyButtonWorksByTouchAndLeavesTheFocus();
    void dotsRestWhenHidden();
};

void TestWidgets::everyMessageFitsTheLine()
{
    widgets::MessageLine line(light());
    line.resize(576, 40); // the left zone of the smallest screen
    for (const text::Language language : text::allLanguages)
        for (const text::Message &message : longMessages({language, money::Site::MLA})) {
            line.setMessage(message);
            QVERIFY2(line.fits(), qPrintable(text::inOneLine(message)));
        }
}

void TestWidgets::severitiesLookDifferent()
{
    widgets::MessageLine line(light());
    line.resize(846, 40);
    QList<QImage> seen{line.grab().toImage()};
    for (const auto severity :
        {text::Severity::Information, text::Severity::Success, text::Severity::Warning, text::Severity::Failure}) {
        line.setMessage({severity, u"The same words."_s, {}, {}});
        const QImage now = line.grab().toImage();
        QVERIFY(!seen.contains(now));
        seen.append(now);
    }
    line.clear();
    QCOMPARE(line.grab().toImage(), seen.first());
}

void TestWidgets::amountShrinksToItsWidth()
{
    widgets::AmountLabel label;
    label.resize(400, 80);
    label.setText(u"$ 9,00"_s);
    QCOMPARE(label.letters(), theme::largestAmountLetters);
    label.setText(u"$ 1.234.567,00"_s);
    QVERIFY(label.letters() < theme::largestAmountLetters);
    QVERIFY(label.fits());
    label.resize(40, 80);
    QCOMPARE(label.letters(), theme::smallestAmountLetters);
    QVERIFY(!label.fits());
}

void TestWidgets::countdownEmpties()
{
    widgets::Countdown countdown(light());
    countdown.resize(400, 56);
    using std::chrono::seconds;
    const auto accentPixels = [&] {
        const QImage image = countdown.grab().toImage();
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, image.height() / 2) == light().colours.accent ? 1 : 0;
        return found;
    };
    countdown.setRemaining(seconds(300), seconds(300));
    const int full = accentPixels();
    countdown.setRemaining(seconds(150), seconds(300));
    QCOMPARE(countdown.text(), u"2:30"_s);
    QVERIFY(qAbs(accentPixels() - full / 2) <= 2);
    countdown.setRemaining(seconds(0), seconds(300));
    QCOMPARE(accentPixels(), 0);
    countdown.setRemaining(seconds(5), seconds(0)); // nonsense in, nothing painted
    QCOMPARE(accentPixels(), 0);
}

void TestWidgets::lightHasAWord()
{
    widgets::StatusLight status(light());
    status.show(widgets::Light::Bad, theme::Icon::Offline, u"Offline"_s);
    QCOMPARE(status.word(), u"Offline"_s);
    QCOMPARE(status.light(), widgets::Light::Bad);
    const QImage bad = status.grab().toImage();
    status.show(widgets::Light::Good, theme::Icon::Online, u"Offline"_s);
    QVERIFY(status.grab().toImage() != bad);
}

void TestWidgets::keyButtonWorksByTouchAndLeavesTheFocus()
{
    widgets::KeyButton button(light(), u"F5"_s, u"QR"_s, widgets::KeyKind::Accent);
    const QSignalSpy pressed(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(button.focusPolicy(), Qt::NoFocus);
    QVERIFY(button.minimumSizeHint().height() >= theme::touchTarget);
    button.setEnabled(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
}

void TestWidgets::dotsRestWhenHidden()
{
    widgets::WaitingDots dots(Qt::black, Qt::gray);
    QVERIFY(!dots.isMoving());
    dots.show();
    QVERIFY(dots.isMoving());
    dots.hide();
    QVERIFY(!dots.isMoving());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
