#include "ui/text/words_journal.h"

namespace mostrador::text {

using journal::ChainFault;
using journal::JournalCheck;

Message messageOf(const Phrasebook &words, const JournalCheck &check)
{
    if (check.wasStopped)
        return {Severity::Information, words.say("journal", "The check was stopped before its end: nothing is known."), {}, {}};
    if (check.isClean())
        return {Severity::Success,
            words.say("journal", "The journal is whole: %1 records, head %2").arg(QString::number(check.records), QString::fromLatin1(check.head.toHex())), {}, {}};
    const qint64 at = check.chainBreak ? check.chainBreak->sequence : check.records;
    return {Severity::Failure, words.say("journal", "The journal is damaged: the first record that does not fit is %1.").arg(at),
        words.say("payment", "It is not known yet whether money moved."),
        words.say("journal", "Do not delete it; restore a backup and run “mostradorctl resume”.")};
}

QStringList faultsOf(const Phrasebook &words, const JournalCheck &check)
{
    QStringList faults;
    if (check.chainBreak) {
        const QString at = QString::number(check.chainBreak->sequence);
        faults.append(check.chainBreak->fault == ChainFault::Gap ? words.say("journal", "Record %1: a record before it is missing.").arg(at)
                                                                : words.say("journal", "Record %1: it is not what was written.").arg(at));
    }
    if (check.missingTail > 0)
        faults.append(words.say("journal", "Records cut off at the end, or added there: %1").arg(check.missingTail));
    if (!check.headFits)
        faults.append(words.say("journal", "The end of the chain does not fit the records."));
    if (check.strayStates > 0)
        faults.append(words.say("journal", "Sales, payments or others whose newest state is not the last record: %1").arg(check.strayStates));
    if (check.strayPayments > 0)
        faults.append(words.say("journal", "Payments that count for another attempt than the first that named them: %1").arg(check.strayPayments));
    if (!check.fileFault.isEmpty())
        faults.append(words.say("journal", "The file itself: %1").arg(check.fileFault));
    return faults;
}

}
