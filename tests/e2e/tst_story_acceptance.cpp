#include "tests/e2e/testbuyer.h"
#include "tests/support/ownaddress.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// An acceptance run against the simulated provider: a person who does what is asked, one who has had enough, and a
// service that is not what the simulator says it is. Whatever happens, nothing stays payable and all money goes back.
class TestStoryAcceptance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyRow_data();
    void everyRow();
    void otherCountries_data();
    void otherCountries();
    void differenceIsTold();
    void rowThatFails();
    void cardThatIsNotRefused();
    void stoppedAndTakenUpAgain();
    void killedWithMoneyTaken();
    void stoppedInTheMiddleOfAProbe();
    void killedInTheMiddleOfAProbe();
    void nobodyAnswers();
    void realAccountIsRefused();
    void otherAccountIsRefused();
    void tillThatSellsIsLeftAlone();
    void otherTillsOrderIsLeftAlone();
    void chargeOfTheShopIsLeftAlone();
    void usage_data();
    void usage();

private:
    void open(const QString &api, const QString &mode = {}, const QString &site = u"MLA"_s);
    [[nodiscard]] std::unique_ptr<Run> start(const QStringList &more = {});
    void inTheMiddleOfAProbe(Run &run, const QString &lastRow, const QString &create, const std::function<void()> &act);
    [[nodiscard]] Said goAlong(const TestBuyer::Instead &instead = {});
    [[nodiscard]] QString folder() const { return m_shop->path(u"acceptance"_s); }
    [[nodiscard]] QByteArray report() const;
    [[nodiscard]] QStringList recordings() const { return QDir(folder() + u"/recording"_s).entryList(QDir::Files); }
    [[nodiscard]] QStringList leftovers();           // payable, or not given back
    [[nodiscard]] QStringList indiscretions() const; // in the folder

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr int slowAnswer = 4000; // milliseconds: long enough to be met in the middle

const QStringList allAsExpected{
    u"replay as_expected"_s, u"second_order as_expected"_s, u"decimals as_expected"_s, u"minimum as_expected"_s};

bool isRow(const QJsonObject &event, const QString &row, const QString &name)
{
    return event[u"row"_s].toString() == row && event[u"event"_s].toString() == name;
}

}

void TestStoryAcceptance::init()
{
    m_shop.reset();
    m_simulator.reset();
}

void TestStoryAcceptance::open(const QString &api, const QString &mode, const QString &site)
{
    const QString place = mostrador::support::ownAddress() + u":8767"_s;
    m_simulator = std::make_unique<RunningSimulator>(
        QStringList{u"--site"_s, site, u"--webhook"_s, u"http://%1/hear"_s.arg(place)});
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    ShopSettings settings{.baseUrl = m_simulator->url(),
        .api = api,
        .mode = mode,
        .site = site,
        .expirySeconds = api == u"dynamic" ? 15 : 60};
    settings.more = "[receiver]\nlisten = \"" + place.toLatin1() + "\"\n";
    m_shop->write(settings);
}

std::unique_ptr<Run> TestStoryAcceptance::start(const QStringList &more)
{
    return m_shop->start(QStringList{u"acceptance"_s, u"--output"_s, folder()} + more);
}

Said TestStoryAcceptance::goAlong(const TestBuyer::Instead &instead)
{
    const auto run = start();
    TestBuyer(*m_simulator, *run).goAlong(instead);
    return run->finish();
}

QByteArray TestStoryAcceptance::report() const
{
    return contentOf(folder() + u"/report.md"_s);
}

QStringList TestStoryAcceptance::leftovers()
{
    QStringList found;
    for (const QJsonValue order : m_simulator->orders()) {
        if (order[u"state"_s].toString() == u"live")
            found.append(u"payable: "_s + order[u"external_reference"_s].toString());
    }
    for (const QJsonValue payment : m_simulator->approved())
        found.append(u"not given back: "_s + payment[u"external_reference"_s].toString());
    return found;
}

QStringList TestStoryAcceptance::indiscretions() const
{
    QStringList found;
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const QByteArray content = contentOf(name);
        for (const QByteArray &secret : {QByteArray(Shop::token), "TEST-"_ba, "Bearer"_ba, "buyer@example.com"_ba,
                 "@"_ba, "\"12345678\""_ba, "TESTUSER"_ba, "seller@example.com"_ba, "\"DNI\""_ba}) {
            const bool isBinary = name.contains(u"/till/"); // an '@' among its bytes says nothing
            if (content.contains(secret) && !(isBinary && secret == "@"))
                found.append(name.section(u'/', -1) + u": "_s + QString::fromLatin1(secret));
        }
    }
    return found;
}

