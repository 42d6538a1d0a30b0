// Somebody, or a dying disk, changes the journal behind the till's back: any byte of any column of any row, any byte of
// the file, or the end of it. The check of every record finds each change, and a start goes on from what was written or
// not at all.
#include "core/io/store/journalreader.h"
#include "core/io/store/journalwriter.h"
#include "tests/support/stranger.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::journal;
using namespace Qt::StringLiterals;
using mostrador::test::Stranger;

namespace {

constexpr quint32 seed = 20261120;
constexpr int integerBytes = 8;

bool isLong()
{
    return qEnvironmentVariableIsSet("MOSTRADOR_LONG");
}

// What a start takes from a journal.
struct Start {
    QList<Current> sales;
    QList<Current> payments;
    QList<Current> receipts;
    QMap<QString, QString> uses;
    qint64 lastTicket = 0;
    bool operator==(const Start &) const = default;
};

std::optional<Start> startFrom(const QString &path)
{
    JournalWriter writer(path);
    if (!writer.open())
        return std::nullopt;
    const auto reader = JournalReader::open(path);
    if (!reader)
        return std::nullopt;
    Start start;
    for (const auto &[kind, into] :
        {std::pair(u"sale"_s, &start.sales), {u"payment"_s, &start.payments}, {u"receipt"_s, &start.receipts}}) {
        auto read = reader->open(kind, true, 1000);
        if (!read)
            return std::nullopt;
        *into = std::move(*read);
    }
    const auto ticket = reader->lastTicket();
    if (!ticket)
        return std::nullopt;
    start.lastTicket = *ticket;
    const auto uses = writer.findUses({u"5"_s, u"€6"_s, u"7"_s, u"8"_s});
    if (!uses)
        return std::nullopt;
    start.uses = *uses;
    return start;
}

bool isClean(const QString &path)
{
    const auto reader = JournalReader::open(path);
    const auto check = reader ? reader->check() : JournalReader::Read<JournalCheck>(failure(reader.error()));
    return check && check->isClean();
}

// One byte of one column of one row.
struct Place {
    QString table;
    QString key; // the row, as a condition
    QString column;
    QString type;
    QVariant value;
    qsizetype byte = 0;

    [[nodiscard]] QString name() const { return u"%1.%2 byte %3 where %4"_s.arg(table, column).arg(byte).arg(key); }
};

qsizetype sizeOf(const QString &type, const QVariant &value)
{
    return type == u"INTEGER" ? integerBytes : value.toByteArray().size();
}

QVariant flipped(const Place &place, quint8 mask)
{
    if (place.type == u"INTEGER")
        return place.value.toLongLong() ^ static_cast<qint64>(static_cast<quint64>(mask) << (8 * place.byte));
    QByteArray bytes = place.value.toByteArray();
    bytes[place.byte] = static_cast<char>(static_cast<quint8>(bytes[place.byte]) ^ mask);
    return bytes;
}

bool flip(const Stranger &stranger, const Place &place, quint8 mask)
{
    return stranger.run(
        u"UPDATE %1 SET %2 = CAST(? AS %3) WHERE %4"_s.arg(place.table, place.column, place.type, place.key),
        {flipped(place, mask)});
}

QList<Place> placesOf(const Stranger &stranger, const QString &table, const QString &key)
{
    QList<Place> places;
    const auto columns = stranger.rows(u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table));
    for (const auto &row : stranger.rows(u"SELECT %1 FROM %2"_s.arg(key, table))) {
        const QString condition = row[0].toString();
        for (const auto &column : columns) {
            Place place{table, condition, column[0].toString(), column[1].toString(), {}, 0};
            place.value = stranger.value(u"SELECT CAST(%1 AS %2) FROM %3 WHERE %4"_s.arg(
                place.column, place.type == u"INTEGER" ? place.type : u"BLOB"_s, table, condition));
            for (; place.byte < sizeOf(place.type, place.value); ++place.byte)
                places.append(place);
        }
    }
    return places;
}

QList<Place> allPlaces(const Stranger &stranger)
{
    return placesOf(stranger, u"record"_s, u"'sequence = ' || sequence"_s) +
           placesOf(stranger, u"current"_s, u"'kind = ' || quote(kind) || ' AND subject = ' || quote(subject)"_s) +
           placesOf(stranger, u"used_payment"_s, u"'payment = ' || quote(payment)"_s) +
           placesOf(stranger, u"head"_s, u"'only = 1'"_s);
}

}

class TestJournalFlips final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyByteOfEveryRow();
    void anyByteOfTheFile();
    void howManyRowsAPageHas();
    void cutRows();
    void cutFile();

private:
    void restore(const QByteArray &content) const;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"journal.sqlite"_s); }
    // Empty: the change was found.
    [[nodiscard]] QString unnoticed(const QString &what) const;

    QTemporaryDir m_folder;
    QByteArray m_whole;
    Start m_start;
};

