#include "core/io/receiver/receiver.h"

#include "core/mercadopago/notifications.h"

#include <utility>

namespace mostrador::io {

using gateway::HttpRequest;
using mercadopago::NotificationProblem;
using mercadopago::SignatureCheck;

namespace {

constexpr std::chrono::hours betweenComplaints{1};

ListenReply statusOnly(int status)
{
    return {gateway::HttpResponse{.status = status, .headers = {}, .body = {}}};
}

}

Result<std::unique_ptr<Receiver>, ListenError> Receiver::open(
    ReceiverOptions options, const Clock &clock, Listener listener)
{
    const QString address = options.address;
    const quint16 port = options.port;
    std::unique_ptr<Receiver> receiver(new Receiver(std::move(options), clock, std::move(listener)));
    if (auto started = receiver->m_server.start(address, port); !started)
        return failure(std::move(started.error()));
    return receiver;
}

Receiver::Receiver(ReceiverOptions options, const Clock &clock, Listener listener)
    : m_secret(std::move(options.secret))
    , m_pace(options.pace)
    , m_clock(clock)
    , m_listener(std::move(listener))
    , m_server([this](const HttpRequest &request) { return take(request); }, options.limits)
{
    for (QTimer *timer : {&m_pause, &m_lastTold})
        timer->setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isWoken())
            handOn();
    });
}

Receiver::~Receiver()
{
    m_server.stop();
    show(m_arrivals);
}

ReceiverCounts Receiver::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

// A signature decides nothing: the provider's own do not always fit, and the look decides whatever it says.
ListenReply Receiver::take(const HttpRequest &request)
{
    if (request.method != gateway::HttpMethod::Post)
        return statusOnly(405);
    const auto signature = m_secret.isEmpty() ? SignatureCheck::Valid
                                              : mercadopago::checkSignature(request, m_secret, m_clock.now());
    const int status = note(request, signature);
    if (m_listener.arrived)
        keep({request, status, m_secret.isEmpty() ? std::nullopt : std::optional(signature), m_clock.now()});
    return statusOnly(status);
}

void Receiver::keep(Arrival arrival)
{
    const std::lock_guard lock(m_mutex);
    if (m_arrivals.size() < mostArrivalsWaiting)
        m_arrivals.append(std::move(arrival));
    wake();
}

void Receiver::show(const QList<Arrival> &arrivals) const
{
    for (const Arrival &arrival : arrivals)
        m_listener.arrived(arrival);
}

// What a till has no use for is acknowledged too, or it would come again for days.
int Receiver::note(const HttpRequest &request, SignatureCheck signature)
{
    auto hint = mercadopago::readNotification(request);
    const std::lock_guard lock(m_mutex);
    ++m_counts.received;
    if (!hint && hint.error() == NotificationProblem::Unreadable) {
        ++m_counts.unreadable;
        return 400;
    }
    if (signature != SignatureCheck::Valid) {
        ++m_counts.badSignatures;
        m_counts.lastBad = signature;
        m_hasBadSignature = true;
        wake();
    }
    if (!hint)
        ++m_counts.unknown;
    else if (m_box.put(*std::move(hint)))
        wake();
    else
        ++m_counts.repeated;
    return 200;
}

// The caller holds the mutex. However many come, one call waits in the event loop.
void Receiver::wake()
{
    if (std::exchange(m_isWoken, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_pause.isActive())
                handOn();
        },
        Qt::QueuedConnection);
}

bool Receiver::isWoken() const
{
    const std::lock_guard lock(m_mutex);
    return m_isWoken;
}

void Receiver::handOn()
{
    m_pause.start(m_pace);
    QList<gateway::Hint> hints;
    QList<Arrival> arrivals;
    {
        const std::lock_guard lock(m_mutex);
        hints = m_box.take();
        arrivals = std::exchange(m_arrivals, {});
        m_counts.handedOn += static_cast<quint64>(hints.size());
        m_isWoken = false;
    }
    show(arrivals);
    tellBadSignatures();
    if (!hints.isEmpty())
        m_listener.hinted(hints);
}

void Receiver::tellBadSignatures()
{
    if (m_lastTold.isActive())
        return;
    ReceiverCounts counts;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_hasBadSignature, false))
            return;
        counts = m_counts;
    }
    m_lastTold.start(betweenComplaints);
    m_listener.badlySigned(counts);
}

}
