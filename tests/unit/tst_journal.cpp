// The journal on a real disk: what was recorded is there, in order, and whatever was changed behind its back shows.
#include "core/io/store/database.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/sqlitejournal.h"
#include "tests/support/stranger.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/types.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::journal;
using mostrador::test::Stranger;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mostrador::journal::ChainFault)

namespace {

Instant noon()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

Draft draft(const QString &kind, const QString &subject, const QByteArray &state, bool open = true, qint64 ticket = 7)
{
    return {kind, subject, R"({"event":"x"})", state, open, ticket};
}

// A payment whose state lists payments of the provider's.
Draft named(const QString &subject, const QByteArray &phase, const QByteArrayList &payments, const QByteArrayList &surplus = {})
{
    const auto list = [](const QByteArrayList &ids) {
        QByteArrayList objects;
        for (const QByteArray &id : ids)
            objects.append(R"({"id":")" + id + R"("})");
        return '[' + objects.join(',') + ']';
    };
    const QByteArray facts = R"({"payments":)" + list(payments) + R"(,"surplus":)" + list(surplus) + '}';
    return draft(u"payment"_s, subject, R"({"phase":")" + phase + R"(","facts":)" + facts + '}', false);
}

// Root writes everywhere: for so long it is nobody in particular.
class Ordinary
{
public:
    Ordinary() : m_wasRoot(geteuid() == 0) { set(m_wasRoot, 65534); }
    ~Ordinary() { set(m_wasRoot, 0); }
    Ordinary(const Ordinary &) = delete;
    Ordinary &operator=(const Ordinary &) = delete;
    [[nodiscard]] bool wasRoot() const { return m_wasRoot; }

private:
    static void set(bool really, uid_t user)
    {
        if (really && seteuid(user) != 0)
            qFatal("seteuid");
    }
    bool m_wasRoot;
};

bool tamper(const QString &path, const QString &statement)
{
    return Stranger(path).run(statement);
}

QVariant pragma(const Database &database, const QString &name)
{
    QSqlQuery query(database.connection());
    return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0) : QVariant();
}

JournalCheck checked(const QString &path)
{
    return JournalReader::open(path).value().check().value();
}

}

class TestJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatItIsGiven();
    void answersLaterAndInOrder();
    void allOrNothing();
    void goesOnAfterReopening();
    void keepsWhatIsHandedOverAtTheEnd();
    void newestStates();
    void lateRecordKeepsItsTicket();
    void readsBesideTheWriter();
    void checkSaysHowFarItIs();
    void checkStopsWhenTold();
    void isDurable();
    void isPrivate();
    void flippedByteShows_data();
    void flippedByteShows();
    void damagedPageIsNoShorterList();
    void missingRecordShows();
    void cutTailShows();
    void lostHeadShows();
    void forgedTailShows();
    void strayStateShows_data();
    void strayStateShows();
    void chainDependsOnEveryField();
    void knowsWhoUsedAPayment();
    void usesNeedNoFurtherSync();
    void strayUseShows_data();
    void strayUseShows();
    void olderJournalIsBroughtUpToDate();
    void olderJournalMayBeRead();
    void newerSchemaIsRefused();
    void foreignFileIsRefused_data();
    void foreignFileIsRefused();
    void lockedFolder();
    void readOnlyFile();
    void fullDisk();
    void brokenDisk();

private:
    void fill(int records);
    Recorded append(const QList<Draft> &drafts, Durability durability = Durability::Synced);
    Uses uses(const QStringList &payments);
    void makeOlder();
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    auto opened = SqliteJournal::open(path());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_journal = std::move(*opened);
}

void TestJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

