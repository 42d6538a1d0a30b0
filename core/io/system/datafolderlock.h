// One program at a time holds a data folder. The lock is the kernel's (flock), so it ends with its process, however
// that ends: a lock can never be stale, and nothing has to be guessed from a pid or a host name.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace mostrador::io {

struct FolderIsHeld {
    std::optional<qint64> pid; // of the holder, as it wrote it; none: the lock file itself cannot be used, see detail
    QString detail;
    bool operator==(const FolderIsHeld &) const = default;
};

class DataFolderLock final
{
public:
    [[nodiscard]] static Result<DataFolderLock, FolderIsHeld> take(const QString &folder);

    DataFolderLock(DataFolderLock &&other) noexcept;
    DataFolderLock &operator=(DataFolderLock &&other) noexcept;
    DataFolderLock(const DataFolderLock &) = delete;
    DataFolderLock &operator=(const DataFolderLock &) = delete;
    ~DataFolderLock();

private:
    explicit DataFolderLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

}
