#include "ui/text/words_drawer.h"

#include "ui/text/figures.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

using shift::Session;

QString nameOfTender(const Phrasebook &words, const QString &tender)
{
    if (tender == shift::cash)
        return nameOf(words, sale::TenderKind::Cash);
    if (tender == shift::qr)
        return nameOf(words, sale::TenderKind::Qr);
    if (tender == shift::qrByHand)
        return words.say("drawer", "QR confirmed by hand");
    const QString name = tender.startsWith(shift::other) ? tender.sliced(shift::other.size()) : tender;
    return name.isEmpty() ? nameOf(words, sale::TenderKind::Other) : name;
}

QString nameOf(const Phrasebook &words, shift::UnresolvedKind kind)
{
    switch (kind) {
    case shift::UnresolvedKind::Waiting:
        return words.say("drawer", "QR waiting");
    case shift::UnresolvedKind::Unconfirmed:
        return words.say("drawer", "QR unconfirmed");
    case shift::UnresolvedKind::Conflict:
        return words.say("drawer", "To be settled");
    case shift::UnresolvedKind::Refund:
        return words.say("drawer", "Refund on its way");
    }
    Q_UNREACHABLE();
}

QString withName(const QString &moment, const QString &name)
{
    return name.isEmpty() ? moment : moment + u" · "_s + name;
}

class Rows
{
public:
    explicit Rows(const Phrasebook &words) : m_words(words) {}

    void heading(const QString &text) { m_rows.append({text, {}, true}); }
    void row(const QString &label, const QString &value, bool strong = false) { m_rows.append({label, value, strong}); }
    void amount(const QString &label, money::Money value, bool strong = false) { row(label, shownAmount(value), strong); }
    void amountUnlessZero(const QString &label, money::Money value)
    {
        if (!value.isZero())
            amount(label, value);
    }
    void countUnlessZero(const QString &label, qint64 value)
    {
        if (value != 0)
            row(label, QString::number(value));
    }
    void append(const QList<ReportRow> &rows) { m_rows += rows; }
    [[nodiscard]] const Phrasebook &words() const { return m_words; }
    [[nodiscard]] QList<ReportRow> take() { return std::move(m_rows); }

private:
    const Phrasebook &m_words;
    QList<ReportRow> m_rows;
};

void addTimes(Rows &rows, const shift::Report &report, const QTimeZone &zone)
{
    const Phrasebook &words = rows.words();
    const Session &session = report.session;
    rows.row(words.say("drawer", "Business day"), shownDay(words, QDate::fromString(session.businessDay, Qt::ISODate)));
    rows.row(words.say("drawer", "Opened"), withName(shownMoment(words, session.openedAt, zone), session.openedBy));
    if (session.closing) {
        rows.row(words.say("drawer", "Closed"), withName(shownMoment(words, session.closing->at, zone), session.closing->by));
        if (!session.closing->approvedBy.isEmpty())
            rows.row(words.say("drawer", "Allowed by"), session.closing->approvedBy);
    } else {
        rows.row(words.say("drawer", "Read"), shownMoment(words, report.at, zone));
    }
}

void addSales(Rows &rows, const Session &session)
{
    const Phrasebook &words = rows.words();
    rows.heading(words.say("drawer", "Sales"));
    rows.row(words.say("drawer", "Sales: %1").arg(session.totals.sales), shownAmount(session.totals.sold), true);
    if (session.firstTicket > 0)
        rows.row(words.say("drawer", "Tickets"), u"%1 – %2"_s.arg(session.firstTicket).arg(session.lastTicket));
    for (auto each = session.totals.tenders.constBegin(); each != session.totals.tenders.constEnd(); ++each) {
        const QString name = nameOfTender(words, each.key());
        rows.row(words.say("drawer", "%1: %2").arg(name, QString::number(each->count)), shownAmount(each->taken));
        rows.amountUnlessZero(words.say("drawer", "%1, refunded").arg(name), -each->refunded);
    }
    rows.amountUnlessZero(words.say("drawer", "Discounts"), -session.totals.discounts);
    rows.countUnlessZero(words.say("drawer", "Late payments that a manager attached"), session.late);
    rows.countUnlessZero(words.say("drawer", "Cancelled sales"), session.totals.cancelled);
    rows.countUnlessZero(words.say("drawer", "Lines removed"), session.removedLines);
    rows.countUnlessZero(words.say("drawer", "Receipts printed again"), session.reprints);
    rows.countUnlessZero(words.say("drawer", "Drawer opened without a sale"), session.drawerOpenings);
}