Recorded TestJournal::append(const QList<Draft> &drafts, Durability durability)
{
    std::optional<Recorded> answer;
    m_journal->append(drafts, noon(), durability, [&answer](const Recorded &recorded) { answer = recorded; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) ? *answer : failure(JournalFailure{});
}

Uses TestJournal::uses(const QStringList &payments)
{
    std::optional<Uses> answer;
    m_journal->findUses(payments, [&answer](const Uses &uses) { answer = uses; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) ? *answer : failure(JournalFailure{});
}

// One record each of sale S1, S2 … and closes the file, so that somebody else can have it.
void TestJournal::fill(int records)
{
    for (int i = 1; i <= records; ++i)
        QCOMPARE(append({draft(u"sale"_s, u"S%1"_s.arg(i), "{\"n\":" + QByteArray::number(i) + "}")}), Recorded(i));
    m_journal.reset();
    QVERIFY(checked(path()).isClean());
}

void TestJournal::keepsWhatItIsGiven()
{
    const Draft strange{
        u"sale"_s, u"Ñandú '; DROP TABLE record; --"_s, QByteArray("\0\xFF\n", 3), R"({"a":"€"})", true, 7};
    QCOMPARE(append({strange}), Recorded(1));
    const auto reader = JournalReader::open(path()).value();
    const auto history = reader.history(strange.subject, 10).value();
    QCOMPARE(history.size(), 1);
    const Record &record = history[0];
    QCOMPARE(record.sequence, 1);
    QCOMPARE(record.at, noon());
    QCOMPARE(record.kind, strange.kind);
    QCOMPARE(record.event, strange.event);
    QCOMPARE(record.state, strange.state);
    QCOMPARE(record.hash, chained(genesis(), record));
    QVERIFY(reader.check().value().isClean());
    QCOMPARE(reader.check().value().head, record.hash);
}

void TestJournal::answersLaterAndInOrder()
{
    QList<qint64> answers;
    for (int i = 0; i < 100; ++i) {
        const auto durability = i % 3 ? Durability::Soon : Durability::Synced;
        m_journal->append({draft(u"sale"_s, u"S"_s, "{}")}, noon(), durability,
            [&answers](const Recorded &recorded) { answers.append(recorded.value_or(-1)); });
    }
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 100);
    for (qsizetype i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i], i + 1);
    QCOMPARE(checked(path()).records, 100);
}

void TestJournal::allOrNothing()
{
    QCOMPARE(
        append({draft(u"payment"_s, u"R"_s, "1"), draft(u"receipt"_s, u"S"_s, "2"), draft(u"sale"_s, u"S"_s, "3")}),
        Recorded(3));
    const auto reader = JournalReader::open(path()).value();
    QCOMPARE(reader.history(u"S"_s, 10).value().size(), 2);
    QCOMPARE(reader.history(u"S"_s, 1).value().size(), 1);
    QCOMPARE(append({}), Recorded(3));
}

void TestJournal::goesOnAfterReopening()
{
    append({draft(u"sale"_s, u"S"_s, "1")});
    append({draft(u"sale"_s, u"S"_s, "2")}, Durability::Soon);
    for (qint64 next = 3; next <= 5; ++next) {
        m_journal.reset();
        m_journal = SqliteJournal::open(path()).value();
        QCOMPARE(append({draft(u"sale"_s, u"S"_s, QByteArray::number(next))}, Durability::Soon), Recorded(next));
    }
    const auto check = checked(path());
    QVERIFY(check.isClean());
    QCOMPARE(check.records, 5);
}

void TestJournal::keepsWhatIsHandedOverAtTheEnd()
{
    int answers = 0;
    for (int i = 0; i < 20; ++i)
        m_journal->append(
            {draft(u"sale"_s, u"S"_s, "{}")}, noon(), Durability::Soon, [&answers](const Recorded &) { ++answers; });
    m_journal.reset();
    QCOMPARE(checked(path()).records, 20);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0); // nobody is told after the end
}

