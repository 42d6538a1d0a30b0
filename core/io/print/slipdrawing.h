// What printers' letters cannot say, as dots: rows in letters of the system's fonts, QR codes, the shop's picture.
#pragma once

#include "core/receipt/drawing.h"

#include <QImage>

#include <mutex>

namespace mostrador::io {

inline constexpr int highestLogo = 240; // dots: 3 cm

class SlipDrawing final : public receipt::Drawing
{
public:
    // The picture is read when it is first needed, and only then.
    explicit SlipDrawing(QString logoPath);

    // Empty without fonts, or when no font has any letter of it. Safe on any thread, as the others.
    [[nodiscard]] receipt::Raster row(const receipt::DrawnRow &row, int width) const override;
    [[nodiscard]] receipt::Raster qr(const QString &text, int moduleDots, int widest) const override;
    [[nodiscard]] receipt::Raster logo(int widest) const override;

    // Empty where there is none.
    [[nodiscard]] const QImage &logoPicture() const;

private:
    QString m_logoPath;
    mutable std::once_flag m_logoRead;
    mutable QImage m_logo;
};

}
