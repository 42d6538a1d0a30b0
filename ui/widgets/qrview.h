// Paints a QR: whole pixels per module, four modules of quiet zone, dark on white in every theme, never smoothed,
// nothing over it. ISO/IEC 18004 wants the quiet zone; phones want at least four pixels a module.
#pragma once

#include "core/qr/matrix.h"

#include <QWidget>

#include <optional>

namespace mostrador::widgets {

class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    void setCode(const qr::Matrix &code);
    void clear(); // the pixels are gone with the next paint: nothing scannable stays
    [[nodiscard]] bool isEmpty() const { return !m_code; }

    // Physical pixels per module at this size; 0 if it does not fit (then nothing is painted).
    [[nodiscard]] int pixelsPerModule() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qr::Matrix> m_code;
};

}
