#include "core/setup/interview.h"

#include "core/base/result.h"

#include <algorithm>

namespace mostrador::setup {

using namespace gateway;
using Stage = Interview::Stage;

namespace {

void goOnTo(Interview &interview, Stage stage)
{
    interview.stage = stage;
    interview.offset = 0;
    interview.pages = 0;
}

void goOn(Interview &interview)
{
    goOnTo(interview, static_cast<Stage>(static_cast<int>(interview.stage) + 1));
    if (interview.stage == Stage::Mode && pointOfSaleNamed(interview.facts, interview.externalPosId) == nullptr)
        goOnTo(interview, Stage::Done);
}

// A page that brings nothing ends a list, whatever total it names.
template <typename Entry> void takePage(Interview &interview, QList<Entry> &list, const QList<Entry> &page, qsizetype total)
{
    list += page;
    interview.offset += page.size();
    if (page.isEmpty() || interview.offset >= total || ++interview.pages >= mostPages)
        goOn(interview);
}

}

std::optional<AccountQuestion> nextQuestion(const Interview &interview)
{
    const QString userId = interview.facts.account ? interview.facts.account->userId : QString();
    switch (interview.stage) {
    case Stage::Account:
        return AskAccount{};
    case Stage::Stores:
        return ListStores{userId, interview.offset};
    case Stage::PointsOfSale:
        return ListPointsOfSale{interview.offset};
    case Stage::Mode:
        return AskMode{interview.externalPosId};
    case Stage::Slot:
        return AskSlot{userId, interview.externalPosId};
    case Stage::Done:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Interview answered(Interview interview, const AccountAnswer &answer)
{
    Facts &facts = interview.facts;
    std::visit(Overloaded{
                   [&](const SellerAccount &account) {
                       facts.account = account;
                       goOn(interview);
                   },
                   [&](const StoresPage &page) { takePage(interview, facts.stores, page.stores, page.total); },
                   [&](const PointsOfSalePage &page) {
                       if (interview.stage == Stage::PointsOfSale)
                           return takePage(interview, facts.pointsOfSale, page.pointsOfSale, page.total);
                       if (!page.pointsOfSale.isEmpty())
                           facts.mode = page.pointsOfSale.constFirst().mode;
                       goOn(interview);
                   },
                   [&](const SlotRead &slot) {
                       facts.slotReference = slot.externalReference;
                       goOn(interview);
                   },
                   [&](const Refusal &refusal) {
                       // Where an API is not open to this account only that part remains unknown.
                       const bool isLookAside = interview.stage == Stage::Mode || interview.stage == Stage::Slot;
                       if (isLookAside && refusal.kind != RefusalKind::Credentials)
                           return goOn(interview);
                       facts.refusal = refusal;
                       goOnTo(interview, Stage::Done);
                   },
                   [&](const NoAnswer &silence) {
                       facts.silence = silence;
                       goOnTo(interview, Stage::Done);
                   },
                   [&](const auto &) { goOn(interview); },
               },
        answer);
    return interview;
}

const PointOfSale *pointOfSaleNamed(const Facts &facts, const QString &externalId)
{
    const auto found = std::find_if(facts.pointsOfSale.begin(), facts.pointsOfSale.end(), [&externalId](const PointOfSale &each) {
        return !externalId.isEmpty() && each.externalId.compare(externalId, Qt::CaseInsensitive) == 0;
    });
    return found == facts.pointsOfSale.end() ? nullptr : &*found;
}

}
