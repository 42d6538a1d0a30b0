// What the simulator takes for a request after a thousand orders and after many: it must be the same, and so must the memory for each
// order, also where it keeps its state in a file. Then how many requests a second it answers over HTTP, beside the server that carries them with nothing behind it.
#include "app/simulator/simulatorservice.h"
#include "core/io/listen/httplistener.h"
#include "core/io/system/clock.h"
#include "tests/bench/figures.h"
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>

#include <array>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;
using gateway::HttpMethod;
using gateway::HttpRequest;

namespace {

constexpr int usualOrders = 20'000;
constexpr int keptOrders = 20'000; // of the simulator that keeps its state
constexpr std::array fullMarks{1'000, 100'000, 1'000'000};
constexpr int firstMark = fullMarks.front();
constexpr int measured = 500; // sales before each mark
constexpr int overHttp = 5000;                 // requests
constexpr std::chrono::seconds betweenOrders{10};
constexpr int patience = 60'000; // milliseconds

// A busy day after the other: what a clock of the real world would take months for.
class SteppingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Milliseconds elapsed() const override { return Milliseconds(0); }
    void step() { m_now += betweenOrders; }

private:
    Instant m_now = Instant(Milliseconds(1'767'268'800'000)); // 2026-01-01
};

QByteArray orderBody(const QByteArray &reference)
{
    return R"({"type":"qr","external_reference":")" + reference +
           R"(","config":{"qr":{"external_pos_id":"CAJA01","mode":"dynamic"}},"transactions":{"payments":[{"amount":"1500.00"}]},)"
           R"("items":[{"title":"Yerba 1 kg","unit_price":"1500.00","quantity":1}]})";
}

QByteArray legacyBody(const QByteArray &reference)
{
    return R"({"external_reference":")" + reference +
           R"(","title":"Sale","description":"Sale","total_amount":1500,"items":[{"title":"Yerba","description":"Yerba 1 kg",)"
           R"("unit_price":1500,"quantity":1,"unit_measure":"unit","total_amount":1500}]})";
}

class Shop
{
public:
    explicit Shop(app::SimulatorService &service) : m_service(service) {}

    // One sale, in one of the two ways, as a till asks for it: made, looked at, paid, looked at again.
    void sell(int number)
    {
        const QByteArray reference = "B-" + QByteArray::number(number);
        const bool isLegacy = number % 2 != 0;
        const QByteArray look = isLegacy ? make(reference) : order(reference);
        ask(HttpMethod::Get, look);
        ask(HttpMethod::Post, "/_simulator/pay"_ba, R"({"external_reference":")" + reference + R"("})");
        ask(HttpMethod::Get, look);
        ask(HttpMethod::Get, "/v1/payments/search?sort=date_created&criteria=desc&external_reference=" + reference);
    }

    static constexpr int requestsPerSale = 5;

private:
    QByteArray make(const QByteArray &reference)
    {
        ask(HttpMethod::Put, "/instore/orders/qr/seller/collectors/446566691/pos/CAJA02/qrs"_ba, legacyBody(reference));
        return "/merchant_orders/search?external_reference=" + reference;
    }

    QByteArray order(const QByteArray &reference)
    {
        const auto made = ask(HttpMethod::Post, "/v1/orders"_ba, orderBody(reference), reference);
        return "/v1/orders/" + QJsonDocument::fromJson(made)[u"id"_s].toString().toLatin1();
    }

    QByteArray ask(HttpMethod method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &key = {})
    {
        HttpRequest request{.method = method, .target = target, .headers = {{"Authorization"_ba, "Bearer TEST-1"_ba}}, .body = body};
        if (!key.isEmpty())
            request.headers.append({"X-Idempotency-Key"_ba, key});
        const auto reply = m_service.handle(request);
        if (!reply.response || reply.response->status >= 300)
            giveUp(u"the simulator refused "_s + QString::fromLatin1(target));
        return reply.response->body;
    }

    app::SimulatorService &m_service;
};

std::unique_ptr<app::SimulatorService> opened(const Clock &clock, const QString &stateFile = {})
{
    app::SimulatorOptions options;
    options.stateFile = stateFile;
    auto service = app::SimulatorService::open(std::move(options), clock);
    if (!service)
        giveUp(u"the simulator does not open"_s);
    return std::move(*service);
}

