#include "core/sale/stored.h"

#include "core/base/jsonreader.h"
#include "core/money/stored.h"

using namespace Qt::StringLiterals;

namespace mostrador::sale {

namespace {

using money::storedMoney;
using money::toStored;
using mostrador::nameOf; // of enumerators: a line has a name of another kind

constexpr std::array<std::pair<TenderKind, const char *>, 2> kinds{{{TenderKind::Cash, "cash"}, {TenderKind::Qr, "qr"}}};
constexpr std::array<std::pair<TenderState, const char *>, 3> tenderStates{
    {{TenderState::Waiting, "waiting"}, {TenderState::Confirmed, "confirmed"}, {TenderState::Withdrawn, "withdrawn"}}};
constexpr std::array<std::pair<RefundState, const char *>, 3> refundStates{
    {{RefundState::Pending, "pending"}, {RefundState::Done, "done"}, {RefundState::Failed, "failed"}}};
constexpr std::array<std::pair<SaleState, const char *>, 3> saleStates{
    {{SaleState::Open, "open"}, {SaleState::Finished, "finished"}, {SaleState::Cancelled, "cancelled"}}};

QJsonObject toJson(const LineItem &line)
{
    QJsonObject object{{u"number"_s, line.number}, {u"code"_s, line.code}, {u"name"_s, line.name},
        {u"thousandths"_s, line.quantity.thousandths}};
    if (line.unitPrice)
        object.insert(u"unit_price"_s, toStored(*line.unitPrice));
    if (line.tax)
        object.insert(u"tax_basis_points"_s, line.tax->basisPoints);
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
    return line;
}

QJsonObject toJson(const Tender &tender)
{
    QJsonObject object{{u"number"_s, tender.number}, {u"kind"_s, nameOf(tender.kind, kinds)},
        {u"state"_s, nameOf(tender.state, tenderStates)}, {u"amount"_s, toStored(tender.amount)}};
    if (tender.kind == TenderKind::Cash) {
        object.insert(u"rounding"_s, toStored(tender.rounding));
        object.insert(u"received"_s, toStored(tender.received));
        object.insert(u"change"_s, toStored(tender.change));
    } else {
        object.insert(u"external_reference"_s, tender.externalReference);
        object.insert(u"operations"_s, QJsonArray::fromStringList(tender.operations));
        if (tender.byHand)
            object.insert(u"by_hand"_s, true);
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
    if (!cash) {
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
    return {{u"id"_s, refund.id}, {u"tender"_s, refund.tender}, {u"amount"_s, toStored(refund.amount)},
        {u"state"_s, nameOf(refund.state, refundStates)}, {u"at"_s, toUtcText(refund.at)}};
}

Refund refundFrom(JsonReader &reader)
{
    return {reader.text(u"id"_s), reader.smallInteger(u"tender"_s), storedMoney(reader, u"amount"_s),
        reader.oneOf(u"state"_s, refundStates), reader.instant(u"at"_s)};
}

template <typename Value, typename Write> QJsonArray toArray(const QList<Value> &values, Write write)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

template <typename Value, typename Read> QList<Value> fromArray(JsonReader &reader, const QString &key, Read read)
{
    QList<Value> values;
    for (const QJsonValue &element : reader.array(key)) {
        JsonReader inner(element.toObject());
        values.append(read(inner));
        if (!inner.isGood())
            reader.fail(key + u'.' + inner.problem());
    }
    return values;
}

}

QString kindName(TenderKind kind)
{
    return nameOf(kind, kinds);
}

QJsonObject toStored(const Sale &sale)
{
    QJsonObject object{
        {u"version"_s, storedVersion},
        {u"id"_s, sale.id},
        {u"ticket"_s, sale.ticket},
        {u"currency"_s, codeOf(sale.currency)},
        {u"state"_s, nameOf(sale.state, saleStates)},
        {u"lines"_s, toArray(sale.lines, [](const LineItem &line) { return toJson(line); })},
        {u"tenders"_s, toArray(sale.tenders, [](const Tender &tender) { return toJson(tender); })},
        {u"next_number"_s, sale.nextNumber},
        {u"opened_at"_s, toUtcText(sale.openedAt)},
    };
    if (!sale.refunds.isEmpty())
        object.insert(u"refunds"_s, toArray(sale.refunds, [](const Refund &refund) { return toJson(refund); }));
    if (sale.finishedAt)
        object.insert(u"finished_at"_s, toUtcText(*sale.finishedAt));
    if (!sale.openedBy.isEmpty())
        object.insert(u"opened_by"_s, sale.openedBy);
    if (!sale.finishedBy.isEmpty())
        object.insert(u"finished_by"_s, sale.finishedBy);
    if (!sale.businessDay.isEmpty()) {
        object.insert(u"business_day"_s, sale.businessDay);
        object.insert(u"utc_offset_minutes"_s, sale.utcOffset);
    }
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
    sale.lines = fromArray<LineItem>(reader, u"lines"_s, lineFrom);
    sale.tenders = fromArray<Tender>(reader, u"tenders"_s, tenderFrom);
    if (reader.has(u"refunds"_s))
        sale.refunds = fromArray<Refund>(reader, u"refunds"_s, refundFrom);
    sale.nextNumber = reader.smallInteger(u"next_number"_s);
    sale.openedAt = reader.instant(u"opened_at"_s);
    sale.finishedAt = reader.optionalInstant(u"finished_at"_s);
    sale.openedBy = reader.textOr(u"opened_by"_s, {});
    sale.finishedBy = reader.textOr(u"finished_by"_s, {});
    sale.businessDay = reader.textOr(u"business_day"_s, {});
    if (reader.has(u"utc_offset_minutes"_s))
        sale.utcOffset = reader.smallInteger(u"utc_offset_minutes"_s);
    if (!reader.isGood())
        return failure(reader.problem());
    return sale;
}

}
