#include "core/qr/matrix.h"

#include <qrencode.h>

#include <memory>

namespace mostrador::qr {

namespace {

constexpr unsigned char darkBit = 1;

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

Matrix matrixOf(const QRcode &code)
{
    Matrix matrix;
    matrix.size = code.width;
    matrix.modules.resize(qsizetype(code.width) * code.width);
    for (qsizetype i = 0; i < matrix.modules.size(); ++i)
        matrix.modules[i] = char(code.data[i] & darkBit);
    return matrix;
}

}

Result<Matrix, QrProblem> encode(const QString &text)
{
    if (text.isEmpty())
        return failure(QrProblem::Empty);
    if (text.size() > textLimit)
        return failure(QrProblem::TooLong);
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > textLimit)
        return failure(QrProblem::TooLong);
    if (!text.isValidUtf16() || bytes.contains('\0'))
        return failure(QrProblem::NotEncodable);
    constexpr int smallestVersion = 0;
    constexpr int caseMatters = 1;
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString(bytes.constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseMatters));
    if (!code)
        return failure(QrProblem::TooLong);
    return matrixOf(*code);
}

}
