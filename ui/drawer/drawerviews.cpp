#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "ui/drawer/words_drawersheet.h"
#include "ui/text/figures.h"
#include "ui/text/words_drawer.h"

using namespace Qt::StringLiterals;

namespace mostrador::drawer {

namespace {

using history::Fact;
using history::Sheet;
using text::Phrasebook;
using text::Severity;

QList<Fact> factsOf(const QList<text::ReportRow> &rows)
{
    QList<Fact> facts;
    for (const text::ReportRow &row : rows)
        facts.append(row.value.isEmpty() ? Fact{{}, row.label} : Fact{row.label, row.value});
    return facts;
}

QString escBack(const Phrasebook &words)
{
    return words.say("office", "Esc goes back");
}

QString headingOf(const Phrasebook &words, const shift::Session &session)
{
    return words.say("drawer", "Drawer · shift %1").arg(QString::number(session.number));
}

Sheet floatSheet(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    return {words.say("drawer", "The drawer is closed"), {},
        words.say("drawer", "With how much does it open? Type the float, then Enter."), choicesOf(sheet, state, shop),
        words.say("office", "Esc goes back")};
}

Sheet menuSheet(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    const shift::Session &session = *till::openDrawer(state);
    QList<Fact> facts{{words.say("drawer", "Opened"), text::shownMoment(words, session.openedAt, shop.zone)},
        {words.say("drawer", "Opening float"), text::shownAmount(session.opening)}};
    if (!session.openedBy.isEmpty())
        facts.append({words.say("drawer", "By"), session.openedBy});
    return {headingOf(words, session), facts, {}, choicesOf(sheet, state, shop), escBack(words)};
}

Sheet reasonSheet(const DrawerSheet &sheet, const desk::Shop &shop)
{
    const auto &words = shop.words;
    Sheet view;
    view.heading = nameOf(words, sheet.kind);
    view.facts = {{words.say("drawer", "Amount"), text::shownAmount(sheet.amount)}};
    view.question = words.say("office", "Why? Press a digit.");
    int digit = 0;
    for (const QString &reason : moveReasons(words, sheet.kind))
        view.choices.append({++digit, reason, {}});
    view.choices.append({++digit, words.say("drawer", "Another reason: type it"), {}});
    view.hint = escBack(words);
    return view;
}

// The expected sum is shown once the count has been given, and not before: a count is no guess.
Sheet countSheet(const till::State &state, const desk::Shop &shop, Instant now)
{
    const auto &words = shop.words;
    Sheet view;
    view.heading = words.say("drawer", "Close of the drawer (Z)");
    view.facts = factsOf(text::rowsOf(words, till::unresolvedOf(state, now)));
    view.question = words.say("drawer", "How much is in the drawer? One sum, or pieces × value: 12*1000 3*500 40");
    view.hint = escBack(words);
    return view;
}

Sheet reviewSheet(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop, Instant now)
{
    const auto &words = shop.words;
    const money::Money expected = expectedCash(*till::openDrawer(state));
    Sheet view;
    view.heading = words.say("drawer", "Close of the drawer (Z)");
    view.facts = factsOf(text::rowsOf(words, till::unresolvedOf(state, now)));
    view.facts += {{words.say("drawer", "Expected"), text::shownAmount(expected)},
        {words.say("drawer", "Counted"), text::shownAmount(sheet.count.total)},
        {{}, text::shownDifference(words, sheet.count.total - expected)}};
    view.question = words.say("drawer", "How much is taken out? The rest stays as the next float. Enter closes.");
    view.hint = escBack(words);
    return view;
}

QString nameOfClosing(const Phrasebook &words, const shift::Session &session, const desk::Shop &shop)
{
    const QString when = session.closing ? text::shownMoment(words, session.closing->at, shop.zone) : QString();
    return u"Z %1 · %2 · %3"_s.arg(QString::number(session.number), when, text::shownAmount(session.totals.sold));
}

Sheet closingsSheet(const DrawerSheet &sheet, const desk::Shop &shop)
{
    const auto &words = shop.words;
    Sheet view;
    view.heading = words.say("drawer", "Earlier closes");
    view.question = sheet.closings.isEmpty() ? words.say("drawer", "The drawer has not been closed yet.")
                                             : words.say("drawer", "Which one is to be read?");
    const auto page = sheet.closings.mid(sheet.page * closingsInAPage, closingsInAPage);
    for (qsizetype at = 0; at < page.size(); ++at)
        view.choices.append({static_cast<int>(at) + 1, nameOfClosing(words, page[at], shop), {}});
    if (pagesOf(sheet) > 1)
        view.choices.append({static_cast<int>(closingsInAPage) + 1,
            words.say("drawer", "Other closes (page %1 of %2)").arg(sheet.page + 1).arg(pagesOf(sheet)), {}});
    view.hint = escBack(words);
    return view;
}

Sheet reportSheet(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const shift::Report &report = *sheet.report;
    Sheet view;
    if (report.session.closing)
        view.choices = choicesOf(sheet, state, shop);
    view.heading = text::nameOfReport(shop.words, report.session);
    view.facts = factsOf(text::rowsOf(shop.words, report, shop.zone));
    view.hint = shop.words.say("office", "↑ ↓ scroll · Esc goes back");
    return view;
}

// What is over the float goes to the safe.
money::Money proposedWithdrawal(const DrawerSheet &sheet, const shift::Session &session)
{
    const money::Money over = sheet.count.total - session.opening;
    return over.isPositive() ? over : money::Money{0, over.currency};
}

}

QStringList moveReasons(const Phrasebook &words, shift::MoveKind kind)
{
    if (kind == shift::MoveKind::In)
        return {words.say("drawer", "Change from the bank"), words.say("drawer", "Correction")};
    return {words.say("drawer", "To the safe or the bank"), words.say("drawer", "Paid to a supplier"),
        words.say("drawer", "Correction")};
}

QString nameOf(const Phrasebook &words, shift::MoveKind kind)
{
    return kind == shift::MoveKind::In ? words.say("drawer", "Cash in") : words.say("drawer", "Cash out");
}

text::Message printingACopy(const Phrasebook &words, qint64 session)
{
    return {Severity::Information, words.say("drawer", "A copy of the close of shift %1 is being printed.").arg(session), {}, {}};
}

Sheet sheetOf(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop, Instant now)
{
    const auto &words = shop.words;
    if (sheet.step == Step::Report && sheet.report)
        return reportSheet(sheet, state, shop);
    if (sheet.step == Step::Closings)
        return closingsSheet(sheet, shop);
    if (!till::openDrawer(state))
        return floatSheet(sheet, state, shop);
    switch (sheet.step) {
    case Step::Amount:
        return {nameOf(words, sheet.kind), {}, words.say("drawer", "How much? Type the amount, then Enter."), {},
            escBack(words)};
    case Step::Reason:
        return reasonSheet(sheet, shop);
    case Step::OwnReason:
        return {nameOf(words, sheet.kind), {{words.say("drawer", "Amount"), text::shownAmount(sheet.amount)}},
            words.say("drawer", "Type the reason, then Enter."), {}, escBack(words)};
    case Step::Count:
        return countSheet(state, shop, now);
    case Step::Review:
        return reviewSheet(sheet, state, shop, now);
    case Step::Float:
    case Step::Menu:
    case Step::Report:
    case Step::Closings:
        break;
    }
    return menuSheet(sheet, state, shop);
}

counter::EntryView entryOf(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    counter::EntryView field{{}, counter::EntryMode::Answer, shop.setup.currency};
    switch (sheet.step) {
    case Step::Float:
        field.placeholder = words.say("drawer", "Opening float");
        field.prefill = money::toPlainText(till::proposedFloat(state, shop.setup.currency));
        return field;
    case Step::Amount:
        field.placeholder = words.say("drawer", "Amount");
        return field;
    case Step::OwnReason:
        field.placeholder = words.say("office", "Reason");
        field.letters = true;
        return field;
    case Step::Count:
        field.placeholder = words.say("drawer", "Counted");
        return field;
    case Step::Review:
        field.placeholder = words.say("drawer", "Taken out");
        if (const auto *session = till::openDrawer(state))
            field.prefill = money::toPlainText(proposedWithdrawal(sheet, *session));
        return field;
    case Step::Menu:
    case Step::Reason:
    case Step::Report:
    case Step::Closings:
        break;
    }
    return {words.say("office", "Press a digit"), counter::EntryMode::Digit, shop.setup.currency};
}

QList<Fact> factsOf(const shift::Act &act, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    const auto *session = till::openDrawer(state);
    return std::visit(
        Overloaded{
            [&](const shift::Open &open) {
                return QList<Fact>{{words.say("drawer", "Opening float"), text::shownAmount(open.opening)}};
            },
            [&](const shift::MoveCash &move) {
                return QList<Fact>{{nameOf(words, move.kind), text::shownAmount(move.amount)},
                    {words.say("office", "Reason"), move.reason}};
            },
            [&](const shift::OpenWithoutSale &) {
                return QList<Fact>{{{}, words.say("drawer", "Open the drawer without a sale")}};
            },
            [&](const shift::TakeReport &) { return QList<Fact>{{{}, words.say("drawer", "X report")}}; },
            [&](const shift::Close &close) {
                QList<Fact> facts{{{}, words.say("drawer", "Close of the drawer (Z)")},
                    {words.say("drawer", "Counted"), text::shownAmount(close.counted)}};
                if (session)
                    facts.append({{}, text::shownDifference(words, close.counted - expectedCash(*session))});
                return facts;
            },
        },
        act);
}

text::Message doneMessage(const Phrasebook &words, const shift::Act &act, const till::State &state)
{
    const QString number = QString::number(state.drawer ? state.drawer->number : 0);
    const QString what = std::visit(
        Overloaded{
            [&](const shift::Open &open) {
                return words.say("drawer", "The drawer is open: shift %1, float %2.").arg(number, text::shownAmount(open.opening));
            },
            [&](const shift::MoveCash &move) {
                return words.say("drawer", "%1: %2 recorded.").arg(nameOf(words, move.kind), text::shownAmount(move.amount));
            },
            [&](const shift::OpenWithoutSale &) { return words.say("drawer", "The drawer was opened without a sale: recorded."); },
            [&](const shift::TakeReport &) { return words.say("drawer", "Nothing has been closed by reading."); },
            [&](const shift::Close &close) {
                const auto gap = state.drawer && state.drawer->closing ? difference(*state.drawer->closing) : close.counted - close.counted;
                return words.say("drawer", "The drawer is closed: shift %1. %2").arg(number, text::shownDifference(words, gap));
            },
        },
        act);
    return {Severity::Success, what, {}, {}};
}

}
