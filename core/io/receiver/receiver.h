// The till's ear: a small HTTP server that takes notifications, answers at once, and hands on in the till's own time that there is news.
// It asks nobody, opens nothing that it was sent, and whatever it is sent, the till only looks.
#pragma once

#include "core/base/clock.h"
#include "core/io/listen/httplistener.h"
#include "core/io/receiver/hintbox.h"
#include "core/mercadopago/signature.h"

#include <QTimer>

#include <functional>
#include <mutex>
#include <optional>

namespace mostrador::io {

struct ReceiverOptions {
    QString address; // numeric
    quint16 port = 0; // 0: any free one
    QByteArray secret{}; // of the application; empty: signatures are not looked at
    ListenLimits limits{.idle = Milliseconds(10'000)};
    Milliseconds pace{1'000}; // hints are handed on at most so often: the till asks no more often by itself
};

inline constexpr qsizetype mostArrivalsWaiting = 64; // to be shown; further ones are not

// One that came in, as it came, and what was answered.
struct Arrival {
    gateway::HttpRequest request;
    int status = 0;
    std::optional<mercadopago::SignatureCheck> signature{}; // none: there is no secret to check it with
    Instant at{};
};

struct ReceiverCounts {
    quint64 received = 0; // whole requests
    quint64 handedOn = 0; // hints
    quint64 repeated = 0;
    quint64 unknown = 0;    // of something that a till has no use for
    quint64 unreadable = 0; // no notification at all
    quint64 badSignatures = 0;
    mercadopago::SignatureCheck lastBad = mercadopago::SignatureCheck::Valid;
    bool operator==(const ReceiverCounts &) const = default;
};

class Receiver final : public QObject
{
public:
    struct Listener {
        std::function<void(const QList<gateway::Hint> &)> hinted; // at most once in `pace`
        std::function<void(const ReceiverCounts &)> badlySigned;  // with the first bad signature, then at most once an hour
        std::function<void(const Arrival &)> arrived{};           // empty: nobody keeps what came
    };

    // `clock` must outlive the receiver and be safe to read from any thread. Both functions are called from the event loop of the
    // thread that opens it.
    [[nodiscard]] static Result<std::unique_ptr<Receiver>, ListenError> open(
        ReceiverOptions options, const Clock &clock, Listener listener);
    ~Receiver() override;

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] ReceiverCounts counts() const;

private:
    Receiver(ReceiverOptions options, const Clock &clock, Listener listener);

    [[nodiscard]] ListenReply take(const gateway::HttpRequest &request); // on the server's thread
    void keep(Arrival arrival);
    [[nodiscard]] int note(const gateway::HttpRequest &request, mercadopago::SignatureCheck signature);
    void wake();
    [[nodiscard]] bool isWoken() const;
    void handOn();
    void tellBadSignatures();
    void show(const QList<Arrival> &arrivals) const;

    const QByteArray m_secret;
    const Milliseconds m_pace;
    const Clock &m_clock;
    const Listener m_listener;
    QTimer m_pause;    // between two times of handing on
    QTimer m_lastTold; // about bad signatures

    mutable std::mutex m_mutex; // guards the five below
    HintBox m_box;
    ReceiverCounts m_counts;
    QList<Arrival> m_arrivals; // not yet shown
    bool m_isWoken = false;
    bool m_hasBadSignature = false; // that has not been told

    HttpListener m_server; // last: its thread uses the members above
};

}
