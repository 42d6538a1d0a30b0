// What the seller allowed other applications: codes that wait to be exchanged, and tokens that were given out. Source:
// fact sheet, "OAuth".
#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QString>

namespace mostrador::simulator {

inline constexpr std::chrono::minutes codesLive{10};
inline constexpr qsizetype mostCodes = 100;   // of more the oldest are forgotten
inline constexpr qsizetype mostTokens = 1000; // so here

struct GrantCode {
    QString code{};
    QString clientId{};
    QString redirectUri{};
    QString challenge{};   // empty: none was sent, and no verifier is asked for
    bool isHashed = false; // the challenge is the verifier's SHA-256
    Instant expiresAt{};
    bool operator==(const GrantCode &) const = default;
};

struct GrantedToken {
    QByteArray token{};
    QString refreshToken{}; // good for one use; empty: none, or used
    QString clientId{};
    Instant expiresAt{};
    bool ofSeller = false; // allowed by the seller, not the application's own
    bool operator==(const GrantedToken &) const = default;
};

struct Grants {
    QList<GrantCode> codes;
    QList<GrantedToken> tokens; // oldest first
    bool operator==(const Grants &) const = default;

    [[nodiscard]] const GrantedToken *tokenNamed(const QByteArray &token) const;
};

}
