#include "ui/payment/resultviews.h"

#include "ui/payment/paymentviews.h"
#include "ui/text/figures.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

using sale::Tender;
using sale::TenderKind;
using text::Phrasebook;
using text::Severity;

QList<Tender> confirmedOf(const sale::Sale &sale)
{
    QList<Tender> confirmed;
    std::copy_if(sale.tenders.begin(), sale.tenders.end(), std::back_inserter(confirmed),
        [](const Tender &tender) { return tender.state == sale::TenderState::Confirmed; });
    return confirmed;
}

ResultPanel recorded(const Phrasebook &words, const Tender &tender)
{
    ResultPanel panel;
    panel.severity = Severity::Information; // nobody but the cashier says so
    panel.title = words.say("counter", "Recorded");
    panel.amountLabel = text::nameOf(words, tender);
    panel.amount = text::shownAmount(tender.amount);
    panel.details = text::notVerified(words);
    panel.hint = words.say("counter", "Scan or Enter: next sale");
    return panel;
}

ResultPanel byOne(const Phrasebook &words, const sale::Sale &sale, const Tender &tender)
{
    switch (tender.kind) {
    case TenderKind::Cash:
        return paidInCash(words, total(sale), tender.received, tender.change);
    case TenderKind::Qr:
        return tender.byHand ? confirmedByHand(words, tender.amount, tender.operations.join(u", "_s))
                             : paidByQr(words, tender.amount, tender.operations.join(u", "_s));
    case TenderKind::Other:
        return recorded(words, tender);
    }
    Q_UNREACHABLE();
}

ResultPanel byMany(const Phrasebook &words, const sale::Sale &sale, const QList<Tender> &tenders)
{
    ResultPanel panel;
    panel.title = words.say("counter", "Paid");
    const Tender &last = tenders.constLast();
    const bool givesChange = last.kind == TenderKind::Cash;
    panel.amountLabel = givesChange ? text::wordForChange(words) : text::wordForTotal(words);
    panel.amount = text::shownAmount(givesChange ? last.change : total(sale));
    QStringList details;
    for (const Tender &tender : tenders)
        details.append(text::nameOf(words, tender) + u' ' + text::columnAmount(tender.amount));
    panel.details = details.join(u" · "_s);
    const bool isVerified = std::none_of(tenders.begin(), tenders.end(),
        [](const Tender &tender) { return tender.kind == TenderKind::Other || tender.byHand; });
    if (!isVerified) {
        panel.severity = Severity::Information;
        panel.details += u'\n' + words.say("counter", "Not all of it is verified by the till");
    }
    panel.hint = words.say("counter", "Scan or Enter: next sale");
    return panel;
}

}

ResultPanel resultOf(const Phrasebook &words, const sale::Sale &sale)
{
    const auto tenders = confirmedOf(sale);
    const money::Money nothing{0, sale.currency};
    if (tenders.isEmpty()) // everything was free
        return paidInCash(words, total(sale), nothing, nothing);
    return tenders.size() == 1 ? byOne(words, sale, tenders.constFirst()) : byMany(words, sale, tenders);
}

}
