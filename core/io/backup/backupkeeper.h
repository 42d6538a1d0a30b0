// Backups by themselves while a till is open, and a look at its disk: on a thread of its own with the lowest priority, so that
// no sale waits for either.
#pragma once

#include "core/backup/disk.h"
#include "core/base/clock.h"
#include "core/io/backup/makebackup.h"

#include <QObject>
#include <QThread>
#include <QTimer>

namespace mostrador::io {

class BackupKeeper final : public QObject
{
    Q_OBJECT
public:
    // Without a folder in the order only the disk is looked at.
    BackupKeeper(BackupOrder order, int keep, const Clock &clock);
    ~BackupKeeper() override; // stops a backup that is being made

    void start();     // the disk at once, a backup when it is due
    void backUpNow(); // one click
    void backUpTo(const QString &folder); // once, and nothing there is removed: what somebody keeps elsewhere is theirs to count
    void use(BackupOrder order, int keep); // from the next backup on
    [[nodiscard]] const BackupOrder &order() const { return m_order; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(int percent);
    void made(const mostrador::backup::BackupMade &backup);
    void failed(const mostrador::backup::BackupFailure &failure);
    void diskLookedAt(mostrador::backup::DiskState state);

private:
    void make();
    void begin(const BackupOrder &order, int keep);
    void ended(const Result<backup::BackupMade, backup::BackupFailure> &result);
    void lookAtDisk();
    void arm(Milliseconds wait);

    BackupOrder m_order;
    int m_keep;
    const Clock &m_clock;
    std::atomic<bool> m_stop = false;
    bool m_busy = false;
    QTimer m_backup;
    QTimer m_disk;
    QThread m_thread;
    QObject *m_worker = nullptr; // lives on m_thread, deleted with it
};

}
