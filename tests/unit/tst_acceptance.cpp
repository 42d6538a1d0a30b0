#include "core/acceptance/probe.h"
#include "core/acceptance/walk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::acceptance;

// The way through the script, input by input, without a till.
class TestAcceptance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfTheProviderIsThere_data();
    void everyRowOfTheProviderIsThere();
    void orderFromBirthToEnd();
    void aNoSpoilsItsRowOnly();
    void anUnexpectedEndBreaksTheChain();
    void nothingSeenInTime();
    void whatIsSeenEarlyIsNotLost();
    void furtherRefusedCardsAreNoSurprise();
    void stopCleansUpAndEnds();
    void onlyWhatHasNotPassedIsRepeated();
    void resultsAreKept();
    void oneDecimalTooMany();
};

namespace {

struct Player {
    Walk walk;
    QStringList did;

    explicit Player(const QList<Chain> &chains) { take(begin(chains)); }
    void put(const Input &input) { take(advance(std::move(walk), input)); }

    QStringList forget() { return std::exchange(did, {}); }

private:
    void take(Advance next)
    {
        walk = std::move(next.walk);
        for (const Action &action : next.actions)
            did.append(nameOfAction(action));
    }

    static QString nameOfAction(const Action &action)
    {
        return std::visit(Overloaded{
                              [](const PutCharge &) { return u"charge"_s; },
                              [](const WithdrawCharge &) { return u"withdraw"_s; },
                              [](const GiveBack &) { return u"give back"_s; },
                              [](const Tell &tell) { return nameOf(tell.instruction); },
                              [](const Ask &ask) { return nameOf(ask.question) + u'?'; },
                              [](const Expect &expect) { return u"… "_s + nameOf(expect.sight); },
                              [](const BeginRow &row) { return row.row + u':'; },
                              [](const EndRow &row) { return row.result.row + u' ' + nameOf(row.result.verdict); },
                              [](const CleanUp &) { return u"clean up"_s; },
                              [](const Finish &) { return u"finish"_s; },
                          },
            action);
    }
};

// A2, A3 and A6, up to the question of A2.
Player atTheAmount()
{
    Player player({scriptOf(gateway::Api::AttendedV2).at(1), scriptOf(gateway::Api::AttendedV2).at(3)});
    player.put(Cleaned{});
    player.put(Seen{Sight::Waiting});
    player.forget();
    return player;
}

}

void TestAcceptance::everyRowOfTheProviderIsThere_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QStringList>("rows");
    const QStringList attended{u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s, u"A6"_s, u"A7"_s};
    QTest::newRow("attended-v1") << static_cast<int>(gateway::Api::AttendedV1) << attended;
    QTest::newRow("attended-v2") << static_cast<int>(gateway::Api::AttendedV2) << attended;
    QTest::newRow("hybrid") << static_cast<int>(gateway::Api::Hybrid) << attended;
    QTest::newRow("dynamic") << static_cast<int>(gateway::Api::Dynamic)
                             << QStringList{u"D1"_s, u"D2"_s, u"D3"_s, u"D4"_s, u"D5"_s, u"D6"_s};
    QTest::newRow("orders") << static_cast<int>(gateway::Api::Orders) << QStringList{u"O1"_s, u"O2"_s, u"O3"_s};
}

void TestAcceptance::everyRowOfTheProviderIsThere()
{
    QFETCH(int, api);
    QFETCH(QStringList, rows);
    QStringList names;
    for (const Chain &chain : scriptOf(static_cast<gateway::Api>(api))) {
        for (const Row &row : chain.rows)
            names.append(row.name);
    }
    names.sort();
    QCOMPARE(names, rows);
    const int payments = paymentsIn(scriptOf(static_cast<gateway::Api>(api)));
    QCOMPARE(payments, api == static_cast<int>(gateway::Api::Orders) ? 1 : 2);
}

void TestAcceptance::orderFromBirthToEnd()
{
    Player player({scriptOf(gateway::Api::AttendedV2).at(1)});
    QCOMPARE(player.forget(), QStringList{u"clean up"_s}); // an earlier run may have left something
    player.put(Cleaned{});
    QCOMPARE(player.forget(), (QStringList{u"A2:"_s, u"charge"_s, u"… waiting"_s}));
    player.put(Seen{Sight::Waiting});
    QCOMPARE(player.forget(), (QStringList{u"scan"_s, u"amount_shown?"_s}));
    player.put(Heard{});
    player.put(Answered{true});
    QCOMPARE(player.walk.current.notifications, 0);
    QCOMPARE(player.forget(), (QStringList{u"A2 passed"_s, u"A3:"_s, u"pay"_s, u"… paid"_s}));
    player.put(Seen{Sight::Paid});
    QCOMPARE(player.forget(), (QStringList{u"A3 passed"_s, u"A6:"_s, u"give back"_s, u"… refunded"_s}));
    player.put(Seen{Sight::Refunded});
    QCOMPARE(player.forget(), QStringList{u"money_back?"_s});
    player.put(Answered{true});
    QCOMPARE(player.forget(), (QStringList{u"A6 passed"_s, u"clean up"_s}));
    player.put(Cleaned{});
    QCOMPARE(player.forget(), QStringList{u"finish"_s});
}

