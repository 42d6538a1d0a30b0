// A scanner beside a keyboard: bursts are taken whole, typing is never lost, and the times of the keys alone decide.
#include "ui/shell/burstreader.h"
#include "ui/shell/scannerfilter.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::shell;
using counter::BadScan;
using namespace Qt::StringLiterals;

namespace {

constexpr ScannerTiming timing{6, 35};

struct Stroke {
    QChar character;
    int gap; // milliseconds before it
};

struct Bad {
    counter::BadScan problem;
    QString burst;
    bool operator==(const Bad &) const = default;
};

// Plays presses on a reader as the filter does: what was delivered as typing, and what was scanned, well or badly.
struct Played {
    QString typed;
    QStringList scanned;
    QList<Bad> bad;
    int enters = 0;
    int swallowedEnters = 0; // which ended no burst
};

struct Player {
    BurstReader reader{timing};
    Played played;
    QString held;
    quint64 now = 1000;

    void take(const BurstVerdict &verdict)
    {
        switch (verdict.held) {
        case HeldFate::Wait:
            return;
        case HeldFate::Typing:
            played.typed += std::exchange(held, {});
            return;
        case HeldFate::Scan:
            played.scanned.append(verdict.burst);
            break;
        case HeldFate::Bad:
            played.bad.append({verdict.problem, verdict.burst});
            break;
        }
        held.clear();
    }

    void play(const Stroke &stroke)
    {
        now += static_cast<quint64>(stroke.gap);
        const bool enter = stroke.character == u'\n';
        const KeyPress press{enter ? KeyRole::Enter : KeyRole::Character, stroke.character, false, now};
        const BurstVerdict verdict = reader.press(press);
        take(verdict);
        if (verdict.press == PressFate::Hold)
            held += stroke.character;
        else if (enter && verdict.press == PressFate::Deliver)
            ++played.enters;
        else if (enter && verdict.held == HeldFate::Wait)
            ++played.swallowedEnters;
    }
};

Played play(const QList<Stroke> &strokes, bool careful = false)
{
    Player player;
    player.reader.setCareful(careful);
    for (const Stroke &stroke : strokes)
        player.play(stroke);
    player.take(player.reader.giveUp());
    return player.played;
}

QList<Stroke> burst(const QString &code, int gap)
{
    QList<Stroke> strokes;
    for (const QChar c : code)
        strokes.append({c, strokes.isEmpty() ? 500 : gap});
    strokes.append({u'\n', gap});
    return strokes;
}

}

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABurst();
    void toleratesALateEnter();
    void tellsShortBurstsFromTyping();
    void knowsSlowScanners();
    void swallowsWhatIsLeftOfABadScan();
    void leavesHeldKeysAlone();
    void cutsEndlessBursts();
    void losesNothing();
    void deliversTypingInOrder();
    void swallowsWherever();
    void shiftBelongsToTheBurst();
    void swallowsReleases();
    void waitsForKeysThatAreLate();
    void brokenBurstsAreToldAndNotTyped();
    void otherKeysEndABurst();
    void tabEndsACodeToo();
};

void TestScanner::readsABurst()
{
    const Played played = play(burst(u"7791000001014"_s, 2) + burst(u"ABC-123"_s, 30));
    QCOMPARE(played.scanned, (QStringList{u"7791000001014"_s, u"ABC-123"_s}));
    QCOMPARE(played.typed, QString());
    QCOMPARE(played.enters, 0);
}

void TestScanner::toleratesALateEnter()
{
    auto strokes = burst(u"7791000001014"_s, 5);
    strokes.back().gap = timing.maxGap * enterPatience;
    QCOMPARE(play(strokes).scanned.size(), 1);
    strokes.back().gap += 1;
    const Played played = play(strokes);
    QCOMPARE(played.scanned.size(), 0);
    QCOMPARE(played.bad, (QList<Bad>{{BadScan::BrokenOff, u"7791000001014"_s}}));
    QCOMPARE(played.typed, QString());
    QCOMPARE(played.enters, 0); // it would take the money that is prefilled
}

void TestScanner::tellsShortBurstsFromTyping()
{
    const Played short4 = play(burst(u"5000"_s, 1));
    QCOMPARE(short4.scanned, QStringList{});
    QCOMPARE(short4.bad, (QList<Bad>{{BadScan::TooShort, u"5000"_s}}));
    QCOMPARE(short4.typed + QString(short4.enters, u'E'), QString());
    const Played rolled = play(burst(u"5000"_s, inhumanGap + 1)); // hands can be that fast over four keys
    QCOMPARE(rolled.bad, QList<Bad>{});
    QCOMPARE(rolled.typed, u"5000"_s);
    QCOMPARE(rolled.enters, 1);
    QCOMPARE(play(burst(u"5"_s, 1)).typed, u"5"_s); // a digit and Enter pressed as one
}

