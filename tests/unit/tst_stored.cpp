// Stored forms: what was written once loads for ever. The files in tests/data/stored are never rewritten; a new form
// gets a new version.
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/till/pointofsale.h"
#include "tests/support/charges.h"
#include "tests/support/receipts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace mostrador::test;

namespace {

using Path = QList<QJsonValue>; // names and indices down to one value

QJsonObject golden(const QString &name)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

sale::LineItem article(int number, const QString &name, qint64 thousandths, std::optional<money::Money> price)
{
    return {.number = number, .code = u"7790001"_s, .name = name, .quantity = {thousandths}, .unitPrice = price};
}

sale::Sale openSale()
{
    return {.id = u"01K3AAAAAAAAAAAAAAAAAAAAAA"_s,
        .ticket = 42,
        .currency = money::Currency::ARS,
        .state = sale::SaleState::Open,
        .lines = {article(1, u"Yerba «Ñandú»"_s, 1000, pesos(485'000)), article(3, u"Jamón"_s, 354, std::nullopt)},
        .tenders = {},
        .nextNumber = 4,
        .openedAt = noon(),
        .finishedAt = {}};
}

sale::Tender cashTender()
{
    return {.number = 4,
        .kind = sale::TenderKind::Cash,
        .state = sale::TenderState::Confirmed,
        .amount = pesos(100'003),
        .rounding = pesos(-3),
        .received = pesos(110'000),
        .change = pesos(10'000),
        .externalReference = {},
        .operations = {},
        .confirmedAt = noon() + std::chrono::seconds(20)};
}

sale::Tender qrTender(int number, sale::TenderState state, const QList<QString> &operations)
{
    return {.number = number,
        .kind = sale::TenderKind::Qr,
        .state = state,
        .amount = pesos(384'997),
        .rounding = pesos(0),
        .received = pesos(0),
        .change = pesos(0),
        .externalReference = u"1-42-%1-ABCDEFGH"_s.arg(number),
        .operations = operations,
        .confirmedAt = operations.isEmpty() ? std::nullopt : std::optional(noon() + std::chrono::seconds(30))};
}

sale::Sale finishedSale()
{
    sale::Sale sale = openSale();
    sale.state = sale::SaleState::Finished;
    sale.lines.removeLast();
    sale.tenders = {cashTender(), qrTender(5, sale::TenderState::Withdrawn, {}),
        qrTender(6, sale::TenderState::Confirmed, {u"15051515"_s})};
    sale.nextNumber = 7;
    sale.finishedAt = noon() + std::chrono::seconds(31);
    return sale;
}

sale::Sale waitingSale()
{
    sale::Sale sale = finishedSale();
    sale.state = sale::SaleState::Open;
    sale.finishedAt.reset();
    sale.tenders = {cashTender(), qrTender(5, sale::TenderState::Waiting, {})};
    return sale;
}

// What the catalogue had besides name and price.
sale::Sale detailedSale()
{
    sale::Sale sale = openSale();
    sale::LineItem &line = sale.lines.first();
    line.tax = money::TaxRate{1050};
    line.category = u"Almacén"_s;
    line.description = u"Con palo"_s;
    line.unitMeasure = u"kg"_s;
    line.pictureUrl = u"https://shop.example/y.png"_s;
    return sale;
}

sale::Sale cancelledSale()
{
    sale::Sale sale = openSale();
    sale.currency = money::Currency::CLP;
    sale.lines = {article(1, u"Pan"_s, 1000, money::Money{1'500, money::Currency::CLP})};
    sale.state = sale::SaleState::Cancelled;
    sale.finishedAt = noon();
    return sale;
}

till::FixedQr fixedQr()
{
    return {u"00020101021143520016com.mercadolibre0128https://mpago.la/pos/27113826304ABCD"_s, true};
}

sale::Sale discountedSale()
{
    sale::Sale sale = openSale();
    sale.lines = {article(1, u"Yerba"_s, 1000, pesos(460'000)), article(2, u"Clavos"_s, 2000, pesos(10'000))};
    sale.lines[0].listPrice = pesos(485'000);
    sale.lines[0].discount = sale::Discount{sale::PercentOff{750}, sale::usualDiscountCeiling};
    sale.lines[0].note = u"paquete abierto"_s;
    sale.lines[1].tax = money::TaxRate{2'100};
    sale.lines[1].taxAdded = true;
    sale.discount = sale::Discount{sale::AmountOff{pesos(50'000)}, sale::wholeDiscount};
    sale.note = u"Pasa Ana a las 18"_s;
    sale.edits = {sale::LineBefore{1, 0, std::nullopt}, sale::LineBefore{2, 1, article(2, u"Clavos"_s, 1000, pesos(10'000))},
        sale::SaleBefore{}, sale::SaleBefore{sale::Discount{sale::PercentOff{1'000}, 1'500}, u"Pasa Ana"_s}};
    return sale;
}

// QR and another tender are in, the cash part is still planned; it was put aside.
sale::Sale heldMixedSale()
{
    sale::Sale sale = waitingSale();
    sale.tenders = {qrTender(5, sale::TenderState::Confirmed, {u"15051515"_s})};
    sale.tenders.append({.number = 6,
        .kind = sale::TenderKind::Other,
        .state = sale::TenderState::Confirmed,
        .amount = pesos(50'000),
        .rounding = pesos(0),
        .received = pesos(0),
        .change = pesos(0),
        .externalReference = {},
        .operations = {},
        .name = u"Tarjeta de débito, otra terminal"_s,
        .confirmedAt = noon() + std::chrono::seconds(40)});
    sale.plannedCash = pesos(50'003);
    sale.heldAt = noon() + std::chrono::seconds(50);
    return sale;
}

// Each tender went back its own way, the cash as it had come: rounded.
sale::Sale refundedMixedSale()
{
    sale::Sale sale = finishedSale();
    sale.refunds = {{u"1-42-6-ABCDEFGH-rX-1"_s, 6, pesos(384'997), sale::RefundState::Pending, noon(), {}},
        {u"S-rX-2"_s, 4, pesos(100'003), sale::RefundState::Done, noon(), pesos(-3)}};
    return sale;
}

sale::Sale saleConfirmedByHand()
{
    sale::Sale sale = finishedSale();
    sale.tenders = {qrTender(6, sale::TenderState::Confirmed, {u"15051515"_s})};
    sale.tenders[0].byHand = true;
    return sale;
}

sale::Sale saleCancelledForAReason()
{
    sale::Sale sale = cancelledSale();
    sale.whyCancelled = u"El cliente se arrepintió"_s;
    return sale;
}

QMap<QString, sale::Sale> sales()
{
    return {{u"sale_detailed"_s, detailedSale()}, {u"sale_discounted"_s, discountedSale()}, {u"sale_open"_s, openSale()},
        {u"sale_finished"_s, finishedSale()}, {u"sale_waiting"_s, waitingSale()}, {u"sale_cancelled"_s, cancelledSale()},
        {u"sale_held_mixed"_s, heldMixedSale()}, {u"sale_refunded_mixed"_s, refundedMixedSale()},
        {u"sale_confirmed_by_hand"_s, saleConfirmedByHand()}, {u"sale_cancelled_for_a_reason"_s, saleCancelledForAReason()}};
}

payment::Payment paymentIn(payment::Phase phase)
{
    auto asked = charge();
    asked.notificationUrl = u"https://shop.example/n"_s;
    asked.sponsorId = u"662208785"_s;
    return {.saleId = u"01K3AAAAAAAAAAAAAAAAAAAAAA"_s,
        .ticket = 42,
        .charge = asked,
        .startedAt = noon(),
        .orderId = u"d4e8ca59"_s,
        .phase = std::move(phase),
        .pace = {}};
}

QMap<QString, payment::Payment> payments()
{
    using namespace payment;
    auto partly = providerPayment(u"15051516"_s, 4'000);
    partly.approvedAt.reset();
    auto dollars = providerPayment(u"15051517"_s, 0);
    dollars.inOtherCurrency = true;
    auto euros = dollars;
    euros.foreign = u"12.5 EUR"_s;
    auto returned = providerPayment(u"15051518"_s, 10'000);
    returned.refunded = pesos(4'000);
    const gateway::Refusal refusal{
        gateway::RefusalKind::PointOfSale, 404, u"pos_obtainment_error"_s, u"Point of sale not found"_s};
    auto taxed = paymentIn(Creating{1, false});
    taxed.charge.tax = pesos(1'735);
    auto withoutTime = paymentIn(Creating{2, true});
    withoutTime.charge.timeWasKnown = false;
    return {{u"payment_taxed"_s, taxed}, {u"payment_without_time"_s, withoutTime}, {u"payment_creating"_s, paymentIn(Creating{2, true})},
        {u"payment_awaiting"_s, paymentIn(AwaitingPayment{u"00020101"_s, true, noon(), 1,
                                    u"cc_rejected_insufficient_amount"_s, pesos(4'000)})},
        {u"payment_withdrawing"_s, paymentIn(Withdrawing{WithdrawReason::Expired, noon()})},
        {u"payment_paid"_s, paymentIn(Paid{{providerPayment(u"15051515"_s, 10'000)}, noon()})},
        {u"payment_partly_returned"_s, paymentIn(Paid{{returned}, noon()})}, {u"payment_unpaid"_s, paymentIn(Unpaid{WithdrawReason::Cashier, noon()})},
        {u"payment_refused"_s, paymentIn(Refused{refusal, {}, {}})},
        {u"payment_unreached"_s, paymentIn(Refused{std::nullopt, gateway::Obscurity::Untrusted, u"self-signed"_s})},
        {u"payment_conflict"_s, paymentIn(Conflict{ConflictKind::LatePayment, {partly, dollars}, noon()})},
        {u"payment_settled"_s, paymentIn(Conflict{ConflictKind::LatePayment, {partly}, noon(),
                                   Settled{Settlement::Refund, {u"Encargada"_s, u"se fue"_s, noon()}}, {partly.id}})},
        {u"payment_reopened"_s, paymentIn(Conflict{ConflictKind::SecondPayment, {partly, euros}, noon(), std::nullopt, {partly.id}})},
        {u"payment_paid_thrice"_s, paymentIn(Paid{{providerPayment(u"15051515"_s, 10'000)}, noon(), true, {partly, dollars}, std::nullopt, {partly.id}})},
        {u"payment_paid_twice"_s, paymentIn(Paid{{providerPayment(u"15051515"_s, 10'000)}, noon(), true, {partly}, std::nullopt})},
        {u"payment_confirmed_by_hand"_s, paymentIn(ConfirmedByHand{{u"Encargada"_s, u"sin internet"_s, noon()}, u"15051515"_s, noon(), noon(),
                                             {ownPayment(u"15051515"_s, 10'000)}})}};
}

payment::Refund refundIn(payment::RefundPhase phase)
{
    payment::Refund refund;
    refund.id = u"1-42-1-ABCDEFGH-rZZZZZZZZ-1"_s;
    refund.saleId = u"01K3AAAAAAAAAAAAAAAAAAAAAA"_s;
    refund.ticket = 42;
    refund.charge = charge();
    refund.orderId = u"ORD01K3"_s;
    refund.payment = ownPayment(u"15051515"_s, 10'000);
    refund.amount = pesos(4'000);
    refund.earlier = {u"7001"_s};
    refund.approval = {u"Encargada"_s, u"devolución"_s, noon()};
    refund.startedAt = noon();
    refund.phase = std::move(phase);
    return refund;
}

QMap<QString, payment::Refund> refunds()
{
    using namespace payment;
    const gateway::Refusal refusal{gateway::RefusalKind::TooLate, 400, u"2024"_s, u"too old"_s};
    auto foreign = refundIn(RefundDone{u"7002"_s, noon()});
    foreign.payment.inOtherCurrency = true;
    foreign.payment.foreign = u"12.5 USD"_s;
    foreign.payment.amount = foreign.amount = pesos(0);
    return {{u"refund_foreign"_s, foreign}, {u"refund_rejected"_s, refundIn(RefundFailed{std::nullopt, noon()})}, {u"refund_requesting"_s, refundIn(RefundRequesting{2, true})}, {u"refund_pending"_s, refundIn(RefundPending{u"7002"_s, noon()})},
        {u"refund_done"_s, refundIn(RefundDone{u"7002"_s, noon()})}, {u"refund_failed"_s, refundIn(RefundFailed{refusal, noon()})}};
}

QMap<QString, printing::PrintJob> jobs()
{
    using namespace printing;
    const receipt::Document document{{receipt::DrawerPulse{},
        receipt::TextLine{u"Kiosco «La Ñata»"_s, receipt::Alignment::Center, true, true},
        receipt::TwoColumns{u"TOTAL"_s, u"$ 4.850,00"_s, true, false}, receipt::QrCode{u"15051515"_s}, receipt::Cut{}}};
    PrintJob owed = owe(u"01K3AAAAAAAAAAAAAAAAAAAAAA"_s, 42, document, u"COPIA %1"_s, noon());
    PrintJob unknown = owed;
    unknown.state = OriginalState::Unknown;
    unknown.copies = 2;
    PrintJob sending = owed;
    sending.state = OriginalState::Sending;
    PrintJob printed = owed;
    printed.state = OriginalState::Printed;
    return {{u"receipt_owed"_s, owed}, {u"receipt_unknown"_s, unknown}, {u"receipt_sending"_s, sending},
        {u"receipt_printed"_s, printed}};
}

// Reads the stored form whose name begins with sale, payment or receipt: nothing, or the field that was refused.
QString refusalOf(const QString &name, const QJsonObject &object)
{
    if (name.startsWith(u"sale"))
        return sale::fromStored(object) ? QString() : sale::fromStored(object).error();
    if (name.startsWith(u"payment"))
        return payment::fromStored(object) ? QString() : payment::fromStored(object).error();
    if (name.startsWith(u"refund"))
        return payment::refundFromStored(object) ? QString() : payment::refundFromStored(object).error();
    return printing::fromStored(object) ? QString() : printing::fromStored(object).error();
}

void collect(const QJsonValue &value, const Path &path, QList<Path> &paths)
{
    if (!path.isEmpty())
        paths.append(path);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            collect(*each, path + Path{each.key()}, paths);
    }
    for (int i = 0; value.isArray() && i < value.toArray().size(); ++i)
        collect(value.toArray().at(i), path + Path{i}, paths);
}

// The same value with what is at `path` replaced, or removed where there is no replacement.
QJsonValue changed(const QJsonValue &value, const Path &path, const std::optional<QJsonValue> &replacement)
{
    if (path.isEmpty())
        return replacement.value_or(QJsonValue(QJsonValue::Undefined));
    const Path rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[path.constFirst().toInt()] = changed(array.at(path.constFirst().toInt()), rest, replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = path.constFirst().toString();
    if (rest.isEmpty() && !replacement)
        object.remove(key);
    else
        object.insert(key, changed(object.value(key), rest, replacement));
    return object;
}

QString lastName(const Path &path)
{
    for (auto each = path.rbegin(); each != path.rend(); ++each) {
        if (each->isString())
            return each->toString();
    }
    return {};
}

bool names(const QString &refusal, const Path &path)
{
    return std::any_of(path.begin(), path.end(),
        [&](const QJsonValue &part) { return part.isString() && refusal.split(u'.').contains(part.toString()); });
}

QString textOf(const Path &path)
{
    QStringList parts;
    for (const QJsonValue &part : path)
        parts += part.isString() ? part.toString() : QString::number(part.toInt());
    return parts.join(u'/');
}

}

namespace {

// MOSTRADOR_WRITE_GOLDEN=1 writes what is missing; a form that was written once is never changed.
void writeMissing(const QString &name, const QJsonObject &stored)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/") + name + u".json"_s);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(stored).toJson());
}

}

class TestStored final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void salesLoad();
    void fixedQrsLoad();
    void paymentsLoad();
    void paymentsOfTheFirstVersionLoad();
    void refundsLoad();
    void receiptsLoad();
    void refusesOtherVersions_data();
    void refusesOtherVersions();
    void refusesDamage_data();
    void refusesDamage();
    void refusesUnknownNames_data();
    void refusesUnknownNames();
    void refusesWhatCannotBe();
    void sayingNoIsAsGoodAsNothing();
    void largestReceiptLoads();
};

void TestStored::initTestCase()
{
    if (!qEnvironmentVariableIsSet("MOSTRADOR_WRITE_GOLDEN"))
        return;
    const auto allSales = sales();
    for (auto each = allSales.constBegin(); each != allSales.constEnd(); ++each)
        writeMissing(each.key(), sale::toStored(*each));
    writeMissing(u"point_of_sale"_s, till::toStored(fixedQr()));
    const auto allPayments = payments();
    for (auto each = allPayments.constBegin(); each != allPayments.constEnd(); ++each)
        writeMissing(each.key(), payment::toStored(*each));
    const auto allRefunds = refunds();
    for (auto each = allRefunds.constBegin(); each != allRefunds.constEnd(); ++each)
        writeMissing(each.key(), payment::toStored(*each));
}

void TestStored::salesLoad()
{
    const auto all = sales();
    for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
        const auto loaded = sale::fromStored(golden(each.key()));
        QVERIFY2(loaded, qPrintable(each.key()));
        QCOMPARE(*loaded, *each);
        QCOMPARE(sale::toStored(*each), golden(each.key()));
    }
}

void TestStored::fixedQrsLoad()
{
    QCOMPARE(till::fixedQrFromStored(golden(u"point_of_sale"_s)).value(), fixedQr());
    QCOMPARE(till::toStored(fixedQr()), golden(u"point_of_sale"_s));
}

void TestStored::paymentsLoad()
{
    const auto all = payments();
    for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
        const auto loaded = payment::fromStored(golden(each.key()));
        QVERIFY2(loaded, qPrintable(each.key()));
        QCOMPARE(loaded->phase, each->phase);
        QCOMPARE(*loaded, *each);
        QCOMPARE(payment::toStored(*each), golden(each.key()));
    }
}

// What the first version wrote: it charged in one way, and knew less of each payment.
void TestStored::paymentsOfTheFirstVersionLoad()
{
    const auto all = payments();
    for (const QString &file : QDir(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/version1")).entryList({u"*.json"_s})) {
        const QString name = file.chopped(5);
        const auto loaded = payment::fromStored(golden(u"version1/"_s + name));
        QVERIFY2(loaded, qPrintable(name + u": "_s + (loaded ? QString() : loaded.error())));
        QCOMPARE(loaded->charge.externalReference, all.value(name).charge.externalReference);
        QCOMPARE(loaded->charge.api, gateway::Api::Hybrid);
        QCOMPARE(loaded->charge.amount, all.value(name).charge.amount);
        QCOMPARE(loaded->phase.index(), all.value(name).phase.index());
        QCOMPARE(payment::fromStored(payment::toStored(*loaded)).value(), *loaded);
    }
    QCOMPARE(payment::fromStored(golden(u"version1/payment_awaiting"_s))->orderId, u"d4e8ca59"_s);
}

void TestStored::refundsLoad()
{
    const auto all = refunds();
    for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
        const auto loaded = payment::refundFromStored(golden(each.key()));
        QVERIFY2(loaded, qPrintable(each.key()));
        QCOMPARE(*loaded, *each);
        QCOMPARE(payment::toStored(*each), golden(each.key()));
    }
}

void TestStored::receiptsLoad()
{
    const auto all = jobs();
    for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
        const auto loaded = printing::fromStored(golden(each.key()));
        QVERIFY2(loaded, qPrintable(each.key()));
        QCOMPARE(*loaded, *each);
        QCOMPARE(printing::toStored(*each), golden(each.key()));
    }
}

void TestStored::refusesOtherVersions_data()
{
    QTest::addColumn<QJsonValue>("version");
    QTest::newRow("older than the first") << QJsonValue(0);
    QTest::newRow("newer") << QJsonValue(99);
    QTest::newRow("half") << QJsonValue(1.5);
    QTest::newRow("text") << QJsonValue(u"1"_s);
    QTest::newRow("null") << QJsonValue();
}

void TestStored::refusesOtherVersions()
{
    QFETCH(QJsonValue, version);
    for (const QString &name : {u"sale_finished"_s, u"payment_paid"_s, u"receipt_owed"_s}) {
        QJsonObject object = golden(name);
        object.insert(u"version"_s, version);
        QCOMPARE(refusalOf(name, object), u"version"_s);
        QCOMPARE(refusalOf(name, {}), u"version"_s);
    }
}

void TestStored::refusesDamage_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sales().keys() + payments().keys() + refunds().keys() + jobs().keys())
        QTest::newRow(qPrintable(name)) << name;
}

// Every field in turn: missing, or of another type. The refusal names it.
void TestStored::refusesDamage()
{
    QFETCH(QString, name);
    const QStringList mayBeMissing{
        u"unit_price"_s, u"confirmed_at"_s, u"finished_at"_s, u"approved_at"_s, u"bold"_s, u"large"_s,
        u"settled"_s, u"agreed_at"_s, u"refunded"_s, u"refunds"_s, u"decided"_s, u"foreign"_s,
        u"tax_added"_s, u"list_price"_s, u"discount"_s, u"note"_s, u"edits"_s, u"was"_s,
        u"by_hand"_s, u"planned_cash"_s, u"held_at"_s, u"why_cancelled"_s, u"cash_rounding"_s, u"tax"_s, u"time_was_known"_s};
    const QStringList ofALine{u"tax_basis_points"_s, u"category"_s, u"description"_s, u"unit_measure"_s, u"picture_url"_s};
    const QJsonObject whole = golden(name);
    QCOMPARE(refusalOf(name, whole), QString());
    QList<Path> paths;
    collect(whole, {}, paths);
    QVERIFY(paths.size() > 5);
    for (const Path &path : paths) {
        const QString wrongType = refusalOf(name, changed(whole, path, QJsonObject{{u"x"_s, 1}}).toObject());
        // An object in the place of an object is missing its fields, which are then named instead.
        QVERIFY2(!wrongType.isEmpty(), qPrintable(textOf(path)));
        const bool isElement = !path.constLast().isString();
        const bool isDetail = name.startsWith(u"sale_") && ofALine.contains(lastName(path));
        if (isElement || isDetail || mayBeMissing.contains(lastName(path)))
            continue;
        const QString missing = refusalOf(name, changed(whole, path, std::nullopt).toObject());
        const bool hasTwoForms = name == u"payment_refused" || name == u"refund_failed";
        const bool oneOfTwoForms = textOf(path) == u"facts/kind" && hasTwoForms;
        QVERIFY2(names(missing, path) || (oneOfTwoForms && (!missing.isEmpty() || name == u"refund_failed")),
            qPrintable(textOf(path) + u": "_s + missing));
    }
}

void TestStored::refusesUnknownNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Path>("path");
    QTest::newRow("sale state") << u"sale_open"_s << Path{u"state"_s};
    QTest::newRow("currency") << u"sale_open"_s << Path{u"currency"_s};
    QTest::newRow("tender kind") << u"sale_finished"_s << Path{u"tenders"_s, 0, u"kind"_s};
    QTest::newRow("tender state") << u"sale_finished"_s << Path{u"tenders"_s, 0, u"state"_s};
    QTest::newRow("opened at") << u"sale_open"_s << Path{u"opened_at"_s};
    QTest::newRow("unit price") << u"sale_open"_s << Path{u"lines"_s, 0, u"unit_price"_s};
    QTest::newRow("phase") << u"payment_paid"_s << Path{u"phase"_s};
    QTest::newRow("reason") << u"payment_unpaid"_s << Path{u"facts"_s, u"reason"_s};
    QTest::newRow("conflict") << u"payment_conflict"_s << Path{u"facts"_s, u"kind"_s};
    QTest::newRow("payment state") << u"payment_paid"_s << Path{u"facts"_s, u"payments"_s, 0, u"state"_s};
    QTest::newRow("obscurity") << u"payment_unreached"_s << Path{u"facts"_s, u"obscurity"_s};
    QTest::newRow("job state") << u"receipt_owed"_s << Path{u"state"_s};
    QTest::newRow("block") << u"receipt_owed"_s << Path{u"original"_s, u"blocks"_s, 0, u"kind"_s};
}

void TestStored::refusesUnknownNames()
{
    QFETCH(QString, name);
    QFETCH(Path, path);
    const QString refusal = refusalOf(name, changed(golden(name), path, QJsonValue(u"?"_s)).toObject());
    QVERIFY2(names(refusal, path), qPrintable(refusal));
}

// Readable, and true of no sale.
void TestStored::refusesWhatCannotBe()
{
    const QJsonObject whole = golden(u"sale_discounted"_s);
    const auto refusalWith = [&](const Path &path, int value) { return refusalOf(u"sale"_s, changed(whole, path, QJsonValue(value)).toObject()); };
    const Path discount{u"lines"_s, 0, u"discount"_s, u"basis_points"_s};
    const Path position{u"edits"_s, 0, u"position"_s};
    QVERIFY2(names(refusalWith(discount, -1), {u"discount"_s}), qPrintable(refusalWith(discount, -1)));
    QVERIFY2(names(refusalWith(position, -1), position), qPrintable(refusalWith(position, -1)));
}

void TestStored::sayingNoIsAsGoodAsNothing()
{
    for (const auto &[name, path] : {std::pair(u"sale_discounted"_s, Path{u"lines"_s, 1, u"tax_added"_s}),
             std::pair(u"sale_confirmed_by_hand"_s, Path{u"tenders"_s, 0, u"by_hand"_s})}) {
        const auto without = sale::fromStored(changed(golden(name), path, std::nullopt).toObject());
        const auto no = sale::fromStored(changed(golden(name), path, QJsonValue(false)).toObject());
        QVERIFY2(without && no, qPrintable(name));
        QCOMPARE(*no, *without);
        QVERIFY(*no != sales().value(name));
    }
}

void TestStored::largestReceiptLoads()
{
    receipt::Receipt slip = cashReceipt();
    slip.sale = openSale();
    slip.sale.lines.clear();
    for (int i = 0; i < sale::mostLines; ++i)
        slip.sale.lines.append(article(i + 1, QString(sale::longestName, u'Ñ'), 354, pesos(1'999)));
    for (int i = 0; i < sale::mostTenders; ++i)
        slip.sale.tenders.append(
            i % 2 ? cashTender()
                  : qrTender(600 + i, sale::TenderState::Confirmed, QList<QString>(20, QString(64, u'9'))));
    const auto job = printing::owe(u"S"_s, 1, receipt::compose(slip, spanishWords()), u"COPIA %1"_s, noon());
    QCOMPARE(printing::fromStored(printing::toStored(job)).value_or(printing::PrintJob{}), job);
}

QTEST_APPLESS_MAIN(TestStored)
#include "tst_stored.moc"
