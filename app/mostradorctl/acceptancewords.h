// What an acceptance run says about its results, as events for programs and lines for people.
#pragma once

#include "core/acceptance/walk.h"
#include "core/payment/payment.h"
#include "ui/text/words_acceptance.h"

#include <QJsonObject>

namespace mostrador::app {

// The end that a payment has come to, as the script has it; nothing while it may still go on.
[[nodiscard]] std::optional<acceptance::Sight> endOf(const payment::Payment &payment);

[[nodiscard]] QJsonObject eventOf(const acceptance::ProbeResult &result);
[[nodiscard]] QString lineOf(const text::Phrasebook &words, const acceptance::ProbeResult &result);
[[nodiscard]] QJsonObject summaryOf(const acceptance::Results &results);
[[nodiscard]] bool allPassed(const QList<acceptance::Chain> &script, const acceptance::Results &results);

}
