#include "core/receipt/receipt.h"

#include "core/money/amounttext.h"
#include "core/receipt/printable.h"
#include "core/sale/totals.h"

#include <algorithm>

namespace mostrador::receipt {

using namespace Qt::StringLiterals;

namespace {

constexpr int thousandthsPerUnit = 1000;
constexpr int thousandthsDigits = 3;

// No text of the set-up and no answer of the provider may push the total off the slip.
constexpr qsizetype mostTextLines = 20;
constexpr qsizetype mostOperations = 20;

// The slip under construction: everything that is written goes through printable(), and what is empty leaves no line.
class Slip
{
public:
    void line(const QString &text, Alignment alignment = Alignment::Left, bool bold = false, bool large = false)
    {
        if (const QString clean = printable(text).trimmed(); !clean.isEmpty())
            add(TextLine{clean, alignment, bold, large});
    }

    void lines(const QString &text, Alignment alignment)
    {
        for (const QString &part : text.split(u'\n').first(std::min(mostTextLines, text.count(u'\n') + 1)))
            line(part, alignment);
    }

    void columns(const QString &left, const QString &right, bool bold = false, bool large = false)
    {
        add(TwoColumns{printable(left).trimmed(), printable(right).trimmed(), bold, large});
    }

    // "label value", or nothing where there is no value.
    void labelled(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            line(label + u' ' + value);
    }

    // The last place is kept for the cut.
    void add(const Block &block)
    {
        if (m_document.blocks.size() < mostBlocks - 1)
            m_document.blocks.append(block);
    }

