// The twelve keys along the bottom, for eyes and fingers. A greyed key answers too: with the reason why it rests.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace mostrador::widgets {
class KeyButton;
}

namespace mostrador::shell {

class KeyBar final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const QList<KeyView> &keys);

Q_SIGNALS:
    void pressed(mostrador::shell::Act act);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // a button that rests swallows its presses

private:
    void makeKeys(const QList<KeyView> &keys);

    theme::Theme m_theme;
    QHBoxLayout *m_row;
    QList<widgets::KeyButton *> m_buttons;
    QList<KeyView> m_shown;
};

}
