#include "app/mostrador/maintenance.h"

#include "app/assembly/accountcheck.h"
#include "app/assembly/posterof.h"
#include "app/assembly/restorable.h"
#include "app/assembly/setup.h"
#include "app/assembly/supportbundle.h"
#include "core/base/result.h"
#include "core/io/backup/durable.h"
#include "core/io/print/cupsqueue.h"
#include "core/io/system/process.h"
#include "core/support/act.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_setup.h"
#include "ui/text/words_till.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int posterHeight = 460; // pixels: as much as the smallest window has room for

// Of this till, newest first: several may share a folder.
QList<maintenance::Kept> keptIn(const QString &folder, int till)
{
    QList<maintenance::Kept> kept;
    for (const QString &name : io::backupsIn(folder)) {
        const auto read = backup::backupNameFrom(name);
        if (read && read->till == till)
            kept.prepend({folder + u'/' + name, *read});
    }
    return kept;
}

}

Maintenance::Maintenance(Assembly &assembly, till::Runner &runner, Keeping &keeping, text::Phrasebook words, QString settingsFile)
    : m_assembly(assembly), m_runner(runner), m_keeping(keeping), m_settingsFile(std::move(settingsFile)), m_presenter(words)
{
    use(words);
    connect(&m_presenter, &maintenance::MaintenancePresenter::wanted, this, &Maintenance::fulfil);
    auto &backups = keeping.backups();
    connect(&backups, &io::BackupKeeper::progressed, this, [this](int percent) { m_presenter.progressed(maintenance::Work::BackingUp, percent); });
    connect(&backups, &io::BackupKeeper::made, &m_presenter, &maintenance::MaintenancePresenter::backedUp);
    connect(&backups, &io::BackupKeeper::failed, &m_presenter, &maintenance::MaintenancePresenter::notBackedUp);
    connect(&backups, &io::BackupKeeper::diskLookedAt, &m_presenter, &maintenance::MaintenancePresenter::diskIs);
}

void Maintenance::use(const text::Phrasebook &words)
{
    m_presenter.speak(words);
    m_presenter.useFolder(m_assembly.settings().backup.folder, m_assembly.settings().backup.keep);
}

void Maintenance::fulfil(const maintenance::Wish &wish)
{
    std::visit(Overloaded{
                   [this](const maintenance::ListBackups &) { list(); },
                   [this](const maintenance::MakeBackup &each) { backUp(each.folder); },
                   [this](const maintenance::ReadBackup &each) { lookInto(each.path); },
                   [this](const maintenance::RestoreBackup &each) { Q_EMIT restoreWanted(each.path); },
                   [this](const maintenance::CheckJournal &) { check(); },
                   [this](const maintenance::StopWork &) { m_work.stop(); },
                   [this](const maintenance::AskAccount &) { askAccount(); },
                   [this](const maintenance::DrawPoster &each) { drawPoster(each.isSmallPaper); },
                   [this](const maintenance::SavePoster &each) { savePoster(each.path); },
                   [this](const maintenance::PrintPoster &) { printPoster(); },
                   [this](const maintenance::GatherBundle &) { gather(); },
                   [this](const maintenance::SaveBundle &each) { saveBundle(each.path); },
               },
        wish);
}

// On record first, so that a backup holds who asked for it. A journal that takes nothing any more is no reason to do without: then
// more than ever.
void Maintenance::record(const QString &event, const QString &what, std::function<void()> then)
{
    const QString who = cashierName(m_runner.state()); // nobody has logged in: the manager's PIN opened the screen
    const auto draft = support::recordOf({event, what, who.isEmpty() ? io::systemUserName() : who});
    m_assembly.journal().append({draft}, m_assembly.clock().now(), journal::Durability::Synced,
        [life = QPointer(this), then = std::move(then)](const journal::Recorded &) {
            if (life)
                then();
        });
}

void Maintenance::list()
{
    m_work.run([folder = m_assembly.settings().backup.folder, till = m_assembly.settings().till.number] { return keptIn(folder, till); },
        [this](const QList<maintenance::Kept> &kept) { m_presenter.listed(kept); });
}

void Maintenance::backUp(const QString &folder)
{
    const QString where = folder.isEmpty() ? m_assembly.settings().backup.folder : folder;
    record(u"backup"_s, where, [this, folder] {
        if (folder.isEmpty())
            m_keeping.backups().backUpNow();
        else
            m_keeping.backups().backUpTo(folder);
    });
}

// Called by the thread that reads.
io::CheckWatch Maintenance::watchOf(maintenance::Work work)
{
    return {[this, work](int percent) {
                QMetaObject::invokeMethod(this, [this, work, percent] { m_presenter.progressed(work, percent); }, Qt::QueuedConnection);
            },
        &m_work.stopped()};
}

void Maintenance::lookInto(const QString &path)
{
    const auto watch = watchOf(maintenance::Work::Reading);
    m_work.run([path, watch, till = m_assembly.settings().till.number, folder = m_assembly.dataFolder()] { return lookIntoBackup(path, till, folder, watch); },
        [this](const Result<Restorable, backup::BackupFailure> &found) {
            if (found)
                m_presenter.read({found->backup.path, found->backup.contents, found->loss});
            else
                m_presenter.failed(found.error());
        });
}

