// The PINs of people: one file that its owner alone can read, with a salt of its own and for each person a tag of the
// hashed PIN. The slow hash is made once for a PIN, whoever it may belong to, so a log-in takes the same time with one
// person as with sixty. Hashing: libsodium, crypto_pwhash (Argon2id) and crypto_generichash.
#pragma once

#include "core/people/pin.h"

#include <QByteArray>
#include <QMap>

namespace mostrador::io {

class PeoplePins
{
public:
    explicit PeoplePins(QString path); // empty: in memory only

    [[nodiscard]] std::optional<QString> whose(const QString &pin) const;
    [[nodiscard]] people::PinGiven give(const QString &person, const QString &pin);
    [[nodiscard]] bool has(const QString &person) const { return m_tags.contains(person); }
    [[nodiscard]] bool isEmpty() const { return m_tags.isEmpty(); }

private:
    void load();
    [[nodiscard]] bool store() const;

    QString m_path;
    QByteArray m_salt;
    QMap<QString, QByteArray> m_tags; // by the person's id
};

// Atomically, for its owner alone.
[[nodiscard]] bool keepPrivately(const QString &path, const QByteArray &content);

}
