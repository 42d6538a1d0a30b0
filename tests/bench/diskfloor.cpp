#include "tests/bench/diskfloor.h"

#include "tests/bench/figures.h"

#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 pages = 2048;

bool writePage(int file, qint64 page, char filler)
{
    const QByteArray bytes(pageSize, filler);
    return ::pwrite(file, bytes.constData(), size_t(pageSize), page * pageSize) == pageSize;
}

}

DiskFloor::DiskFloor(const QString &folder)
{
    const QString path = folder + u"/floor"_s;
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    bool done = m_file >= 0;
    for (qint64 page = 0; done && page < pages; ++page)
        done = writePage(m_file, page, 'a'); // really written: a hole would have to be allocated by the first sync
    if (!done || ::fsync(m_file) != 0)
        giveUp(u"%1 cannot be written"_s.arg(path));
}

DiskFloor::~DiskFloor()
{
    ::close(m_file);
}

void DiskFloor::write()
{
    m_page = (m_page + 1) % pages;
    if (!writePage(m_file, m_page, static_cast<char>(m_page)) || ::fdatasync(m_file) != 0)
        giveUp(u"the disk does not sync"_s);
}

}
