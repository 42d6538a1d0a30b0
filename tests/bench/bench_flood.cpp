// P10: sales with a receiver that is left in peace, and with one that is flooded, dripped at and sent rubbish, all
// within its limits.
#include "core/io/store/journalreader.h"
#include "tests/bench/loopback.h"
#include "tests/bench/memory.h"
#include "tests/bench/onetill.h"
#include "tests/bench/printersocket.h"
#include "tests/bench/simulatedprovider.h"

#include <QTemporaryDir>

#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int itemsOnTicket = 3;
constexpr int floodingConnections = 16;
constexpr int slowConnections = 16;
constexpr std::chrono::milliseconds dripEvery{200};
constexpr std::chrono::seconds rest{2}; // in which the till has nothing to do but to be told

quint16 freePort()
{
    const Listening listening = listenOnLoopback();
    ::close(listening.socket);
    return listening.port;
}

// Every notification is about another number; every tenth is rubbish.
QByteArray notification(quint64 number)
{
    if (number % 10 == 0)
        return "POST / HTTP/1.1\r\nHost: till\r\nContent-Length: 4000\r\n\r\n" + QByteArray(4000, '\xff');
    return "POST /?topic=merchant_order&id=" + QByteArray::number(number) +
           " HTTP/1.1\r\nHost: till\r\nContent-Length: 0\r\n\r\n";
}

bool isSent(int socket, const QByteArray &bytes)
{
    return ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

// Whoever wishes the till ill, on a thread of its own.
class Attack
{
public:
    explicit Attack(quint16 port)
        : m_flood([this, port](const std::stop_token &stop) { flood(port, stop); })
        , m_drip([port](const std::stop_token &stop) { drip(port, stop); })
    {
    }

    [[nodiscard]] quint64 answered() const { return m_answered; }

private:
    void flood(quint16 port, const std::stop_token &stop)
    {
        QList<int> sockets;
        quint64 number = 1;
        while (!stop.stop_requested()) {
            while (sockets.size() < floodingConnections)
                sockets.append(connectTo(port));
            for (const int socket : sockets)
                isSent(socket, notification(number++));
            QList<int> open;
            for (const int socket : sockets)
                (isAnswered(socket) ? open.append(socket) : static_cast<void>(::close(socket)));
            sockets = open;
        }
        for (const int socket : sockets)
            ::close(socket);
    }

    bool isAnswered(int socket)
    {
        char answer[1024];
        const auto read = ::recv(socket, answer, sizeof answer, 0);
        m_answered += read > 0 ? 1 : 0;
        return read > 0;
    }

    // A request that never gets ready: each is ended by the receiver after its ten seconds, and replaced.
    static void drip(quint16 port, const std::stop_token &stop)
    {
        QList<int> sockets;
        while (!stop.stop_requested()) {
            while (sockets.size() < slowConnections)
                sockets.append(connectTo(port));
            QList<int> open;
            for (const int socket : sockets)
                (isSent(socket, "P"_ba) ? open.append(socket) : static_cast<void>(::close(socket)));
            sockets = open;
            std::this_thread::sleep_for(dripEvery);
        }
        for (const int socket : sockets)
            ::close(socket);
    }

    std::atomic<quint64> m_answered{0};
    std::jthread m_flood; // last: they use the member above
    std::jthread m_drip;
};

Nanoseconds sellOnce(OneTill &till, SimulatedProvider &provider, PrinterSocket &printer)
{
    till.ring(itemsOnTicket);
    const Tick pressed = tick();
    till.press(Qt::Key_F5);
    waitUntil("the QR", [&] { return till.customerSees<customer::Scan>() && till.isQuiet(); });
    provider.buyerPays();
    till.press(Qt::Key_F9);
    waitUntil("the receipt",
        [&] { return till.customerSees<customer::Approved>() && till.isPrinted() && printer.takeJob(); });
    const Nanoseconds time = tick() - pressed;
    till.showNext();
    return time;
}

Series sell(int repeats, OneTill &till, SimulatedProvider &provider, PrinterSocket &printer)
{
    Series series;
    for (int i = 0; i < repeats; ++i)
        series.add(sellOnce(till, provider, printer));
    return series;
}

qint64 recordsIn(const QString &folder)
{
    const auto reader = io::JournalReader::open(app::journalPath(folder));
    const auto head = reader ? reader->check() : io::JournalReader::Read<io::JournalCheck>();
    if (!head)
        giveUp(u"the journal cannot be read"_s);
    return head->records;
}

void letTimePass()
{
    const Tick end = tick() + rest;
    while (tick() < end)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void report(const Series &quiet, const Series &flooded)
{
    const auto ratio = static_cast<double>(flooded.p99().count()) / static_cast<double>(quiet.p99().count());
    Row row = rowOf(u"P10"_s,
        u"F5 → receipt printed, the receiver under %1 flooding and %2 slow connections"_s.arg(floodingConnections)
            .arg(slowConnections),
        flooded);
    row.limit = u"left in peace %1, p99 %2"_s.arg(shown(quiet.median()), shown(quiet.p99()));
    row.ratio = ratio;
    row.goal = u"p99 ≤ 2 × in peace"_s;
    print(row);
}

}

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 200);
    const QTemporaryDir folder(options.folder + u"/flood-XXXXXX"_s);
    const QString data = folder.filePath(u"till"_s);
    SimulatedProvider provider;
    PrinterSocket printer;
    const quint16 port = freePort();
    settings::Settings settings = settingsFor(provider.server().port(), printer.port());
    settings.receiver.listen = u"127.0.0.1:%1"_s.arg(port);
    OneTill till(application, data, settings);
    sellOnce(till, provider, printer); // opens connections and fonts
    const Series quiet = sell(options.repeats, till, provider, printer);
    const qint64 before = peakMemory();
    const Attack attack(port);
    const Series flooded = sell(options.repeats, till, provider, printer);
    const qint64 records = recordsIn(data);
    provider.server().forget();
    const quint64 told = attack.answered();
    letTimePass();
    report(quiet, flooded);
    const QString during =
        u"%1 notifications in %2 s, nothing to sell"_s.arg(attack.answered() - told).arg(rest.count());
    print(
        {u"P10"_s, u"records that a flood adds"_s, QString::number(recordsIn(data) - records), {}, during, 0, u"0"_s});
    print({u"P10"_s, u"requests that a flood adds"_s, QString::number(provider.server().exchanges().size()), {}, during,
        0, u"0"_s});
    print({u"P10"_s, u"peak memory, more than after as many sales in peace"_s, u"%1 KiB"_s.arg(peakMemory() - before),
        {}, {}, 0, u"≤ 8192 KiB"_s});
    return 0;
}
