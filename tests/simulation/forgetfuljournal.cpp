#include "tests/simulation/forgetfuljournal.h"

#include "core/journal/chain.h"
#include "tests/support/uses.h"

#include <algorithm>

namespace mostrador::simulation {

namespace {

using namespace journal;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QByteArray subjectsOf(const QList<Draft> &drafts)
{
    QByteArray text;
    for (const Draft &draft : drafts)
        text += ' ' + draft.kind.toLatin1() + ' ' + draft.subject.toLatin1();
    return text;
}

const Draft *newestIn(
    const QList<ForgetfulJournal::Kept> &kept, qsizetype count, const QString &kind, const QString &subject)
{
    for (qsizetype at = count - 1; at >= 0; --at) {
        const Draft &draft = kept.at(at).draft;
        if (draft.subject == subject && draft.kind == kind)
            return &draft;
    }
    return nullptr;
}

}

std::optional<Fault> ForgetfulJournal::planned()
{
    const CallFault &plan = m_stage.plan.journal;
    if (plan.call == 0 || m_stage.weather.isHealed())
        return std::nullopt;
    const bool now = plan.fromThenOn ? m_calls >= plan.call : m_calls == plan.call;
    return now ? std::optional(plan.fault) : std::nullopt;
}

bool ForgetfulJournal::strikes(Fault fault, int permille)
{
    return m_plannedNow == fault || m_stage.weather.strikes(fault, permille);
}

std::optional<JournalProblem> ForgetfulJournal::problemWith(const QList<Draft> &drafts)
{
    const bool isOfRefund = drafts.constFirst().kind == u"refund"; // seldom enough to be tried by itself
    if (m_broken)
        return JournalProblem::Broken;
    if (m_stage.weather.isHealed())
        return std::nullopt;
    if (m_stage.timeline.now() < m_fullUntil)
        return JournalProblem::DiskFull;
    if (strikes(Fault::DiskFull, 20)) {
        m_fullUntil = m_stage.timeline.now() + (m_plannedNow ? 0ms : m_random.between(2s, 90s));
        return JournalProblem::DiskFull;
    }
    if (strikes(Fault::RecordFails, isOfRefund ? 300 : 40))
        return JournalProblem::NotWritable;
    if (strikes(Fault::DiskBreaks, 15)) {
        m_broken = true;
        return JournalProblem::Broken;
    }
    return std::nullopt;
}

void ForgetfulJournal::append(
    const QList<Draft> &drafts, Instant at, Durability durability, std::function<void(Recorded)> done)
{
    if (!m_life.alive)
        return;
    ++m_calls;
    m_plannedNow = planned();
    const Write asked{drafts, at, durability, std::move(done)};
    if (strikes(Fault::CrashBeforeRecord, 15)) {
        doubt(drafts);
        return m_life.die("before the record of" + subjectsOf(drafts), false);
    }
    const bool wasBroken = m_broken;
    if (const auto why = problemWith(drafts)) {
        if (!wasBroken && m_broken && m_random.chance(500))
            keep(asked); // all the same: the till learns it only at its next start
        return refuse(asked, *why);
    }
    write(asked);
}

// Whoever asks waits a moment, as for a record: anything may happen meanwhile.
void ForgetfulJournal::findUses(const QStringList &payments, std::function<void(Uses)> done)
{
    if (!m_life.alive)
        return;
    m_stage.timeline.after(0ms, [this, payments, done = std::move(done), start = m_life.starts] {
        if (!m_life.isStill(start))
            return;
        if (m_broken)
            return done(failure(JournalFailure{JournalProblem::Broken, u"journal.sqlite"_s, {}}));
        QMap<QString, QString> uses;
        for (const QString &payment : payments) {
            if (const auto found = m_uses.constFind(payment); found != m_uses.constEnd())
                uses.insert(payment, *found);
        }
        done(uses);
    });
}

void ForgetfulJournal::refuse(const Write &write, JournalProblem problem)
{
    doubt(write.drafts);
    m_stage.trace.note("journal refuses" + subjectsOf(write.drafts));
    m_stage.timeline.after(m_random.between(0ms, 20ms), [this, done = write.done, problem, start = m_life.starts] {
        if (m_life.isStill(start))
            done(failure(JournalFailure{problem, u"journal.sqlite"_s, {}}));
    });
}

void ForgetfulJournal::write(const Write &asked)
{
    m_underWay = asked.drafts;
    const bool slow = strikes(Fault::SlowDisk, 50);
    const bool diesAfter = strikes(Fault::CrashAfterRecord, 15);
    const bool diesAtEffect = strikes(Fault::CrashAtEffect, 15);
    const Milliseconds disk = slow ? m_random.between(200ms, 6s) : m_random.between(0ms, 12ms);
    m_stage.timeline.after(disk, [this, asked, diesAfter, diesAtEffect, start = m_life.starts] {
        if (!m_life.isStill(start))
            return;
        keep(asked);
        if (diesAfter)
            return m_life.die("after the record of" + subjectsOf(asked.drafts), false);
        m_stage.timeline.after(0ms, [this, done = asked.done, diesAtEffect, start] {
            if (!m_life.isStill(start))
                return;
            m_underWay.clear();
            m_life.diesAtEffect = diesAtEffect;
            done(static_cast<qint64>(m_kept.size()));
        });
    });
}

void ForgetfulJournal::keep(const Write &write)
{
    for (const Draft &draft : write.drafts) {
        Record record{m_kept.size() + 1, write.at, draft.kind, draft.subject, draft.event, draft.state, {}};
        record.hash = chained(m_kept.isEmpty() ? genesis() : m_kept.constLast().record.hash, record);
        m_kept.append({draft, record, &draft == &write.drafts.constLast()});
        test::noteUses(m_uses, draft);
        if (draft.kind == u"payment" && draft.open)
            m_openPayments.insert(draft.subject);
        else if (draft.kind == u"payment")
            m_openPayments.erase(draft.subject);
        m_stage.trace.note("record " + draft.kind.toLatin1() + ' ' + draft.subject.toLatin1() + ' ' + draft.event);
    }
    if (write.durability == Durability::Synced)
        m_synced = m_kept.size();
}

void ForgetfulJournal::doubt(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts)
        m_uncertain.insert(draft.subject);
}

