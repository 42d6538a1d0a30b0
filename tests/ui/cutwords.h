// Words that do not fit where they stand, by widget: what a look at the screen would find.
#pragma once

#include "ui/theme/measures.h"
#include "ui/theme/style.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/fittedtext.h"
#include "ui/widgets/keybutton.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace mostrador::tests {

[[nodiscard]] inline bool isCut(const QLabel &label)
{
    const QRect needed = label.fontMetrics().boundingRect(
        QRect(0, 0, label.width(), 4000), label.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine, label.text());
    return needed.width() > label.width() || needed.height() > label.height() + 2;
}

[[nodiscard]] inline QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && !label->text().isEmpty() && isCut(*label))
            cut.append(label->objectName() + QStringLiteral(": ") + label->text());
    }
    for (const auto *scroll : window.findChildren<QScrollArea *>()) { // beyond its edge nobody can look
        if (scroll->isVisibleTo(&window) && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            cut.append(scroll->objectName() + QStringLiteral(": ") + QString::number(scroll->widget()->width()));
    }
    for (const auto *amount : window.findChildren<widgets::AmountLabel *>()) {
        if (amount->isVisibleTo(&window) && !amount->fits())
            cut.append(amount->objectName() + QStringLiteral(": ") + amount->text());
    }
    for (const auto *key : window.findChildren<widgets::KeyButton *>()) {
        const bool accent = key->objectName() == u"key_charge_qr";
        const QFontMetrics letters(
            theme::letters(theme::wordLetters, accent ? theme::Weight::Bold : theme::Weight::Ordinary));
        if (letters.horizontalAdvance(key->word()) > key->width() - 4)
            cut.append(key->objectName() + QStringLiteral(": ") + key->word());
    }
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&window) &&
            button->fontMetrics().horizontalAdvance(button->text()) > button->width() - 8)
            cut.append(button->objectName() + QStringLiteral(": ") + button->text());
    }
    return cut;
}

}
