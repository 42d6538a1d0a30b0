#include "core/till/pointofsale.h"

#include "core/base/jsonreader.h"
#include "core/money/amounttext.h"
#include "core/till/acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

using gateway::PointOfSaleTrouble;

namespace {

constexpr int storedVersion = 1;
constexpr std::chrono::seconds firstPause{1};

Milliseconds pauseAfter(int failures)
{
    return firstPause * (1 << std::min(failures - 1, mostPointOfSaleReadings));
}

std::optional<PointOfSaleTrouble> troubleIn(const gateway::Refusal &refusal)
{
    switch (refusal.kind) {
    case gateway::RefusalKind::Credentials:
        return PointOfSaleTrouble::Credentials;
    case gateway::RefusalKind::PointOfSale:
    case gateway::RefusalKind::NotFound:
        return PointOfSaleTrouble::NotKnown;
    case gateway::RefusalKind::Amount:
    case gateway::RefusalKind::BuyerIsPaying:
    case gateway::RefusalKind::NotPossible:
    case gateway::RefusalKind::TooLate:
    case gateway::RefusalKind::PartNotPossible:
    case gateway::RefusalKind::Invalid:
        return std::nullopt; // says nothing about the point of sale
    }
    Q_UNREACHABLE();
}

void unanswered(PointOfSaleReading &reading, Milliseconds atLeast, Instant now)
{
    ++reading.failures;
    reading.nextAt = now + std::max(pauseAfter(reading.failures), atLeast);
}

// What the account or the token is worth says nothing about the QR that was read before.
bool saysSomethingOfTheQr(std::optional<PointOfSaleTrouble> trouble)
{
    return trouble != PointOfSaleTrouble::Credentials;
}

// No money hangs on it and nobody is to wait for it: it goes on record with what is recorded next.
void keep(State &state, const QString &key, const FixedQr &qr)
{
    if (state.fixedQrs.value(key) == qr)
        return;
    state.fixedQrs.insert(key, qr);
    if (!state.unrecordedQrs.contains(key))
        state.unrecordedQrs.append(key);
}

}

QString keyOf(const QString &userId, const QString &externalPosId)
{
    return userId + u'/' + externalPosId;
}

QString keyOf(const gateway::Charge &charge)
{
    return keyOf(charge.userId, charge.externalPosId);
}

QJsonObject toStored(const FixedQr &qr)
{
    return {{u"version"_s, storedVersion}, {u"text"_s, qr.text}, {u"wrong_checksum"_s, qr.wrongChecksum}};
}

Result<FixedQr, QString> fixedQrFromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    const FixedQr qr{reader.text(u"text"_s), reader.boolean(u"wrong_checksum"_s)};
    if (!reader.isGood())
        return failure(reader.problem());
    return qr;
}

Step readPointOfSale(Turn turn)
{
    auto &reading = turn.mutableState().reading;
    if (!turn.setup().provider || reading.isAsking)
        return turn.done();
    reading.isAsking = true;
    turn.mutableState().lastPoll = turn.now();
    const auto charge = chargeForReading(turn.setup());
    turn.ask(Caller::PointOfSale, keyOf(charge), charge, {0, {gateway::Operation::ReadPointOfSale}});
    return turn.done();
}

Step pointOfSaleAnswered(Turn turn, const PointOfSaleAnswered &answered)
{
    auto &reading = turn.mutableState().reading;
    reading.isAsking = false;
    const auto *answer = std::get_if<gateway::Answer>(&answered.outcome);
    const auto *refusal = answer ? std::get_if<gateway::Refusal>(answer) : nullptr;
    const auto *read = answer ? std::get_if<gateway::PointOfSaleRead>(answer) : nullptr;
    if (refusal)
        reading.trouble = troubleIn(*refusal);
    else if (read)
        reading.trouble = read->trouble;
    if (!read && !(refusal && reading.trouble)) {
        const auto *unknown = std::get_if<gateway::Unknown>(&answered.outcome);
        unanswered(reading, unknown ? unknown->retryAfter.value_or(Milliseconds(0)) : Milliseconds(0), turn.now());
        return turn.done();
    }
    reading.answered = true;
    reading.failures = 0;
    if (saysSomethingOfTheQr(reading.trouble))
        keep(turn.mutableState(), answered.key, read ? FixedQr{read->qrData, read->qrCondition != gateway::QrCondition::Good} : FixedQr{});
    return turn.done();
}

void readAgainForCharge(State &state, Instant now)
{
    auto &reading = state.reading;
    reading.failures = 0;
    reading.nextAt = now;
    reading.answered = reading.answered && !reading.trouble; // perhaps it has been mended
}

std::optional<Instant> pointOfSaleDueAt(const State &state)
{
    const auto &reading = state.reading;
    if (reading.isAsking || reading.answered || reading.failures >= mostPointOfSaleReadings)
        return std::nullopt;
    const bool isWanted = std::any_of(state.payments.begin(), state.payments.end(), [](const payment::Payment &payment) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
        return awaiting && awaiting->qrData.isEmpty();
    });
    return isWanted ? std::optional(reading.nextAt) : std::nullopt;
}

Step printCode(Turn turn, const payment::Payment &payment)
{
    const QString text = qrTextOf(turn.state(), payment);
    if (text.isEmpty() || !turn.setup().hasPrinter)
        return turn.reject({Problem::NothingToPrint, {}});
    receipt::Document slip;
    const auto center = receipt::Alignment::Center;
    slip.blocks = {receipt::TextLine{turn.setup().storeName, center, true, false},
        receipt::TextLine{money::toShownText(payment.charge.amount), center, true, true}, receipt::QrCode{text},
        receipt::TextLine{payment.charge.externalReference, center, false, false}, receipt::Cut{}};
    turn.send(codeSlip, slip);
    return turn.done();
}

QString qrTextOf(const State &state, const payment::Payment &payment)
{
    const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
    if (!awaiting)
        return {};
    return awaiting->qrData.isEmpty() ? state.fixedQrs.value(keyOf(payment.charge)).text : awaiting->qrData;
}

}
