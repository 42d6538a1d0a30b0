#include "core/simulator/accounts/places.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using money::Site;

namespace {

struct StateRow {
    Site site;
    const char16_t *name;
    QStringView cities; // "a|b|c"
};

constexpr std::array<StateRow, 18> states{{
    {Site::MLA, u"Buenos Aires Interior", u"Bahía Blanca|Olavarría|Tandil"},
    {Site::MLA, u"Bs.As. G.B.A. Norte", u"San Fernando|San Isidro|Tigre|Vicente López"},
    {Site::MLA, u"Capital Federal", u"Almagro|Belgrano|Caballito|Palermo|Recoleta|San Telmo"},
    {Site::MLA, u"Bs.As. Costa Atlántica", u"Mar del Plata|Pinamar|Villa Gesell"},
    {Site::MLA, u"Córdoba", u"Córdoba|Río Cuarto|Villa Carlos Paz|Villa María"},
    {Site::MLB, u"Minas Gerais", u"Belo Horizonte|Juiz de Fora|Uberlândia"},
    {Site::MLB, u"Rio de Janeiro", u"Niterói|Petrópolis|Rio de Janeiro"},
    {Site::MLB, u"São Paulo", u"Campinas|Osasco|Santos|São Paulo"},
    {Site::MLC, u"RM (Metropolitana)", u"Las Condes|Ñuñoa|Providencia|Santiago"},
    {Site::MLC, u"Valparaíso", u"Quilpué|Valparaíso|Viña del Mar"},
    {Site::MCO, u"Antioquia", u"Bello|Envigado|Medellín"},
    {Site::MCO, u"Bogotá D.C.", u"Chapinero|Suba|Usaquén"},
    {Site::MLM, u"Distrito Federal", u"Benito Juárez|Coyoacán|Cuauhtémoc"},
    {Site::MLM, u"Sinaloa", u"Culiacán|Los Mochis|Mazatlán"},
    {Site::MPE, u"Arequipa", u"Arequipa|Camaná"},
    {Site::MPE, u"Lima", u"Lima|Miraflores|San Isidro"},
    {Site::MLU, u"Maldonado", u"Maldonado|Punta del Este|San Carlos"},
    {Site::MLU, u"Montevideo", u"Centro|Ciudad Vieja|Pocitos"},
}};

// Whole degrees around each country with its islands nearby.
struct BoxRow {
    Site site;
    int south;
    int north;
    int west;
    int east;
};

constexpr std::array<BoxRow, 7> boxes{{
    {Site::MLA, -56, -21, -74, -53},
    {Site::MLB, -34, 6, -74, -32},
    {Site::MLC, -57, -17, -110, -66},
    {Site::MCO, -5, 14, -82, -66},
    {Site::MLM, 14, 33, -119, -86},
    {Site::MPE, -19, 0, -82, -68},
    {Site::MLU, -36, -30, -59, -53},
}};

const BoxRow &boxOf(Site site)
{
    return *std::ranges::find(boxes, site, &BoxRow::site);
}

bool isBetween(const QJsonValue &degrees, int least, int most)
{
    return degrees.toDouble() >= least && degrees.toDouble() <= most;
}

// Opaque, as in the real catalogue; the same on every machine.
QString idOf(Site site, char16_t kind, const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QString::fromLatin1((money::codeOf(site) + kind + QString::fromLatin1(hash)).toUtf8().toBase64());
}

QJsonObject named(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

std::optional<Site> siteOfCountry(const QString &country)
{
    for (const Site site : money::allSites) {
        if (country == QStringView(profileOf(site).country))
            return site;
    }
    return std::nullopt;
}

QJsonObject countryView(Site site)
{
    QJsonArray list;
    for (const QString &state : statesOf(site))
        list.append(named(idOf(site, u'P', state), state));
    return {{u"id"_s, QString::fromUtf16(profileOf(site).country)},
        {u"currency_id"_s, money::codeOf(money::currencyOf(site))}, {u"states"_s, list}};
}

QJsonObject stateView(const StateRow &row)
{
    const QString name = QString::fromUtf16(row.name);
    QJsonArray cities;
    for (const QString &city : citiesOf(row.site, name))
        cities.append(named(idOf(row.site, u'C', name + city), city));
    QJsonObject view = named(idOf(row.site, u'P', name), name);
    view.insert(u"country"_s, QJsonObject{{u"id"_s, QString::fromUtf16(profileOf(row.site).country)}});
    view.insert(u"cities"_s, cities);
    return view;
}

}

QStringList statesOf(Site site)
{
    QStringList names;
    for (const StateRow &row : states) {
        if (row.site == site)
            names.append(QString::fromUtf16(row.name));
    }
    return names;
}

QStringList citiesOf(Site site, const QString &state)
{
    for (const StateRow &row : states) {
        if (row.site == site && state == QStringView(row.name))
            return row.cities.toString().split(u'|');
    }
    return {};
}

bool isInCountry(Site site, const QJsonValue &latitude, const QJsonValue &longitude)
{
    const BoxRow &box = boxOf(site);
    return isBetween(latitude, box.south, box.north) && isBetween(longitude, box.west, box.east);
}

QJsonObject exampleLocation(Site site)
{
    const QString state = statesOf(site).constLast();
    const BoxRow &box = boxOf(site);
    return {{u"street_number"_s, u"100"_s}, {u"street_name"_s, u"Avenida 1"_s},
        {u"city_name"_s, citiesOf(site, state).constFirst()}, {u"state_name"_s, state},
        {u"latitude"_s, (box.south + box.north) / 2}, {u"longitude"_s, (box.west + box.east) / 2},
        {u"reference"_s, QString()}};
}

Answered readPlaces(const Request &request)
{
    const QString wanted = request.path.constLast();
    if (request.path.at(1) == u"countries") {
        if (const auto site = siteOfCountry(wanted))
            return jsonResponse(200, countryView(*site));
        return failure(noSuchPath());
    }
    for (const StateRow &row : states) {
        if (wanted == idOf(row.site, u'P', QString::fromUtf16(row.name)))
            return jsonResponse(200, stateView(row));
    }
    return failure(noSuchPath());
}

}