// A morning: two sales that are over, one that waits, and letters that are no ASCII.
void TestJournalFlips::initTestCase()
{
    JournalWriter writer(path());
    QVERIFY(writer.open());
    const auto append = [&](const QList<Draft> &drafts) {
        const auto at = instantFromMilliseconds(1'787'400'000'000);
        QVERIFY(writer.append(drafts, at, Durability::Soon));
    };
    append({{u"sale"_s, u"S1"_s, "{\"e\":1}", "{\"n\":1}", true, 1}});
    append({{u"sale"_s, u"S1"_s, "{\"e\":2}", "{\"n\":2}", false, 1},
        {u"receipt"_s, u"S1"_s, "{\"e\":3}", "{\"n\":3}", false, 1}});
    append({{u"sale"_s, u"Ñ\uFFFD2"_s, "{\"e\":4}", "{\"n\":\"€\"}", true, 2}});
    append({{u"payment"_s, u"1-2-1-X"_s, "{\"e\":5}", "{\"n\":5}", true, 2}});
    append(
        {{u"sale"_s, u"S3"_s, {}, "{\"n\":6}", false, 3}, {u"receipt"_s, u"S3"_s, "{\"e\":7}", "{\"n\":7}", true, 3}});
    append({{u"payment"_s, u"1-2-1-X"_s, "{\"e\":8}", R"({"facts":{"payments":[{"id":"5"},{"id":"€6"}],"surplus":[{"id":"7"}]}})", true, 0}});
    writer.close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    restore(m_whole);
    QVERIFY(isClean(path()));
    const auto start = startFrom(path());
    QVERIFY(start && start->sales.size() == 1 && start->payments.size() == 1 && start->receipts.size() == 1);
    m_start = *start;
    QCOMPARE(m_start.lastTicket, 3);
    QCOMPARE(m_start.uses.size(), 3);
}

void TestJournalFlips::restore(const QByteArray &content) const
{
    for (const QString &rest : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + rest);
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the journal");
}

QString TestJournalFlips::unnoticed(const QString &what) const
{
    if (isClean(path()))
        return what + u": the journal is taken for whole"_s;
    const auto start = startFrom(path());
    if (start && *start != m_start)
        return what + u": a start goes on from something else"_s;
    return {};
}

void TestJournalFlips::everyByteOfEveryRow()
{
    restore(m_whole);
    QRandomGenerator random(seed);
    const auto places = [this] { return allPlaces(Stranger(path())); }();
    QVERIFY(places.size() > 1000);
    const int rounds = isLong() ? static_cast<int>(10'000 / places.size()) + 1 : 1;
    int flips = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const Place &place : places) {
            restore(m_whole);
            bool done = false;
            {
                const Stranger stranger(path());
                for (const auto &pragma :
                    {u"synchronous = OFF"_s, u"ignore_check_constraints = ON"_s, u"foreign_keys = OFF"_s})
                    stranger.command(u"PRAGMA "_s + pragma);
                for (int tries = 0; !done && tries < 20; ++tries) // a key that is taken is refused
                    done = flip(stranger, place, static_cast<quint8>(random.bounded(1, 256)));
            }
            QVERIFY2(done, qPrintable(place.name()));
            const QString problem = unnoticed(place.name());
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            ++flips;
        }
    }
    qInfo("%d flips of %d bytes in rows", flips, static_cast<int>(places.size()));
}

// Not every byte of a file means something: what is free may change. But never what the till reads.
void TestJournalFlips::anyByteOfTheFile()
{
    restore(m_whole);
    const auto everything = [this] {
        const Stranger stranger(path());
        return stranger.rows(u"SELECT * FROM record"_s) + stranger.rows(u"SELECT * FROM current"_s) +
               stranger.rows(u"SELECT * FROM used_payment"_s) + stranger.rows(u"SELECT * FROM head"_s);
    };
    const auto before = everything();
    QRandomGenerator random(seed);
    int found = 0;
    const int flips = isLong() ? 10'000 : 300;
    for (int i = 0; i < flips; ++i) {
        const qsizetype at = random.bounded(m_whole.size());
        QByteArray content = m_whole;
        content[at] = static_cast<char>(static_cast<quint8>(content[at]) ^ random.bounded(1, 256));
        restore(content);
        const auto start = startFrom(path());
        QVERIFY2(!start || *start == m_start, qPrintable(QString::number(at)));
        if (isClean(path()))
            QVERIFY2(everything() == before, qPrintable(QString::number(at)));
        else
            ++found;
    }
    qInfo("%d of %d flips in the file meant something and were found", found, flips);
    QVERIFY(found > 0);
}

// SQLite finds its way in a page by their number: with a wrong one it may look for a row where there is none, and be content.
void TestJournalFlips::howManyRowsAPageHas()
{
    constexpr qsizetype page = 4096;
    constexpr qsizetype lowByteOfTheNumber = 4;
    for (qsizetype at = page + lowByteOfTheNumber; at < m_whole.size(); at += page) { // the first page begins with another header
        for (int mask = 1; mask < 256; ++mask) {
            QByteArray content = m_whole;
            content[at] = static_cast<char>(static_cast<quint8>(content[at]) ^ mask);
            restore(content);
            const auto start = startFrom(path());
            QVERIFY2(!start || *start == m_start, qPrintable(QString::number(at)));
        }
    }
}

void TestJournalFlips::cutRows()
{
    for (int rest = 0; rest < 8; ++rest) {
        for (const bool alsoStates : {false, true}) {
            restore(m_whole);
            {
                const Stranger stranger(path());
                stranger.command(u"PRAGMA foreign_keys = OFF"_s);
                QVERIFY(stranger.run(u"DELETE FROM record WHERE sequence > ?"_s, {rest}));
                if (alsoStates) {
                    for (const QString &table : {u"current"_s, u"used_payment"_s})
                        stranger.command(u"DELETE FROM %1 WHERE sequence > %2"_s.arg(table).arg(rest));
                }
            }
            QVERIFY(!isClean(path()));
            QVERIFY(!startFrom(path()));
        }
    }
}

void TestJournalFlips::cutFile()
{
    constexpr qsizetype step = 512;
    for (qsizetype size = step; size < m_whole.size(); size += step) {
        restore(m_whole.first(size));
        const QString problem = unnoticed(u"cut to %1 bytes"_s.arg(size));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    restore({}); // a file of no bytes is a new one for the writer, and nothing for who asks whether it is whole
    QVERIFY(!isClean(path()));
}

QTEST_GUILESS_MAIN(TestJournalFlips)
#include "tst_journalflips.moc"
