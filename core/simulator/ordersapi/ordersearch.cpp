#include "core/simulator/ordersapi/ordersearch.h"

#include "core/simulator/orders/methods.h"
#include "core/simulator/ordersapi/orderrequests.h"
#include "core/simulator/ordersapi/orderview.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using DateOf = Instant (*)(const World &world, const InStoreOrder &order, Instant now);

struct SortRow {
    const char16_t *name;
    DateOf date;
};

constexpr std::array<SortRow, 2> sorts{{
    {u"created_date", [](const World &, const InStoreOrder &order, Instant) { return order.createdAt; }},
    {u"last_updated_date", ordersApiUpdate},
}};

struct Search {
    Instant begin{};
    Instant end{};
    qsizetype offset = 0;
    qsizetype size = usualPageSize;
    DateOf sort = sorts.front().date;
    bool newestFirst = true;
};

Refusal badParameter(const QString &name, const QString &rule)
{
    return ordersRefusal(400, u"invalid_query_param"_s, u"query param %1 is invalid"_s.arg(name), name + u": "_s + rule);
}

Result<Instant, Refusal> dateIn(const Request &request, const QString &name)
{
    const auto date = instantFromText(request.queryValue(name));
    if (!date)
        return failure(badParameter(name, u"present, RFC 3339"_s));
    return *date;
}

struct Range {
    int usual;
    int least;
    int most;
};

Result<int, Refusal> numberIn(const Request &request, const QString &name, Range range)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return range.usual;
    bool isWhole = false;
    const int number = text.toInt(&isWhole);
    if (!isWhole || number < range.least || number > range.most)
        return failure(badParameter(name, u"a whole number from %1 to %2"_s.arg(range.least).arg(range.most)));
    return number;
}

Result<Search, Refusal> readDates(const Request &request, Search search)
{
    const auto begin = dateIn(request, u"begin_date"_s);
    if (!begin)
        return failure(begin.error());
    const auto end = dateIn(request, u"end_date"_s);
    if (!end)
        return failure(end.error());
    search.begin = *begin;
    search.end = *end;
    return search;
}

Result<Search, Refusal> readPages(const Request &request, Search search)
{
    const auto page = numberIn(request, u"page"_s, {1, 1, std::numeric_limits<int>::max()});
    if (!page)
        return failure(page.error());
    const auto size = numberIn(request, u"page_size"_s, {usualPageSize, 1, largestPageSize});
    if (!size)
        return failure(size.error());
    search.size = *size;
    search.offset = (qsizetype(*page) - 1) * *size;
    return search;
}

Result<Search, Refusal> readLimits(const Request &request, Search search)
{
    if (request.query.hasQueryItem(u"page"_s) || request.query.hasQueryItem(u"page_size"_s))
        return failure(badParameter(u"limit"_s, u"limit and offset, or page and page_size"_s));
    const auto limit = numberIn(request, u"limit"_s, {usualLimit, 1, largestPageSize});
    if (!limit)
        return failure(limit.error());
    const auto offset = numberIn(request, u"offset"_s, {0, 0, std::numeric_limits<int>::max()});
    if (!offset)
        return failure(offset.error());
    search.size = *limit;
    search.offset = *offset;
    return search;
}

Result<Search, Refusal> readPaging(const Request &request, Search search)
{
    const bool byLimit = request.query.hasQueryItem(u"limit"_s) || request.query.hasQueryItem(u"offset"_s);
    return byLimit ? readLimits(request, search) : readPages(request, search);
}

Result<Search, Refusal> readOrder(const Request &request, Search search)
{
    const QString name = request.queryValue(u"sort_by"_s);
    const auto row = std::ranges::find_if(sorts, [&](const SortRow &each) { return name == QStringView(each.name); });
    if (!name.isEmpty() && row == sorts.end())
        return failure(badParameter(u"sort_by"_s, u"created_date or last_updated_date"_s));
    const QString order = request.queryValue(u"sort_order"_s).toLower();
    if (!order.isEmpty() && order != u"asc" && order != u"desc")
        return failure(badParameter(u"sort_order"_s, u"asc or desc"_s));
    if (!name.isEmpty())
        search.sort = row->date;
    search.newestFirst = order != u"asc";
    return search;
}

constexpr std::array readers{readDates, readPaging, readOrder};

Result<Search, Refusal> searchFrom(const Request &request)
{
    Search search;
    for (const auto reader : readers) {
        auto read = reader(request, search);
        if (!read)
            return read;
        search = *read;
    }
    return search;
}

bool findsQr(const World &world, const Request &request)
{
    const QString type = request.queryValue(u"type"_s);
    return world.switches.searchListsQr && (type.isEmpty() || type == u"qr");
}

QList<qsizetype> candidates(const World &world, const QString &externalReference)
{
    if (!externalReference.isEmpty())
        return world.index.ordersByReference.value(externalReference);
    QList<qsizetype> all(world.orders.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

// A filter that is not there lets everything pass.
bool passes(const QString &wanted, const QString &actual)
{
    return wanted.isEmpty() || wanted == actual;
}

bool isPaidBy(const World &world, const InStoreOrder &order, const Request &request)
{
    const QString method = request.queryValue(u"payment_method_id"_s);
    const QString type = request.queryValue(u"payment_method_type"_s);
    if (method.isEmpty() && type.isEmpty())
        return true;
    return std::ranges::any_of(paymentsOf(world, order), [&](const OrderPayment &each) {
        const QString used = world.payments.at(each.payment).method;
        return passes(method, used) && passes(type, paymentType(used).value_or(QString()));
    });
}

bool isWanted(const World &world, const InStoreOrder &order, const Request &request, Instant now)
{
    const OrderStatus status = ordersApiStatus(world, order, now);
    return passes(request.queryValue(u"status"_s), status.status) &&
           passes(request.queryValue(u"status_detail"_s), status.detail) && isPaidBy(world, order, request);
}

QList<qsizetype> found(const World &world, const Request &request, const Search &search, Instant now)
{
    if (!findsQr(world, request))
        return {};
    QList<qsizetype> orders = candidates(world, request.queryValue(u"external_reference"_s));
    orders.removeIf([&](qsizetype position) {
        const InStoreOrder &order = world.orders.at(position);
        const bool isInTime = order.createdAt >= search.begin && order.createdAt <= search.end &&
                              now - order.createdAt <= ordersAreReadableFor;
        return !isOrdersApi(order.kind) || !isInTime || !isWanted(world, order, request, now);
    });
    std::ranges::stable_sort(
        orders, {}, [&](qsizetype position) { return search.sort(world, world.orders.at(position), now); });
    if (search.newestFirst)
        std::ranges::reverse(orders);
    return orders;
}

}

Answered searchOrders(const World &world, const Request &request, Instant now)
{
    const auto search = searchFrom(request);
    if (!search)
        return failure(search.error());
    const QList<qsizetype> orders = found(world, request, *search, now);
    QList<JsonText> data;
    for (const qsizetype position : orders.mid(std::min(search->offset, orders.size()), search->size))
        data.append(ordersApiView(world, world.orders.at(position), now));
    const JsonText paging{{"total", orders.size()},
        {"total_pages", (orders.size() + search->size - 1) / search->size}, {"offset", search->offset},
        {"limit", search->size}};
    return jsonResponse(200, JsonText{{"data", JsonText::array(data)}, {"paging", paging}});
}

}
