// A receipt as it will come out: dark on white in every theme, in letters of one width, as wide as its paper, broken where the
// printer will break it. Made of the same document.
#pragma once

#include "core/qr/matrix.h"
#include "core/receipt/slip.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace mostrador::printerui {

class SlipPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit SlipPreview(QWidget *parent = nullptr);

    // The picture in the printer's dots, twelve of them a column; null where there is none.
    void show(const receipt::Document &document, int columns, const QImage &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString text() const; // its rows, for those who do not see it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Ruler;

    QList<receipt::SlipPart> m_parts;
    int m_columns = 0;
    QImage m_picture;
};

}
