// The time that is left: a bar that empties and m:ss beside it. It is told the time; it reads no clock.
#pragma once

#include "core/base/instant.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace mostrador::widgets {

class Countdown final : public QWidget
{
    Q_OBJECT
public:
    explicit Countdown(const theme::Theme &theme, QWidget *parent = nullptr);

    void setRemaining(Milliseconds remaining, Milliseconds whole);
    void setLetters(int pixels);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    QString m_text;
    QString m_longest;  // the bar's length is the same until the end
    double m_share = 0; // of the bar, 0 to 1
    int m_letters;
};

}
