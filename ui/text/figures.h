// Figures as people read them: amounts, quantities, dates, times and durations. Separators follow the country's
// currency, as on every price tag there; the zone is handed in, the clock is never read.
#pragma once

#include "core/base/instant.h"
#include "core/sale/sale.h"
#include "ui/text/phrasebook.h"

#include <QDate>
#include <QTimeZone>

namespace mostrador::text {

[[nodiscard]] QString shownAmount(money::Money amount);  // "$ 1.234,50"
[[nodiscard]] QString columnAmount(money::Money amount); // "1.234,50": in a column whose head names the currency
[[nodiscard]] QString shownQuantity(sale::Quantity quantity, money::Currency currency); // "3", "0,354"

[[nodiscard]] QString shownTime(Instant instant, const QTimeZone &zone);                          // "20:34"
[[nodiscard]] QString shownDay(const Phrasebook &words, QDate day); // "22/08/2026"
[[nodiscard]] QString shownDate(const Phrasebook &words, Instant instant, const QTimeZone &zone); // "22/08/2026"
[[nodiscard]] QString shownMoment(const Phrasebook &words, Instant instant, const QTimeZone &zone);

// "4:32", "1:02:03"; a started second counts whole, so that a countdown ends with 0:00 exactly when the time is up.
[[nodiscard]] QString shownDuration(Milliseconds duration);

}