void TestStoryAcceptance::everyRow_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("rows");
    const QStringList attended{u"A1"_s, u"A2"_s, u"A3"_s, u"A6"_s, u"A4"_s, u"A5"_s, u"A7"_s};
    const QStringList orders{u"O1"_s, u"O2"_s, u"O3"_s};
    QTest::newRow("attended-v2") << u"attended-v2"_s << QString() << attended;
    QTest::newRow("attended-v1") << u"attended-v1"_s << QString() << attended;
    QTest::newRow("hybrid") << u"hybrid"_s << QString() << attended;
    QTest::newRow("dynamic") << u"dynamic"_s << QString()
                             << QStringList{u"D1"_s, u"D2"_s, u"D5"_s, u"D3"_s, u"D4"_s, u"D6"_s};
    QTest::newRow("orders static") << u"orders"_s << u"static"_s << orders;
    QTest::newRow("orders dynamic") << u"orders"_s << u"dynamic"_s << orders;
    QTest::newRow("orders hybrid") << u"orders"_s << u"hybrid"_s << orders;
}

void TestStoryAcceptance::everyRow()
{
    QFETCH(QString, api);
    QFETCH(QString, mode);
    QFETCH(QStringList, rows);
    open(api, mode);
    const Said said = goAlong();
    QCOMPARE(endings(said), rows.replaceInStrings(QRegularExpression(u"$"_s), u" passed"_s));
    QCOMPARE(probes(said), api == u"dynamic" ? QStringList() : allAsExpected);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.events.constLast()[u"differences"_s].toInt(), 0);
    QCOMPARE(leftovers(), QStringList());
    QCOMPARE(indiscretions().join(u'\n'), QString());
    QCOMPARE(m_shop->problems(), QStringList());
    for (const QString &row : rows)
        QVERIFY(report().contains(u"| %1 |"_s.arg(row.left(2)).toUtf8()));
    QVERIFY(report().contains("Nothing that was made here is payable any more"));
    QVERIFY(recordings().contains(u"index.jsonl"_s) && recordings().contains(u"users-me.response-200.json"_s));
    const QString told = api == u"orders" ? u"order.processed"_s : u"topic_merchant_order_wh"_s;
    QVERIFY(recordings().contains(u"notification.webhook.%1.json"_s.arg(told)));
    QVERIFY(contentOf(folder() + u"/recording/index.jsonl"_s).contains("\"target\":\"/redacted?data.id="));
    // What passed is not asked for again.
    const Said again = goAlong();
    QCOMPARE(again.code, 0);
    QCOMPARE(endings(again), QStringList());
}

void TestStoryAcceptance::otherCountries_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("api");
    QTest::newRow("Brazil") << u"MLB"_s << u"orders"_s;
    QTest::newRow("Chile") << u"MLC"_s << u"orders"_s;
    QTest::newRow("Mexico") << u"MLM"_s << u"hybrid"_s;
    QTest::newRow("Colombia") << u"MCO"_s << u"attended-v2"_s;
    QTest::newRow("Peru") << u"MPE"_s << u"attended-v2"_s;
    QTest::newRow("Uruguay") << u"MLU"_s << u"orders"_s;
}

