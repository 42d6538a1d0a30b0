// What happens to the guide, and what it wants done.
#pragma once

#include "core/setup/interview.h"
#include "core/setup/places.h"
#include "core/setup/verification.h"

namespace mostrador::setup {

enum class Trouble : quint8 {
    TokenMalformed,   // what was pasted is no token
    TokenFileUnusable, // the file is not there, cannot be read or holds no token
    KeychainRefused,  // … could not be kept
    NumberWrong,      // 1 to 9999
    IdWrong,          // letters and digits only
    AddressWrong,     // of the printer
    PlaceMissing,     // no coordinates in what was pasted, and none known of the city
    StateUnknown,     // the provider has no state of that name; those that it has are offered
    CityUnknown,      // so with a city of the state
    FieldEmpty,
    AccountDiffers,   // the new token is of another account than the till's
    AccountIsTest,    // … and that one is a test account
    QrWaits,          // the till cannot be closed now
    NotVerified,      // see verification
    NotWritten,       // the settings
};

// What the person does …
struct Pick {
    int row = 0;
};
struct Type {
    int field = 0;
    QString text;
};
struct GoOn {};
struct GoBack {};
// … and what the world answers.
struct TokenTaken {};                     // the client has it
struct NotDone { // the token could not be taken, the settings not be written
    Trouble why = Trouble::TokenMalformed;
};
struct FactsCame {
    Facts facts;
    Places places{}; // of the country
};
struct Answered {
    gateway::AccountQuestion question;
    gateway::AccountAnswer answer;
};
struct Verified {
    Verification verification;
};
using GuideEvent = std::variant<Pick, Type, GoOn, GoBack, TokenTaken, NotDone, FactsCame, Answered, Verified>;

// What is to be done outside.
struct AskFacts {
    bool operator==(const AskFacts &) const = default;
};
struct ReadTokenFile { // into the client; what it holds does not come in here
    QString path;
    bool operator==(const ReadTokenFile &) const = default;
};
struct Ask { // after a pause
    gateway::AccountQuestion question;
    Milliseconds pause{0};
    bool operator==(const Ask &) const = default;
};
struct Verify {
    bool operator==(const Verify &) const = default;
};
struct Finish { // write the settings
    bool operator==(const Finish &) const = default;
};
using GuideEffect = std::variant<std::monostate, ReadTokenFile, AskFacts, Ask, Verify, Finish>;

}