    [[nodiscard]] Document cut()
    {
        m_document.blocks.append(Cut{});
        return m_document;
    }

private:
    Document m_document;
};

QString quantityText(sale::Quantity quantity, money::Currency currency)
{
    const qint64 whole = quantity.thousandths / thousandthsPerUnit;
    const qint64 rest = quantity.thousandths % thousandthsPerUnit;
    if (rest == 0)
        return QString::number(whole);
    QString decimals = QString::number(rest).rightJustified(thousandthsDigits, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(whole) + QChar(money::rulesOf(currency).decimalSeparator) + decimals;
}

bool takesCash(const sale::Sale &sale)
{
    return std::any_of(sale.tenders.begin(), sale.tenders.end(), [](const sale::Tender &tender) {
        return tender.kind == sale::TenderKind::Cash && tender.state == sale::TenderState::Confirmed;
    });
}

void writeCopyMark(Slip &slip, const Receipt &receipt, const Words &words)
{
    if (receipt.copy <= 0)
        return;
    QString mark = words.copyMark;
    mark.replace(u"%1"_s, QString::number(receipt.copy)).replace(u"%2"_s, QString::number(receipt.copy + 1));
    slip.line(u"*** %1 ***"_s.arg(mark), Alignment::Center, true);
}

void writeHeading(Slip &slip, const Receipt &receipt, const Words &words)
{
    if (receipt.store.hasLogo)
        slip.add(Logo{});
    slip.line(receipt.store.name, Alignment::Center, true, true);
    if (!receipt.store.taxId.isEmpty())
        slip.line(words.taxId + u' ' + receipt.store.taxId, Alignment::Center);
    slip.line(receipt.store.tax, Alignment::Center);
    slip.lines(receipt.store.address, Alignment::Center);
    slip.lines(receipt.store.header, Alignment::Center);
    slip.add(Rule{});
    slip.labelled(words.ticket, receipt.ticketText);
    slip.labelled(words.till, (QString::number(receipt.tillNumber) + u' ' + receipt.tillName).trimmed());
    slip.labelled(words.date, receipt.timeText);
    slip.labelled(words.cashier, receipt.cashier);
    slip.labelled(words.note, receipt.sale.note);
    slip.add(Rule{});
}

void writeDiscount(Slip &slip, const sale::Discount &discount, money::Money off, const Words &words)
{
    const auto *percent = std::get_if<sale::PercentOff>(&discount.off);
    const QString share = percent ? u' ' + money::percentText(percent->basisPoints, off.currency) : QString();
    slip.columns(words.discount + share, money::toPlainText(-off));
}

// One piece takes one line; any other quantity shows how its total came about on a second one. What comes on top of it and what goes off
// stand below, so that the right column adds up.
void writeLine(Slip &slip, const sale::LineItem &line, money::Currency currency, const Words &words)
{
    const QString name = nameOf(line, words.freeAmount);
    const sale::LineFigures figures = figuresOf(line, currency);
    const QString base = money::toPlainText(figures.base);
    if (line.quantity == sale::Quantity{} || !line.unitPrice) {
        slip.columns(name, base);
    } else {
        slip.line(name);
        slip.columns(quantityText(line.quantity, currency) + u" × "_s + money::toPlainText(*line.unitPrice), base);
    }
    if (line.taxAdded && line.tax)
        slip.columns(u"+ %1 %2"_s.arg(words.tax, money::percentText(line.tax->basisPoints, currency)),
            money::toPlainText(figures.taxAdded));
    if (line.discount)
        writeDiscount(slip, *line.discount, figures.off, words);
}

void writeTotal(Slip &slip, const sale::Sale &sale, const Words &words)
{
    slip.add(Rule{});
    if (sale.discount) {
        slip.columns(words.subtotal, money::toPlainText(subtotal(sale)));
        writeDiscount(slip, *sale.discount, ticketDiscount(sale), words);
    }
    slip.columns(words.total, money::toShownText(total(sale)), true, true);
}

// How much of the total is tax, for each rate; nothing where no rate is known, or where there is no tax at all.
void writeTaxes(Slip &slip, const Receipt &receipt, const Words &words)
{
    const sale::Taxes taxes = taxesOf(receipt.sale, receipt.usualTax);
    if (!taxes.sum.isPositive())
        return;
    slip.add(Rule{});
    for (const sale::TaxPart &part : taxes.parts) {
        const QString rate = words.tax + u' ' + money::percentText(part.rate.basisPoints, part.gross.currency);
        const QString net = words.net + u' ' + money::toPlainText(part.gross - part.tax);
        slip.columns(rate + u" · "_s + net, money::toPlainText(part.tax));
    }
}

void writeCash(Slip &slip, const sale::Tender &tender, const Words &words)
{
    slip.columns(words.cash, money::toPlainText(tender.amount));
    if (!tender.rounding.isZero())
        slip.columns(words.rounding, money::toPlainText(tender.rounding));
    if (tender.change.isZero())
        return;
    slip.columns(words.received, money::toPlainText(tender.received));
    slip.columns(words.change, money::toPlainText(tender.change), true);
}

void writeTenders(Slip &slip, const sale::Sale &sale, const Words &words)
{
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state != sale::TenderState::Confirmed)
            continue;
        switch (tender.kind) {
        case sale::TenderKind::Cash:
            writeCash(slip, tender, words);
            break;
        case sale::TenderKind::Qr:
            slip.columns(words.qr, money::toPlainText(tender.amount));
            break;
        case sale::TenderKind::Other:
            slip.columns(tender.name, money::toPlainText(tender.amount));
            slip.line(words.notVerified);
            break;
        }
    }
}

void writeEvidence(Slip &slip, const sale::Sale &sale, const PaymentEvidence &payment, const Words &words)
{
    const auto *tender = tenderByReference(sale, payment.externalReference);
    const bool byHand = tender && tender->byHand;
    slip.add(Rule{});
    slip.line(words.payment, Alignment::Left, true);
    if (byHand)
        slip.line(words.byHand, Alignment::Left, true);
    for (const QString &operation : payment.operations.first(std::min(mostOperations, payment.operations.size())))
        slip.labelled(words.operation, operation);
    slip.labelled(words.reference, payment.externalReference);
    if (!byHand)
        slip.labelled(words.approved, payment.approvedText);
}

void writeEnding(Slip &slip, const Receipt &receipt, const Words &words)
{
    slip.add(Rule{});
    slip.lines(receipt.store.legend.isEmpty() ? words.legend : receipt.store.legend, Alignment::Center);
    slip.lines(receipt.store.footer.isEmpty() ? words.thanks : receipt.store.footer, Alignment::Center);
    if (const QString lookup = printable(receipt.lookup); !lookup.isEmpty())
        slip.add(QrCode{lookup});
}

}

Document compose(const Receipt &receipt, const Words &words)
{
    Slip slip;
    // The pulse goes first: the cashier needs the drawer before the paper.
    if (receipt.copy == 0 && takesCash(receipt.sale))
        slip.add(DrawerPulse{});
    writeCopyMark(slip, receipt, words);
    writeHeading(slip, receipt, words);
    for (const sale::LineItem &line : receipt.sale.lines)
        writeLine(slip, line, receipt.sale.currency, words);
    writeTotal(slip, receipt.sale, words);
    writeTenders(slip, receipt.sale, words);
    writeTaxes(slip, receipt, words);
    for (const PaymentEvidence &payment : receipt.payments)
        writeEvidence(slip, receipt.sale, payment, words);
    writeEnding(slip, receipt, words);
    writeCopyMark(slip, receipt, words);
    return slip.cut();
}

}
