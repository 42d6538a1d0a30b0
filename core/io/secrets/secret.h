// A secret in memory, such as the access token: moved but never copied by accident, zeroed when it dies, never
// streamed. Copies that Qt Network makes of a header while a request is under way are out of its reach.
#pragma once

#include <QByteArray>

#include <string>

namespace mostrador::io {

class Secret final
{
public:
    Secret() = default;
    // Takes the bytes over and zeroes them in the source when nobody else shares them.
    explicit Secret(QByteArray &&bytes);
    explicit Secret(QByteArrayView bytes) : m_bytes(bytes.data(), size_t(bytes.size())) {}
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    // A copy on purpose, for a second owner.
    [[nodiscard]] Secret clone() const;
    // The bytes as they are; the caller zeroes what it makes of them.
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    void wipe() noexcept;

    std::string m_bytes;
};

}