void TestJournal::newestStates()
{
    append({draft(u"sale"_s, u"S1"_s, "a", true, 1)});
    append({draft(u"sale"_s, u"S2"_s, "b", true, 2)});
    append({draft(u"sale"_s, u"S1"_s, "c", true, 1)});
    append({draft(u"sale"_s, u"S3"_s, "d", false, 3)});
    append({draft(u"payment"_s, u"R"_s, "e", true, 2)});
    const auto reader = JournalReader::open(path()).value();
    const auto states = [](const QList<Current> &currents) {
        QByteArrayList all;
        for (const Current &current : currents)
            all += current.state;
        return all.join();
    };
    QCOMPARE(states(reader.open(u"sale"_s, true, 10).value()), "cb"); // in the order in which they began
    QCOMPARE(states(reader.open(u"sale"_s, false, 10).value()), "cbd");
    QCOMPARE(states(reader.open(u"sale"_s, false, 2).value()), "cb");
    QCOMPARE(states(reader.newest(u"sale"_s, 2).value()), "db");
    QCOMPARE(states(reader.byTicket(u"payment"_s, 2).value()), "e");
    QCOMPARE(states(reader.byTicket(u"sale"_s, 9).value()), "");
    QCOMPARE(reader.bySubject(u"sale"_s, u"S1"_s).value()->sequence, 3);
    QVERIFY(!reader.bySubject(u"payment"_s, u"S1"_s).value());
    QCOMPARE(reader.lastTicket(), JournalReader::Read<qint64>(3));
}

// A payment that comes a day late belongs to a sale that the till has long forgotten.
void TestJournal::lateRecordKeepsItsTicket()
{
    append({draft(u"payment"_s, u"R"_s, "unpaid", true, 42)});
    append({draft(u"payment"_s, u"R"_s, "conflict", true, 0)});
    const auto reader = JournalReader::open(path()).value();
    QCOMPARE(reader.byTicket(u"payment"_s, 42).value().size(), 1);
    QCOMPARE(reader.byTicket(u"payment"_s, 42).value()[0].state, QByteArray("conflict"));
    QCOMPARE(reader.lastTicket(), JournalReader::Read<qint64>(42));
    QVERIFY(reader.check().value().isClean());
}

void TestJournal::readsBesideTheWriter()
{
    append({draft(u"sale"_s, u"S"_s, "1")});
    const auto reader = JournalReader::open(path()).value();
    QCOMPARE(reader.check().value().records, 1);
    for (int i = 2; i <= 50; ++i) {
        QCOMPARE(append({draft(u"sale"_s, u"S"_s, "x")}), Recorded(i));
        const auto check = reader.check().value();
        QVERIFY(check.isClean());
        QCOMPARE(check.records, i);
    }
}

