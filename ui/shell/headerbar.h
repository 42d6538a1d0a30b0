// The strip along the top: which till this is, who serves, and the lights with their words.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mostrador::shell {

class HeaderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const HeaderView &view);

Q_SIGNALS:
    void touched(); // where it says who serves

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderLights(const QList<LightView> &lights);
    void fit();
    [[nodiscard]] bool isTooWide();

    theme::Theme m_theme;
    QLabel *m_till;
    QLabel *m_shift;
    QLabel *m_notice;
    QHBoxLayout *m_lightRow;
    QList<widgets::StatusLight *> m_lights;
    std::optional<HeaderView> m_shown;
};

}
