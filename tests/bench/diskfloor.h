// The least that a durable write costs on this disk: four kilobytes over old ones in a preallocated file, then
// fdatasync.
#pragma once

#include <QString>

namespace mostrador::bench {

class DiskFloor
{
public:
    explicit DiskFloor(const QString &folder);
    ~DiskFloor();
    DiskFloor(const DiskFloor &) = delete;
    DiskFloor &operator=(const DiskFloor &) = delete;

    void write(); // the next page, on the disk when it returns

private:
    int m_file = -1;
    qint64 m_page = 0;
};

}
