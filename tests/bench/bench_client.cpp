// P9: the processor's time for one call of the HTTP client, beside the same call on Qt's access manager without any of
// our rules, in the same process against the same server (whose own time is in both).
#include "core/io/http/httpclient.h"
#include "tests/bench/figures.h"
#include "tests/bench/heldserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int callsInARow = 20; // of ours, then as many of the peer: both see the same noise
const QByteArray target = "/merchant_orders/search?external_reference=1-42-1-ABCDEFGH";

Nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + Nanoseconds(time.tv_nsec);
}

template <typename Work> Nanoseconds processorTimeOf(Work work)
{
    const Nanoseconds begun = processorTime();
    for (int i = 0; i < callsInARow; ++i)
        work();
    return (processorTime() - begun) / callsInARow;
}

void callOurs(io::HttpClient &client)
{
    bool answered = false;
    client.send({gateway::HttpMethod::Get, target, {}, {}}, Milliseconds(5'000), [&](const gateway::TransportReply &reply) {
        if (!reply || reply->response.status != 200)
            giveUp(u"our client was not answered"_s);
        answered = true;
    });
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void callPeer(QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer TEST-1");
    QNetworkReply *reply = manager.get(request);
    while (!reply->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (reply->readAll().isEmpty())
        giveUp(u"the peer was not answered"_s);
    reply->deleteLater();
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 50);
    HeldServer server(
        [](const gateway::HttpRequest &) {
            return gateway::HttpResponse{200, {{"Content-Type", "application/json"}}, R"({"elements":null,"next_offset":0,"total":0})"};
        },
        Nanoseconds(0));
    const QString origin = u"http://127.0.0.1:%1"_s.arg(server.port());
    io::ClientOptions settings;
    settings.origin = QUrl(origin);
    settings.accessToken = io::Secret(QByteArrayView("TEST-1"));
    const auto client = io::HttpClient::create(std::move(settings));
    if (!client)
        giveUp(u"no client"_s);
    QNetworkAccessManager manager;
    const QUrl url(origin + QString::fromLatin1(target));
    Series ours;
    Series peer;
    (void)processorTimeOf([&] { callOurs(**client); });
    (void)processorTimeOf([&] { callPeer(manager, url); });
    for (int i = 0; i < options.repeats; ++i) {
        ours.add(processorTimeOf([&] { callOurs(**client); }));
        peer.add(processorTimeOf([&] { callPeer(manager, url); }));
    }
    Row row = rowOf(u"P9"_s, u"processor's time of one call"_s, ours);
    row.limit = u"%1 (Qt's access manager, bare)"_s.arg(shown(peer.median()));
    row.ratio = static_cast<double>(ours.median().count()) / static_cast<double>(peer.median().count());
    row.goal = u"≤ 1.05 ×"_s;
    print(row);
    return 0;
}
