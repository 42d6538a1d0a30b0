// P3: a receipt as bytes for a printer, beside what node-thermal-printer takes for the same one.
#include "core/receipt/escpos.h"
#include "tests/bench/figures.h"
#include "tests/bench/samplesale.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int batch = 100; // one is too short for the clock
constexpr int longest = 120'000; // ms, with the peer's installation

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool worked = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!worked)
        giveUp(u"%1 did not work: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

Series peer(const receipt::Document &slip, const Options &options)
{
    const QString writers = QStringLiteral(MOSTRADOR_WRITERS);
    const QString folder = options.folder + u"/writers"_s;
    (void)outputOf(writers + u"/install"_s, {folder}, {});
    const QByteArray times = outputOf(u"node"_s, {writers + u"/measure.js"_s, folder, QString::number(options.repeats)},
        QJsonDocument(toJson(slip)).toJson());
    Series series;
    for (const QByteArray &time : times.split('\n')) {
        if (!time.isEmpty())
            series.add(Nanoseconds(time.toLongLong()));
    }
    return series;
}

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 200);
    const receipt::Document slip = sampleReceipt();
    QByteArray bytes;
    Series ours;
    for (int i = 0; i < options.repeats; ++i) {
        const Tick begun = tick();
        for (int each = 0; each < batch; ++each)
            bytes = toEscPos(slip, {});
        ours.add((tick() - begun) / batch);
    }
    const Series theirs = peer(slip, options);
    if (theirs.isEmpty())
        giveUp(u"the peer measured nothing"_s);
    Row row = rowOf(u"P3"_s, u"rendering a receipt of 12 items (%1 bytes of ESC/POS)"_s.arg(bytes.size()), ours);
    row.limit = u"node-thermal-printer, the same receipt: "_s + shown(theirs.median());
    row.ratio = static_cast<double>(ours.median().count()) / static_cast<double>(theirs.median().count());
    row.goal = u"≤ 10 µs, ≤ 1/20 of the peer"_s;
    print(row);
    return 0;
}
