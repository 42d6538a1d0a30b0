// What the shop's customer reads. The invitation follows the country: other wallets are named only where they can pay
// the code.
#pragma once

#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] QString customerWelcome(const Phrasebook &words);
[[nodiscard]] QString customerTotalToPay(const Phrasebook &words);
[[nodiscard]] QString customerInvitation(const Phrasebook &words); // "Scan with Mercado Pago or another wallet"
[[nodiscard]] QString customerPrintedCode(const Phrasebook &words); // the screen has no QR to show
[[nodiscard]] QString customerItemCount(const Phrasebook &words, qsizetype count);
[[nodiscard]] QString customerPreparing(const Phrasebook &words);
[[nodiscard]] QString customerRefused(const Phrasebook &words);
[[nodiscard]] QString customerOffline(const Phrasebook &words);
[[nodiscard]] QString customerVerifying(const Phrasebook &words);
[[nodiscard]] QString customerApproved(const Phrasebook &words);
[[nodiscard]] QString customerPaid(const Phrasebook &words);
[[nodiscard]] QString customerThanks(const Phrasebook &words);
[[nodiscard]] QString customerExpired(const Phrasebook &words);
[[nodiscard]] QString customerCancelled(const Phrasebook &words);
[[nodiscard]] QString customerAskTheCashier(const Phrasebook &words);
[[nodiscard]] QString customerChange(const Phrasebook &words);
[[nodiscard]] QString customerDiscount(const Phrasebook &words);
[[nodiscard]] QString customerPrice(const Phrasebook &words);
[[nodiscard]] QString customerDemoNotice(const Phrasebook &words);
[[nodiscard]] QString customerDemoFrame(const Phrasebook &words); // around the code
[[nodiscard]] QString customerTestNotice(const Phrasebook &words);

}
