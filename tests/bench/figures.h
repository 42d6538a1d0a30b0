// What every benchmark speaks: times in nanoseconds, their median and 99th percentile, and one line of a Markdown table
// per figure, beside the limit or the peer that was measured in the same run.
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace mostrador::bench {

using Tick = std::chrono::steady_clock::time_point; // CLOCK_MONOTONIC: the same for every process
using Nanoseconds = std::chrono::nanoseconds;

[[nodiscard]] Tick tick();

class Series
{
public:
    void add(Nanoseconds time) { m_times.append(time); }
    [[nodiscard]] bool isEmpty() const { return m_times.isEmpty(); }
    [[nodiscard]] Nanoseconds median() const { return quantile(0.5); }
    [[nodiscard]] Nanoseconds p99() const { return quantile(0.99); }

private:
    [[nodiscard]] Nanoseconds quantile(double part) const;

    QList<Nanoseconds> m_times;
};

// Runs it that often, and once before that nobody counts.
template <typename Work> [[nodiscard]] Series timed(int repeats, Work work)
{
    Series series;
    work();
    for (int i = 0; i < repeats; ++i) {
        const Tick begun = tick();
        work();
        series.add(tick() - begun);
    }
    return series;
}

// "82 µs", "1.94 ms"
[[nodiscard]] QString shown(Nanoseconds time);

struct Row {
    QString number; // of performance.md: "P1"
    QString figure;
    QString median;
    QString p99;      // empty: only one value
    QString limit;    // what it is compared with, and its value
    double ratio = 0; // 0: nothing to compare with
    QString goal;
};

[[nodiscard]] Row rowOf(const QString &number, const QString &figure, const Series &series);
void print(const Row &row);

// Something did not work: says what, and ends the program.
[[noreturn]] void giveUp(const QString &why);

struct Options {
    int repeats = 0;
    QString folder; // on the disk that is to be measured
    bool full = false;
};

// --repeats N, --folder DIR, --full; anything else ends the program.
[[nodiscard]] Options optionsFrom(const QStringList &arguments, int usualRepeats);

}
