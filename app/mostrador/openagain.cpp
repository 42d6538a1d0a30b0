#include "app/mostrador/openagain.h"

#include "app/assembly/restorable.h"
#include "app/assembly/startproblem.h"
#include "core/io/backup/restorefiles.h"
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

StartSecret::StartSecret(io::SecretKind kind) : m_variable(io::traitsOf(kind).variable)
{
    QByteArray value = qgetenv(m_variable);
    if (!value.isEmpty())
        m_secret = io::Secret(std::move(value));
}

void StartSecret::offer() const
{
    if (!m_secret)
        return;
    QByteArray bytes = m_secret->view().toByteArray();
    qputenv(m_variable, bytes);
    bytes.fill('\0');
}

}
