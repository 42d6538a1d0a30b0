#include "app/mostradorctl/products.h"

#include "app/assembly/assembly.h"
#include "app/mostradorctl/stopsignal.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/money/currency.h"
#include "ui/text/words_catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr QByteArrayView mark("\xEF\xBB\xBF"); // or a spreadsheet takes accents for something else

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

ExitCode fail(const Output &output, const catalog::KeepError &error)
{
    output.error(u"catalogue"_s, text::messageOf(output.words(), error), MoneyMoved::No);
    switch (error.problem) {
    case catalog::KeepProblem::CannotRead:
    case catalog::KeepProblem::CodeTaken:
    case catalog::KeepProblem::NoSuchProduct:
    case catalog::KeepProblem::NothingToUndo:
    case catalog::KeepProblem::NotAPhoto:
        return ExitCode::Usage;
    case catalog::KeepProblem::CannotWrite:
        return ExitCode::CannotRecord;
    case catalog::KeepProblem::Damaged:
        return ExitCode::Damaged;
    }
    Q_UNREACHABLE();
}

QString stateOf(const catalog::ImportReport &report, bool dryRun)
{
    switch (report.end) {
    case catalog::ImportEnd::Done:
        return dryRun ? u"checked"_s : u"imported"_s;
    case catalog::ImportEnd::HasErrors:
        return u"refused"_s;
    case catalog::ImportEnd::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(catalog::TextEncoding encoding)
{
    switch (encoding) {
    case catalog::TextEncoding::Utf8:
    case catalog::TextEncoding::Utf8WithMark:
        return u"utf-8"_s;
    case catalog::TextEncoding::Windows1252:
        return u"windows-1252"_s;
    case catalog::TextEncoding::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

void tell(const Output &output, const catalog::ImportReport &report, bool dryRun)
{
    const auto &words = output.words();
    for (const catalog::RowError &error : report.errors.errors) {
        output.object({{u"event"_s, u"row_error"_s}, {u"row"_s, error.row}, {u"field"_s, error.text},
            {u"what"_s, text::sentenceOf(words, error)}});
        output.line(text::sentenceOf(words, error));
    }
    const auto &form = report.form;
    const qint64 wrong = report.errors.errors.size() + report.errors.furtherErrors;
    QJsonObject object{{u"event"_s, u"products"_s}, {u"state"_s, stateOf(report, dryRun)}, {u"rows"_s, report.rows},
        {u"added"_s, report.added}, {u"changed"_s, report.changed}, {u"errors"_s, wrong},
        {u"encoding"_s, nameOf(form.encoding)}, {u"separator"_s, QString(form.separator)}};
    if (form.prices.decimalMark)
        object.insert(u"decimal_mark"_s, QString(*form.prices.decimalMark));
    output.object(object);
    if (!form.columns.isEmpty())
        output.line(text::nameOf(words, form));
    output.line(inOneLine(
        text::messageOf(words, report, dryRun ? catalog::ImportMode::DryRun : catalog::ImportMode::Import)));
}

ExitCode exitCodeOf(const catalog::ImportReport &report)
{
    switch (report.end) {
    case catalog::ImportEnd::Done:
        return ExitCode::Paid;
    case catalog::ImportEnd::HasErrors:
        return ExitCode::Usage;
    case catalog::ImportEnd::Cancelled:
        return ExitCode::CannotRecord;
    }
    Q_UNREACHABLE();
}

// To a file that is there whole or not at all, or to standard output.
class Destination
{
public:
    explicit Destination(const QString &path) : m_file(path), m_isFile(!path.isEmpty()) {}

    [[nodiscard]] bool open() { return !m_isFile || (m_file.open(QIODevice::WriteOnly) && write(mark)); }
    bool write(QByteArrayView bytes)
    {
        m_good = m_good && (m_isFile ? m_file.write(bytes.data(), bytes.size()) == bytes.size()
                                     : std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                                           static_cast<std::size_t>(bytes.size()));
        return m_good;
    }
    [[nodiscard]] bool close() { return m_good && (m_isFile ? m_file.commit() : std::fflush(stdout) == 0); }

private:
    QSaveFile m_file;
    bool m_isFile;
    bool m_good = true;
};

}

ExitCode importProducts(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output)
{
    if (const auto problem = io::prepareFolder(dataFolder))
        return fail(output, StartProblem(*problem));
    const auto lock = io::DataFolderLock::take(dataFolder);
    if (!lock)
        return fail(output, StartProblem(lock.error()));
    holdStopSignals();
    io::SqliteCatalogue catalogue(
        cataloguePath(dataFolder), money::currencyOf(settings.site), settings.till.number);
    if (const auto &lost = catalogue.setAside()) {
        const auto why = lost->why == io::SetAside::Why::Damaged ? text::CatalogueLoss::Damaged
                                                                 : text::CatalogueLoss::OtherCurrency;
        output.error(u"catalogue"_s, catalogueSetAside(output.words(), why, lost->path), MoneyMoved::No);
    }
    const StopSignal stop([&catalogue] { catalogue.cancelImport(); });
    ExitCode code = ExitCode::CannotRecord;
    const auto mode = line.dryRun ? catalog::ImportMode::DryRun : catalog::ImportMode::Import;
    catalogue.importFile(line.file, mode, {}, [&](const catalog::Imported &imported) {
        if (imported)
            tell(output, *imported, line.dryRun);
        code = imported ? exitCodeOf(*imported) : fail(output, imported.error());
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

ExitCode exportProducts(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output)
{
    Destination destination(line.file);
    if (!destination.open() || !destination.write(catalog::headRow()))
        return fail(output, catalog::KeepError{catalog::KeepProblem::CannotWrite, line.file});
    qint64 rows = 0;
    if (const QString path = cataloguePath(dataFolder); QFileInfo::exists(path)) {
        std::optional<journal::JournalFailure> failed;
        const auto reader = io::CatalogueReader::open(path, money::currencyOf(settings.site), settings.till.number,
            [&failed](const journal::JournalFailure &failure) { failed = failure; });
        if (!reader)
            return fail(output, io::keepErrorOf(reader.error()));
        (*reader)->forEach([&](const catalog::Product &product) {
            if (product.toComplete)
                return;
            destination.write(catalog::rowOf(product));
            ++rows;
        });
        if (failed)
            return fail(output, io::keepErrorOf(*failed));
    }
    if (!destination.close())
        return fail(output, catalog::KeepError{catalog::KeepProblem::CannotWrite, line.file});
    output.object({{u"event"_s, u"products"_s}, {u"state"_s, u"exported"_s}, {u"rows"_s, rows}});
    if (!line.file.isEmpty())
        output.line(output.words().say("ctl", "%1 products are in the file.").arg(rows));
    return ExitCode::Paid;
}

}
