#include "app/mostrador/samplereceipt.h"

#include "app/assembly/setup.h"
#include "ui/text/phrasebook.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr qint64 unitsOfCoffee = 2;
constexpr qint64 priceOfCoffee = 3'150; // units of the currency: no shop's prices, but as long as those of most
constexpr qint64 priceOfPastry = 850;

sale::LineItem item(const QString &name, qint64 quantity, qint64 price, money::Currency currency)
{
    sale::LineItem line;
    line.name = name;
    line.quantity = {quantity * 1000};
    line.unitPrice = {price * money::minorPerUnit(currency), currency};
    return line;
}

// The longest rows that there are: a QR payment, with everything that is known of it.
sale::Sale sampleSale(const text::Phrasebook &words, money::Currency currency, int till, Instant now)
{
    const QString reference = u"%1-0-1-PRUEBA00"_s.arg(till);
    sale::Sale sale = sale::openSale(u"sample"_s, 0, currency, now);
    sale = sale::addLine(sale, item(words.say("printer", "Coffee with milk"), unitsOfCoffee, priceOfCoffee, currency)).value_or(sale);
    sale = sale::addLine(sale, item(words.say("printer", "A product with a long name, to see how it is broken"), 1, priceOfPastry, currency)).value_or(sale);
    sale.note = words.say("printer", "TEST RECEIPT · NOTHING WAS SOLD");
    sale = sale::startQr(sale, due(sale), reference).value_or(sale);
    sale = sale::confirmQr(sale, reference, {u"00000000000"_s}, now).value_or(sale);
    sale.state = sale::SaleState::Finished;
    sale.finishedAt = now;
    return sale;
}

}

receipt::Document sampleReceipt(const settings::Settings &settings, const QTimeZone &zone, Instant now)
{
    const text::Phrasebook onPaper(text::languageOf(settings.site), settings.site);
    return receiptOf(settings, zone, sampleSale(onPaper, money::currencyOf(settings.site), settings.till.number, now));
}

}
