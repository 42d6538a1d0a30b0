// What may go wrong between the till and the provider, on purpose: rules that match a request and say what becomes of
// it. Source: fact sheet, "simulator checklist"; peers and practice, "fault script for the simulator".
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/gateway/http.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace mostrador::simulator {

inline constexpr qsizetype mostFaultRules = 100;
inline constexpr int forEver = -1;
inline constexpr Milliseconds longestDelay{120'000};
inline constexpr std::chrono::hours longestLateness{24}; // of what is executed late
inline constexpr int retryAfterSeconds = 1;              // unless the rule says otherwise
inline constexpr int longestRetryAfter = 3600;
inline constexpr qsizetype longestFaultText = 200;

enum class FaultKind : quint8 {
    LoseAnswerBefore, // not executed, the connection closes without an answer
    LoseAnswerAfter,  // executed, the connection closes without an answer
    Delay,            // executed at once, answered late
    Status429,        // not executed
    Status500,        // not executed
    Status500After,   // executed all the same
    Html200,          // a captive portal: not executed
    Html502,          // a gateway: not executed
    Html502After,     // a gateway that lost the answer: executed
    TruncateBody,     // executed, the answer ends in the middle
    Unauthorized401,  // not executed
    Empty201,         // executed, and answered 201 without a body, as one reference says of PUT …/qrs
    ExecuteLate,      // the connection closes without an answer, executed `delay` later
    ExecuteTwice,     // executed and answered, and once more `delay` later: somebody on the way repeated it
    Conflict409,      // "still working on the same key": not executed
    Locked423,        // not executed
    NotFound404,      // as if it were not there yet: not executed
    Status503,        // not executed
    Empty200,         // executed, the answer has no body
    Forbidden403,     // not executed
    Html404,          // a wrong path, as the service shows it to browsers: not executed
    Refuse,           // not executed: the rule's own status and error, in the words of whoever was asked

    // Of notifications, which match by "/webhook/order/processed", "/ipn/merchant_order/closed" …
    LoseNotification,   // it never leaves
    DoubleNotification, // and once more `delay` later
    DelayNotification,  // `delay` later, so that others overtake it
};

// What the kind Refuse answers: any documented error, also one that has no cause here.
struct FaultAnswer {
    int status = 0; // 400 to 599
    QString error{};
    QString message{};
    int cause = 0; // the number of a payment's error; 0: none
    bool operator==(const FaultAnswer &) const = default;
};

struct FaultRule {
    QByteArray method; // empty: any
    QString path;      // part of the path, or a pattern for all of it with '*'; empty: any
    FaultKind kind = FaultKind::Delay;
    int times = 1; // how many requests are left for it; forEver
    Milliseconds delay{0};
    int retryAfter = retryAfterSeconds; // 429, 423 and 503 only
    int percent = 100;                  // of the requests that match, chosen by the seed
    FaultAnswer answer{};               // Refuse only
    bool operator==(const FaultRule &) const = default;
};

// What a kind does to a request: whether it is executed, and what is answered in place of the true answer.
struct FaultEffect {
    bool executes = true;
    bool losesAnswer = false;
    bool truncates = false;
    bool executesLater = false; // (also) after the rule's delay, unseen by the client
    std::optional<gateway::HttpResponse> instead{};
};

// Method and path decide in whose words an error is written.
[[nodiscard]] FaultEffect effectOf(const FaultRule &rule, gateway::HttpMethod method, const QString &path);

enum class NotificationEffect : quint8 { Lost, Doubled, Delayed };
[[nodiscard]] NotificationEffect effectOnNotification(FaultKind kind);
[[nodiscard]] bool isOfNotifications(FaultKind kind);

// The first rule of notifications that matches, in the same way as below.
[[nodiscard]] std::optional<FaultRule> takeNotificationFault(
    QList<FaultRule> &rules, const QString &path, quint64 &dice);

// The first rule that matches, has requests left and is not passed over by the dice; one is taken from it.
[[nodiscard]] std::optional<FaultRule> takeFault(
    QList<FaultRule> &rules, const gateway::HttpRequest &request, quint64 &dice);

[[nodiscard]] QString faultName(FaultKind kind);

// [{"match": {"method", "path"}, "kind", "times", "delay_ms", "retry_after", "percent", "status", "error", "message", "cause"}];
// the error is what is wrong with it.
[[nodiscard]] Result<QList<FaultRule>, QString> faultsFromJson(const QJsonArray &array);
[[nodiscard]] QJsonArray faultsToJson(const QList<FaultRule> &rules);

}
