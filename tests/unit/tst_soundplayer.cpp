// Sounds never keep anybody waiting, and where they cannot be played the bell is asked.
#include "core/io/sound/soundplayer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

constexpr int noTime = 50; // ms: far less than the slow sound system takes for one sound

}

class TestSoundPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySoundIsInTheProgram();
    void playsWithoutWaiting();
    void lateTonesAreLeftOut();
    void ringsTheBellWithoutTheLibrary();
    void ringsTheBellWhenRefused();
    void costsNothingUnused();
};

void TestSoundPlayer::everySoundIsInTheProgram()
{
    for (const auto *name : {u"scanned", u"low", u"approved", u"refused", u"meanwhile"}) {
        QFile file(u":/sounds/"_s + QString::fromUtf16(name) + u".wav"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QVERIFY(file.readAll().startsWith("RIFF"));
    }
}

void TestSoundPlayer::playsWithoutWaiting()
{
    QTemporaryDir folder;
    QFile heard(folder.filePath(u"heard"_s));
    qputenv("MOSTRADOR_FAKE_SOUNDS", QFile::encodeName(heard.fileName()));
    int bells = 0;
    QElapsedTimer time;
    time.start();
    io::SoundPlayer player([&](Sound) { ++bells; }, QString::fromLatin1(FAKE_CANBERRA));
    player.play(Sound::Scanned);
    player.play(Sound::Meanwhile);
    QVERIFY2(time.elapsed() < noTime, qPrintable(QString::number(time.elapsed())));
    QTRY_VERIFY(heard.exists());
    QVERIFY(heard.open(QIODevice::ReadOnly));
    QByteArray lines;
    QTRY_VERIFY((lines += heard.readAll()).count('\n') == 2);
    QVERIFY(lines.indexOf("/scanned.wav\n") > 0 && lines.indexOf("/meanwhile.wav\n") > lines.indexOf("/scanned.wav\n"));
    QCOMPARE(bells, 0);
}

void TestSoundPlayer::lateTonesAreLeftOut()
{
    QTemporaryDir folder;
    QFile heard(folder.filePath(u"heard"_s));
    qputenv("MOSTRADOR_FAKE_SOUNDS", QFile::encodeName(heard.fileName()));
    {
        io::SoundPlayer player([](Sound) {}, QString::fromLatin1(FAKE_CANBERRA));
        for (int at = 0; at < 50; ++at)
            player.play(Sound::Scanned);
        QTest::qWait(1000);
    }
    QVERIFY(heard.open(QIODevice::ReadOnly));
    QCOMPARE(heard.readAll().count('\n'), io::mostSoundsWaiting);
}

void TestSoundPlayer::ringsTheBellWithoutTheLibrary()
{
    QList<Sound> bells;
    io::SoundPlayer player([&](Sound sound) { bells.append(sound); }, u"no-such-library-here"_s);
    player.play(Sound::Low);
    QVERIFY(bells.isEmpty()); // never within the key press
    QTRY_COMPARE(bells, QList{Sound::Low});
}

void TestSoundPlayer::ringsTheBellWhenRefused()
{
    qunsetenv("MOSTRADOR_FAKE_SOUNDS");
    QList<Sound> bells;
    io::SoundPlayer player([&](Sound sound) { bells.append(sound); }, QString::fromLatin1(FAKE_CANBERRA));
    player.play(Sound::Refused);
    QTRY_COMPARE(bells, QList{Sound::Refused});
}

void TestSoundPlayer::costsNothingUnused()
{
    QElapsedTimer time;
    time.start();
    for (int at = 0; at < 100; ++at)
        const io::SoundPlayer player([](Sound) {});
    QVERIFY(time.elapsed() < noTime);
}

QTEST_GUILESS_MAIN(TestSoundPlayer)
#include "tst_soundplayer.moc"
