// What a backup holds, as its own description says it (backup.json beside the files), so that a person and a restore know
// it without reading everything. The files are compared with it before anything is restored.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace mostrador::backup {

inline constexpr int contentsVersion = 1;

// The end of a journal and its newest sale.
struct JournalEnd {
    qint64 records = 0;
    QByteArray head;       // hash of the last record
    qint64 lastTicket = 0; // the highest
    qint64 lastShift = 0;  // number of the newest drawer session; 0: none
    qint64 sales = 0;
    qint64 newestSale = 0;           // ticket of the sale that was changed last; 0: none
    std::optional<Instant> newestAt{}; // of the last record
    bool operator==(const JournalEnd &) const = default;
};

struct Contents {
    int till = 0;
    Instant at{};
    QString program; // version that made it
    JournalEnd journal;
    bool hasCatalogue = false;
    bool operator==(const Contents &) const = default;
};

[[nodiscard]] QJsonObject toStored(const Contents &contents);
[[nodiscard]] Result<Contents, QString> contentsFromStored(const QJsonObject &object); // the error names the field

}
