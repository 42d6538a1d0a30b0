// The list of keys and of what can be typed into the scan field.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace mostrador::shell {

class HelpPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const HelpPanel &view);

private:
    theme::Theme m_theme;
    QLabel *m_heading;
    QGridLayout *m_grid;
    QLabel *m_hint;
    QList<QLabel *> m_labels;
    std::optional<HelpPanel> m_shown;
};

}