// Where typing may become money, a scanner in a slow mode is known for what it is; elsewhere its code is typed.
void TestScanner::knowsSlowScanners()
{
    for (const int gap : {timing.maxGap + 1, timing.maxGap + slowness}) {
        const Played careful = play(burst(u"7791000001014"_s, gap), true);
        QCOMPARE(careful.bad, (QList<Bad>{{BadScan::TooSlow, u"7791000001014"_s}}));
        QCOMPARE(careful.typed, QString());
        QCOMPARE(careful.enters, 0);
        const Played typed = play(burst(u"7791000001014"_s, gap));
        QCOMPARE(typed.typed, u"7791000001014"_s);
        QCOMPARE(typed.enters, 1);
    }
    const Played hands = play(burst(u"7791000001014"_s, timing.maxGap + slowness + 1), true);
    QCOMPARE(hands.typed, u"7791000001014"_s);
    QCOMPARE(hands.enters, 1);
}

void TestScanner::swallowsWhatIsLeftOfABadScan()
{
    for (const bool careful : {false, true}) {
        auto strokes = burst(u"77910000"_s, 2);
        strokes.removeLast();
        auto tail = burst(u"01014"_s, 2);
        tail.front().gap = 300; // the scanner hesitates in the middle
        const Played played = play(strokes + tail, careful);
        QCOMPARE(played.bad, (QList<Bad>{{BadScan::BrokenOff, u"77910000"_s}, {BadScan::BrokenOff, u"01014"_s}}));
        QCOMPARE(played.typed, QString());
        QCOMPARE(played.scanned, QStringList{});
        QCOMPARE(played.enters, 0);
    }
    auto strokes = burst(u"77910000"_s, 2);
    strokes.back().gap = remainsTime;
    QCOMPARE(play(strokes).enters, 0);
    strokes.back().gap = remainsTime + 1; // a person's
    QCOMPARE(play(strokes).enters, 1);
    const Played next = play(burst(u"77910000"_s, 2).first(8) + burst(u"7791000001014"_s, 2) /* 500 ms later */);
    QCOMPARE(next.bad.size(), 2); // too early to be told from the remains, and said
    auto later = burst(u"7791000001014"_s, 2);
    later.front().gap = remainsTime + 1;
    QCOMPARE(play(burst(u"77910000"_s, 2).first(8) + later).scanned, QStringList{u"7791000001014"_s});
}

void TestScanner::leavesHeldKeysAlone()
{
    BurstReader reader(timing);
    for (quint64 at = 0; at < 20; ++at)
        QCOMPARE(reader.press({KeyRole::Character, u'7', true, 1000 + at * 30}).press, PressFate::Deliver);
    QCOMPARE(reader.press({KeyRole::Enter, {}, false, 1610}).press, PressFate::Deliver);
}

void TestScanner::cutsEndlessBursts()
{
    const Played played = play(burst(QString(2 * longestBurst, u'9'), 1));
    QCOMPARE(played.scanned, QStringList{QString(longestBurst, u'9')});
    QCOMPARE(played.typed, QString());
}

void TestScanner::losesNothing()
{
    QVERIFY(rc::check("every character is typed, scanned, or reported as a bad scan", [] {
        const auto strokeOf = rc::gen::apply(
            [](char letter, int gap) {
                return Stroke{QLatin1Char(letter), gap};
            },
            rc::gen::element('1', '2', 'a', '\n'), rc::gen::element(1, 10, 20, 35, 36, 70, 120, 200, 600));
        const auto strokes = *rc::gen::container<std::vector<Stroke>>(strokeOf);
        const Played played = play(QList<Stroke>(strokes.begin(), strokes.end()), *rc::gen::arbitrary<bool>());
        qsizetype characters = 0;
        int enters = 0;
        for (const Stroke &stroke : strokes)
            if (stroke.character == u'\n')
                ++enters;
            else
                ++characters;
        qsizetype bad = 0;
        for (const Bad &each : played.bad)
            bad += each.burst.size();
        RC_ASSERT(played.typed.size() + played.scanned.join(QString()).size() + bad == characters);
        RC_ASSERT(played.enters + played.scanned.size() <= enters);
        RC_ASSERT(played.swallowedEnters == 0 || !played.bad.isEmpty()); // nothing is swallowed without a word
        for (const QString &code : played.scanned)
            RC_ASSERT(code.size() >= timing.minLength);
    }));
}

namespace {

// Keys as the system delivers them: to the window, with their times.
class Keys
{
public:
    explicit Keys(QWidget &window) : m_window(window.windowHandle()) {}

    void press(int key, const QString &text, int gap)
    {
        m_now += static_cast<quint64>(gap);
        send(QEvent::KeyPress, key, text);
    }
    void release(int key, const QString &text) { send(QEvent::KeyRelease, key, text); }

