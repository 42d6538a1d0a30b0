// Texts by the million through the one sink: whatever they hold, the printer is told what it is told for a harmless one.
#include "core/receipt/escpos.h"
#include "tests/support/escpostokens.h"

#include <QTest>

#include <array>
#include <random>

using namespace mostrador;
using namespace mostrador::receipt;
using namespace mostrador::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cases = 20'000;
constexpr qint64 casesInLong = 10'000'000;
constexpr quint32 drawnOneOf = 16; // pictures take long to make

constexpr std::array pages{CodePage::Cp437, CodePage::Cp850, CodePage::Cp858, CodePage::Cp860, CodePage::Cp1252};

// Dots by chance: among them is every command that printers obey at any moment.
class RandomDrawing final : public Drawing
{
public:
    explicit RandomDrawing(std::mt19937 &random) : m_random(random) {}

    [[nodiscard]] Raster row(const DrawnRow &, int width) const override { return dots(width, rowHeight); }
    [[nodiscard]] Raster qr(const QString &, int, int) const override { return dots(64, 64); }
    [[nodiscard]] Raster logo(int) const override { return {}; }

private:
    [[nodiscard]] Raster dots(int width, int height) const
    {
        static constexpr std::array<char, 8> often{'\x10', '\x04', '\x05', '\x14', '\x10', '\x1B', '\x1D', '\0'};
        Raster raster = blankRaster(width, height);
        for (char &byte : raster.bits)
            byte = often.at(m_random() % often.size());
        return raster;
    }

    std::mt19937 &m_random;
};

class Hostility
{
public:
    [[nodiscard]] quint32 below(quint32 bound) { return static_cast<quint32>(m_random() % bound); }
    [[nodiscard]] std::mt19937 &random() { return m_random; }

    // Whole commands, control bytes of both sets, letters of every script and halves of them.
    [[nodiscard]] QString text()
    {
        static constexpr std::array<const char16_t *, 9> commands{u"\x1Bp\x01\x19\x7D", u"\x1B@", u"\x1DV\x01",
            u"\x10\x14\x01\x01\x01", u"\x1D(k\x03\x31Q0", u"\x1Bt\x10", u"\x10\x04\x01", u"\x1Dv0\x01\x7F\x01", u"\n\r\f\t\v"};
        QString text;
        for (quint32 left = 1 + below(8); left > 0; --left) {
            switch (below(5)) {
            case 0:
                text += QString::fromUtf16(commands.at(below(commands.size())));
                break;
            case 1:
                text += QChar(static_cast<char16_t>(below(0xA0)));
                break;
            case 2:
                text += QChar(static_cast<char16_t>(below(0x10000)));
                break;
            default:
                text += QChar(static_cast<char16_t>(0x20 + below(0xE0)));
            }
        }
        return text;
    }

private:
    std::mt19937 m_random{20'261'128};
};

Document documentWith(const QString &one, const QString &other)
{
    return {{TextLine{one, Alignment::Center, true, true}, TwoColumns{one, other}, QrCode{other}, Cut{}}};
}

// Rows that are drawn stand for rows of letters.
QList<QByteArray> commandsOf(const Tokens &tokens)
{
    QList<QByteArray> commands;
    for (const QByteArray &command : shapeOf(tokens)) {
        const bool isRow = command.startsWith("\x1Dv0") && command.mid(6, 2) == QByteArray("\x1E\0", 2);
        if (!isRow)
            commands << command.left(command.startsWith("\x1Dv0") ? 8 : command.size());
    }
    return commands;
}

bool holdsRealTimeCommand(const QByteArray &bytes)
{
    return bytes.contains("\x10\x04") || bytes.contains("\x10\x05") || bytes.contains("\x10\x14");
}

bool isObeyedAs(const QList<QByteArray> &model, const QByteArray &bytes)
{
    const Tokens tokens = tokensOf(bytes);
    const QList<QByteArray> data = qrData(tokens);
    return !tokens.stray && commandsOf(tokens) == model && !holdsRealTimeCommand(bytes) &&
           std::none_of(data.begin(), data.end(), [](const QByteArray &each) { return hasControl(each) || each.contains('\n'); });
}

}

class TestEscPosFlood final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextChangesACommand();
};

void TestEscPosFlood::noTextChangesACommand()
{
    Hostility hostility;
    const RandomDrawing drawing(hostility.random());
    std::array<std::array<QList<QByteArray>, 2>, pages.size()> models;
    const qint64 wanted = qEnvironmentVariableIsSet("MOSTRADOR_LONG") ? casesInLong : cases;
    for (qint64 i = 0; i < wanted; ++i) {
        const quint32 page = hostility.below(pages.size());
        const bool draws = hostility.below(drawnOneOf) == 0;
        const EscPosOptions options{.columns = 32, .codePage = pages.at(page), .qr = draws ? QrForm::Raster : QrForm::Native};
        const Drawing *const pen = draws ? &drawing : nullptr;
        auto &model = models.at(page).at(draws ? 1 : 0);
        if (model.isEmpty())
            model = commandsOf(tokensOf(toEscPos(documentWith(u"x"_s, u"x"_s), options, pen)));
        const QString one = hostility.text();
        const QString other = hostility.text();
        if (!isObeyedAs(model, toEscPos(documentWith(one, other), options, pen)))
            QFAIL(u"case %1: %2 / %3"_s.arg(i).arg(one, other).toUtf8().toPercentEncoding().constData());
    }
}

QTEST_APPLESS_MAIN(TestEscPosFlood)
#include "tst_escposflood.moc"
