// What an error of Qt Network proves about a request. In doubt it proves nothing: Lost. Facts measured on Qt 6.4.2.
#pragma once

#include "core/gateway/transport.h"

#include <QNetworkReply>

namespace mostrador::io {

// `requestLeft`: Qt began to write the request, perhaps on an earlier connection than the one that failed.
[[nodiscard]] gateway::TransportFault faultOf(QNetworkReply::NetworkError error, bool requestLeft);

// True for the errors with which Qt only comments on the status of an answer that came: 401, 404, 500 …, and a 307 or
// 308 whose body it would have sent again.
[[nodiscard]] bool onlyRepeatsStatus(QNetworkReply::NetworkError error, int status);

}
