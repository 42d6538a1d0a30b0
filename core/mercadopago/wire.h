// What all of Mercado Pago's JSON has in common: amounts as numbers or texts, ids as numbers or strings, dates with
// offsets. Everything is read strictly and within limits; what is not understood is an error, never a guess. Source:
// Mercado Pago: in-store QR (fact sheet §2, §3), payments (§5), Orders (§7).
#pragma once

#include "core/base/instant.h"
#include "core/gateway/protocol.h"
#include "core/money/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace mostrador::mercadopago {

inline constexpr qsizetype longestText = 1000; // of any text field that is kept
inline constexpr qsizetype mostElements = 100; // of any list

using gateway::ReadError;
using gateway::ReadProblem;

// The legacy APIs carry amounts as JSON numbers. They become exact here, once: rounded to the minor unit and refused if
// that loses anything.
[[nodiscard]] Result<money::Money, ReadError> moneyFromNumber(
    const QJsonValue &value, money::Currency currency, const QString &field);
[[nodiscard]] QJsonValue numberFrom(money::Money money);

// Orders carries them as texts ("50.00"; "500" where there are no decimals): exact as they are.
[[nodiscard]] Result<money::Money, ReadError> moneyFromText(
    const QJsonValue &value, money::Currency currency, const QString &field);

// What is not in our currency, as the provider wrote it: "12.5 USD". For people; nothing is computed with it.
[[nodiscard]] QString foreignAmount(const QJsonValue &amount, const QString &currencyId);

[[nodiscard]] bool isSuccess(int status);

[[nodiscard]] Result<QJsonObject, ReadError> objectFrom(const QByteArray &body);
[[nodiscard]] Result<QString, ReadError> textFrom(
    const QJsonObject &object, const QString &field); // must be there and a string
[[nodiscard]] QString textOrEmpty(
    const QJsonObject &object, const QString &field); // null, absent or another type: empty
[[nodiscard]] Result<QString, ReadError> idFrom(const QJsonObject &object, const QString &field); // number or string
[[nodiscard]] std::optional<Instant> dateFrom(const QJsonObject &object, const QString &field);
[[nodiscard]] Result<QJsonArray, ReadError> listFrom(
    const QJsonObject &object, const QString &field); // null: empty; must be there otherwise

[[nodiscard]] gateway::HttpHeader jsonContent();
[[nodiscard]] gateway::HttpHeader idempotencyKey(const QString &key);
[[nodiscard]] QByteArray jsonBody(const QJsonObject &object);

}
