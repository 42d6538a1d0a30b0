// The look: every pair of colours in use can be read, and every icon is there and takes its colour.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QTest>

using namespace mostrador;

namespace {

constexpr double enoughContrast = 4.5; // WCAG 2 AA

}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsInTheStandard();
    void everyPairCanBeRead();
    void paletteCanBeRead();
    void iconsAreDrawnInTheirColour();
};

void TestTheme::contrastIsMeasuredAsInTheStandard()
{
    QVERIFY(qAbs(theme::contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
}

void TestTheme::everyPairCanBeRead()
{
    for (const theme::Shade shade : {theme::Shade::Light, theme::Shade::Dark})
        for (const theme::ColourPair &pair : theme::pairsInUse(theme::themeOf(shade).colours)) {
            const double found = theme::contrast(pair.foreground, pair.background);
            QVERIFY2(found >= enoughContrast,
                qPrintable(QString::fromUtf8(pair.name) + QLatin1Char(' ') + QString::number(found)));
        }
}

void TestTheme::paletteCanBeRead()
{
    for (const theme::Shade shade : {theme::Shade::Light, theme::Shade::Dark}) {
        const QPalette palette = theme::paletteOf(theme::themeOf(shade));
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const auto readable = [&](QPalette::ColorRole text, QPalette::ColorRole behind) {
                return theme::contrast(palette.color(group, text), palette.color(group, behind)) >= enoughContrast;
            };
            QVERIFY(readable(QPalette::WindowText, QPalette::Window));
            QVERIFY(readable(QPalette::Text, QPalette::Base));
            QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
            QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
            QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
        }
    }
}

void TestTheme::iconsAreDrawnInTheirColour()
{
    const QColor colour(200, 30, 40);
    for (const theme::Icon icon : theme::allIcons)
        for (const int size : {20, 280}) {
            const QImage image = theme::pixmapOf(icon, colour, size).toImage();
            int painted = 0;
            for (int y = 0; y < size; ++y)
                for (int x = 0; x < size; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    painted += pixel.alpha() > 127 ? 1 : 0;
                    if (pixel.alpha() == 255)
                        QCOMPARE(pixel, colour);
                }
            QVERIFY2(painted > size, qPrintable(QString::number(static_cast<int>(icon))));
            QVERIFY(painted < size * size * 3 / 4);
        }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
