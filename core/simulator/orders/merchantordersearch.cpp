#include "core/simulator/orders/merchantordersearch.h"

#include "core/money/currency.h"
#include "core/simulator/orders/merchantorders.h"
#include "core/simulator/orders/merchantorderview.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// One merchant order with all that a filter may ask for.
struct Candidate {
    const World &world;
    const MerchantOrder &merchantOrder;
    const InStoreOrder &order;
    Instant now;
};

bool isWord(const QString &text, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(text)) != words.end();
}

bool isStatus(const QString &text)
{
    return isWord(text, {u"opened", u"closed", u"expired"});
}

bool isOrderStatus(const QString &text)
{
    return isWord(text, {u"payment_required", u"payment_in_process", u"paid", u"partially_paid", u"partially_reverted",
                            u"reverted", u"expired", u"undefined"});
}

bool isNumber(const QString &text)
{
    bool isWhole = false;
    return text.toLongLong(&isWhole) > 0 && isWhole;
}

bool isSite(const QString &text)
{
    return money::siteFromCode(text).has_value();
}

bool isDate(const QString &text)
{
    return instantFromText(text).has_value();
}

bool isAnything(const QString &)
{
    return true;
}

// What a Candidate has to be; a filter is named like its parameter.
struct Filter {
    const char16_t *name;
    bool (*isGood)(const QString &value);
    const char16_t *rule; // what a good value is
    bool (*fits)(const Candidate &candidate, const QString &value);
};

bool hasPayer(const Candidate &candidate, const QString &payer)
{
    return std::ranges::any_of(candidate.merchantOrder.payments, [&](qsizetype payment) {
        return QString::number(candidate.world.payments.at(payment).payer) == payer;
    });
}

bool hasItem(const Candidate &candidate, const QString &id)
{
    return std::ranges::any_of(candidate.order.items, [&](const QJsonValue &item) {
        return item[u"id"_s].toVariant().toString() == id || item[u"sku_number"_s].toString() == id;
    });
}

bool isUpdatedBetween(const Candidate &candidate, Instant from, Instant to)
{
    const Instant updated = merchantOrderUpdate(candidate.world, candidate.merchantOrder, candidate.now);
    return updated >= from && updated <= to;
}

Instant dateOf(const QString &text)
{
    return instantFromText(text).value_or(Instant{});
}

constexpr std::array filters{
    Filter{u"status", isStatus, u"opened, closed or expired",
        [](const Candidate &each, const QString &value) {
            return merchantOrderStatus(each.world, each.merchantOrder, each.now) == value;
        }},
    Filter{u"order_status", isOrderStatus, u"a documented one",
        [](const Candidate &each, const QString &value) {
            return merchantOrderOrderStatus(each.world, each.merchantOrder, each.now) == value;
        }},
    Filter{u"preference_id", isAnything, u"",
        [](const Candidate &each, const QString &value) { return each.merchantOrder.preferenceId == value; }},
    Filter{u"application_id", isNumber, u"a number",
        [](const Candidate &, const QString &value) { return value == QStringView(applicationId); }},
    Filter{u"payer_id", isNumber, u"a number", hasPayer},
    Filter{u"sponsor_id", isNumber, u"a number",
        [](const Candidate &each, const QString &value) {
            return each.order.sponsorId && QString::number(*each.order.sponsorId) == value;
        }},
    Filter{u"external_reference", isAnything, u"",
        [](const Candidate &each, const QString &value) { return each.order.externalReference == value; }},
    Filter{u"site_id", isSite, u"one of the seven",
        [](const Candidate &each, const QString &value) {
            return money::codeOf(each.world.account.site) == value;
        }},
    Filter{u"marketplace", isAnything, u"", [](const Candidate &, const QString &value) { return value == u"NONE"; }},
    Filter{u"date_created_from", isDate, u"ISO 8601 with an offset",
        [](const Candidate &each, const QString &value) { return each.merchantOrder.createdAt >= dateOf(value); }},
    Filter{u"date_created_to", isDate, u"ISO 8601 with an offset",
        [](const Candidate &each, const QString &value) { return each.merchantOrder.createdAt <= dateOf(value); }},
    Filter{u"last_updated_from", isDate, u"ISO 8601 with an offset",
        [](const Candidate &each, const QString &value) {
            return isUpdatedBetween(each, dateOf(value), Instant::max());
        }},
    Filter{u"last_updated_to", isDate, u"ISO 8601 with an offset",
        [](const Candidate &each, const QString &value) {
            return isUpdatedBetween(each, Instant::min(), dateOf(value));
        }},
    Filter{u"items", isAnything, u"", hasItem},
};