    void text(const QString &characters, int gap)
    {
        for (const QChar c : characters) {
            press(c.toUpper().unicode(), QString(c), gap);
            release(c.toUpper().unicode(), QString(c));
        }
    }
    void enter(int gap)
    {
        press(Qt::Key_Return, u"\r"_s, gap);
        release(Qt::Key_Return, u"\r"_s);
    }

private:
    void send(QEvent::Type type, int key, const QString &text)
    {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        event.setTimestamp(m_now);
        QCoreApplication::sendEvent(m_window, &event);
    }

    QWindow *m_window;
    quint64 m_now = 10'000;
};

struct Desk {
    QLineEdit field;
    ScannerFilter filter{timing};
    QSignalSpy scans{&filter, &ScannerFilter::scanned};
    QSignalSpy badScans{&filter, &ScannerFilter::scannedBadly};
    QSignalSpy enters{&field, &QLineEdit::returnPressed};

    Desk()
    {
        qApp->installEventFilter(&filter);
        field.show();
        field.activateWindow();
        field.setFocus();
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowActive(&field); }
};

}

void TestScanner::deliversTypingInOrder()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"12345678"_s, 90);
    QCOMPARE(desk.field.text(), u"1234567"_s); // the last one may still begin a burst
    QTRY_COMPARE(desk.field.text(), u"12345678"_s);
    keys.text(u"90"_s, 90);
    keys.enter(90);
    QCOMPARE(desk.field.text(), u"1234567890"_s);
    QCOMPARE(desk.enters.size(), 1);
    QCOMPARE(desk.scans.size(), 0);
}

void TestScanner::swallowsWherever()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QWidget question;
    question.show();
    question.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&question));
    Keys keys(question);
    keys.text(u"7791000001014"_s, 3);
    keys.enter(3);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans[0][0].toString(), u"7791000001014"_s);
    QCOMPARE(desk.field.text(), QString());
    QCOMPARE(desk.enters.size(), 0);
}

void TestScanner::shiftBelongsToTheBurst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"abc"_s, 3);
    keys.press(Qt::Key_Shift, {}, 3);
    keys.text(u"DEF"_s, 3);
    keys.release(Qt::Key_Shift, {});
    keys.enter(3);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans[0][0].toString(), u"abcDEF"_s);
    QCOMPARE(desk.field.text(), QString());
}

void TestScanner::swallowsReleases()
{
    Desk desk;
    QVERIFY(desk.isReady());
    struct Releases : QObject {
        int seen = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            seen += event->type() == QEvent::KeyRelease ? 1 : 0;
            return false;
        }
    } releases;
    desk.field.installEventFilter(&releases);
    Keys keys(desk.field);
    keys.text(u"123456"_s, 3);
    keys.press(Qt::Key_7, u"7"_s, 3);
    keys.press(Qt::Key_Return, u"\r"_s, 3);
    keys.release(Qt::Key_7, u"7"_s);
    keys.release(Qt::Key_Return, u"\r"_s);
    QCOMPARE(desk.scans.size(), 1);
    QCOMPARE(releases.seen, 0);
}

// The program was busy: the timer is due, but the rest of the burst has been waiting in the queue with times that prove
// it.
void TestScanner::waitsForKeysThatAreLate()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"779"_s, 3);
    QElapsedTimer busy;
    busy.start();
    while (!busy.hasExpired(2 * timing.maxGap)) {
    }
    QTimer::singleShot(0, &desk.field, [&keys] {
        keys.text(u"1000001014"_s, 3);
        keys.enter(3);
    });
    QTRY_COMPARE(desk.scans.size(), 1);
    QCOMPARE(desk.scans[0][0].toString(), u"7791000001014"_s);
    QCOMPARE(desk.field.text(), QString());
}

void TestScanner::brokenBurstsAreToldAndNotTyped()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"77910000"_s, 3);
    QTRY_COMPARE(desk.badScans.size(), 1); // by itself, once nothing more comes
    QCOMPARE(desk.badScans[0][0].value<BadScan>(), BadScan::BrokenOff);
    QCOMPARE(desk.badScans[0][1].toString(), u"77910000"_s);
    keys.enter(timing.maxGap * enterPatience + 50);
    QCOMPARE(desk.enters.size(), 0);
    QCOMPARE(desk.field.text(), QString());
    keys.text(u"12"_s, remainsTime + 100);
    keys.enter(120);
    QTRY_COMPARE(desk.field.text(), u"12"_s);
    QCOMPARE(desk.enters.size(), 1);
}

// A function key in the middle acts; the half code before it does not.
void TestScanner::otherKeysEndABurst()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"7791000"_s, 3);
    keys.press(Qt::Key_F4, {}, 3);
    QCOMPARE(desk.badScans.size(), 1);
    QCOMPARE(desk.field.text(), QString());
}

void TestScanner::tabEndsACodeToo()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Keys keys(desk.field);
    keys.text(u"7791000001014"_s, 3);
    keys.press(Qt::Key_Tab, u"\t"_s, 3);
    QCOMPARE(desk.scans.size(), 1);
    QVERIFY(desk.field.hasFocus());
}

QTEST_MAIN(TestScanner)
#include "tst_scanner.moc"
