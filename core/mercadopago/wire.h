// What all of Mercado Pago's JSON has in common: amounts as numbers, ids as numbers or strings, dates with offsets, four shapes of
// errors. Everything is read strictly and within limits; what is not understood is an error, never a guess.
// Source: Mercado Pago: error envelopes and retry classes (fact sheet §15), in-store QR (§2, §3), payments (§5).
#pragma once

#include "core/base/instant.h"
#include "core/gateway/protocol.h"
#include "core/money/money.h"

#include <QJsonObject>
#include <QJsonValue>

namespace mostrador::mercadopago {

inline constexpr qsizetype longestText = 1000; // of any text field that is kept
inline constexpr qsizetype mostElements = 100; // of any list

using gateway::ReadError;
using gateway::ReadProblem;

// The legacy APIs carry amounts as JSON numbers. They become exact here, once: rounded to the minor unit and refused if that
// loses anything.
[[nodiscard]] Result<money::Money, ReadError> moneyFromNumber(const QJsonValue &value, money::Currency currency, const QString &field);
[[nodiscard]] QJsonValue numberFrom(money::Money money);

[[nodiscard]] Result<QJsonObject, ReadError> objectFrom(const QByteArray &body);
[[nodiscard]] Result<QString, ReadError> textFrom(const QJsonObject &object, const QString &field);  // must be there and a string
[[nodiscard]] QString textOrEmpty(const QJsonObject &object, const QString &field);                  // null, absent or another type: empty
[[nodiscard]] Result<QString, ReadError> idFrom(const QJsonObject &object, const QString &field);    // number or string
[[nodiscard]] std::optional<Instant> dateFrom(const QJsonObject &object, const QString &field);

// Reads any of the four error shapes of a 4xx answer; an HTML page or an empty body is a ReadError: it proves nothing.
[[nodiscard]] Result<gateway::Answer, ReadError> refusalFrom(const gateway::HttpResponse &response);

}
