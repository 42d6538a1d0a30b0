// P1, P2, P3: one sale after the other through the whole till, from the key to the paint and to the printer's socket,
// and the parts of it measured alone in the same run.
#include "core/io/http/httpclient.h"
#include "core/qr/selfcheck.h"
#include "tests/bench/diskfloor.h"
#include "tests/bench/heldserver.h"
#include "tests/bench/loopback.h"
#include "tests/bench/onetill.h"
#include "tests/bench/printersocket.h"
#include "tests/bench/samplesale.h"
#include "tests/bench/simulatedprovider.h"
#include "ui/customer/customerwindow.h"

#include <QLabel>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr Nanoseconds frame = std::chrono::microseconds(16'700);
constexpr int itemsOnTicket = 3;

// What is timed, of every sale.
struct Whole {
    Series qrVisible; // P1, without the time that the server held the request
    Series green;     // P2
    Series printed;   // P3
    qint64 roundTrips = 0;
    qint64 receiptBytes = 0;
    QString qrText;
    customer::CustomerView preparing;
    customer::CustomerView scan;
    customer::CustomerView approved;
};

// The same work, each part alone.
struct Parts {
    Series commitOfCharge; // sale and payment
    Series commitOfOrder;  // payment
    Series put;
    Series selfCheck;
    Series paintCode;
    Series disk;
    Series label;
    Series rawPrint;
};

// A part alone, with the pause before it that a sale has there: disks and processors answer later after a rest.
template <typename Work> Series timedAfterRest(int repeats, Work work)
{
    Series series;
    for (int i = 0; i <= repeats; ++i) {
        std::this_thread::sleep_for(providerHold);
        const Tick begun = tick();
        work();
        if (i > 0)
            series.add(tick() - begun);
    }
    return series;
}

Nanoseconds heldIn(HeldServer &server)
{
    Nanoseconds sum{0};
    for (const HeldExchange &exchange : server.exchanges())
        sum += exchange.held();
    return sum;
}

void chargeOnce(PaintWatch &watch, OneTill &till, SimulatedProvider &provider, Whole &whole)
{
    provider.server().forget();
    watch.await(till.customerPage(), [&] { return till.customerSees<customer::Scan>(); });
    const Tick pressed = tick();
    till.press(Qt::Key_F5);
    waitUntil("the QR on the customer's window", [&] {
        if (till.customerSees<customer::Preparing>())
            whole.preparing = till.customerPage().view();
        return watch.paintedAt().has_value();
    });
    whole.qrVisible.add(*watch.paintedAt() - pressed - heldIn(provider.server()));
    whole.roundTrips = std::max<qint64>(whole.roundTrips, provider.server().exchanges().size());
    whole.scan = till.customerPage().view();
    whole.qrText = till.qrText();
}

void payOnce(PaintWatch &watch, OneTill &till, SimulatedProvider &provider, PrinterSocket &printer, Whole &whole)
{
    provider.buyerPays();
    waitUntil("a quiet journal", [&] { return till.isQuiet(); });
    provider.server().forget();
    watch.await(till.customerPage(), [&] { return till.customerSees<customer::Approved>(); });
    till.press(Qt::Key_F9); // looks at once: how long a poll may wait is a setting, not work
    std::optional<PrintedJob> job;
    waitUntil("green and the receipt", [&] {
        if (!job)
            job = printer.takeJob();
        return watch.paintedAt() && job && till.isPrinted();
    });
    const Tick confirmed = provider.server().exchanges().constLast().answered;
    whole.green.add(*watch.paintedAt() - confirmed);
    whole.printed.add(job->lastByte - confirmed);
    whole.receiptBytes = job->bytes;
    whole.approved = till.customerPage().view();
    till.showNext();
}

