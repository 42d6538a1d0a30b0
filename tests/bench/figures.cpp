#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

Tick tick()
{
    return std::chrono::steady_clock::now();
}

Nanoseconds Series::quantile(double part) const
{
    if (m_times.isEmpty())
        giveUp(u"nothing was measured"_s);
    QList<Nanoseconds> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<qsizetype>(part * static_cast<double>(sorted.size()));
    return sorted.at(std::min(place, sorted.size() - 1));
}

QString shown(Nanoseconds time)
{
    const double microseconds = static_cast<double>(time.count()) / 1000.0;
    if (microseconds < 10)
        return QString::number(microseconds, 'f', 1) + u" µs"_s;
    if (microseconds < 1000)
        return QString::number(microseconds, 'f', 0) + u" µs"_s;
    return QString::number(microseconds / 1000.0, 'f', microseconds < 10'000 ? 2 : 1) + u" ms"_s;
}

Row rowOf(const QString &number, const QString &figure, const Series &series)
{
    return {number, figure, shown(series.median()), shown(series.p99()), {}, 0, {}};
}

void print(const Row &row)
{
    const QString ratio = row.ratio > 0 ? QString::number(row.ratio, 'f', 2) + u" ×"_s : QString();
    const QStringList cells{row.number, row.figure, row.median, row.p99, row.limit, ratio, row.goal};
    std::printf("| %s |\n", qPrintable(cells.join(u" | "_s)));
    std::fflush(stdout);
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "benchmark: %s\n", qPrintable(why));
    std::_Exit(1);
}

Options optionsFrom(const QStringList &arguments, int usualRepeats)
{
    QCommandLineParser parser;
    parser.addOption({u"repeats"_s, u"how often"_s, u"N"_s, QString::number(usualRepeats)});
    parser.addOption({u"folder"_s, u"where to write"_s, u"DIR"_s, QDir::currentPath()});
    parser.addOption({u"full"_s, u"the long ones too"_s});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        giveUp(u"understood are --repeats N, --folder DIR and --full"_s);
    const Options options{parser.value(u"repeats"_s).toInt(), parser.value(u"folder"_s), parser.isSet(u"full"_s)};
    if (options.repeats < 1 || !QDir().mkpath(options.folder))
        giveUp(u"--repeats takes a positive number and --folder a folder"_s);
    return options;
}

}
