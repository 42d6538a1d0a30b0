// What is wrong between a till's settings and its account, as findings: each with its facts, how grave it is, and what can be
// mended from here. Source: what integrators complain about (fact sheet §13: 1, 2, 15, 16), stores and points of sale (§8),
// notifications (§6.1, §12.5).
#pragma once

#include "core/gateway/api.h"
#include "core/setup/interview.h"

#include <QStringList>

namespace mostrador::setup {

// What the till's settings say.
struct Expected {
    money::Site site = money::Site::MLA;
    gateway::Api api = gateway::Api::Orders;
    QString userId{};
    QString externalStoreId{};
    QString externalPosId{};
    QString notificationUrl{};
    bool listens = false; // for notifications
    int till = 1;
    QStringList openReferences{}; // of this till's charges that are not settled
    bool operator==(const Expected &) const = default;
};

enum class FindingKind : quint8 {
    NoConnection,       // Mercado Pago did not answer: nothing is known
    TokenRefused,       // 401 or 403
    NotRead,            // refused otherwise: `detail`
    OtherUser,          // the token is of the account `detail`
    OtherCountry,       // … of the site `detail`
    ApiNotAtSite,       // the model does not exist there
    StoreMissing,       // the model needs a store, and none is set
    StoreUnknown,       // the account has no store of that name
    PosUnknown,         // no point of sale of that name; `detail`: those that there are
    PosNameless,        // one without external id, which no till can use: `detail` is its name
    PosOfOtherStore,    // `detail`: its store's external id
    OpenAmount,         // the buyer would type the amount
    Unattended,         // it is set up for a machine
    OtherTill,          // `detail`: the reference of another till's order
    ForeignOrder,       // an order of nobody that the till knows: `detail`
    LeftOrder,          // one of this till's that it no longer waits for: `detail`
    TestAccount,        // nothing costs money; real buyers cannot pay
    NotificationUrlRefused, // Orders refuses the address in the order
    NotificationsInPanel,   // for Orders they are switched on in the provider's panel
    NotificationsNowhere,   // the till listens, and no address is told to anybody
    AllGood,
};

enum class Gravity : quint8 { Good, Hint, Warning, Failure };

enum class Mending : quint8 { None, FixAmount, EmptySlot };

struct Finding {
    FindingKind kind = FindingKind::AllGood;
    QString detail{};
    bool operator==(const Finding &) const = default;
};

[[nodiscard]] Gravity gravityOf(FindingKind kind);
[[nodiscard]] Mending mendingOf(FindingKind kind);
[[nodiscard]] QLatin1StringView nameOf(FindingKind kind); // for programs: "pos_unknown"

// The gravest first; AllGood where there is nothing graver than a hint.
[[nodiscard]] QList<Finding> verdictOn(const Facts &facts, const Expected &expected);

// What is asked to mend a finding; nothing when it cannot be. `key`: of this wish.
[[nodiscard]] std::optional<gateway::AccountQuestion> mend(const Finding &finding, const Facts &facts, const Expected &expected, const QString &key);

// The till's number in a reference that a till made, 0 for any other (<till>-<ticket>-<attempt>-<8 random>).
[[nodiscard]] int tillOf(const QString &reference);

}
