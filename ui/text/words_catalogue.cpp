#include "ui/text/words_catalogue.h"

#include "core/catalog/barcode.h"

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

using catalog::KeepProblem;
using catalog::RowProblem;

// What is wrong; %1 is the text of the field.
QString nameOf(const Phrasebook &words, RowProblem problem)
{
    switch (problem) {
    case RowProblem::FileTooLarge:
        return words.say("catalogue", "the file is too large");
    case RowProblem::TooManyRows:
        return words.say("catalogue", "there are too many rows");
    case RowProblem::NotText:
        return words.say("catalogue", "it is not a text file: save it as CSV first");
    case RowProblem::MissingColumn:
        return words.say("catalogue", "the first row has no column “%1”");
    case RowProblem::RepeatedColumn:
        return words.say("catalogue", "the column “%1” is there twice");
    case RowProblem::RowTooLong:
        return words.say("catalogue", "the row is too long");
    case RowProblem::BadQuotes:
        return words.say("catalogue", "a quotation mark is not closed: %1");
    case RowProblem::WrongFieldCount:
        return words.say("catalogue", "the row has not as many fields as the first one: %1");
    case RowProblem::EmptyCode:
        return words.say("catalogue", "the code is missing");
    case RowProblem::CodeTooLong:
        return words.say("catalogue", "the code “%1” is too long");
    case RowProblem::TooManyCodes:
        return words.say("catalogue", "the product has too many codes");
    case RowProblem::WrongCheckDigit:
        return words.say("catalogue", "the last digit of “%1” does not fit: no scanner would read it");
    case RowProblem::RepeatedCode:
        return words.say("catalogue", "the code “%1” is there twice");
    case RowProblem::CodeOfAnother:
        return words.say("catalogue", "the code “%1” belongs to another product");
    case RowProblem::EmptyName:
        return words.say("catalogue", "the name is missing");
    case RowProblem::NameTooLong:
        return words.say("catalogue", "the name is too long: %1");
    case RowProblem::CategoryTooLong:
        return words.say("catalogue", "the category is too long: %1");
    case RowProblem::DescriptionTooLong:
        return words.say("catalogue", "the description is too long: %1");
    case RowProblem::UnitMeasureTooLong:
        return words.say("catalogue", "the unit is too long: %1");
    case RowProblem::NotAPictureUrl:
        return words.say("catalogue", "“%1” is not an address on the web (https://…)");
    case RowProblem::NotAPrice:
        return words.say("catalogue", "“%1” is not a price");
    case RowProblem::AmbiguousPrice:
        return words.say("catalogue", "“%1” can be read as two prices");
    case RowProblem::NotAFlag:
        return words.say("catalogue", "“%1” is neither 1 nor 0");
    case RowProblem::NotANumber:
        return words.say("catalogue", "“%1” is not a whole number");
    case RowProblem::NotATaxRate:
        return words.say("catalogue", "“%1” is not a tax rate");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, QChar mark)
{
    return mark == u'\t' ? words.say("catalogue", "tab") : QString(mark);
}

QString nameOf(const Phrasebook &words, catalog::TextEncoding encoding)
{
    switch (encoding) {
    case catalog::TextEncoding::Utf8:
        return u"UTF-8"_s;
    case catalog::TextEncoding::Utf8WithMark:
        return u"UTF-8 (BOM)"_s;
    case catalog::TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case catalog::TextEncoding::Unreadable:
        return words.say("catalogue", "not a text");
    }
    Q_UNREACHABLE();
}

QString noMoney(const Phrasebook &words)
{
    return words.say("payment", "No money moved.");
}

}

QString sentenceOf(const Phrasebook &words, const catalog::RowError &error)
{
    QString what = nameOf(words, error.problem);
    if (what.contains(u"%1"))
        what = what.arg(error.text.simplified());
    return error.row > 0 ? words.say("catalogue", "line %1: %2").arg(QString::number(error.row), what) : what;
}

