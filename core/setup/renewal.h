// What a manager does about the provider of a till that is set up already: gives it a new access token of the same account, or goes
// through the guide once more. A pure machine, as the guide is; the token never comes in here.
#pragma once

#include "core/setup/guideevents.h"
#include "core/setup/verdict.h"

namespace mostrador::setup {

enum class RenewalStep : quint8 { Choice, Token, Done };

struct Renewal {
    QString userId{}; // of the till's settings; empty: any account of the country
    money::Site site = money::Site::MLA;
    RenewalStep step = RenewalStep::Choice;
    int row = 0;    // of the choice: a new token, the guide
    QString path{}; // of a file that holds the token
    bool waits = false;
    std::optional<std::variant<Trouble, Finding>> problem{};
    bool operator==(const Renewal &) const = default;
};

struct TokenGiven {}; // well formed; not yet kept
struct AccountCame {  // whose it is
    gateway::AccountAnswer answer;
};
struct TokenKept {};
using RenewalEvent = std::variant<Pick, Type, GoOn, GoBack, NotDone, TokenGiven, AccountCame, TokenKept>;

enum class RenewalWish : quint8 {
    Nothing,
    OpenGuide,
    ReadFile,  // at the path
    CheckToken,
    KeepToken, // it is of the till's account
    Leave,
};

struct RenewalTurn {
    Renewal renewal;
    RenewalWish wish = RenewalWish::Nothing;
};

[[nodiscard]] RenewalTurn advance(Renewal renewal, const RenewalEvent &event);

}