// WAL is a matter of the file; how a commit syncs is one of the connection, which is asked itself.
void TestJournal::checkSaysHowFarItIs()
{
    QList<Draft> drafts;
    for (int at = 0; at < 1'000; ++at)
        drafts.append(draft(u"sale"_s, QString::number(at), "{}"));
    QCOMPARE(append(drafts), Recorded(1'000));
    QList<int> told;
    QVERIFY(JournalReader::open(path())->check({[&told](int percent) { told.append(percent); }, nullptr})->isClean());
    QVERIFY(told.size() > 4);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.constLast(), 100);
}

void TestJournal::checkStopsWhenTold()
{
    QCOMPARE(append({draft(u"sale"_s, u"1"_s, "{}")}), Recorded(1));
    const std::atomic<bool> stop = true;
    const auto check = JournalReader::open(path())->check({{}, &stop});
    QVERIFY(check.has_value());
    QVERIFY(check->wasStopped);
    QVERIFY(!check->isClean());
    QVERIFY(JournalReader::open(path())->check()->isClean());
}

void TestJournal::isDurable()
{
    QCOMPARE(Stranger(path()).value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(Stranger(path()).value(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(Stranger(path()).value(u"PRAGMA application_id"_s).toInt(), 0x4D4F5354);
    m_journal.reset();
    const auto database = Database::open(path(), OpenMode::ReadWrite).value();
    QCOMPARE(pragma(database, u"journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(pragma(database, u"synchronous"_s).toInt(), 2);
    QCOMPARE(pragma(database, u"wal_autocheckpoint"_s).toInt(), 0); // out of band, when idle
    QCOMPARE(pragma(database, u"foreign_keys"_s).toInt(), 1);
    QCOMPARE(pragma(database, u"trusted_schema"_s).toInt(), 0);
    const auto reading = Database::open(path(), OpenMode::ReadOnly).value();
    QVERIFY(!reading.execute(u"DELETE FROM record"_s));
    QVERIFY(!reading.execute(u"UPDATE head SET sequence = 9"_s));
}

void TestJournal::isPrivate()
{
    append({draft(u"sale"_s, u"S"_s, "1")});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
        QVERIFY2(!(QFile::permissions(m_folder->filePath(name)) & others), qPrintable(name));
}

void TestJournal::flippedByteShows_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<ChainFault>("fault");
    QTest::newRow("sequence") << u"sequence = 30"_s << ChainFault::Gap;
    QTest::newRow("at") << u"at = at + 1"_s << ChainFault::HashDiffers;
    QTest::newRow("kind") << u"kind = 'sald'"_s << ChainFault::HashDiffers;
    QTest::newRow("subject") << u"subject = 'S4'"_s << ChainFault::HashDiffers;
    QTest::newRow("event") << uR"(event = CAST('{"event":"y"}' AS BLOB))"_s << ChainFault::HashDiffers;
    QTest::newRow("state") << uR"(state = CAST('{"n":9}' AS BLOB))"_s << ChainFault::HashDiffers;
    QTest::newRow("open") << u"open = 0"_s << ChainFault::HashDiffers;
    QTest::newRow("ticket") << u"ticket = ticket + 1"_s << ChainFault::HashDiffers;
    QTest::newRow("hash") << u"hash = zeroblob(32)"_s << ChainFault::HashDiffers;
    QTest::newRow("longer state") << u"state = CAST(state || ' ' AS BLOB)"_s << ChainFault::HashDiffers;
}

void TestJournal::flippedByteShows()
{
    QFETCH(QString, change);
    QFETCH(ChainFault, fault);
    fill(5);
    QVERIFY(tamper(path(), u"UPDATE record SET "_s + change + u" WHERE sequence = 3"_s));
    const auto check = checked(path());
    QCOMPARE(check.chainBreak, std::optional(ChainBreak{fault, 3}));
    QCOMPARE(check.records, 2);
    QVERIFY(!check.isClean());
}

// Whatever page of the file is gone: the list is whole, or it is an error. A start that recovered from part of it would forget payments.
void TestJournal::damagedPageIsNoShorterList()
{
    constexpr int sales = 30;
    constexpr qint64 page = 4096;
    for (int i = 1; i <= sales; ++i)
        QVERIFY(append({draft(u"sale"_s, u"S%1"_s.arg(i), "{\"filler\":\"" + QByteArray(3000, 'f') + "\"}")}));
    m_journal.reset(); // checkpoints
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    int noticed = 0;
    for (qint64 at = page; at < whole.size(); at += page) {
        QVERIFY(file.seek(at) && file.write(QByteArray(page, 'x')) == page && file.flush());
        const auto reader = JournalReader::open(path());
        const auto list = reader ? reader->open(u"sale"_s, true, 1000) : JournalReader::Read<QList<Current>>(failure(reader.error()));
        noticed += list ? 0 : 1;
        QVERIFY2(!list || list->size() == sales, qPrintable(u"page at %1: %2 sales"_s.arg(at).arg(list ? list->size() : 0)));
        QVERIFY(file.seek(at) && file.write(whole.mid(at, page)) > 0 && file.flush());
    }
    QVERIFY(noticed > sales / 2);
}

void TestJournal::missingRecordShows()
{
    fill(5);
    QVERIFY(tamper(path(), u"DELETE FROM record WHERE sequence = 2"_s));
    QCOMPARE(checked(path()).chainBreak, std::optional(ChainBreak{ChainFault::Gap, 2}));
}

void TestJournal::cutTailShows()
{
    fill(5);
    QVERIFY(tamper(path(), u"DELETE FROM record WHERE sequence > 3"_s));
    QVERIFY(tamper(path(), u"DELETE FROM current WHERE sequence > 3"_s));
    const auto check = checked(path());
    QVERIFY(!check.chainBreak);
    QVERIFY(check.missingTail >= 2);
    QVERIFY(!check.isClean());
    const auto reopened = SqliteJournal::open(path());
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().problem, JournalProblem::Damaged);
}

void TestJournal::lostHeadShows()
{
    fill(5);
    QVERIFY(tamper(path(), u"DELETE FROM record WHERE sequence > 3"_s));
    QVERIFY(tamper(path(), u"DELETE FROM current WHERE sequence > 3"_s));
    QVERIFY(tamper(path(), u"DELETE FROM head"_s));
    QVERIFY(!checked(path()).isClean());
    const auto reopened = SqliteJournal::open(path());
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().problem, JournalProblem::Damaged);
}

// The chain has no secret: who adds a record that fits is betrayed by the head.
void TestJournal::forgedTailShows()
{
    fill(2);
    Record forged{3, noon(), u"sale"_s, u"S2"_s, "{}", "{}", {}};
    forged.ticket = 7;
    forged.hash = chained(checked(path()).head, forged);
    QVERIFY(tamper(
        path(), u"INSERT INTO record VALUES (3, %1, 'sale', 'S2', CAST('{}' AS BLOB), CAST('{}' AS BLOB), 1, 7, x'%2')"_s
                    .arg(millisecondsSinceEpoch(noon()))
                    .arg(QString::fromLatin1(forged.hash.toHex()))));
    QVERIFY(tamper(path(), u"UPDATE current SET sequence = 3 WHERE subject = 'S2'"_s));
    QVERIFY(!checked(path()).isClean());
    QVERIFY(tamper(path(), u"UPDATE head SET hash = zeroblob(32)"_s));
    QVERIFY(!checked(path()).isClean());
    QVERIFY(!SqliteJournal::open(path()));
}

void TestJournal::strayStateShows_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("an older record") << u"UPDATE current SET sequence = 1 WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("another's record") << u"UPDATE current SET sequence = 2 WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("forgotten") << u"DELETE FROM current WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("closed") << u"UPDATE current SET open = 0 WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("of another ticket") << u"UPDATE current SET ticket = 8 WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("in another place") << u"UPDATE current SET first = 2 WHERE subject = 'S1' AND kind = 'sale'"_s;
    QTest::newRow("invented") << u"INSERT INTO current VALUES ('sale', 'S9', 2, 2, 1, 1)"_s;
    QTest::newRow("of another kind") << u"INSERT INTO current VALUES ('payment', 'S2', 2, 2, 1, 1)"_s;
    QTest::newRow("of a missing record") << u"UPDATE current SET sequence = 99 WHERE subject = 'S2'"_s;
}

void TestJournal::strayStateShows()
{
    QFETCH(QString, change);
    append({draft(u"sale"_s, u"S1"_s, "1")});
    append({draft(u"sale"_s, u"S2"_s, "2")});
    append({draft(u"sale"_s, u"S1"_s, "3"), draft(u"receipt"_s, u"S1"_s, "4")});
    m_journal.reset();
    QVERIFY(checked(path()).isClean());
    QVERIFY(tamper(path(), change));
    const auto check = checked(path());
    QVERIFY(check.strayStates > 0);
    QVERIFY(!check.isClean());
}

void TestJournal::chainDependsOnEveryField()
{
    const Record record{1, noon(), u"sale"_s, u"S"_s, "event", "state", true, 7, "ignored"};
    const QByteArray hash = chained(genesis(), record);
    QCOMPARE(hash.size(), hashSize);
    Record other = record;
    other.hash = "another";
    QCOMPARE(chained(genesis(), other), hash);
    QList<Record> others(9, record);
    others[0].sequence = 2;
    others[1].at += Milliseconds(1);
    others[2].kind = u"salE"_s;
    others[3].subject = u"s"_s;
    others[4].event = "Event";
    others[5].state = "State";
    others[6].event = "events"; // the same bytes, cut elsewhere
    others[6].state = "tate";
    others[7].open = false;
    others[8].ticket = 8;
    for (const Record &each : others)
        QVERIFY(chained(genesis(), each) != hash);
    QVERIFY(chained(hash, record) != hash);
}

// The one that named it first, however its state goes on, and whatever else is recorded meanwhile.
void TestJournal::knowsWhoUsedAPayment()
{
    QCOMPARE(uses({u"P1"_s}), Uses());
    QVERIFY(append({named(u"R1"_s, "paid", {"P1", "P2"}), draft(u"sale"_s, u"S1"_s, R"({"facts":{"payments":[{"id":"P9"}]}})")}));
    QVERIFY(append({named(u"R2"_s, "conflict", {"P2", "P3"}, {"P4"})}));
    QVERIFY(append({named(u"R1"_s, "paid", {"P1"}, {"P3", "P5"})}));
    QVERIFY(append({draft(u"payment"_s, u"R3"_s, "no JSON"), draft(u"payment"_s, u"R4"_s, R"({"facts":{"payments":[{"id":7},{"id":""},{},3]}})")}));
    const QMap<QString, QString> expected{{u"P1"_s, u"R1"_s}, {u"P2"_s, u"R1"_s}, {u"P3"_s, u"R2"_s}, {u"P4"_s, u"R2"_s}, {u"P5"_s, u"R1"_s}};
    const QStringList all{u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P9"_s, u"7"_s, u""_s, u"P1' OR 1"_s};
    QCOMPARE(uses(all), Uses(expected));
    m_journal.reset();
    m_journal = SqliteJournal::open(path()).value();
    QCOMPARE(uses(all), Uses(expected));
    QVERIFY(checked(path()).isClean());
}

// It is part of the transaction that records it: no second one, and none of it without the other.
void TestJournal::usesNeedNoFurtherSync()
{
    QVERIFY(append({named(u"R1"_s, "paid", {"P1"})}));
    Stranger(path()).command(u"CREATE TRIGGER spoil BEFORE INSERT ON used_payment BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QVERIFY(!append({named(u"R2"_s, "paid", {"P2"})}));
    Stranger(path()).command(u"DROP TRIGGER spoil"_s);
    const auto check = checked(path());
    QVERIFY(check.isClean());
    QCOMPARE(check.records, 1);
}

void TestJournal::strayUseShows_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isNoticedWhenAsked");
    QTest::newRow("of another attempt") << u"UPDATE used_payment SET attempt = 'R2' WHERE payment = 'P1'"_s << true;
    QTest::newRow("of another record") << u"UPDATE used_payment SET sequence = 2 WHERE payment = 'P1'"_s << true;
    QTest::newRow("of another attempt and its record") << u"UPDATE used_payment SET attempt = 'R2', sequence = 2 WHERE payment = 'P1'"_s << true;
    QTest::newRow("of a later record") << u"UPDATE used_payment SET sequence = 3 WHERE payment = 'P1'"_s << false; // the same attempt
    QTest::newRow("of a missing record") << u"UPDATE used_payment SET sequence = 99 WHERE payment = 'P1'"_s << true;
    QTest::newRow("lost") << u"DELETE FROM used_payment WHERE payment = 'P1'"_s << true;
    QTest::newRow("another payment") << u"UPDATE used_payment SET payment = 'P7' WHERE payment = 'P1'"_s << true;
    QTest::newRow("invented") << u"INSERT INTO used_payment VALUES ('P8', 'R1', 1, '')"_s << false;
    QTest::newRow("invented before it") << u"INSERT INTO used_payment VALUES ('P0', 'R1', 1, 'P1')"_s << false;
    QTest::newRow("out of order") << u"UPDATE used_payment SET next = 'P3' WHERE payment = 'P1'"_s << false;
    QTest::newRow("emptied") << u"DELETE FROM used_payment"_s << true;
}

// The check of every record finds each; a question gets no wrong attempt for an answer.
void TestJournal::strayUseShows()
{
    QFETCH(QString, change);
    QFETCH(bool, isNoticedWhenAsked);
    append({named(u"R1"_s, "paid", {"P1"})});
    append({named(u"R2"_s, "paid", {"P2"})});
    append({named(u"R1"_s, "paid", {"P1"}, {"P3"})});
    QVERIFY(checked(path()).isClean());
    QVERIFY(tamper(path(), change));
    const auto check = checked(path());
    QVERIFY(check.strayPayments > 0);
    QVERIFY(!check.isClean());
    const auto answer = uses({u"P1"_s});
    QCOMPARE(!answer, isNoticedWhenAsked);
    if (!answer)
        QCOMPARE(answer.error().problem, JournalProblem::Damaged);
    else
        QCOMPARE(answer->value(u"P1"_s), u"R1"_s);
}

// As the program before this one left it.
void TestJournal::makeOlder()
{
    m_journal.reset();
    Stranger(path()).command(u"DROP TABLE used_payment"_s);
    QVERIFY(Stranger(path()).value(u"PRAGMA user_version = 1"_s).isNull());
}

void TestJournal::olderJournalIsBroughtUpToDate()
{
    append({named(u"R1"_s, "paid", {"P1"})});
    append({named(u"R2"_s, "conflict", {"P1", "P2"}), draft(u"payment"_s, u"R3"_s, "no JSON")});
    append({named(u"R1"_s, "paid", {"P1"}, {"P3"})});
    makeOlder();
    m_journal = SqliteJournal::open(path()).value();
    QCOMPARE(uses({u"P1"_s, u"P2"_s, u"P3"_s}), Uses(QMap<QString, QString>{{u"P1"_s, u"R1"_s}, {u"P2"_s, u"R2"_s}, {u"P3"_s, u"R1"_s}}));
    QVERIFY(append({named(u"R4"_s, "paid", {"P4"})}));
    QVERIFY(checked(path()).isClean());
    QCOMPARE(checked(path()).records, 5);
}

void TestJournal::olderJournalMayBeRead()
{
    append({named(u"R1"_s, "paid", {"P1"})});
    makeOlder();
    QVERIFY(checked(path()).isClean());
    QCOMPARE(JournalReader::open(path()).value().newest(u"payment"_s, 9).value().size(), 1);
    QCOMPARE(Stranger(path()).value(u"PRAGMA user_version"_s).toInt(), 1);
}

void TestJournal::newerSchemaIsRefused()
{
    fill(2);
    QVERIFY(Stranger(path()).value(u"PRAGMA user_version = 3"_s).isNull());
    const auto opened = SqliteJournal::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, JournalProblem::TooNew);
    QVERIFY(checked(path()).isClean()); // and may be read
    QCOMPARE(Stranger(path()).value(u"PRAGMA user_version"_s).toInt(), 3);
}

void TestJournal::foreignFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("another program's database") << u"database"_s;
    QTest::newRow("of the same version") << u"version"_s;
    QTest::newRow("text") << u"text"_s;
}

void TestJournal::foreignFileIsRefused()
{
    QFETCH(QString, kind);
    const QString foreign = m_folder->filePath(u"foreign.sqlite"_s);
    if (kind == u"text") {
        QFile file(foreign);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is not a database ").repeated(100));
    } else {
        const Stranger stranger(foreign);
        (void)stranger.value(
            kind == u"database" ? u"PRAGMA application_id = 252006674"_s : u"PRAGMA user_version = 1"_s);
        (void)stranger.run(u"CREATE TABLE theirs (x)"_s);
    }
    QFile file(foreign);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = SqliteJournal::open(foreign);
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, JournalProblem::Damaged);
    QCOMPARE(opened.error().path, foreign);
    const auto read = JournalReader::open(foreign);
    QVERIFY(!read);
    QCOMPARE(read.error().problem, JournalProblem::Damaged);
    file.seek(0);
    QCOMPARE(file.readAll(), before); // not ours to change
}

void TestJournal::lockedFolder()
{
    fill(1);
    const Ordinary ordinary;
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s) || ordinary.wasRoot());
    QFile::setPermissions(m_folder->filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
    const auto opened = SqliteJournal::open(m_folder->filePath(u"locked/journal.sqlite"_s));
    QFile::setPermissions(m_folder->filePath(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, JournalProblem::NotWritable);
}

void TestJournal::readOnlyFile()
{
    fill(1);
    constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path(), readable));
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | enterable));
    const auto refused = [this] {
        const Ordinary ordinary;
        const auto opened = SqliteJournal::open(path());
        return opened ? std::nullopt : std::optional(opened.error().problem);
    }();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (refused)
        QCOMPARE(*refused, JournalProblem::NotWritable);
    else
        QVERIFY(geteuid() != 0); // its owner may give himself the right to write again
    QVERIFY(checked(path()).isClean());
}

