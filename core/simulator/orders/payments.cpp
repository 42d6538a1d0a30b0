#include "core/simulator/orders/payments.h"

#include "core/simulator/accounts/authorization.h"
#include "core/simulator/orders/merchantorders.h"
#include "core/simulator/orders/paymentview.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// What a search sorts and filters by, of the shop's payments and of foreign ones alike.
struct Found {
    qint64 id = 0;
    qsizetype position = 0;
    bool isForeign = false;
    Instant created{};
    Instant approved{};
    Instant updated{};
};

using SortKey = Instant Found::*;

struct SortRow {
    const char16_t *name;
    SortKey key;
};

constexpr std::array<SortRow, 4> sortRows{{
    {u"date_created", &Found::created},
    {u"date_approved", &Found::approved},
    {u"date_last_updated", &Found::updated},
    {u"money_release_date", &Found::approved},
}};

Refusal badSearch(int code, const QString &rule)
{
    return {.error = u"bad_request"_s,
        .message = u"Invalid search parameters"_s,
        .rule = rule,
        .envelope = Envelope::MercadoLibre,
        .causeCode = code};
}

Result<qint64, Refusal> numberFrom(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (isNumber)
        return number;
    return failure(Refusal{.error = u"bad_request"_s,
        .message = u"Invalid payment id"_s,
        .rule = u"id: a number"_s,
        .envelope = Envelope::MercadoLibre,
        .causeCode = 1});
}

Refusal paymentNotFound()
{
    return {.status = 404,
        .error = u"not_found"_s,
        .message = u"Payment not found"_s,
        .rule = u"id: of a payment"_s,
        .envelope = Envelope::MercadoLibre,
        .causeCode = 2000};
}

QString posIdOf(const World &world, const Payment &payment)
{
    const InStoreOrder &order = world.orders.at(world.merchantOrders.at(payment.merchantOrder).order);
    const PointOfSale *pos = pointOfSale(world.account, order.externalPosId);
    return QString::number(pos == nullptr ? 0 : pos->id);
}

bool isWanted(const World &world, const Payment &payment, const Request &request)
{
    const QString status = request.queryValue(u"status"_s);
    const QString collector = request.queryValue(u"collector.id"_s);
    const QString pos = request.queryValue(u"pos_id"_s);
    return (status.isEmpty() || statusName(payment.status) == status) &&
           (collector.isEmpty() || collector == QString::number(world.account.userId)) &&
           (pos.isEmpty() || posIdOf(world, payment) == pos);
}

bool isWanted(const World &world, const ForeignPayment &payment, const Request &request)
{
    const QString status = request.queryValue(u"status"_s);
    const QString collector = request.queryValue(u"collector.id"_s);
    const qint64 owner = payment.isTransfer ? world.account.userId : foreignCollector;
    return (status.isEmpty() || status == u"approved") &&
           (collector.isEmpty() || collector == QString::number(owner)) && request.queryValue(u"pos_id"_s).isEmpty();
}

QList<qsizetype> all(qsizetype size)
{
    QList<qsizetype> positions(size);
    std::iota(positions.begin(), positions.end(), 0);
    return positions;
}

QList<qsizetype> candidates(const World &world, const QString &externalReference)
{
    if (externalReference.isEmpty())
        return all(world.payments.size());
    QList<qsizetype> found;
    for (const qsizetype order : world.index.ordersByReference.value(externalReference)) {
        for (const qsizetype merchantOrder : world.orders.at(order).merchantOrders)
            found.append(world.merchantOrders.at(merchantOrder).payments);
    }
    // A payment that another order only reports does not carry this reference.
    found.removeIf([&](qsizetype position) {
        const MerchantOrder &owner = world.merchantOrders.at(world.payments.at(position).merchantOrder);
        return world.orders.at(owner.order).externalReference != externalReference;
    });
    return found;
}

QList<Found> found(const World &world, const Request &request, Instant now)
{
    const QString reference = request.queryValue(u"external_reference"_s);
    QList<Found> result;
    for (const qsizetype position : candidates(world, reference)) {
        const Payment &payment = world.payments.at(position);
        const auto age = now - payment.createdAt;
        if (age < world.switches.paymentSearchDelay || age > paymentSearchReach || !isWanted(world, payment, request))
            continue;
        result.append({payment.id, position, false, payment.createdAt, payment.approvedAt.value_or(payment.createdAt),
            payment.updatedAt});
    }
    if (!world.switches.foreignPurchases)
        return result;
    const QList<qsizetype> foreign =
        reference.isEmpty() ? all(world.foreignPayments.size()) : world.index.foreignByReference.value(reference);
    for (const qsizetype position : foreign) {
        const ForeignPayment &payment = world.foreignPayments.at(position);
        if (isWanted(world, payment, request))
            result.append({payment.id, position, true, payment.at, payment.at, payment.at});
    }
    return result;
}

std::optional<Refusal> sortBy(QList<Found> &rows, const Request &request)
{
    const QString name = request.queryValue(u"sort"_s);
    const QString criteria = request.queryValue(u"criteria"_s);
    const auto row =
        std::ranges::find_if(sortRows, [&](const SortRow &entry) { return name == QStringView(entry.name); });
    if (!name.isEmpty() && name != u"id" && row == sortRows.end())
        return badSearch(1, u"sort: a documented field"_s);
    if (!criteria.isEmpty() && criteria != u"asc" && criteria != u"desc")
        return badSearch(1, u"criteria: asc or desc"_s);
    std::ranges::sort(rows, {}, &Found::id);
    if (row != sortRows.end())
        std::ranges::stable_sort(rows, {}, row->key);
    if (criteria != u"asc")
        std::ranges::reverse(rows);
    return std::nullopt;
}

}

Result<qsizetype, Refusal> paymentNamed(const World &world, const QString &id)
{
    const auto number = numberFrom(id);
    if (!number)
        return failure(number.error());
    const auto position = world.index.paymentById.constFind(*number);
    if (position == world.index.paymentById.constEnd())
        return failure(paymentNotFound());
    return *position;
}

Answered readPayment(const World &world, const QString &id)
{
    if (const auto foreign = world.index.foreignById.constFind(id.toLongLong());
        foreign != world.index.foreignById.constEnd())
        return jsonResponse(200, foreignPaymentView(world, world.foreignPayments.at(*foreign)));
    const auto position = paymentNamed(world, id);
    if (!position)
        return failure(position.error());
    return jsonResponse(200, paymentView(world, world.payments.at(*position)));
}

Answered searchPayments(const World &world, const Request &request, Instant now)
{
    if (request.queryValue(u"limit"_s).toInt() > mostRowsSearched)
        return failure(badSearch(1000, u"limit: at most 1000"_s));
    QList<Found> rows = found(world, request, now);
    if (auto refusal = sortBy(rows, request))
        return failure(std::move(*refusal));
    const Page page = pageOf(request);
    QList<JsonText> results;
    for (const Found &row : rows.mid(page.offset, page.limit))
        results.append(row.isForeign ? foreignPaymentView(world, world.foreignPayments.at(row.position))
                                     : paymentView(world, world.payments.at(row.position)));
    const JsonText paging{{"total", rows.size()}, {"limit", page.limit}, {"offset", page.offset}};
    return jsonResponse(200, JsonText{{"paging", paging}, {"results", JsonText::array(results)}});
}

}