void Maintenance::check()
{
    const auto watch = watchOf(maintenance::Work::Checking);
    using Checked = io::JournalReader::Read<journal::JournalCheck>;
    record(u"journal_check"_s, {}, [this, watch] {
        m_work.run(
            [watch, path = journalPath(m_assembly.dataFolder())] {
                const auto reader = io::JournalReader::open(path); // its own: connections belong to a thread
                return reader ? reader->check(watch) : Checked(failure(reader.error()));
            },
            [this](const Checked &checked) {
                if (checked)
                    m_presenter.checked(*checked);
                else
                    m_presenter.tell(text::messageOf(m_presenter.words(), checked.error()));
            });
    });
}

void Maintenance::askAccount()
{
    auto expected = expectedOf(m_assembly.settings(), openReferencesOf(m_runner.state()));
    const auto &problem = m_assembly.providerProblem();
    if (!expected || !m_assembly.client() || problem)
        return m_presenter.tell(messageOf(m_presenter.words(), problem.value_or(NoProvider{})));
    m_asker = std::make_unique<setup::Asker>(*m_assembly.client());
    m_asker->interview(interviewFor(*expected), [this, expected](const setup::Facts &facts) {
        setup::Expected now = *expected;
        now.openReferences = openReferencesOf(m_runner.state());
        QList<text::Message> findings;
        for (const setup::Finding &finding : verdictOn(facts, now))
            findings.append(text::messageOf(m_presenter.words(), finding));
        findings.append(text::messageOf(m_presenter.words(), notificationsOf(now)));
        m_presenter.asked(findings);
    });
}

void Maintenance::drawPoster(bool isSmallPaper)
{
    const auto &provider = m_assembly.settings().provider;
    const QString key = provider ? till::keyOf(provider->userId, provider->externalPosId) : QString();
    const QString known = m_runner.state().fixedQrs.value(key).text;
    if (known.isEmpty())
        askForPoster(isSmallPaper);
    else
        showPoster(known, {}, isSmallPaper);
}

// A model that makes a QR for each sale never asked for the fixed one.
void Maintenance::askForPoster(bool isSmallPaper)
{
    const auto expected = expectedOf(m_assembly.settings(), {});
    if (!expected || !m_assembly.client() || m_assembly.providerProblem())
        return;
    m_asker = std::make_unique<setup::Asker>(*m_assembly.client());
    m_asker->interview(interviewFor(*expected), [this, isSmallPaper, pos = expected->externalPosId](const setup::Facts &facts) {
        if (const auto *found = pointOfSaleNamed(facts, pos))
            showPoster(found->qrData, found->name, isSmallPaper);
    });
}

void Maintenance::showPoster(const QString &qrText, const QString &posName, bool isSmallPaper)
{
    auto code = qr::encode(qrText);
    if (!code)
        return;
    m_poster = posterOf(m_assembly.settings(), posName, std::move(*code));
    m_paper = isSmallPaper ? io::PosterPaper::A5 : io::PosterPaper::A4;
    m_presenter.drawn(io::toPicture(*m_poster, m_paper, posterHeight));
}

void Maintenance::savePoster(const QString &path)
{
    if (m_poster)
        wrote(io::writeDurably(path, io::toPdf(*m_poster, m_paper)), path);
}

void Maintenance::printPoster()
{
    if (!m_poster)
        return;
    m_work.run(
        [pdf = io::toPdf(*m_poster, m_paper)] {
            const QString queue = io::defaultQueue({});
            return queue.isEmpty() ? printing::PrintResult{printing::PrintOutcome::Nothing, printing::PrintFault::QueueUnknown, {}, {}}
                                   : io::sendToQueue(queue, pdf, "application/pdf"_ba, {});
        },
        [this](const printing::PrintResult &result) {
            const auto &words = m_presenter.words();
            if (result.outcome == printing::PrintOutcome::Printed)
                m_presenter.tell({text::Severity::Success, words.say("maintenance", "The poster is with the printer %1.").arg(result.address), {}, {}});
            else if (result.address.isEmpty())
                m_presenter.tell({text::Severity::Warning, words.say("maintenance", "This computer has no printer for sheets."), {},
                    words.say("maintenance", "Save it and print it elsewhere.")});
            else
                m_presenter.tell(text::testMessageOf(words, result));
        });
}

void Maintenance::gather()
{
    record(u"support_bundle"_s, {}, [this] {
        m_work.run([places = BundlePlaces{m_settingsFile, m_assembly.dataFolder()}, settings = m_assembly.settings()] { return supportBundle(places, &settings); },
            [this](const QString &bundle) { m_presenter.gathered(bundle); });
    });
}

// What is written is what was read.
void Maintenance::saveBundle(const QString &path)
{
    wrote(io::writeDurably(path, m_presenter.desk().bundle.toUtf8()), path);
}

void Maintenance::wrote(bool isWritten, const QString &path)
{
    if (isWritten)
        m_presenter.tell({text::Severity::Success, m_presenter.words().say("maintenance", "Written to %1.").arg(path), {}, {}});
    else
        m_presenter.failed({backup::BackupProblem::CannotWrite, path, io::lastSystemError()});
}

}
