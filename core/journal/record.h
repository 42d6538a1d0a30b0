// What the journal keeps: every event with the state that it led to, chained by hashes so that a changed or missing record shows.
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace mostrador::journal {

// A record before it has its place: one subject's event and new state, both as JSON text.
struct Draft {
    QString kind;    // "sale", "payment", "receipt"
    QString subject; // the sale's id or the payment's external reference
    QByteArray event;
    QByteArray state;
    bool open = true;  // load it again at the next start
    qint64 ticket = 0; // of the sale it belongs to, to find it by; 0 = none
    bool operator==(const Draft &) const = default;
};

struct Record {
    qint64 sequence = 0; // 1, 2, 3 … without gaps
    Instant at{};
    QString kind;
    QString subject;
    QByteArray event;
    QByteArray state;
    bool open = true;
    qint64 ticket = 0; // once known to a subject it stays: whoever comes late may not know it any more
    QByteArray hash{}; // SHA-256 over the previous hash and all of the above
    bool operator==(const Record &) const = default;
};

// The newest record of one subject.
struct Current {
    QString kind;
    QString subject;
    qint64 sequence = 0;
    QByteArray state;
    bool operator==(const Current &) const = default;
};

}
