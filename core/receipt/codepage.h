// The printers' tables of letters, and the one sink through which text becomes bytes for a printer: what comes out can
// only be printed, never obeyed. Tables: Microsoft code pages 437, 850, 858, 860 and 1252;
// Ascii for printers of which none of these comes out right.
#pragma once

#include <QString>

#include <string>

namespace mostrador::receipt {

enum class CodePage : quint8 { Cp437, Cp850, Cp858, Cp860, Cp1252, Ascii };

struct Encoded {
    std::string bytes;    // from 0x20 on, without DEL
    bool complete = true; // false: something could not be spelled
};

// What the page lacks is spelled with what it has ("€" as EUR, "á" as a), what cannot be spelled is left out; nothing
// becomes a question mark.
[[nodiscard]] Encoded encoded(const QString &text, CodePage page);

}
