#include "core/printing/stored.h"

#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace mostrador::printing {

namespace {

constexpr std::array<std::pair<OriginalState, const char *>, 4> states{{
    {OriginalState::Owed, "owed"},
    {OriginalState::Sending, "sending"},
    {OriginalState::Printed, "printed"},
    {OriginalState::Unknown, "unknown"},
}};

constexpr std::array<std::pair<PrintOutcome, const char *>, 3> outcomes{{
    {PrintOutcome::Printed, "printed"},
    {PrintOutcome::Nothing, "nothing"},
    {PrintOutcome::Unknown, "unknown"},
}};

}

QString stateName(OriginalState state)
{
    return nameOf(state, states);
}

QJsonObject toStored(const PrintJob &job)
{
    return {{u"version"_s, storedVersion}, {u"sale"_s, job.saleId}, {u"ticket"_s, job.ticket}, {u"state"_s, stateName(job.state)},
        {u"copies"_s, job.copies}, {u"owed_since"_s, toUtcText(job.owedSince)}, {u"original"_s, receipt::toJson(job.original)},
        {u"copy_mark"_s, job.copyMark}};
}

Result<PrintJob, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    const auto original = receipt::fromJson(reader.object(u"original"_s));
    if (!original)
        return failure(u"original"_s);
    PrintJob job;
    job.saleId = reader.text(u"sale"_s);
    job.ticket = reader.integer(u"ticket"_s);
    job.original = *original;
    job.copyMark = reader.text(u"copy_mark"_s);
    job.state = reader.oneOf(u"state"_s, states);
    job.copies = reader.smallInteger(u"copies"_s);
    job.owedSince = reader.instant(u"owed_since"_s);
    if (!reader.isGood())
        return failure(reader.problem());
    return job;
}

QJsonObject describe(const Event &event)
{
    return std::visit(Overloaded{
                          [](const Print &) { return QJsonObject{{u"event"_s, u"print"_s}}; },
                          [](const Due &) { return QJsonObject{{u"event"_s, u"due"_s}}; },
                          [](const Ended &ended) {
                              return QJsonObject{{u"event"_s, u"ended"_s}, {u"outcome"_s, nameOf(ended.result.outcome, outcomes)},
                                  {u"address"_s, ended.result.address}, {u"detail"_s, ended.result.detail}};
                          },
                          [](const Restarted &) { return QJsonObject{{u"event"_s, u"restarted"_s}}; },
                      },
        event);
}

}
