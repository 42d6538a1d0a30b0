// The order in which an account is asked about itself: who it is, its stores, its points of sale, and what the one that the
// till charges on is like. Pure: whoever has a transport puts the questions (asking.h).
#pragma once

#include "core/gateway/account.h"

namespace mostrador::setup {

inline constexpr int mostPages = 40; // of a list: 2,000 points of sale; more are not read

struct Facts {
    std::optional<gateway::SellerAccount> account{};
    QList<gateway::Store> stores{};
    QList<gateway::PointOfSale> pointsOfSale{};
    std::optional<gateway::PosMode> mode{};   // of the till's own, as the newer API tells it
    std::optional<QString> slotReference{};   // of the order that sits on it
    std::optional<gateway::Refusal> refusal{}; // that ended the questions
    std::optional<gateway::NoAnswer> silence{}; // so did this
    bool operator==(const Facts &) const = default;
};

struct Interview {
    enum class Stage : quint8 { Account, Stores, PointsOfSale, Mode, Slot, Done };

    QString externalPosId{}; // empty: the lists are all that is wanted
    Stage stage = Stage::Account;
    qsizetype offset = 0;
    int pages = 0;
    Facts facts{};
    bool operator==(const Interview &) const = default;
};

// Nothing when it is over.
[[nodiscard]] std::optional<gateway::AccountQuestion> nextQuestion(const Interview &interview);

// `answer` is that to nextQuestion().
[[nodiscard]] Interview answered(Interview interview, const gateway::AccountAnswer &answer);

// Ours among those of the account; names are compared without case (fact sheet §8.2). nullptr: there is none.
[[nodiscard]] const gateway::PointOfSale *pointOfSaleNamed(const Facts &facts, const QString &externalId);

}
