// What fingers and screen readers would find wrong with a window, by widget.
#pragma once

#include "ui/theme/measures.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>

namespace mostrador::tests {

// Everything that a finger can mean, at its size.
[[nodiscard]] inline QStringList smallTargets(const QWidget &window)
{
    QStringList small;
    const auto look = [&small](const QString &name, QSize size) {
        if (size.width() < theme::touchTarget || size.height() < theme::touchTarget)
            small.append(QStringLiteral("%1: %2x%3").arg(name).arg(size.width()).arg(size.height()));
    };
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            look(button->objectName(), button->size());
    }
    for (const auto *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisibleTo(&window))
            look(field->objectName(), field->size());
    }
    for (const auto *list : window.findChildren<QAbstractItemView *>()) {
        for (int row = 0; list->isVisibleTo(&window) && row < list->model()->rowCount(); ++row)
            look(list->objectName(), list->visualRect(list->model()->index(row, 0)).size());
    }
    return small;
}

// Every widget that can be used has a name for tools and one for those who hear the screen.
[[nodiscard]] inline QStringList unnamedParts(const QWidget &window)
{
    QStringList unnamed;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                            qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QScrollArea *>(widget);
        if (!isUsed || !widget->isVisibleTo(&window))
            continue;
        const auto *heard = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !heard || heard->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return unnamed;
}

}
