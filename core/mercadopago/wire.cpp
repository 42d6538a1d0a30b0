#include "core/mercadopago/wire.h"

#include "core/money/currency.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

// A sum of doubles such as 0.1 + 0.2 is off in the 17th digit; anything beyond a thousandth of a minor unit is another amount.
constexpr double tolerance = 0.001;

struct ErrorWords {
    QString code;
    QString message;
};

// Reading order of fact sheet §15: errors[0].code, then error, then code.
ErrorWords wordsOf(const QJsonObject &body)
{
    const QJsonObject first = body.value("errors"_L1).toArray().at(0).toObject();
    if (!first.isEmpty())
        return {textOrEmpty(first, u"code"_s), textOrEmpty(first, u"message"_s)};
    const QString error = textOrEmpty(body, u"error"_s);
    return {error.isEmpty() ? textOrEmpty(body, u"code"_s) : error, textOrEmpty(body, u"message"_s)};
}

RefusalKind kindOfBadRequest(const ErrorWords &words)
{
    if (words.code == u"invalid_access_token")
        return RefusalKind::Credentials;
    if (words.code == u"in_store_order_delete_error")
        return RefusalKind::NotPossible;
    if (words.code.contains(u"externalPosId") || words.code.contains(u"collector"))
        return RefusalKind::PointOfSale;
    if (words.code.contains(u"amount") || words.code.contains(u"unit_price") || words.message.startsWith(u"Amount must"))
        return RefusalKind::Amount;
    return RefusalKind::Invalid;
}

RefusalKind kindOf(int status, const ErrorWords &words)
{
    if (words.code == u"instore_order_locked_error")
        return RefusalKind::BuyerIsPaying;
    if (words.code == u"pos_obtainment_error" || words.code == u"pos_not_found")
        return RefusalKind::PointOfSale;
    if (status == 401 || status == 403)
        return RefusalKind::Credentials;
    if (status == 404)
        return RefusalKind::NotFound;
    if (status == 409)
        return RefusalKind::NotPossible;
    return kindOfBadRequest(words);
}

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

QJsonValue numberFrom(money::Money money)
{
    const qint64 perUnit = money::minorPerUnit(money.currency);
    if (money.minor % perUnit == 0)
        return money.minor / perUnit;
    return static_cast<double>(money.minor) / static_cast<double>(perUnit); // the nearest double prints as the decimal it came from
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

Result<Answer, ReadError> refusalFrom(const HttpResponse &response)
{
    const auto body = objectFrom(response.body);
    if (!body)
        return failure(body.error());
    const ErrorWords words = wordsOf(*body);
    return Answer(Refusal{kindOf(response.status, words), response.status, words.code, words.message});
}

}
