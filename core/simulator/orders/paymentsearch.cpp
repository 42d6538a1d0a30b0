#include "core/simulator/orders/paymentsearch.h"

#include "core/simulator/orders/paymentview.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// What a search sorts and filters by, of the shop's payments and of foreign ones alike.
struct Row {
    qint64 id = 0;
    qsizetype position = 0;
    bool isForeign = false;
    Instant created{};
    std::optional<Instant> approved{};
    Instant updated{};
    QString status{};
    qint64 collector = 0;
    qint64 payer = 0;
    QString pos{};
    QString store{};
};

using DateOf = std::optional<Instant> (*)(const Row &);

struct DateRow {
    const char16_t *name;
    DateOf date;
};

constexpr std::array<DateRow, 4> dates{{
    {u"date_created", [](const Row &row) { return std::optional(row.created); }},
    {u"date_approved", [](const Row &row) { return row.approved; }},
    {u"date_last_updated", [](const Row &row) { return std::optional(row.updated); }},
    {u"money_release_date", [](const Row &row) { return row.approved; }},
}};

// The numbers of the documented errors that a search can have here.
enum class SearchError : quint16 { BadParameter = 1, TooManyRows = 1000, BadDate = 1001 };

Refusal badSearch(SearchError error, const QString &rule)
{
    return {.error = u"bad_request"_s,
        .message = u"Invalid search parameters"_s,
        .rule = rule,
        .envelope = Envelope::MercadoLibre,
        .causeCode = static_cast<int>(error)};
}

struct Search {
    DateOf range = dates.front().date;
    Instant begin{};
    Instant end{};
    DateOf sort = nullptr; // none: by id
    bool isAscending = false;
    qsizetype limit = paymentPage;
    qsizetype offset = 0;
};

Result<DateOf, Refusal> dateNamed(const QString &parameter, const QString &name, DateOf usual)
{
    if (name.isEmpty())
        return usual;
    const auto row = std::ranges::find_if(dates, [&](const DateRow &each) { return name == QStringView(each.name); });
    if (row == dates.end())
        return failure(badSearch(SearchError::BadParameter, parameter + u": a documented field"_s));
    return row->date;
}

Result<Instant, Refusal> dateIn(const Request &request, const QString &name, const QString &usual, Instant now)
{
    const QString given = request.queryValue(name);
    const auto date = searchDate(given.isEmpty() ? usual : given, now);
    if (!date)
        return failure(badSearch(SearchError::BadDate, name + u": ISO 8601 with an offset, or NOW-XDAYS"_s));
    return *date;
}

Result<qsizetype, Refusal> countIn(const Request &request, const QString &name, qsizetype usual)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return usual;
    bool isWhole = false;
    const int count = text.toInt(&isWhole);
    if (!isWhole || count < 0)
        return failure(badSearch(SearchError::BadParameter, name + u": a whole number"_s));
    return count;
}

Result<Search, Refusal> readRange(const Request &request, Search search, Instant now)
{
    const auto range = dateNamed(u"range"_s, request.queryValue(u"range"_s), search.range);
    if (!range)
        return failure(range.error());
    const auto begin = dateIn(request, u"begin_date"_s, u"NOW-3MONTHS"_s, now);
    if (!begin)
        return failure(begin.error());
    const auto end = dateIn(request, u"end_date"_s, u"NOW"_s, now);
    if (!end)
        return failure(end.error());
    search.range = *range;
    search.begin = *begin;
    search.end = *end;
    return search;
}

Result<Search, Refusal> readOrder(const Request &request, Search search, Instant)
{
    const QString name = request.queryValue(u"sort"_s);
    const auto sort = dateNamed(u"sort"_s, name == u"id" ? QString() : name, nullptr);
    if (!sort)
        return failure(sort.error());
    const QString criteria = request.queryValue(u"criteria"_s).toLower();
    if (!criteria.isEmpty() && criteria != u"asc" && criteria != u"desc")
        return failure(badSearch(SearchError::BadParameter, u"criteria: asc or desc"_s));
    search.sort = *sort;
    search.isAscending = criteria == u"asc";
    return search;
}

Result<Search, Refusal> readPage(const Request &request, Search search, Instant)
{
    const auto limit = countIn(request, u"limit"_s, search.limit);
    if (!limit)
        return failure(limit.error());
    if (*limit > mostRowsSearched)
        return failure(badSearch(SearchError::TooManyRows, u"limit: at most 1000"_s));
    const auto offset = countIn(request, u"offset"_s, 0);
    if (!offset)
        return failure(offset.error());
    search.limit = *limit;
    search.offset = *offset;
    return search;
}

constexpr std::array readers{readRange, readOrder, readPage};

