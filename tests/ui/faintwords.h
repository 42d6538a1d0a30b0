// Words that are hard to read where they stand, by widget: measured on the picture of the window, so that every pair of
// colours that is really in use counts.
#pragma once

#include "ui/customer/customerpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"
#include "ui/widgets/messageline.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace mostrador::tests {

inline constexpr double enoughContrast = 4.5; // WCAG 2 AA

// The colour that fills most of a place, and the one that stands out most from it.
[[nodiscard]] inline double strongestContrast(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto common = std::max_element(counts.cbegin(), counts.cend());
    double strongest = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        strongest = std::max(strongest, theme::contrast(QColor(each.key()), QColor(common.key())));
    return strongest;
}

[[nodiscard]] inline bool showsWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return !field->displayText().isEmpty() || !field->placeholderText().isEmpty();
    if (const auto *fitted = qobject_cast<const widgets::FittedText *>(&widget))
        return !fitted->text().isEmpty();
    if (const auto *line = qobject_cast<const widgets::MessageLine *>(&widget))
        return line->message().has_value();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && (!button->text().isEmpty() || !button->icon().isNull());
}

// The small picture of the customer's window in the demo is not for reading: its letters are too thin to have a colour of
// their own.
[[nodiscard]] inline bool isInPreview(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const customer::CustomerPage *>(each))
            return each->window()->objectName() != QStringLiteral("customerWindow");
    }
    return false;
}

// Half under an edge, where one may scroll to it: nothing can be said of its colours.
[[nodiscard]] inline bool isScrolledAway(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(each);
        if (area && !area->viewport()->rect().contains(QRect(widget.mapTo(area->viewport(), QPoint(0, 0)), widget.size())))
            return true;
    }
    return false;
}

[[nodiscard]] inline QStringList faintWords(QWidget &window)
{
    constexpr int border = 4; // a frame around words does not make them readable
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList faint;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !showsWords(*widget) || isInPreview(*widget) || isScrolledAway(*widget))
            continue;
        const QRect all = QRect(widget->mapTo(&window, QPoint(0, 0)), widget->size()) & picture.rect();
        const bool framed = !qobject_cast<const QLabel *>(widget);
        const QRect place = framed ? all.adjusted(border, border, -border, -border) : all;
        const double found = place.isEmpty() ? enoughContrast : strongestContrast(picture, place);
        if (found < enoughContrast)
            faint.append(QStringLiteral("%1: %2").arg(widget->objectName()).arg(found));
    }
    return faint;
}

}
