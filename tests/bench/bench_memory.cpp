// P5: so many QR sales through the whole till, whose provider is another process. Writes its peak memory in KiB twice:
// after a tenth of the sales, and after all of them. A till that is in the folder already goes on with its past.
#include "tests/bench/memory.h"
#include "tests/bench/onetill.h"
#include "tests/bench/printersocket.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int itemsOnTicket = 3;

quint16 startProvider(QProcess &process)
{
    constexpr int patience = 10'000; // ms
    process.start(QStringLiteral(MOSTRADOR_SIMULATOR), {u"--buyer"_s, u"pay"_s, u"--after"_s, u"0"_s});
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            giveUp(u"the simulated provider does not start"_s);
    }
    return process.readLine().trimmed().split(':').constLast().toUShort();
}

void sellOnce(OneTill &till, PrinterSocket &printer)
{
    till.ring(itemsOnTicket);
    till.press(Qt::Key_F5);
    waitUntil("the QR", [&] { return till.customerSees<customer::Scan>() && till.isQuiet(); });
    till.press(Qt::Key_F9);
    waitUntil("the receipt",
        [&] { return till.customerSees<customer::Approved>() && till.isPrinted() && printer.takeJob(); });
    till.showNext();
}

}

int main(int argc, char *argv[])
{
    PaintWatch application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 1000);
    const QTemporaryDir folder(options.folder + u"/memory-XXXXXX"_s);
    const QString past = options.folder + u"/till"_s;
    const QString data = QFile::exists(past) ? past : folder.filePath(u"till"_s);
    QProcess provider;
    PrinterSocket printer;
    {
        OneTill till(application, data, settingsFor(startProvider(provider), printer.port()));
        for (int i = 1; i <= options.repeats; ++i) {
            sellOnce(till, printer);
            if (i == std::max(1, options.repeats / 10))
                std::printf("%lld ", static_cast<long long>(peakMemory()));
        }
        std::printf("%lld\n", static_cast<long long>(peakMemory()));
    }
    provider.terminate();
    return provider.waitForFinished() ? 0 : 1;
}
