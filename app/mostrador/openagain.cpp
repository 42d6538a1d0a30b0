#include "app/mostrador/openagain.h"

#include "app/assembly/restorable.h"
#include "app/assembly/startproblem.h"
#include "core/io/backup/restorefiles.h"
#include "core/io/secrets/secretkind.h"
#include "core/io/system/clock.h"
#include "core/io/system/datafolder.h"
#include "ui/text/words_backup.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

text::Message putBack(const OpenAgain &wanted, const settings::Settings &settings, const QString &dataFolder, const text::Phrasebook &words)
{
    const auto lock = io::DataFolderLock::take(dataFolder);
    if (!lock)
        return messageOf(words, StartProblem(lock.error()));
    const auto found = lookIntoBackup(wanted.backup, settings.till.number, dataFolder);
    if (!found)
        return text::messageOf(words, found.error());
    if (!backup::losesNoSale(found->loss))
        return text::messageOf(words, *found->loss, u"mostradorctl restore %1 --accept-loss %2"_s.arg(wanted.backup, nameOf(*found->loss)));
    const auto restored = io::restore(found->backup, dataFolder, io::SystemClock().now(), wanted.by);
    return restored ? text::messageOf(words, *restored) : text::messageOf(words, restored.error());
}

StartSecrets::StartSecrets()
{
    for (const auto kind : {io::SecretKind::AccessToken, io::SecretKind::WebhookSecret}) {
        QByteArray value = qgetenv(io::traitsOf(kind).variable);
        if (!value.isEmpty())
            m_secrets.emplace(io::traitsOf(kind).variable, io::Secret(std::move(value)));
    }
}

void StartSecrets::forgetToken()
{
    m_secrets.erase(io::traitsOf(io::SecretKind::AccessToken).variable);
}

void StartSecrets::offer() const
{
    for (const auto &[variable, secret] : m_secrets) {
        QByteArray bytes = secret.view().toByteArray();
        qputenv(variable.constData(), bytes);
        bytes.fill('\0');
    }
}

}
