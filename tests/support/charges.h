// A charge in Argentina and what a provider can say about it, for every test of the payment.
#pragma once

#include "core/gateway/protocol.h"

namespace mostrador::test {

using namespace Qt::StringLiterals;

inline money::Money pesos(qint64 minor)
{
    return {minor, money::Currency::ARS};
}

inline Instant noon()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

inline gateway::ChargeItem chargeItem(const QString &title, qint64 pieces, money::Money price)
{
    return {.code = u"7790001"_s,
        .title = title,
        .description = title,
        .category = u"others"_s,
        .unitMeasure = u"unit"_s,
        .quantityThousandths = pieces * 1000,
        .unitPrice = price,
        .total = {price.minor * pieces, price.currency}};
}

inline gateway::Charge charge(money::Money amount = pesos(10'000))
{
    return {.externalReference = u"1-42-1-ABCDEFGH"_s,
        .amount = amount,
        .title = u"Kiosco"_s,
        .description = u"Kiosco"_s,
        .items = {chargeItem(u"Yerba"_s, 1, amount)},
        .expiresAt = noon() + std::chrono::seconds(300),
        .userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = u"CAJA01"_s,
        .notificationUrl = {},
        .sponsorId = {}};
}

inline gateway::ProviderPayment providerPayment(
    const QString &id, qint64 minor, gateway::PaymentState state = gateway::PaymentState::Approved)
{
    return {.id = id,
        .state = state,
        .detail = u"accredited"_s,
        .amount = pesos(minor),
        .inOtherCurrency = false,
        .approvedAt = noon(),
        .externalReference = {},
        .collectorId = {}};
}

// As GET /v1/payments/{id} tells it: with reference and collector.
inline gateway::ProviderPayment ownPayment(
    const QString &id, qint64 minor, gateway::PaymentState state = gateway::PaymentState::Approved)
{
    auto payment = providerPayment(id, minor, state);
    payment.externalReference = charge().externalReference;
    payment.collectorId = charge().userId;
    return payment;
}

inline gateway::ProviderOrder providerOrder(
    const QString &id, bool concluded, const QList<gateway::ProviderPayment> &payments)
{
    return {.id = id,
        .concluded = concluded,
        .externalReference = charge().externalReference,
        .collectorId = charge().userId,
        .total = {},
        .payments = payments};
}

}
