// What an open till does for its own keeping, beside selling: backups by themselves, a look at its disk, and after a restore the
// question to the provider what is missing.
#pragma once

#include "app/assembly/rereading.h"
#include "core/io/backup/backupkeeper.h"
#include "ui/desk/presenter.h"

#include <memory>

namespace mostrador::app {

class Keeping final : public QObject
{
    Q_OBJECT
public:
    // All of them outlive it.
    Keeping(Assembly &assembly, till::Runner &runner, desk::Presenter &presenter, text::Phrasebook words);

    void start();
    void use(const text::Phrasebook &words); // and the assembly's settings, as they are now
    [[nodiscard]] io::BackupKeeper &backups() { return m_backups; }

private:
    void readAgain();
    void readAgainEnded(const Rereading::Result &result);
    void backupEnded(const std::optional<backup::BackupFailure> &failure);
    void diskLookedAt(backup::DiskState state);
    void tell(const text::Message &message);
    void tellIfNobodyPays();

    Assembly &m_assembly;
    till::Runner &m_runner;
    desk::Presenter &m_presenter;
    text::Phrasebook m_words;
    io::BackupKeeper m_backups;
    std::unique_ptr<Rereading> m_rereading;
    std::optional<text::Message> m_untold; // until no buyer stands before a QR
    std::optional<backup::BackupProblem> m_lastProblem;
    backup::DiskState m_disk = backup::DiskState::Good;
};

}
