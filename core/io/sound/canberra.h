// libcanberra, the desktop's sound events, found when it is first needed: a till without it starts and sells all the
// same. Source of the calls: canberra.h of libcanberra 0.30 (LGPL 2.1).
#pragma once

#include "core/base/sound.h"

#include <QLibrary>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace mostrador::io {

// Belongs to the one thread that uses it: the sound system may take its time.
class Canberra final
{
public:
    explicit Canberra(const QString &library); // a name or a path
    ~Canberra();
    Canberra(const Canberra &) = delete;
    Canberra &operator=(const Canberra &) = delete;

    [[nodiscard]] bool play(Sound sound); // false: it cannot be heard

private:
    struct Context; // ca_context
    using Create = int (*)(Context **);
    using Destroy = int (*)(Context *);
    using Play = int (*)(Context *, quint32, ...);

    void open();
    [[nodiscard]] QString fileOf(Sound sound);

    QLibrary m_library;
    std::optional<QTemporaryDir> m_files; // the sound system reads files only
    Context *m_context = nullptr;
    Destroy m_destroy = nullptr;
    Play m_play = nullptr;
    bool m_isOpened = false;
};

}
