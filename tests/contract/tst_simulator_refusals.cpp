#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Errors that the provider documents and that nothing here leads to by itself: a fault answers them, in the words of whoever was asked.
class TestSimulatorRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentedErrors_data();
    void documentedErrors();
    void nothingIsDone();
    void wrongRefusals_data();
    void wrongRefusals();
    void failuresAreInTheWordsOfTheFamily_data();
    void failuresAreInTheWordsOfTheFamily();
    void wrongPathMayShowAPage();
    void deleteRefusesTokensWith400();
    void inventedIntegratorsAreRefused();
    void emptyObjectsAreRefused();
};

namespace {

constexpr const char *order = "/v1/orders/ORD01K371WBFDS4MD9JG0K8ZMECBE";

void answerWith(Client &client, const QString &path, int status, const QString &error, int cause = 0)
{
    const QJsonObject fault{{u"match"_s, QJsonObject{{u"path"_s, path}}}, {u"kind"_s, u"refuse"_s},
        {u"status"_s, status}, {u"error"_s, error}, {u"message"_s, u"said so"_s}, {u"cause"_s, cause}};
    const auto set = client.send(HttpMethod::Post, "/_simulator/faults"_ba, QJsonDocument(QJsonArray{fault}).toJson());
    QCOMPARE(set.status, 200);
    QCOMPARE(set.json[0][u"error"_s].toString(), error);
}

// Where each envelope keeps its error.
QString errorIn(const JsonAnswer &answer)
{
    if (!answer.code().isEmpty())
        return answer.code();
    return answer.error().isEmpty() ? answer.text(u"code"_s) : answer.error();
}

}

void TestSimulatorRefusals::documentedErrors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QStringList>("names");
    const QStringList inStore{u"causes"_s, u"error"_s, u"message"_s, u"status"_s};
    const QStringList mercadoLibre{u"cause"_s, u"error"_s, u"message"_s, u"status"_s};
    const QStringList errors{u"errors"_s};
    const QStringList flat{u"code"_s, u"message"_s};
    const QStringList two{u"error"_s, u"message"_s};
    const auto row = [](const QByteArray &target, int status, const QString &error, const QStringList &names) {
        QTest::newRow(qPrintable(QString::fromLatin1(target) + u' ' + error)) << target << status << error << names;
    };
    row(Client::slot("CAJA01"_ba), 500, u"in_store_order_creation_error"_s, inStore);
    row("/merchant_orders/search"_ba, 401, u"invalid_caller_id"_s, mercadoLibre);
    row("/merchant_orders/1"_ba, 400, u"communication_error"_s, mercadoLibre);
    row("/merchant_orders/1"_ba, 400, u"user_not_allowed"_s, mercadoLibre);
    row("/v1/payments/search"_ba, 403, u"forbidden"_s, mercadoLibre);
    row(order, 400, u"invalid_order_owner"_s, errors);
    row(order, 401, u"user_not_authorized"_s, flat);
    row(order, 403, u"partial_refund_forbidden_with_tips"_s, errors);
    row(order, 409, u"cannot_cancel_order"_s, errors);
    row("/v1/orders"_ba, 424, u"failed_dependency"_s, errors);
    row("/v1/orders"_ba, 500, u"idempotency_validation_failed"_s, errors);
    row("/users/446566691/stores/search"_ba, 403, u"forbidden"_s, errors);
    row("/pos"_ba, 403, u"forbidden"_s, inStore);
    row("/v2/pos"_ba, 424, u"internal_error_check_store_owner"_s, two);
    row("/v2/pos"_ba, 409, u"conflict"_s, two);
}

void TestSimulatorRefusals::documentedErrors()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(QStringList, names);
    Client client;
    answerWith(client, QString::fromLatin1(target), status, error);
    const JsonAnswer answer = client.get(target);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorIn(answer), error);
    QCOMPARE(answer.object().keys(), names);
    QCOMPARE(client.world.requests.constLast().fault, u"refuse"_s);
}

