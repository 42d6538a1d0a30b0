#include "core/catalog/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace mostrador::catalog {

namespace {

constexpr QByteArrayView mark("\xEF\xBB\xBF");

// 0x80 to 0x9F; the others are as in Latin-1.
constexpr std::array<char16_t, 32> windows{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

bool isUtf8(QByteArrayView bytes)
{
    constexpr qsizetype piece = 1 << 16; // no text of the whole file is made only to be thrown away
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QString read = decoder(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (decoder.hasError())
            return false;
    }
    // A character that is cut off at the end of the file is none.
    const QString rest = decoder(QByteArrayView("\n"));
    return !decoder.hasError();
}

}

TextEncoding encodingOf(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return TextEncoding::Unreadable;
    if (bytes.startsWith(mark))
        return isUtf8(bytes) ? TextEncoding::Utf8WithMark : TextEncoding::Unreadable;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QByteArrayView withoutMark(QByteArrayView bytes, TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8WithMark ? bytes.sliced(mark.size()) : bytes;
}

QString decoded(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding != TextEncoding::Windows1252)
        return QString::fromUtf8(bytes);
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0x80 + windows.size())
            c = QChar(windows.at(c.unicode() - 0x80U));
    }
    return text;
}

}
