// Asking the provider about one charge until the answer counts: find by reference, read each order again, and where the order has
// not concluded though its payments cover the total, read each payment. Pure.
// Mercado Pago: merchant orders; several may exist for one reference, `closed` is a trigger and never the proof. Orders: found by its
// id only; without one the payments are searched by reference.
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/protocol.h"
#include "core/gateway/provider.h"

#include <QStringList>

#include <variant>

namespace mostrador::payment {

inline constexpr qsizetype mostOrdersRead = 10;
inline constexpr qsizetype mostPaymentsRead = 20;

enum class InquiryStage : quint8 { Finding, ReadingOrders, ReadingPayments };

struct Inquiry {
    InquiryStage stage = InquiryStage::Finding;
    QList<QString> toRead; // ids of orders or payments still to be read
    QList<gateway::ProviderOrder> orders;
    QList<gateway::ProviderPayment> payments; // read one by one
    int rejections = 0;     // seen while finding
    QString lastRejection;
    bool inProgress = false;
    bool ended = false;
    QString reading; // id of the order or payment that was asked for last
    QList<gateway::ProviderPayment> ofOthers; // an order of ours lists them, and they say that they are for something else
    QStringList returned; // ids of payments that have gone back, refunded or charged back
    bool operator==(const Inquiry &) const = default;
};

struct NotPaid {
    int rejections = 0;
    QString lastRejection;
    bool inProgress = false; // some payment may still be approved
    bool ended = false;      // the provider says that nobody can pay it any more
    bool operator==(const NotPaid &) const = default;
};

struct PartlyPaid {
    money::Money sum;
    QList<gateway::ProviderPayment> payments;
    bool inProgress = false; // some payment may still be approved
    bool operator==(const PartlyPaid &) const = default;
};

struct FullyPaid { // equal to the charge, to the cent
    bool inProgress = false; // some more may still be approved
    QString orderId; // empty: found by its payments
    QList<gateway::ProviderPayment> payments;
    bool operator==(const FullyPaid &) const = default;
};

enum class Disagreement : quint8 { Amount, Currency, SecondPayment, PointOfSale, Reference };

struct Disagrees {
    Disagreement what = Disagreement::Amount;
    QList<gateway::ProviderPayment> payments;
    bool operator==(const Disagrees &) const = default;
};

using Verdict = std::variant<NotPaid, PartlyPaid, FullyPaid, Disagrees>;

struct NoUse { // the answer does not belong to the question: ask again later
    bool operator==(const NoUse &) const = default;
};

struct InquiryStep {
    Inquiry inquiry;
    std::variant<gateway::Call, Verdict, NoUse> next;
};

// `orderId`: the provider's, empty while it is not known.
[[nodiscard]] gateway::Call firstCall(const gateway::Charge &charge, const QString &orderId);
[[nodiscard]] InquiryStep advance(Inquiry inquiry, const gateway::Charge &charge, const gateway::Answer &answer);

}
