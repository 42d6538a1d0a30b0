// What somebody has to allow, as it is filled in: its reasons, its facts, the PIN that ends it.
#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/sale/totals.h"
#include "ui/desk/holding.h"
#include "ui/desk/officeparts.h"
#include "ui/desk/serving.h"
#include "ui/desk/words_editing.h"
#include "ui/desk/words_office.h"
#include "ui/desk/words_tenders.h"
#include "ui/text/figures.h"
#include "ui/text/words_history.h"
#include "ui/text/words_money.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using counter::EntryMode;
using counter::EntryView;
using history::Fact;
using history::Sheet;
using payment::Payment;
using text::Phrasebook;

Sheet conflictSheet(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto *errand = std::get_if<SettleErrand>(&desk.office.errand);
    const Payment payment = errand ? state.payments.value(errand->reference) : Payment();
    Sheet sheet;
    const auto kind = conflictOf(payment).value_or(payment::ConflictKind::SecondPayment);
    sheet.heading =
        words.say("office", "Ticket %1: %2").arg(QString::number(payment.ticket), text::nameOf(words, kind));
    sheet.facts = paymentFacts(words, payment);
    sheet.question = words.say("office", "What happens with this money?");
    int digit = 0;
    for (const payment::Settlement how : settlementsOf(payment))
        sheet.choices.append({++digit, nameOf(words, how)});
    sheet.hint = escBack(words);
    return sheet;
}

Sheet reasonSheet(const QString &heading, const QStringList &reasons, const Phrasebook &words)
{
    Sheet sheet;
    sheet.heading = heading;
    sheet.question = words.say("office", "Why? Press a digit.");
    int digit = 0;
    for (const QString &reason : reasons)
        sheet.choices.append({++digit, reason});
    sheet.hint = escBack(words);
    return sheet;
}

QString editedName(const till::State &state, int line, const Phrasebook &words)
{
    const sale::Sale *sale = till::currentSale(state);
    const sale::LineItem *item = sale ? lineOf(*sale, line) : nullptr;
    return item ? nameOfLine(words, *item) : nameOfWholeSale(words);
}

QList<Fact> discountFacts(const DiscountErrand &given, const till::State &state, const Phrasebook &words)
{
    const auto *percent = std::get_if<sale::PercentOff>(&given.discount.off);
    const auto *amount = std::get_if<sale::AmountOff>(&given.discount.off);
    const sale::Sale *sale = till::currentSale(state);
    const auto currency = sale ? sale->currency : money::Currency::ARS;
    const QString off =
        percent ? money::percentText(percent->basisPoints, currency) : text::shownAmount(amount->amount);
    return {{words.say("office", "Discount"), off}, {words.say("office", "For"), editedName(state, given.line, words)}};
}

QList<Fact> cancelErrandFacts(const till::State &state, const Phrasebook &words)
{
    const sale::Sale *sale = till::currentSale(state);
    if (!sale)
        return {};
    return QList<Fact>{{{}, words.say("tenders", "Cancel ticket %1?").arg(sale->ticket)}} + cancelFacts(*sale, words);
}

// How much goes back, and what each tender brought in: it goes back its own way.
QList<Fact> refundFacts(const Desk &desk, const RefundErrand &errand, const Phrasebook &words)
{
    QList<Fact> facts{{words.say("office", "Refund"), text::shownAmount(errand.amount)}};
    for (const PastSale &past : desk.office.sales) {
        for (const sale::Tender &tender : past.sale.id == errand.saleId ? past.sale.tenders : QList<sale::Tender>()) {
            const money::Money left = refundable(past.sale, tender);
            if (left.isPositive())
                facts.append({words.say("office", "By %1").arg(text::nameOf(words, tender)), text::shownAmount(left)});
        }
    }
    return facts;
}

QList<Fact> errandFacts(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    QList<Fact> facts = std::visit(
        Overloaded{
            [](std::monostate) { return QList<Fact>(); },
            [&](const RefundErrand &refund) {
                return refundFacts(desk, refund, words);
            },
            [&](const SettleErrand &settle) {
                return QList<Fact>{{words.say("office", "Decision"), nameOf(words, settle.how)}};
            },
            [&](const HandErrand &hand) {
                return QList<Fact>{{words.say("office", "By hand"),
                                       text::shownAmount(state.payments.value(hand.reference).charge.amount)},
                    {words.say("office", "Evidence"), hand.evidence}};
            },
            [&](const DrawerErrand &drawer) { return drawer::factsOf(drawer.act, state, shop); },
            [&](const CancelErrand &) { return cancelErrandFacts(state, words); },
            [&](const ClosingsErrand &) { return QList<Fact>{{{}, words.say("drawer", "Earlier closes")}}; },
            [&](const PeopleErrand &) { return QList<Fact>{{{}, words.say("counter", "People")}}; },
            [&](const PriceErrand &price) {
                return QList<Fact>{{words.say("office", "New price"), text::shownAmount(price.price)},
                    {words.say("office", "Line"), editedName(state, price.line, words)}};
            },
            [&](const DiscountErrand &given) { return discountFacts(given, state, words); },
            [&](const ProductsErrand &) {
                return QList<Fact>{{{}, words.say("office", "Add and edit products, change prices, read a file")}};
            },
            [&](const KioskErrand &) {
                return QList<Fact>{{{}, words.say("office", "Fill the screen, or leave the full screen")}};
            },
        },
        desk.office.errand);
    if (!desk.office.why.isEmpty())
        facts.append({words.say("office", "Reason"), desk.office.why});
    return facts;
}

