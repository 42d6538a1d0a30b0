// From the port's plain request to Qt's, with every habit of Qt Network switched off that could repeat, redirect, cache
// or decorate it, and with the token added for the one origin.
#pragma once

#include "core/gateway/transport.h"
#include "core/io/secrets/secret.h"

#include <QNetworkRequest>

namespace mostrador::io {

struct RequestLimits {
    static constexpr qsizetype target = 8 * 1024;
    static constexpr qsizetype body = 1024 * 1024;
    static constexpr qsizetype headers = 32;
};

// Refused when a header or the target would break out of its line, leave the origin or replace a header that is ours to
// set.
[[nodiscard]] Result<QNetworkRequest, gateway::TransportFailure> networkRequest(
    const gateway::HttpRequest &request, const QUrl &origin, const Secret &accessToken, const QByteArray &userAgent);

}
