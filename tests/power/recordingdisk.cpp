#include "tests/power/recordingdisk.h"

#include <QFileInfo>

#include <new>
#include <utility>

namespace mostrador::power {

namespace {

// What SQLite holds for an open file: ours first, the real one behind it in the same memory.
struct OpenFile : sqlite3_file {
    RecordingDisk *disk = nullptr;
    QString *name = nullptr;
    bool syncsFolder = false; // a new journal: its first sync makes its name durable, too

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] const sqlite3_io_methods &does() { return *real()->pMethods; }
};

OpenFile &of(sqlite3_file *file)
{
    return *static_cast<OpenFile *>(file);
}

int closeFile(sqlite3_file *file)
{
    OpenFile &open = of(file);
    const int result = open.does().xClose(open.real());
    delete std::exchange(open.name, nullptr);
    return result;
}

int readFile(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    return of(file).does().xRead(of(file).real(), into, amount, offset);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    OpenFile &open = of(file);
    open.disk->note({.kind = ActKind::Write,
        .file = *open.name,
        .offset = offset,
        .bytes = QByteArray(static_cast<const char *>(from), amount)});
    return open.does().xWrite(open.real(), from, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    OpenFile &open = of(file);
    open.disk->note({.kind = ActKind::Truncate, .file = *open.name, .size = size});
    return open.does().xTruncate(open.real(), size);
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile &open = of(file);
    open.disk->note({.kind = ActKind::Sync, .file = *open.name});
    if (std::exchange(open.syncsFolder, false))
        open.disk->note({.kind = ActKind::SyncFolder, .file = *open.name});
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file).does().xFileSize(of(file).real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return of(file).does().xLock(of(file).real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return of(file).does().xUnlock(of(file).real(), level);
}

int checkLock(sqlite3_file *file, int *held)
{
    return of(file).does().xCheckReservedLock(of(file).real(), held);
}

int control(sqlite3_file *file, int what, void *value)
{
    return of(file).does().xFileControl(of(file).real(), what, value);
}

int sectorSize(sqlite3_file *file)
{
    return of(file).does().xSectorSize(of(file).real());
}

int characteristics(sqlite3_file *file)
{
    return of(file).does().xDeviceCharacteristics(of(file).real());
}

// The memory that connections share is no part of the disk: the first one after a start makes it anew.
int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **into)
{
    return of(file).does().xShmMap(of(file).real(), page, size, extend, into);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return of(file).does().xShmLock(of(file).real(), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    of(file).does().xShmBarrier(of(file).real());
}

int unmapShared(sqlite3_file *file, int remove)
{
    return of(file).does().xShmUnmap(of(file).real(), remove);
}

constexpr sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile, lockFile,
    unlockFile, checkLock, control, sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr,
    nullptr};

QString nameOf(const char *path)
{
    return path ? QFileInfo(QString::fromUtf8(path)).fileName() : QString();
}

RecordingDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<RecordingDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *given)
{
    RecordingDisk &disk = diskOf(vfs);
    auto *open = new (file) OpenFile;
    const bool isNew = path && !QFileInfo::exists(QString::fromUtf8(path));
    const int result = disk.real()->xOpen(disk.real(), path, open->real(), flags, given);
    open->pMethods = open->real()->pMethods ? &methods : nullptr;
    if (!open->pMethods)
        return result;
    open->disk = &disk;
    open->name = new QString(nameOf(path));
    open->syncsFolder = isNew && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    if (isNew)
        disk.note({.kind = ActKind::Create, .file = *open->name});
    return result;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    RecordingDisk &disk = diskOf(vfs);
    disk.note({.kind = ActKind::Remove, .file = nameOf(path)});
    if (syncFolder)
        disk.note({.kind = ActKind::SyncFolder, .file = nameOf(path)});
    return disk.real()->xDelete(disk.real(), path, 0);
}

}

RecordingDisk::RecordingDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    m_own = *m_real;
    m_own.zName = "recording";
    m_own.pNext = nullptr;
    m_own.pAppData = this;
    m_own.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_real->szOsFile;
    m_own.xOpen = openFile;
    m_own.xDelete = removeFile;
    sqlite3_vfs_register(&m_own, 1);
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_vfs_unregister(&m_own);
    sqlite3_vfs_register(m_real, 1);
}

void RecordingDisk::begin()
{
    const std::lock_guard lock(m_mutex);
    m_acts.clear();
    m_recording = true;
}

QList<Act> RecordingDisk::end()
{
    const std::lock_guard lock(m_mutex);
    m_recording = false;
    return std::exchange(m_acts, {});
}

qsizetype RecordingDisk::length() const
{
    const std::lock_guard lock(m_mutex);
    return m_acts.size();
}

void RecordingDisk::note(Act act)
{
    const std::lock_guard lock(m_mutex);
    if (m_recording)
        m_acts.append(std::move(act));
}

}
