// The forms that a text in the settings must have. Sources: Mercado Pago: stores and points of sale (lengths and
// letters of ids), the rule that the access token goes to api.mercadopago.com or to this machine only.
#pragma once

#include <QString>

#include <optional>

namespace mostrador::settings {

enum class TextRule : quint8 {
    Line,        // any text without control characters
    Lines,       // the same with line breaks
    Digits,      // empty or digits
    Id,          // empty or letters, digits, '-' and '_'
    BaseUrl,     // https://api.mercadopago.com, or http(s) to this machine
    WebUrl,      // empty, http or https with a host and without credentials
    ProxyUrl,    // empty, http or socks5 with host and port and without credentials
    HostAndPort, // empty or host:port
    ListenOn,    // empty, or an address of this computer in numbers and a port above 0
    Path,        // empty or absolute
    ScalePrefix, // 20 to 29
    KeySequence, // F1 to F12, or Ctrl/Alt with a letter or digit
};

struct Endpoint {
    QString host; // without the brackets of an IPv6 address
    quint16 port = 0;
    bool operator==(const Endpoint &) const = default;
};

[[nodiscard]] bool fits(TextRule rule, const QString &text);

// The rule as a machine would write it, for an error: "host:port", "https://api.mercadopago.com |
// http://127.0.0.1:PORT".
[[nodiscard]] QString formOf(TextRule rule);

// "192.168.1.40:9100", "printer.local:9100", "[::1]:9100".
[[nodiscard]] std::optional<Endpoint> endpointFrom(const QString &text);

// The one place that decides where the access token may go.
[[nodiscard]] bool mayReceiveToken(const QString &url);

}
