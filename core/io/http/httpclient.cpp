#include "core/io/http/httpclient.h"

#include "core/io/http/exchange.h"
#include "core/io/http/oneshotbody.h"
#include "core/io/http/request.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QThread>

#include <utility>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using gateway::HttpMethod;
using gateway::HttpRequest;
using gateway::TransportFailure;
using gateway::TransportFault;
using gateway::TransportReply;

namespace {

constexpr int underWayLimit = 64;
// Shorter than the idle time after which common servers and Qt's own cache close a connection.
constexpr auto warmingInterval = std::chrono::seconds(30);
constexpr int warmings = 20;
// Asked again during the handshake, Qt would open a second connection.
constexpr auto warmingPause = std::chrono::seconds(2);

// Later, from the event loop, as every other end of a request.
void refuse(Exchange *exchange, const TransportFailure &why)
{
    QMetaObject::invokeMethod(exchange, [exchange, why] { exchange->finish(failure(why)); }, Qt::QueuedConnection);
}

}

Result<std::unique_ptr<HttpClient>, OriginProblem> HttpClient::create(ClientOptions options)
{
    if (const auto problem = originProblem(options.origin))
        return failure(*problem);
    options.origin = normalOrigin(options.origin);
    const auto proxy = proxyFor(options.origin, options.proxy);
    if (!proxy)
        return failure(proxy.error());
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(options), *proxy));
}

HttpClient::HttpClient(ClientOptions options, const QNetworkProxy &proxy) : m_options(std::move(options))
{
    m_manager.setProxy(proxy);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setStrictTransportSecurityEnabled(false);
    m_manager.setAutoDeleteReplies(true); // those of connectToHostEncrypted() are never handed out
    connect(&m_warmth, &QTimer::timeout, this, &HttpClient::connectAhead);
    prepare();
}

HttpClient::~HttpClient()
{
    if (m_preparation)
        m_preparation->wait();
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

bool HttpClient::isEncrypted() const
{
    return m_options.origin.scheme() == "https"_L1;
}

// The first look at the TLS library and the certificates costs 15 to 160 ms: it happens beside the start, not in it.
void HttpClient::prepare()
{
    if (!isEncrypted()) {
        m_isPrepared = true;
        return;
    }
    m_preparation.reset(QThread::create([this] { m_tls = QSslConfiguration::defaultConfiguration(); }));
    connect(m_preparation.get(), &QThread::finished, this, [this] {
        m_preparation->wait();
        if (isLoopback(m_options.origin) && !m_options.authorities.isEmpty())
            m_tls->setCaCertificates(m_options.authorities);
        m_isPrepared = true;
        settleIn();
    });
    m_preparation->start();
}

void HttpClient::settleIn()
{
    if (isReady())
        Q_EMIT ready();
}

void HttpClient::giveToken(Secret token)
{
    m_hasNoToken = token.isEmpty();
    m_options.accessToken = std::move(token);
    m_options.awaitsToken = false;
    settleIn();
}

void HttpClient::send(const HttpRequest &request, Milliseconds deadline, std::function<void(TransportReply)> done)
{
    auto *const exchange = new Exchange(deadline, m_options.answerLimit, std::move(done), this);
    if (m_underWay >= underWayLimit) {
        refuse(exchange, {TransportFault::Refused, u"too many requests under way"_s});
        return;
    }
    ++m_underWay;
    connect(exchange, &QObject::destroyed, this, [this] { --m_underWay; });
    if (isReady())
        dispatch(exchange, request);
    else
        connect(this, &HttpClient::ready, exchange, [this, exchange, request] { dispatch(exchange, request); });
}

void HttpClient::dispatch(Exchange *exchange, const HttpRequest &request)
{
    if (m_hasNoToken) {
        refuse(exchange, {TransportFault::NotSent, u"no access token"_s});
        return;
    }
    auto made = networkRequest(request, m_options.origin, m_options.accessToken, m_options.userAgent);
    if (made)
        put(exchange, request, *std::move(made));
    else
        refuse(exchange, made.error());
}

void HttpClient::put(Exchange *exchange, const HttpRequest &request, QNetworkRequest made)
{
    if (isEncrypted())
        made.setSslConfiguration(*m_tls);
    if (request.method == HttpMethod::Get) {
        exchange->follow(m_manager.get(made), nullptr);
        return;
    }
    auto *const body = new OneShotBody(request.body);
    QNetworkReply *const reply = m_manager.sendCustomRequest(made, gateway::methodName(request.method), body);
    body->setParent(reply);
    exchange->follow(reply, body);
}

void HttpClient::warmUp()
{
    if (!isEncrypted())
        return;
    m_warmingsLeft = warmings;
    if (m_warmth.isActive() && m_warmth.remainingTimeAsDuration() > warmingInterval - warmingPause)
        return;
    m_warmth.start(warmingInterval);
    connectAhead();
}

void HttpClient::connectAhead()
{
    if (!isReady()) {
        connect(this, &HttpClient::ready, this, &HttpClient::connectAhead, Qt::UniqueConnection);
        return;
    }
    if (m_warmingsLeft-- > 0)
        m_manager.connectToHostEncrypted(m_options.origin.host(), quint16(m_options.origin.port()), *m_tls);
    else
        m_warmth.stop();
}

}
