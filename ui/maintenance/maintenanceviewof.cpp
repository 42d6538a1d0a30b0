#include "ui/maintenance/maintenanceview.h"

#include "ui/text/words_backup.h"
#include "ui/text/words_journal.h"

using namespace Qt::StringLiterals;

namespace mostrador::maintenance {

namespace {

using text::Phrasebook;

QString nameOf(Page page, const Phrasebook &words)
{
    switch (page) {
    case Page::Backups:
        return words.say("maintenance", "Backups");
    case Page::Journal:
        return words.say("maintenance", "Journal");
    case Page::Account:
        return words.say("maintenance", "Account");
    case Page::Poster:
        return words.say("maintenance", "QR poster");
    case Page::Support:
        return words.say("maintenance", "For support");
    }
    Q_UNREACHABLE();
}

QString nameOf(Act act, const Phrasebook &words)
{
    switch (act) {
    case Act::BackUp:
        return words.say("maintenance", "Back up now");
    case Act::BackUpElsewhere:
        return words.say("maintenance", "Back up to…");
    case Act::Look:
        return words.say("maintenance", "Look into it");
    case Act::LookElsewhere:
        return words.say("maintenance", "Look into another…");
    case Act::Restore:
        return words.say("maintenance", "Restore it");
    case Act::Check:
        return words.say("maintenance", "Check the journal");
    case Act::Stop:
        return words.say("maintenance", "Stop");
    case Act::Ask:
        return words.say("maintenance", "Check the account");
    case Act::Paper:
        return words.say("maintenance", "A4 or A5");
    case Act::SavePoster:
    case Act::SaveBundle:
        return words.say("maintenance", "Save…");
    case Act::PrintPoster:
        return words.say("maintenance", "Print");
    case Act::Gather:
        return words.say("maintenance", "Gather the facts");
    }
    Q_UNREACHABLE();
}

// The first has F2, and so on.
QList<Act> actsOn(Page page)
{
    switch (page) {
    case Page::Backups:
        return {Act::BackUp, Act::BackUpElsewhere, Act::Look, Act::LookElsewhere, Act::Restore};
    case Page::Journal:
        return {Act::Check, Act::Stop};
    case Page::Account:
        return {Act::Ask};
    case Page::Poster:
        return {Act::Paper, Act::SavePoster, Act::PrintPoster};
    case Page::Support:
        return {Act::Gather, Act::SaveBundle};
    }
    Q_UNREACHABLE();
}

QString lossOf(const Preview &preview, const Phrasebook &words)
{
    if (!preview.loss)
        return words.say("maintenance", "To restore it loses nothing. The till closes and opens again with it.");
    if (mayRestore(preview))
        return words.say("maintenance", "To restore it loses no sale; people and the drawer go back to how they were then. The till closes and opens again with it.");
    const auto message = text::messageOf(words, *preview.loss, u"mostradorctl restore %1 --accept-loss %2"_s.arg(preview.path, backup::nameOf(*preview.loss)));
    return message.whatHappened + u'\n' + message.whatNow;
}

QStringList backupFacts(const Desk &desk, const Phrasebook &words)
{
    QStringList facts;
    facts.append(desk.folder.isEmpty() ? words.say("maintenance", "No folder for backups is set (settings, backups).")
                                       : words.say("maintenance", "Folder: %1 · the newest %2 are kept").arg(desk.folder, QString::number(desk.keep)));
    facts.append(desk.kept.isEmpty() ? words.say("maintenance", "There is no backup yet.")
                                     : words.say("maintenance", "Last backup: %1").arg(text::sentenceOf(words, desk.kept.constFirst().name)));
    const auto disk = text::messageOf(words, desk.disk);
    facts.append(disk ? text::inOneLine(*disk) : words.say("maintenance", "The disk of this computer has room and keeps what is written to it."));
    if (desk.preview)
        facts.append({QString(), text::sentenceOf(words, desk.preview->contents), lossOf(*desk.preview, words)});
    return facts;
}

QStringList findingFacts(const Desk &desk, const Phrasebook &words)
{
    QStringList facts{words.say("maintenance", "What Mercado Pago says of the account, of the point of sale, and where notifications are switched on.")};
    for (const text::Message &finding : desk.findings)
        facts.append(u"\n• "_s + text::inOneLine(finding));
    return facts;
}

QStringList factsOf(const Desk &desk, const Phrasebook &words)
{
    switch (desk.page) {
    case Page::Backups:
        return backupFacts(desk, words);
    case Page::Journal:
        return QStringList{words.say("maintenance", "Reads every record and compares it with the chain. Selling goes on meanwhile.")} +
               (desk.check ? QStringList{QString()} + text::faultsOf(words, *desk.check) : QStringList());
    case Page::Account:
        return findingFacts(desk, words);
    case Page::Poster:
        return {desk.poster.isNull() ? words.say("maintenance", "Mercado Pago has not told a QR of this point of sale yet. Is the till online?")
                                     : words.say("maintenance", "The fixed QR of this till as a sheet of %1, to hang up beside it. Print it at its full size.")
                                           .arg(desk.isSmallPaper ? u"A5"_s : u"A4"_s)};
    case Page::Support:
        return {words.say("maintenance", "Versions, settings without secrets, checks, the last records without buyers' data, and the end of the log. Read it before you send it.")};
    }
    Q_UNREACHABLE();
}

void showList(View &view, const Desk &desk, const Phrasebook &words)
{
    view.row = desk.row;
    view.listName = words.say("maintenance", "Kept backups");
    for (const Kept &each : desk.kept)
        view.rows.append(text::sentenceOf(words, each.name));
}

help::Topic topicOf(Page page)
{
    switch (page) {
    case Page::Backups:
        return help::Topic::Backups;
    case Page::Journal:
    case Page::Support:
        return help::Topic::Support;
    case Page::Account:
        return help::Topic::CheckSetup;
    case Page::Poster:
        return help::Topic::PointOfSale;
    }
    Q_UNREACHABLE();
}

}

View viewOf(const Desk &desk, const Phrasebook &words)
{
    View view{words.say("maintenance", "Maintenance"), words.say("maintenance", "Back · Esc"), {}, static_cast<int>(desk.page),
        factsOf(desk, words).join(u'\n'), {}, 0, {}, {}, {}, {}, desk.work != Work::Nothing, desk.percent, desk.message};
    for (int page = 0; page < pages; ++page)
        view.pages.append(nameOf(static_cast<Page>(page), words));
    if (desk.page == Page::Backups)
        showList(view, desk, words);
    if (desk.page == Page::Poster)
        view.picture = desk.poster;
    if (desk.page == Page::Support)
        view.text = desk.bundle;
    view.help.topic = topicOf(desk.page);
    int number = 2;
    for (const Act act : actsOn(desk.page)) {
        const int key = Qt::Key_F1 + number - 1;
        view.acts.append({act, key, u"%1 · F%2"_s.arg(nameOf(act, words)).arg(number), isPossible(desk, act)});
        view.help.keys.append({u"F%1"_s.arg(number), nameOf(act, words)});
        ++number;
    }
    return view;
}

}
