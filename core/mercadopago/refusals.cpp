#include "core/mercadopago/refusals.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

struct ErrorWords {
    QString code;    // as support wants it
    QString cause;   // of the Payments API: a number that says more than the code
    QString message; // with the details, which hold what is really wrong
};

struct KnownCode {
    QLatin1StringView code;
    RefusalKind kind;
};

constexpr std::array knownCodes{
    KnownCode{"instore_order_locked_error"_L1, RefusalKind::BuyerIsPaying},
    KnownCode{"pos_obtainment_error"_L1, RefusalKind::PointOfSale},
    KnownCode{"pos_not_found"_L1, RefusalKind::PointOfSale},
    KnownCode{"INVALID_EXTERNAL_ID"_L1, RefusalKind::PointOfSale},
    KnownCode{"invalid_access_token"_L1, RefusalKind::Credentials},
    KnownCode{"invalid_order_owner"_L1, RefusalKind::Credentials},
    KnownCode{"in_store_order_delete_error"_L1, RefusalKind::NotPossible},
    KnownCode{"in_store_payment_refund_order"_L1, RefusalKind::TooLate},
    KnownCode{"unsupported_partially_refunds"_L1, RefusalKind::PartNotPossible},
    KnownCode{"partial_refund_not_allowed_with_cashout"_L1, RefusalKind::PartNotPossible},
    KnownCode{"partial_refund_forbidden_with_tips"_L1, RefusalKind::PartNotPossible},
    KnownCode{"2000"_L1, RefusalKind::NotFound},
    KnownCode{"2032"_L1, RefusalKind::NotFound},
    KnownCode{"2024"_L1, RefusalKind::TooLate},
    KnownCode{"15016"_L1, RefusalKind::TooLate},
    KnownCode{"2063"_L1, RefusalKind::NotPossible},
    KnownCode{"2085"_L1, RefusalKind::NotPossible},
    KnownCode{"4296"_L1, RefusalKind::NotPossible}, // already refunded: what was refunded has to be read
    KnownCode{"3024"_L1, RefusalKind::PartNotPossible},
    KnownCode{"4040"_L1, RefusalKind::Amount},
    KnownCode{"4041"_L1, RefusalKind::Amount},
};

std::optional<RefusalKind> kindOfCode(const QString &code)
{
    const auto *found = std::find_if(
        knownCodes.begin(), knownCodes.end(), [&code](const KnownCode &known) { return known.code == code; });
    return found == knownCodes.end() ? std::nullopt : std::optional(found->kind);
}

// Codes are texts in one API and numbers in another.
QString codeFrom(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().left(longestText);
}

QString withDetails(const QString &message, const QJsonValue &details)
{
    QString text = message;
    for (const QJsonValue &detail : details.toArray())
        text += u' ' + detail.toString();
    return text.trimmed().left(longestText);
}

// Reading order: errors[0].code, then error, then code.
ErrorWords wordsOf(const QJsonObject &body)
{
    const QJsonObject first = body.value("errors"_L1).toArray().at(0).toObject();
    if (!first.isEmpty())
        return {codeFrom(first.value("code"_L1)), {},
            withDetails(textOrEmpty(first, u"message"_s), first.value("details"_L1))};
    const QString error = textOrEmpty(body, u"error"_s);
    const QJsonObject cause = body.value("cause"_L1).toArray().at(0).toObject();
    return {error.isEmpty() ? codeFrom(body.value("code"_L1)) : error, codeFrom(cause.value("code"_L1)),
        textOrEmpty(body, u"message"_s)};
}

// The same key is being worked on, or was used for something else of ours: something was or is being executed under it.
bool isUndecided(const QString &code)
{
    return code == u"conflict" || code == u"resource_locked" || code == u"idempotency_key_already_used";
}

RefusalKind kindOfBadRequest(const ErrorWords &words)
{
    if (words.code.contains(u"externalPosId") || words.code.contains(u"collector"))
        return RefusalKind::PointOfSale;
    if (words.code.contains(u"amount") || words.code.contains(u"unit_price") || words.message.contains(u"Amount must"))
        return RefusalKind::Amount;
    return RefusalKind::Invalid;
}

RefusalKind kindOf(int status, const ErrorWords &words)
{
    if (const auto kind = kindOfCode(words.cause))
        return *kind;
    if (const auto kind = kindOfCode(words.code))
        return *kind;
    if (status == 401 || status == 403)
        return RefusalKind::Credentials;
    if (status == 404)
        return RefusalKind::NotFound;
    if (status == 409)
        return RefusalKind::NotPossible;
    return kindOfBadRequest(words);
}

}

Result<Answer, ReadError> refusalFrom(const HttpResponse &response)
{
    const auto body = objectFrom(response.body);
    if (!body)
        return failure(body.error());
    const ErrorWords words = wordsOf(*body);
    if (isUndecided(words.code))
        return failure(ReadError{ReadProblem::Undecided, words.code});
    const QString code = words.cause.isEmpty() ? words.code : u"%1 %2"_s.arg(words.code, words.cause).trimmed();
    return Answer(Refusal{kindOf(response.status, words), response.status, code, words.message});
}

}
