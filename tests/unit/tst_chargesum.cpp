// Whatever the ticket, API, country and mode: what the body says adds up to the amount shown, read from the JSON by
// other means than those that wrote it.
#include "core/gateway/api.h"
#include "core/mercadopago/protocols.h"
#include "core/money/currency.h"
#include "core/till/chargeof.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using money::Currency;
using money::Money;

namespace {

constexpr std::array allModes{QrMode::Static, QrMode::Dynamic, QrMode::Hybrid};
constexpr std::array allApis{Api::Hybrid, Api::Orders, Api::Dynamic, Api::AttendedV2, Api::AttendedV1};

// Decimal digits as they stand in the file to minor units; -1 if they are more than the currency has, or none at all.
qint64 minorOf(QByteArray decimal, Currency currency)
{
    const int wanted = currency == Currency::CLP || currency == Currency::COP ? 0 : 2;
    const qsizetype point = decimal.indexOf('.');
    QByteArray whole = point < 0 ? decimal : decimal.left(point);
    QByteArray part = point < 0 ? QByteArray() : decimal.mid(point + 1);
    while (part.size() > wanted && part.endsWith('0'))
        part.chop(1);
    if (part.size() > wanted || whole.isEmpty())
        return -1;
    bool isNumber = false;
    const qint64 minor = (whole + part.leftJustified(wanted, '0')).toLongLong(&isNumber);
    return isNumber ? minor : -1;
}

// The value behind the n-th `key` of a body as its own bytes, quotes taken off.
QByteArray rawValue(const QByteArray &body, const QByteArray &key, qsizetype from, qsizetype *at = nullptr)
{
    const QByteArray mark = '"' + key + "\":";
    const qsizetype begin = body.indexOf(mark, from);
    if (at)
        *at = begin;
    if (begin < 0)
        return {};
    qsizetype end = begin + mark.size();
    while (end < body.size() && !QByteArrayLiteral(",}]").contains(body.at(end)))
        ++end;
    return body.mid(begin + mark.size(), end - begin - mark.size()).replace("\"", "");
}

QList<qint64> all(const QByteArray &body, const QByteArray &key, Currency currency)
{
    QList<qint64> values;
    for (qsizetype at = 0;; ++at) {
        const QByteArray raw = rawValue(body, key, at, &at);
        if (at < 0)
            return values;
        values.append(minorOf(raw, currency));
    }
}

// Items as bytes: objects in the list, which hold no brackets of their own except Orders' categories.
QByteArray itemsOf(const HttpRequest &request)
{
    return QJsonDocument(bodyOf(request)[u"items"_s].toArray()).toJson(QJsonDocument::Compact);
}

qint64 quantityOf(const QByteArray &raw)
{
    bool isWhole = false;
    const qint64 quantity = raw.toLongLong(&isWhole);
    return isWhole && quantity >= 1 ? quantity : -1;
}

// Σ unit price × quantity; -1 if anything is not exact.
qint64 pricedSum(const QByteArray &items, Currency currency)
{
    qint64 sum = 0;
    qsizetype at = 0;
    for (const qint64 price : all(items, "unit_price", currency)) {
        // Keys are sorted: an item's quantity stands before its unit price.
        const qint64 quantity = quantityOf(rawValue(items, "quantity", at, &at));
        if (price < 0 || quantity < 0)
            return -1;
        sum += price * quantity;
        ++at;
    }
    return sum;
}

qint64 sumOf(const QList<qint64> &values)
{
    return values.contains(-1) ? -1 : std::accumulate(values.begin(), values.end(), qint64(0));
}

sale::Discount randomDiscount(Currency currency)
{
    if (*rc::gen::arbitrary<bool>())
        return {sale::PercentOff{*rc::gen::inRange(1, sale::wholeDiscount)}, sale::wholeDiscount};
    return {sale::AmountOff{{*rc::gen::inRange<qint64>(1, 50'000), currency}}, sale::wholeDiscount};
}

sale::Sale randomCart(Currency currency)
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, currency, noon());
    const int lines = *rc::gen::inRange(1, 61);
    for (int i = 0; i < lines; ++i) {
        const auto thousandths =
            *rc::gen::oneOf(rc::gen::element<qint64>(1000, 1000, 2000, 12'000), rc::gen::inRange<qint64>(1, 5000));
        const Money price{
            *rc::gen::oneOf(rc::gen::inRange<qint64>(0, 300), rc::gen::inRange<qint64>(0, 10'000'000)), currency};
        sale::LineItem line{.number = 0,
            .code = *rc::gen::element(QString(), u"7790001"_s, QString(40, u'7')),
            .name = *rc::gen::element(u"Yerba"_s, u"  "_s, u"Ñandú \"x\""_s, QString(200, u'n')),
            .quantity = {thousandths},
            .unitPrice = price};
        if (*rc::gen::arbitrary<bool>())
            line.tax = money::TaxRate{*rc::gen::element(0, 500, 1900)};
        line.category = *rc::gen::element(QString(), u"Almacén"_s, QString(70, u'c'));
        line.description = *rc::gen::element(QString(), u"Con palo, 1 kg"_s, QString(300, u'd'));
        line.unitMeasure = *rc::gen::element(QString(), u"kg"_s, u"paquete grande"_s);
        line.pictureUrl = *rc::gen::element(QString(), u"https://shop.example/y.png"_s);
        line.taxAdded = line.tax && *rc::gen::inRange(0, 4) == 0;
        if (*rc::gen::inRange(0, 20) == 0)
            line.discount = randomDiscount(currency);
        if (auto longer = sale::addLine(sale, line))
            sale = std::move(*longer);
    }
    if (*rc::gen::inRange(0, 4) == 0)
        sale.discount = randomDiscount(currency);
    return sale;
}

till::Setup setupIn(Currency currency, const QString &storeName)
{
    till::Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = storeName;
    setup.currency = currency;
    return setup;
}

// What the till makes of the sale, or what somebody else might: quantities in parts, totals that are not price ×
// quantity.
void disturb(Charge &charge)
{
    for (ChargeItem &item : charge.items) {
        if (*rc::gen::inRange(0, 40) == 0)
            item.quantityThousandths = *rc::gen::inRange<qint64>(0, 5000);
        if (*rc::gen::inRange(0, 40) == 0)
            item.unitPrice.minor += 1;
        if (*rc::gen::inRange(0, 40) == 0)
            item.title = QString(*rc::gen::inRange(0, 300), u't');
    }
}

Charge randomCharge(money::Site site, Api api, QrMode mode)
{
    const Currency currency = money::currencyOf(site);
    const sale::Sale sale = randomCart(currency);
    RC_PRE(total(sale).isPositive());
    const bool whole = *rc::gen::inRange(0, 3) > 0;
    const Money amount = whole ? total(sale) : Money{*rc::gen::inRange<qint64>(1, total(sale).minor + 1), currency};
    till::ProviderSetup provider{.api = api,
        .mode = mode,
        .site = site,
        .userId = u"1"_s,
        .externalStoreId = u"S"_s,
        .externalPosId = u"P"_s,
        .notificationUrl = {},
        .sponsorId = {}};
    if (site == money::Site::MCO)
        provider.taxRate = money::generalIva;
    Charge asked = till::chargeOf(sale, amount, u"1-42-1-ABCDEFGH"_s,
        setupIn(currency, *rc::gen::element(u"Kiosco"_s, QString())), provider, noon());
    RC_ASSERT(asked.amount.minor == amount.minor);
    if (*rc::gen::arbitrary<bool>())
        disturb(asked);
    return asked;
}

void checkItems(const HttpRequest &request, const Charge &asked)
{
    const Currency currency = asked.amount.currency;
    const QByteArray items = itemsOf(request);
    RC_ASSERT(pricedSum(items, currency) == asked.amount.minor);
    if (const auto totals = all(items, "total_amount", currency); !totals.isEmpty())
        RC_ASSERT(sumOf(totals) == asked.amount.minor);
    const QJsonArray list = bodyOf(request)[u"items"_s].toArray();
    RC_ASSERT(!list.isEmpty());
    RC_ASSERT(asked.api != Api::Orders || list.size() <= 10);
    for (const QJsonValue &item : list) {
        RC_ASSERT(!item[u"title"_s].toString().trimmed().isEmpty());
        RC_ASSERT(item[u"title"_s].toString().size() <= 150);
        RC_ASSERT(asked.api != Api::Orders || item[u"unit_measure"_s].toString().size() <= 10);
    }
}

void checkTotals(const HttpRequest &request, const Charge &asked)
{
    const Currency currency = asked.amount.currency;
    const QJsonObject body = bodyOf(request);
    const auto rest = [&body] {
        QJsonObject without = body;
        without.remove(u"items"_s);
        return QJsonDocument(without).toJson(QJsonDocument::Compact);
    }();
    const bool hasTotal = asked.api != Api::AttendedV1;
    RC_ASSERT(all(rest, "total_amount", currency) == (hasTotal ? QList{asked.amount.minor} : QList<qint64>{}));
    if (asked.api == Api::Orders)
        RC_ASSERT(all(rest, "amount", currency) == QList{asked.amount.minor});
}

void checkTax(const HttpRequest &request, const Charge &asked)
{
    const QJsonArray taxes = bodyOf(request)[u"taxes"_s].toArray();
    const bool isTold = asked.site == money::Site::MCO && asked.api != Api::Orders;
    RC_ASSERT(taxes.size() == (isTold ? 1 : 0));
    if (!isTold)
        return;
    const qint64 tax = taxes[0][u"value"_s].toInteger(-1);
    RC_ASSERT(tax >= 0);
    RC_ASSERT(tax * 119 <= asked.amount.minor * 19 + 119 * 3); // no rate above 19 %, each rate rounded once
}

}

class TestChargeSum final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsDigits();
    void sumSentIsTotalShown_data();
    void sumSentIsTotalShown();
    void colombianTax();
    void itemsAreCarriedWhole();
    void aPartShowsTheFirstPicture();
    void discountsGoAsOneItem();
    void taxOnTopGoesWithItsLine();
};

void TestChargeSum::initTestCase()
{
    if (!qgetenv("RC_PARAMS").contains("max_success")) // more tickets than usual; a failure tells how to repeat it
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=500");
}

void TestChargeSum::readsDigits()
{
    QCOMPARE(minorOf("1250.1", Currency::ARS), 125'010);
    QCOMPARE(minorOf("1250.10", Currency::ARS), 125'010);
    QCOMPARE(minorOf("1250", Currency::ARS), 125'000);
    QCOMPARE(minorOf("0.001", Currency::ARS), -1);
    QCOMPARE(minorOf("1e5", Currency::ARS), -1);
    QCOMPARE(minorOf("500", Currency::CLP), 500);
    QCOMPARE(minorOf("500.5", Currency::CLP), -1);
    QCOMPARE(all(R"([{"a":1.5},{"a":"2.25"}])", "a", Currency::ARS), (QList<qint64>{150, 225}));
}

void TestChargeSum::sumSentIsTotalShown_data()
{
    QTest::addColumn<Api>("api");
    for (const Api api : allApis)
        QTest::addRow("%d", int(api)) << api;
}

void TestChargeSum::sumSentIsTotalShown()
{
    QFETCH(Api, api);
    const mercadopago::AllProtocols protocols;
    QVERIFY(rc::check("the sum sent is the total shown, to the minor unit", [&] {
        const auto site = *rc::gen::elementOf(std::vector<money::Site>(money::allSites.begin(), money::allSites.end()));
        const auto mode = *rc::gen::elementOf(std::vector<QrMode>(allModes.begin(), allModes.end()));
        const Charge asked = randomCharge(site, api, mode);
        const HttpRequest request = protocols.of(api).request({Operation::CreateOrder, {}}, asked);
        checkItems(request, asked);
        checkTotals(request, asked);
        checkTax(request, asked);
    }));
}

void TestChargeSum::colombianTax()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, Currency::COP, noon());
    const auto add = [&sale](qint64 price, std::optional<money::TaxRate> tax) {
        sale::LineItem line{
            .number = 0, .code = {}, .name = u"Café"_s, .quantity = {}, .unitPrice = Money{price, Currency::COP}};
        line.tax = tax;
        sale = sale::addLine(sale, line).value();
    };
    add(11'900, std::nullopt);        // the shop's 19 %: 1,900
    add(10'500, money::TaxRate{500}); // 500
    add(20'000, money::TaxRate{0});   // exempt
    const till::Setup setup = setupIn(Currency::COP, {});
    const till::ProviderSetup provider{.api = Api::AttendedV2,
        .site = money::Site::MCO,
        .userId = {},
        .externalStoreId = {},
        .externalPosId = {},
        .notificationUrl = {},
        .sponsorId = {},
        .taxRate = money::generalIva};
    const auto taxOf = [&](qint64 amount) {
        return till::chargeOf(sale, {amount, Currency::COP}, u"R"_s, setup, provider, noon()).tax;
    };
    QCOMPARE(taxOf(42'400), (Money{2'400, Currency::COP}));
    QCOMPARE(taxOf(21'200), (Money{1'200, Currency::COP})); // half of the sale, half of its tax
}

// What the catalogue says of a product reaches every API that has a place for it.
void TestChargeSum::itemsAreCarriedWhole()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, Currency::ARS, noon());
    sale::LineItem line{.number = 0, .code = u"7790001"_s, .name = u"Yerba"_s, .quantity = {2000}, .unitPrice = pesos(420'000)};
    line.category = u"Almacén"_s;
    line.description = u"Con palo"_s;
    line.unitMeasure = u"kg"_s;
    line.pictureUrl = u"https://shop.example/y.png"_s;
    sale = sale::addLine(sale, line).value();
    line.quantity = {354}; // told in the title, and one piece
    sale = sale::addLine(sale, line).value();
    const mercadopago::AllProtocols protocols;
    const auto itemsBy = [&](Api api) {
        const till::ProviderSetup provider{.api = api, .userId = u"1"_s, .externalStoreId = u"S"_s, .externalPosId = u"P"_s, .notificationUrl = {}, .sponsorId = {}};
        const auto asked = till::chargeOf(sale, total(sale), u"R"_s, setupIn(Currency::ARS, u"Kiosco"_s), provider, noon());
        return bodyOf(protocols.of(api).request({Operation::CreateOrder, {}}, asked))[u"items"_s].toArray();
    };
    for (const Api api : {Api::Hybrid, Api::Dynamic, Api::AttendedV2}) {
        const QJsonArray items = itemsBy(api);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].toObject(), (QJsonObject{{u"sku_number"_s, u"7790001"_s}, {u"category"_s, u"Almacén"_s}, {u"title"_s, u"Yerba"_s},
                                          {u"description"_s, u"Con palo"_s}, {u"unit_measure"_s, u"kg"_s}, {u"unit_price"_s, 4200}, {u"quantity"_s, 2},
                                          {u"total_amount"_s, 8400}}));
        QCOMPARE(items[1][u"unit_measure"_s].toString(), u"unit"_s);
        QCOMPARE(items[1][u"title"_s].toString(), u"0.354 × Yerba"_s);
    }
    const QJsonObject first = itemsBy(Api::AttendedV1)[0].toObject();
    QCOMPARE(first[u"picture_url"_s].toString(), u"https://shop.example/y.png"_s);
    QCOMPARE(first[u"description"_s].toString(), u"Con palo"_s);
    QCOMPARE(first[u"id"_s].toString(), u"7790001"_s);
    QCOMPARE(itemsBy(Api::Orders)[0].toObject(),
        (QJsonObject{{u"title"_s, u"Yerba"_s}, {u"unit_price"_s, u"4200.00"_s}, {u"quantity"_s, 2}, {u"unit_measure"_s, u"kg"_s},
            {u"external_code"_s, u"7790001"_s}, {u"external_categories"_s, QJsonArray{QJsonObject{{u"id"_s, u"Almacén"_s}}}}}));
}

// What the buyer sees when the account has neither name nor logo.
void TestChargeSum::aPartShowsTheFirstPicture()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, Currency::ARS, noon());
    sale::LineItem line{.number = 0, .code = {}, .name = u"Yerba"_s, .quantity = {}, .unitPrice = pesos(420'000)};
    line.pictureUrl = u"https://shop.example/y.png"_s;
    sale = sale::addLine(sale, line).value();
    const till::ProviderSetup provider{.api = Api::AttendedV1, .userId = {}, .externalStoreId = {}, .externalPosId = {}, .notificationUrl = {}, .sponsorId = {}};
    const auto part = till::chargeOf(sale, pesos(100'000), u"R"_s, setupIn(Currency::ARS, u"Kiosco"_s), provider, noon());
    QCOMPARE(part.items.size(), 1);
    QCOMPARE(part.items.constFirst().title, u"Kiosco"_s);
    QCOMPARE(part.items.constFirst().pictureUrl, line.pictureUrl);
}

// No API has a place for a discount: what is charged is the total, under the store's name.
void TestChargeSum::discountsGoAsOneItem()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, Currency::ARS, noon());
    sale::LineItem line{.number = 0, .code = {}, .name = u"Yerba"_s, .quantity = {3000}, .unitPrice = Money{333, Currency::ARS}};
    sale = sale::addLine(sale, line).value();
    const auto itemsOf = [](const sale::Sale &sold) {
        return till::chargeOf(sold, total(sold), u"R"_s, setupIn(Currency::ARS, u"Kiosco"_s), till::ProviderSetup{}, noon()).items;
    };
    QCOMPARE(itemsOf(sale)[0].title, u"Yerba"_s);
    sale.discount = sale::Discount{sale::PercentOff{1'000}, sale::wholeDiscount};
    const auto ofSale = itemsOf(sale);
    QCOMPARE(ofSale.size(), 1);
    QCOMPARE(ofSale[0].title, u"Kiosco"_s);
    QCOMPARE(ofSale[0].total, (Money{899, Currency::ARS}));
    std::swap(sale.discount, sale.lines[0].discount);
    QCOMPARE(itemsOf(sale)[0].title, u"Kiosco"_s);
    QCOMPARE(itemsOf(sale)[0].unitPrice, (Money{899, Currency::ARS}));
}

void TestChargeSum::taxOnTopGoesWithItsLine()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 42, Currency::ARS, noon());
    sale::LineItem line{.number = 0, .code = {}, .name = u"Clavos"_s, .quantity = {3000}, .unitPrice = Money{333, Currency::ARS}};
    line.tax = money::TaxRate{2'100};
    line.taxAdded = true;
    sale = sale::addLine(sale, line).value();
    const auto charge =
        till::chargeOf(sale, total(sale), u"R"_s, setupIn(Currency::ARS, u"Kiosco"_s), till::ProviderSetup{}, noon());
    QCOMPARE(charge.amount, (Money{1'209, Currency::ARS}));
    QCOMPARE(charge.items[0].title, u"3 × Clavos"_s);
    QCOMPARE(charge.items[0].unitPrice, (Money{1'209, Currency::ARS}));
    QCOMPARE(charge.items[0].quantityThousandths, 1000);
}

QTEST_APPLESS_MAIN(TestChargeSum)
#include "tst_chargesum.moc"
