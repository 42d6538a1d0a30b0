#include "core/simulator/accounts/site.h"

#include <array>

namespace mostrador::simulator {

using money::Site;

namespace {

constexpr std::array<SiteProfile, 7> table{{
    {Site::MLA, u"AR", u"032", u"com.mercadolibre", u"9700", u"20123456786", u"", u"Tienda Demo", u"CABA", u"DNI",
        15'00},
    {Site::MLB, u"BR", u"986", u"COM.MERCADOLIBRE", u"0000", u"", u"***", u"Loja Demo", u"SAO PAULO", u"CPF", 1'00},
    {Site::MLC, u"CL", u"152", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"SANTIAGO", u"RUT", 1},
    {Site::MCO, u"CO", u"170", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"BOGOTA", u"CC", 1},
    {Site::MLM, u"MX", u"484", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"CIUDAD DE MEXIC", u"RFC",
        5'00},
    {Site::MPE, u"PE", u"604", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"LIMA", u"DNI", 1'00},
    {Site::MLU, u"UY", u"858", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"MONTEVIDEO", u"CI", 1'00},
}};

}

const SiteProfile &profileOf(Site site)
{
    return table.at(static_cast<std::size_t>(site));
}

}
