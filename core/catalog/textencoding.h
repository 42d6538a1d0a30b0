// The bytes of a text file as text: UTF-8 with and without its mark, and what Windows writes in the western languages.
// Source: Unicode Standard §23.8 (byte order mark); WHATWG Encoding, index windows-1252.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace mostrador::catalog {

enum class TextEncoding : quint8 { Utf8, Utf8WithMark, Windows1252, Unreadable };

// What is no UTF-8 is Windows-1252; with zero bytes it is neither (a spreadsheet's own form, UTF-16).
[[nodiscard]] TextEncoding encodingOf(QByteArrayView bytes);

[[nodiscard]] QByteArrayView withoutMark(QByteArrayView bytes, TextEncoding encoding);
[[nodiscard]] QString decoded(QByteArrayView bytes, TextEncoding encoding);

}
