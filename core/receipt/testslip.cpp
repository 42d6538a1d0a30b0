#include "core/receipt/testslip.h"

#include <algorithm>
#include <array>

namespace mostrador::receipt {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rulers{32, 42, 48}; // 58 mm, and the two widths of 80 mm

constexpr std::array pages{std::pair{CodePage::Cp437, "cp437"}, std::pair{CodePage::Cp850, "cp850"},
    std::pair{CodePage::Cp858, "cp858"}, std::pair{CodePage::Cp860, "cp860"}, std::pair{CodePage::Cp1252, "cp1252"}};

TextLine heading(const QString &text)
{
    return {text, Alignment::Left, true};
}

}

QString ruler(int columns)
{
    constexpr int decimal = 10;
    const QString number = u' ' + QString::number(columns);
    QString row;
    for (int column = 1; column <= columns - number.size(); ++column)
        row += QString::number(column % decimal);
    return row + number;
}

QByteArray testSlip(const EscPosOptions &options, const TestSlipWords &words, const Drawing *drawing)
{
    EscPosOptions each = options;
    // Rulers must not be broken by us: where the paper is narrower, the printer breaks them, and that is what shows.
    each.columns = std::max(options.columns, rulers.back());
    Document rows{{TextLine{words.title, Alignment::Left, true, true}, heading(words.width)}};
    for (const int columns : rulers)
        rows.blocks.append(TextLine{ruler(columns)});
    if (std::find(rulers.begin(), rulers.end(), options.columns) == rulers.end())
        rows.blocks.append(TextLine{ruler(options.columns)});
    rows.blocks.append(heading(words.letters));
    QByteArray bytes = toEscPos(rows, each);
    for (const auto &[page, name] : pages) {
        each.codePage = page;
        bytes += toEscPos({{TextLine{QString::fromLatin1(name) + u": "_s + QString::fromUtf16(testLetters)}}}, each);
    }
    EscPosOptions code = options;
    code.qr = QrForm::Native;
    bytes += toEscPos({{heading(words.native), QrCode{QString::fromUtf16(testCode)}}}, code);
    code.qr = QrForm::Raster;
    return bytes + toEscPos({{Logo{}, heading(words.raster), QrCode{QString::fromUtf16(testCode)}, Cut{}}}, code, drawing);
}

Document testDocument(int columns, const TestSlipWords &words)
{
    Document document = testPage(words);
    document.blocks.insert(1, TextLine{ruler(columns)});
    document.blocks.insert(1, heading(words.width));
    return document;
}

Document testPage(const TestSlipWords &words)
{
    return {{TextLine{words.title, Alignment::Left, true, true}, heading(words.letters), TextLine{QString::fromUtf16(testLetters)},
        QrCode{QString::fromUtf16(testCode)}, Cut{}}};
}

}
