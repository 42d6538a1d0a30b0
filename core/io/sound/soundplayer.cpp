#include "core/io/sound/soundplayer.h"

#include "core/io/sound/canberra.h"

#include <QMutex>

namespace mostrador::io {

namespace {

constexpr unsigned long patienceAtTheEnd = 500; // ms: a sound system that hangs must not keep the till from closing

}

struct SoundPlayer::Voice {
    QObject place; // lives on the thread
    QString library;
    std::unique_ptr<Canberra> canberra;
    std::atomic<int> waiting = 0;
    QMutex mutex;
    SoundPlayer *player = nullptr; // under the mutex; null once it has gone
};

SoundPlayer::SoundPlayer(std::function<void(Sound)> bell, const QString &library)
    : m_bell(std::move(bell))
    , m_thread(std::make_unique<QThread>())
    , m_voice(std::make_shared<Voice>())
{
    m_thread->setObjectName(QStringLiteral("sounds"));
    m_voice->library = library;
    m_voice->player = this;
    m_voice->place.moveToThread(m_thread.get());
}

SoundPlayer::~SoundPlayer()
{
    {
        const QMutexLocker locked(&m_voice->mutex);
        m_voice->player = nullptr;
    }
    if (!m_thread->isRunning())
        return;
    QMetaObject::invokeMethod(&m_voice->place, [voice = m_voice] { voice->canberra.reset(); }, Qt::QueuedConnection);
    m_thread->quit();
    if (m_thread->wait(patienceAtTheEnd))
        return;
    m_thread.release();                             // it ends with the program,
    new std::shared_ptr<Voice>(std::move(m_voice)); // and needs its voice until then
}

void SoundPlayer::play(Sound sound)
{
    if (!m_thread->isRunning()) // the first sound: a start waits for none
        m_thread->start();
    if (m_voice->waiting.fetch_add(1) >= mostSoundsWaiting) {
        m_voice->waiting.fetch_sub(1);
        return;
    }
    const auto speak = [voice = m_voice, sound] {
        if (!voice->canberra)
            voice->canberra = std::make_unique<Canberra>(voice->library);
        const bool isHeard = voice->canberra->play(sound);
        voice->waiting.fetch_sub(1);
        const QMutexLocker locked(&voice->mutex);
        if (auto *player = isHeard ? nullptr : voice->player)
            QMetaObject::invokeMethod(player, [player, sound] { player->m_bell(sound); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_voice->place, speak, Qt::QueuedConnection);
}

}
