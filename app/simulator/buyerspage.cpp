#include "app/simulator/buyerspage.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

struct PageFile {
    QByteArrayView target;
    const char16_t *resource;
    QByteArrayView type;
};

constexpr std::array<PageFile, 3> files{{
    {"/", u":/simulator/index.html", "text/html; charset=utf-8"},
    {"/_simulator/page/style.css", u":/simulator/style.css", "text/css; charset=utf-8"},
    {"/_simulator/page/page.js", u":/simulator/page.js", "text/javascript; charset=utf-8"},
}};

// Its own files only, no other place, and in no other page's frame.
const QList<gateway::HttpHeader> guards{
    {"Content-Security-Policy"_ba, "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
                                   "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"_ba},
    {"X-Content-Type-Options"_ba, "nosniff"_ba},
    {"Referrer-Policy"_ba, "no-referrer"_ba},
    {"Cache-Control"_ba, "no-cache"_ba},
};

}

std::optional<gateway::HttpResponse> buyersPage(const gateway::HttpRequest &request)
{
    const auto found = std::ranges::find(files, request.target, &PageFile::target);
    if (found == files.end() || request.method != gateway::HttpMethod::Get)
        return std::nullopt;
    QFile file(QString::fromUtf16(found->resource));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    gateway::HttpResponse response;
    response.status = 200;
    response.headers = guards;
    response.headers.append({"Content-Type"_ba, found->type.toByteArray()});
    response.body = file.readAll();
    return response;
}

}
