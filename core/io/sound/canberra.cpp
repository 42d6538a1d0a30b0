#include "core/io/sound/canberra.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr int soundVersion = 0; // libcanberra.so.0

QString nameOf(Sound sound)
{
    switch (sound) {
    case Sound::Scanned:
        return u"scanned"_s;
    case Sound::Low:
        return u"low"_s;
    case Sound::Approved:
        return u"approved"_s;
    case Sound::Refused:
        return u"refused"_s;
    case Sound::Meanwhile:
        return u"meanwhile"_s;
    }
    Q_UNREACHABLE();
}

}

Canberra::Canberra(const QString &library)
{
    if (library.contains(u'/'))
        m_library.setFileName(library);
    else
        m_library.setFileNameAndVersion(library, soundVersion);
}

Canberra::~Canberra()
{
    if (m_context)
        m_destroy(m_context);
}

void Canberra::open()
{
    if (std::exchange(m_isOpened, true) || !m_library.load())
        return;
    const auto create = reinterpret_cast<Create>(m_library.resolve("ca_context_create"));
    m_destroy = reinterpret_cast<Destroy>(m_library.resolve("ca_context_destroy"));
    m_play = reinterpret_cast<Play>(m_library.resolve("ca_context_play"));
    if (!create || !m_destroy || !m_play || create(&m_context) != 0)
        m_context = nullptr;
}

QString Canberra::fileOf(Sound sound)
{
    const QString name = nameOf(sound) + u".wav"_s;
    if (!m_files)
        m_files.emplace();
    const QString path = m_files->filePath(name);
    return QFile::exists(path) || QFile::copy(u":/sounds/"_s + name, path) ? path : QString();
}

bool Canberra::play(Sound sound)
{
    open();
    const QByteArray file = m_context ? QFile::encodeName(fileOf(sound)) : QByteArray();
    if (file.isEmpty())
        return false;
    const auto id = static_cast<quint32>(sound) + 1;
    return m_play(m_context, id, "media.filename", file.constData(), "media.role", "event", nullptr) == 0;
}

}
