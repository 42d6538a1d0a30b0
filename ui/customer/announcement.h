// What fills the panel when there is no code: one large icon (or dots that move), one sentence, sometimes a line under
// it.
#pragma once

#include "ui/customer/pagegeometry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"
#include "ui/widgets/waitingdots.h"

#include <QWidget>

#include <optional>

namespace mostrador::customer {

enum class Mood { Calm, Good, Careful, Over };

struct Announced {
    Mood mood = Mood::Calm;
    std::optional<theme::Icon> icon; // none: something is being done, the dots move
    QString sentence;
    QString below;
};

class Announcement final : public QWidget
{
    Q_OBJECT
public:
    explicit Announcement(const theme::Theme &theme, QWidget *parent = nullptr);

    void announce(const Announced &announced);
    void place(const PageGeometry &page, const QRect &panel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    Announced m_announced;
    QRect m_iconPlace;
    int m_radius = 0;
    widgets::WaitingDots *m_dots;
    widgets::FittedText *m_sentence;
    widgets::FittedText *m_below;
};

}
