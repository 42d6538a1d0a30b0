#include "core/qr/terminal.h"

namespace mostrador::qr {

namespace {

bool isLight(const Matrix &matrix, int x, int y)
{
    const bool inside = x >= 0 && y >= 0 && x < matrix.size && y < matrix.size;
    return !inside || !matrix.dark(x, y);
}

QChar halfBlocks(bool upperLight, bool lowerLight)
{
    if (upperLight)
        return lowerLight ? u'█' : u'▀';
    return lowerLight ? u'▄' : u' ';
}

}

QString toTerminalText(const Matrix &matrix)
{
    const int end = matrix.size + quietZone;
    QString text;
    text.reserve(qsizetype(end + quietZone + 1) * (end + quietZone + 1) / 2);
    for (int y = -quietZone; y < end; y += 2) {
        for (int x = -quietZone; x < end; ++x)
            text += halfBlocks(isLight(matrix, x, y), y + 1 < end && isLight(matrix, x, y + 1));
        text += u'\n';
    }
    return text;
}

}
