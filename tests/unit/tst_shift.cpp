// The drawer: what a session adds up, how it is closed, and that a close is what its records add up to, whatever the day
// was like.
#include "core/sale/stored.h"
#include "core/shift/count.h"
#include "core/shift/stored.h"
#include "tests/support/tilldesk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::test;

namespace {

people::Approval managers()
{
    return {u"Ana"_s, u"because"_s, noon()};
}

ActOnDrawer opens(qint64 minor)
{
    return {shift::Open{pesos(minor)}, std::nullopt};
}

ActOnDrawer moves(shift::MoveKind kind, qint64 minor)
{
    return {shift::MoveCash{kind, pesos(minor), u"change"_s}, std::nullopt};
}

ActOnDrawer closes(qint64 counted, qint64 withdrawn = 0)
{
    return {shift::Close{pesos(counted), {}, pesos(withdrawn), u"7:abc"_s}, managers()};
}

bool sellsForCash(TillDesk &desk, qint64 minor)
{
    return desk.add(minor) && desk.feed(TakeCash{}) && desk.feed(Dismiss{});
}

const shift::Closing &closing(const TillDesk &desk)
{
    return *desk.state.drawer->closing;
}

shift::ShiftProblem refusal(const TillDesk &desk)
{
    return std::get<shift::ShiftProblem>(desk.last.rejection->problem);
}

// A second opinion about a day: walks along the records and adds up by itself.
struct Books {
    qint64 cash = 0;
    qint64 cashRefunds = 0;
    qint64 qr = 0;
    qint64 sales = 0;
    qint64 moved = 0;
    qint64 opening = 0;

    static Books of(const sale::Sale &sale)
    {
        Books books;
        books.sales = sale.state == sale::SaleState::Finished ? 1 : 0;
        for (const sale::Tender &tender : sale.tenders) {
            if (tender.state == sale::TenderState::Confirmed)
                (tender.kind == sale::TenderKind::Cash ? books.cash : books.qr) += (tender.amount + tender.rounding).minor;
        }
        for (const sale::Refund &refund : sale.refunds) {
            if (refund.state == sale::RefundState::Done && sale.tenders[0].kind == sale::TenderKind::Cash)
                books.cashRefunds += refund.amount.minor;
        }
        return books;
    }
    void take(const Books &after, const Books &before)
    {
        cash += after.cash - before.cash;
        cashRefunds += after.cashRefunds - before.cashRefunds;
        qr += after.qr - before.qr;
        sales += after.sales - before.sales;
    }
    [[nodiscard]] qint64 expected() const { return opening + cash - cashRefunds + moved; }
};

class Witness
{
public:
    // False: what the drawer's record says is not what the records before it add up to.
    bool sees(const journal::Draft &draft)
    {
        const QJsonObject state = QJsonDocument::fromJson(draft.state).object();
        if (draft.kind == u"sale") {
            const Books now = Books::of(*sale::fromStored(state));
            if (m_open)
                m_books.take(now, m_sales.value(draft.subject));
            m_sales.insert(draft.subject, now);
        }
        return draft.kind != u"shift" || seesShift(QJsonDocument::fromJson(draft.event).object(), *shift::fromStored(state));
    }
    int closes = 0;

private:
    bool seesShift(const QJsonObject &event, const shift::Session &session)
    {
        const QString what = event.value("event"_L1).toString();
        if (what == u"opened") {
            m_books = {};
            m_books.opening = session.opening.minor;
            m_open = true;
        }
        if (what == u"cash_in")
            m_books.moved += session.moves.constLast().amount.minor;
        if (what == u"cash_out")
            m_books.moved -= session.moves.constLast().amount.minor;
        if (!session.closing)
            return true;
        m_open = false;
        ++closes;
        const auto qr = totalsOf(session.totals, shift::qr, money::Currency::ARS).taken.minor;
        return session.closing->expected.minor == m_books.expected() && qr == m_books.qr && session.totals.sales == m_books.sales;
    }

