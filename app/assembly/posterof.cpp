#include "app/assembly/posterof.h"

#include "ui/text/phrasebook.h"

namespace mostrador::app {

io::Poster posterOf(const settings::Settings &settings, const QString &posName, qr::Matrix code)
{
    const text::Phrasebook customers(text::languageOf(settings.site), settings.site);
    const QString tillName = settings.provider ? settings.provider->externalPosId : QString();
    return {settings.store.name.isEmpty() ? posName : settings.store.name,
        customers.say("poster", "Scan this code with Mercado Pago and pay"), tillName, std::move(code)};
}

}
