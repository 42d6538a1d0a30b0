#include "ui/shell/sidebutton.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

QPushButton *makeSideButton(const theme::Theme &theme, theme::Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIcon(theme::iconOf(icon, theme.colours.text, theme.colours.textDisabled));
    button->setIconSize({28, 28});
    button->setStyleSheet(u"QPushButton { padding: 0; }"_s);
    standBesideEntry(*button);
    return button;
}

void standBesideEntry(QPushButton &button)
{
    constexpr int width = 56;
    button.setFixedWidth(width);
    button.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
}

}
