// The port that keeps the codes which were sold without being in the catalogue, so that somebody can complete them later.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QString>

namespace mostrador::catalog {

struct UnknownCode {
    QString code; // in its canonical spelling
    money::Money price; // as it was typed
    Instant at{};
    bool operator==(const UnknownCode &) const = default;
};

class UnknownCodes
{
public:
    virtual ~UnknownCodes() = default;
    virtual void sold(const UnknownCode &unknown) = 0; // perhaps not for the first time
};

}
