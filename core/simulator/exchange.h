// One request as the simulator's handlers see it, and the ways to answer it. A refusal keeps the rule that was broken,
// which the provider never tells; `GET /_simulator/requests` does. Envelopes: fact sheet, "error envelopes".
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/gateway/http.h"
#include "core/simulator/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace mostrador::simulator {

struct Request {
    gateway::HttpMethod method = gateway::HttpMethod::Get;
    QStringList path{}; // decoded segments
    QUrlQuery query{};
    QByteArray body{};
    QList<gateway::HttpHeader> headers{};

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return gateway::headerValue(headers, name); }
    [[nodiscard]] bool is(gateway::HttpMethod wanted) const { return method == wanted; }
    [[nodiscard]] QString queryValue(const QString &name) const;
};

// "*" stands for any segment.
[[nodiscard]] bool pathIs(const QStringList &path, std::initializer_list<QStringView> pattern);

[[nodiscard]] Request requestFrom(const gateway::HttpRequest &request);

enum class Envelope : quint8 {
    InStore,      // {"error","message","status","causes":[{"code","description"}…]}
    MercadoLibre, // {"message","error","status","cause":[…]}
    Orders,       // {"errors":[{"code","message","details":[…]}]}
    OrdersFlat,   // {"code","message"}
    ErrorOnly,    // {"error","message"}
};

struct Refusal {
    int status = 400;
    QString error;
    QString message;
    QString rule; // what was broken, in our words
    Envelope envelope = Envelope::InStore;
    int causeCode = 0;     // payments only
    QStringList details{}; // Orders API and stores only
};

using Answered = Result<gateway::HttpResponse, Refusal>;

struct World;
using Handler = Answered (*)(World &, const Request &, Instant);

[[nodiscard]] gateway::HttpResponse jsonResponse(int status, const QJsonObject &object);
[[nodiscard]] gateway::HttpResponse jsonResponse(int status, const QJsonArray &array);
[[nodiscard]] gateway::HttpResponse jsonResponse(int status, const JsonText &text);
[[nodiscard]] gateway::HttpResponse emptyResponse(int status);
[[nodiscard]] gateway::HttpResponse refusalResponse(const Refusal &refusal);

// The way the Orders API refuses.
[[nodiscard]] Refusal ordersRefusal(
    int status, const QString &code, const QString &message, const QString &rule, const QStringList &details = {});

[[nodiscard]] Refusal noSuchPath();
[[nodiscard]] Refusal methodNotAllowed();

}
