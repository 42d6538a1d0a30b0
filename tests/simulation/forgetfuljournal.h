// The journal's port and the disk behind it. The disk keeps what was written; a power cut takes back what was not
// synced; a write that broke may show up all the same.
#pragma once

#include "core/journal/journal.h"
#include "core/payment/payment.h"
#include "core/till/recovery.h"
#include "tests/simulation/life.h"
#include "tests/simulation/stage.h"

#include <QHash>
#include <QSet>

#include <set>

namespace mostrador::simulation {

class ForgetfulJournal final : public journal::Journal
{
public:
    ForgetfulJournal(Stage &stage, Life &life) : m_stage(stage), m_life(life), m_random(stage.random.split()) {}

    void append(const QList<journal::Draft> &drafts, Instant at, journal::Durability durability,
        std::function<void(journal::Recorded)> done) override;
    void findUses(const QStringList &payments, std::function<void(journal::Uses)> done) override;

    void died(bool powerCut);
    void opened(); // by a new start of the program

    struct Kept {
        journal::Draft draft;
        journal::Record record;
        bool isLast = false; // of its transaction, which is kept whole or not at all
    };
    [[nodiscard]] const QList<Kept> &kept() const { return m_kept; }
    [[nodiscard]] const journal::Draft *newest(const QString &kind, const QString &subject) const; // nullptr: none
    [[nodiscard]] const journal::Draft *newestDurable(const QString &kind, const QString &subject) const; // synced
    [[nodiscard]] QList<journal::Draft> allNewest(const QString &kind) const;
    [[nodiscard]] Result<payment::Payment, QString> paymentIn(const journal::Draft &draft) const; // as a start would read it
    [[nodiscard]] till::Records openRecords() const;
    [[nodiscard]] const std::set<QString> &openPayments() const { return m_openPayments; }

    // What may differ between the program's memory and the disk: written without an answer, or taken back.
    [[nodiscard]] const QSet<QString> &uncertain() const { return m_uncertain; }
    [[nodiscard]] const QMap<QString, QString> &uses() const { return m_uses; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    struct Write {
        QList<journal::Draft> drafts;
        Instant at;
        journal::Durability durability = journal::Durability::Soon;
        std::function<void(journal::Recorded)> done;
    };
    [[nodiscard]] std::optional<journal::JournalProblem> problemWith(const QList<journal::Draft> &drafts);
    [[nodiscard]] std::optional<Fault> planned();
    [[nodiscard]] bool strikes(Fault fault, int permille);
    void write(const Write &write);
    void keep(const Write &write);
    void refuse(const Write &write, journal::JournalProblem problem);
    void doubt(const QList<journal::Draft> &drafts);

    Stage &m_stage;
    Life &m_life;
    Random m_random;
    QList<Kept> m_kept;
    qsizetype m_synced = 0; // how many of them survive a power cut
    mutable QHash<QByteArray, Result<payment::Payment, QString>> m_read; // by state: the same bytes are read once
    QMap<QString, QString> m_uses; // payment → the attempt that named it first
    QSet<QString> m_uncertain;
    std::set<QString> m_openPayments; // in order: what is iterated must not differ from run to run
    QList<journal::Draft> m_underWay;
    std::optional<Fault> m_plannedNow;
    bool m_broken = false;
    Milliseconds m_fullUntil{0};
    int m_calls = 0;
};

}
