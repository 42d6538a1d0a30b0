// A coloured band with an icon and a sentence: a refused payment, or the notice that nothing is charged. Empty, it
// shows nothing.
#pragma once

#include "ui/customer/pagegeometry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"

#include <QWidget>

namespace mostrador::customer {

enum class BandKind { Refusal, Notice };

class Band final : public QWidget
{
    Q_OBJECT
public:
    Band(const theme::Theme &theme, BandKind kind, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const { return m_words->text(); }
    void place(const PageGeometry &page, const QRect &room, int letters);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int stripeHeight() const;
    void paintIcon(QPainter &painter) const;

    theme::Theme m_theme;
    BandKind m_kind;
    int m_inset = 0;
    int m_iconSide = 0;
    widgets::FittedText *m_words;
};

}
