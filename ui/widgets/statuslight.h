// A state at a glance: an icon and a word in the state's colour, never the colour alone.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace mostrador::widgets {

enum class Light { Good, Attention, Bad, Resting };

class StatusLight final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLight(const theme::Theme &theme, QWidget *parent = nullptr);

    void show(Light light, theme::Icon icon, const QString &word);
    using QWidget::show;
    [[nodiscard]] Light light() const { return m_light; }
    [[nodiscard]] QString word() const;

private:
    theme::Theme m_theme;
    Light m_light = Light::Resting;
    QLabel *m_icon;
    QLabel *m_word;
};

}
