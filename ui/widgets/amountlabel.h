// An amount in the largest bold letters that fit its width, between two sizes. It keeps one line and never cuts a
// digit.
#pragma once

#include "ui/theme/measures.h"

#include <QWidget>

namespace mostrador::widgets {

class AmountLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit AmountLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setLetters(int smallest, int largest); // pixels
    void setAlignment(Qt::Alignment alignment);

    // The size in use now: what fits, but never under the smallest.
    [[nodiscard]] int letters() const;
    [[nodiscard]] bool fits() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_smallest = theme::smallestAmountLetters;
    int m_largest = theme::largestAmountLetters;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

}
