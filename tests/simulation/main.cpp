// mostrador-simulation: runs simulated shops by their seeds. Exit code 0: no rule was broken; 1: one was; 2: not
// understood.
#include "tests/simulation/campaign.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace mostrador::simulation;

namespace {

void print(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
}

int traceOf(const Options &options)
{
    const Report report = World(planFor(options, options.first), Keep::Everything).run();
    for (const QByteArray &line : report.trace)
        print(line);
    print("fingerprint " + QByteArray::number(report.fingerprint, 16));
    return report.violation ? 1 : 0;
}

// A line of the file is a cell or a pair, "*" for any text in it, then " | " and the reason.
QByteArrayList withoutKnown(QByteArrayList missing, const QString &file)
{
    QFile known(file);
    if (file.isEmpty() || !known.open(QIODevice::ReadOnly))
        return missing;
    for (const QByteArray &line : known.readAll().split('\n')) {
        const QString pattern = QString::fromLatin1(line.split('|').constFirst().trimmed());
        const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(pattern));
        missing.removeIf(
            [&](const QByteArray &name) { return expression.match(QString::fromLatin1(name)).hasMatch(); });
    }
    return missing;
}

bool reportCoverage(const Options &options, const Coverage &coverage)
{
    const auto cells = withoutKnown(coverage.missingCells(), options.knownUnreached);
    const auto pairs = withoutKnown(coverage.missingPairs(), options.knownUnreached);
    print("reached " + QByteArray::number(coverage.reachedCells().size()) + " cells of phase, event and answer");
    for (const QByteArray &cell : cells)
        print("not reached: " + cell);
    for (const QByteArray &pair : pairs)
        print("not reached: " + pair);
    return options.knownUnreached.isEmpty() || (cells.isEmpty() && pairs.isEmpty());
}

}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const auto options = optionsFrom(arguments);
    if (!options) {
        std::fprintf(stderr, "not understood: %s\n%s", options.error().toLocal8Bit().constData(), usage);
        return 2;
    }
    if (options->trace)
        return traceOf(*options);
    const Tally tally = runCampaign(*options);
    const qint64 milliseconds = std::max<qint64>(tally.processorTime.count(), 1);
    std::printf("%llu seeds in %.1f s of one core: %.0f seeds/s, %.0f payments/s, %llu steps\n", tally.seeds,
        static_cast<double>(milliseconds) / 1000,
        1000.0 * static_cast<double>(tally.seeds) / static_cast<double>(milliseconds),
        1000.0 * static_cast<double>(tally.payments) / static_cast<double>(milliseconds), tally.steps);
    bool good = true;
    if (options->matrix)
        good = reportCoverage(*options, tally.coverage);
    if (tally.failed) {
        printFailure(*options, *tally.failed);
        return 1;
    }
    return good ? 0 : 1;
}
