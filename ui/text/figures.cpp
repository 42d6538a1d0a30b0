#include "ui/text/figures.h"

#include "core/money/amounttext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

QDateTime localOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(instant), zone);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString trimmedFraction(qint64 thousandths)
{
    QString digits = QString::number(thousandths).rightJustified(3, u'0');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

}

QString shownAmount(money::Money amount)
{
    return money::toShownText(amount);
}

QString columnAmount(money::Money amount)
{
    return money::toPlainText(amount);
}

QString shownQuantity(sale::Quantity quantity, money::Currency currency)
{
    const qint64 whole = quantity.thousandths / 1000;
    const qint64 fraction = quantity.thousandths % 1000;
    if (fraction == 0)
        return QString::number(whole);
    return QString::number(whole) + QChar(money::rulesOf(currency).decimalSeparator) + trimmedFraction(fraction);
}

QString shownTime(Instant instant, const QTimeZone &zone)
{
    return localOf(instant, zone).toString(u"HH:mm"_s);
}

QString shownDay(const Phrasebook &words, QDate day)
{
    const bool english = words.language() == Language::English;
    return day.toString(english ? u"yyyy-MM-dd"_s : u"dd/MM/yyyy"_s);
}

QString shownDate(const Phrasebook &words, Instant instant, const QTimeZone &zone)
{
    return shownDay(words, localOf(instant, zone).date());
}

QString shownMoment(const Phrasebook &words, Instant instant, const QTimeZone &zone)
{
    return shownDate(words, instant, zone) + u' ' + shownTime(instant, zone);
}

QString shownDuration(Milliseconds duration)
{
    const qint64 seconds = qMax<qint64>(0, std::chrono::ceil<std::chrono::seconds>(duration).count());
    const qint64 hours = seconds / 3600;
    const QString tail = twoDigits(seconds % 60);
    if (hours == 0)
        return QString::number(seconds / 60) + u':' + tail;
    return QString::number(hours) + u':' + twoDigits(seconds / 60 % 60) + u':' + tail;
}

}
