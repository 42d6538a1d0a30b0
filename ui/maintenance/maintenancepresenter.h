// Between the maintenance screen and whoever can do what it is for: acts become wishes, and what came of them a view.
#pragma once

#include "ui/maintenance/maintenanceview.h"

#include <QObject>

namespace mostrador::maintenance {

class MaintenancePresenter final : public QObject
{
    Q_OBJECT
public:
    explicit MaintenancePresenter(text::Phrasebook words);

    void speak(const text::Phrasebook &words);
    void open(); // a manager has agreed
    void leave(); // what is under way goes on
    void turnTo(int page);
    void choose(int row);
    void act(Act act);
    void act(Act act, const QString &path); // one that needs a place: where it was chosen

    // What became of the wishes.
    void useFolder(const QString &folder, int keep);
    void listed(const QList<Kept> &kept);
    void progressed(Work work, int percent);
    void backedUp(const backup::BackupMade &made); // this one or one by itself
    void notBackedUp(const backup::BackupFailure &failure);
    void read(const Preview &preview);
    void failed(const backup::BackupFailure &failure);
    void checked(const journal::JournalCheck &check);
    void asked(const QList<text::Message> &findings);
    void drawn(const QImage &poster);
    void gathered(const QString &bundle);
    void tell(const text::Message &message); // and nothing is under way any more
    void diskIs(backup::DiskState disk);

    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] const text::Phrasebook &words() const { return m_words; }

Q_SIGNALS:
    void opened();
    void changed(const mostrador::maintenance::View &view);
    void wanted(const mostrador::maintenance::Wish &wish);
    void left();

private:
    void begin(Work work, const Wish &wish);
    void end();
    void render();

    text::Phrasebook m_words;
    Desk m_desk;
    bool m_isOpen = false;
};

// Whether the act needs a place to be chosen first, by the window: a folder, or a file to be written.
enum class Place : quint8 { None, Folder, PdfFile, TextFile };
[[nodiscard]] Place placeFor(Act act);

}
