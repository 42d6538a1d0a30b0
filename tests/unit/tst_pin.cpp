// What may be the manager's PIN, and how long a till waits after wrong tries.
#include "core/people/pin.h"

#include <QTest>

using namespace mostrador::people;
using namespace Qt::StringLiterals;

class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourToEightDigits();
    void pausesGrow();
    void aClockThatWasSetBackLocksNobodyOut();
};

void TestPin::fourToEightDigits()
{
    for (const auto &pin : {u"1234"_s, u"00000000"_s, u"97531"_s})
        QVERIFY2(isPin(pin), qPrintable(pin));
    for (const auto &pin : {QString(), u"123"_s, u"123456789"_s, u"12a4"_s, u"12 4"_s, u"١٢٣٤"_s})
        QVERIFY2(!isPin(pin), qPrintable(pin));
}

void TestPin::pausesGrow()
{
    const mostrador::Instant now = mostrador::instantFromMilliseconds(1'787'400'000'000);
    WrongTries tries;
    for (int wrong = 1; wrong < triesWithoutPause; ++wrong) {
        tries = oneMore(tries, now);
        QVERIFY(!isPaused(tries, now));
    }
    tries = oneMore(tries, now);
    QVERIFY(isPaused(tries, now));
    QVERIFY(!isPaused(tries, now + firstPause));
    tries = oneMore(tries, now);
    QVERIFY(isPaused(tries, now + firstPause));
    QVERIFY(!isPaused(tries, now + 2 * firstPause));
    for (int wrong = 0; wrong < 100; ++wrong)
        tries = oneMore(tries, now);
    QVERIFY(tries.pausedUntil == now + longestPause);
}

void TestPin::aClockThatWasSetBackLocksNobodyOut()
{
    const mostrador::Instant now = mostrador::instantFromMilliseconds(1'787'400'000'000);
    WrongTries tries{triesWithoutPause, now + firstPause};
    QVERIFY(!isPaused(tries, now - std::chrono::hours(24)));
}

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
