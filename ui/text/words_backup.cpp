#include "ui/text/words_backup.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

using backup::BackupProblem;
using backup::DiskState;
using backup::LossKind;

QString timeOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(instant)).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString timeOf(const std::optional<Instant> &instant)
{
    return instant ? timeOf(*instant) : u"–"_s;
}

QString whatHappened(const Phrasebook &words, const backup::BackupFailure &failure)
{
    switch (failure.problem) {
    case BackupProblem::NoFolder:
        return words.say("backup", "No backup was made: the folder “%1” is not there.").arg(failure.path);
    case BackupProblem::NoRoom:
        return words.say("backup", "There is not enough room in “%1”.").arg(failure.path);
    case BackupProblem::CannotWrite:
        return words.say("backup", "“%1” cannot be written (%2).").arg(failure.path, failure.detail);
    case BackupProblem::NothingYet:
        return words.say("backup", "There is nothing to back up yet.");
    case BackupProblem::SourceBad:
        return words.say("backup", "No backup was made: the till's own data are damaged (%1).").arg(failure.path);
    case BackupProblem::CopyBad:
        return words.say("backup", "The copy does not read back as it was written (%1).").arg(failure.path);
    case BackupProblem::Stopped:
        return words.say("backup", "The backup was stopped.");
    case BackupProblem::NotABackup:
        return words.say("backup", "“%1” is not a backup of Mostrador.").arg(failure.path);
    case BackupProblem::BackupBad:
        return words.say("backup", "The backup is damaged (%1). Nothing was changed.").arg(failure.path);
    case BackupProblem::TooNew:
        return words.say("backup", "A newer version of Mostrador made this backup.");
    case BackupProblem::Unfinished:
        return words.say("backup", "A restore was cut off before its end.");
    case BackupProblem::OtherTill:
        return words.say("backup", "This is the backup of till %1, not of this one.").arg(failure.detail);
    }
    Q_UNREACHABLE();
}

QString whatNow(const Phrasebook &words, BackupProblem problem)
{
    switch (problem) {
    case BackupProblem::NoFolder:
        return words.say("backup", "Put the stick back, or make the folder.");
    case BackupProblem::NoRoom:
        return words.say("backup", "Make room, or name another folder.");
    case BackupProblem::CannotWrite:
    case BackupProblem::CopyBad:
        return words.say("backup", "Try another stick or folder: this one may be failing.");
    case BackupProblem::NothingYet:
    case BackupProblem::Stopped:
        return {};
    case BackupProblem::SourceBad:
        return words.say("backup", "Keep the older backups and ask for help: mostradorctl journal verify");
    case BackupProblem::Unfinished:
        return words.say("backup", "Open the till: it finishes it. Or: mostradorctl resume");
    case BackupProblem::NotABackup:
    case BackupProblem::BackupBad:
    case BackupProblem::OtherTill:
        return words.say("backup", "Take another one.");
    case BackupProblem::TooNew:
        return words.say("backup", "Install that version first.");
    }
    Q_UNREACHABLE();
}

QString whatIsLost(const Phrasebook &words, const backup::Loss &loss)
{
    switch (loss.kind) {
    case LossKind::NewerSales:
        return words.say("backup", "This would lose what was recorded after the backup: %1 sales, the newest with number %2 (%3).")
            .arg(QString::number(loss.sales), QString::number(loss.newestSale), timeOf(loss.newestAt));
    case LossKind::OtherHistory:
        return words
            .say("backup", "The backup is not of this till's past: %1 sales would go, the newest with number %2 (%3).")
            .arg(QString::number(loss.sales), QString::number(loss.newestSale), timeOf(loss.newestAt));
    case LossKind::Unknown:
        return words.say("backup", "What is there now cannot be read, so nobody can say what would be lost.");
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, const backup::BackupFailure &failure)
{
    return {Severity::Warning, whatHappened(words, failure), words.say("payment", "No money moved."), whatNow(words, failure.problem)};
}

Message messageOf(const Phrasebook &words, const backup::BackupMade &made)
{
    return {Severity::Success, words.say("backup", "The backup is made and was read back: %1").arg(made.path), {}, {}};
}

Message messageOf(const Phrasebook &words, const backup::Restored &restored)
{
    const QString kept = restored.replaced.isEmpty()
                             ? QString()
                             : words.say("backup", "What was there before is kept in %1.").arg(restored.replaced);
    return {Severity::Success,
        words.say("backup", "The backup is in its place. The next sale has number %1.").arg(restored.restore.series.ticket + 1),
        words.say("payment", "No money moved."), kept};
}

QString sentenceOf(const Phrasebook &words, const backup::Contents &contents)
{
    const auto &end = contents.journal;
    return words.say("backup", "Till %1, backed up %2: %3 sales, the newest with number %4 (%5)")
        .arg(QString::number(contents.till), timeOf(contents.at), QString::number(end.sales), QString::number(end.newestSale),
            timeOf(end.newestAt));
}

QString sentenceOf(const Phrasebook &words, const backup::BackupName &name)
{
    return words.say("backup", "%1 · till %2").arg(timeOf(name.at), QString::number(name.till));
}

Message messageOf(const Phrasebook &words, const backup::Loss &loss, const QString &accept)
{
    return {Severity::Failure, whatIsLost(words, loss), words.say("payment", "No money moved."),
        words.say("backup", "If that is wanted: %1").arg(accept)};
}

Message notReadAgain(const Phrasebook &words, bool tooEarly)
{
    const QString what = tooEarly ? words.say("backup", "A QR from before the restore may still be paid.")
                                  : words.say("backup", "Mercado Pago was not reached: payments after the backup may be missing.");
    return {Severity::Warning, what, words.say("payment", "It is not known yet whether money moved."),
        words.say("backup", "The till asks again by itself; or later: mostradorctl resume")};
}

Message foundAgain(const Phrasebook &words, qsizetype payments)
{
    return {Severity::Warning, words.say("backup", "Payments that are not in the backup: %1. Their sales are lost.").arg(payments),
        words.say("backup", "The money is in the account."), words.say("backup", "A manager settles them: F6")};
}

std::optional<Message> messageOf(const Phrasebook &words, DiskState state)
{
    switch (state) {
    case DiskState::Good:
        return std::nullopt;
    case DiskState::Low:
        return Message{Severity::Warning, words.say("backup", "The disk of this computer is getting full."), {},
            words.say("backup", "Make room before long: without it nothing can be sold.")};
    case DiskState::Full:
        return Message{Severity::Failure, words.say("backup", "The disk of this computer is full: the next sale may not be recorded."),
            words.say("payment", "No money moved."), words.say("backup", "Make room now.")};
    case DiskState::Failing:
        return Message{Severity::Failure, words.say("backup", "The disk of this computer does not keep what is written to it."),
            words.say("payment", "No money moved."), words.say("backup", "Make a backup now and have the disk looked at.")};
    }
    Q_UNREACHABLE();
}

}
