#include "ui/maintenance/maintenancepresenter.h"

#include "ui/text/words_backup.h"
#include "ui/text/words_journal.h"

namespace mostrador::maintenance {

MaintenancePresenter::MaintenancePresenter(text::Phrasebook words) : m_words(std::move(words)) {}

void MaintenancePresenter::speak(const text::Phrasebook &words)
{
    m_words = words;
    render();
}

void MaintenancePresenter::open()
{
    m_isOpen = true;
    m_desk.message.reset();
    Q_EMIT opened();
    Q_EMIT wanted(ListBackups{});
    Q_EMIT wanted(DrawPoster{m_desk.isSmallPaper});
    render();
}

void MaintenancePresenter::leave()
{
    m_isOpen = false;
    Q_EMIT left();
}

void MaintenancePresenter::turnTo(int page)
{
    if (page < 0 || page >= pages)
        return;
    m_desk.page = static_cast<Page>(page);
    m_desk.message.reset();
    render();
}

void MaintenancePresenter::choose(int row)
{
    if (row < 0 || row >= m_desk.kept.size() || row == m_desk.row)
        return;
    m_desk.row = row;
    m_desk.preview.reset();
    render();
}

void MaintenancePresenter::act(Act act)
{
    if (!isPossible(m_desk, act) || placeFor(act) != Place::None)
        return;
    switch (act) {
    case Act::BackUp:
        return begin(Work::BackingUp, MakeBackup{});
    case Act::Look:
        return begin(Work::Reading, ReadBackup{chosen(m_desk)->path});
    case Act::Restore:
        Q_EMIT wanted(RestoreBackup{m_desk.preview->path});
        return;
    case Act::Check:
        m_desk.check.reset();
        return begin(Work::Checking, CheckJournal{});
    case Act::Stop:
        Q_EMIT wanted(StopWork{});
        return;
    case Act::Ask:
        return begin(Work::Asking, AskAccount{});
    case Act::Paper:
        m_desk.isSmallPaper = !m_desk.isSmallPaper;
        Q_EMIT wanted(DrawPoster{m_desk.isSmallPaper});
        return;
    case Act::PrintPoster:
        Q_EMIT wanted(PrintPoster{});
        return;
    case Act::Gather:
        return begin(Work::Gathering, GatherBundle{});
    case Act::BackUpElsewhere:
    case Act::LookElsewhere:
    case Act::SavePoster:
    case Act::SaveBundle:
        return; // they need a place
    }
    Q_UNREACHABLE();
}

void MaintenancePresenter::act(Act act, const QString &path)
{
    if (!isPossible(m_desk, act) || path.isEmpty())
        return;
    if (act == Act::BackUpElsewhere)
        begin(Work::BackingUp, MakeBackup{path});
    else if (act == Act::LookElsewhere)
        begin(Work::Reading, ReadBackup{path});
    else if (act == Act::SavePoster)
        Q_EMIT wanted(SavePoster{path});
    else if (act == Act::SaveBundle)
        Q_EMIT wanted(SaveBundle{path});
}

void MaintenancePresenter::useFolder(const QString &folder, int keep)
{
    m_desk.folder = folder;
    m_desk.keep = keep;
    render();
}

void MaintenancePresenter::listed(const QList<Kept> &kept)
{
    m_desk.kept = kept;
    m_desk.row = std::min(m_desk.row, std::max(0, static_cast<int>(kept.size()) - 1));
    render();
}

void MaintenancePresenter::progressed(Work work, int percent)
{
    if (m_desk.work != work || m_desk.percent == percent)
        return;
    m_desk.percent = percent;
    render();
}

void MaintenancePresenter::backedUp(const backup::BackupMade &made)
{
    if (m_desk.work == Work::BackingUp)
        tell(text::messageOf(m_words, made));
    if (m_isOpen)
        Q_EMIT wanted(ListBackups{});
}

// One that was to be made by itself tells the cashier.
void MaintenancePresenter::notBackedUp(const backup::BackupFailure &failure)
{
    if (m_desk.work == Work::BackingUp)
        tell(text::messageOf(m_words, failure));
}

void MaintenancePresenter::read(const Preview &preview)
{
    m_desk.preview = preview;
    end();
}

void MaintenancePresenter::failed(const backup::BackupFailure &failure)
{
    m_desk.preview.reset();
    tell(text::messageOf(m_words, failure));
}

void MaintenancePresenter::checked(const journal::JournalCheck &check)
{
    m_desk.check = check;
    tell(text::messageOf(m_words, check));
}

void MaintenancePresenter::asked(const QList<text::Message> &findings)
{
    m_desk.findings = findings;
    end();
}

void MaintenancePresenter::drawn(const QImage &poster)
{
    m_desk.poster = poster;
    render();
}

void MaintenancePresenter::gathered(const QString &bundle)
{
    m_desk.bundle = bundle;
    end();
}

void MaintenancePresenter::tell(const text::Message &message)
{
    m_desk.message = message;
    end();
}

void MaintenancePresenter::diskIs(backup::DiskState disk)
{
    m_desk.disk = disk;
    render();
}

void MaintenancePresenter::begin(Work work, const Wish &wish)
{
    m_desk.work = work;
    m_desk.percent = -1;
    m_desk.message.reset();
    render();
    Q_EMIT wanted(wish);
}

void MaintenancePresenter::end()
{
    m_desk.work = Work::Nothing;
    m_desk.percent = -1;
    render();
}

void MaintenancePresenter::render()
{
    if (m_isOpen)
        Q_EMIT changed(viewOf(m_desk, m_words));
}

Place placeFor(Act act)
{
    switch (act) {
    case Act::BackUpElsewhere:
    case Act::LookElsewhere:
        return Place::Folder;
    case Act::SavePoster:
        return Place::PdfFile;
    case Act::SaveBundle:
        return Place::TextFile;
    case Act::BackUp:
    case Act::Look:
    case Act::Restore:
    case Act::Check:
    case Act::Stop:
    case Act::Ask:
    case Act::Paper:
    case Act::PrintPoster:
    case Act::Gather:
        return Place::None;
    }
    Q_UNREACHABLE();
}

}
