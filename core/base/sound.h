// The sounds of the counter and the port that plays them.
#pragma once

#include <QtGlobal>

#include <array>

namespace mostrador {

enum class Sound : quint8 {
    Scanned,   // short and high
    Low,       // not that
    Approved,  // rises
    Refused,   // falls
    Meanwhile, // a chime: a sale that was put aside has been paid
};

inline constexpr std::array allSounds{
    Sound::Scanned, Sound::Low, Sound::Approved, Sound::Refused, Sound::Meanwhile};

class SoundPort
{
public:
    virtual ~SoundPort() = default;
    virtual void play(Sound sound) = 0; // returns at once, whatever the sound system does
};

}
