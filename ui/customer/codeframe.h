// What lies around the code: a plain white panel; for a code that cannot be paid a striped frame that says so, above and
// below it. Nothing of it reaches into the quiet zone.
#pragma once

#include "ui/customer/pagegeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"

#include <QWidget>

namespace mostrador::customer {

class CodeFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeFrame(const theme::Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &words); // empty: only the panel
    void place(const PageGeometry &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    int m_radius = 0;
    int m_thickness = 0; // of the frame
    widgets::FittedText *m_above;
    widgets::FittedText *m_below;
};

}
