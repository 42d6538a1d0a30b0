#include "core/mercadopago/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

// Objects and lists that are looked into. Of every other one, such as `payer` and `card`, no value is kept.
constexpr std::array containers{"additional_info", "business_info", "cause", "causes", "config", "data", "details",
    "discounts",
    "elements", "errors", "items", "operating_mode", "order", "paging", "payment_method", "payment_methods", "payments",
    "point_of_interaction", "qr", "reference", "refunds", "results", "sponsor", "status", "tags", "taxes", "transactions",
    "type_response"};

// Values of these names are kept, where they are of the kind and shape that they have to be.
constexpr std::array kept{"action", "amount", "amount_refunded", "api_version", "branch", "cancelled", "captured",
    "cash_out", "category", "category_id", "code", "collector_id", "country_code", "country_id", "coupon_amount",
    "created_date", "currency", "currency_id", "date_approved", "date_created", "date_last_updated",
    "date_of_expiration", "date_last_modified", "details", "error", "expiration_date", "expiration_time",
    "external_code", "external_id", "external_pos_id", "external_reference", "external_store_id", "fixed_amount", "id",
    "in_store_order_id", "installments", "is_test", "last_modified", "last_updated", "last_updated_date", "limit",
    "live_mode", "marketplace", "mode", "money_release_date", "offset", "operating_mode", "operation_type",
    "order_status", "overpaid_amount", "paid_amount", "payment_id", "payment_method_id", "payment_type_id", "pos_id",
    "processing_mode", "qr_data", "quantity", "reference_id", "refunded_amount", "resource", "shipping_amount", "shipping_cost",
    "site_id", "site_status", "status", "status_detail", "store_id", "sub_type", "sub_unit", "tags", "taxes_amount",
    "topic", "total", "total_amount", "total_paid_amount", "transaction_amount", "transaction_amount_refunded", "type", "unit",
    "unit_measure", "unit_price", "user_id", "user_type", "value", "version"};

// Sentences, ours or the provider's: kept without the words that could name anybody.
constexpr std::array sentences{"description", "message", "title"};

constexpr std::array queryNames{
    "criteria", "data.id", "external_id", "external_reference", "external_store_id", "id", "limit", "offset", "sort",
    "topic", "type"};
constexpr std::array headerNames{"content-type", "date", "retry-after", "user-agent", "x-idempotency-key",
    "x-request-id", "x-rest-pool-name", "x-retry", "x-socket-timeout"};

constexpr std::array topics{"merchant_order", "order", "payment", "topic_merchant_order_wh"};

constexpr qsizetype longestValue = 400;
constexpr int deepest = 16;

template <typename Names> bool isOneOf(const QString &name, const Names &names)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == QLatin1StringView(each); });
}

bool couldNameSomebody(const QString &word)
{
    static const QRegularExpression suspicious(u"@|[0-9]{7}|TEST-|APP_USR|[Bb]earer"_s);
    return word.size() > 60 || suspicious.match(word).hasMatch();
}

QString withoutNames(const QString &sentence)
{
    QStringList words = sentence.left(longestValue).split(u' ');
    for (QString &word : words) {
        if (couldNameSomebody(word))
            word = QString::fromLatin1(redacted);
    }
    return words.join(u' ');
}

// Numbers, dates, words and codes; never an address, a sentence or a token.
QString keptText(const QString &name, const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.:+-]*$"_s);
    const bool isToken = text.startsWith(u"TEST-") || text.startsWith(u"APP_USR");
    const bool isQr = name == u"qr_data" && text.startsWith(u"000201"); // the seller's, and shown to everybody
    const bool isPlain = text.size() <= longestValue && plain.match(text).hasMatch();
    static const QRegularExpression address(u"^https://api\\.mercado(libre|pago)\\.com/[a-z_/]{1,60}/[0-9]{1,20}$"_s);
    const bool isResource = name == u"resource" && address.match(text).hasMatch();
    return isQr || isResource || (isPlain && !isToken) ? text : QString::fromLatin1(redacted);
}

// A word that no list would keep is left out; a number of a request is kept whole.
QString keptHeader(const QString &value)
{
    const QString whole = keptText({}, value);
    return whole == QLatin1StringView(redacted) ? withoutNames(value) : whole;
}

QJsonValue emptied(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? QString() : QString::fromLatin1(redacted);
    if (value.isDouble())
        return 0;
    return value.isBool() ? QJsonValue(false) : QJsonValue(QJsonValue::Null);
}

// The name of a field may be anything as well.
QString keptName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z][a-z_0-9]{0,39}$"_s);
    static const QRegularExpression number(u"[0-9]{4}"_s);
    return plain.match(name).hasMatch() && !number.match(name).hasMatch() ? name : QString::fromLatin1(redacted);
}

// So may that of a parameter, which has dots in it: payer.email.
QString keptParameter(const QString &name)
{
    QStringList parts = name.split(u'.');
    for (QString &part : parts)
        part = keptName(part);
    return parts.join(u'.');
}

QJsonValue redactedValue(const QString &name, const QJsonValue &value, bool isAllowed, int depth);

QJsonObject redactedObject(const QJsonObject &object, bool isAllowed, int depth)
{
    QJsonObject result;
    for (auto field = object.begin(); field != object.end(); ++field)
        result.insert(keptName(field.key()), redactedValue(field.key(), field.value(), isAllowed, depth));
    return result;
}

