#include "core/io/system/pinfile.h"

#include "core/base/jsonreader.h"

#include <QFile>
#include <QJsonDocument>

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

PinFile::PinFile(const QString &dataFolder)
    : m_path(dataFolder + u"/manager-pin"_s)
    , m_triesPath(dataFolder + u"/pin-tries"_s)
    , m_people(dataFolder + u"/people-pins"_s)
{
}

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
    return hash && keepPrivately(m_path, QByteArray(hash->data()) + '\n');
}

void PinFile::putOff()
{
    if (state() == people::PinState::NeverAsked && !keepPrivately(m_path, {}))
        qWarning("the till will ask for the manager's PIN again: %s cannot be written", qPrintable(m_path));
}

people::PinGiven PinFile::give(const QString &person, const QString &pin)
{
    return m_people.give(person, pin);
}

people::WrongTries PinFile::wrongTries() const
{
    QFile file(m_triesPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    JsonReader reader(QJsonDocument::fromJson(file.readAll()).object());
    const people::WrongTries tries{reader.smallInteger(u"count"_s), reader.instant(u"paused_until"_s)};
    return reader.isGood() ? tries : people::WrongTries();
}

void PinFile::remember(const people::WrongTries &tries)
{
    if (tries == people::WrongTries()) {
        QFile::remove(m_triesPath);
        return;
    }
    const QJsonObject object{{u"count"_s, tries.count}, {u"paused_until"_s, toUtcText(tries.pausedUntil)}};
    if (!keepPrivately(m_triesPath, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'))
        qWarning("wrong PINs are forgotten when the till ends: %s cannot be written", qPrintable(m_triesPath));
}

}
