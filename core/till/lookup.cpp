// "I have paid, here is the number": whose payment it is. It tells; what counts is decided by the payment's own looks.
#include "core/base/result.h"
#include "core/till/acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

constexpr qsizetype longestNumber = 64;

// Numbers, and the ids of the Orders API: nothing else goes into a path.
bool isOperationNumber(const QString &number)
{
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); };
    return !number.isEmpty() && number.size() <= longestNumber && std::all_of(number.begin(), number.end(), isPlain);
}

void tellWhose(Lookup &lookup, const State &state, const Setup &setup)
{
    const QStringList parts = lookup.payment->externalReference.split(u'-');
    const bool isOfATill = parts.size() == 4; // <till>-<ticket>-<attempt>-<random>
    lookup.ofOtherTill = !isOfATill || parts.at(0) != setup.tillNumber;
    if (!lookup.ofOtherTill)
        lookup.ticket = parts.at(1);
    lookup.onRecord = !state.used.value(lookup.payment->id).isEmpty();
}

LookupState stateOf(const gateway::Answer &answer, const Setup &setup, Lookup &lookup)
{
    if (const auto *read = std::get_if<gateway::PaymentRead>(&answer)) {
        if (!setup.provider || read->payment.collectorId != setup.provider->userId)
            return LookupState::NotKnown;
        lookup.payment = read->payment;
        return LookupState::Found;
    }
    const auto *refusal = std::get_if<gateway::Refusal>(&answer);
    return refusal && refusal->kind == gateway::RefusalKind::NotFound ? LookupState::NotKnown : LookupState::NoAnswer;
}

}

gateway::Charge chargeForReading(const Setup &setup)
{
    gateway::Charge charge;
    charge.api = setup.provider->api;
    charge.mode = setup.provider->mode;
    charge.site = setup.provider->site;
    charge.amount = {0, setup.currency};
    charge.userId = setup.provider->userId;
    charge.externalPosId = setup.provider->externalPosId;
    return charge;
}

Step lookUp(Turn turn, const LookUpOperation &wish)
{
    if (!turn.setup().provider)
        return turn.reject({Problem::NoProvider, {}});
    const QString number = wish.number.trimmed();
    auto &lookup = turn.mutableState().lookup;
    lookup = Lookup{number, LookupState::Asking, std::nullopt, {}, false, false};
    if (!isOperationNumber(number)) {
        lookup->state = LookupState::NotKnown;
        return turn.done();
    }
    turn.ask(Caller::Lookup, number, chargeForReading(turn.setup()), {0, {gateway::Operation::ReadPayment, number}});
    return turn.done();
}

Step operationAnswered(Turn turn, const OperationAnswered &answered)
{
    auto &lookup = turn.mutableState().lookup;
    if (!lookup || lookup->number != answered.number || lookup->state != LookupState::Asking)
        return turn.done();
    const auto *answer = std::get_if<gateway::Answer>(&answered.outcome);
    lookup->state = answer ? stateOf(*answer, turn.setup(), *lookup) : LookupState::NoAnswer;
    if (lookup->payment)
        tellWhose(*lookup, turn.state(), turn.setup());
    return turn.done();
}

}
