#include "tests/simulation/ledger.h"

#include <algorithm>

namespace mostrador::simulation {

namespace {

using simulator::PaymentStatus;

LedgerEntry entryOf(const simulator::World &provider, const simulator::Payment &payment)
{
    const auto &merchantOrder = provider.merchantOrders.at(payment.merchantOrder);
    return {QString::number(payment.id), payment.amount, payment.status, payment.refunded,
        payment.approvedAt.value_or(payment.createdAt),
        std::max(merchantOrder.createdAt + provider.switches.searchDelay,
            payment.createdAt + provider.switches.paymentSearchDelay)};
}

}

QList<LedgerEntry> entriesOf(const simulator::World &provider, const QString &reference)
{
    QList<LedgerEntry> entries;
    for (const qsizetype order : provider.index.ordersByReference.value(reference)) {
        for (const qsizetype merchantOrder : provider.orders.at(order).merchantOrders) {
            for (const qsizetype payment : provider.merchantOrders.at(merchantOrder).payments) {
                const auto &each = provider.payments.at(payment);
                const bool isOwn = provider.merchantOrders.at(each.merchantOrder).order == order;
                if (isOwn && each.status != PaymentStatus::Rejected)
                    entries.append(entryOf(provider, each));
            }
        }
    }
    return entries;
}

QList<LedgerEntry> approvedOf(const simulator::World &provider, const QString &reference)
{
    auto entries = entriesOf(provider, reference);
    entries.removeIf([](const LedgerEntry &entry) { return entry.status != PaymentStatus::Approved; });
    return entries;
}

QList<LedgerEntry> receivedOf(const simulator::World &provider, const QString &reference)
{
    auto entries = entriesOf(provider, reference);
    entries.removeIf([](const LedgerEntry &entry) { return entry.status == PaymentStatus::InProcess; });
    return entries;
}

bool isExactly(const QList<LedgerEntry> &approved, money::Money amount)
{
    qint64 sum = 0;
    for (const LedgerEntry &entry : approved) {
        if (entry.amount.currency != amount.currency)
            return false;
        sum += entry.amount.minor;
    }
    return sum == amount.minor;
}

QStringList referencesOf(const simulator::World &provider, QStringView till)
{
    QStringList references;
    for (const auto &order : provider.orders) {
        const bool isOurs = order.externalReference.startsWith(till.toString() + u'-');
        if (isOurs && !references.contains(order.externalReference))
            references.append(order.externalReference);
    }
    return references;
}

}
