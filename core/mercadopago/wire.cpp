#include "core/mercadopago/wire.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QJsonDocument>
#include <QVariant>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

// A sum of doubles such as 0.1 + 0.2 is off in the 17th digit; anything beyond a thousandth of a minor unit is another
// amount.
constexpr double tolerance = 0.001;

}

Result<money::Money, ReadError> moneyFromNumber(const QJsonValue &value, money::Currency currency, const QString &field)
{
    if (!value.isDouble())
        return failure(ReadError{value.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, field});
    const double scaled = value.toDouble() * static_cast<double>(money::minorPerUnit(currency));
    // Money comes in: a negative amount among others would make a sum look right that is not.
    if (!std::isfinite(scaled) || scaled < 0 || scaled > static_cast<double>(money::largestMinor))
        return failure(ReadError{ReadProblem::WrongType, field});
    const double rounded = std::round(scaled);
    if (std::abs(scaled - rounded) > tolerance)
        return failure(ReadError{ReadProblem::NotExact, field});
    return money::Money{static_cast<qint64>(rounded), currency};
}

Result<money::Money, ReadError> moneyFromText(const QJsonValue &value, money::Currency currency, const QString &field)
{
    if (!value.isString())
        return failure(ReadError{value.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, field});
    const auto amount = money::fromDecimalText(value.toString(), currency);
    if (!amount) {
        const bool losesMoney = amount.error().problem == money::AmountProblem::NotExact;
        return failure(ReadError{losesMoney ? ReadProblem::NotExact : ReadProblem::WrongType, field});
    }
    if (amount->minor < 0)
        return failure(ReadError{ReadProblem::WrongType, field});
    return *amount;
}

QJsonValue numberFrom(money::Money money)
{
    const qint64 perUnit = money::minorPerUnit(money.currency);
    if (money.minor % perUnit == 0)
        return money.minor / perUnit;
    return static_cast<double>(money.minor) /
           static_cast<double>(perUnit); // the nearest double prints as the decimal it came from
}

QString foreignAmount(const QJsonValue &amount, const QString &currencyId)
{
    const QString text = amount.toVariant().toString().left(longestText);
    return text.isEmpty() ? currencyId : text + u' ' + currencyId;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

Result<QJsonObject, ReadError> objectFrom(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(ReadError{ReadProblem::NotJson, {}});
    return document.object();
}

Result<QString, ReadError> textFrom(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    if (!value.isString() || value.toString().size() > longestText)
        return failure(ReadError{value.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, field});
    return value.toString();
}

QString textOrEmpty(const QJsonObject &object, const QString &field)
{
    return object.value(field).toString().left(longestText);
}

Result<QString, ReadError> idFrom(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    if (value.isString() && !value.toString().isEmpty() && value.toString().size() <= 64)
        return value.toString();
    const qint64 number = value.toInteger(-1);
    if (number >= 0)
        return QString::number(number);
    return failure(ReadError{value.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, field});
}

std::optional<Instant> dateFrom(const QJsonObject &object, const QString &field)
{
    return instantFromText(object.value(field).toString());
}

Result<QJsonArray, ReadError> listFrom(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    if (value.isNull())
        return QJsonArray{};
    if (!value.isArray() || value.toArray().size() > mostElements)
        return failure(ReadError{value.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, field});
    return value.toArray();
}

HttpHeader jsonContent()
{
    return {"Content-Type", "application/json"};
}

HttpHeader idempotencyKey(const QString &key)
{
    return {"X-Idempotency-Key", key.toLatin1()};
}

QByteArray jsonBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}