void TestAcceptance::aNoSpoilsItsRowOnly()
{
    Player player = atTheAmount();
    player.put(Answered{false});
    QCOMPARE(player.forget(), (QStringList{u"A2 failed"_s, u"A3:"_s, u"pay"_s, u"… paid"_s}));
    player.put(Seen{Sight::Paid});
    QVERIFY(player.forget().contains(u"A3 passed"_s));
}

void TestAcceptance::anUnexpectedEndBreaksTheChain()
{
    Player player = atTheAmount();
    player.put(Answered{true});
    player.forget();
    player.put(Seen{Sight::Unpaid});
    QCOMPARE(player.forget(), (QStringList{u"A3 failed"_s, u"A6 not_reached"_s, u"clean up"_s}));
    player.put(Cleaned{});
    QCOMPARE(player.forget(), (QStringList{u"A7:"_s, u"charge"_s, u"… waiting"_s})); // the next order
}

void TestAcceptance::nothingSeenInTime()
{
    Player player = atTheAmount();
    player.put(TimeUp{}); // of an earlier expectation: a question has all the time there is
    QCOMPARE(player.forget(), QStringList());
    player.put(Answered{true});
    player.forget();
    player.put(TimeUp{});
    QCOMPARE(player.forget(), (QStringList{u"A3 failed"_s, u"A6 not_reached"_s, u"clean up"_s}));
}

void TestAcceptance::whatIsSeenEarlyIsNotLost()
{
    Player player = atTheAmount();
    player.put(Seen{Sight::Paid}); // without waiting to be told
    QCOMPARE(player.forget(), QStringList());
    player.put(Answered{true});
    QCOMPARE(player.forget(),
        (QStringList{u"A2 passed"_s, u"A3:"_s, u"pay"_s, u"A3 passed"_s, u"A6:"_s, u"give back"_s, u"… refunded"_s}));
}

void TestAcceptance::furtherRefusedCardsAreNoSurprise()
{
    Player player = atTheAmount();
    player.put(Answered{true});
    player.forget();
    player.put(Seen{Sight::AttemptRefused});
    QCOMPARE(player.forget(), QStringList()); // and its time goes on
    player.put(Seen{Sight::Paid});
    QVERIFY(player.forget().contains(u"A3 passed"_s));
}

void TestAcceptance::stopCleansUpAndEnds()
{
    Player player = atTheAmount();
    player.put(Stop{});
    QCOMPARE(
        player.forget(), (QStringList{u"A2 not_reached"_s, u"A3 not_reached"_s, u"A6 not_reached"_s, u"clean up"_s}));
    player.put(Answered{true}); // too late
    player.put(Seen{Sight::Paid});
    QCOMPARE(player.forget(), QStringList());
    player.put(Cleaned{});
    QCOMPARE(player.forget(), QStringList{u"finish"_s}); // A7 is not begun
}

void TestAcceptance::onlyWhatHasNotPassedIsRepeated()
{
    Results results;
    for (const QString &row : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s})
        note(results, RowResult{row, Scenario::ScanBefore, Verdict::Passed, std::nullopt, 0});
    note(results, RowResult{u"A4"_s, Scenario::Rejected, Verdict::Failed, std::nullopt, 0});
    const QList<Chain> left = notYetPassed(scriptOf(gateway::Api::AttendedV2), results);
    QCOMPARE(left.size(), 3); // A2 again, since A6 follows its order; A4 and A5; A7
    QCOMPARE(left.at(0).rows.constFirst().name, u"A2"_s);
    QCOMPARE(left.at(1).rows.constFirst().name, u"A4"_s);
    QCOMPARE(left.at(2).rows.constFirst().name, u"A7"_s);
}

void TestAcceptance::resultsAreKept()
{
    Results results{u"orders static"_s, u"MLA"_s, u"$ 15,00"_s, true, {}, {}};
    note(results, RowResult{u"O1"_s, Scenario::CreateAndProcess, Verdict::Failed,
                      Finding{Reason::SawOther, std::nullopt, Sight::Paid, Sight::Unpaid}, 3});
    note(results, RowResult{u"O2"_s, Scenario::Refund, Verdict::Failed,
                      Finding{Reason::SaidNo, Question::MoneyBack, std::nullopt, std::nullopt}, 0});
    note(results, ProbeResult{Probe::Replay, u"201"_s, u"200"_s});
    QCOMPARE(resultsFromStored(toStored(results)).value(), results);
    QJsonObject wrong = toStored(results);
    wrong.insert(u"version"_s, 2);
    QVERIFY(!resultsFromStored(wrong));
    QVERIFY(!resultsFromStored({}));
}

void TestAcceptance::oneDecimalTooMany()
{
    const auto sent = [](const QByteArray &body) {
        return requestFor(Probe::Decimals, {gateway::HttpMethod::Post, "/", {}, body}).body;
    };
    QCOMPARE(sent(R"({"amount":"15.00","id":3})"), R"({"amount":"15.001","id":3})"_ba);
    QCOMPARE(sent(R"({"total_amount":15,"unit_price":100.5})"), R"({"total_amount":15.001,"unit_price":100.501})"_ba);
    const gateway::HttpRequest other{gateway::HttpMethod::Post, "/", {}, R"({"amount":"15.00"})"};
    QCOMPARE(requestFor(Probe::Minimum, other), other);
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
