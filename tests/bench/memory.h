// How much memory this process has had at most.
#pragma once

#include <QtGlobal>

namespace mostrador::bench {

[[nodiscard]] qint64 peakMemory(); // VmHWM, in KiB

}