Series sales(Shop &shop, SteppingClock &clock, int first, int count)
{
    Series series;
    for (int number = first; number < first + count; ++number) {
        const Tick begun = tick();
        shop.sell(number);
        series.add((tick() - begun) / Shop::requestsPerSale);
        clock.step();
    }
    return series;
}

// One after the other on one connection that stays.
Series exchanges(quint16 port, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(patience))
        giveUp(u"no connection"_s);
    const QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer TEST-1\r\n\r\n";
    const auto once = [&] {
        socket.write(request);
        QByteArray answer;
        qsizetype length = -1;
        while (length < 0 || answer.size() < length) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
                giveUp(u"no answer"_s);
            answer += socket.readAll();
            const qsizetype head = answer.indexOf("\r\n\r\n");
            const qsizetype at = answer.toLower().indexOf("content-length:");
            if (head > 0 && at > 0)
                length = head + 4 + answer.mid(at + 15, answer.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        }
    };
    return timed(overHttp, once);
}

void printMark(const QString &what, const Series &first, const Series &here, int orders)
{
    Row row = rowOf({}, u"a request to the simulator%1, after %L2 orders"_s.arg(what).arg(orders), here);
    if (orders > firstMark) {
        row.limit = u"%1 (after %L2)"_s.arg(shown(first.median())).arg(firstMark);
        row.ratio = double(here.median().count()) / double(first.median().count());
        row.goal = u"flat"_s;
    }
    print(row);
}

void printMemory(qint64 empty, qint64 now, int orders)
{
    Row row{{}, u"memory of the simulator with them"_s, u"%1 MiB"_s.arg(now / 1024), {}, {}, 0, {}};
    row.limit = u"%1 MiB empty; %2 bytes an order"_s.arg(empty / 1024).arg((now - empty) * 1024 / orders);
    print(row);
}

// Sells up to each mark, and measures the last sales before it.
void climb(app::SimulatorService &service, SteppingClock &clock, const QString &what, const QList<int> &marks)
{
    Shop shop(service);
    const qint64 empty = peakMemory();
    Series first;
    int sold = 0;
    for (const int mark : marks) {
        static_cast<void>(sales(shop, clock, sold, mark - sold - measured));
        const Series here = sales(shop, clock, mark - measured, measured);
        sold = mark;
        if (first.isEmpty())
            first = here;
        printMark(what, first, here, mark);
        if (what.isEmpty())
            printMemory(empty, peakMemory(), mark);
    }
}

QList<int> marksUpTo(const Options &options)
{
    if (options.full)
        return {fullMarks.cbegin(), fullMarks.cend()};
    return options.repeats > firstMark + measured ? QList<int>{firstMark, options.repeats} : QList<int>{firstMark};
}

void printOverHttp(const Series &simulator, const Series &bare)
{
    Row row = rowOf({}, u"the same over HTTP, one connection"_s, simulator);
    row.figure += u": %L1 a second"_s.arg(1'000'000'000 / simulator.median().count());
    row.limit = u"%1 (the server with nothing behind it)"_s.arg(shown(bare.median()));
    row.ratio = double(simulator.median().count()) / double(bare.median().count());
    print(row);
}

quint16 listening(Result<quint16, io::ListenError> port)
{
    if (!port)
        giveUp(u"nobody listens"_s);
    return *port;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), usualOrders);
    SteppingClock clock;
    const auto service = opened(clock);
    climb(*service, clock, {}, marksUpTo(options));
    const QString stateFile = options.folder + u"/simulator-state.json"_s;
    QFile::remove(stateFile);
    SteppingClock keptClock;
    climb(*opened(keptClock, stateFile), keptClock, u" that keeps its state"_s,
        {firstMark, std::max(firstMark + measured, std::min(options.repeats, keptOrders))});
    QFile::remove(stateFile);

    io::HttpListener bare([](const HttpRequest &) { return io::ListenReply{.response = gateway::HttpResponse{.status = 200, .headers = {}, .body = "{}"_ba}}; });
    const quint16 barePort = listening(bare.start(u"127.0.0.1"_s, 0));
    const quint16 port = listening(service->start(u"127.0.0.1"_s, 0));
    printOverHttp(exchanges(port, "/merchant_orders/search?external_reference=B-1"_ba), exchanges(barePort, "/"_ba));
    service->stop();
    return 0;
}
