#include "core/setup/guideforms.h"

#include "core/settings/textrules.h"
#include "core/setup/newstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

using namespace gateway;

namespace {

constexpr std::array languages{settings::Language::SpanishArgentina, settings::Language::SpanishMexico, settings::Language::PortugueseBrazil,
    settings::Language::English};
constexpr std::array printers{settings::PrinterKind::None, settings::PrinterKind::Tcp, settings::PrinterKind::System, settings::PrinterKind::Device,
    settings::PrinterKind::File};
const std::array screens{u"auto"_s, u"window"_s, u"none"_s};
constexpr qsizetype longestName = 45; // of a point of sale (fact sheet §8.3)
constexpr qsizetype longestPosId = 40;

template <typename List, typename Entry> int indexIn(const List &list, const Entry &entry)
{
    const auto found = std::ranges::find(list, entry);
    return found == std::end(list) ? 0 : static_cast<int>(found - std::begin(list));
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression other(u"[^0-9A-Za-z]"_s);
    return QString(text).remove(other);
}

// "SUC001CAJA3": what no other point of sale of the account has.
QString freePosId(const Guide &guide)
{
    const QString store = lettersOf(guide.choices.externalStoreId.isEmpty() ? u"SUC"_s + guide.choices.storeId : guide.choices.externalStoreId);
    for (int number = 1;; ++number) {
        const QString id = u"%1CAJA%2"_s.arg(store.left(longestPosId - 8)).arg(number);
        if (pointOfSaleNamed(guide.facts, id) == nullptr)
            return id;
    }
}

template <typename Entry> int indexOf(const QList<Entry> &list, QString Entry::*name, const QString &wanted)
{
    const auto found = std::ranges::find(list, wanted, name);
    return found == list.end() ? 0 : static_cast<int>(found - list.begin());
}

void chooseSite(Choices &choices, money::Site site)
{
    if (choices.site != site || !isAtSite(choices.api, site))
        choices.api = usualApi(site);
    choices.site = site;
}

std::optional<Trouble> takeTill(Guide &guide)
{
    bool isNumber = false;
    const int number = guide.typed[0].trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > 9999)
        return Trouble::NumberWrong;
    guide.choices.till = number;
    return std::nullopt;
}

bool isPath(settings::PrinterKind kind)
{
    return kind == settings::PrinterKind::Device || kind == settings::PrinterKind::File;
}

std::optional<Trouble> takePrinter(Guide &guide)
{
    using settings::PrinterKind;
    const PrinterKind kind = printers.at(static_cast<std::size_t>(guide.row));
    const QString address = guide.typed[0].trimmed();
    const bool fits = kind == PrinterKind::None || (kind == PrinterKind::Tcp && settings::endpointFrom(address).has_value()) ||
                      (kind == PrinterKind::System && !address.isEmpty()) || (isPath(kind) && address.startsWith(u'/'));
    if (!fits)
        return Trouble::AddressWrong;
    guide.choices.printer = kind;
    guide.choices.printerAddress = kind == PrinterKind::None ? QString() : address;
    return std::nullopt;
}

}

std::array<QString, mostFields> usualTexts(const Guide &guide)
{
    if (guide.step == Step::Till)
        return {QString::number(guide.choices.till)};
    if (guide.step == Step::Printer)
        return {guide.choices.printerAddress};
    if (guide.step == Step::NewStore)
        return guide.draft.typed;
    if (guide.step != Step::NewPointOfSale)
        return {};
    const QString id = freePosId(guide);
    return {id, id};
}

int usualRow(const Guide &guide)
{
    const Choices &choices = guide.choices;
    if (guide.step == Step::Language)
        return indexIn(languages, choices.language);
    if (guide.step == Step::Country)
        return indexIn(money::allSites, choices.site);
    if (guide.step == Step::Store)
        return indexOf(storesIn(guide), &Store::id, choices.storeId);
    if (guide.step == Step::State)
        return indexIn(placeRowsIn(guide), guide.draft.place.state);
    if (guide.step == Step::City)
        return indexIn(placeRowsIn(guide), guide.draft.place.city);
    if (guide.step == Step::PointOfSale)
        return indexOf(pointsOfSaleIn(guide), &PointOfSale::externalId, choices.externalPosId);
    if (guide.step == Step::Printer)
        return indexIn(printers, choices.printer);
    return guide.step == Step::Screen ? indexIn(screens, choices.customerScreen) : 0;
}

std::optional<Trouble> takeForm(Guide &guide)
{
    Choices &choices = guide.choices;
    const auto row = static_cast<std::size_t>(guide.row);
    if (guide.step == Step::Till)
        return takeTill(guide);
    if (guide.step == Step::Printer)
        return takePrinter(guide);
    if (guide.step == Step::State || guide.step == Step::City)
        return takePlace(guide);
    if (guide.step == Step::Language)
        choices.language = languages.at(row);
    else if (guide.step == Step::Model)
        choices.api = apisIn(guide).at(guide.row);
    else if (guide.step == Step::Screen)
        choices.customerScreen = screens.at(row);
    else if (guide.step == Step::Country)
        chooseSite(choices, money::allSites.at(row));
    return std::nullopt;
}

