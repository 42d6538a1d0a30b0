// A small reader of ESC/POS for unit tests. The one that shares nothing with the writer is tests/escpos/reader.py.
#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace mostrador::test {

// An ESC/POS reader that knows the few commands of a receipt; anything else is a stray command.
struct Tokens {
    QList<QByteArray> commands;
    QByteArray text; // with line feeds
    bool stray = false;
};

inline qsizetype lengthOfCommand(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? static_cast<quint8>(bytes[at + offset]) : 0;
    };
    const QByteArray name = bytes.mid(at, 2);
    if (name == "\x1B@" || name == "\x1C.")
        return 2;
    if (name == "\x1Bt" ||
        name == "\x1B"
                "a" ||
        name == "\x1B"
                "E" ||
        name == "\x1B"
                "d" ||
        name == "\x1D!")
        return 3;
    if (bytes.mid(at, 3) == "\x1Dv0")
        return 8 + (byte(4) + 256 * byte(5)) * (byte(6) + 256 * byte(7));
    if (name == "\x1DV")
        return byte(2) == 65 || byte(2) == 66 ? 4 : 3;
    if (name == "\x1Bp")
        return 5;
    if (bytes.mid(at, 3) == "\x1D(k")
        return 5 + byte(3) + 256 * byte(4);
    return 0;
}

inline Tokens tokensOf(const QByteArray &bytes)
{
    Tokens tokens;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto byte = static_cast<quint8>(bytes[at]);
        if (byte == '\n' || (byte >= 0x20 && byte != 0x7F)) {
            tokens.text += bytes[at++];
            continue;
        }
        const qsizetype length = lengthOfCommand(bytes, at);
        if (length == 0 || at + length > bytes.size()) {
            tokens.stray = true;
            return tokens;
        }
        tokens.commands << bytes.mid(at, length);
        at += length;
    }
    return tokens;
}

// The data that a QR code stores are text, too: what remains is the shape of the command.
inline QList<QByteArray> shapeOf(const Tokens &tokens)
{
    QList<QByteArray> shape;
    for (const QByteArray &command : tokens.commands) {
        const bool stores = command.startsWith("\x1D(k") && command.mid(5, 3) == "1P0";
        const bool sizes = command.startsWith("\x1D(k") && command.mid(5, 2) == "1C";
        shape << (stores ? command.left(3) + command.mid(5, 3) : sizes ? command.left(7) : command);
    }
    return shape;
}

inline QList<QByteArray> qrData(const Tokens &tokens)
{
    QList<QByteArray> data;
    for (const QByteArray &command : tokens.commands) {
        if (command.startsWith("\x1D(k") && command.mid(5, 3) == "1P0")
            data << command.mid(8);
    }
    return data;
}

inline bool hasControl(const QByteArray &text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return (static_cast<quint8>(c) < 0x20 && c != '\n') || c == 0x7F; });
}

}