void ForgetfulJournal::died(bool powerCut)
{
    doubt(m_underWay);
    m_underWay.clear();
    if (!powerCut)
        return;
    qsizetype left = m_random.between(m_synced, m_kept.size());
    while (left > m_synced && !m_kept.at(left - 1).isLast)
        --left;
    while (m_kept.size() > left)
        m_uncertain.insert(m_kept.takeLast().draft.subject);
    m_uses.clear();
    for (const Kept &each : m_kept)
        test::noteUses(m_uses, each.draft);
    m_openPayments.clear();
    for (const Draft &draft : allNewest(u"payment"_s)) {
        if (draft.open)
            m_openPayments.insert(draft.subject);
    }
}

void ForgetfulJournal::opened()
{
    m_broken = false;
    m_uncertain.clear();
}

const Draft *ForgetfulJournal::newest(const QString &kind, const QString &subject) const
{
    return newestIn(m_kept, m_kept.size(), kind, subject);
}

const Draft *ForgetfulJournal::newestDurable(const QString &kind, const QString &subject) const
{
    return newestIn(m_kept, m_synced, kind, subject);
}

// In the order of their first records, as the real journal answers.
QList<Draft> ForgetfulJournal::allNewest(const QString &kind) const
{
    QList<Draft> all;
    for (const Kept &each : m_kept) {
        if (each.draft.kind != kind)
            continue;
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const Draft &other) { return other.subject == each.draft.subject; });
        if (known == all.end())
            all.append(each.draft);
        else
            *known = each.draft;
    }
    return all;
}

Result<payment::Payment, QString> ForgetfulJournal::paymentIn(const Draft &draft) const
{
    auto read = m_read.constFind(draft.state);
    if (read == m_read.constEnd())
        read = m_read.insert(draft.state, payment::fromStored(QJsonDocument::fromJson(draft.state).object()));
    return *read;
}

till::Records ForgetfulJournal::openRecords() const
{
    till::Records records;
    const auto read = [&](const QString &kind, QList<Current> &into) {
        for (const Draft &draft : allNewest(kind)) {
            if (draft.open)
                into.append({draft.kind, draft.subject, 0, draft.state});
        }
    };
    read(u"sale"_s, records.sales);
    read(u"payment"_s, records.payments);
    read(u"receipt"_s, records.receipts);
    read(u"refund"_s, records.refunds);
    read(u"point_of_sale"_s, records.pointsOfSale);
    read(u"person"_s, records.people);
    if (const auto shifts = allNewest(u"shift"_s); !shifts.isEmpty())
        records.shifts.append({u"shift"_s, shifts.constLast().subject, 0, shifts.constLast().state});
    for (const Kept &each : m_kept)
        records.lastTicket = std::max(records.lastTicket, each.draft.kind == u"sale" ? each.draft.ticket : 0);
    return records;
}

}
