// What is asked and said beside selling: reasons, decisions, the manager's PIN.
#pragma once

#include "core/payment/payment.h"
#include "core/people/pin.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QStringList>

namespace mostrador::desk {

[[nodiscard]] QStringList refundReasons(const text::Phrasebook &words); // in the order of their digits
[[nodiscard]] QStringList handReasons(const text::Phrasebook &words);

// What can be decided about it, in the order of the digits.
[[nodiscard]] QList<payment::Settlement> settlementsOf(const payment::Payment &payment);
[[nodiscard]] QString nameOf(const text::Phrasebook &words, payment::Settlement how);   // "It counts for its sale"
[[nodiscard]] QString reasonOf(const text::Phrasebook &words, payment::Settlement how); // as kept with the decision

[[nodiscard]] QString approverName(const text::Phrasebook &words, const QString &who); // empty: the one whose PIN it is where there are no people

[[nodiscard]] text::Message askingAgain(const text::Phrasebook &words, qint64 ticket);
[[nodiscard]] text::Message printingAgain(const text::Phrasebook &words, qint64 ticket);
[[nodiscard]] text::Message pinIsSet(const text::Phrasebook &words);
[[nodiscard]] text::Message pinNotKept(const text::Phrasebook &words);
[[nodiscard]] text::Message notAPin(const text::Phrasebook &words);
[[nodiscard]] text::Message pinsDiffer(const text::Phrasebook &words);
[[nodiscard]] text::Message pinTaken(const text::Phrasebook &words);
[[nodiscard]] text::Message unknownPin(const text::Phrasebook &words);
[[nodiscard]] text::Message notAllowed(const text::Phrasebook &words, const QString &name); // who typed the PIN
[[nodiscard]] text::Message notOverTheQr(const text::Phrasebook &words);
[[nodiscard]] text::Message notLockedNow(const text::Phrasebook &words);
[[nodiscard]] text::Message wrongPin(const text::Phrasebook &words);
[[nodiscard]] text::Message pinPaused(const text::Phrasebook &words, const people::WrongTries &tries, Instant now);

}
