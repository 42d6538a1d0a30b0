// The stored forms in the journal. What loads is stored again as the same, so that a restart changes nothing.
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "tests/fuzz/input.h"

#include <QJsonDocument>

using namespace mostrador;

namespace {

template <typename FromStored, typename ToStored>
void goesRound(const QJsonObject &object, FromStored fromStored, ToStored toStored)
{
    const auto value = fromStored(object);
    if (!value)
        return;
    const auto again = fromStored(toStored(*value));
    fuzz::require(again && *again == *value);
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto [choice, text] = fuzz::chosen(data, size);
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    switch (choice % 4) {
    case 0:
        goesRound(object, sale::fromStored, [](const sale::Sale &sale) { return sale::toStored(sale); });
        break;
    case 1:
        goesRound(
            object, payment::fromStored, [](const payment::Payment &payment) { return payment::toStored(payment); });
        break;
    case 2:
        goesRound(
            object, payment::refundFromStored, [](const payment::Refund &refund) { return payment::toStored(refund); });
        break;
    default:
        goesRound(object, printing::fromStored, [](const printing::PrintJob &job) { return printing::toStored(job); });
        break;
    }
    return 0;
}
