// A scanner beside a keyboard: bursts are taken whole, typing is never lost, and the times of the keys alone decide.
#include "ui/shell/burstreader.h"
#include "ui/shell/scannerfilter.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador::shell;
using namespace Qt::StringLiterals;

namespace {

constexpr ScannerTiming timing{6, 35};

struct Stroke {
    QChar character;
    int gap; // milliseconds before it
};

// Plays presses on a reader as the filter does: what was delivered as typing, and what was scanned.
struct Played {
    QString typed;
    QStringList scanned;
    int enters = 0;
};

Played play(const QList<Stroke> &strokes)
{
    BurstReader reader(timing);
    Played played;
    QString held;
    quint64 now = 1000;
    for (const Stroke &stroke : strokes) {
        now += static_cast<quint64>(stroke.gap);
        const bool enter = stroke.character == u'\n';
        const KeyPress press{enter ? KeyRole::Enter : KeyRole::Character, stroke.character, false, now};
        switch (reader.press(press)) {
        case BurstVerdict::Deliver:
            played.typed += std::exchange(held, {});
            played.enters += enter ? 1 : 0;
            break;
        case BurstVerdict::Hold:
            held += stroke.character;
            break;
        case BurstVerdict::DeliverAndHold:
            played.typed += std::exchange(held, QString(stroke.character));
            break;
        case BurstVerdict::Scanned:
            held.clear();
            played.scanned.append(reader.take());
            break;
        }
    }
    played.typed += held;
    return played;
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
    void leavesShortBurstsAlone();
    void leavesHeldKeysAlone();
    void cutsEndlessBursts();
    void losesNothing();
    void deliversTypingInOrder();
    void swallowsWherever();
    void shiftBelongsToTheBurst();
    void swallowsReleases();
    void waitsForKeysThatAreLate();
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
    QCOMPARE(play(strokes).scanned.size(), 0);
    QCOMPARE(play(strokes).typed, u"7791000001014"_s);
}

void TestScanner::leavesShortBurstsAlone()
{
    const Played played = play(burst(u"5000"_s, 1));
    QCOMPARE(played.scanned, QStringList{});
    QCOMPARE(played.typed, u"5000"_s);
    QCOMPARE(played.enters, 1);
}

void TestScanner::leavesHeldKeysAlone()
{
    BurstReader reader(timing);
    for (quint64 at = 0; at < 20; ++at)
        QCOMPARE(reader.press({KeyRole::Character, u'7', true, 1000 + at * 30}), BurstVerdict::Deliver);
    QCOMPARE(reader.press({KeyRole::Enter, {}, false, 1610}), BurstVerdict::Deliver);
}

void TestScanner::cutsEndlessBursts()
{
    const Played played = play(burst(QString(2 * longestBurst, u'9'), 1));
    QCOMPARE(played.scanned, QStringList{QString(longestBurst, u'9')});
    QCOMPARE(played.typed, QString());
}

void TestScanner::losesNothing()
{
    QVERIFY(rc::check("every character is either typed or scanned, in order", [] {
        const auto strokeOf = rc::gen::apply(
            [](char letter, int gap) {
                return Stroke{QLatin1Char(letter), gap};
            },
            rc::gen::element('1', '2', 'a', '\n'), rc::gen::element(1, 20, 35, 36, 120, 200));
        const auto strokes = *rc::gen::container<std::vector<Stroke>>(strokeOf);
        const Played played = play(QList<Stroke>(strokes.begin(), strokes.end()));
        qsizetype characters = 0;
        int enters = 0;
        for (const Stroke &stroke : strokes)
            if (stroke.character == u'\n')
                ++enters;
            else
                ++characters;
        RC_ASSERT(played.typed.size() + played.scanned.join(QString()).size() == characters);
        RC_ASSERT(played.enters + played.scanned.size() == enters);
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

QTEST_MAIN(TestScanner)
#include "tst_scanner.moc"
