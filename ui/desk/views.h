// The two windows as pure functions of the till's state, the desk and the moment. All wording decisions are made here.
#pragma once

#include "ui/customer/customerview.h"
#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

namespace mostrador::desk {

inline constexpr std::chrono::seconds resultShownToCustomer{5};
inline constexpr std::chrono::seconds paidAsideShown{10}; // on the strip
inline constexpr std::chrono::seconds slideShown{8};      // and the welcome between the last and the first of them

struct Moment {
    Instant now{};                  // as this computer's clock has it
    std::optional<qr::Matrix> code; // of codeToShow()
    shell::ProviderHealth provider = shell::ProviderHealth::Unknown;
    std::optional<ShownResult> lastResult;
    std::optional<CheckedPrice> checked{};
    Instant providerNow{}; // worked out from `now` and the till's state: charges count in the provider's time
};

[[nodiscard]] shell::CashierView cashierViewOf(
    const Desk &desk, const till::State &state, const Shop &shop, const Moment &moment);
[[nodiscard]] customer::CustomerView customerViewOf(const till::State &state, const Shop &shop, const Moment &moment);

// The text of the QR that may be shown now, the order's own or the till's fixed one; empty if nothing is payable. A sale that was put aside keeps its QR on the
// customer's window while the next one is sold.
[[nodiscard]] QString codeToShow(const till::State &state);

[[nodiscard]] bool isShownToCustomer(const ShownResult &result, Instant now);

}
