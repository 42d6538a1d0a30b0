#include "core/receipt/printable.h"

#include <QList>

#include <algorithm>

namespace mostrador::receipt {

namespace {

// ASCII and the accented Latin letters, which are composed already: nearly every text there is.
bool isPlain(QChar c)
{
    constexpr char16_t softHyphen = 0x00AD;
    return (c >= u' ' && c <= u'~') || (c > QChar::Nbsp && c <= u'ſ' && c != softHyphen);
}

bool isPrintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return c != QChar::ReplacementCharacter;
    }
    return false;
}

QString cutOff(const QString &text)
{
    const bool splitsPair = text.size() > longestText && text.at(longestText).isLowSurrogate();
    return text.left(splitsPair ? longestText - 1 : longestText);
}

}

QString printable(const QString &text)
{
    if (text.size() <= longestText && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    // A lone surrogate becomes the replacement character on the way to UCS-4, and is dropped as that.
    QString clean;
    const auto codePoints = cutOff(text).toUcs4();
    for (const char32_t c : codePoints) {
        if (QChar::isSpace(c))
            clean += u' ';
        else if (isPrintable(c))
            clean += QChar::fromUcs4(c);
    }
    return cutOff(clean.normalized(QString::NormalizationForm_C));
}

}
