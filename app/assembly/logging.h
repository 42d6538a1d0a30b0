// What goes into the log of an open till: every call to the provider with its attempt and the provider's request id, every change of
// a payment's phase, and what could not be recorded. No body of a request or an answer, no credentials.
#pragma once

#include "core/gateway/transport.h"
#include "core/io/log/logfile.h"
#include "core/till/runner.h"

namespace mostrador::app {

class LoggedTransport final : public gateway::Transport
{
public:
    LoggedTransport(gateway::Transport &transport, io::LogFile &log, const Clock &clock); // all outlive it
    void send(const gateway::HttpRequest &request, Milliseconds deadline, std::function<void(gateway::TransportReply)> done) override;
    void whenTokenIsRefused(std::function<void()> tell) { m_tellRefused = std::move(tell); } // after each 401

private:
    gateway::Transport &m_transport;
    io::LogFile &m_log;
    const Clock &m_clock;
    std::function<void()> m_tellRefused;
};

// Hands everything on to the observer that a runner was made for.
class LoggedObserver final : public till::Observer
{
public:
    explicit LoggedObserver(io::LogFile &log) : m_log(log) {}
    void hand(till::Observer &to) { m_to = &to; }

    void published(const till::State &before, const till::State &after, const till::Event &event) override;
    void rejected(const till::Rejection &rejection, const till::Event &event) override;
    void notRecorded(const journal::JournalFailure &failure, const till::Event &event) override;

private:
    io::LogFile &m_log;
    till::Observer *m_to = nullptr;
};

}
