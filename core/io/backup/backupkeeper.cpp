#include "core/io/backup/backupkeeper.h"

#include "core/backup/schedule.h"
#include "core/io/backup/diskprobe.h"

#include <algorithm>

namespace mostrador::io {

namespace {

constexpr std::chrono::minutes betweenLooks{15}; // at the disk
constexpr int all = 0; // are kept

Instant dueIn(const BackupOrder &order, Instant now)
{
    return backup::nextBackup(backup::newestOf(backupsIn(order.folder), order.till), now);
}

}

BackupKeeper::BackupKeeper(BackupOrder order, int keep, const Clock &clock)
    : m_order(std::move(order)), m_keep(keep), m_clock(clock), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("backup"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_backup.setSingleShot(true);
    connect(&m_backup, &QTimer::timeout, this, &BackupKeeper::make);
    m_disk.setInterval(betweenLooks);
    connect(&m_disk, &QTimer::timeout, this, &BackupKeeper::lookAtDisk);
    m_thread.start(QThread::LowestPriority);
}

BackupKeeper::~BackupKeeper()
{
    m_stop = true;
    m_thread.quit();
    m_thread.wait();
}

void BackupKeeper::start()
{
    lookAtDisk();
    m_disk.start();
    if (!m_order.folder.isEmpty())
        arm(backup::afterStart);
}

void BackupKeeper::backUpNow()
{
    begin(m_order, m_keep);
}

void BackupKeeper::backUpTo(const QString &folder)
{
    BackupOrder order = m_order;
    order.folder = folder;
    begin(order, all);
}

void BackupKeeper::use(BackupOrder order, int keep)
{
    m_order = std::move(order);
    m_keep = keep;
    if (m_order.folder.isEmpty())
        m_backup.stop();
    else if (!m_busy)
        arm(backup::afterStart);
}

void BackupKeeper::begin(const BackupOrder &order, int keep)
{
    if (m_busy)
        return;
    m_busy = true;
    m_backup.stop();
    const Instant now = m_clock.now();
    QMetaObject::invokeMethod(m_worker, [this, order, keep, now] {
        auto result = makeBackup(order, now, m_stop, [this](int percent) { Q_EMIT progressed(percent); });
        if (result && keep != all)
            removeSurplus(order.folder, order.till, keep);
        QMetaObject::invokeMethod(this, [this, result = std::move(result)] { ended(result); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    lookAtDisk(); // after it, on the same thread
}

// The folder is asked again each time: somebody may have put in another stick.
void BackupKeeper::make()
{
    const Instant now = m_clock.now();
    const Instant due = dueIn(m_order, now);
    if (due <= now)
        backUpNow();
    else
        arm(due - now);
}

void BackupKeeper::ended(const Result<backup::BackupMade, backup::BackupFailure> &result)
{
    m_busy = false;
    if (!m_order.folder.isEmpty())
        arm(result ? Milliseconds(backup::betweenBackups) : Milliseconds(backup::afterFailure));
    if (result)
        Q_EMIT made(*result);
    else
        Q_EMIT failed(result.error());
}

void BackupKeeper::lookAtDisk()
{
    QMetaObject::invokeMethod(m_worker, [this, folder = m_order.dataFolder] {
        const auto state = backup::stateOf(probeDisk(folder));
        QMetaObject::invokeMethod(this, [this, state] { Q_EMIT diskLookedAt(state); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

// A timer does not run while the computer sleeps, so it never waits long at once.
void BackupKeeper::arm(Milliseconds wait)
{
    m_backup.start(std::min<Milliseconds>(wait, std::chrono::hours(1)));
}

}
