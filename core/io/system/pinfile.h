// PINs on the disk: only their hashes, in files of the data folder that their owner alone can read; and the wrong tries,
// so that a pause does not end with the program. Hashing: libsodium, crypto_pwhash_str (Argon2id).
#pragma once

#include "core/io/system/peoplepins.h"

namespace mostrador::io {

class PinFile final : public people::PinKeeper
{
public:
    explicit PinFile(const QString &dataFolder);

    [[nodiscard]] people::PinState state() const override;
    [[nodiscard]] bool matches(const QString &pin) const override;
    [[nodiscard]] bool choose(const QString &pin) override;
    void putOff() override; // an empty file says that it was asked for
    [[nodiscard]] std::optional<QString> whose(const QString &pin) const override { return m_people.whose(pin); }
    [[nodiscard]] people::PinGiven give(const QString &person, const QString &pin) override;
    [[nodiscard]] bool hasPin(const QString &person) const override { return m_people.has(person); }
    [[nodiscard]] bool knowsPeople() const override { return !m_people.isEmpty(); }
    [[nodiscard]] people::WrongTries wrongTries() const override;
    void remember(const people::WrongTries &tries) override;

private:
    [[nodiscard]] QByteArray hash() const; // empty: none is kept

    QString m_path;
    QString m_triesPath;
    PeoplePins m_people;
};

}
