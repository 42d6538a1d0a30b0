#include "core/setup/notifications.h"

namespace mostrador::setup {

NotificationPlace notificationPlaceOf(gateway::Api api, money::Site site)
{
    using money::Site;
    if (api == gateway::Api::Orders)
        return NotificationPlace::Panel;
    const bool hasNoPanel = site == Site::MLA || site == Site::MLB || site == Site::MLC || site == Site::MLU;
    return hasNoPanel ? NotificationPlace::Order : NotificationPlace::OrderOrPanel;
}

Notifications notificationsOf(const Expected &expected)
{
    return {notificationPlaceOf(expected.api, expected.site), expected.api, expected.site, expected.listens, !expected.notificationUrl.isEmpty()};
}

}
