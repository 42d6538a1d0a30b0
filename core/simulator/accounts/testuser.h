// A test account that the seller made. It is on record only: nobody logs in here. Source: fact sheet, "test accounts".
#pragma once

#include "core/base/instant.h"

namespace mostrador::simulator {

inline constexpr qsizetype mostTestUsers = 15; // the newer of two documented numbers

struct TestUser {
    qint64 id = 0;
    QString siteId{};
    QString description{};
    Instant createdAt{};
    bool operator==(const TestUser &) const = default;
};

}
