#include "tests/simulation/cannedanswers.h"

namespace mostrador::simulation {

using gateway::HttpResponse;

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

HttpResponse nothingFound()
{
    return json(200, R"({"elements":null,"next_offset":0,"total":0})");
}

}