Refusal badQuery(const QString &rule)
{
    return merchantOrderRefusal(400, u"ds_search_query"_s, u"invalid query"_s, rule);
}

struct Asked {
    const Filter *filter;
    QString value;
};

Result<QList<Asked>, Refusal> filtersOf(const Request &request)
{
    QList<Asked> asked;
    for (const Filter &filter : filters) {
        const QString name = QString::fromUtf16(filter.name);
        const QString value = request.queryValue(name);
        if (value.isEmpty())
            continue;
        if (!filter.isGood(value))
            return failure(badQuery(name + u": "_s + QString::fromUtf16(filter.rule)));
        asked.append({&filter, value});
    }
    return asked;
}

struct Page {
    qsizetype offset = 0;
    qsizetype limit = merchantOrderPage;
};

Result<qsizetype, Refusal> countOf(const Request &request, const QString &name, qsizetype least, qsizetype usual)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return usual;
    bool isWhole = false;
    const int count = text.toInt(&isWhole);
    if (!isWhole || count < least)
        return failure(badQuery(u"%1: a whole number from %2"_s.arg(name).arg(least)));
    return count;
}

Result<Page, Refusal> pageOf(const Request &request)
{
    const auto offset = countOf(request, u"offset"_s, 0, 0);
    if (!offset)
        return failure(offset.error());
    const auto limit = countOf(request, u"limit"_s, 1, merchantOrderPage);
    if (!limit)
        return failure(limit.error());
    return Page{*offset, std::min(*limit, mostMerchantOrders)};
}

// The reference is the one way that does not look at every merchant order there is.
QList<qsizetype> candidates(const World &world, const QString &externalReference)
{
    if (!externalReference.isEmpty())
        return merchantOrdersOf(world, externalReference);
    QList<qsizetype> all(world.merchantOrders.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<qsizetype> found(const World &world, const Request &request, const QList<Asked> &asked, Instant now)
{
    QList<qsizetype> positions = candidates(world, request.queryValue(u"external_reference"_s));
    positions.removeIf([&](qsizetype position) {
        const MerchantOrder &merchantOrder = world.merchantOrders.at(position);
        const InStoreOrder &order = world.orders.at(merchantOrder.order);
        const auto age = now - merchantOrder.createdAt;
        if (isOrdersApi(order.kind) || age < world.switches.searchDelay || age > searchReach)
            return true;
        const Candidate candidate{world, merchantOrder, order, now};
        return !std::ranges::all_of(asked, [&](const Asked &each) { return each.filter->fits(candidate, each.value); });
    });
    return positions;
}

JsonText searchAnswer(const World &world, const QList<qsizetype> &found, Page page, Instant now)
{
    QList<JsonText> elements;
    for (const qsizetype position : found.mid(std::min(page.offset, found.size()), page.limit))
        elements.append(merchantOrderView(world, world.merchantOrders.at(position), now));
    const qsizetype next = page.offset + page.limit;
    return {
        {"elements", elements.isEmpty() ? nullptr : JsonText::array(elements)},
        {"next_offset", next < found.size() ? next : 0},
        {"total", found.size()},
    };
}

}

Answered searchMerchantOrders(const World &world, const Request &request, Instant now)
{
    const auto asked = filtersOf(request);
    if (!asked)
        return failure(asked.error());
    const auto page = pageOf(request);
    if (!page)
        return failure(page.error());
    return jsonResponse(200, searchAnswer(world, found(world, request, *asked, now), *page, now));
}

}
