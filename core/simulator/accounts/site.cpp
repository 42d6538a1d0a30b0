#include "core/simulator/accounts/site.h"

#include <array>

namespace mostrador::simulator {

using money::Site;

namespace {

constexpr std::array<SiteProfile, 7> table{{
    {Site::MLA, u"AR", u"ARG", u"032", u"com.mercadolibre", u"9700", u"20123456786", u"", u"Tienda Demo", u"CABA",
        u"DNI", 621102, 473000, 15'00, true, true, true},
    {Site::MLB, u"BR", u"BRA", u"986", u"COM.MERCADOLIBRE", u"0000", u"", u"***", u"Loja Demo", u"SAO PAULO", u"CPF",
        5611203, 4731300, 1'00, true, true, true},
    {Site::MLC, u"CL", u"CHL", u"152", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"SANTIAGO", u"RUT",
        561000, 473001, 1, true, true, false},
    {Site::MCO, u"CO", u"COL", u"170", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"BOGOTA", u"CC", 5611,
        4731, 1, true, false, false},
    {Site::MLM, u"MX", u"MEX", u"484", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"CIUDAD DE MEXIC",
        u"RFC", 5812, 468419, 5'00, true, false, true},
    {Site::MPE, u"PE", u"PER", u"604", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"LIMA", u"DNI", 5520,
        5050, 1'00, false, false, false},
    {Site::MLU, u"UY", u"URY", u"858", u"com.mercadolibre", u"9700", u"", u"", u"Tienda Demo", u"MONTEVIDEO", u"CI",
        56101, 47300, 1'00, true, true, false},
}};

}

const SiteProfile &profileOf(Site site)
{
    return table.at(static_cast<std::size_t>(site));
}

}
