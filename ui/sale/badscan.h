// Why a burst of the scanner counts as no code: it is said, never guessed.
#pragma once

#include <QtGlobal>

namespace mostrador::counter {

enum class BadScan : quint8 {
    TooShort,        // a part of a code
    TooSlow,         // a scanner in a slow mode
    BrokenOff,       // its Enter did not come
    WrongCheckDigit, // a digit was misread
};

}
