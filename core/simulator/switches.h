// Behaviour on which the provider's own pages disagree, that changed over time, or that a test needs to see. Source:
// fact sheet, "simulator checklist". Set by POST /_simulator/switches; part of the saved state.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace mostrador::simulator {

// When a notification that was not acknowledged is sent again: the documents have several answers.
enum class RetrySchedule : quint8 {
    Every15Minutes, // and after the third attempt less often; the current page
    Ipn,            // +15 min, +30 min, +6 h, +48 h, +96 h
    OlderWebhooks,  // +5 min, +45 min, +6 h, +48 h, +96 h
    InPerson,       // +30 s, +5 min, +30 min
    Exponential,    // twice as long each time, over a day
    Measured,       // once more after half a second, then after 18 minutes
};

enum class SignatureStyle : quint8 {
    LowerCase, // the id in small letters, as documented
    AsIs,      // as the provider's libraries do since 2026
    Wrong,     // of another secret, as test orders have it
    Absent,
};

// Since August 2024 that a merchant order is open is told at any moment, or not at all.
enum class OpenedNotice : quint8 { Before, After, Never };

struct Switches {
    bool putAnswersEmpty = false;          // PUT …/qrs: 201 without a body instead of 200 with qr_data
    bool merchantOrderPerScan = false;     // before August 2024 every scan made another one
    bool merchantOrderStaysOpened = false; // seen with test accounts: paid, and still "opened"
    bool pixKey = false;                   // Brazil: the account has a Pix key, so the QR is a Pix one
    bool replayAnswers200 = false;         // a repeated POST /v1/orders: 200 instead of 201, the same order
    bool foreignPurchases = false;         // payments/search also shows what is not a sale of this shop
    bool refundsAreRejected = false;       // what a refund ends as
    bool onlyIpn = false;                  // an order's own address gets no webhook beside the IPN
    bool secondsInSignature = false;       // `ts` counts seconds, not milliseconds
    bool createAnswers200 = false;         // a new store, or point of sale of the first API: 200 instead of 201
    bool emptyStoreSearchIs404 = false;    // instead of an empty list
    bool paidDuringCancel = false;         // a buyer's payment is a moment faster than the shop's cancel or DELETE
    bool qrsEverywhere = false;            // …/qrs also where the table of countries has none, as the page on Colombia's tax says
    bool cashOuts = false;                 // POST /v1/orders: the provider enabled the seller for cash_outs
    bool oauthOrdersRefused = false;       // POST /v1/orders with an OAuth token: 400 that does not say what is wrong
    bool searchIdsAreTexts = false;        // payments/search: ids as texts, as somebody saw them
    bool searchListsQr = false;            // GET /v1/orders also finds orders of QR, which is documented nowhere
    int smallestAmount = 0;                // in whole units of the currency; 0: the country's, as far as it is known
    int refundableDays = 180;              // the guides; the reference says 330, another page 360
    int storeNotFoundTimes = 1;            // so often /v2/pos does not find a store that was just made
    RetrySchedule retrySchedule = RetrySchedule::Every15Minutes;
    SignatureStyle signatureStyle = SignatureStyle::LowerCase;
    OpenedNotice openedNotice = OpenedNotice::Before;
    int retryDivisor = 1;                       // pauses before a further try are so many times shorter
    Milliseconds notificationDelay{0};          // between what happens and its notification
    Milliseconds notificationPatience{22'000};  // for an answer
    Milliseconds otherWalletLasts{0};      // a payment of another wallet is in process so long; 0: approved at once
    Milliseconds refundLasts{0};           // in process so long; 0: done at once
    Milliseconds searchDelay{0};           // a new merchant order takes so long to be found
    Milliseconds paymentSearchDelay{0};    // so does a new payment
    Milliseconds checkoutLasts{120'000};   // a buyer who scanned and does nothing keeps the order locked so long
    bool operator==(const Switches &) const = default;
};

[[nodiscard]] QJsonObject switchesView(const Switches &switches);

// The switches named in the object over those in force; the error is what is wrong.
[[nodiscard]] Result<Switches, QString> switchesFrom(const QJsonObject &object, Switches inForce);

}