void TestStoryAcceptance::otherCountries()
{
    QFETCH(QString, site);
    QFETCH(QString, api);
    open(api, u"hybrid"_s, site);
    const Said said = goAlong();
    QCOMPARE(endings(said).filter(u"passed"_s), endings(said));
    QCOMPARE(probes(said), allAsExpected);
    QCOMPARE(said.code, 0);
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::differenceIsTold()
{
    open(u"orders"_s, u"static"_s);
    QCOMPARE(m_simulator->set({{u"replay_answers_200"_s, true}}), 200);
    const Said said = goAlong();
    QCOMPARE(said.code, 0); // it is a finding, not a failure
    QCOMPARE(probes(said)[0], u"replay differs: 201 · 200 the same, not 201 · 201 the same"_s);
    QCOMPARE(said.events.constLast()[u"differences"_s].toInt(), 1);
    QVERIFY(report().contains(
        "| The same order created twice | `201 · 201 the same` | `201 · 200 the same` | differs from the simulator |"));
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::rowThatFails()
{
    open(u"attended-v2"_s);
    const auto run = start();
    TestBuyer(*m_simulator, *run).goAlong([&](const QJsonObject &event) {
        const bool isIt = isRow(event, u"A2"_s, u"question"_s);
        if (isIt)
            run->type("perhaps\nno"_ba);
        return isIt;
    });
    const Said said = run->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(endings(said)[1], u"A2 failed"_s);
    QCOMPARE(endings(said).filter(u"passed"_s).size(), 6); // the others are looked at all the same
    QVERIFY(report().contains("| A2 | Scan the order: amount and items are shown | failed |"));
    QVERIFY(report().contains("Answered with no: Does the app show $"));
    QVERIFY(report().contains("15,00 and the item?"));
    QCOMPARE(leftovers(), QStringList());
    // Taken up again: that order's rows once more, and no others.
    const Said again = goAlong();
    QCOMPARE(endings(again), (QStringList{u"A2 passed"_s, u"A3 passed"_s, u"A6 passed"_s}));
    QCOMPARE(again.code, 0);
}

// The till sees another end than it should: the chain of that order is over.
void TestStoryAcceptance::cardThatIsNotRefused()
{
    open(u"attended-v2"_s);
    const Said said = goAlong([&](const QJsonObject &event) {
        const bool isIt = isRow(event, u"A4"_s, u"instruction"_s);
        if (isIt)
            m_simulator->act(u"pay"_s, {{u"external_pos_id"_s, u"CAJA01"_s}});
        return isIt;
    });
    QCOMPARE(said.code, 10);
    QVERIFY(endings(said).contains(u"A4 failed"_s) && endings(said).contains(u"A5 not_reached"_s));
    QVERIFY(endings(said).contains(u"A7 passed"_s));
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::stoppedAndTakenUpAgain()
{
    open(u"attended-v2"_s);
    const auto run = start();
    TestBuyer(*m_simulator, *run).goAlong([&](const QJsonObject &event) {
        const bool isIt = isRow(event, u"A4"_s, u"instruction"_s);
        if (isIt)
            run->interrupt(); // its QR can be paid
        return isIt;
    });
    const Said said = run->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(endings(said).mid(4), (QStringList{u"A4 not_reached"_s, u"A5 not_reached"_s}));
    QVERIFY(report().contains("Stopped before its end."));
    QVERIFY(report().contains("| The same order created twice | `204 · 204 · 200 the first` |  | not asked |"));
    QCOMPARE(leftovers(), QStringList());
    const Said again = goAlong();
    QCOMPARE(endings(again), (QStringList{u"A4 passed"_s, u"A5 passed"_s, u"A7 passed"_s}));
    QCOMPARE(again.code, 0);
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::killedWithMoneyTaken()
{
    open(u"orders"_s, u"static"_s);
    const auto run = start();
    TestBuyer(*m_simulator, *run).goAlong([&](const QJsonObject &event) {
        const bool isIt = isRow(event, u"O1"_s, u"instruction"_s) && event[u"instruction"_s].toString() == u"pay_again";
        if (isIt) {
            m_simulator->act(u"pay"_s, {{u"external_pos_id"_s, u"CAJA01"_s}});
            run->kill();
        }
        return isIt;
    });
    QCOMPARE(leftovers().size(), 1);
    const Said again = goAlong();
    QCOMPARE(endings(again), (QStringList{u"O1 passed"_s, u"O2 passed"_s, u"O3 passed"_s}));
    QCOMPARE(again.code, 0);
    QCOMPARE(leftovers(), QStringList());
    QCOMPARE(m_simulator->refunds().size(), 2);
}

// The probes follow the last row. Its order has just been created when the fault is set: the next one is a probe's, and is answered
// late. While it lies there and whoever made it does not know, `act` is done.
void TestStoryAcceptance::inTheMiddleOfAProbe(
    Run &run, const QString &lastRow, const QString &create, const std::function<void()> &act)
{
    bool isLastRow = false;
    TestBuyer(*m_simulator, run).goAlong([&](const QJsonObject &event) {
        const bool isOfIt = isRow(event, lastRow, u"row"_s);
        isLastRow = isLastRow || isOfIt;
        if (isLastRow && event[u"event"_s].toString() == u"created")
            m_simulator->fault({}, create, u"delay"_s, 1, slowAnswer);
        if (isOfIt && event[u"state"_s].toString() == u"passed" &&
            QTest::qWaitFor([&] { return !leftovers().isEmpty(); }, patience))
            act();
        return false;
    });
}

// That probe is brought to its end and what it made is taken back; the others are not asked.
void TestStoryAcceptance::stoppedInTheMiddleOfAProbe()
{
    open(u"orders"_s, u"static"_s);
    const auto run = start();
    inTheMiddleOfAProbe(*run, u"O3"_s, u"*/v1/orders"_s, [&] { run->interrupt(); });
    const Said said = run->finish();
    QCOMPARE(said.code, 0); // every row has passed
    QCOMPARE(probes(said), QStringList{allAsExpected.constFirst()});
    QCOMPARE(leftovers(), QStringList());
    QVERIFY(report().contains("| The same order created twice | `201 · 201 the same` | `201 · 201 the same` |"));
    QCOMPARE(report().count("| not asked |"), 3);
    QVERIFY(report().contains("Nothing that was made here is payable any more"));
    const Said again = goAlong();
    QCOMPARE(endings(again), QStringList());
    QCOMPARE(probes(again), allAsExpected);
    QCOMPARE(report().count("| not asked |"), 0);
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::killedInTheMiddleOfAProbe()
{
    open(u"attended-v2"_s);
    const auto run = start();
    inTheMiddleOfAProbe(*run, u"A7"_s, u"*/stores/SUC001/pos/CAJA01/orders"_s, [&] { run->kill(); });
    QCOMPARE(leftovers().size(), 1); // on the point of sale's slot
    QVERIFY(report().contains("| A7 |"));
    QCOMPARE(report().count("| not asked |"), 4);
    const Said again = goAlong();
    QCOMPARE(again.code, 0);
    QCOMPARE(endings(again), QStringList());
    QCOMPARE(probes(again), allAsExpected);
    QCOMPARE(leftovers(), QStringList());
    QCOMPARE(indiscretions().join(u'\n'), QString());
}

void TestStoryAcceptance::nobodyAnswers()
{
    open(u"attended-v2"_s);
    const auto run = start();
    run->closeInput();
    const Said said = run->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(endings(said), QStringList{u"A1 not_reached"_s});
    QCOMPARE(leftovers(), QStringList());
}

void TestStoryAcceptance::realAccountIsRefused()
{
    const QByteArray body = R"({"id": 446566691, "site_id": "MLA", "tags": ["normal"]})";
    mostrador::support::RawServer real([&](const auto &) {
        return mostrador::support::Conduct{
            .answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n" + body};
    });
    m_shop = std::make_unique<Shop>(real.origin().toString());
    m_shop->write({.baseUrl = real.origin().toString(), .api = u"orders"_s, .mode = u"static"_s});
    const Said said = start()->finish();
    QCOMPARE(said.code, 3);
    QVERIFY(said.first(u"error"_s)[u"next"_s].toString().contains(u"--real-account"_s));
    // Allowed, it is asked about before anything moves.
    const auto run = start({u"--real-account"_s});
    QCOMPARE(run->waitFor(u"question"_s)[u"question"_s].toString(), u"real_money"_s);
    run->type("n"_ba);
    QCOMPARE(run->finish().code, 10);
    for (const auto &request : real.requests())
        QCOMPARE(request.method, "GET"_ba);
}

void TestStoryAcceptance::otherAccountIsRefused()
{
    m_simulator = std::make_unique<RunningSimulator>(QStringList{u"--seller"_s, u"1234567"_s});
    m_shop = std::make_unique<Shop>(m_simulator->url());
    QCOMPARE(start()->finish().code, 3);
    QCOMPARE(m_simulator->orders().size(), 0);
}

void TestStoryAcceptance::tillThatSellsIsLeftAlone()
{
    open(u"attended-v2"_s);
    const auto charge = m_shop->charge();
    QVERIFY(!charge->waitFor(u"waiting"_s).isEmpty());
    QCOMPARE(start()->finish().code, 6);
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_pos_id"_s, u"CAJA01"_s}}), 200);
    QCOMPARE(charge->finish().code, 0);
}

void TestStoryAcceptance::otherTillsOrderIsLeftAlone()
{
    open(u"attended-v2"_s);
    Shop other(m_simulator->url());
    other.write({.baseUrl = m_simulator->url(), .api = u"attended-v2"_s});
    const auto charge = other.charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    const Said said = start()->finish();
    QCOMPARE(said.code, 20);
    QVERIFY(said.first(u"error"_s)[u"what"_s].toString().contains(reference));
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
}

// Its till is closed, and this API lists no order of a point of sale: only the shop's own journal knows.
void TestStoryAcceptance::chargeOfTheShopIsLeftAlone()
{
    open(u"orders"_s, u"static"_s);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
    QCOMPARE(start()->finish().code, 20);
    QCOMPARE(m_simulator->orders().size(), 1);
    QCOMPARE(m_shop->run({u"cancel"_s, reference}).code, 10);
}

void TestStoryAcceptance::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{u"acceptance"_s};
    QTest::newRow("too much money") << QStringList{u"acceptance"_s, u"--output"_s, u"x"_s, u"--amount"_s, u"300.01"_s};
    QTest::newRow("no money") << QStringList{u"acceptance"_s, u"--output"_s, u"x"_s, u"--amount"_s, u"0"_s};
}

void TestStoryAcceptance::usage()
{
    QFETCH(QStringList, arguments);
    open(u"attended-v2"_s);
    QCOMPARE(m_shop->run(arguments).code, 2);
    QCOMPARE(m_simulator->requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestStoryAcceptance)
#include "tst_story_acceptance.moc"