    QMap<QString, Books> m_sales;
    Books m_books;
    bool m_open = false;
};

void takeBack(TillDesk &desk, const QString &saleId, int part)
{
    const sale::Sale sale = desk.state.sales.value(saleId);
    const money::Money left = total(sale) - refunded(sale);
    if (left.isPositive())
        desk.feed(RefundSale{saleId, pesos(std::max<qint64>(1, left.minor / part)), managers(), u"R%1"_s.arg(part)});
}

// One thing that happens on a day at the counter.
void happens(TillDesk &desk, int what, int amount)
{
    switch (what % 8) {
    case 0:
        desk.feed(opens(amount));
        return;
    case 1:
    case 2:
        desk.add(amount + 1);
        desk.feed(TakeCash{});
        return;
    case 3:
        desk.feed(Dismiss{});
        desk.add(amount + 1);
        if (!desk.chargeQr())
            return;
        desk.about(desk.sale().tenders.constLast().externalReference);
        desk.shown();
        desk.look();
        desk.paid((amount + 1));
        return;
    case 4:
        desk.feed(moves(amount % 2 == 0 ? shift::MoveKind::In : shift::MoveKind::Out, amount));
        return;
    case 5:
        takeBack(desk, desk.state.currentSale, 1 + amount % 3);
        return;
    case 6:
        desk.add(amount);
        desk.feed(RemoveLine{1});
        return;
    case 7:
        desk.feed(closes(amount, amount / 2));
        return;
    }
}

}

class TestShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDay();
    void addsUpDiscounts();
    void differenceNeedsSomebody();
    void unresolvedIsListed();
    void nothingTwice();
    void onlyPossibleAmounts();
    void soManyMovesAndNoMore();
    void eachTenderIsItsOwn();
    void whatIsAllZeroHasNoEntry();
    void moneyThatCameLate();
    void whatIsCancelledIsCounted();
    void sellsOnlyWithAnOpenDrawer();
    void reportsAndTheDrawersPulse();
    void noReportWithoutItsWords();
    void copiesOfReceiptsAreCounted();
    void theFloatIsProposedByTheLastClose();
    void survivesARestart();
    void refundOfYesterday();
    void counts();
    void businessDays();
    void storedForEver();
    void damageIsNamedByTheWayToIt();
    void recordsAddUp();
};

