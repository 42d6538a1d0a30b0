// The demo's show as a script, in a time of its own: the same seed is the same show, every customer comes to an end, a
// visitor has the counter for as long as it is touched.
#include "ui/demo/show.h"

#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::demo;
using namespace Qt::StringLiterals;

namespace {

const QStringList codes{u"7791000001014"_s, u"7791000001151"_s, u"7791000001229"_s};

template <typename Wanted> bool does(const QList<Beat> &beats, const Wanted &wanted)
{
    return std::any_of(beats.begin(), beats.end(), [&](const Beat &beat) { return beat.move == Move(wanted); });
}

// A till that does at once what it is told.
struct Till {
    Seen seen;
    qint64 cleared = 0;
    void take(const Move &move)
    {
        if (std::holds_alternative<ClearCounter>(move)) {
            seen = {};
            ++cleared;
        } else if (const auto *wish = std::get_if<BuyerWish>(&move)) {
            seen.isRefused = *wish == BuyerWish::BeRefused && seen.isQrLive;
            if (*wish == BuyerWish::Pay && seen.isQrLive)
                seen = {false, false, true, false};
        } else if (std::holds_alternative<PayWithNotes>(move)) {
            seen = {false, false, true, false};
        } else {
            take(std::get<shell::Intent>(move));
        }
    }
    void take(const shell::Intent &intent)
    {
        if (std::holds_alternative<shell::EnterCode>(intent))
            seen.isClear = false;
        if (intent == shell::Intent(shell::Do{shell::Act::ChargeQr}))
            seen.isQrLive = true;
        if (std::holds_alternative<shell::WithdrawQr>(intent))
            seen.isQrLive = false;
        if (std::holds_alternative<shell::NextSale>(intent))
            seen = {};
    }
};

// Plays until so many customers have come, looking whenever the show wants to.
QList<Move> played(Show &show, Till &till, Instant &now, qint64 visits)
{
    QList<Move> moves;
    while (show.visits() < visits) {
        const Turn turn = show.next(till.seen, now);
        if (turn.move) {
            moves.append(*turn.move);
            till.take(*turn.move);
        }
        now = std::max(now + Milliseconds(1), turn.lookAgain);
    }
    return moves;
}

}

class TestShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCustomerComes();
    void theSameSeedIsTheSameShow();
    void goesOnForEver();
    void givesUpACustomerWhoseCueNeverComes();
    void aVisitorHasTheCounter();
    void hasNothingToSell();
};

void TestShow::everyKindOfCustomerComes()
{
    int cash = 0, refused = 0, walkedAway = 0, paid = 0;
    for (qint64 number = 1; number <= 200; ++number) {
        const auto beats = visit(7, number, codes);
        QVERIFY(does(beats, shell::Intent(shell::NextSale{})));
        cash += does(beats, PayWithNotes{}) ? 1 : 0;
        refused += does(beats, BuyerWish::BeRefused) ? 1 : 0;
        walkedAway += does(beats, BuyerWish::WalkAway) ? 1 : 0;
        paid += does(beats, BuyerWish::Pay) ? 1 : 0;
        for (const Beat &beat : beats) {
            const auto *intent = std::get_if<shell::Intent>(&beat.move);
            const auto *entered = intent ? std::get_if<shell::EnterCode>(intent) : nullptr;
            QVERIFY(!entered || codes.contains(entered->code));
        }
    }
    QVERIFY(cash > 20 && refused > 20 && walkedAway > 5 && paid > 100);
}

void TestShow::theSameSeedIsTheSameShow()
{
    const bool holds = rc::check("the same seed", [](quint64 seed, int number) {
        RC_ASSERT(visit(seed, number, codes) == visit(seed, number, codes));
        RC_ASSERT(visit(seed, number, codes).size() >= 5);
    });
    QVERIFY(holds);
    QVERIFY(visit(1, 1, codes) != visit(2, 1, codes) || visit(1, 2, codes) != visit(2, 2, codes));
}

void TestShow::goesOnForEver()
{
    Show show(42, codes);
    Till till;
    Instant now{std::chrono::hours(1)};
    played(show, till, now, 1);
    const Instant begun = now;
    played(show, till, now, 10'001);
    const auto each = (now - begun) / 10'000;
    QVERIFY(each > std::chrono::seconds(10) && each < std::chrono::seconds(60));
}

void TestShow::givesUpACustomerWhoseCueNeverComes()
{
    Show show(42, codes);
    Till till;
    Instant now{std::chrono::hours(1)};
    played(show, till, now, 3);
    Seen dead; // lines on the counter, and the till does nothing
    dead.isClear = false;
    const Instant since = now;
    std::optional<Move> cleared;
    while (!cleared && now < since + std::chrono::minutes(5)) {
        const Turn turn = show.next(dead, now);
        if (turn.move && std::holds_alternative<ClearCounter>(*turn.move))
            cleared = turn.move;
        now = std::max(now + Milliseconds(1), turn.lookAgain);
    }
    QVERIFY(cleared);
    QCOMPARE(show.visits(), 3);
    till.seen = {};
    played(show, till, now, 4); // and the next one comes
}

void TestShow::aVisitorHasTheCounter()
{
    Show show(42, codes);
    Till till;
    Instant now{std::chrono::hours(1)};
    played(show, till, now, 2);
    till.seen.isClear = false;
    show.touched(now);
    QVERIFY(show.isVisited());
    Turn turn = show.next(till.seen, now);
    QVERIFY(turn.move == Move(ClearCounter{}));
    till.take(*turn.move);
    till.seen.isClear = false; // the visitor sells
    for (int touch = 0; touch < 10; ++touch) {
        now += visitorPatience - std::chrono::seconds(1);
        QVERIFY(!show.next(till.seen, now).move);
        show.touched(now);
    }
    turn = show.next(till.seen, now);
    QCOMPARE(turn.lookAgain, now + visitorPatience);
    now = turn.lookAgain;
    turn = show.next(till.seen, now);
    QVERIFY(turn.move == Move(ClearCounter{}));
    QVERIFY(!show.isVisited());
    till.take(*turn.move);
    const qint64 before = show.visits();
    played(show, till, now, before + 1);
}

void TestShow::hasNothingToSell()
{
    Show show(1, {});
    const Turn turn = show.next({}, Instant{});
    QVERIFY(!turn.move);
    QVERIFY(turn.lookAgain > Instant{});
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
