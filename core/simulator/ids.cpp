#include "core/simulator/ids.h"

#include <QUuid>

namespace mostrador::simulator {

namespace {

constexpr qint64 firstMerchantOrder = 4'900'000'000;
constexpr qint64 firstPayment = 92'900'000'000;
constexpr qint64 firstRefund = 1'009'000'000;
constexpr const char *base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int ulidTimeLength = 10;
constexpr int ulidRandomLength = 16;
constexpr quint64 spread = 40'000'000; // how far apart two seeds may begin
constexpr quint64 longestStep = 997;   // ids grow, but not by one: other sellers use them too

qint64 stepFrom(quint64 &state)
{
    return static_cast<qint64>(1 + nextRandom(state) % longestStep);
}

}

quint64 nextRandom(quint64 &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

QString Ids::uuid()
{
    QByteArray bytes;
    for (int half = 0; half < 2; ++half) {
        const quint64 value = nextRandom(state);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(value >> shift));
    }
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

qint64 Ids::merchantOrder()
{
    return lastMerchantOrder += stepFrom(state);
}

qint64 Ids::payment()
{
    return lastPayment += stepFrom(state);
}

qint64 Ids::refund()
{
    if (lastRefund == 0)
        lastRefund = firstRefund;
    return lastRefund += stepFrom(state);
}

QString Ids::ulid(Instant now)
{
    QByteArray text;
    const auto time = static_cast<quint64>(millisecondsSinceEpoch(now));
    for (int digit = ulidTimeLength - 1; digit >= 0; --digit)
        text.append(base32[(time >> (5 * digit)) & 31]);
    for (int half = 0; half < 2; ++half) {
        const quint64 value = nextRandom(state);
        for (int digit = 0; digit < ulidRandomLength / 2; ++digit)
            text.append(base32[(value >> (5 * digit)) & 31]);
    }
    return QString::fromLatin1(text);
}

Ids idsFromSeed(quint64 seed)
{
    Ids ids{.state = seed};
    ids.lastMerchantOrder = firstMerchantOrder + static_cast<qint64>(nextRandom(ids.state) % spread);
    ids.lastPayment = firstPayment + static_cast<qint64>(nextRandom(ids.state) % spread);
    return ids;
}

}
