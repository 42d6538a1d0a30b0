// A seller's client against the simulated provider in memory, with a clock that only the test moves; and the comparison
// of an answer's shape with a recorded sample.
#pragma once

#include "core/money/currency.h"
#include "core/simulator/answer.h"
#include "core/simulator/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador::simulator {

using namespace Qt::StringLiterals;
using gateway::HttpMethod;

struct JsonAnswer {
    int status = 0; // 0: the connection closed without an answer
    QJsonDocument json{};
    QByteArray body{};
    QList<gateway::HttpHeader> headers{};

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QString text(const QString &name) const { return json.object().value(name).toString(); }
    [[nodiscard]] QString error() const { return text(u"error"_s); }
    // Of the Orders API's envelope.
    [[nodiscard]] QString code() const { return json[u"errors"_s][0][u"code"_s].toString(); }
};

class Client
{
public:
    explicit Client(money::Site site = money::Site::MLA, quint64 seed = 7) : world(makeWorld(setupFor(site, seed))) {}

    World world;
    Instant now = instantFromText(u"2026-10-20T12:00:00.000Z").value();
    QByteArray token = "APP_USR-1"_ba;

    JsonAnswer send(HttpMethod method, const QByteArray &target, const QByteArray &body = {},
        const QList<gateway::HttpHeader> &headers = {})
    {
        gateway::HttpRequest request{.method = method, .target = target, .headers = headers, .body = body};
        if (!token.isEmpty())
            request.headers.append({"Authorization"_ba, "Bearer " + token});
        const Reply reply = serve(world, request, now);
        lastReply = reply;
        if (!reply.response)
            return {};
        return {reply.response->status, QJsonDocument::fromJson(reply.response->body), reply.response->body,
            reply.response->headers};
    }

    JsonAnswer get(const QByteArray &target) { return send(HttpMethod::Get, target); }

    JsonAnswer post(const QByteArray &target, const QJsonObject &body)
    {
        return send(HttpMethod::Post, target, QJsonDocument(body).toJson());
    }

    JsonAnswer put(const QJsonObject &order, const QByteArray &pos = "CAJA01"_ba)
    {
        return send(HttpMethod::Put, qrs(pos), QJsonDocument(order).toJson());
    }

    JsonAnswer dynamic(const QJsonObject &order, const QByteArray &pos = "CAJA01"_ba)
    {
        return send(HttpMethod::Post, qrs(pos), QJsonDocument(order).toJson());
    }

    // Attended v2: on the printed QR only, in every country.
    JsonAnswer attended(const QJsonObject &order, const QByteArray &pos = "CAJA01"_ba)
    {
        const QByteArray target =
            "/instore/qr/seller/collectors/446566691/stores/SUC001/pos/" + pos + "/orders";
        return send(HttpMethod::Put, target, QJsonDocument(order).toJson());
    }

    // With an X-Idempotency-Key; an empty one is not sent.
    JsonAnswer keyed(const QByteArray &key, const QByteArray &target, const QByteArray &body = {})
    {
        QList<gateway::HttpHeader> headers;
        if (!key.isEmpty())
            headers.append({"X-Idempotency-Key"_ba, key});
        return send(HttpMethod::Post, target, body, headers);
    }

    JsonAnswer createOrder(const QByteArray &key, const QJsonObject &body)
    {
        return keyed(key, "/v1/orders"_ba, QJsonDocument(body).toJson());
    }

    JsonAnswer switchOn(const QString &name, const QJsonValue &value = true)
    {
        return post("/_simulator/switches"_ba, {{name, value}});
    }

    JsonAnswer readSlot(const QByteArray &pos = "CAJA01"_ba) { return get(slot(pos)); }
    JsonAnswer emptySlot(const QByteArray &pos = "CAJA01"_ba) { return send(HttpMethod::Delete, slot(pos)); }

    JsonAnswer buyer(const QByteArray &act, const QJsonObject &body) { return post("/_simulator/" + act, body); }

    // The merchant orders of a reference; an empty array stands for null.
    QJsonArray found(const QString &reference)
    {
        return get("/merchant_orders/search?external_reference=" + reference.toLatin1())
            .object()
            .value(u"elements"_s)
            .toArray();
    }

    void pass(std::chrono::seconds time) { now += time; }

