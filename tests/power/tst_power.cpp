// The power goes out at any write and any sync of a charge, its payment and its receipt. Whatever the disk is left
// with: the journal opens, it is whole, all that the till had acted on is in it, and the till goes on to the right end.
#include "core/io/store/journalreader.h"
#include "core/io/store/sqlitejournal.h"
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/till/recovery.h"
#include "tests/power/powercut.h"
#include "tests/power/till.h"
#include "tests/support/stranger.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::power;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261120;
constexpr int linesBeforeACheckpoint = 60;

bool isLong()
{
    return qEnvironmentVariableIsSet("MOSTRADOR_LONG");
}

struct Moment { // so many acts of the disk had begun
    qsizetype acts = 0;
    Deed deed;
};

struct Scene { // the provider's side from that many acts on
    qsizetype acts = 0;
    simulator::World world;
    Instant now{};
};

// One morning with everything that happened in it.
struct Morning {
    QList<Act> acts;
    QList<Moment> moments;
    QList<Scene> scenes;
    QList<QByteArray> hashes; // of its records
};

simulator::World worldWithABuyer()
{
    simulator::World world = simulator::makeWorld({});
    world.habit = {simulator::BuyerKind::Pay, std::chrono::seconds(3)};
    return world;
}

// What a start finds in the files.
struct Found {
    QString problem; // empty: they could be read and are whole
    qint64 records = 0;
    QByteArray head = journal::genesis();
    till::State state;
};

till::Records recordsOf(const JournalReader &reader)
{
    return {reader.open(u"sale"_s, true, 1000).value(), reader.open(u"payment"_s, true, 1000).value(),
        reader.open(u"receipt"_s, true, 1000).value(), reader.lastTicket().value()};
}

Found findIn(const QString &path)
{
    Found found;
    JournalWriter writer(path);
    if (const auto opened = writer.open(); !opened) {
        found.problem = u"does not open: "_s + opened.error().detail;
        return found;
    }
    const auto reader = JournalReader::open(path);
    const auto check = reader ? reader->check() : JournalReader::Read<JournalCheck>(failure(reader.error()));
    if (!check || !check->isClean()) {
        found.problem = u"is not whole"_s;
        return found;
    }
    found.records = check->records;
    found.head = check->head;
    auto state = till::recover(recordsOf(*reader));
    if (state)
        found.state = std::move(*state);
    else
        found.problem = u"does not load: "_s + state.error().subject;
    return found;
}

QJsonObject stateOf(const JournalReader &reader, const QString &kind, const QString &subject)
{
    const auto current = reader.bySubject(kind, subject).value();
    return current ? QJsonDocument::fromJson(current->state).object() : QJsonObject();
}

bool isPaidFor(const QJsonObject &stored, const QString &reference)
{
    const auto payment = payment::fromStored(stored);
    return payment && referenceOf(*payment) == reference && std::holds_alternative<payment::Paid>(payment->phase);
}

// Every payment is paid, and no receipt does anything by itself.
bool hasEnded(const till::State &state)
{
    const auto isPaid = [](const payment::Payment &payment) {
        return std::holds_alternative<payment::Paid>(payment.phase);
    };
    return std::all_of(state.payments.cbegin(), state.payments.cend(), isPaid) &&
           std::all_of(state.receipts.cbegin(), state.receipts.cend(), printing::isAtRest);
}

QStringList approvedReferences(const simulator::World &world)
{
    QStringList references;
    for (const simulator::Payment &payment : world.payments) {
        if (payment.status == simulator::PaymentStatus::Approved)
            references.append(world.orders.at(world.merchantOrders.at(payment.merchantOrder).order).externalReference);
    }
    return references;
}

// Whether the money that the provider has is a sale that is paid: in the file, or in what was recorded after the new
// start.
bool isSettled(const JournalReader &reader, const QList<journal::Draft> &since, const QString &reference)
{
    const auto saysSo = [&](const journal::Draft &draft) {
        return draft.kind == u"payment" && isPaidFor(QJsonDocument::fromJson(draft.state).object(), reference);
    };
    return isPaidFor(stateOf(reader, u"payment"_s, reference), reference) ||
           std::any_of(since.cbegin(), since.cend(), saysSo);
}

// Whether what the till had done is on record.
bool isOnRecord(const JournalReader &reader, const Found &found, const Deed &deed, bool evenSoon)
{
    const auto isPaid = [&] {
        const auto payment = payment::fromStored(stateOf(reader, u"payment"_s, deed.subject));
        return payment && std::holds_alternative<payment::Paid>(payment->phase) &&
               !stateOf(reader, u"receipt"_s, payment->saleId).isEmpty();
    };
    switch (deed.kind) {
    case DeedKind::Recorded:
        return found.records >= deed.number || (deed.soon && !evenSoon);
    case DeedKind::Asked:
        return !stateOf(reader, u"payment"_s, deed.subject).isEmpty();
    case DeedKind::Shown:
        return isPaid();
    case DeedKind::SentToPaper: {
        const auto job = printing::fromStored(stateOf(reader, u"receipt"_s, deed.subject));
        return job && job->state != printing::OriginalState::Owed;
    }
    }
    Q_UNREACHABLE();
}

}

