#include "app/mostradorctl/productphotos.h"

#include "app/assembly/assembly.h"
#include "core/io/photo/photofile.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/money/currency.h"
#include "ui/text/words_catalogue.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr qsizetype mostPhotos = 100'000;

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

catalog::Kept takeOne(io::SqliteCatalogue &catalogue, const QFileInfo &file)
{
    const auto photo = io::photoFrom(file.filePath());
    if (!photo)
        return failure(catalog::KeepError{catalog::KeepProblem::NotAPhoto, file.fileName()});
    const auto product = catalogue.anyByCode(file.completeBaseName());
    if (!product)
        return failure(catalog::KeepError{catalog::KeepProblem::NoSuchProduct, file.completeBaseName()});
    std::optional<catalog::Kept> answer;
    QEventLoop waiting;
    catalogue.savePhoto(product->code, *photo, [&](const catalog::Kept &kept) {
        answer = kept;
        waiting.quit();
    });
    waiting.exec();
    return answer.value_or(failure(catalog::KeepError{}));
}

}

ExitCode takePhotos(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output)
{
    const auto &words = output.words();
    const QDir folder(line.file);
    if (!folder.exists()) {
        output.error(u"catalogue"_s, text::messageOf(words, catalog::KeepError{catalog::KeepProblem::CannotRead, line.file}), MoneyMoved::No);
        return ExitCode::Usage;
    }
    if (const auto problem = io::prepareFolder(dataFolder))
        return fail(output, StartProblem(*problem));
    const auto lock = io::DataFolderLock::take(dataFolder);
    if (!lock)
        return fail(output, StartProblem(lock.error()));
    io::SqliteCatalogue catalogue(cataloguePath(dataFolder), money::currencyOf(settings.site), settings.till.number);
    qint64 taken = 0;
    qint64 refused = 0;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name).mid(0, mostPhotos)) {
        const auto kept = takeOne(catalogue, file);
        (kept ? taken : refused) += 1;
        if (!kept)
            output.error(u"photo"_s, text::messageOf(words, kept.error()), MoneyMoved::No);
    }
    output.object({{u"event"_s, u"products"_s}, {u"state"_s, u"photos"_s}, {u"photos"_s, taken}, {u"errors"_s, refused}});
    output.line(words.say("ctl", "%1 photos are kept, %2 were not.").arg(taken).arg(refused));
    return refused == 0 ? ExitCode::Paid : ExitCode::Usage;
}

}
