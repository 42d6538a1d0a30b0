#include "core/io/system/pinfile.h"

#include <QFile>
#include <QSaveFile>

#include <array>
#include <optional>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using Hash = std::array<char, crypto_pwhash_STRBYTES>;

std::optional<Hash> hashOf(const QByteArray &pin)
{
    Hash hash{};
    const bool hashed = sodium_init() >= 0 &&
                        crypto_pwhash_str(hash.data(), pin.constData(), static_cast<unsigned long long>(pin.size()),
                            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    return hashed ? std::optional(hash) : std::nullopt;
}

}

PinFile::PinFile(const QString &dataFolder) : m_path(dataFolder + u"/manager-pin"_s) {}

QByteArray PinFile::hash() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.read(crypto_pwhash_STRBYTES).trimmed() : QByteArray();
}

people::PinState PinFile::state() const
{
    if (!QFile::exists(m_path))
        return people::PinState::NeverAsked;
    return hash().isEmpty() ? people::PinState::PutOff : people::PinState::Set;
}

bool PinFile::matches(const QString &pin) const
{
    const QByteArray kept = hash();
    const QByteArray typed = pin.toUtf8();
    if (kept.isEmpty() || kept.size() >= qsizetype(crypto_pwhash_STRBYTES) || sodium_init() < 0)
        return false;
    Hash hash{};
    std::copy(kept.begin(), kept.end(), hash.begin());
    return crypto_pwhash_str_verify(hash.data(), typed.constData(), static_cast<unsigned long long>(typed.size())) == 0;
}

bool PinFile::choose(const QString &pin)
{
    if (!people::isPin(pin))
        return false;
    const auto hash = hashOf(pin.toUtf8());
    return hash && keep(QByteArray(hash->data()) + '\n');
}

void PinFile::putOff()
{
    if (state() == people::PinState::NeverAsked && !keep({}))
        qWarning("the till will ask for the manager's PIN again: %s cannot be written", qPrintable(m_path));
}

bool PinFile::keep(const QByteArray &content)
{
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size();
    return written && file.commit();
}

}
