// The port SoundPort of core/base/sound.h: sounds are played on a thread of their own, so that no key waits for the
// sound system; where there is none, the bell rings.
#pragma once

#include "core/base/sound.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace mostrador::io {

inline constexpr int mostSoundsWaiting = 3; // a tone that comes late says the wrong thing

class SoundPlayer final : public QObject, public SoundPort
{
    Q_OBJECT
public:
    // `bell` rings on the thread that made the player; it is given the sound that could not be played.
    explicit SoundPlayer(std::function<void(Sound)> bell, const QString &library = QStringLiteral("canberra"));
    ~SoundPlayer() override;

    void play(Sound sound) override;

private:
    struct Voice;

    std::function<void(Sound)> m_bell;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Voice> m_voice; // used on m_thread only
};

}
