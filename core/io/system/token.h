// The access token from where it may come when no keychain is used: the environment, once, or a file that its owner
// alone can read.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace mostrador::io {

inline constexpr qsizetype longestToken = 512;
inline constexpr auto tokenVariable = "MERCADOPAGO_ACCESS_TOKEN";

// Bytes that are wiped when they are no longer needed. Moves only, so there is one copy; whoever calls bytes() must not
// keep it.
class AccessToken final
{
public:
    explicit AccessToken(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    AccessToken(AccessToken &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    AccessToken &operator=(AccessToken &&other) noexcept;
    AccessToken(const AccessToken &) = delete;
    AccessToken &operator=(const AccessToken &) = delete;
    ~AccessToken();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

enum class TokenProblem : quint8 {
    Absent,
    Malformed,    // not TEST-… or APP_USR-…, or with letters no token has
    TooOpen,      // others can read the file
    ForeignOwner, // the file belongs to another user
    NoFile,       // a folder, a link, a device
    Unreadable,
    Unwritable,
};

struct TokenError {
    TokenProblem problem = TokenProblem::Absent;
    QString path;   // empty for the environment
    QString detail; // of the system; never a part of the token
    bool operator==(const TokenError &) const = default;
};

using TokenResult = Result<AccessToken, TokenError>;

// TEST-… or APP_USR-…, letters, digits, '-' and '_'.
[[nodiscard]] bool hasTokenShape(const QByteArray &text);

// Without the white space around it.
[[nodiscard]] TokenResult tokenFromText(const QByteArray &text);

// Read once: afterwards the variable is gone, for this process and for those it starts.
[[nodiscard]] TokenResult takeTokenFromEnvironment();

[[nodiscard]] TokenResult readTokenFile(const QString &path);

// The environment first, then the file; Absent when there is neither.
[[nodiscard]] TokenResult findToken(const QString &file);

// Mode 0600, atomically. Nothing when it is written.
[[nodiscard]] std::optional<TokenError> writeTokenFile(const QString &path, const AccessToken &token);

}
