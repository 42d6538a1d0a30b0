#include "app/mostradorctl/acceptancewords.h"

#include "core/base/result.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::app {

using namespace acceptance;

namespace {

QString stateOf(const ProbeResult &result)
{
    if (result.answered.isEmpty())
        return u"not_asked"_s;
    return differs(result) ? u"differs"_s : u"as_expected"_s;
}

qsizetype countOf(const Results &results, Verdict verdict)
{
    return std::ranges::count(results.rows, verdict, &RowResult::verdict);
}

}

std::optional<Sight> endOf(const payment::Payment &payment)
{
    return std::visit(Overloaded{
                          [](const payment::Paid &) { return std::optional(Sight::Paid); },
                          [](const payment::Unpaid &) { return std::optional(Sight::Unpaid); },
                          [](const payment::Refused &) { return std::optional(Sight::Refused); },
                          [](const payment::Conflict &) { return std::optional(Sight::Conflict); },
                          [](const auto &) { return std::optional<Sight>(); },
                      },
        payment.phase);
}

QJsonObject eventOf(const ProbeResult &result)
{
    return {{u"event"_s, u"probe"_s}, {u"probe"_s, nameOf(result.probe)}, {u"state"_s, stateOf(result)},
        {u"expected"_s, result.expected}, {u"answered"_s, result.answered}};
}

QString lineOf(const text::Phrasebook &words, const ProbeResult &result)
{
    return u"%1: %2 (%3)"_s.arg(titleOf(words, result.probe), text::judgementOf(words, result), result.answered);
}

QJsonObject summaryOf(const Results &results)
{
    return {{u"event"_s, u"acceptance"_s}, {u"state"_s, u"ended"_s}, {u"passed"_s, countOf(results, Verdict::Passed)},
        {u"failed"_s, countOf(results, Verdict::Failed)}, {u"not_reached"_s, countOf(results, Verdict::NotReached)},
        {u"differences"_s, static_cast<qint64>(std::ranges::count_if(results.probes, differs))}};
}

bool allPassed(const QList<Chain> &script, const Results &results)
{
    return notYetPassed(script, results).isEmpty();
}

}
