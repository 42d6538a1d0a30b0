// What a merchant order says of a legacy order: every state and spelling, none of which counts for more than its
// payments.
#include "core/mercadopago/merchantorders.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;

namespace {

QString readingOf(const QByteArray &body)
{
    const auto answer = mercadopago::readOrder(body, money::Currency::ARS);
    return answer ? inWords(*answer) : u"error"_s;
}

QByteArray orderWith(const QByteArray &status, const QByteArray &more)
{
    return R"({"id":1,"status":")" + status + R"(","external_reference":"R","collector":{"id":9},"total_amount":100,)" +
           more + '}';
}

QByteArray paid(const QByteArray &status, const QByteArray &refunded)
{
    return R"("payments":[{"id":5,"status":")" + status +
           R"(","status_details":"d","currency_id":"ARS","transaction_amount":100,"amount_refunded":)" + refunded +
           "}]";
}

}

class TestMerchantOrders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void severalForOneReference();
    void totalIsRead();
};

void TestMerchantOrders::states_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("opened", orderWith("opened", R"("order_status":"payment_required","payments":[])"), u"1 of R by 9"_s);
    row("closed and paid", orderWith("closed", R"("order_status":"paid",)" + paid("approved", "0")),
        u"1 concluded of R by 9: 5 approved 10000 (d)"_s);
    row("reverted", orderWith("closed", R"("order_status":"reverted",)" + paid("refunded", "100")),
        u"1 concluded of R by 9: 5 returned 10000 (d) refunded 10000"_s);
    row("partially reverted", orderWith("closed", R"("order_status":"partially_reverted",)" + paid("approved", "40")),
        u"1 concluded of R by 9: 5 approved 10000 (d) refunded 4000"_s);
    row("charged back", orderWith("closed", R"("order_status":"reverted",)" + paid("charged_back", "0")),
        u"1 concluded of R by 9: 5 returned 10000 (d)"_s);
    // The order on the point of sale may be alive although one scan of it has ended.
    row("expired", orderWith("expired", R"("order_status":"expired","payments":[])"), u"1 of R by 9"_s);
    row("cancelled", orderWith("expired", R"("cancelled":true,"payments":null)"), u"1 of R by 9"_s);
    row("canceled", orderWith("expired", R"("canceled":true)"), u"1 of R by 9"_s);
    row("words of the other list", orderWith("opened", R"("order_status":"pending_cancel",)" + paid("approved", "0")),
        u"1 of R by 9: 5 approved 10000 (d)"_s);
    row("unreadable part that went back", orderWith("closed", paid("approved", "0.001")), u"error"_s);
    row("part that went back is null", orderWith("closed", paid("approved", "null")),
        u"1 concluded of R by 9: 5 approved 10000 (d)"_s);
}

void TestMerchantOrders::states()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(body), expected);
}

// One for each scan.
void TestMerchantOrders::severalForOneReference()
{
    const QByteArray body = R"({"elements":[)" + orderWith("opened", R"("payments":[])") + ',' +
                            orderWith("closed", paid("approved", "0")) + "]}";
    const auto answer = mercadopago::readFoundOrders(body, money::Currency::ARS);
    QCOMPARE(inWords(answer.value()), u"found 2; 1 of R by 9; 1 concluded of R by 9: 5 approved 10000 (d)"_s);
}

void TestMerchantOrders::totalIsRead()
{
    const auto totalOf = [](const QByteArray &body) {
        return std::get<OrderRead>(mercadopago::readOrder(body, money::Currency::ARS).value()).order.total;
    };
    QCOMPARE(totalOf(orderWith("opened", R"("payments":[])")), std::optional(pesos(10'000)));
    QCOMPARE(totalOf(R"({"id":1,"status":"opened"})"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestMerchantOrders)
#include "tst_merchantorders.moc"