QString nameOf(const Phrasebook &words, const catalog::FileForm &form)
{
    QStringList parts{nameOf(words, form.encoding),
        words.say("catalogue", "columns apart by: %1").arg(nameOf(words, form.separator))};
    if (form.prices.decimalMark)
        parts.append(words.say("catalogue", "decimals with: %1").arg(*form.prices.decimalMark));
    if (!form.ignored.isEmpty())
        parts.append(words.say("catalogue", "not read: %1").arg(form.ignored.join(u", "_s)));
    return parts.join(u" · "_s);
}

Message messageOf(const Phrasebook &words, const catalog::KeepError &error)
{
    switch (error.problem) {
    case KeepProblem::CodeTaken:
        return {Severity::Warning, words.say("catalogue", "The code %1 belongs to another product.").arg(error.text), {},
            words.say("catalogue", "Nothing has changed. Give it another code.")};
    case KeepProblem::NoSuchProduct:
        return {Severity::Warning, words.say("catalogue", "The product %1 has changed meanwhile.").arg(error.text), {},
            words.say("catalogue", "Open it again.")};
    case KeepProblem::NothingToUndo:
        return {Severity::Information, words.say("catalogue", "There is no change of prices to undo."), {}, {}};
    case KeepProblem::NotAPhoto:
        return {Severity::Warning, words.say("catalogue", "“%1” is not a picture that can be kept.").arg(error.text.section(u'/', -1)), {},
            words.say("catalogue", "Nothing has changed. Choose a JPEG or PNG of at most 16 MB.")};
    case KeepProblem::CannotRead:
        return {Severity::Failure, words.say("catalogue", "The file “%1” cannot be read.").arg(error.text),
            noMoney(words), words.say("catalogue", "Look whether it is there, and whether another program has it open.")};
    case KeepProblem::CannotWrite:
        return {Severity::Failure, words.say("catalogue", "The catalogue could not be written."), noMoney(words),
            words.say("catalogue", "Nothing has changed in it. Make room on the disk and try again.")};
    case KeepProblem::Damaged:
        return {Severity::Failure, words.say("catalogue", "The catalogue is damaged."), noMoney(words),
            words.say("catalogue", "Start the till again, then import your products.")};
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const catalog::ImportReport &report, catalog::ImportMode mode)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    const qint64 wrong = report.errors.errors.size() + report.errors.furtherErrors;
    switch (report.end) {
    case catalog::ImportEnd::Done:
        if (mode == catalog::ImportMode::DryRun)
            return {Severity::Information, words.say("catalogue", "The file is right: %1 new products, %2 changed.").arg(number(report.added), number(report.changed)),
                {}, words.say("catalogue", "Nothing has changed yet.")};
        return {Severity::Success, words.say("catalogue", "Products are read in: %1 new, %2 changed.").arg(number(report.added), number(report.changed)), {}, {}};
    case catalog::ImportEnd::HasErrors:
        return {Severity::Warning, words.say("catalogue", "The file has %1 wrong rows.").arg(wrong), {},
            words.say("catalogue", "Nothing has changed. Mend them and read the file again.")};
    case catalog::ImportEnd::Cancelled:
        return {Severity::Information, words.say("catalogue", "Reading the file was stopped."), {},
            words.say("catalogue", "Nothing has changed.")};
    }
    Q_UNREACHABLE();
}

Message catalogueSetAside(const Phrasebook &words, CatalogueLoss loss, const QString &path)
{
    const QString what = loss == CatalogueLoss::Damaged
                             ? words.say("catalogue", "The catalogue was damaged; the till begins a new one.")
                             : words.say("catalogue", "The catalogue is in another currency; the till begins a new one.");
    const QString now = path.isEmpty()
                            ? words.say("catalogue", "Sell with amounts, and have the disk looked at.")
                            : words.say("catalogue", "Import your products again. The old file: %1").arg(path);
    return {Severity::Warning, what, noMoney(words), now};
}

}
