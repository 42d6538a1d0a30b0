#include "ui/desk/codeonscreen.h"

#include "core/qr/selfcheck.h"

namespace mostrador::desk {

std::optional<qr::Matrix> CodeOnScreen::of(const QString &text)
{
    if (text == m_text)
        return m_matrix;
    m_text = text;
    m_matrix.reset();
    if (text.isEmpty())
        return m_matrix;
    auto matrix = qr::encode(text);
    if (matrix && check(*matrix, paintGrey(*matrix, qr::smallestModulePixels), text).passed())
        m_matrix = std::move(*matrix);
    return m_matrix;
}

}
