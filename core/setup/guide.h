// The guide from nothing to a till that sells, as one pure machine: steps, what is known, what is asked. Nothing is written
// before the last step; what was chosen can be kept and taken up again (progress.h). The token never comes in here.
#pragma once

#include "core/settings/settings.h"
#include "core/setup/guideevents.h"
#include "core/setup/verdict.h"

#include <array>

namespace mostrador::setup {

enum class Step : quint8 {
    Language,
    Country,
    Token,
    Store,
    State, // of a new one; its city; the rest
    City,
    NewStore,
    PointOfSale,
    NewPointOfSale,
    Till,
    Model,
    Printer,
    Screen,
    Verification,
    Done,
};

// What will stand in the settings.
struct Choices {
    settings::Language language = settings::Language::OfTheSite;
    money::Site site = money::Site::MLA;
    QString userId{};
    QString storeId{}; // the provider's number
    QString externalStoreId{};
    QString storeName{};
    QString externalPosId{};
    int till = 1;
    gateway::Api api = gateway::Api::Orders;
    gateway::QrMode mode = gateway::QrMode::Hybrid;
    settings::PrinterKind printer = settings::PrinterKind::None;
    QString printerAddress{};
    QString customerScreen = QStringLiteral("auto");
    bool operator==(const Choices &) const = default;
};

inline constexpr int mostFields = 4;
inline constexpr int mostStoreTries = 5;                        // a store is not known everywhere at once
inline constexpr Milliseconds storePause{1500};

// A store that is being made. What the provider offered when it refused a place counts more than our list.
struct StoreDraft {
    gateway::Place place{};
    std::array<QString, mostFields> typed{};
    QStringList offeredStates{};
    QStringList offeredCities{};
    bool operator==(const StoreDraft &) const = default;
};

struct Guide {
    Step step = Step::Language;
    int row = 0; // of the choices of the step
    std::array<QString, mostFields> typed{};
    Choices choices{};
    Facts facts{};
    Places places{}; // of the country
    StoreDraft draft{};
    bool isSetUp = false;  // the till has sold with settings: its number is its own
    bool hasToken = false; // one is kept already
    bool waits = false;    // for an answer: nothing can be chosen
    int tries = 0;
    std::optional<std::variant<Trouble, Finding, gateway::Refusal>> problem{};
    std::optional<Verification> verification{};
    bool operator==(const Guide &) const = default;
};

struct GuideStep {
    Guide guide;
    GuideEffect effect{};
};

// `key`: random letters and digits, for a request that is made now.
[[nodiscard]] GuideStep advance(Guide guide, const GuideEvent &event, const QString &key);

// Step n of m, for people: the steps that make something count with those that choose.
[[nodiscard]] int placeOf(Step step);
inline constexpr int places = 9;

// What the rows of a step stand for.
[[nodiscard]] QList<gateway::Store> storesIn(const Guide &guide);
[[nodiscard]] QList<gateway::PointOfSale> pointsOfSaleIn(const Guide &guide); // of the chosen store, with an external id
[[nodiscard]] QList<gateway::Api> apisIn(const Guide &guide);                 // the usual one first
[[nodiscard]] int rowsOf(const Guide &guide);
[[nodiscard]] int fieldsOf(Step step);

[[nodiscard]] VerificationPlan planOf(const Choices &choices);
[[nodiscard]] settings::Settings settingsOf(settings::Settings before, const Choices &choices);

}
