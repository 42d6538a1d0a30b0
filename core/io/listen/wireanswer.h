// An answer as libmicrohttpd sends it, whole or cut on purpose.
#pragma once

#include "core/io/listen/httplistener.h"

#include <microhttpd.h>

namespace mostrador::io {

// MHD_NO, which closes the connection, when there is no response to send.
[[nodiscard]] MHD_Result queueAnswer(MHD_Connection *connection, const ListenReply &reply);

}