Whole measureWhole(PaintWatch &watch, const QString &folder, int repeats)
{
    SimulatedProvider provider;
    PrinterSocket printer;
    OneTill till(watch, folder, settingsFor(provider.server().port(), printer.port()));
    Whole whole;
    for (int i = 0; i <= repeats; ++i) {
        if (i == 1)
            whole = {}; // the first sale opens connections and fonts
        till.ring(itemsOnTicket);
        chargeOnce(watch, till, provider, whole);
        payOnce(watch, till, provider, printer, whole);
    }
    return whole;
}

Series commits(const QString &folder, const QList<journal::Draft> &drafts, int repeats)
{
    auto journal = io::SqliteJournal::open(folder + u"/part-%1.sqlite"_s.arg(drafts.size()));
    if (!journal)
        giveUp(journal.error().detail);
    qint64 ticket = 0;
    return timedAfterRest(repeats, [&] {
        bool answered = false;
        (*journal)->append(renumbered(drafts, ++ticket), sampleTime(), journal::Durability::Synced,
            [&](const journal::Recorded &recorded) { answered = recorded.has_value(); });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

// One create as the till sends it, without the time that the server held it.
Series puts(int repeats)
{
    SimulatedProvider provider;
    io::ClientOptions options;
    options.origin = QUrl(u"http://127.0.0.1:%1"_s.arg(provider.server().port()));
    options.accessToken = io::Secret(QByteArray("TEST-benchmark"));
    const auto client = io::HttpClient::create(std::move(options));
    const gateway::HttpRequest request{gateway::HttpMethod::Put,
        "/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs", {{"Content-Type", "application/json"}},
        R"({"external_reference":"1-1-1-ABCDEFGH","title":"Kiosco","description":"Kiosco","total_amount":100,"items":[)"
        R"({"title":"Yerba","description":"Yerba","unit_price":100,"quantity":1,"unit_measure":"unit","total_amount":100}]})"};
    Series series;
    for (int i = 0; i <= repeats; ++i) {
        std::this_thread::sleep_for(providerHold);
        provider.server().forget();
        bool answered = false;
        const Tick begun = tick();
        (*client)->send(request, std::chrono::seconds(10), [&](const gateway::TransportReply &reply) {
            answered = reply && reply->response.status / 100 == 2;
            if (!answered)
                giveUp(u"the simulated provider refused an order"_s);
        });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (i > 0)
            series.add(tick() - begun - heldIn(provider.server()));
    }
    return series;
}

Series selfChecks(const QString &text, int repeats)
{
    return timedAfterRest(repeats, [&] {
        const auto matrix = qr::encode(text);
        if (!matrix || !check(*matrix, paintGrey(*matrix, qr::smallestModulePixels), text).passed())
            giveUp(u"a QR failed its own check"_s);
    });
}

Series paints(PaintWatch &watch, const customer::CustomerView &before, const customer::CustomerView &after, int repeats)
{
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.show();
    waitUntil("a window", [&] { return window.isVisible(); });
    const auto painted = [&](const customer::CustomerView &view) {
        watch.await(window.page(), [] { return true; });
        const Tick begun = tick();
        window.render(view);
        while (!watch.paintedAt())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *watch.paintedAt() - begun;
    };
    Series series;
    for (int i = 0; i <= repeats; ++i) {
        painted(before);
        std::this_thread::sleep_for(providerHold);
        const Nanoseconds time = painted(after);
        if (i > 0)
            series.add(time);
    }
    return series;
}

Series labels(PaintWatch &watch, int repeats)
{
    constexpr int points = 48;
    QLabel label;
    label.setFont(QFont(QString(), points));
    label.resize(600, 120);
    label.show();
    int number = 0;
    return timedAfterRest(repeats, [&] {
        watch.await(label, [] { return true; });
        label.setText(u"$ %1,00"_s.arg(++number));
        while (!watch.paintedAt())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

// Connect, send, and be received on the other side: blocking sockets.
Series rawPrints(qint64 size, int repeats)
{
    PrinterSocket printer;
    const QByteArray bytes(size, 'x');
    Series series;
    for (int i = 0; i < repeats; ++i) {
        const Tick begun = tick();
        const int socket = connectTo(printer.port());
        const bool sent = ::send(socket, bytes.constData(), size_t(size), MSG_NOSIGNAL) == size;
        ::close(socket);
        std::optional<PrintedJob> job;
        waitUntil("the raw print", [&] { return (job = printer.takeJob()).has_value(); });
        if (!sent || job->bytes != size)
            giveUp(u"the printer's socket lost bytes"_s);
        series.add(job->lastByte - begun);
    }
    return series;
}

Parts measureParts(PaintWatch &watch, const QString &folder, const Whole &whole, int repeats)
{
    const auto charge = draftsOfCharge();
    DiskFloor disk(folder);
    return {commits(folder, charge, repeats), commits(folder, charge.last(1), repeats), puts(repeats),
        selfChecks(whole.qrText, repeats), paints(watch, whole.preparing, whole.scan, repeats),
        timedAfterRest(repeats, [&] { disk.write(); }), labels(watch, repeats), rawPrints(whole.receiptBytes, repeats)};
}

double ratio(Nanoseconds whole, Nanoseconds part)
{
    return static_cast<double>(whole.count()) / static_cast<double>(part.count());
}

void reportQr(const Whole &whole, const Parts &parts)
{
    const Nanoseconds sum = parts.commitOfCharge.median() + parts.commitOfOrder.median() + parts.put.median() +
                            parts.selfCheck.median() + parts.paintCode.median();
    Row row = rowOf(u"P1"_s,
        u"F5 → QR painted for the customer, twice journaled, self-checked, minus the server's hold"_s, whole.qrVisible);
    row.limit =
        u"its parts alone, each after the same rest: %1 (commits %2 + %3, PUT %4, encode + check %5, paint %6)"_s.arg(
            shown(sum), shown(parts.commitOfCharge.median()), shown(parts.commitOfOrder.median()),
            shown(parts.put.median()), shown(parts.selfCheck.median()), shown(parts.paintCode.median()));
    row.ratio = ratio(whole.qrVisible.median(), sum);
    row.goal = u"p50 ≤ 1.2 × sum, p99 ≤ %1"_s.arg(shown(frame));
    print(row);
    print({u"P1"_s, u"requests from F5 to the QR"_s, QString::number(whole.roundTrips), {}, {}, 0, u"1"_s});
}

void reportPaid(const Whole &whole, const Parts &parts)
{
    const Nanoseconds least = parts.disk.median() + parts.label.median();
    Row row =
        rowOf(u"P2"_s, u"last byte of the confirming read → green painted for the customer, journaled"_s, whole.green);
    row.limit = u"one page + fdatasync %1, one 48-pt label painted %2"_s.arg(
        shown(parts.disk.median()), shown(parts.label.median()));
    row.ratio = ratio(whole.green.median(), least);
    row.goal = u"p50 ≤ 3 × limit, p99 ≤ 5 ms"_s;
    print(row);
}

void reportReceipt(const Whole &whole, const Parts &parts)
{
    const Nanoseconds least = 2 * parts.disk.median() + parts.rawPrint.median();
    Row row = rowOf(u"P3"_s,
        u"the same byte → receipt (%1 bytes) in the printer's socket, paid and “sending” journaled"_s.arg(
            whole.receiptBytes),
        whole.printed);
    row.limit = u"two pages + fdatasync, connect + send + receive %1"_s.arg(shown(parts.rawPrint.median()));
    row.ratio = ratio(whole.printed.median(), least);
    row.goal = u"p50 ≤ 1 ms"_s;
    print(row);
}

}

int main(int argc, char *argv[])
{
    PaintWatch watch(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 200);
    const QTemporaryDir folder(options.folder + u"/sale-XXXXXX"_s);
    const Whole whole = measureWhole(watch, folder.filePath(u"till"_s), options.repeats);
    const Parts parts = measureParts(watch, folder.path(), whole, options.repeats);
    reportQr(whole, parts);
    reportPaid(whole, parts);
    reportReceipt(whole, parts);
    return 0;
}
