#include "core/gateway/api.h"

namespace mostrador::gateway {

Capabilities capabilitiesOf(Api api, QrMode mode)
{
    switch (api) {
    case Api::Hybrid:
        return {};
    case Api::Orders:
        return {.showsQr = mode != QrMode::Static, .usesSlot = false, .findsByReference = false, .repeatsByKey = true};
    case Api::Dynamic:
        return {.usesSlot = false, .canWithdraw = false};
    case Api::AttendedV2:
    case Api::AttendedV1:
        return {.showsQr = false};
    }
    Q_UNREACHABLE();
}

}
