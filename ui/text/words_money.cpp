#include "ui/text/words_money.h"

#include "ui/text/figures.h"

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

QString whatHappened(const Phrasebook &words, const money::AmountError &error)
{
    switch (error.problem) {
    case money::AmountProblem::Empty:
        return words.say("money", "There is no amount.");
    case money::AmountProblem::NotAnAmount:
        return words.say("money", "“%1” is not an amount.").arg(error.text);
    case money::AmountProblem::NotExact:
        return words.say("money", "“%1” has more decimals than this currency.").arg(error.text);
    case money::AmountProblem::Ambiguous:
        return words.say("money", "“%1” can be read as %2 or as %3.")
            .arg(error.text, shownAmount(error.oneReading), shownAmount(error.anotherReading));
    case money::AmountProblem::TooLarge:
        return words.say("money", "“%1” is larger than a till can take.").arg(error.text);
    }
    Q_UNREACHABLE();
}

QString whatNow(const Phrasebook &words, const money::AmountError &error)
{
    switch (error.problem) {
    case money::AmountProblem::Empty:
        return words.say("money", "Type the amount.");
    case money::AmountProblem::NotAnAmount:
        return words.say("money", "Type digits only, with the decimal separator of your country.");
    case money::AmountProblem::NotExact:
        return words.say("money", "Type it with fewer decimals.");
    case money::AmountProblem::Ambiguous:
        return words.say("money", "Type it without thousands separators.");
    case money::AmountProblem::TooLarge:
        return words.say("money", "Check whether a code was scanned in its place.");
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, const money::AmountError &error)
{
    return {Severity::Warning, whatHappened(words, error), {}, whatNow(words, error)};
}

QString wordForChange(const Phrasebook &words)
{
    return words.say("money", "Change");
}

QString nameOfTax(const Phrasebook &words)
{
    switch (words.site()) {
    case money::Site::MLA:
    case money::Site::MLC:
    case money::Site::MCO:
    case money::Site::MLM:
    case money::Site::MLU:
        return u"IVA"_s;
    case money::Site::MPE:
        return u"IGV"_s;
    case money::Site::MLB:
        return u"Tributos"_s;
    }
    Q_UNREACHABLE();
}

QString wordForTotal(const Phrasebook &words)
{
    return words.say("money", "TOTAL");
}

}
