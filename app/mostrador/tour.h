// One whole sale of the demo without a screen: items, QR, the buyer pays, the receipt; what a screen would show is left as pictures.
#pragma once

#include "app/mostrador/counter.h"

namespace mostrador::app {

class Tour final : public QObject
{
    Q_OBJECT
public:
    Tour(Counter &counter, DemoWorld &world, const text::Phrasebook &words);

    void start(); // ends the program when it is over: 0 when the sale was paid and its receipt is out

private:
    void step();
    void showQr(const QString &qrText);
    void showReceipt(const printing::PrintJob &receipt);
    void keepPictures(const QString &name);
    void tell(const QString &text) const;

    enum class Stage { Selling, WaitingForQr, WaitingForPayment, Done };

    Counter &m_counter;
    DemoWorld &m_world;
    text::Phrasebook m_words;
    Stage m_stage = Stage::Selling;
    QTimer m_timer;
    int m_steps = 0;
};

}