// A disk that fills up takes nothing from what was recorded, and goes on when there is room again.
void TestJournal::fullDisk()
{
    const QString mounted = m_folder->filePath(u"small"_s);
    QVERIFY(QDir().mkpath(mounted));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, mounted}) != 0)
        QSKIP("needs the right to mount a small file system");
    const auto unmount = qScopeGuard([&] {
        m_journal.reset();
        QProcess::execute(u"umount"_s, {mounted});
    });
    const QString file = mounted + u"/journal.sqlite"_s;
    m_journal = SqliteJournal::open(file).value();
    qint64 written = 0;
    Recorded last = qint64(0);
    while (last && written < 1000) {
        last = append({draft(u"sale"_s, u"S"_s, QByteArray(20'000, 'x'))});
        written += last ? 1 : 0;
    }
    QVERIFY(!last);
    QCOMPARE(last.error().problem, JournalProblem::DiskFull);
    QVERIFY(written > 3);
    QCOMPARE(checked(file).records, written);
    // Room again: the next record follows the last one that was written.
    QVERIFY(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=8m"_s, mounted}) == 0);
    QCOMPARE(append({draft(u"sale"_s, u"S"_s, "small")}), Recorded(written + 1));
    QVERIFY(checked(file).isClean());
}

// Any other error of the disk: nothing may be written until everything has been read again.
void TestJournal::brokenDisk()
{
#ifdef Q_OS_UNIX
    append({draft(u"sale"_s, u"S"_s, "1")});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{static_cast<rlim_t>(200'000), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = append({draft(u"sale"_s, u"S"_s, QByteArray(400'000, 'x'))});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, JournalProblem::Broken);
    QVERIFY(!append({draft(u"sale"_s, u"S"_s, "2")})); // though the disk is well again
    m_journal.reset();
    m_journal = SqliteJournal::open(path()).value();
    QCOMPARE(append({draft(u"sale"_s, u"S"_s, "2")}), Recorded(2));
    QVERIFY(checked(path()).isClean());
#else
    QSKIP("needs a limit on the size of files");
#endif
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