void TestShift::aDay()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(500'000)));
    QVERIFY(sellsForCash(desk, 420'003)); // 420.000 in coins
    QCOMPARE(desk.draftKinds(), QStringList());
    QVERIFY(desk.feed(moves(shift::MoveKind::In, 100'000)));
    QVERIFY(desk.feed(moves(shift::MoveKind::Out, 50'000)));
    QCOMPARE(expectedCash(*openDrawer(desk.state)).minor, 500'000 + 420'000 + 100'000 - 50'000);
    QVERIFY(desk.feed(closes(970'000, 470'000)));
    QCOMPARE(difference(closing(desk)).minor, 0);
    QVERIFY(!openDrawer(desk.state));
    QCOMPARE(proposedFloat(desk.state, money::Currency::ARS).minor, 500'000);
    QCOMPARE(desk.state.drawer->totals.sales, 1);
    QCOMPARE(desk.state.drawer->firstTicket, 1);
    QCOMPARE(desk.state.drawer->id, u"shift-1"_s);
    QVERIFY(desk.feed(opens(500'000)));
    QCOMPARE(desk.state.drawer->number, 2);
}

// A tenth off the line, and two pesos off the whole.
void TestShift::addsUpDiscounts()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    desk.add(100'000);
    QVERIFY(desk.feed(GiveDiscount{1, sale::Discount{sale::PercentOff{1'000}, 1'000}, managers()}));
    QVERIFY(desk.feed(GiveDiscount{0, sale::Discount{sale::AmountOff{pesos(200)}, 1'000}, managers()}));
    QVERIFY(openDrawer(desk.state)->totals.discounts.isZero()); // nothing is sold yet
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(openDrawer(desk.state)->totals.discounts.minor, 10'000 + 200);
    QCOMPARE(openDrawer(desk.state)->totals.sold.minor, 100'000 - 10'000 - 200);
    const auto stored = toStored(*openDrawer(desk.state));
    QCOMPARE(shift::fromStored(stored)->totals.discounts.minor, 10'200);
}

void TestShift::differenceNeedsSomebody()
{
    TillDesk desk;
    desk.setup.differenceLimit = 100;
    QVERIFY(desk.feed(opens(1'000)));
    QVERIFY(desk.feed(ActOnDrawer{shift::Close{pesos(900), {}, pesos(0), {}}, std::nullopt}));
    QVERIFY(desk.feed(opens(1'000)));
    QVERIFY(!desk.feed(ActOnDrawer{shift::Close{pesos(899), {}, pesos(0), {}}, std::nullopt}));
    QCOMPARE(refusal(desk), shift::ShiftProblem::NeedsApproval);
    QVERIFY(openDrawer(desk.state));
    QVERIFY(desk.feed(closes(899)));
    QCOMPARE(closing(desk).approvedBy, u"Ana"_s);
    QCOMPARE(difference(closing(desk)).minor, -101);
}

void TestShift::unresolvedIsListed()
{
    TillDesk desk = withQr();
    QVERIFY(desk.feed(opens(0)));
    const auto unresolved = unresolvedOf(desk.state, desk.now);
    QCOMPARE(unresolved.size(), 1);
    QCOMPARE(unresolved[0].kind, shift::UnresolvedKind::Waiting);
    QVERIFY(!desk.feed(ActOnDrawer{shift::Close{pesos(0), {}, pesos(0), {}}, std::nullopt}));
    QCOMPARE(refusal(desk), shift::ShiftProblem::NeedsApproval);
    QVERIFY(desk.feed(closes(0)));
    QCOMPARE(closing(desk).unresolved, unresolved);
    QCOMPARE(closing(desk).journalHead, u"7:abc"_s);
}

void TestShift::nothingTwice()
{
    TillDesk desk;
    QVERIFY(!desk.feed(moves(shift::MoveKind::In, 1)));
    QCOMPARE(refusal(desk), shift::ShiftProblem::NotOpen);
    QVERIFY(!desk.feed(closes(0)));
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(!desk.feed(opens(0)));
    QCOMPARE(refusal(desk), shift::ShiftProblem::AlreadyOpen);
    QVERIFY(!desk.feed(moves(shift::MoveKind::In, 0)));
    QVERIFY(!desk.feed(ActOnDrawer{shift::MoveCash{shift::MoveKind::In, pesos(1), u" "_s}, std::nullopt}));
    QVERIFY(!desk.feed(closes(10, 11)));
    QCOMPARE(refusal(desk), shift::ShiftProblem::MoreThanCounted);
}

void TestShift::onlyPossibleAmounts()
{
    const QList impossible{pesos(-1), pesos(money::largestMinor + 1), money::Money{100, money::Currency::CLP}};
    TillDesk desk;
    const auto isRefused = [&](const shift::Act &act) { return !desk.feed(ActOnDrawer{act, managers()}) && refusal(desk) == shift::ShiftProblem::AmountOutOfRange; };
    for (const money::Money amount : impossible)
        QVERIFY(isRefused(shift::Open{amount}));
    QVERIFY(desk.feed(opens(money::largestMinor)));
    for (const money::Money amount : impossible) {
        QVERIFY(isRefused(shift::MoveCash{shift::MoveKind::In, amount, u"change"_s}));
        QVERIFY(isRefused(shift::Close{amount, {}, pesos(0), {}}));
        QVERIFY(isRefused(shift::Close{pesos(0), {}, amount, {}}));
    }
    QVERIFY(openDrawer(desk.state));
}

void TestShift::soManyMovesAndNoMore()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    for (qsizetype number = 0; number < shift::mostMoves; ++number)
        QVERIFY(desk.feed(moves(shift::MoveKind::In, 1)));
    QVERIFY(!desk.feed(moves(shift::MoveKind::In, 1)));
    QCOMPARE(refusal(desk), shift::ShiftProblem::TooManyMoves);
    QCOMPARE(expectedCash(*openDrawer(desk.state)).minor, shift::mostMoves);
}

// What was taken outside the till by its name, and what was believed without the provider apart from what it said itself.
void TestShift::eachTenderIsItsOwn()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(desk.add(10'000) && desk.feed(TakeOther{u"Tarjeta"_s, pesos(10'000)}) && desk.feed(Dismiss{}));
    QVERIFY(desk.add(5'000) && desk.chargeQr());
    desk.shown();
    desk.look();
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += std::chrono::seconds(20);
    const auto unresolved = unresolvedOf(desk.state, desk.now);
    QCOMPARE(unresolved.size(), 1);
    QCOMPARE(unresolved[0].kind, shift::UnresolvedKind::Unconfirmed);
    QVERIFY(desk.feed(ConfirmByHand{desk.reference(), managers(), u"15051515"_s}));
    const auto &totals = openDrawer(desk.state)->totals;
    QCOMPARE(totals.sales, 2);
    QCOMPARE(totals.tenders.value(shift::other + u"Tarjeta"_s).taken.minor, 10'000);
    QCOMPARE(totalsOf(totals, shift::qrByHand, money::Currency::ARS).taken.minor, 5'000);
    QCOMPARE(totalsOf(totals, shift::qr, money::Currency::ARS).count, 0);
}

void TestShift::whatIsAllZeroHasNoEntry()
{
    const auto taken = [](qint64 minor) {
        shift::Totals totals = shift::noTotals(money::Currency::ARS);
        totals.tenders.insert(shift::cash, {1, pesos(minor), pesos(0)});
        return totals;
    };
    QVERIFY((taken(500) - taken(500)).tenders.isEmpty());
    QCOMPARE((taken(500) - taken(300)).tenders.value(shift::cash), (shift::TenderTotals{0, pesos(200), pesos(0)}));
    sale::Sale sale;
    sale.refunds = {{u"R"_s, 9, pesos(100), sale::RefundState::Done, noon(), {}}};
    QVERIFY(shift::totalsOf(sale).tenders.isEmpty()); // of no tender that it has, as a damaged record may say
}

void TestShift::moneyThatCameLate()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(desk.add(10'000) && desk.chargeQr());
    desk.shown();
    desk.look();
    desk.paid(9'999);
    QCOMPARE(openDrawer(desk.state)->late, 0);
    QVERIFY(desk.feed(SettleConflict{desk.reference(), payment::Settlement::Attach, managers(), u"RRRRRRRR"_s}));
    QCOMPARE(openDrawer(desk.state)->late, 1);
    QCOMPARE(totalsOf(openDrawer(desk.state)->totals, shift::qr, money::Currency::ARS).taken.minor, 9'999);
}

// An empty sale that is left for another was none.
void TestShift::whatIsCancelledIsCounted()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(desk.add(100) && desk.feed(HoldSale{}));
    const QString held = desk.state.sales.firstKey();
    QVERIFY(desk.add(200) && desk.feed(RemoveLine{1}));
    QVERIFY(desk.feed(RecallSale{held}));
    QCOMPARE(desk.state.currentSale, held);
    QCOMPARE(openDrawer(desk.state)->totals.cancelled, 0);
    QCOMPARE(openDrawer(desk.state)->lastTicket, 0);
    QVERIFY(desk.feed(CancelSale{u"changed their mind"_s, managers()}));
    QCOMPARE(openDrawer(desk.state)->totals.cancelled, 1);
    QCOMPARE(openDrawer(desk.state)->lastTicket, 1);
    QCOMPARE(openDrawer(desk.state)->totals.sales, 0);
}

void TestShift::sellsOnlyWithAnOpenDrawer()
{
    TillDesk desk;
    desk.setup.requiresOpenDrawer = true;
    QVERIFY(!desk.add(100));
    QCOMPARE(refusal(desk), shift::ShiftProblem::NotOpen);
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(desk.add(100));
    QVERIFY(desk.feed(closes(0)));
    QVERIFY(!desk.feed(TakeCash{}));
    QVERIFY(!desk.chargeQr());
}

void TestShift::reportsAndTheDrawersPulse()
{
    TillDesk desk;
    desk.setup.hasPrinter = desk.setup.opensDrawer = true;
    desk.setup.printsByItself = false;
    desk.setup.composeReport = [](const shift::Report &report) {
        return receipt::Document{{receipt::TextLine{report.session.id}, receipt::Cut{}}};
    };
    QVERIFY(desk.feed(opens(0)));
    QCOMPARE(std::get<SendToPrinter>(desk.last.effects.constFirst()).document, receipt::drawerOpening());
    QVERIFY(desk.feed(ReceiptHappened{u"drawer"_s, printing::Ended{}}));
    QVERIFY(desk.feed(ActOnDrawer{shift::OpenWithoutSale{}, std::nullopt}));
    QCOMPARE(openDrawer(desk.state)->drawerOpenings, 1);
    QVERIFY(desk.feed(ActOnDrawer{shift::TakeReport{}, std::nullopt}));
    QCOMPARE(desk.draftKinds(), (QStringList{u"shift"_s, u"receipt"_s}));
    QVERIFY(desk.state.receipts.contains(u"shift-1-x1"_s));
    QVERIFY(desk.feed(closes(0)));
    QVERIFY(desk.records.value(u"receipt"_s).value(u"shift-1"_s).open);
    desk.restart();
    QCOMPARE(desk.state.lastFinished, QString()); // Ctrl+P prints a sale's receipt, no report
    QVERIFY(desk.state.receipts.contains(u"shift-1"_s));
}

void TestShift::noReportWithoutItsWords()
{
    TillDesk desk;
    desk.setup.hasPrinter = true;
    QVERIFY(desk.feed(opens(0)));
    QVERIFY(desk.feed(ActOnDrawer{shift::TakeReport{}, std::nullopt}));
    QCOMPARE(desk.draftKinds(), QStringList{u"shift"_s});
    QCOMPARE(openDrawer(desk.state)->reports, 1);
}

void TestShift::copiesOfReceiptsAreCounted()
{
    TillDesk desk;
    desk.setup.hasPrinter = true;
    desk.setup.composeReport = [](const shift::Report &report) { return receipt::Document{{receipt::TextLine{report.session.id}}}; };
    QVERIFY(desk.feed(opens(0)));
    const auto printed = [&](const QString &id) {
        desk.due();
        return desk.feed(ReceiptHappened{id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}}) && desk.feed(PrintReceipt{id});
    };
    QVERIFY(desk.add(100) && desk.feed(TakeCash{}));
    QVERIFY(printed(desk.sale().id));
    QCOMPARE(openDrawer(desk.state)->reprints, 1);
    QVERIFY(desk.feed(ReceiptHappened{desk.sale().id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}}));
    QVERIFY(desk.feed(ActOnDrawer{shift::TakeReport{}, std::nullopt}));
    QVERIFY(printed(u"shift-1-x1"_s));
    QCOMPARE(openDrawer(desk.state)->reprints, 1); // a copy of a report is none of a receipt
}

void TestShift::theFloatIsProposedByTheLastClose()
{
    TillDesk desk;
    QCOMPARE(proposedFloat(desk.state, money::Currency::ARS), pesos(0));
    QVERIFY(desk.feed(opens(1'000)));
    QCOMPARE(proposedFloat(desk.state, money::Currency::ARS), pesos(0)); // it is in the drawer already
    QVERIFY(desk.feed(closes(1'000, 400)));
    QCOMPARE(proposedFloat(desk.state, money::Currency::ARS), pesos(600));
}

void TestShift::survivesARestart()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(1'000)));
    QVERIFY(sellsForCash(desk, 5'000));
    const auto before = desk.state.drawer;
    desk.restart();
    QCOMPARE(desk.state.drawer, before);
    QVERIFY(desk.feed(closes(6'000, 5'000)));
    desk.restart();
    QVERIFY(!openDrawer(desk.state));
    QCOMPARE(proposedFloat(desk.state, money::Currency::ARS).minor, 1'000);
}

// What went back today is missing today, whenever it was sold.
void TestShift::refundOfYesterday()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(10'000)));
    QVERIFY(desk.add(5'000) && desk.feed(TakeCash{}));
    const QString sale = desk.state.currentSale;
    QVERIFY(desk.feed(closes(15'000)));
    QVERIFY(desk.feed(opens(15'000)));
    QVERIFY(desk.feed(RefundSale{sale, std::nullopt, managers(), u"RRRRRRRR"_s}));
    QCOMPARE(expectedCash(*openDrawer(desk.state)).minor, 10'000);
    QCOMPARE(openDrawer(desk.state)->totals.sales, 0);
}

void TestShift::counts()
{
    const auto read = [](const QString &text) { return shift::countFromText(text, money::Currency::ARS); };
    QCOMPARE(read(u"3900"_s)->total.minor, 390'000);
    QVERIFY(read(u"3900"_s)->pieces.isEmpty());
    QCOMPARE(read(u"3 * 1.000 + 2x500 0,50"_s)->total.minor, 400'050);
    QCOMPARE(read(u"3*1000"_s)->pieces.size(), 1);
    QCOMPARE(read(u"3*0 5*10"_s)->total.minor, 5'000);
    const QString largest = QString::number(money::largestMinor / 100);
    QCOMPARE(read(largest)->total.minor, money::largestMinor);
    const QString tooMany = u"1*1 "_s.repeated(shift::mostDenominations + 1);
    QCOMPARE(read(tooMany.chopped(4))->pieces.size(), shift::mostDenominations);
    for (const auto &text : {tooMany, largest + u" 1"_s, u"2*"_s + largest, u"a*5"_s, QString(), u"x"_s, u"3*"_s, u"-1*5"_s, u"1e3"_s, u"99999999999*99999999999"_s, u"2000000*1"_s})
        QVERIFY2(!read(text), qPrintable(text));
}

void TestShift::businessDays()
{
    const auto at = [](const QString &text) { return *instantFromText(text); };
    QCOMPARE(shift::businessDayOf(at(u"2026-11-28T02:30:00Z"_s), -180, 0), u"2026-11-27"_s); // 23:30 in Buenos Aires
    QCOMPARE(shift::businessDayOf(at(u"2026-11-28T05:30:00Z"_s), -180, 0), u"2026-11-28"_s);
    QCOMPARE(shift::businessDayOf(at(u"2026-11-28T05:30:00Z"_s), -180, 4), u"2026-11-27"_s); // a bar at half past two
    QCOMPARE(shift::businessDayOf(at(u"2026-11-28T07:00:00Z"_s), -180, 4), u"2026-11-28"_s);
}

void TestShift::storedForEver()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(500'000)));
    QVERIFY(sellsForCash(desk, 420'000));
    QVERIFY(desk.feed(moves(shift::MoveKind::Out, 50'000)));
    const auto open = *desk.state.drawer;
    shift::Close close{pesos(870'000), {{87, pesos(10'000)}}, pesos(370'000), u"7:abc"_s};
    QVERIFY(desk.feed(ActOnDrawer{close, managers()}));
    const auto closed = *desk.state.drawer;
    for (const auto &[name, session] : {std::pair(u"shift_open"_s, open), std::pair(u"shift_closed"_s, closed)}) {
        QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/") + name + u".json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(QString::fromUtf8(QJsonDocument(shift::toStored(session)).toJson())));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(shift::toStored(session), golden);
        const auto loaded = shift::fromStored(golden);
        QVERIFY2(loaded.has_value(), qPrintable(loaded.has_value() ? QString() : loaded.error()));
        QCOMPARE(*loaded, session);
        for (const QString &key : golden.keys()) {
            QJsonObject broken = golden;
            broken.insert(key, QJsonValue());
            QVERIFY2(!shift::fromStored(broken) || key == u"closing"_s, qPrintable(key));
        }
    }
}

void TestShift::damageIsNamedByTheWayToIt()
{
    TillDesk desk;
    QVERIFY(desk.feed(opens(0)));
    const QJsonObject good = shift::toStored(*openDrawer(desk.state));
    const auto refusalWith = [&](const QString &key, const QJsonValue &value) {
        QJsonObject broken = good;
        broken.insert(key, value);
        return shift::fromStored(broken).error();
    };
    QCOMPARE(refusalWith(u"moves"_s, QJsonArray{QJsonObject{{u"kind"_s, u"in"_s}}}), u"moves.amount"_s);
    const QJsonObject sold{{u"sales"_s, 0}, {u"cancelled"_s, 0}, {u"sold"_s, u"0.00 ARS"_s}, {u"tenders"_s, QJsonObject{{u"cash"_s, QJsonObject{}}}}};
    QCOMPARE(refusalWith(u"totals"_s, sold).section(u'.', 0, 1), u"totals.tenders"_s);
}

void TestShift::recordsAddUp()
{
    int closes = 0;
    const bool holds = rc::check("every close is what its records add up to", [&](const std::vector<std::pair<quint8, quint16>> &day) {
        TillDesk desk;
        Witness witness;
        desk.onDraft = [&](const journal::Draft &draft) { RC_ASSERT(witness.sees(draft)); };
        desk.feed(opens(1'000));
        for (const auto &[what, amount] : day)
            happens(desk, what, amount);
        desk.feed(ActOnDrawer{shift::Close{pesos(5), {}, pesos(0), {}}, managers()});
        closes += witness.closes;
        RC_ASSERT(desk.unchangedByRejection);
    });
    QVERIFY(holds);
    QVERIFY(closes > 50);
}

QTEST_GUILESS_MAIN(TestShift)
#include "tst_shift.moc"
