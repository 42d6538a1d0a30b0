#include "core/acceptance/results.h"

#include "core/base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::acceptance {

namespace {

template <typename Enum> using Name = std::pair<Enum, const char *>;

constexpr std::array<Name<Verdict>, 3> verdicts{
    {{Verdict::Passed, "passed"}, {Verdict::Failed, "failed"}, {Verdict::NotReached, "not_reached"}}};

constexpr std::array<Name<Scenario>, 10> scenarios{{
    {Scenario::ScanBefore, "scan_before"},
    {Scenario::ScanShowsAmount, "scan_shows_amount"},
    {Scenario::Approved, "approved"},
    {Scenario::Rejected, "rejected"},
    {Scenario::SecondAttempt, "second_attempt"},
    {Scenario::Refund, "refund"},
    {Scenario::Cancel, "cancel"},
    {Scenario::Expiry, "expiry"},
    {Scenario::CreateAndProcess, "create_and_process"},
    {Scenario::CreateAndCancel, "create_and_cancel"},
}};

constexpr std::array<Name<Instruction>, 7> instructions{{
    {Instruction::ScanWithoutOrder, "scan_without_order"},
    {Instruction::Scan, "scan"},
    {Instruction::Pay, "pay"},
    {Instruction::PayWithRefused, "pay_with_refused"},
    {Instruction::PayAgain, "pay_again"},
    {Instruction::WaitForExpiry, "wait_for_expiry"},
    {Instruction::ScanExpired, "scan_expired"},
}};

constexpr std::array<Name<Question>, 5> questions{{
    {Question::AppWaits, "app_waits"},
    {Question::AmountShown, "amount_shown"},
    {Question::CardRefused, "card_refused"},
    {Question::MoneyBack, "money_back"},
    {Question::ErrorShown, "error_shown"},
}};

constexpr std::array<Name<Sight>, 8> sights{{
    {Sight::Waiting, "waiting"},
    {Sight::AttemptRefused, "attempt_refused"},
    {Sight::Paid, "paid"},
    {Sight::Unpaid, "unpaid"},
    {Sight::Refunded, "refunded"},
    {Sight::Refused, "refused"},
    {Sight::Conflict, "conflict"},
    {Sight::RefundFailed, "refund_failed"},
}};

constexpr std::array<Name<Reason>, 4> reasons{{
    {Reason::SaidNo, "said_no"},
    {Reason::SawOther, "saw_other"},
    {Reason::SawNothing, "saw_nothing"},
    {Reason::Stopped, "stopped"},
}};

constexpr std::array<Name<Probe>, 4> probes{{
    {Probe::Replay, "replay"},
    {Probe::SecondOrder, "second_order"},
    {Probe::Decimals, "decimals"},
    {Probe::Minimum, "minimum"},
}};

template <typename Value, typename Names>
void insertIf(QJsonObject &object, const QString &key, const std::optional<Value> &value, const Names &names)
{
    if (value)
        object.insert(key, mostrador::nameOf(*value, names));
}

template <typename Value, std::size_t count>
std::optional<Value> optionalOf(JsonReader &reader, const QString &key, const std::array<Name<Value>, count> &names)
{
    return reader.has(key) ? std::optional(reader.oneOf(key, names)) : std::nullopt;
}

QJsonObject rowToStored(const RowResult &result)
{
    QJsonObject object{{u"row"_s, result.row}, {u"scenario"_s, nameOf(result.scenario)},
        {u"verdict"_s, nameOf(result.verdict)}, {u"notifications"_s, result.notifications}};
    if (result.finding) {
        object.insert(u"reason"_s, mostrador::nameOf(result.finding->reason, reasons));
        insertIf(object, u"question"_s, result.finding->question, questions);
        insertIf(object, u"expected"_s, result.finding->expected, sights);
        insertIf(object, u"seen"_s, result.finding->seen, sights);
    }
    return object;
}

RowResult rowFrom(JsonReader &reader)
{
    RowResult result{reader.text(u"row"_s), reader.oneOf(u"scenario"_s, scenarios),
        reader.oneOf(u"verdict"_s, verdicts), std::nullopt, reader.smallInteger(u"notifications"_s)};
    if (reader.has(u"reason"_s))
        result.finding = Finding{reader.oneOf(u"reason"_s, reasons), optionalOf(reader, u"question"_s, questions),
            optionalOf(reader, u"expected"_s, sights), optionalOf(reader, u"seen"_s, sights)};
    return result;
}

QJsonObject probeToStored(const ProbeResult &result)
{
    return {{u"probe"_s, nameOf(result.probe)}, {u"expected"_s, result.expected}, {u"answered"_s, result.answered}};
}

ProbeResult probeFrom(JsonReader &reader)
{
    return {reader.oneOf(u"probe"_s, probes), reader.text(u"expected"_s), reader.text(u"answered"_s)};
}

}

bool differs(const ProbeResult &result)
{
    return !result.answered.isEmpty() && result.answered != result.expected;
}

bool missesNotification(const Results &results, const RowResult &row)
{
    const bool isWanted = row.scenario == Scenario::Approved || row.scenario == Scenario::CreateAndProcess ||
                          row.scenario == Scenario::CreateAndCancel;
    return results.heardNotifications && isWanted && row.verdict == Verdict::Passed && row.notifications == 0;
}

const RowResult *resultOf(const Results &results, const QString &row)
{
    const auto found = std::ranges::find(results.rows, row, &RowResult::row);
    return found == results.rows.end() ? nullptr : &*found;
}

void note(Results &results, const RowResult &result)
{
    const auto found = std::ranges::find(results.rows, result.row, &RowResult::row);
    if (found == results.rows.end())
        results.rows.append(result);
    else
        *found = result;
}

void note(Results &results, const ProbeResult &result)
{
    const auto found = std::ranges::find(results.probes, result.probe, &ProbeResult::probe);
    if (found == results.probes.end())
        results.probes.append(result);
    else
        *found = result;
}

QString nameOf(Probe probe)
{
    return mostrador::nameOf(probe, probes);
}

QString nameOf(Scenario scenario)
{
    return mostrador::nameOf(scenario, scenarios);
}

QString nameOf(Verdict verdict)
{
    return mostrador::nameOf(verdict, verdicts);
}

QString nameOf(Instruction instruction)
{
    return mostrador::nameOf(instruction, instructions);
}

QString nameOf(Question question)
{
    return mostrador::nameOf(question, questions);
}

QString nameOf(Sight sight)
{
    return mostrador::nameOf(sight, sights);
}

QJsonObject toStored(const Results &results)
{
    return {{u"version"_s, 1}, {u"protocol"_s, results.protocol}, {u"site"_s, results.site},
        {u"amount"_s, results.amount}, {u"heard_notifications"_s, results.heardNotifications},
        {u"rows"_s, jsonList(results.rows, rowToStored)}, {u"probes"_s, jsonList(results.probes, probeToStored)}};
}

Result<Results, QString> resultsFromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != 1)
        reader.fail(u"version"_s);
    const Results results{reader.text(u"protocol"_s), reader.text(u"site"_s), reader.text(u"amount"_s),
        reader.boolean(u"heard_notifications"_s), reader.list(u"rows"_s, rowFrom), reader.list(u"probes"_s, probeFrom)};
    if (!reader.isGood())
        return failure(reader.problem());
    return results;
}

}
