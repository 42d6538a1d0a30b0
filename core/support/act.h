// What a manager did at the maintenance screen, for the audit trail: who asked for what, and where it went.
#pragma once

#include "core/journal/record.h"

namespace mostrador::support {

struct Act {
    QString event; // "backup", "journal_check", "support_bundle"
    QString what;  // the folder, say; empty: nothing more is to be told
    QString by;
    bool operator==(const Act &) const = default;
};

[[nodiscard]] journal::Draft recordOf(const Act &act);

}
