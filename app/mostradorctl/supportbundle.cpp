#include "app/mostradorctl/supportbundle.h"

#include "core/io/backup/durable.h"
#include "ui/text/words_backup.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

ExitCode writeSupportBundle(const QString &file, const BundlePlaces &places, const settings::Settings *settings, const Output &output)
{
    if (!io::writeDurably(file, supportBundle(places, settings).toUtf8())) {
        const backup::BackupFailure failure{backup::BackupProblem::CannotWrite, file, io::lastSystemError()};
        output.error(u"support_bundle"_s, text::messageOf(output.words(), failure), MoneyMoved::No);
        return ExitCode::CannotRecord;
    }
    output.object({{u"event"_s, u"support_bundle"_s}, {u"path"_s, file}});
    output.line(output.words().say("backup", "Written to %1. Read it before you send it.").arg(file));
    return ExitCode::Paid;
}

}