Result<Search, Refusal> searchFrom(const Request &request, Instant now)
{
    Search search;
    for (const auto reader : readers) {
        auto read = reader(request, search, now);
        if (!read)
            return read;
        search = *read;
    }
    return search;
}

Row rowOf(const World &world, qsizetype position)
{
    const Payment &payment = world.payments.at(position);
    const InStoreOrder &order = world.orders.at(world.merchantOrders.at(payment.merchantOrder).order);
    const PointOfSale *pos = pointOfSale(world.account, order.externalPosId);
    return {.id = payment.id,
        .position = position,
        .created = payment.createdAt,
        .approved = payment.approvedAt,
        .updated = payment.updatedAt,
        .status = statusName(payment.status),
        .collector = world.account.userId,
        .payer = payment.payer,
        .pos = QString::number(pos == nullptr ? 0 : pos->id),
        .store = QString::number(pos == nullptr ? 0 : pos->storeId)};
}

Row foreignRowOf(const World &world, qsizetype position)
{
    const ForeignPayment &payment = world.foreignPayments.at(position);
    return {.id = payment.id,
        .position = position,
        .isForeign = true,
        .created = payment.at,
        .approved = payment.at,
        .updated = payment.at,
        .status = statusName(PaymentStatus::Approved),
        .collector = payment.isTransfer ? world.account.userId : foreignCollector,
        .payer = usualPayer};
}

// A filter that is not there lets everything pass.
bool passes(const QString &wanted, const QString &actual)
{
    return wanted.isEmpty() || wanted == actual;
}

bool isWanted(const Row &row, const Request &request, const Search &search, Instant now)
{
    const auto date = search.range(row);
    return now - row.created <= paymentSearchReach && date && *date >= search.begin && *date <= search.end &&
           passes(request.queryValue(u"status"_s), row.status) &&
           passes(request.queryValue(u"collector.id"_s), QString::number(row.collector)) &&
           passes(request.queryValue(u"payer.id"_s), QString::number(row.payer)) &&
           passes(request.queryValue(u"pos_id"_s), row.pos) && passes(request.queryValue(u"store_id"_s), row.store);
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

QList<Row> rowsOf(const World &world, const QString &externalReference, Instant now)
{
    QList<Row> rows;
    for (const qsizetype position : candidates(world, externalReference)) {
        if (now - world.payments.at(position).createdAt >= world.switches.paymentSearchDelay)
            rows.append(rowOf(world, position));
    }
    if (!world.switches.foreignPurchases)
        return rows;
    const QList<qsizetype> foreign = externalReference.isEmpty()
                                         ? all(world.foreignPayments.size())
                                         : world.index.foreignByReference.value(externalReference);
    for (const qsizetype position : foreign)
        rows.append(foreignRowOf(world, position));
    return rows;
}

void sortBy(QList<Row> &rows, const Search &search)
{
    std::ranges::sort(rows, {}, &Row::id);
    if (search.sort != nullptr)
        std::ranges::stable_sort(rows, {}, [&](const Row &row) { return search.sort(row).value_or(row.created); });
    if (!search.isAscending)
        std::ranges::reverse(rows);
}

JsonText viewOf(const World &world, const Row &row)
{
    const IdForm form = world.switches.searchIdsAreTexts ? IdForm::Text : IdForm::Number;
    return row.isForeign ? foreignPaymentView(world, world.foreignPayments.at(row.position), form)
                         : paymentView(world, world.payments.at(row.position), form);
}

}

std::optional<Instant> searchDate(const QString &text, Instant now)
{
    static const QRegularExpression form(u"^NOW(?:-([0-9]{1,4})(MINUTE|HOUR|DAY|WEEK|MONTH|YEAR)S?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return instantFromText(text);
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == u"MINUTE")
        return now - std::chrono::minutes(count);
    if (unit == u"HOUR")
        return now - std::chrono::hours(count);
    if (unit == u"WEEK")
        return now - std::chrono::weeks(count);
    if (unit == u"MONTH")
        return now - std::chrono::months(count);
    return unit == u"YEAR" ? now - std::chrono::years(count) : now - std::chrono::days(count);
}

Answered searchPayments(const World &world, const Request &request, Instant now)
{
    const auto search = searchFrom(request, now);
    if (!search)
        return failure(search.error());
    QList<Row> rows = rowsOf(world, request.queryValue(u"external_reference"_s), now);
    rows.removeIf([&](const Row &row) { return !isWanted(row, request, *search, now); });
    sortBy(rows, *search);
    QList<JsonText> results;
    for (const Row &row : rows.mid(std::min(search->offset, rows.size()), search->limit))
        results.append(viewOf(world, row));
    const JsonText paging{{"total", rows.size()}, {"limit", search->limit}, {"offset", search->offset}};
    return jsonResponse(200, JsonText{{"paging", paging}, {"results", JsonText::array(results)}});
}

}
