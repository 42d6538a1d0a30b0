#include "tests/bench/samplesale.h"

#include "core/receipt/receipt.h"
#include "tests/bench/figures.h"
#include "tests/support/receipts.h"

using namespace Qt::StringLiterals;

namespace mostrador::bench {

namespace {

constexpr int itemsOnTicket = 3;
constexpr int itemsOnReceipt = 12;

receipt::Document documentOf(const sale::Sale &sale)
{
    receipt::Receipt facts = test::cashReceipt();
    facts.sale = sale;
    return compose(facts, test::spanishWords());
}

till::Step advanced(const till::State &state, const till::Event &event)
{
    auto step = till::advance(state, event, sampleSetup(), sampleTime());
    if (step.rejection)
        giveUp(u"the sample sale was refused"_s);
    return step;
}

till::State withItems()
{
    till::State state;
    for (int i = 0; i < itemsOnTicket; ++i)
        state = advanced(state, till::AddLine{sampleLine(i), u"samplesale"_s}).state;
    return state;
}

}

Instant sampleTime()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

till::Setup sampleSetup()
{
    till::Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = u"Kiosco La Ñata"_s;
    setup.provider = till::ProviderSetup{.userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = u"CAJA01"_s,
        .notificationUrl = {},
        .sponsorId = {}};
    setup.composeReceipt = documentOf;
    setup.copyMark = u"COPIA %1"_s;
    return setup;
}

sale::LineItem sampleLine(int number)
{
    return {0, u"77900%1"_s.arg(number), u"Yerba mate con palo %1 kg"_s.arg(number), {1000},
        money::Money{125'000 + number, money::Currency::ARS}};
}

QList<journal::Draft> draftsOfCharge()
{
    return advanced(withItems(), till::ChargeQr{u"ABCDEFGH"_s}).drafts;
}

QList<journal::Draft> draftsOfPastSale()
{
    QList<journal::Draft> drafts = advanced(withItems(), till::TakeCash{}).drafts;
    drafts.append(draftsOfCharge().constLast());
    for (journal::Draft &draft : drafts)
        draft.open = false;
    return drafts;
}

QList<journal::Draft> renumbered(QList<journal::Draft> drafts, qint64 ticket)
{
    for (journal::Draft &draft : drafts) {
        draft.subject = u"%1-%2"_s.arg(draft.kind).arg(ticket, 12, 10, QChar(u'0'));
        draft.ticket = ticket;
    }
    return drafts;
}

receipt::Document sampleReceipt()
{
    sale::Sale sale = test::cashReceipt().sale;
    sale.lines.clear();
    for (int i = 0; i < itemsOnReceipt; ++i) {
        sale.lines.append(sampleLine(i));
        sale.lines.last().number = i + 1;
    }
    return documentOf(sale);
}

}
