// A button beside a field that a person types in: a finger hits it, and the field keeps the focus. (Enter is the field's
// or the window's: a button in focus would take it twice.)
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace mostrador::widgets {

[[nodiscard]] QPushButton *makeTouchButton(QWidget *parent, const QString &name);

}