// A payment's error has a number; it is answered once, and nothing is done then.
void TestSimulatorRefusals::nothingIsDone()
{
    Client client;
    static_cast<void>(client.put(orderBody(u"one"_s)));
    const QJsonValue id = client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}}).json[u"payment_id"_s];
    const QByteArray refunds = "/v1/payments/" + QByteArray::number(id.toInteger()) + "/refunds";
    answerWith(client, u"*/refunds"_s, 400, u"bad_request"_s, 2085);
    const JsonAnswer refused = client.keyed("r"_ba, refunds);
    QCOMPARE(refused.json[u"cause"_s][0][u"code"_s].toInt(), 2085);
    QCOMPARE(shapeDifferences(u"payment.refund.error-400.json"_s, refused.json), QStringList());
    QVERIFY(client.world.refunds.isEmpty());
    QCOMPARE(client.keyed("r"_ba, refunds).status, 201);
}

void TestSimulatorRefusals::wrongRefusals_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no status") << R"([{"kind":"refuse","error":"x"}])"_ba;
    QTest::newRow("a good status") << R"([{"kind":"refuse","status":200,"error":"x"}])"_ba;
    QTest::newRow("no such status") << R"([{"kind":"refuse","status":600,"error":"x"}])"_ba;
    QTest::newRow("no error") << R"([{"kind":"refuse","status":400}])"_ba;
    QTest::newRow("a long error") << R"([{"kind":"refuse","status":400,"error":")" + QByteArray(201, 'x') + R"("}])";
}

void TestSimulatorRefusals::wrongRefusals()
{
    QFETCH(QByteArray, fault);
    Client client;
    QCOMPARE(client.send(HttpMethod::Post, "/_simulator/faults"_ba, fault).status, 400);
    QVERIFY(client.world.faults.isEmpty());
}

void TestSimulatorRefusals::failuresAreInTheWordsOfTheFamily_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("error");
    QTest::newRow("slot") << "status_500"_ba << Client::slot("CAJA01"_ba) << u"in_store_order_creation_error"_s;
    QTest::newRow("v2") << "status_500"_ba << "/v2/pos"_ba << u"internal_server_error"_s;
    QTest::newRow("no store") << "not_found_404"_ba << "/stores/1"_ba << u"store_not_found"_s;
    QTest::newRow("no pos") << "not_found_404"_ba << "/pos/1"_ba << u"pos_not_found"_s;
    QTest::newRow("no pos, v2") << "not_found_404"_ba << "/v2/pos/1"_ba << u"pos_not_found"_s;
}

void TestSimulatorRefusals::failuresAreInTheWordsOfTheFamily()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, target);
    QFETCH(QString, error);
    Client client;
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, R"([{"kind":")" + kind + R"("}])");
    const JsonAnswer answer = client.send(HttpMethod::Delete, target);
    QCOMPARE(errorIn(answer), error);
    if (answer.error() == u"in_store_order_creation_error")
        QCOMPARE(answer.text(u"message"_s), u"Failed to delete order."_s);
}

void TestSimulatorRefusals::wrongPathMayShowAPage()
{
    Client client;
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, R"([{"match":{"path":"/instore"},"kind":"html_404"}])"_ba);
    const JsonAnswer page = client.readSlot();
    QCOMPARE(page.status, 404);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
}

void TestSimulatorRefusals::deleteRefusesTokensWith400()
{
    Client client;
    static_cast<void>(client.put(orderBody(u"one"_s)));
    client.token = "wrong"_ba;
    const JsonAnswer refused = client.emptySlot();
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.error(), u"invalid_access_token"_s);
    QCOMPARE(shapeDifferences(u"instore.delete.error-400.json"_s, refused.json), QStringList());
    QCOMPARE(client.readSlot().status, 401);
}

void TestSimulatorRefusals::inventedIntegratorsAreRefused()
{
    Client client;
    const QJsonObject good{{u"integrator_id"_s, u"dev_1234567890"_s}};
    const QJsonObject invented{{u"integrator_id"_s, u"1234567890"_s}};
    QCOMPARE(client.createOrder("a"_ba, with(ordersBody(u"a"_s), u"integration_data"_s, good)).status, 201);
    const JsonAnswer refused = client.createOrder("b"_ba, with(ordersBody(u"b"_s), u"integration_data"_s, invented));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"property_value"_s);
}

void TestSimulatorRefusals::emptyObjectsAreRefused()
{
    Client client;
    for (const QString &name : {u"integration_data"_s, u"discounts"_s}) {
        const JsonAnswer refused = client.createOrder("k"_ba, with(ordersBody(u"one"_s), name, QJsonObject()));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), u"minimum_properties"_s);
    }
}

QTEST_GUILESS_MAIN(TestSimulatorRefusals)
#include "tst_simulator_refusals.moc"
