#include "tests/simulation/cannedanswers.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador::simulation {

using gateway::HttpResponse;
using namespace Qt::StringLiterals;

namespace {

HttpResponse json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json; charset=utf-8"}}, body};
}

HttpResponse page(int status, const QByteArray &title)
{
    return {status, {{"Content-Type", "text/html"}}, "<html><head><title>" + title + "</title></head></html>"};
}

}

HttpResponse serverError()
{
    return json(500, R"({"error":"internal_error","message":"Internal error","status":500,"causes":[]})");
}

HttpResponse gatewayPage()
{
    return page(502, "502 Bad Gateway");
}

HttpResponse portalPage()
{
    return page(200, "Bienvenido a la red");
}

HttpResponse conflict()
{
    return json(409, R"({"error":"conflict","message":"Another request is in progress","status":409,"causes":[]})");
}

HttpResponse lockedNow()
{
    return json(423, R"({"error":"locked","message":"Resource locked","status":423,"causes":[]})");
}

HttpResponse tooManyRequests(qint64 retryAfterSeconds)
{
    HttpResponse response = json(429, R"({"error":"too_many_requests","message":"Too many requests","status":429})");
    response.headers.append({"Retry-After", QByteArray::number(retryAfterSeconds)});
    return response;
}

HttpResponse unauthorized()
{
    return json(401, R"({"message":"access denied","error":"invalid_token","status":401,"cause":[]})");
}

HttpResponse notFound()
{
    return json(404, R"({"message":"not found","error":"not_found","status":404,"cause":[]})");
}

HttpResponse refusal(qsizetype which)
{
    switch (which) {
    case 0:
        return json(404, R"({"error":"pos_obtainment_error","message":"Point of sale not found","status":404})");
    case 1:
        return json(400, R"({"error":"invalid_total_amount","message":"Amount must be greater than 5","status":400})");
    case 2:
        return json(409, R"({"error":"instore_order_locked_error","message":"The order is locked.","status":409})");
    case 3:
        return json(403, R"({"code":"PA_UNAUTHORIZED_RESULT_FROM_POLICIES","message":"forbidden","status":403})");
    default:
        return json(400, R"({"error":"invalid_title","message":"title must be present.","status":400})");
    }
}

HttpResponse nothingFound()
{
    return json(200, R"({"elements":null,"next_offset":0,"total":0})");
}

HttpResponse noPaymentsFound()
{
    return json(200, R"({"paging":{"total":0,"limit":30,"offset":0},"results":[]})");
}

QByteArray strangersOrderOf(const gateway::Charge &charge)
{
    const QByteArray amount = money::toDecimalText(charge.amount).toLatin1();
    return R"({"id":)" + QByteArray(strangersOrder) + R"(,"status":"closed","external_reference":")" +
           charge.externalReference.toLatin1() + R"(","collector":{"id":999},"payments":[{"id":92000000001,)" +
           R"("status":"approved","currency_id":")" + money::codeOf(charge.amount.currency).toLatin1() +
           R"(","transaction_amount":)" + amount + "}]}";
}

QByteArray withStranger(const QByteArray &found, const gateway::Charge &charge)
{
    QJsonObject answer = QJsonDocument::fromJson(found).object();
    QJsonArray elements = answer.value("elements"_L1).toArray();
    elements.append(QJsonDocument::fromJson(strangersOrderOf(charge)).object());
    answer.insert("elements"_L1, elements);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

}
