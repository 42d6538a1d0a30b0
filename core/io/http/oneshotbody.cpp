#include "core/io/http/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace mostrador::io {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 length = std::min<qint64>(maximum, m_bytes.size() - m_position);
    if (length <= 0)
        return atEnd() ? -1 : 0;
    m_wasRead = true;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(length));
    m_position += length;
    return length;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

}
