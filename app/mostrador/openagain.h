// The till closes and opens again in the same program: with settings that waited for it, after the guide,
// or with a backup in the place of its data.
#pragma once

#include "core/io/secrets/secret.h"
#include "core/io/secrets/secretkind.h"
#include "core/settings/settings.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <optional>

namespace mostrador::app {

enum class Reopening : quint8 { Settings, Guide, Backup };

struct OpenAgain {
    Reopening what = Reopening::Settings;
    QString backup{}; // to be put back, for Backup
    QString by{};     // who wanted it
};

// With the till closed. What the next one says; the data are as they were where it was not possible.
[[nodiscard]] text::Message putBack(const OpenAgain &wanted, const settings::Settings &settings, const QString &dataFolder, const text::Phrasebook &words);

// A secret of the environment: an opening takes it out of there, the next one needs it there again.
class StartSecret final
{
public:
    explicit StartSecret(io::SecretKind kind); // before anybody has taken it
    void offer() const;

private:
    const char *m_variable;
    std::optional<io::Secret> m_secret;
};

}
