// The manager's PIN on the disk: only its hash, in a file of the data folder that its owner alone can read.
// Hashing: libsodium, crypto_pwhash_str (Argon2id).
#pragma once

#include "core/people/pin.h"

namespace mostrador::io {

class PinFile final : public people::PinKeeper
{
public:
    explicit PinFile(const QString &dataFolder);

    [[nodiscard]] people::PinState state() const override;
    [[nodiscard]] bool matches(const QString &pin) const override;
    [[nodiscard]] bool choose(const QString &pin) override;
    void putOff() override; // an empty file says that it was asked for

private:
    [[nodiscard]] QByteArray hash() const; // empty: none is kept
    [[nodiscard]] bool keep(const QByteArray &content);

    QString m_path;
};

}
