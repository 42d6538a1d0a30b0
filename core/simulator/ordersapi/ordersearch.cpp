#include "core/simulator/ordersapi/ordersearch.h"

#include "core/simulator/ordersapi/orderrequests.h"
#include "core/simulator/ordersapi/orderview.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

struct Search {
    Instant begin{};
    Instant end{};
    int page = 1; // the first is 1
    int pageSize = usualPageSize;
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
    int most;
};

Result<int, Refusal> numberIn(const Request &request, const QString &name, Range range)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return range.usual;
    const int number = text.toInt();
    if (number < 1 || number > range.most)
        return failure(badParameter(name, u"a whole number from 1 to %1"_s.arg(range.most)));
    return number;
}

Result<Search, Refusal> searchFrom(const Request &request)
{
    const auto begin = dateIn(request, u"begin_date"_s);
    if (!begin)
        return failure(begin.error());
    const auto end = dateIn(request, u"end_date"_s);
    if (!end)
        return failure(end.error());
    const auto page = numberIn(request, u"page"_s, {1, std::numeric_limits<int>::max()});
    if (!page)
        return failure(page.error());
    const auto pageSize = numberIn(request, u"page_size"_s, {usualPageSize, largestPageSize});
    if (!pageSize)
        return failure(pageSize.error());
    const QString order = request.queryValue(u"sort_order"_s).toLower();
    if (!order.isEmpty() && order != u"asc" && order != u"desc")
        return failure(badParameter(u"sort_order"_s, u"asc or desc"_s));
    return Search{*begin, *end, *page, *pageSize, order != u"asc"};
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

QList<qsizetype> found(const World &world, const Request &request, const Search &search, Instant now)
{
    if (!findsQr(world, request))
        return {};
    const QString status = request.queryValue(u"status"_s);
    QList<qsizetype> orders = candidates(world, request.queryValue(u"external_reference"_s));
    orders.removeIf([&](qsizetype position) {
        const InStoreOrder &order = world.orders.at(position);
        if (!isOrdersApi(order.kind) || order.createdAt < search.begin || order.createdAt > search.end)
            return true;
        return now - order.createdAt > ordersAreReadableFor ||
               (!status.isEmpty() && ordersApiStatus(world, order, now) != status);
    });
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
    const qsizetype size = search->pageSize;
    const qsizetype offset = (search->page - 1) * size;
    QList<JsonText> data;
    for (const qsizetype position : orders.mid(std::min(offset, orders.size()), size))
        data.append(ordersApiView(world, world.orders.at(position), now));
    return jsonResponse(200, JsonText{{"data", JsonText::array(data)},
                                 {"paging", JsonText{{"total", orders.size()},
                                                {"total_pages", (orders.size() + size - 1) / size},
                                                {"offset", offset}, {"limit", size}}}});
}

}
