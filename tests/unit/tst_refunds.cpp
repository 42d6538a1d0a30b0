// Refunds through the Payments API, payments found by reference, and every refusal that a refund can meet.
#include "core/mercadopago/qrs.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::HybridProtocol;

namespace {

Call refundOf(std::optional<money::Money> part = std::nullopt)
{
    return {Operation::RefundPayment, u"92937960454"_s, u"R-1-42-KEY"_s, {{}, {}, part}};
}

QString readingOf(Operation operation, int status, const QByteArray &body)
{
    Charge asked = charge(pesos(50'000));
    asked.externalReference = u"V-1024-A"_s;
    return reading(HybridProtocol(), {operation, u"92937960454"_s}, asked, status, body);
}

QByteArray found(
    const QByteArray &more, const QByteArray &collector = "446566691", const QByteArray &reference = "V-1024-A")
{
    QByteArray body = R"({"results":[{"id":5,"status":"approved","currency_id":"ARS","transaction_amount":10,)"
                      R"("collector_id":COLLECTOR,"external_reference":"REFERENCE"MORE}]})";
    return body.replace("COLLECTOR", collector).replace("REFERENCE", reference).replace("MORE", more);
}

}

class TestRefunds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests();
    void partsAreExact();
    void answers_data();
    void answers();
    void inAnotherCurrencyAmountsAreNotRead();
    void refusals_data();
    void refusals();
};

void TestRefunds::requests()
{
    const HybridProtocol protocol;
    const QString head = u"POST /v1/payments/92937960454/refunds\nContent-Type: application/json\n"
                         "X-Idempotency-Key: R-1-42-KEY\n\n"_s;
    QCOMPARE(inWords(protocol.request(refundOf(), charge())), head + u"{}"_s);
    QCOMPARE(inWords(protocol.request(refundOf(pesos(5'050)), charge())), head + uR"({"amount":50.5})"_s);
    QCOMPARE(inWords(protocol.request({Operation::ReadRefunds, u"92937960454"_s}, charge())),
        u"GET /v1/payments/92937960454/refunds"_s);
    QCOMPARE(inWords(protocol.request({Operation::FindPayments, {}}, charge())),
        u"GET /v1/payments/search?sort=date_created&criteria=desc&external_reference=1-42-1-ABCDEFGH"
        "&range=date_created&begin_date=NOW-90DAYS&end_date=NOW"_s);
}

void TestRefunds::partsAreExact()
{
    QVERIFY(rc::check("the part that goes back is the part asked for", [] {
        const money::Money part = pesos(*rc::gen::inRange<qint64>(1, money::largestMinor));
        const QByteArray body = HybridProtocol().request(refundOf(part), charge()).body;
        const QByteArray decimal = body.mid(10).chopped(1); // {"amount":…}
        const QList<QByteArray> halves = (decimal + ".0").split('.');
        const qint64 cents = halves[1].leftJustified(2, '0').left(2).toLongLong();
        RC_ASSERT(halves[0].toLongLong() * 100 + cents == part.minor);
    }));
}

void TestRefunds::answers_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Operation operation, int status, const QByteArray &body,
                         const QString &expected) { QTest::newRow(name) << operation << status << body << expected; };
    using enum Operation;
    const QByteArray made = sample(u"payment.refund.response-201.json"_s);
    const auto with = [&made](const char *status) { return QByteArray(made).replace("approved", status); };
    row("made", RefundPayment, 201, made, u"refund 1009042015 done 5000"_s);
    row("in process", RefundPayment, 201, with("in_process"), u"refund 1009042015 in progress 5000"_s);
    row("rejected", RefundPayment, 201, with("rejected"), u"refund 1009042015 rejected 5000"_s);
    row("cancelled", RefundPayment, 201, with("cancelled"), u"refund 1009042015 rejected 5000"_s);
    row("new word", RefundPayment, 201, with("teleported"), u"refund 1009042015 in progress 5000"_s);
    row("of another payment", RefundPayment, 201, QByteArray(made).replace("92937960454", "92937960455"),
        u"error: not ours payment_id"_s);
    row("no amount", RefundPayment, 201, R"({"id":1,"status":"approved"})", u"error: missing amount"_s);
    row("half a cent", RefundPayment, 201, R"({"id":1,"status":"approved","amount":1.005})",
        u"error: not exact amount"_s);
    row("no status", RefundPayment, 201, R"({"id":1,"amount":1})", u"error: missing status"_s);
    row("empty", RefundPayment, 201, {}, u"error: not json"_s);
    row("list", ReadRefunds, 200, '[' + made + ',' + with("in_process") + ']',
        u"refunds 2; 1009042015 done 5000; 1009042015 in progress 5000"_s);
    row("empty list", ReadRefunds, 200, "[]", u"refunds 0"_s);
    row("list of numbers", ReadRefunds, 200, "[1]", u"error: missing id"_s);
    row("endless list", ReadRefunds, 200, '[' + QByteArray("{},").repeated(100) + "{}]", u"error: not json"_s);
    row("no list", ReadRefunds, 200, "{}", u"error: not json"_s);
    row("found", FindPayments, 200, sample(u"payment.search.response-200.json"_s),
        u"payments 1; 92937960454 approved 50000 (accredited) of V-1024-A by 446566691"_s);
    row("found nothing", FindPayments, 200, R"({"paging":{"total":0},"results":[]})", u"payments 0"_s);
    row("found null", FindPayments, 200, R"({"results":null})", u"payments 0"_s);
    row("no results", FindPayments, 200, "{}", u"error: missing results"_s);
    row("without the mark of a QR", FindPayments, 200, found({}),
        u"payments 1; 5 approved 1000 () of V-1024-A by 446566691"_s);
    row("id as text", FindPayments, 200, found({}, "\"446566691\""),
        u"payments 1; 5 approved 1000 () of V-1024-A by 446566691"_s);
    row("own purchase", FindPayments, 200, found({}, "7"), u"payments 0"_s);
    row("another reference", FindPayments, 200, found({}, "446566691", "V-1024-B"), u"payments 0"_s);
    row("transfer", FindPayments, 200, found(R"(,"point_of_interaction":{"type":"PSP_TRANSFER"})"), u"payments 0"_s);
    row("money inflow", FindPayments, 200,
        found(R"(,"point_of_interaction":{"business_info":{"sub_unit":"money_inflows"}})"), u"payments 0"_s);
    row("partly refunded", ReadPayment, 200,
        R"({"id":5,"status":"approved","status_detail":"partially_refunded","currency_id":"ARS","transaction_amount":10,)"
        R"("transaction_amount_refunded":2.5,"payment_method_id":"visa"})",
        u"5 approved 1000 (partially_refunded) refunded 250 of  by "_s);
}

void TestRefunds::answers()
{
    QFETCH(Operation, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(operation, status, body), expected);
}

// 12.50 has no reading where there are no cents, and needs none.
void TestRefunds::inAnotherCurrencyAmountsAreNotRead()
{
    const HybridProtocol protocol;
    Charge asked = charge({10'000, money::Currency::CLP});
    const QByteArray made = R"({"id":1009,"payment_id":92937960454,"status":"approved","amount":12.5})";
    const RefundWish foreign{{}, {}, std::nullopt, true};
    const Call refund{Operation::RefundPayment, u"92937960454"_s, u"K"_s, foreign};
    const Call list{Operation::ReadRefunds, u"92937960454"_s, {}, foreign};
    QCOMPARE(protocol.request(refund, asked).body, QByteArray("{}"));
    QCOMPARE(reading(protocol, refund, asked, 201, made), u"refund 1009 done 0"_s);
    QCOMPARE(reading(protocol, list, asked, 200, '[' + made + ']'), u"refunds 1; 1009 done 0"_s);
    QCOMPARE(reading(protocol, {Operation::ReadRefunds, u"92937960454"_s}, asked, 200, '[' + made + ']'), u"error: not exact amount"_s);
}

void TestRefunds::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto cause = [](const char *name, int status, int code, const QString &kind) {
        const QByteArray body =
            R"({"message":"m","error":"bad_request","cause":[{"code":)" + QByteArray::number(code) + "}]}";
        QTest::newRow(name) << status << body << u"refused: %1 %2 bad_request %3"_s.arg(kind).arg(status).arg(code);
    };
    QTest::newRow("sample") << 400 << sample(u"payment.refund.error-400.json"_s)
                            << u"refused: not possible 400 bad_request 2063"_s;
    cause("not refundable now", 400, 2085, u"not possible"_s);
    cause("already refunded", 400, 4296, u"not possible"_s);
    cause("too old", 400, 2024, u"too late"_s);
    cause("too old, other code", 400, 15016, u"too late"_s);
    cause("no parts", 400, 3024, u"part not possible"_s);
    cause("not positive", 400, 4040, u"amount"_s);
    cause("not a number", 400, 4041, u"amount"_s);
    cause("no such payment", 404, 2000, u"not found"_s);
    cause("no such refund", 404, 2032, u"not found"_s);
    cause("no key", 400, 4292, u"invalid"_s);
    cause("unknown code", 400, 9999, u"invalid"_s);
    QTest::newRow("number as code") << 400 << QByteArray(R"({"code":3024,"message":"m"})")
                                    << u"refused: part not possible 400 3024"_s;
    QTest::newRow("the same key at work")
        << 409 << QByteArray(R"({"error":"conflict"})") << u"error: undecided conflict"_s;
    QTest::newRow("the key used otherwise")
        << 409 << sample(u"orders.error-409.idempotency.json"_s) << u"error: undecided idempotency_key_already_used"_s;
}

void TestRefunds::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(Operation::RefundPayment, status, body), expected);
}

QTEST_APPLESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
