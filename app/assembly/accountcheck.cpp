#include "app/assembly/accountcheck.h"

namespace mostrador::app {

std::optional<setup::Expected> expectedOf(const settings::Settings &settings, const QStringList &openReferences)
{
    if (!settings.provider)
        return std::nullopt;
    const settings::Provider &provider = *settings.provider;
    return setup::Expected{settings.site, provider.api, provider.userId, provider.externalStoreId, provider.externalPosId,
        provider.notificationUrl, !settings.receiver.listen.isEmpty(), settings.till.number, openReferences};
}

QStringList openReferencesOf(const till::State &state)
{
    return state.payments.keys();
}

setup::Interview interviewFor(const setup::Expected &expected)
{
    return {.externalPosId = expected.externalPosId};
}

}