Sheet fieldSheet(const QString &heading, QList<Fact> facts, const QString &question, const QString &hint)
{
    return {heading, std::move(facts), question, {}, hint};
}

// Whose PIN is asked for: where there are people, anybody's who has the right.
Sheet pinSheet(const Desk &desk, const QList<Fact> &facts, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    if (!asksWho(state, shop))
        return fieldSheet(words.say("office", "Manager"), facts,
            words.say("office", "The manager types the PIN, then Enter."), escBack(words));
    const bool supervisor = mayAllow(people::Role::Supervisor, desk.office.errand, state);
    return fieldSheet(words.say("people", "Somebody has to allow this"), facts,
        supervisor ? words.say("people", "A supervisor or manager types the PIN, then Enter.")
                   : words.say("office", "The manager types the PIN, then Enter."),
        escBack(words));
}

// By the manager's own word: that a payment was made, or that money is kept.
Sheet handSheet(const Desk &desk, const QList<Fact> &facts, const Phrasebook &words)
{
    const QString heading = words.say("office", "The manager confirms by hand");
    if (desk.layer == Layer::HandReason)
        return reasonSheet(heading, handReasons(words), words);
    return fieldSheet(heading, facts,
        words.say("office", "Type the operation number, or what you have seen, then Enter."),
        words.say("office", "It stays marked for ever, and the till goes on asking Mercado Pago. Esc goes back"));
}

Sheet newPinSheet(const Desk &desk, const QList<Fact> &facts, const Phrasebook &words)
{
    const QString heading = words.say("office", "Choose the manager's PIN");
    if (desk.layer == Layer::NewPinAgain)
        return fieldSheet(heading, facts, words.say("office", "Type the same digits again, then Enter."), escBack(words));
    return fieldSheet(heading, facts, words.say("office", "Type 4 to 8 digits, then Enter."),
        words.say("office", "It allows refunds and other decisions about money. Esc: later, when it is first needed"));
}

}

Sheet errandSheet(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto facts = errandFacts(desk, state, shop);
    if (desk.layer == Layer::RefundReason)
        return reasonSheet(words.say("office", "Refund"), refundReasons(words), words);
    if (desk.layer == Layer::RefundAmount)
        return fieldSheet(words.say("office", "Refund"), facts,
            words.say("office", "How much goes back? Enter accepts the amount in the field."), escBack(words));
    if (desk.layer == Layer::Conflict)
        return conflictSheet(desk, state, shop);
    if (desk.layer == Layer::Note)
        return fieldSheet(words.say("office", "Keep it, with a note"), facts,
            words.say("office", "Type the note, then Enter."), escBack(words));
    if (desk.layer == Layer::HandEvidence || desk.layer == Layer::HandReason)
        return handSheet(desk, facts, words);
    if (desk.layer == Layer::NewPin || desk.layer == Layer::NewPinAgain)
        return newPinSheet(desk, facts, words);
    return pinSheet(desk, facts, state, shop);
}

EntryView errandEntry(const Desk &desk, const Shop &shop)
{
    const auto &words = shop.words;
    EntryView view{{}, EntryMode::Answer, shop.setup.currency};
    view.masked = desk.layer == Layer::Pin || desk.layer == Layer::NewPin || desk.layer == Layer::NewPinAgain;
    if (desk.layer == Layer::Pin)
        view.placeholder = words.say("office", "PIN");
    if (desk.layer == Layer::NewPin)
        view.placeholder = words.say("office", "New PIN");
    if (desk.layer == Layer::NewPinAgain)
        view.placeholder = words.say("office", "The same PIN again");
    if (desk.layer == Layer::HandEvidence)
        view.placeholder = words.say("office", "Operation number");
    if (desk.layer == Layer::Note) {
        view.placeholder = words.say("office", "Note");
        view.letters = true;
    }
    if (desk.layer == Layer::RefundAmount) {
        view.placeholder = words.say("office", "Amount that goes back");
        if (const auto *refund = std::get_if<RefundErrand>(&desk.office.errand))
            view.prefill = money::toPlainText(refund->most);
    }
    return view.placeholder.isEmpty() ? EntryView{words.say("office", "Press a digit"), EntryMode::Digit, view.currency} : view;
}

}
