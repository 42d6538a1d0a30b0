// From the settings to the plain values that the till, the receipts and the words are made of.
#pragma once

#include "core/receipt/receipt.h"
#include "core/settings/settings.h"
#include "core/till/setup.h"
#include "ui/text/phrasebook.h"

#include <QTimeZone>

namespace mostrador::app {

[[nodiscard]] text::Phrasebook phrasebookOf(const settings::Settings &settings);
[[nodiscard]] till::Setup setupOf(const settings::Settings &settings, const QTimeZone &zone);

// The receipt of a finished sale, in the language of the shop's country: paper speaks to the customer.
[[nodiscard]] receipt::Document receiptOf(const settings::Settings &settings, const QTimeZone &zone, const sale::Sale &sale);

}
