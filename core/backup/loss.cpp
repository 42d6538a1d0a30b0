#include "core/backup/loss.h"

#include "core/base/result.h"

using namespace Qt::StringLiterals;

namespace mostrador::backup {

namespace {

std::optional<Loss> lossOf(const JournalEnd &backup, const PresentJournal &present)
{
    const JournalEnd &end = present.end;
    if (end.records == 0)
        return std::nullopt;
    if (end.records == backup.records && end.head == backup.head)
        return std::nullopt;
    const bool isEarlierState = backup.records == 0 || present.hashThere == backup.head;
    if (!isEarlierState)
        return Loss{LossKind::OtherHistory, end.sales, end.newestSale, end.newestAt};
    // Records without a sale (a person, a drawer) go, too, and are worth the same question.
    return Loss{LossKind::NewerSales, present.salesAfter, end.newestSale, end.newestAt};
}

}

std::optional<Loss> lossOf(const JournalEnd &backup, const Present &present)
{
    return std::visit(Overloaded{
                          [](const NoJournal &) { return std::optional<Loss>(); },
                          [](const UnreadableJournal &) { return std::optional(Loss{LossKind::Unknown, 0, 0, {}}); },
                          [&](const PresentJournal &journal) { return lossOf(backup, journal); },
                      },
        present);
}

bool losesNoSale(const std::optional<Loss> &loss)
{
    return !loss || (loss->kind != LossKind::Unknown && loss->sales == 0);
}

QString nameOf(const Loss &loss)
{
    return loss.kind == LossKind::Unknown ? u"unknown"_s : QString::number(loss.sales);
}

}
