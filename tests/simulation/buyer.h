// The buyers of one run: each order that the provider takes gets somebody who scans and pays, or does not, or pays
// wrong, twice, late, or at the very moment of the cancel.
#pragma once

#include "core/simulator/buyer/buyer.h"
#include "tests/simulation/stage.h"

#include <functional>

namespace mostrador::simulation {

class Buyer
{
public:
    explicit Buyer(Stage &stage) : m_stage(stage), m_random(stage.random.split()) {}

    void orderMade(qsizetype order);
    void deleteIsSent(const QString &reference);

    std::function<bool(const QString &payment)> isOnRecord; // of the till: what it can know to be used

private:
    void choose(qsizetype order);
    void later(Milliseconds delay, const simulator::BuyerAct &act);
    void act(const simulator::BuyerAct &act);
    void inProcess(const simulator::BuyerAct &base, Milliseconds at);
    void settleTransfer(const QString &orderId);
    [[nodiscard]] std::optional<qint64> anotherPayment(qsizetype position) const;
    [[nodiscard]] money::Money oddAmount(const simulator::InStoreOrder &order);

    Stage &m_stage;
    Random m_random;
};

}
