#include "tests/simulation/campaign.h"

#include "core/money/currency.h"

#include <cstdio>
#include <ctime>
#include <sys/wait.h>
#include <unistd.h>

namespace mostrador::simulation {

namespace {

struct Share { // of one process among several
    quint64 first = 0;
    quint64 step = 1;
};

Milliseconds processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return std::chrono::floor<Milliseconds>(std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec));
}

void add(Tally &tally, const Report &report, quint64 seed)
{
    ++tally.seeds;
    tally.steps += report.steps;
    tally.payments += static_cast<quint64>(report.payments);
    tally.coverage.add(report.coverage);
    if (report.violation && !tally.failed)
        tally.failed = seed;
}

Tally runShare(const Options &options, Share share)
{
    Tally tally;
    for (quint64 seed = share.first; !options.last || seed <= *options.last; seed += share.step) {
        add(tally, World(planFor(options, seed)).run(), seed);
        tally.processorTime = processorTime();
        const bool isOver = options.duration && tally.processorTime >= *options.duration;
        const bool isEnough = tally.seeds * share.step >= options.atLeast;
        if (tally.failed || (isOver && isEnough))
            break;
    }
    return tally;
}

QByteArray toBytes(const Tally &tally)
{
    return QByteArray::number(tally.seeds) + '\n' + QByteArray::number(tally.steps) + '\n' +
           QByteArray::number(tally.payments) + '\n' + (tally.failed ? QByteArray::number(*tally.failed) : "-") + '\n' +
           tally.coverage.toBytes() + '\n' + QByteArray::number(tally.processorTime.count());
}

std::optional<Tally> tallyFrom(const QByteArray &bytes)
{
    const auto lines = bytes.split('\n');
    if (lines.size() != 6)
        return std::nullopt;
    Tally tally{lines.at(0).toULongLong(), lines.at(1).toULongLong(), lines.at(2).toULongLong(),
        Coverage::fromBytes(lines.at(4)), std::nullopt, Milliseconds(lines.at(5).toLongLong())};
    if (lines.at(3) != "-")
        tally.failed = lines.at(3).toULongLong();
    return tally;
}

struct Child {
    pid_t pid = -1;
    int output = -1;
};

Child startChild(const Options &options, Share share)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const pid_t pid = fork();
    if (pid != 0) {
        close(ends[1]);
        return {pid, ends[0]};
    }
    close(ends[0]);
    const QByteArray bytes = toBytes(runShare(options, share));
    const bool written = write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    _exit(written ? 0 : 1);
}

std::optional<Tally> endOf(const Child &child)
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    for (ssize_t got = read(child.output, buffer.data(), buffer.size()); got > 0;
         got = read(child.output, buffer.data(), buffer.size()))
        bytes.append(buffer.data(), got);
    close(child.output);
    int status = 0;
    waitpid(child.pid, &status, 0);
    return tallyFrom(bytes);
}

void merge(Tally &all, const Tally &one)
{
    all.seeds += one.seeds;
    all.steps += one.steps;
    all.payments += one.payments;
    all.coverage.add(one.coverage);
    all.processorTime += one.processorTime;
    if (one.failed && (!all.failed || *one.failed < *all.failed))
        all.failed = one.failed;
}

}

Plan planFor(const Options &options, quint64 seed)
{
    Plan plan = planOf(seed);
    if (options.site)
        plan = atSite(plan, *options.site);
    for (const Fault fault : options.with)
        plan.faults.set(static_cast<std::size_t>(fault));
    return plan;
}

Tally runCampaign(const Options &options)
{
    if (options.jobs == 1)
        return runShare(options, {options.first, 1});
    QList<Child> children;
    for (int job = 0; job < options.jobs; ++job)
        children.append(
            startChild(options, {options.first + static_cast<quint64>(job), static_cast<quint64>(options.jobs)}));
    Tally all;
    bool died = false;
    for (const Child &child : children) {
        const auto tally = child.pid > 0 ? endOf(child) : std::nullopt;
        if (tally)
            merge(all, *tally);
        died = died || !tally;
    }
    if (died && !all.failed) // that is a failure too, though nobody knows of which seed
        all.failed = options.first;
    return all;
}

void printFailure(const Options &options, quint64 seed)
{
    const Plan plan = planFor(options, seed);
    const Report report = World(plan).run();
    for (const QByteArray &line : report.trace)
        std::printf("%s\n", line.constData());
    if (report.violation)
        std::printf("seed %llu broke: %s (%s)\n", seed, report.violation->invariant.constData(),
            report.violation->text.constData());
    QByteArray with;
    for (const Fault fault : options.with)
        with += " --with " + nameOf(fault);
    std::printf("replay: mostrador-simulation --site %s --seed %llu%s --trace\n",
        money::codeOf(plan.site).toLatin1().constData(), seed, with.constData());
}

}
