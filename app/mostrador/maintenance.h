// What a manager asks of the maintenance screen, done beside selling: backups, a look into one, the check of the journal, the account,
// the poster, the facts for support. What matters later is on record, with who asked for it.
#pragma once

#include "app/mostrador/backgroundwork.h"
#include "app/mostrador/keeping.h"
#include "core/io/print/poster.h"
#include "core/setup/asking.h"
#include "ui/maintenance/maintenancepresenter.h"

#include <functional>
#include <memory>

namespace mostrador::app {

class Maintenance final : public QObject
{
    Q_OBJECT
public:
    // All outlive it. `settingsFile`: named in what support reads.
    Maintenance(Assembly &assembly, till::Runner &runner, Keeping &keeping, text::Phrasebook words, QString settingsFile);

    void use(const text::Phrasebook &words); // and the assembly's settings, as they are now
    [[nodiscard]] maintenance::MaintenancePresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    // It was looked into and loses no sale. The till has to be closed for it.
    void restoreWanted(const QString &path);

private:
    void fulfil(const maintenance::Wish &wish);
    [[nodiscard]] io::CheckWatch watchOf(maintenance::Work work);
    void list();
    void backUp(const QString &folder);
    void lookInto(const QString &path);
    void check();
    void askAccount();
    void drawPoster(bool isSmallPaper);
    void askForPoster(bool isSmallPaper);
    void showPoster(const QString &qrText, const QString &posName, bool isSmallPaper);
    void savePoster(const QString &path);
    void printPoster();
    void gather();
    void saveBundle(const QString &path);
    void record(const QString &event, const QString &what, std::function<void()> then);
    void wrote(bool isWritten, const QString &path);

    Assembly &m_assembly;
    till::Runner &m_runner;
    Keeping &m_keeping;
    QString m_settingsFile;
    maintenance::MaintenancePresenter m_presenter;
    std::optional<io::Poster> m_poster;
    io::PosterPaper m_paper = io::PosterPaper::A4;
    std::unique_ptr<setup::Asker> m_asker; // nullptr: nothing has been asked yet
    BackgroundWork m_work;                 // the last: what it does ends before anything else goes
};

}
