// One event's worth of changes, collected: the new state, what has to be recorded and what has to be done. Internal to core/till.
#pragma once

#include "core/till/till.h"

#include <QJsonObject>

namespace mostrador::till {

class Turn
{
public:
    Turn(const State &state, const Setup &setup, Instant now);

    [[nodiscard]] const State &state() const { return m_step.state; }
    [[nodiscard]] State &mutableState() { return m_step.state; } // for what is not a matter of record
    [[nodiscard]] const Setup &setup() const { return m_setup; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] payment::Surroundings around() const; // in the provider's time

    void store(const sale::Sale &sale, const QJsonObject &event, journal::Durability durability);
    void store(const payment::Payment &payment, const payment::Event &event, const QList<payment::Effect> &effects);
    void begin(const payment::Payment &payment, const QList<payment::Effect> &effects);
    void store(const payment::Refund &refund, const QJsonObject &event, const QList<payment::Effect> &effects);
    void ask(Caller caller, const QString &subject, const gateway::Charge &charge, const payment::Effect &effect);
    void store(const printing::PrintJob &job, const QJsonObject &event, journal::Durability durability);
    void store(const people::Person &person, const QJsonObject &event, journal::Durability durability);
    void store(const shift::Session &session, const QJsonObject &event, journal::Durability durability);
    void send(const QString &saleId, const receipt::Document &document);

    [[nodiscard]] Step done();
    [[nodiscard]] Step reject(Rejection rejection);

private:
    void record(const payment::Payment &payment, const QJsonObject &event, const QList<payment::Effect> &effects, journal::Durability durability);
    void record(journal::Draft draft, journal::Durability durability);
    [[nodiscard]] QJsonObject byCashier(QJsonObject event) const;
    void account(const shift::Session &session, journal::Durability durability, qint64 ticket);
    void recordFixedQrs();

    Step m_step;
    State m_before;
    const Setup &m_setup;
    Instant m_now;
};

}
