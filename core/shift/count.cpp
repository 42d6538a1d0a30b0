#include "core/shift/count.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::shift {

namespace {

constexpr qint64 mostPieces = 1'000'000;

Result<Denomination, money::AmountError> termFrom(const QString &term, money::Currency currency)
{
    const qsizetype star = term.indexOf(u'*');
    bool isNumber = true;
    const qint64 pieces = star < 0 ? 1 : term.left(star).toLongLong(&isNumber);
    const auto value = money::fromTypedText(QStringView(term).sliced(star + 1), currency);
    if (!value)
        return failure(value.error());
    if (!isNumber || pieces < 0)
        return failure(money::AmountError{money::AmountProblem::NotAnAmount, term, {}, {}});
    if (pieces > mostPieces || (value->minor > 0 && pieces > money::largestMinor / value->minor))
        return failure(money::AmountError{money::AmountProblem::TooLarge, term, {}, {}});
    return Denomination{pieces, *value};
}

}

Result<Count, money::AmountError> countFromText(const QString &text, money::Currency currency)
{
    QString tidy = text;
    tidy.replace(u'x', u'*').replace(u'X', u'*').replace(u'×', u'*').replace(u'+', u' ');
    const QStringList terms = tidy.replace(QRegularExpression(u"\\s*\\*\\s*"_s), u"*"_s).simplified().split(u' ', Qt::SkipEmptyParts);
    if (terms.isEmpty())
        return failure(money::AmountError{money::AmountProblem::Empty, text, {}, {}});
    Count count{{0, currency}, {}};
    for (const QString &term : terms) {
        const auto read = termFrom(term, currency);
        if (!read)
            return failure(read.error());
        count.total.minor += read->pieces * read->value.minor;
        if (count.total.minor > money::largestMinor || count.pieces.size() >= mostDenominations)
            return failure(money::AmountError{money::AmountProblem::TooLarge, text, {}, {}});
        count.pieces.append(*read);
    }
    if (terms.size() == 1 && !tidy.contains(u'*'))
        count.pieces.clear();
    return count;
}

}
