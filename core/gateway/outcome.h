// The three outcomes of every call to the provider: answered, certainly not executed, unknown.
#pragma once

#include "core/gateway/provider.h"

namespace mostrador::gateway {

// Why a call has no answer that decides anything.
enum class Obscurity : quint8 {
    NoConnection, // nothing could be sent
    LostAnswer,   // sent, and the answer did not come whole
    TimedOut,
    ServerTrouble,   // 5xx, 408, 409 in flight, 423, 425
    TooManyRequests, // 429
    Unreadable,      // an answer that makes no sense: HTML from a captive portal, missing fields, another order's data
    Untrusted,       // the certificate was refused
};

struct Silence {
    Obscurity why = Obscurity::LostAnswer;
    std::optional<Milliseconds> retryAfter; // 429, as the provider asked
    QString detail;                         // technical, for support
    bool operator==(const Silence &) const = default;
};

struct NotExecuted : Silence { // certainly: the provider never saw it
    bool operator==(const NotExecuted &) const = default;
};
struct Unknown : Silence { // perhaps executed. Never treated as failure.
    bool operator==(const Unknown &) const = default;
};

// The three outcomes of every call.
using Outcome = std::variant<Answer, NotExecuted, Unknown>;

}
