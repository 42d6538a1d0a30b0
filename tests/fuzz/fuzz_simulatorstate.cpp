// The simulator's state file, with what was appended to it. What loads is kept as the same.
#include "core/simulator/statelog.h"
#include "tests/fuzz/input.h"

using namespace mostrador;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto world = simulator::worldFromLog(fuzz::bytesOf(data, size));
    if (!world)
        return 0;
    const QByteArray text = simulator::stateText(*world);
    const auto again = simulator::worldFromState(text);
    fuzz::require(again && simulator::stateText(*again) == text);
    return 0;
}
