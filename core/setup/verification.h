// The proof that a till is set up: an order is created, seen live at the provider's, and withdrawn. No money moves: nobody is
// shown its QR, and it expires by itself where it cannot be withdrawn.
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/protocol.h"

namespace mostrador::setup {

inline constexpr int mostLooks = 5; // a read may lag behind its create
inline constexpr std::chrono::seconds verificationLifetime{120};

struct Verification {
    enum class Stage : quint8 { Creating, Looking, Withdrawing, Passed, Failed };

    gateway::Charge charge;
    Stage stage = Stage::Creating;
    QString orderId{};
    int looks = 0;
    std::optional<gateway::Refusal> refusal{};  // why it failed; none: no answer, or not the one that was wanted
    bool isLeft = false;                        // the order may still be there, until it expires
    bool operator==(const Verification &) const = default;
};

struct VerificationPlan {
    gateway::Api api = gateway::Api::Orders;
    gateway::QrMode mode = gateway::QrMode::Hybrid;
    money::Site site = money::Site::MLA;
    QString userId;
    QString externalStoreId;
    QString externalPosId;
    int till = 1;
};

// A charge of a small amount that every site takes. `random`: 8 letters or digits.
[[nodiscard]] Verification verificationOf(const VerificationPlan &plan, const QString &random, const QString &title, Instant now);

// Nothing when it has passed or failed.
[[nodiscard]] std::optional<gateway::Call> nextCall(const Verification &verification);
[[nodiscard]] Verification answered(Verification verification, const gateway::Outcome &outcome);

}
