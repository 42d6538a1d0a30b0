// The buyer's phone of the demo: a panel with the things that a buyer can do to the order on the point of sale.
#pragma once

#include "ui/text/phrasebook.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mostrador::demo {

enum class BuyerWish : quint8 { Scan, Pay, BeRefused, PayLess, WalkAway };

struct PhoneView {
    QString amount; // of the order that a scan finds; empty: there is none
    bool inCheckout = false;
    QString lastWord; // what the phone showed last
    bool operator==(const PhoneView &) const = default;
};

class Phone final : public QWidget
{
    Q_OBJECT
public:
    Phone(const theme::Theme &theme, const text::Phrasebook &words, QWidget *parent = nullptr);

    void render(const PhoneView &view);

Q_SIGNALS:
    void wished(mostrador::demo::BuyerWish wish);
    void becamePayable(bool payable); // there is an order now, or none any more

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const char *name, const QString &word, BuyerWish wish);

    theme::Theme m_theme;
    text::Phrasebook m_words;
    PhoneView m_view;
    QLabel *m_amount;
    QLabel *m_lastWord;
    QList<QPushButton *> m_buttons;
};

}