void addCash(Rows &rows, const Session &session)
{
    const Phrasebook &words = rows.words();
    const auto cash = totalsOf(session.totals, shift::cash, session.opening.currency);
    rows.heading(words.say("drawer", "Cash in the drawer"));
    rows.amount(words.say("drawer", "Opening float"), session.opening);
    rows.amount(words.say("drawer", "Sales in cash"), cash.taken);
    rows.amountUnlessZero(words.say("drawer", "Refunds in cash"), -cash.refunded);
    for (const shift::CashMove &move : session.moves) {
        const bool isIn = move.kind == shift::MoveKind::In;
        const QString what = isIn ? words.say("drawer", "Cash in") : words.say("drawer", "Cash out");
        rows.amount(withName(what, withName(move.reason, move.by)), isIn ? move.amount : -move.amount);
    }
    const money::Money expected = session.closing ? session.closing->expected : expectedCash(session);
    rows.amount(words.say("drawer", "Expected"), expected, true);
}

void addCount(Rows &rows, const shift::Closing &closing)
{
    const Phrasebook &words = rows.words();
    for (const shift::Denomination &each : closing.pieces)
        rows.amount(u"%1 × %2"_s.arg(QString::number(each.pieces), columnAmount(each.value)),
            {each.pieces * each.value.minor, each.value.currency});
    rows.amount(words.say("drawer", "Counted"), closing.counted, true);
    rows.amount(words.say("drawer", "Difference"), difference(closing), true);
    rows.amount(words.say("drawer", "Taken out"), closing.withdrawn);
    rows.amount(words.say("drawer", "Stays as the next float"), nextFloat(closing));
}

}

Message messageOf(const Phrasebook &words, shift::ShiftProblem problem)
{
    const QString none = words.say("payment", "No money moved.");
    switch (problem) {
    case shift::ShiftProblem::NotOpen:
        return {Severity::Warning, words.say("drawer", "The drawer has not been opened."), none,
            words.say("drawer", "Open it with its float: Ctrl+B.")};
    case shift::ShiftProblem::AlreadyOpen:
        return {Severity::Information, words.say("drawer", "The drawer is open already."), none, {}};
    case shift::ShiftProblem::AmountOutOfRange:
        return {Severity::Warning, words.say("drawer", "That amount is not possible here."), none,
            words.say("drawer", "Type another one.")};
    case shift::ShiftProblem::ReasonMissing:
        return {Severity::Warning, words.say("drawer", "Cash in and out needs a reason."), none, {}};
    case shift::ShiftProblem::TooManyMoves:
        return {Severity::Warning, words.say("drawer", "Too much cash in and out for one session."), none,
            words.say("drawer", "Close the drawer and open it again.")};
    case shift::ShiftProblem::MoreThanCounted:
        return {Severity::Warning, words.say("drawer", "More would be taken out than was counted."), none,
            words.say("drawer", "Type another amount.")};
    case shift::ShiftProblem::NeedsApproval:
        return {Severity::Warning, words.say("drawer", "A supervisor has to agree to this close."), none,
            words.say("drawer", "Close it again.")};
    }
    Q_UNREACHABLE();
}

QString nameOfReport(const Phrasebook &words, const Session &session)
{
    const QString name = session.closing ? words.say("drawer", "Close of the drawer (Z)") : words.say("drawer", "X report");
    return words.say("drawer", "%1 · shift %2").arg(name, QString::number(session.number));
}

QList<ReportRow> rowsOf(const Phrasebook &words, const QList<shift::Unresolved> &unresolved)
{
    Rows rows(words);
    if (unresolved.isEmpty())
        return {};
    rows.heading(words.say("drawer", "Not settled yet"));
    for (const shift::Unresolved &each : unresolved)
        rows.amount(words.say("drawer", "%1 · ticket %2").arg(nameOf(words, each.kind), QString::number(each.ticket)), each.amount);
    return rows.take();
}

QList<ReportRow> rowsOf(const Phrasebook &words, const shift::Report &report, const QTimeZone &zone)
{
    Rows rows(words);
    addTimes(rows, report, zone);
    rows.append(rowsOf(words, report.unresolved));
    addSales(rows, report.session);
    addCash(rows, report.session);
    if (!report.session.closing)
        return rows.take();
    addCount(rows, *report.session.closing);
    if (const QString head = report.session.closing->journalHead; !head.isEmpty()) {
        rows.heading(words.say("drawer", "End of the journal"));
        rows.row(head, {});
    }
    return rows.take();
}

QString shownDifference(const Phrasebook &words, money::Money difference)
{
    if (difference.isZero())
        return words.say("drawer", "The count is right.");
    return difference.isPositive() ? words.say("drawer", "Surplus: %1").arg(shownAmount(difference))
                                   : words.say("drawer", "Short by %1").arg(shownAmount(-difference));
}

}
