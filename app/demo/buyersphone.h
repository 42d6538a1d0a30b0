// Between the phone on the screen and the simulated provider: the buttons act as the buyer, the panel shows the order that a scan
// would find.
#pragma once

#include "app/simulator/simulatorservice.h"
#include "ui/demo/phone.h"

#include <QObject>
#include <QTimer>

namespace mostrador::app {

class BuyersPhone final : public QObject
{
    Q_OBJECT
public:
    BuyersPhone(demo::Phone &phone, SimulatorService &provider, text::Phrasebook words, QString externalPosId);

    void refresh(); // the till has done something: look whether there is an order
    void act(demo::BuyerWish wish); // as if its button were pressed

private:
    [[nodiscard]] std::optional<SimulatedOrder> orderOnPos() const;

    demo::Phone &m_phone;
    SimulatorService &m_provider;
    text::Phrasebook m_words;
    QString m_externalPosId;
    QString m_lastWord;
};

}
