// The ways a buyer may pay, and what can go wrong with each. Source: fact sheet, "status and status_detail",
// payment_type_id.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mostrador::simulator {

inline constexpr const char16_t *walletMethod = u"account_money";
inline constexpr const char16_t *otherWalletMethod =
    u"interop_transfer"; // another Argentine wallet: who pays is hidden
inline constexpr const char16_t *cardMethod = u"visa";

// payment_type_id of a payment_method_id; nothing for a method the simulator does not know.
[[nodiscard]] std::optional<QString> paymentType(const QString &method);

[[nodiscard]] QStringList paymentMethods();
[[nodiscard]] QStringList rejectionDetails();

[[nodiscard]] bool isRejectionDetail(const QString &detail);
[[nodiscard]] bool isInProcessDetail(const QString &detail);
[[nodiscard]] bool isPendingDetail(const QString &detail);
[[nodiscard]] bool isChargebackDetail(const QString &detail);

}
