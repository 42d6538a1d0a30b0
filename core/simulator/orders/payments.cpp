#include "core/simulator/orders/payments.h"

#include "core/simulator/orders/paymentview.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

Result<qint64, Refusal> numberFrom(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (isNumber)
        return number;
    return failure(Refusal{.error = u"bad_request"_s,
        .message = u"Invalid payment id"_s,
        .rule = u"id: a number"_s,
        .envelope = Envelope::MercadoLibre,
        .causeCode = 1});
}

Refusal paymentNotFound()
{
    return {.status = 404,
        .error = u"not_found"_s,
        .message = u"Payment not found"_s,
        .rule = u"id: of a payment"_s,
        .envelope = Envelope::MercadoLibre,
        .causeCode = 2000};
}

}

Result<qsizetype, Refusal> paymentNamed(const World &world, const QString &id)
{
    const auto number = numberFrom(id);
    if (!number)
        return failure(number.error());
    const auto position = world.index.paymentById.constFind(*number);
    if (position == world.index.paymentById.constEnd())
        return failure(paymentNotFound());
    return *position;
}

Answered readPayment(const World &world, const QString &id)
{
    if (const auto foreign = world.index.foreignById.constFind(id.toLongLong());
        foreign != world.index.foreignById.constEnd())
        return jsonResponse(200, foreignPaymentView(world, world.foreignPayments.at(*foreign)));
    const auto position = paymentNamed(world, id);
    if (!position)
        return failure(position.error());
    return jsonResponse(200, paymentView(world, world.payments.at(*position)));
}

}
