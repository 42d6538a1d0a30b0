#include "ui/widgets/touchbutton.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QPushButton>

namespace mostrador::widgets {

QPushButton *makeTouchButton(QWidget *parent, const QString &name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFont(theme::letters(theme::bodyLetters));
    button->setMinimumHeight(theme::touchTarget);
    return button;
}

}
