// The QR that is being shown: encoded once per text and shown only if its own pixels can be read back.
#pragma once

#include "core/qr/matrix.h"

#include <QString>

#include <optional>

namespace mostrador::desk {

class CodeOnScreen
{
public:
    // The matrix of `text`, or nothing if it cannot be encoded or would not be read; kept until another text is asked
    // for.
    [[nodiscard]] std::optional<qr::Matrix> of(const QString &text);

private:
    QString m_text;
    std::optional<qr::Matrix> m_matrix;
};

}
