#include "core/receipt/codepage.h"

#include "core/receipt/printable.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mostrador::receipt {

namespace {

// The characters 0x80 to 0xFF of each page; U+FFFD where it has none.
using Table = std::u16string_view;
constexpr std::size_t tableSize = 128;
constexpr int firstOfTable = 0x80;

constexpr Table cp437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                        u"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                        u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                        u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

constexpr Table cp850 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                        u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                        u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                        u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

constexpr Table cp858 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                        u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                        u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
                        u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

constexpr Table cp860 = u"ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧Ó"
                        u"áíóúñÑªº¿Ò¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                        u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                        u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

constexpr Table cp1252 = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
                         u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                         u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                         u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";

constexpr Table nothing{}; // beyond ASCII: everything is spelled

static_assert(cp437.size() == tableSize && cp850.size() == tableSize && cp858.size() == tableSize &&
              cp860.size() == tableSize && cp1252.size() == tableSize);

struct Spelling {
    char16_t letter;
    std::string_view ascii;
};

// What Unicode does not decompose by itself.
constexpr std::array spellings{Spelling{u'€', "EUR"}, Spelling{u'£', "GBP"}, Spelling{u'¥', "JPY"},
    Spelling{u'₧', "Pts"}, Spelling{u'¢', "c"}, Spelling{u'×', "x"}, Spelling{u'÷', "/"}, Spelling{u'±', "+/-"},
    Spelling{u'−', "-"}, Spelling{u'⁄', "/"}, Spelling{u'‐', "-"}, Spelling{u'‑', "-"}, Spelling{u'‒', "-"},
    Spelling{u'–', "-"}, Spelling{u'—', "-"}, Spelling{u'―', "-"}, Spelling{u'‘', "'"}, Spelling{u'’', "'"},
    Spelling{u'‚', "'"}, Spelling{u'′', "'"}, Spelling{u'´', "'"}, Spelling{u'“', "\""}, Spelling{u'”', "\""},
    Spelling{u'„', "\""}, Spelling{u'″', "\""}, Spelling{u'«', "\""}, Spelling{u'»', "\""}, Spelling{u'‹', "'"},
    Spelling{u'›', "'"}, Spelling{u'•', "*"}, Spelling{u'·', "."}, Spelling{u'¡', "!"}, Spelling{u'°', "o"},
    Spelling{u'©', "(C)"}, Spelling{u'®', "(R)"}, Spelling{u'→', "->"}, Spelling{u'←', "<-"}, Spelling{u'ß', "ss"},
    Spelling{u'Æ', "AE"}, Spelling{u'æ', "ae"}, Spelling{u'Œ', "OE"}, Spelling{u'œ', "oe"}, Spelling{u'Ø', "O"},
    Spelling{u'ø', "o"}, Spelling{u'Ł', "L"}, Spelling{u'ł', "l"}, Spelling{u'Đ', "D"}, Spelling{u'đ', "d"},
    Spelling{u'Ð', "D"}, Spelling{u'ð', "d"}, Spelling{u'Þ', "Th"}, Spelling{u'þ', "th"}, Spelling{u'ı', "i"}};

Table tableOf(CodePage page)
{
    switch (page) {
    case CodePage::Cp437:
        return cp437;
    case CodePage::Cp850:
        return cp850;
    case CodePage::Cp858:
        return cp858;
    case CodePage::Cp860:
        return cp860;
    case CodePage::Cp1252:
        return cp1252;
    case CodePage::Ascii:
        return nothing;
    }
    return cp437;
}

bool isPlain(char16_t c)
{
    return c >= u' ' && c <= u'~';
}

// Compatibility decomposition keeps the base letter: "ǻ" is a, "ﬁ" is fi, "²" is 2.
void appendDecomposed(std::string &bytes, const QString &character)
{
    const QString parts = character.normalized(QString::NormalizationForm_KD);
    for (const QChar part : parts) {
        const auto spelling =
            std::find_if(spellings.begin(), spellings.end(), [part](const Spelling &s) { return part == s.letter; });
        if (isPlain(part.unicode()))
            bytes.push_back(static_cast<char>(part.unicode()));
        else if (spelling != spellings.end())
            bytes.append(spelling->ascii);
    }
}

// What only changes the letter before it: without it the text still says the same.
bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendCharacter(Encoded &text, char32_t character, Table table)
{
    const std::size_t at = character > 0xFFFF ? table.npos : table.find(static_cast<char16_t>(character));
    const std::size_t before = text.bytes.size();
    if (at != table.npos && character != QChar::ReplacementCharacter)
        text.bytes.push_back(static_cast<char>(firstOfTable + static_cast<int>(at)));
    else
        appendDecomposed(text.bytes, QString::fromUcs4(&character, 1));
    text.complete = text.complete && (text.bytes.size() > before || isMark(character));
}

}

Encoded encoded(const QString &text, CodePage page)
{
    const QString clean = printable(text);
    const Table table = tableOf(page);
    // Most texts are plain from end to end, and all but a few begin so.
    const auto *const other =
        std::find_if_not(clean.begin(), clean.end(), [](QChar c) { return isPlain(c.unicode()); });
    Encoded result{std::string(static_cast<std::size_t>(other - clean.begin()), ' '), true};
    std::transform(clean.begin(), other, result.bytes.begin(), [](QChar c) { return c.toLatin1(); });
    for (qsizetype i = other - clean.begin(); i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        if (isPlain(c.unicode()))
            result.bytes.push_back(static_cast<char>(c.unicode()));
        else if (c.isHighSurrogate() && i + 1 < clean.size())
            appendCharacter(result, QChar::surrogateToUcs4(c, clean.at(++i)), table);
        else
            appendCharacter(result, c.unicode(), table);
    }
    return result;
}

}
