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

bool isAtSite(Api api, money::Site site)
{
    using enum money::Site;
    switch (api) {
    case Api::Orders:
        return site == MLA || site == MLB || site == MLC || site == MLU;
    case Api::Hybrid:
    case Api::Dynamic:
        return site == MLA || site == MLB || site == MLM;
    case Api::AttendedV2:
    case Api::AttendedV1:
        return true;
    }
    Q_UNREACHABLE();
}

Api usualApi(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
    case money::Site::MLB:
    case money::Site::MLC:
    case money::Site::MLU:
        return Api::Orders;
    case money::Site::MLM:
        return Api::Hybrid;
    case money::Site::MCO:
    case money::Site::MPE:
        return Api::AttendedV2;
    }
    Q_UNREACHABLE();
}

}
