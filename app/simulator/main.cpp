// `mostrador-simulator`: reads its command line, runs the service until it is told to end.
#include "app/simulator/options.h"
#include "core/base/clock.h"
#include "core/io/system/clock.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void say(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

QString wordsFor(app::SimulatorProblem problem)
{
    switch (problem) {
    case app::SimulatorProblem::CannotRead:
        return u"--state: the file cannot be read"_s;
    case app::SimulatorProblem::CannotWrite:
        return u"--state: the file cannot be written"_s;
    case app::SimulatorProblem::DamagedState:
        return u"--state: the file is damaged or of another version"_s;
    case app::SimulatorProblem::OtherAccount:
        return u"--state: the file belongs to another site, seller, store or set of points of sale"_s;
    }
    Q_UNREACHABLE();
}

QString wordsFor(const io::ListenError &error, const app::CommandLine &line)
{
    const QString place = u"%1 port %2"_s.arg(line.address).arg(line.port);
    switch (error.problem) {
    case io::ListenProblem::BadAddress:
        return u"not an address of this computer: "_s + line.address;
    case io::ListenProblem::InUse:
        return u"another program listens there already: "_s + place;
    case io::ListenProblem::NotPermitted:
        return u"not permitted to listen there: "_s + place;
    case io::ListenProblem::Failed:
        return u"cannot listen on %1: %2"_s.arg(place, error.detail);
    }
    Q_UNREACHABLE();
}

QString urlOf(const QString &address, quint16 port)
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    return u"http://%1:%2"_s.arg(host).arg(port);
}

// Blocked before any thread begins, so that only the main thread ever takes them.
sigset_t blockedEndSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void waitForEnd(const sigset_t &signals)
{
    int taken = 0;
    sigwait(&signals, &taken);
}

// The same moment in every run: what the clock is moved by comes on top.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant(Milliseconds(1'767'268'800'000)); } // 2026-01-01T12:00:00Z
    [[nodiscard]] Milliseconds elapsed() const override { return Milliseconds(0); }
};

int run(const app::CommandLine &line, const sigset_t &signals)
{
    const io::SystemClock realClock;
    const StandingClock standingClock;
    const Clock &clock = line.clockIsVirtual ? static_cast<const Clock &>(standingClock) : realClock;
    auto service = app::SimulatorService::open(line.options, clock);
    if (!service) {
        say(stderr, wordsFor(service.error()));
        return service.error() == app::SimulatorProblem::OtherAccount ? exitUsage : exitFailed;
    }
    const auto port = (*service)->start(line.address, line.port);
    if (!port) {
        say(stderr, wordsFor(port.error(), line));
        return port.error().problem == io::ListenProblem::BadAddress ? exitUsage : exitFailed;
    }
    say(stdout, u"listening on "_s + urlOf(line.address, *port));
    waitForEnd(signals);
    (*service)->stop();
    return 0;
}

}

int main(int argc, char *argv[])
{
    const sigset_t signals = blockedEndSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mostrador-simulator"_s);
    const auto line = app::readCommandLine(QCoreApplication::arguments());
    if (!line) {
        say(stderr, line.error());
        return exitUsage;
    }
    if (line->helpWanted) {
        say(stdout, app::simulatorHelp());
        return 0;
    }
    return run(*line, signals);
}