Result<NewPointOfSale, Trouble> newPointOfSaleFrom(const Guide &guide, const QString &key)
{
    const QString name = guide.typed[0].trimmed().left(longestName);
    const QString id = guide.typed[1].trimmed();
    if (name.isEmpty() || id.isEmpty())
        return failure(Trouble::FieldEmpty);
    if (id.size() > longestPosId || lettersOf(id) != id)
        return failure(Trouble::IdWrong);
    return NewPointOfSale{name, id, guide.choices.storeId, guide.choices.externalStoreId, key};
}

std::optional<Finding> gravestOf(const Facts &facts, money::Site site)
{
    if (facts.silence)
        return Finding{FindingKind::NoConnection};
    if (facts.refusal)
        return facts.refusal->kind == RefusalKind::Credentials ? Finding{FindingKind::TokenRefused}
                                                              : Finding{FindingKind::NotRead, QString::number(facts.refusal->status)};
    if (!facts.account)
        return Finding{FindingKind::NotRead};
    if (facts.account->site != site)
        return Finding{FindingKind::OtherCountry, facts.account->site ? money::codeOf(*facts.account->site) : QString()};
    return std::nullopt;
}

QList<Store> storesIn(const Guide &guide)
{
    return guide.facts.stores;
}

// Of one that names no store it is not known where it belongs: it is shown as well.
QList<PointOfSale> pointsOfSaleIn(const Guide &guide)
{
    QList<PointOfSale> found = guide.facts.pointsOfSale;
    found.removeIf([&guide](const PointOfSale &each) {
        return each.externalId.isEmpty() || (!each.storeId.isEmpty() && !guide.choices.storeId.isEmpty() && each.storeId != guide.choices.storeId);
    });
    return found;
}

QList<Api> apisIn(const Guide &guide)
{
    const Api usual = usualApi(guide.choices.site);
    QList<Api> found{usual};
    for (const Api api : {Api::Orders, Api::Hybrid, Api::Dynamic, Api::AttendedV2, Api::AttendedV1}) {
        if (api != usual && isAtSite(api, guide.choices.site))
            found.append(api);
    }
    return found;
}

int rowsOf(const Guide &guide)
{
    switch (guide.step) {
    case Step::Language:
        return static_cast<int>(languages.size());
    case Step::Country:
        return static_cast<int>(money::allSites.size());
    case Step::Store:
        return static_cast<int>(guide.facts.stores.size()) + 1;
    case Step::State:
    case Step::City:
        return static_cast<int>(placeRowsIn(guide).size());
    case Step::PointOfSale:
        return static_cast<int>(pointsOfSaleIn(guide).size()) + 1;
    case Step::Model:
        return static_cast<int>(apisIn(guide).size());
    case Step::Printer:
        return static_cast<int>(printers.size());
    case Step::Screen:
        return static_cast<int>(screens.size());
    case Step::Verification:
        return guide.problem ? 2 : 0;
    case Step::Token:
    case Step::NewStore:
    case Step::NewPointOfSale:
    case Step::Till:
    case Step::Done:
        return 0;
    }
    Q_UNREACHABLE();
}

int fieldsOf(Step step)
{
    if (step == Step::NewStore)
        return mostFields;
    if (step == Step::NewPointOfSale || step == Step::Token)
        return 2;
    return step == Step::State || step == Step::City || step == Step::Till || step == Step::Printer ? 1 : 0;
}

int placeOf(Step step)
{
    constexpr std::array placeOfStep{1, 1, 2, 3, 3, 3, 3, 4, 4, 5, 6, 7, 8, 9, 9};
    return placeOfStep.at(static_cast<std::size_t>(step));
}

VerificationPlan planOf(const Choices &choices)
{
    return {choices.api, choices.mode, choices.site, choices.userId, choices.externalStoreId, choices.externalPosId, choices.till};
}

settings::Settings settingsOf(settings::Settings before, const Choices &choices)
{
    settings::Settings made = std::move(before);
    settings::Provider provider = made.provider.value_or(settings::Provider{});
    provider.api = choices.api;
    provider.mode = choices.mode;
    provider.userId = choices.userId;
    provider.externalStoreId = choices.externalStoreId;
    provider.externalPosId = choices.externalPosId;
    made.provider = provider;
    made.site = choices.site;
    made.till.number = choices.till;
    made.ui.language = choices.language;
    made.ui.customerScreen = choices.customerScreen;
    made.printer.kind = choices.printer;
    made.printer.address = choices.printerAddress;
    if (made.store.name.isEmpty())
        made.store.name = choices.storeName;
    return made;
}

}
