// What a run found: a verdict for each row and for each probe. Kept in the run's folder, so that a further run goes on
// where one ended.
#pragma once

#include "core/acceptance/script.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace mostrador::acceptance {

enum class Verdict : quint8 { Passed, Failed, NotReached };

enum class Reason : quint8 {
    SaidNo,     // the person, to the question
    SawOther,   // the till, than it had to
    SawNothing, // in time
    Stopped,    // by the person
};

struct Finding { // why a row did not pass
    Reason reason = Reason::Stopped;
    std::optional<Question> question; // of SaidNo
    std::optional<Sight> expected;    // of SawOther and SawNothing
    std::optional<Sight> seen;        // of SawOther
    bool operator==(const Finding &) const = default;
};

struct RowResult {
    QString row;
    Scenario scenario = Scenario::ScanBefore;
    Verdict verdict = Verdict::NotReached;
    std::optional<Finding> finding; // none: it passed, or was not reached
    int notifications = 0;          // that came while it ran; whose they were is not said
    bool operator==(const RowResult &) const = default;
};

enum class Probe : quint8 { Replay, SecondOrder, Decimals, Minimum };

struct ProbeResult {
    Probe probe = Probe::Replay;
    QString expected; // what the simulator answers
    QString answered; // what the service did; empty: it was not asked
    bool operator==(const ProbeResult &) const = default;
};

[[nodiscard]] bool differs(const ProbeResult &result);

struct Results {
    QString protocol;                // "orders static", "attended-v2"
    QString site;                    // "MLA"
    QString amount;                  // of one payment, with its currency
    bool heardNotifications = false; // the receiver was on
    QList<RowResult> rows;
    QList<ProbeResult> probes;
    bool operator==(const Results &) const = default;
};

// The provider's table wants a notification there, and none came while the row ran. The till passes without it.
[[nodiscard]] bool missesNotification(const Results &results, const RowResult &row);

[[nodiscard]] const RowResult *resultOf(const Results &results, const QString &row); // nullptr: there is none yet
void note(Results &results, const RowResult &result);                                // in place of an earlier one
void note(Results &results, const ProbeResult &result);

[[nodiscard]] QString nameOf(Probe probe);       // "replay"
[[nodiscard]] QString nameOf(Scenario scenario); // "scan_before"
[[nodiscard]] QString nameOf(Verdict verdict);
[[nodiscard]] QString nameOf(Instruction instruction);
[[nodiscard]] QString nameOf(Question question);
[[nodiscard]] QString nameOf(Sight sight);

[[nodiscard]] QJsonObject toStored(const Results &results);
[[nodiscard]] Result<Results, QString> resultsFromStored(const QJsonObject &object); // the error names the field

}
