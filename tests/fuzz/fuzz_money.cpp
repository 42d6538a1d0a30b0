// Amounts that a person typed and amounts from files and APIs: within limits, and written again they read as the same.
#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/money/stored.h"
#include "tests/fuzz/input.h"

using namespace mostrador;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto [choice, bytes] = fuzz::chosen(data, size);
    const QString text = QString::fromUtf8(bytes);
    const money::Currency currency = money::allCurrencies.at(choice % money::allCurrencies.size());
    if (const auto typed = money::fromTypedText(text, currency)) {
        fuzz::require(typed->minor >= 0 && typed->minor <= money::largestMinor && typed->currency == currency);
        const auto again = money::fromTypedText(money::toPlainText(*typed), currency);
        fuzz::require(again && *again == *typed);
    }
    if (const auto read = money::fromDecimalText(text, currency)) {
        fuzz::require(std::abs(read->minor) <= money::largestMinor && read->currency == currency);
        const auto again = money::fromDecimalText(money::toDecimalText(*read), currency);
        fuzz::require(again && *again == *read);
    }
    JsonReader reader({{QStringLiteral("m"), text}});
    const money::Money stored = money::storedMoney(reader, QStringLiteral("m"));
    JsonReader again({{QStringLiteral("m"), money::toStored(stored)}});
    fuzz::require(!reader.isGood() || (money::storedMoney(again, QStringLiteral("m")) == stored && again.isGood()));
    return 0;
}
