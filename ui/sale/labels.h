// Labels as the counter's pages use them: plain text, a size and weight, a colour of the theme.
#pragma once

#include "ui/theme/style.h"

#include <QLabel>

namespace mostrador::counter {

[[nodiscard]] QLabel *makeLabel(QWidget *parent, const QString &name, int pixels, const QColor &colour,
    theme::Weight weight = theme::Weight::Ordinary);

void setInk(QWidget *widget, const QColor &colour);

// Sets the text only if it changed: a countdown renders every second, and a label that is set repaints.
void setWords(QLabel *label, const QString &text);

}
