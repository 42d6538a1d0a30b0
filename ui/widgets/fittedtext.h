// Words in the largest letters, between two sizes, with which they fit their box. One line with slightly smaller
// letters is preferred to two; they wrap between words and are never cut.
#pragma once

#include "ui/theme/style.h"

#include <QWidget>

namespace mostrador::widgets {

class FittedText final : public QWidget
{
    Q_OBJECT
public:
    explicit FittedText(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    void setLetters(int smallest, int largest); // pixels
    void setWeight(theme::Weight weight);
    void setAlignment(Qt::Alignment alignment);
    void setInk(const QColor &colour);

    [[nodiscard]] int letters() const; // in use now
    [[nodiscard]] bool fits() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_smallest = 10;
    int m_largest = 16;
    theme::Weight m_weight = theme::Weight::Ordinary;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

}
