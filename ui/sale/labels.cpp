#include "ui/sale/labels.h"

namespace mostrador::counter {

QLabel *makeLabel(QWidget *parent, const QString &name, int pixels, const QColor &colour, theme::Weight weight)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::letters(pixels, weight));
    setInk(label, colour);
    return label;
}

void setInk(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

void setWords(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

}
