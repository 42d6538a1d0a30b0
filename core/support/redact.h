// What must not leave the till, whoever wrote it where: taken out of every line of the log and of the support bundle, after the
// writers have already left it out themselves.
#pragma once

#include <QString>

namespace mostrador::support {

// Tokens of Mercado Pago, values of Authorization, signatures, user and password in addresses, e-mail addresses, card and document
// numbers. Our references, operation numbers and amounts stay: support has to find the payment.
[[nodiscard]] QString redacted(const QString &text);

}
