// Cash that the shop hands out with an order: `transactions.cash_outs`, for sellers whom the provider enabled (switch
// cash_outs). Source: fact sheet, "create: body" (managed wallets); samples orders.create.request.cash-out, extra-cash,
// notification.webhook.order.processed.cash-out. Not documented, and so our choice: that there is one at most, and how
// GET shows it (as its notification does).
#pragma once

#include "core/simulator/accounts/site.h"
#include "core/simulator/jsontext.h"
#include "core/simulator/orders/order.h"
#include "core/simulator/ordersapi/schema.h"

namespace mostrador::simulator {

// What is asked for; without one there is nothing to complain about.
[[nodiscard]] Complaint checkCashOut(const QJsonObject &transactions, const SiteProfile &profile);

// Of an order: zero where it has none.
[[nodiscard]] money::Money cashOutOf(const InStoreOrder &order);

// The part that is a purchase.
[[nodiscard]] money::Money purchaseOf(const InStoreOrder &order);

struct CashOutState {
    QString status;
    QString detail;
    QString reference{}; // the number of the payment that it came with; empty: nobody paid yet
};
[[nodiscard]] JsonText cashOutNodes(const InStoreOrder &order, const CashOutState &state);

}
