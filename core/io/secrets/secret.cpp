#include "core/io/secrets/secret.h"

#include <cstring>
#include <utility>

namespace mostrador::io {

Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.constData(), size_t(bytes.size()))
{
    if (!bytes.isEmpty() && bytes.isDetached())
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

// Copied and wiped rather than moved: a moved short string would leave its bytes behind in the source.
Secret::Secret(Secret &&other) noexcept : m_bytes(other.m_bytes)
{
    other.wipe();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    Secret copy;
    copy.m_bytes = m_bytes;
    return copy;
}

void Secret::wipe() noexcept
{
    explicit_bzero(m_bytes.data(), m_bytes.capacity());
    m_bytes.clear();
}

}
