#include "core/mercadopago/legacy.h"

#include "core/mercadopago/merchantorders.h"
#include "core/mercadopago/payments.h"
#include "core/mercadopago/pointofsale.h"
#include "core/mercadopago/refunds.h"
#include "core/mercadopago/refusals.h"
#include "core/mercadopago/slot.h"

namespace mostrador::mercadopago {

using namespace gateway;

HttpRequest LegacyProtocol::request(const Call &call, const Charge &charge) const
{
    switch (call.operation) {
    case Operation::CreateOrder:
        return createRequest(charge);
    case Operation::FindOrders:
        return findOrdersRequest(charge.externalReference);
    case Operation::ReadOrder:
        return readOrderRequest(call.id);
    case Operation::ReadPayment:
        return readPaymentRequest(call.id);
    case Operation::ReadSlot:
        return readSlotRequest(charge);
    case Operation::WithdrawOrder:
        return withdrawRequest(charge);
    case Operation::FindPayments:
        return findPaymentsRequest(charge.externalReference);
    case Operation::RefundPayment:
        return refundRequest(call);
    case Operation::ReadRefunds:
        return readRefundsRequest(call.id);
    case Operation::ReadPointOfSale:
        return readPointOfSaleRequest(charge);
    }
    Q_UNREACHABLE();
}

HttpRequest LegacyProtocol::withdrawRequest(const Charge &charge) const
{
    return emptySlotRequest(charge);
}

Result<Answer, ReadError> LegacyProtocol::read(
    const Call &call, const Charge &charge, const HttpResponse &response) const
{
    if (!isSuccess(response.status))
        return call.operation == Operation::ReadSlot ? readRefusedSlot(response) : refusalFrom(response);
    const money::Currency currency = charge.amount.currency;
    switch (call.operation) {
    case Operation::CreateOrder:
        return readCreated(charge, response.body);
    case Operation::FindOrders:
        return readFoundOrders(response.body, currency);
    case Operation::ReadOrder:
        return readOrder(response.body, currency);
    case Operation::ReadPayment:
        return readPayment(response.body, currency);
    case Operation::ReadSlot:
        return readSlot(response.body);
    case Operation::WithdrawOrder:
        return readEmptied(response.body);
    case Operation::FindPayments:
        return readFoundPayments(response.body, charge);
    case Operation::RefundPayment:
        return readRefundMade(response.body, call, currency);
    case Operation::ReadRefunds:
        return readRefunds(response.body, call, currency);
    case Operation::ReadPointOfSale:
        return readPointOfSale(response.body, charge);
    }
    Q_UNREACHABLE();
}

}