class TestPower final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anywhere_data();
    void anywhere();
    void againWhileItRecovers();
    void notices();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal.sqlite"_s); }
    void lay(const Files &files) const;
    void play();
    [[nodiscard]] QString troubleAfter(qsizetype acts, const Files &files, bool evenSoon) const;
    [[nodiscard]] QString troubleGoingOn(qsizetype acts, const Found &found, const JournalReader &reader) const;

    RecordingDisk m_disk; // before any connection
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    Morning m_morning;
};

void TestPower::lay(const Files &files) const
{
    for (const QString &rest : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path() + rest);
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        QFile file(m_folder->filePath(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            qFatal("cannot write the journal");
    }
}

// A first sale on a new disk, so much typing that the log is brought in meanwhile, a second sale on the log that begins
// anew, the end.
void TestPower::play()
{
    const auto journal = std::move(SqliteJournal::open(path()).value());
    Witness witness = [this](const Deed &deed) { m_morning.moments.append({m_disk.length(), deed}); };
    Till *seen = nullptr;
    Till till({}, worldWithABuyer(), test::FakeClock().time, *journal, [&](const Deed &deed) {
        witness(deed);
        if (seen)
            m_morning.scenes.append({m_disk.length(), seen->world(), seen->now()});
    });
    seen = &till;
    m_morning.scenes.append({0, till.world(), till.now()});
    const auto isSold = [&till](qint64 ticket) {
        const auto &receipts = till.state().receipts;
        return std::any_of(receipts.cbegin(), receipts.cend(), [ticket](const printing::PrintJob &job) {
            return job.ticket == ticket && job.state == printing::OriginalState::Printed;
        });
    };
    till.sell(10'000);
    till.runner().chargeQr();
    QVERIFY(till.runUntil([&] { return isSold(1); }));
    till.sell(5'000);
    for (int i = 0; i < linesBeforeACheckpoint; ++i)
        till.runner().post(till::SetQuantity{1, {1000 * (i + 1)}});
    QVERIFY(till.runUntil(
        [&] { return !till.state().sales.isEmpty() && !till.runner().isRecording() && till.state().lastTicket == 2; }));
    const qsizetype typed = m_disk.length();
    QTRY_VERIFY(m_disk.length() > typed); // idle: a checkpoint
    till.runner().chargeQr();
    QVERIFY(till.runUntil([&] { return isSold(2); }));
}

void TestPower::initTestCase()
{
    m_disk.begin();
    play();
    m_morning.acts = m_disk.end();
    const Found found = findIn(path());
    QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
    {
        const test::Stranger stranger(path());
        for (const auto &row : stranger.rows(u"SELECT hash FROM record ORDER BY sequence"_s))
            m_morning.hashes.append(row[0].toByteArray());
    }
    QCOMPARE(found.records, m_morning.hashes.size());
    const auto count = [this](DeedKind kind) {
        return std::count_if(m_morning.moments.cbegin(), m_morning.moments.cend(),
            [kind](const Moment &each) { return each.deed.kind == kind; });
    };
    QCOMPARE(count(DeedKind::Shown), 2);
    QCOMPARE(count(DeedKind::SentToPaper), 2);
    QVERIFY(count(DeedKind::Asked) > 6);
    qInfo("%d writes and syncs, %d records", static_cast<int>(m_morning.acts.size()),
        static_cast<int>(m_morning.hashes.size()));
}

// The till goes on from what was found, at the provider as it was: each sale ends paid, with one original.
QString TestPower::troubleGoingOn(qsizetype acts, const Found &found, const JournalReader &reader) const
{
    const Scene *scene = &m_morning.scenes.constFirst();
    QMap<QString, int> originals;
    for (const Scene &each : m_morning.scenes)
        scene = each.acts <= acts ? &each : scene;
    for (const Moment &moment : m_morning.moments) {
        if (moment.acts <= acts && moment.deed.kind == DeedKind::SentToPaper)
            ++originals[moment.deed.subject];
    }
    QStringList log;
    test::FakeJournal journal(log);
    journal.answersAtOnce = true;
    Till till(found.state, scene->world, scene->now, journal, [&](const Deed &deed) {
        if (deed.kind == DeedKind::SentToPaper)
            ++originals[deed.subject];
    });
    till.runner().start();
    if (!till.runUntil([&] { return hasEnded(till.state()); }))
        return u"a payment or a receipt comes to no end"_s;
    for (const printing::PrintJob &job : QMap(till.state().receipts)) {
        if (job.state == printing::OriginalState::Owed) // after a start a person asks for it
            till.runner().post(till::PrintReceipt{job.saleId});
    }
    if (!till.runUntil([&] { return hasEnded(till.state()); }))
        return u"a receipt comes to no end"_s;
    for (const QString &reference : approvedReferences(till.world())) {
        if (!isSettled(reader, journal.records, reference))
            return u"a payment without its sale"_s;
    }
    for (const int each : originals) {
        if (each != 1)
            return u"not one original"_s;
    }
    const bool isOwed = std::any_of(till.state().receipts.cbegin(), till.state().receipts.cend(),
        [](const auto &job) { return job.state == printing::OriginalState::Owed; });
    if (isOwed)
        return u"a receipt stays owed"_s;
    return {};
}

QString TestPower::troubleAfter(qsizetype acts, const Files &files, bool evenSoon) const
{
    lay(files);
    const Found found = findIn(path());
    if (!found.problem.isEmpty())
        return found.problem;
    if (found.records > m_morning.hashes.size() ||
        (found.records > 0 && found.head != m_morning.hashes.at(found.records - 1)))
        return u"holds what was never written"_s;
    const auto reader = JournalReader::open(path());
    if (!reader)
        return u"cannot be read"_s;
    for (const Moment &moment : m_morning.moments) {
        if (moment.acts <= acts && !isOnRecord(*reader, found, moment.deed, evenSoon))
            return u"forgot deed %1 of %2 %3"_s.arg(static_cast<int>(moment.deed.kind))
                .arg(moment.deed.subject)
                .arg(moment.deed.number);
    }
    return troubleGoingOn(acts, found, *reader);
}

void TestPower::anywhere_data()
{
    QTest::addColumn<Cut>("cut");
    QTest::addColumn<int>("tries");
    QTest::newRow("only the program dies") << Cut::Nothing << 1;
    QTest::newRow("unsynced writes are lost") << Cut::Lost << 1;
    QTest::newRow("the last write is torn, first half") << Cut::TornStart << 1;
    QTest::newRow("the last write is torn, second half") << Cut::TornEnd << 1;
    QTest::newRow("unsynced writes in any order") << Cut::Shuffled << (isLong() ? 30 : 1);
}

void TestPower::anywhere()
{
    QFETCH(Cut, cut);
    QFETCH(int, tries);
    QRandomGenerator random(seed);
    DiskAfter disk;
    int points = 0;
    const qsizetype step = isLong() ? 1 : std::max<qsizetype>(1, m_morning.acts.size() / 200);
    for (qsizetype acts = 0; acts <= m_morning.acts.size(); ++acts) {
        for (int each = 0; each < tries && (acts % step == 0 || acts == m_morning.acts.size()); ++each, ++points) {
            const QString trouble = troubleAfter(acts, disk.after(cut, random), cut == Cut::Nothing);
            QVERIFY2(trouble.isEmpty(), qPrintable(u"after %1 acts: %2"_s.arg(acts).arg(trouble)));
        }
        if (acts < m_morning.acts.size())
            disk.follow(m_morning.acts.at(acts));
    }
    qInfo("%d points", points);
}

// The power goes again while a start repairs what the first cut left.
void TestPower::againWhileItRecovers()
{
    QRandomGenerator random(seed);
    DiskAfter disk;
    int points = 0;
    const qsizetype step = isLong() ? 1 : 40;
    for (qsizetype acts = 0; acts < m_morning.acts.size(); disk.follow(m_morning.acts.at(acts++))) {
        if (acts % step != 0)
            continue;
        const Files first = disk.after(Cut::Shuffled, random);
        lay(first);
        m_disk.begin();
        (void)findIn(path());
        DiskAfter again(first);
        for (const Act &act : m_disk.end()) {
            again.follow(act);
            for (const Cut cut : {Cut::Lost, Cut::Shuffled}) {
                const QString trouble = troubleAfter(acts, again.after(cut, random), false);
                QVERIFY2(trouble.isEmpty(), qPrintable(u"after %1 acts: %2"_s.arg(acts).arg(trouble)));
                ++points;
            }
        }
    }
    qInfo("%d points", points);
}

// The test of the test: on a disk that only says that it syncs, things get lost, and that is seen.
void TestPower::notices()
{
    QRandomGenerator random(seed);
    DiskAfter disk;
    QStringList troubles;
    for (qsizetype acts = 0; acts < m_morning.acts.size() && troubles.isEmpty(); ++acts) {
        if (m_morning.acts.at(acts).kind != ActKind::Sync)
            disk.follow(m_morning.acts.at(acts));
        const QString trouble = troubleAfter(acts + 1, disk.after(Cut::Lost, random), false);
        if (!trouble.isEmpty())
            troubles.append(trouble);
    }
    QVERIFY(!troubles.isEmpty());
}

QTEST_GUILESS_MAIN(TestPower)
#include "tst_power.moc"
