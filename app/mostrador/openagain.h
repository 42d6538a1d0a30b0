// The till closes and opens again in the same program: with settings that waited for it, after the guide,
// or with a backup in the place of its data.
#pragma once

#include "core/io/secrets/secret.h"
#include "core/settings/settings.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <map>

namespace mostrador::app {

enum class Reopening : quint8 { Settings, Guide, Backup };

struct OpenAgain {
    Reopening what = Reopening::Settings;
    QString backup{};         // to be put back, for Backup
    QString by{};             // who wanted it
    bool hasNewToken = false; // kept where it belongs; the one that the program was started with no longer counts
};

// With the till closed. What the next one says; the data are as they were where it was not possible.
[[nodiscard]] text::Message putBack(const OpenAgain &wanted, const settings::Settings &settings, const QString &dataFolder, const text::Phrasebook &words);

// The secrets that the program was started with: an opening takes them out of the environment, the next one needs them there again.
class StartSecrets final
{
public:
    StartSecrets(); // before anybody has taken them
    void offer() const;
    void forgetToken(); // there is a newer one

private:
    std::map<QByteArray, io::Secret> m_secrets; // by the variable's name
};

}
