#include "ui/desk/tendering.h"

#include "ui/desk/words_tenders.h"
#include "ui/shell/words_keys.h"
#include "ui/text/figures.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using history::Fact;
using history::Sheet;
using sale::Sale;

// Where the sale stands: its total, what is in, what is planned, what is left.
QList<Fact> factsOf(const Sale &sale, const Shop &shop)
{
    const auto &words = shop.words;
    QList<Fact> facts{{text::wordForTotal(words), text::shownAmount(total(sale))}};
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state == sale::TenderState::Confirmed)
            facts.append({text::nameOf(words, tender), text::shownAmount(tender.amount)});
    }
    if (plannedCash(sale).isPositive())
        facts.append({wordForPlannedCash(words), text::shownAmount(plannedCash(sale))});
    facts.append({wordForDue(words), text::shownAmount(dueBeforeCash(sale))});
    return facts;
}

}

Sheet tendersSheet(const Sale &sale, const Shop &shop)
{
    Sheet sheet;
    sheet.heading = shop.words.say("tenders", "How does this sale end?");
    sheet.facts = factsOf(sale, shop);
    sheet.question = shop.words.say("tenders", "Press a digit, or the key itself.");
    for (int digit = 1; const auto act = actOfTender(digit); ++digit)
        sheet.choices.append(
            {digit, u"%1 (%2)"_s.arg(shell::wordOf(shop.words, *act), shop.keys.keyOf(*act))});
    sheet.hint = escBack(shop.words);
    return sheet;
}

Sheet othersSheet(const Sale &sale, const Shop &shop)
{
    Sheet sheet;
    sheet.heading = shop.words.say("tenders", "Other tenders");
    sheet.facts = factsOf(sale, shop);
    sheet.question = shop.words.say("tenders", "Which one? Press a digit.");
    const qsizetype count = std::min(shop.otherTenders.size(), mostOtherTenders);
    for (qsizetype at = 0; at < count; ++at)
        sheet.choices.append({static_cast<int>(at + 1), shop.otherTenders[at]});
    sheet.hint = text::notVerified(shop.words) + u" · "_s + escBack(shop.words);
    return sheet;
}

Sheet otherAmountSheet(const Desk &desk, const Sale &sale, const Shop &shop)
{
    Sheet sheet;
    sheet.heading = desk.asked.otherTender;
    sheet.facts = factsOf(sale, shop);
    sheet.question = shop.words.say("tenders", "How much? Enter records the amount in the field; less makes the sale mixed.");
    sheet.hint = text::notVerified(shop.words) + u" · "_s + escBack(shop.words);
    return sheet;
}

}
