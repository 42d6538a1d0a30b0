#include "core/till/lostattempts.h"

#include "core/payment/stored.h"
#include "core/sale/stored.h"
#include "core/till/chargeof.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

// An attempt that was given up long ago, as far as anybody knows: it is looked at, nothing is asked of the provider for it, and
// what it has brought in is money that came late.
payment::Payment forgottenAttempt(const sale::Sale &sale, gateway::Charge charge, Instant now)
{
    charge.expiresAt = now;
    payment::Payment payment;
    payment.saleId = sale.id;
    payment.ticket = sale.ticket;
    payment.charge = std::move(charge);
    payment.startedAt = now;
    payment.phase = payment::Unpaid{payment::WithdrawReason::NobodyWaits, now};
    return payment;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}

bool isOwnReference(const QString &reference, const Setup &setup)
{
    static const QRegularExpression form(u"^([A-Za-z0-9]+)-([0-9]{1,18})-[0-9]{1,4}-[A-Za-z0-9]{8}$"_s);
    const auto match = form.match(reference);
    return match.hasMatch() && match.captured(1) == setup.tillNumber;
}

bool wantsAttention(const gateway::ProviderPayment &payment)
{
    const bool counts = payment.state == gateway::PaymentState::Approved || payment.state == gateway::PaymentState::InProgress;
    return counts && !payment.inOtherCurrency && payment.amount.isPositive();
}

LostAttempt lostAttemptOf(const gateway::ProviderPayment &found, const Setup &setup, Instant now)
{
    const QString &reference = found.externalReference;
    // Named by the reference: made once more after a crash, it is the same one.
    sale::Sale sale = sale::openSale(u"lost-"_s + reference, reference.section(u'-', 1, 1).toLongLong(), setup.currency, now);
    sale::LineItem line;
    line.unitPrice = found.amount;
    sale = sale::addLine(sale, line).value_or(sale);
    sale.edits.clear(); // nothing that a cashier could take back
    sale = sale::startQr(sale, found.amount, reference).value_or(sale);
    sale = sale::withdrawQr(sale, reference).value_or(sale);
    sale.heldAt = now;
    const auto charge = chargeOf(sale, found.amount, reference, setup, setup.provider.value_or(ProviderSetup{}), now);
    return {sale, forgottenAttempt(sale, charge, now)};
}

QList<journal::Draft> draftsOf(const LostAttempt &attempt)
{
    const QByteArray event = compact({{u"event"_s, u"found_after_restore"_s}});
    return {{u"sale"_s, attempt.sale.id, event, compact(sale::toStored(attempt.sale)), true, attempt.sale.ticket},
        {u"payment"_s, referenceOf(attempt.payment), event, compact(payment::toStored(attempt.payment)), true, attempt.sale.ticket}};
}

}