QJsonValue redactedValue(const QString &name, const QJsonValue &value, bool isAllowed, int depth)
{
    if (depth > deepest)
        return QJsonValue::Null;
    if (value.isObject() || value.isArray()) {
        const bool isInside = isAllowed && (name.isEmpty() || isOneOf(name, containers));
        if (value.isObject())
            return redactedObject(value.toObject(), isInside, depth + 1);
        QJsonArray list;
        for (const QJsonValue &each : value.toArray())
            list.append(redactedValue(name, each, isInside, depth + 1));
        return list;
    }
    if (isAllowed && value.isString() && (isOneOf(name, sentences) || name == u"details"))
        return withoutNames(value.toString());
    if (!isAllowed || !isOneOf(name, kept))
        return emptied(value);
    return value.isString() ? QJsonValue(keptText(name, value.toString())) : value;
}

struct CallShape {
    const char *method;
    const char *path; // a pattern of the whole path
    const char *name;
};

constexpr std::array shapes{
    CallShape{"POST", "/v1/orders", "orders.create"},
    CallShape{"GET", "/v1/orders/[^/]+", "orders.get"},
    CallShape{"POST", "/v1/orders/[^/]+/cancel", "orders.cancel"},
    CallShape{"POST", "/v1/orders/[^/]+/refund", "orders.refund"},
    CallShape{"POST", "/mpmobile/instore/qr/[^/]+/[^/]+", "attended-v1.create"},
    CallShape{"DELETE", "/mpmobile/instore/qr/[^/]+/[^/]+", "attended-v1.delete"},
    CallShape{"PUT", "/instore/qr/seller/collectors/.+/orders", "attended-v2.put"},
    CallShape{"GET", "/instore/qr/seller/collectors/.+/orders", "attended-v2.get"},
    CallShape{"DELETE", "/instore/qr/seller/collectors/.+/orders", "instore.delete"},
    CallShape{"PUT", "/instore/orders/qr/seller/collectors/.+/qrs", "hybrid-legacy.qrs"},
    CallShape{"POST", "/instore/orders/qr/seller/collectors/.+/qrs", "dynamic-legacy.qrs"},
    CallShape{"GET", "/merchant_orders/search", "merchant-order.search"},
    CallShape{"GET", "/merchant_orders/[^/]+", "merchant-order.get"},
    CallShape{"GET", "/v1/payments/search", "payment.search"},
    CallShape{"GET", "/v1/payments/[^/]+", "payment.get"},
    CallShape{"GET", "/v1/payments/[^/]+/refunds", "payment.refunds"},
    CallShape{"POST", "/v1/payments/[^/]+/refunds", "payment.refund"},
    CallShape{"GET", "/pos", "pos.search"},
    CallShape{"GET", "/v2/pos", "pos-v2.search"},
    CallShape{"GET", "/users/me", "users-me"},
};

}

QByteArray redactedBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray())
        return QJsonDocument(redactedValue({}, document.array(), true, 0).toArray()).toJson();
    return document.isObject() ? QJsonDocument(redactedObject(document.object(), true, 0)).toJson() : QByteArray();
}

QByteArray redactedTarget(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return target;
    QUrlQuery keeping;
    for (const auto &[name, value] :
        QUrlQuery(QString::fromLatin1(target.mid(mark + 1))).queryItems(QUrl::FullyDecoded)) {
        const bool isKept = isOneOf(name, queryNames);
        keeping.addQueryItem(isKept ? name : keptParameter(name), isKept ? keptText(name, value) : QString::fromLatin1(redacted));
    }
    return target.left(mark + 1) + keeping.toString(QUrl::FullyEncoded).toLatin1();
}

QByteArray redactedQuery(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    return '/' + QByteArray(redacted) + (mark < 0 ? QByteArray() : redactedTarget(target.sliced(mark)));
}

QList<gateway::HttpHeader> redactedHeaders(const QList<gateway::HttpHeader> &headers)
{
    QList<gateway::HttpHeader> keeping;
    for (const auto &header : headers) {
        if (isOneOf(QString::fromLatin1(header.name.toLower()), headerNames))
            keeping.append({header.name, keptHeader(QString::fromLatin1(header.value)).toLatin1()});
    }
    return keeping;
}

QString callName(const gateway::HttpRequest &request)
{
    const QByteArray method = gateway::methodName(request.method);
    const QString path = QString::fromLatin1(request.target.split('?').constFirst());
    for (const CallShape &shape : shapes) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1StringView(shape.path)));
        if (method == shape.method && pattern.match(path).hasMatch())
            return QString::fromLatin1(shape.name);
    }
    return u"other"_s;
}

QString notificationName(const gateway::HttpRequest &notification)
{
    static const QRegularExpression orderAction(u"^order\\.([a-z_]{1,40})$"_s);
    const qsizetype mark = notification.target.indexOf('?');
    const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : notification.target.mid(mark + 1)));
    const QJsonObject body = QJsonDocument::fromJson(notification.body).object();
    const bool isIpn = query.hasQueryItem(u"topic"_s) || body.contains(u"topic"_s);
    const QString key = isIpn ? u"topic"_s : u"type"_s;
    const QString topic = query.hasQueryItem(key) ? query.queryItemValue(key) : body.value(key).toString();
    if (!isOneOf(topic, topics))
        return u"notification.other"_s;
    const auto action = orderAction.match(body.value(u"action"_s).toString());
    const QString name = isIpn ? u"notification.ipn."_s + topic : u"notification.webhook."_s + topic;
    return action.hasMatch() && topic == u"order" ? name + u'.' + action.captured(1) : name;
}

}
