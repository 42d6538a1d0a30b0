#include "core/journal/chain.h"

#include <QCryptographicHash>

#include <array>

namespace mostrador::journal {

namespace {

void add(QCryptographicHash &hash, qint64 number)
{
    std::array<char, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes.at(i) = static_cast<char>((static_cast<quint64>(number) >> (8 * i)) & 0xFFU);
    hash.addData(QByteArrayView(bytes.data(), bytes.size()));
}

void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    add(hash, static_cast<qint64>(bytes.size()));
    hash.addData(bytes);
}

}

QByteArray genesis()
{
    return QByteArray(hashSize, '\0');
}

QByteArray chained(const QByteArray &previous, const Record &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, previous);
    add(hash, record.sequence);
    add(hash, millisecondsSinceEpoch(record.at));
    add(hash, record.kind.toUtf8());
    add(hash, record.subject.toUtf8());
    add(hash, record.event);
    add(hash, record.state);
    add(hash, static_cast<qint64>(record.open));
    add(hash, record.ticket);
    return hash.result();
}

ChainCheck::ChainCheck() : m_hash(genesis()) {}

std::optional<ChainBreak> ChainCheck::follow(const Record &record)
{
    if (record.sequence != m_sequence + 1)
        return ChainBreak{ChainFault::Gap, m_sequence + 1};
    const QByteArray expected = chained(m_hash, record);
    if (expected != record.hash)
        return ChainBreak{ChainFault::HashDiffers, record.sequence};
    m_sequence = record.sequence;
    m_hash = expected;
    return std::nullopt;
}

}
