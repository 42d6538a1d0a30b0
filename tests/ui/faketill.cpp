#include "tests/ui/faketill.h"

#include "core/catalog/productfile.h"
#include "core/money/amounttext.h"
#include "tests/ui/customersamples.h"
#include "ui/payment/paymentviews.h"
#include "ui/sale/saleviews.h"
#include "ui/sale/words_entry.h"
#include "ui/shell/shellviews.h"
#include "ui/shell/words_keys.h"
#include "ui/text/words_sale.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::tests {

using shell::Act;

namespace {

constexpr money::CashRounding noRounding{};
QString reference()
{
    return u"1-42-1-ABCDEFGH"_s;
}

}

catalog::Catalogue sampleCatalogue(money::Site site)
{
    QFile file(u":/catalogue/"_s + money::codeOf(site) + u".csv"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return catalog::Catalogue::of(
        catalog::readProducts(open ? file.readAll() : QByteArray(), money::currencyOf(site)).products)
        .value();
}

FakeTill::FakeTill(shell::CashierWindow &window, const text::Phrasebook &words)
    : m_window(window)
    , m_words(words)
    , m_catalogue(sampleCatalogue(words.site()))
{
    nextSale();
    connect(&window, &shell::CashierWindow::intended, this, &FakeTill::handle);
    show();
}

void FakeTill::handle(const shell::Intent &intent)
{
    intents.append(intent);
    std::visit([this](const auto &each) { on(each); }, intent);
    show();
}

bool FakeTill::isPaying() const
{
    return step == Step::TakingCash || step == Step::Waiting || step == Step::Asking;
}

void FakeTill::nextSale()
{
    sale = sale::openSale(u"sale"_s, 42 + finished, money::currencyOf(m_words.site()), Instant{});
    selected = 0;
    step = Step::Selling;
    result.reset();
    message.reset();
    typed.clear();
}

void FakeTill::take(const sale::SaleResult &changed)
{
    if (changed) {
        sale = *changed;
        message.reset();
    } else {
        message = text::messageOf(m_words, changed.error());
    }
}

void FakeTill::add(const sale::LineItem &line)
{
    take(sale::addLine(sale, line));
    if (!message)
        selected = sale.lines.back().number;
    lastQuantity = line.quantity;
}

void FakeTill::on(const shell::EnterCode &entered)
{
    if (isPaying()) {
        message = counter::notAddedMessage(m_words, entered.code);
        return;
    }
    if (step == Step::Done)
        nextSale();
    step = Step::Selling;
    const auto product = m_catalogue.byCode(entered.code);
    sale::LineItem line;
    line.code = entered.code;
    line.quantity = entered.quantity;
    if (product) {
        line.name = product->name;
        line.unitPrice = product->price;
    }
    add(line);
    if (!product)
        message = counter::unknownCodeMessage(m_words, entered.code);
}

void FakeTill::on(const shell::ScanRefused &bad)
{
    message = counter::badScanMessage(m_words, bad.problem, bad.burst);
}

void FakeTill::on(const shell::EnterName &entered)
{
    message = counter::nothingFoundMessage(m_words, entered.text);
}

void FakeTill::on(const shell::EnterAmount &entered)
{
    sale::LineItem line;
    line.quantity = entered.quantity;
    line.unitPrice = entered.amount;
    add(line);
}

void FakeTill::on(const shell::SetQuantity &entered)
{
    take(sale::setQuantity(sale, selected, entered.quantity));
}

void FakeTill::on(const shell::SetPrice &entered)
{
    take(sale::setPrice(sale, selected, entered.price));
}

void FakeTill::on(const shell::RepeatLast &)
{
    if (!sale.lines.isEmpty())
        add(sale.lines.constLast());
}

void FakeTill::on(const shell::SwitchSide &) {}

void FakeTill::on(const shell::EntryRefused &entered)
{
    message = counter::messageOf(m_words, entered.error);
}

void FakeTill::on(const shell::EntryEdited &edited)
{
    typed = edited.words;
    if (isPaying())
        return;
    if (step == Step::Done && !edited.text.isEmpty())
        nextSale();
    typed = edited.words;
    if (step != Step::Helping)
        step = typed.isEmpty() && !searchOpen ? Step::Selling : Step::Searching;
}

void FakeTill::on(const shell::AddProduct &added)
{
    searchOpen = false;
    on(shell::EnterCode{added.code, added.quantity, false});
}

void FakeTill::on(const shell::SelectLine &line)
{
    selected = line.number;
}

void FakeTill::on(const shell::ReceivedEdited &edited)
{
    received = edited.text;
}

void FakeTill::on(const shell::PayCash &paid)
{
    const auto cash = money::fromTypedText(paid.received, sale.currency);
    if (!cash || *cash < sale::due(sale)) {
        message = text::messageOf(m_words, sale::SaleProblem::NotEnough);
        return;
    }
    const money::Money total = sale::total(sale);
    take(sale::takeCash(sale, sale::due(sale), *cash, noRounding, Instant{}));
    result = counter::paidInCash(m_words, total, *cash, sale.tenders.back().change);
    ++finished;
    step = Step::Done;
}

void FakeTill::on(const shell::WithdrawQr &)
{
    take(sale::withdrawQr(sale, reference()));
    step = Step::Selling;
}

void FakeTill::on(const shell::KeepQr &)
{
    step = Step::Waiting;
}

void FakeTill::on(const shell::NextSale &)
{
    nextSale();
}

void FakeTill::on(const shell::Escape &)
{
    searchOpen = false;
    if (step == Step::Waiting)
        step = Step::Asking;
    else if (step == Step::Done)
        nextSale();
    else
        step = Step::Selling;
}

void FakeTill::on(const shell::Do &act)
{
    switch (act.act) {
    case Act::Cash:
        step = Step::TakingCash;
        received = counter::exactCashText(sale::due(sale), noRounding);
        return;
    case Act::ChargeQr:
        take(sale::startQr(sale, sale::due(sale), reference()));
        step = message ? Step::Selling : Step::Waiting;
        return;
    case Act::RemoveLine:
        take(sale::removeLine(sale, selected));
        selected = sale.lines.isEmpty() ? 0 : sale.lines.back().number;
        return;
    case Act::Search:
        searchOpen = true;
        step = Step::Searching;
        return;
    case Act::Help:
        step = Step::Helping;
        return;
    case Act::Finish:
        if (step == Step::Done)
            nextSale();
        return;
    case Act::CheckPayment:
    case Act::PriceCheck:
    case Act::LastSales:
    case Act::Discount:
    case Act::Hold:
    case Act::OtherTenders:
    case Act::Reprint:
    case Act::Drawer:
    case Act::Lock:
    case Act::People:
    case Act::Undo:
    case Act::Note:
    case Act::CancelSale:
        return;
    }
}

void FakeTill::on(const shell::Unavailable &act)
{
    message = shell::unavailableMessage(m_words, act.act);
}

void FakeTill::payQr()
{
    const money::Money total = sale::total(sale);
    take(sale::confirmQr(sale, reference(), {u"123456789012"_s}, Instant{}));
    result = counter::paidByQr(m_words, total, u"123456789012"_s);
    ++finished;
    step = Step::Done;
    show();
}

shell::Panel FakeTill::panel() const
{
    const auto qr = [this] {
        auto waiting = counter::waitingQr(
            m_words, sale::due(sale), samples::sampleCode(), std::chrono::seconds(272), std::chrono::seconds(300));
        return refused ? counter::refusedQr(m_words, waiting) : waiting;
    };
    switch (step) {
    case Step::Selling:
        return counter::favouritesOf(m_words, m_catalogue.favourites(counter::mostFavourites));
    case Step::Searching:
        return counter::searchResultsOf(m_words, typed, m_catalogue.search(typed, counter::mostSearchResults));
    case Step::TakingCash:
        return counter::cashPanelOf(m_words, sale::due(sale), noRounding, received);
    case Step::Waiting:
        return qr();
    case Step::Asking:
        return counter::askingToWithdraw(m_words, qr());
    case Step::Done:
        return *result;
    case Step::Helping:
        return help::viewOf(m_words, m_keys, {help::Topic::Selling, shell::sellingKeysOf(m_words, m_keys)}, {help::Topic::Selling, false, {}});
    }
    Q_UNREACHABLE();
}

QSet<Act> FakeTill::enabledActs() const
{
    QSet<Act> enabled{Act::Help, Act::Search};
    const bool sellable = !sale::isEmpty(sale) && sale::isPriced(sale) && step != Step::Done && !isPaying();
    if (sellable)
        enabled += {Act::Cash, Act::ChargeQr};
    if (!sale::isEmpty(sale) && step != Step::Done && !isPaying())
        enabled += Act::RemoveLine;
    if (step == Step::Waiting)
        enabled += {Act::Cash, Act::CheckPayment};
    if (step == Step::Done || sellable)
        enabled += Act::Finish;
    return enabled;
}

shell::CashierView FakeTill::view() const
{
    shell::CashierView view;
    const bool waits = sale::hasWaitingTender(sale);
    view.header = {shell::tillName(m_words, u"1"_s, u"CAJA01"_s), {},
        {shell::providerLight(m_words, shell::ProviderHealth::Online),
            shell::printerLight(m_words, shell::PrinterHealth::Ready),
            shell::waitingLight(m_words, waits ? 1 : 0, std::chrono::seconds(272))},
        shell::demoNotice(m_words)};
    view.entry = counter::entryViewOf(m_words, sale, selected);
    view.lines = counter::linesViewOf(m_words, sale, selected);
    view.message = message;
    view.totals = counter::totalsViewOf(m_words, sale);
    view.panel = panel();
    view.keys = shell::keysOf(m_words, m_keys, enabledActs());
    view.names = shell::partNames(m_words);
    return view;
}

void FakeTill::show()
{
    m_window.render(view());
}

}
