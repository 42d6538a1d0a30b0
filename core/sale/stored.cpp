#include "core/sale/stored.h"

#include "core/base/jsonreader.h"
#include "core/money/stored.h"

using namespace Qt::StringLiterals;

namespace mostrador::sale {

namespace {

using money::storedMoney;
using money::toStored;
using mostrador::nameOf; // of enumerators: a line has a name of another kind

constexpr std::array<std::pair<TenderKind, const char *>, 3> kinds{
    {{TenderKind::Cash, "cash"}, {TenderKind::Qr, "qr"}, {TenderKind::Other, "other"}}};
constexpr std::array<std::pair<TenderState, const char *>, 3> tenderStates{
    {{TenderState::Waiting, "waiting"}, {TenderState::Confirmed, "confirmed"}, {TenderState::Withdrawn, "withdrawn"}}};
constexpr std::array<std::pair<RefundState, const char *>, 3> refundStates{
    {{RefundState::Pending, "pending"}, {RefundState::Done, "done"}, {RefundState::Failed, "failed"}}};
constexpr std::array<std::pair<SaleState, const char *>, 3> saleStates{
    {{SaleState::Open, "open"}, {SaleState::Finished, "finished"}, {SaleState::Cancelled, "cancelled"}}};

// What a line may have besides: a key that is not there is a text that is empty.
constexpr std::array<std::pair<const char *, QString LineItem::*>, 4> details{{{"category", &LineItem::category},
    {"description", &LineItem::description}, {"unit_measure", &LineItem::unitMeasure}, {"picture_url", &LineItem::pictureUrl}}};

QJsonObject toJson(const Discount &discount)
{
    QJsonObject object{{u"allowed"_s, discount.allowed}};
    if (const auto *percent = std::get_if<PercentOff>(&discount.off))
        object.insert(u"basis_points"_s, percent->basisPoints);
    else
        object.insert(u"amount"_s, toStored(std::get<AmountOff>(discount.off).amount));
    return object;
}

std::optional<Discount> discountFrom(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return std::nullopt;
    JsonReader inner(reader.object(key));
    Discount discount;
    if (inner.has(u"amount"_s))
        discount.off = AmountOff{storedMoney(inner, u"amount"_s)};
    else
        discount.off = PercentOff{inner.smallInteger(u"basis_points"_s)};
    discount.allowed = inner.smallInteger(u"allowed"_s);
    if (inner.isGood() && !isDiscount(discount))
        reader.fail(key);
    if (!inner.isGood())
        reader.fail(key + u'.' + inner.problem());
    return discount;
}

QJsonObject toJson(const LineItem &line)
{
    QJsonObject object{{u"number"_s, line.number}, {u"code"_s, line.code}, {u"name"_s, line.name},
        {u"thousandths"_s, line.quantity.thousandths}};
    if (line.unitPrice)
        object.insert(u"unit_price"_s, toStored(*line.unitPrice));
    if (line.tax)
        object.insert(u"tax_basis_points"_s, line.tax->basisPoints);
    for (const auto &[key, detail] : details) {
        if (!(line.*detail).isEmpty())
            object.insert(QLatin1StringView(key), line.*detail);
    }
    if (line.taxAdded)
        object.insert(u"tax_added"_s, true);
    if (line.listPrice)
        object.insert(u"list_price"_s, toStored(*line.listPrice));
    if (line.discount)
        object.insert(u"discount"_s, toJson(*line.discount));
    if (!line.note.isEmpty())
        object.insert(u"note"_s, line.note);
    return object;
}

LineItem lineFrom(JsonReader &reader)
{
    LineItem line{reader.smallInteger(u"number"_s), reader.text(u"code"_s), reader.text(u"name"_s),
        {reader.integer(u"thousandths"_s)}, {}, {}};
    if (reader.has(u"unit_price"_s))
        line.unitPrice = storedMoney(reader, u"unit_price"_s);
    if (reader.has(u"tax_basis_points"_s))
        line.tax = money::TaxRate{reader.smallInteger(u"tax_basis_points"_s)};
    for (const auto &[key, detail] : details) {
        line.*detail = reader.textOr(QLatin1StringView(key), {});
    }
    line.taxAdded = reader.has(u"tax_added"_s) && reader.boolean(u"tax_added"_s);
    if (reader.has(u"list_price"_s))
        line.listPrice = storedMoney(reader, u"list_price"_s);
    line.discount = discountFrom(reader, u"discount"_s);
    line.note = reader.textOr(u"note"_s, {});
    return line;
}

QJsonObject toJson(const Before &before)
{
    if (const auto *sale = std::get_if<SaleBefore>(&before)) {
        QJsonObject object{{u"note"_s, sale->note}};
        if (sale->discount)
            object.insert(u"discount"_s, toJson(*sale->discount));
        return object;
    }
    const auto &line = std::get<LineBefore>(before);
    QJsonObject object{{u"line"_s, line.line}, {u"position"_s, line.position}};
    if (line.was)
        object.insert(u"was"_s, toJson(*line.was));
    return object;
}

Before beforeFrom(JsonReader &reader)
{
    if (!reader.has(u"line"_s))
        return SaleBefore{discountFrom(reader, u"discount"_s), reader.text(u"note"_s)};
    LineBefore before{reader.smallInteger(u"line"_s), reader.smallInteger(u"position"_s), std::nullopt};
    if (before.position < 0)
        reader.fail(u"position"_s);
    if (reader.has(u"was"_s)) {
        JsonReader inner(reader.object(u"was"_s));
        before.was = lineFrom(inner);
        if (!inner.isGood())
            reader.fail(u"was."_s + inner.problem());
    }
    return before;
}

QJsonObject toJson(const Tender &tender)
{
    QJsonObject object{{u"number"_s, tender.number}, {u"kind"_s, nameOf(tender.kind, kinds)},
        {u"state"_s, nameOf(tender.state, tenderStates)}, {u"amount"_s, toStored(tender.amount)}};
    switch (tender.kind) {
    case TenderKind::Cash:
        object.insert(u"rounding"_s, toStored(tender.rounding));
        object.insert(u"received"_s, toStored(tender.received));
        object.insert(u"change"_s, toStored(tender.change));
        break;
    case TenderKind::Qr:
        object.insert(u"external_reference"_s, tender.externalReference);
        object.insert(u"operations"_s, QJsonArray::fromStringList(tender.operations));
        if (tender.byHand)
            object.insert(u"by_hand"_s, true);
        break;
    case TenderKind::Other:
        object.insert(u"name"_s, tender.name);
        break;
    }
    if (tender.confirmedAt)
        object.insert(u"confirmed_at"_s, toUtcText(*tender.confirmedAt));
    return object;
}

Tender tenderFrom(JsonReader &reader)
{
    Tender tender;
    tender.number = reader.smallInteger(u"number"_s);
    tender.kind = reader.oneOf(u"kind"_s, kinds);
    tender.state = reader.oneOf(u"state"_s, tenderStates);
    tender.amount = storedMoney(reader, u"amount"_s);
    const money::Money nothing{0, tender.amount.currency};
    const bool cash = tender.kind == TenderKind::Cash;
    tender.rounding = cash ? storedMoney(reader, u"rounding"_s) : nothing;
    tender.received = cash ? storedMoney(reader, u"received"_s) : nothing;
    tender.change = cash ? storedMoney(reader, u"change"_s) : nothing;
    if (tender.kind == TenderKind::Other)
        tender.name = reader.text(u"name"_s);
    if (tender.kind == TenderKind::Qr) {
        tender.externalReference = reader.text(u"external_reference"_s);
        for (const QJsonValue &operation : reader.array(u"operations"_s)) {
            if (!operation.isString())
                reader.fail(u"operations"_s);
            tender.operations.append(operation.toString());
        }
        tender.byHand = reader.has(u"by_hand"_s) && reader.boolean(u"by_hand"_s);
    }
    tender.confirmedAt = reader.optionalInstant(u"confirmed_at"_s);
    return tender;
}

QJsonObject toJson(const Refund &refund)
{
    QJsonObject object{{u"id"_s, refund.id}, {u"tender"_s, refund.tender}, {u"amount"_s, toStored(refund.amount)},
        {u"state"_s, nameOf(refund.state, refundStates)}, {u"at"_s, toUtcText(refund.at)}};
    if (refund.rounding)
        object.insert(u"cash_rounding"_s, toStored(*refund.rounding));
    return object;
}

Refund refundFrom(JsonReader &reader)
{
    Refund refund{reader.text(u"id"_s), reader.smallInteger(u"tender"_s), storedMoney(reader, u"amount"_s),
        reader.oneOf(u"state"_s, refundStates), reader.instant(u"at"_s)};
    if (reader.has(u"cash_rounding"_s))
        refund.rounding = storedMoney(reader, u"cash_rounding"_s);
    return refund;
}

}

QString kindName(TenderKind kind)
{
    return nameOf(kind, kinds);
}

namespace {

// What a sale has only sometimes: an older till never wrote it.
void insertOptional(QJsonObject &object, const Sale &sale)
{
    if (!sale.refunds.isEmpty())
        object.insert(u"refunds"_s, jsonList(sale.refunds, [](const Refund &refund) { return toJson(refund); }));
    if (sale.discount)
        object.insert(u"discount"_s, toJson(*sale.discount));
    if (!sale.note.isEmpty())
        object.insert(u"note"_s, sale.note);
    if (!sale.edits.isEmpty())
        object.insert(u"edits"_s, jsonList(sale.edits, [](const Before &before) { return toJson(before); }));
    if (sale.finishedAt)
        object.insert(u"finished_at"_s, toUtcText(*sale.finishedAt));
    if (sale.plannedCash)
        object.insert(u"planned_cash"_s, toStored(*sale.plannedCash));
    if (sale.heldAt)
        object.insert(u"held_at"_s, toUtcText(*sale.heldAt));
    if (!sale.whyCancelled.isEmpty())
        object.insert(u"why_cancelled"_s, sale.whyCancelled);
    if (!sale.openedBy.isEmpty())
        object.insert(u"opened_by"_s, sale.openedBy);
    if (!sale.finishedBy.isEmpty())
        object.insert(u"finished_by"_s, sale.finishedBy);
    if (!sale.businessDay.isEmpty()) {
        object.insert(u"business_day"_s, sale.businessDay);
        object.insert(u"utc_offset_minutes"_s, sale.utcOffset);
    }
}

void readOptional(JsonReader &reader, Sale &sale)
{
    if (reader.has(u"refunds"_s))
        sale.refunds = reader.list(u"refunds"_s, refundFrom);
    sale.discount = discountFrom(reader, u"discount"_s);
    sale.note = reader.textOr(u"note"_s, {});
    if (reader.has(u"edits"_s))
        sale.edits = reader.list(u"edits"_s, beforeFrom);
    sale.finishedAt = reader.optionalInstant(u"finished_at"_s);
    if (reader.has(u"planned_cash"_s))
        sale.plannedCash = storedMoney(reader, u"planned_cash"_s);
    sale.heldAt = reader.optionalInstant(u"held_at"_s);
    sale.whyCancelled = reader.textOr(u"why_cancelled"_s, {});
    sale.openedBy = reader.textOr(u"opened_by"_s, {});
    sale.finishedBy = reader.textOr(u"finished_by"_s, {});
    sale.businessDay = reader.textOr(u"business_day"_s, {});
    if (reader.has(u"utc_offset_minutes"_s))
        sale.utcOffset = reader.smallInteger(u"utc_offset_minutes"_s);
}

}

QJsonObject toStored(const Sale &sale)
{
    QJsonObject object{
        {u"version"_s, storedVersion},
        {u"id"_s, sale.id},
        {u"ticket"_s, sale.ticket},
        {u"currency"_s, codeOf(sale.currency)},
        {u"state"_s, nameOf(sale.state, saleStates)},
        {u"lines"_s, jsonList(sale.lines, [](const LineItem &line) { return toJson(line); })},
        {u"tenders"_s, jsonList(sale.tenders, [](const Tender &tender) { return toJson(tender); })},
        {u"next_number"_s, sale.nextNumber},
        {u"opened_at"_s, toUtcText(sale.openedAt)},
    };
    insertOptional(object, sale);
    return object;
}

Result<Sale, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    Sale sale;
    sale.id = reader.text(u"id"_s);
    sale.ticket = reader.integer(u"ticket"_s);
    const auto currency = money::currencyFromCode(reader.text(u"currency"_s));
    if (!currency)
        return failure(u"currency"_s);
    sale.currency = *currency;
    sale.state = reader.oneOf(u"state"_s, saleStates);
    sale.lines = reader.list(u"lines"_s, lineFrom);
    sale.tenders = reader.list(u"tenders"_s, tenderFrom);
    readOptional(reader, sale);
    sale.nextNumber = reader.smallInteger(u"next_number"_s);
    sale.openedAt = reader.instant(u"opened_at"_s);
    if (!reader.isGood())
        return failure(reader.problem());
    return sale;
}

}
