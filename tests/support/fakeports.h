// A runner's ports without a world: a clock that is turned by hand, a journal that can refuse, a provider and a printer
// that answer when they are told to. All of them write into one log, so that an order of events can be read.
#pragma once

#include "core/till/runner.h"
#include "tests/support/uses.h"

#include <QStringList>

#include <utility>

namespace mostrador::test {

using namespace Qt::StringLiterals;

class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    [[nodiscard]] Milliseconds elapsed() const override { return time.time_since_epoch() - setBy; }
    Instant time = instantFromMilliseconds(1'787'400'000'000);
    Milliseconds setBy{0}; // how far somebody has set the wall clock; `time` has it already
};

class FakeAlarm final : public Alarm
{
public:
    void set(std::optional<Instant> at, std::function<void()> ring) override
    {
        time = at;
        m_ring = std::move(ring);
    }
    void ring()
    {
        time.reset();
        if (const auto call = std::exchange(m_ring, {}))
            call();
    }
    std::optional<Instant> time;

private:
    std::function<void()> m_ring;
};

// Not unpredictable at all, and never the same twice.
class FakeRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(int count) override
    {
        return QByteArray::number(++m_served).rightJustified(count, '0').last(count);
    }

private:
    int m_served = 0;
};

class FakeJournal final : public journal::Journal
{
public:
    explicit FakeJournal(QStringList &log) : m_log(log) {}

    void append(const QList<journal::Draft> &drafts, Instant, journal::Durability durability,
        std::function<void(journal::Recorded)> done) override
    {
        QStringList kinds;
        for (const auto &draft : drafts)
            kinds += draft.kind;
        m_log += u"append "_s + kinds.join(u'+');
        m_waiting.append({drafts, std::move(done)});
        lastDurability = durability;
        if (answersAtOnce)
            answerAll();
    }

    void findUses(const QStringList &payments, std::function<void(journal::Uses)> done) override
    {
        asked = payments;
        if (unreadable)
            return done(failure(journal::JournalFailure{*unreadable, u"journal.sqlite"_s, {}}));
        const auto all = usesIn(records);
        QMap<QString, QString> uses;
        for (const QString &payment : payments) {
            if (all.contains(payment))
                uses.insert(payment, all.value(payment));
        }
        done(uses);
    }

    // The disk has written, or refused, what was handed over first.
    void answer()
    {
        const Waiting waiting = m_waiting.takeFirst();
        if (problem) {
            m_log += u"not recorded"_s;
            waiting.done(failure(journal::JournalFailure{*problem, u"journal.sqlite"_s, {}}));
            return;
        }
        m_log += u"recorded"_s;
        records += waiting.drafts;
        waiting.done(static_cast<qint64>(records.size()));
    }
    void answerAll()
    {
        while (!m_waiting.isEmpty())
            answer();
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    bool answersAtOnce = false;
    std::optional<journal::JournalProblem> problem;    // of writing
    std::optional<journal::JournalProblem> unreadable; // a full disk may be read still
    journal::Durability lastDurability = journal::Durability::Soon;
    QList<journal::Draft> records;
    QStringList asked; // payments whose use was asked for last

private:
    struct Waiting {
        QList<journal::Draft> drafts;
        std::function<void(journal::Recorded)> done;
    };
    QStringList &m_log;
    QList<Waiting> m_waiting;
};

class FakeTransport final : public gateway::Transport
{
public:
    explicit FakeTransport(QStringList &log) : m_log(log) {}

    void send(const gateway::HttpRequest &request, Milliseconds deadline,
        std::function<void(gateway::TransportReply)> done) override
    {
        m_log += u"send "_s + QString::fromLatin1(methodName(request.method));
        requests.append(request);
        lastDeadline = deadline;
        m_waiting.append(std::move(done));
    }
    void answer(int status, const QByteArray &body = {}, std::optional<Instant> date = {})
    {
        m_waiting.takeFirst()(gateway::TransportAnswer{{status, {}, body}, date});
    }
    void fail(gateway::TransportFault fault) { m_waiting.takeFirst()(failure(gateway::TransportFailure{fault, {}})); }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    QList<gateway::HttpRequest> requests;
    Milliseconds lastDeadline{};

private:
    QStringList &m_log;
    QList<std::function<void(gateway::TransportReply)>> m_waiting;
};

class FakeReceiptPrinter final : public printing::Printer
{
public:
    explicit FakeReceiptPrinter(QStringList &log) : m_log(log) {}

    void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override
    {
        m_log += u"print"_s;
        documents.append(document);
        m_waiting.append(std::move(done));
    }
    void end(printing::PrintOutcome outcome) { m_waiting.takeFirst()({outcome, {}, {}, {}}); }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    QList<receipt::Document> documents;

private:
    QStringList &m_log;
    QList<std::function<void(printing::PrintResult)>> m_waiting;
};

class FakeObserver final : public till::Observer
{
public:
    explicit FakeObserver(QStringList &log) : m_log(log) {}

    void published(const till::State &before, const till::State &after, const till::Event &event) override
    {
        m_log += u"published"_s;
        ++m_inside;
        deepest = std::max(deepest, m_inside);
        if (onPublished)
            onPublished(before, after, event);
        --m_inside;
    }
    void rejected(const till::Rejection &rejection, const till::Event &) override
    {
        m_log += u"rejected"_s;
        rejections.append(rejection);
    }
    void notRecorded(const journal::JournalFailure &failure, const till::Event &) override
    {
        m_log += u"told: not recorded"_s;
        failures.append(failure);
    }

    std::function<void(const till::State &, const till::State &, const till::Event &)> onPublished;
    QList<till::Rejection> rejections;
    QList<journal::JournalFailure> failures;
    int deepest = 0; // more than 1: told of something while still being told of something else

private:
    QStringList &m_log;
    int m_inside = 0;
};

}