    static QByteArray qrs(const QByteArray &pos)
    {
        return "/instore/orders/qr/seller/collectors/446566691/pos/" + pos + "/qrs";
    }
    static QByteArray slot(const QByteArray &pos)
    {
        return "/instore/qr/seller/collectors/446566691/pos/" + pos + "/orders";
    }

    Reply lastReply;

private:
    static Setup setupFor(money::Site site, quint64 seed)
    {
        Setup setup;
        setup.site = site;
        setup.seed = seed;
        return setup;
    }
};

inline QJsonObject itemBody(const QJsonValue &amount)
{
    return {{u"sku_number"_s, u"A1"_s}, {u"category"_s, u"marketplace"_s}, {u"title"_s, u"Yerba"_s},
        {u"description"_s, u"Yerba 1 kg"_s}, {u"unit_price"_s, amount}, {u"quantity"_s, 1},
        {u"unit_measure"_s, u"unit"_s}, {u"total_amount"_s, amount}};
}

inline QJsonObject orderBody(const QString &reference, const QJsonValue &amount = 100)
{
    return {{u"external_reference"_s, reference}, {u"title"_s, u"Sale"_s}, {u"description"_s, u"Sale at the till"_s},
        {u"notification_url"_s, u"https://www.example.com/notifications"_s},
        {u"expiration_date"_s, u"2026-10-20T08:05:00.000-04:00"_s}, // five minutes after the client's start
        {u"total_amount"_s, amount}, {u"items"_s, QJsonArray{itemBody(amount)}},
        {u"sponsor"_s, QJsonObject{{u"id"_s, 662208785}}}};
}

// A body of POST /v1/orders.
inline QJsonObject ordersBody(
    const QString &reference, const QString &amount = u"100.00"_s, const QString &mode = u"dynamic"_s)
{
    const QJsonObject item{{u"title"_s, u"Yerba"_s}, {u"unit_price"_s, amount}, {u"quantity"_s, 1},
        {u"unit_measure"_s, u"unit"_s}, {u"external_code"_s, u"A1"_s},
        {u"external_categories"_s, QJsonArray{QJsonObject{{u"id"_s, u"marketplace"_s}}}}};
    return {{u"type"_s, u"qr"_s}, {u"total_amount"_s, amount}, {u"description"_s, u"Sale"_s},
        {u"external_reference"_s, reference}, {u"expiration_time"_s, u"PT16M"_s},
        {u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"external_pos_id"_s, u"CAJA01"_s}, {u"mode"_s, mode}}}}},
        {u"transactions"_s, QJsonObject{{u"payments"_s, QJsonArray{QJsonObject{{u"amount"_s, amount}}}}}},
        {u"items"_s, QJsonArray{item}}};
}

inline QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QJsonDocument sample(const QString &name)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA) + u"/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such sample");
    return QJsonDocument::fromJson(file.readAll());
}

// Where the shape differs: another set of names, another type. A null stands for any type.
inline void compareShape(
    const QJsonValue &expected, const QJsonValue &actual, const QString &where, QStringList &differences)
{
    if (expected.isNull() || actual.isNull())
        return;
    if (expected.type() != actual.type()) {
        differences.append(where + u": another type"_s);
        return;
    }
    if (expected.isArray() && !expected.toArray().isEmpty() && !actual.toArray().isEmpty())
        compareShape(expected.toArray().at(0), actual.toArray().at(0), where + u"[]"_s, differences);
    if (!expected.isObject())
        return;
    QStringList names = expected.toObject().keys() + actual.toObject().keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QJsonValue left = expected.toObject().value(name);
        const QJsonValue right = actual.toObject().value(name);
        if (left.isUndefined() || right.isUndefined())
            differences.append(where + u'.' + name + (left.isUndefined() ? u": not in the sample"_s : u": missing"_s));
        else
            compareShape(left, right, where + u'.' + name, differences);
    }
}

inline QStringList shapeDifferences(const QString &sampleName, const QJsonDocument &actual)
{
    const QJsonDocument expected = sample(sampleName);
    QStringList differences;
    const auto valueOf = [](const QJsonDocument &document) {
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    };
    compareShape(valueOf(expected), valueOf(actual), QString(), differences);
    return differences;
}

}
