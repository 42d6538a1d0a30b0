#include "core/io/system/peoplepins.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using Key = std::array<unsigned char, crypto_generichash_KEYBYTES>;

std::optional<Key> keyOf(const QString &pin, const QByteArray &salt)
{
    const QByteArray typed = pin.toUtf8();
    Key key{};
    const bool made = sodium_init() >= 0 && salt.size() == qsizetype(crypto_pwhash_SALTBYTES) &&
                      crypto_pwhash(key.data(), key.size(), typed.constData(), static_cast<unsigned long long>(typed.size()),
                          reinterpret_cast<const unsigned char *>(salt.constData()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0;
    return made ? std::optional(key) : std::nullopt;
}

QByteArray tagOf(const QString &person, const Key &key)
{
    const QByteArray id = person.toUtf8();
    QByteArray tag(crypto_generichash_BYTES, '\0');
    const bool made = crypto_generichash(reinterpret_cast<unsigned char *>(tag.data()), static_cast<std::size_t>(tag.size()),
                          reinterpret_cast<const unsigned char *>(id.constData()),
                          static_cast<unsigned long long>(id.size()), key.data(), key.size()) == 0;
    return made ? tag : QByteArray();
}

bool isSame(const QByteArray &one, const QByteArray &other)
{
    return !one.isEmpty() && one.size() == other.size() &&
           sodium_memcmp(one.constData(), other.constData(), static_cast<std::size_t>(one.size())) == 0;
}

QByteArray freshSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    if (sodium_init() < 0)
        return {};
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

std::optional<QString> ownerOf(const Key &key, const QMap<QString, QByteArray> &tags)
{
    for (auto each = tags.constBegin(); each != tags.constEnd(); ++each) {
        if (isSame(tagOf(each.key(), key), each.value()))
            return each.key();
    }
    return std::nullopt;
}

}

bool keepPrivately(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size();
    return written && file.commit();
}

PeoplePins::PeoplePins(QString path) : m_path(std::move(path))
{
    load();
}

void PeoplePins::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    m_salt = QByteArray::fromBase64(object.value("salt"_L1).toString().toLatin1());
    const QJsonObject tags = object.value("people"_L1).toObject();
    for (auto each = tags.constBegin(); each != tags.constEnd(); ++each)
        m_tags.insert(each.key(), QByteArray::fromBase64(each.value().toString().toLatin1()));
}

bool PeoplePins::store() const
{
    if (m_path.isEmpty())
        return true;
    QJsonObject tags;
    for (auto each = m_tags.constBegin(); each != m_tags.constEnd(); ++each)
        tags.insert(each.key(), QString::fromLatin1(each.value().toBase64()));
    const QJsonObject object{{u"salt"_s, QString::fromLatin1(m_salt.toBase64())}, {u"people"_s, tags}};
    return keepPrivately(m_path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

std::optional<QString> PeoplePins::whose(const QString &pin) const
{
    const auto key = people::isPin(pin) ? keyOf(pin, m_salt) : std::nullopt;
    return key ? ownerOf(*key, m_tags) : std::nullopt;
}

people::PinGiven PeoplePins::give(const QString &person, const QString &pin)
{
    if (!people::isPin(pin))
        return people::PinGiven::NotKept;
    if (m_salt.isEmpty())
        m_salt = freshSalt();
    const auto key = keyOf(pin, m_salt);
    if (!key)
        return people::PinGiven::NotKept;
    const auto owner = ownerOf(*key, m_tags);
    if (owner && *owner != person)
        return people::PinGiven::Taken;
    const auto before = m_tags;
    m_tags.insert(person, tagOf(person, *key));
    if (store())
        return people::PinGiven::Given;
    m_tags = before;
    return people::PinGiven::NotKept;
}

}
