#include "tests/contract/simulatorclient.h"

#include "core/simulator/state.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace mostrador;
using namespace mostrador::simulator;

// Who asks: users/me, test users, tokens given out by OAuth, and the token in the query as it was until 2022.
class TestSimulatorIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usersMe();
    void revokedToken();
    void testUsers();
    void testUsersRefused();
    void codeBecomesAToken();
    void codesAreParticular();
    void verifier();
    void refreshing();
    void ownToken();
    void tokenRequestsRefused_data();
    void tokenRequestsRefused();
    void orderForAnother();
    void tokenInTheQuery();
    void integratorsCallback();
    void callbackIsChecked_data();
    void callbackIsChecked();
};

namespace {

const QByteArray consent = "/authorization?response_type=code&client_id=1234567890&platform_id=mp&state=a%26b"
                           "&redirect_uri=https%3A%2F%2Fmyapp.com%2Foauth%2Fcallback"_ba;

QUrlQuery redirected(const JsonAnswer &answer)
{
    return QUrlQuery(QUrl::fromEncoded(gateway::headerValue(answer.headers, "Location"_ba)));
}

QString codeFrom(Client &client, const QByteArray &more = {})
{
    client.token.clear();
    return redirected(client.get(consent + more)).queryItemValue(u"code"_s);
}

QJsonObject tokenBody(const QString &code)
{
    return with(without(sample(u"oauth-token.request.json"_s).object(), u"code_verifier"_s), u"code"_s, code);
}

}

void TestSimulatorIdentity::usersMe()
{
    Client client;
    QCOMPARE(shapeDifferences(u"users-me.response-200.json"_s, client.get("/users/me").json), QStringList());
    QCOMPARE(client.post("/users/me", {}).status, 405);
}

// A token that was good is refused, and another one of the same account goes on.
void TestSimulatorIdentity::revokedToken()
{
    Client client;
    QCOMPARE(client.get("/users/me").status, 200);
    QCOMPARE(client.post("/_simulator/revoke", {}).status, 400);
    QCOMPARE(client.post("/_simulator/revoke", {{u"token"_s, QString::fromLatin1(client.token)}}).status, 200);
    QCOMPARE(client.get("/users/me").status, 401);
    QCOMPARE(client.createOrder("key"_ba, ordersBody(u"R-1"_s)).status, 401);
    client.token = "APP_USR-2";
    QCOMPARE(client.get("/users/me").status, 200);
}

void TestSimulatorIdentity::testUsers()
{
    Client client;
    const QJsonObject body = sample(u"users-test.create.request.json"_s).object();
    const JsonAnswer created = client.post("/users/test", body);
    QCOMPARE(created.status, 201);
    QCOMPARE(shapeDifferences(u"users-test.create.response.json"_s, created.json), QStringList());
    const JsonAnswer older = client.post("/users/test_user", {{u"site_id"_s, u"MLB"_s}});
    QCOMPARE(older.status, 201);
    QVERIFY(older.object()[u"id"_s] != created.object()[u"id"_s]);
    for (int more = 0; more < 13; ++more)
        QCOMPARE(client.post("/users/test", body).status, 201);
    QCOMPARE(client.post("/users/test", body).status, 400);
}

void TestSimulatorIdentity::testUsersRefused()
{
    Client client;
    const JsonAnswer form = client.send(HttpMethod::Post, "/users/test", "site_id=MLA");
    QCOMPARE(form.status, 400);
    QCOMPARE(form.object()[u"cause"_s][0][u"code"_s].toInt(), 40003);
    QCOMPARE(client.post("/users/test", {{u"site_id"_s, u"XXX"_s}, {u"description"_s, u"a"_s}}).object()[u"cause"_s][0][u"code"_s].toInt(), 40003);
    QCOMPARE(client.post("/users/test", {{u"site_id"_s, u"MLA"_s}}).status, 400);
    client.token = "TEST-1"_ba;
    const JsonAnswer test = client.post("/users/test", sample(u"users-test.create.request.json"_s).object());
    QCOMPARE(test.status, 403);
    QCOMPARE(test.object()[u"cause"_s][0][u"code"_s].toInt(), 40311);
}

void TestSimulatorIdentity::codeBecomesAToken()
{
    Client client;
    client.token.clear();
    const JsonAnswer consented = client.get(consent);
    QCOMPARE(consented.status, 302);
    QCOMPARE(redirected(consented).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a&b"_s);
    const JsonAnswer answer = client.post("/oauth/token", tokenBody(redirected(consented).queryItemValue(u"code"_s)));
    QCOMPARE(answer.status, 200);
    QCOMPARE(shapeDifferences(u"oauth-token.response-200.json"_s, answer.json), QStringList());
    QCOMPARE(answer.object()[u"expires_in"_s].toInt(), 15'552'000);
    client.token = answer.text(u"access_token"_s).toLatin1();
    QVERIFY(QRegularExpression(u"^APP_USR-\\d{12,}-\\d{6}-[a-f0-9]{32}-446566691$"_s).match(answer.text(u"access_token"_s)).hasMatch());
    QCOMPARE(client.get("/users/me").object()[u"id"_s].toInteger(), 446566691);
    client.pass(std::chrono::hours(180 * 24));
    QCOMPARE(client.get("/users/me").status, 401);
}

void TestSimulatorIdentity::codesAreParticular()
{
    Client client;
    const QJsonObject body = tokenBody(codeFrom(client));
    QCOMPARE(client.post("/oauth/token", with(body, u"redirect_uri"_s, u"https://other.example/"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", with(body, u"client_id"_s, u"2"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", with(body, u"code"_s, u"TG-0"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", body).status, 200);
    QCOMPARE(client.post("/oauth/token", body).error(), u"invalid_grant"_s); // good for one use
    const QJsonObject late = tokenBody(codeFrom(client));
    client.pass(std::chrono::minutes(10));
    QCOMPARE(client.post("/oauth/token", late).error(), u"invalid_grant"_s);
    QCOMPARE(client.get("/authorization?response_type=code&client_id=1&redirect_uri=javascript:alert(1)").status, 400);
    QCOMPARE(client.get("/authorization?client_id=1").status, 400);
}

void TestSimulatorIdentity::verifier()
{
    Client client;
    const QByteArray secret = "a-verifier-of-at-least-forty-three-characters"_ba;
    const QByteArray challenge = QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject body = tokenBody(codeFrom(client, "&code_challenge_method=S256&code_challenge=" + challenge));
    QCOMPARE(client.post("/oauth/token", body).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", with(body, u"code_verifier"_s, u"wrong"_s)).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", with(body, u"code_verifier"_s, QString::fromLatin1(secret))).status, 200);
}

void TestSimulatorIdentity::refreshing()
{
    Client client;
    const QString first = client.post("/oauth/token", tokenBody(codeFrom(client))).text(u"refresh_token"_s);
    const QJsonObject body{{u"client_id"_s, u"1234567890"_s}, {u"client_secret"_s, u"s"_s}, {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first}};
    QCOMPARE(client.post("/oauth/token", with(body, u"client_id"_s, u"2"_s)).error(), u"invalid_grant"_s);
    const JsonAnswer answer = client.post("/oauth/token", body);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.text(u"refresh_token"_s) != first);
    QCOMPARE(client.post("/oauth/token", body).error(), u"invalid_grant"_s);
    QCOMPARE(client.post("/oauth/token", without(body, u"refresh_token"_s)).error(), u"invalid_request"_s);
}

void TestSimulatorIdentity::ownToken()
{
    Client client;
    client.token.clear();
    const JsonAnswer form = client.send(HttpMethod::Post, "/oauth/token", "client_id=12&client_secret=a+b%26c&grant_type=client_credentials&test_token=true");
    QCOMPARE(form.status, 200);
    QCOMPARE(form.object()[u"expires_in"_s].toInt(), 6 * 3600);
    QVERIFY(!form.object().contains(u"refresh_token"_s));
    QVERIFY(form.text(u"access_token"_s).startsWith(u"TEST-"_s));
    QCOMPARE(form.object()[u"live_mode"_s].toBool(true), false);
    client.token = form.text(u"access_token"_s).toLatin1();
    QVERIFY(client.createOrder("key"_ba, ordersBody(u"R-1"_s)).text(u"id"_s).startsWith(u"ORDTST"_s));
}

void TestSimulatorIdentity::tokenRequestsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray() << u"invalid_client"_s;
    QTest::newRow("no secret") << R"({"client_id":"1","grant_type":"client_credentials"})"_ba << u"invalid_client"_s;
    QTest::newRow("unknown grant") << R"({"client_id":"1","client_secret":"s","grant_type":"password"})"_ba << u"unsupported_grant_type"_s;
    QTest::newRow("no code") << R"({"client_id":"1","client_secret":"s","grant_type":"authorization_code"})"_ba << u"invalid_request"_s;
}

void TestSimulatorIdentity::tokenRequestsRefused()
{
    QFETCH(QByteArray, body);
    Client client;
    const JsonAnswer answer = client.send(HttpMethod::Post, "/oauth/token", body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.error(), "error");
    QCOMPARE(client.get("/oauth/token").status, 405);
}

// What only an application may do that charges for a seller; and the refusal that support calls a recurring issue.
void TestSimulatorIdentity::orderForAnother()
{
    Client client;
    const QJsonObject order = with(ordersBody(u"R-1"_s), u"marketplace_fee"_s, u"1.50"_s);
    QCOMPARE(client.createOrder("own"_ba, order).code(), u"marketplace_fee_not_allowed"_s);
    client.token = client.post("/oauth/token", tokenBody(codeFrom(client))).text(u"access_token"_s).toLatin1();
    const JsonAnswer made = client.createOrder("other"_ba, order);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text(u"marketplace_fee"_s), u"1.50"_s);
    QCOMPARE(client.createOrder("amount"_ba, with(order, u"marketplace_fee"_s, u"x"_s)).code(), u"property_value"_s);
    client.switchOn(u"oauth_orders_refused"_s);
    const JsonAnswer refused = client.createOrder("refused"_ba, order);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"property_value"_s);
    QVERIFY(refused.json[u"errors"_s][0][u"details"_s].isUndefined());
    client.token = "APP_USR-1"_ba;
    QCOMPARE(client.createOrder("fixed"_ba, ordersBody(u"R-2"_s)).status, 201);
}

void TestSimulatorIdentity::tokenInTheQuery()
{
    Client client;
    client.token.clear();
    QCOMPARE(client.get("/users/me?access_token=TEST-secret").status, 200);
    QCOMPARE(client.get("/pos?external_id=CAJA01&access_token=TEST-secret").status, 200);
    QCOMPARE(client.get("/users/me?access_token=other").status, 401);
    QCOMPARE(client.get("/v1/orders/ORD00000000000000000000000000?access_token=TEST-secret").status, 401); // never had it
    for (const RequestRecord &record : client.world.requests)
        QVERIFY(!record.target.contains(u"TEST-secret"_s));
    client.token = "nothing"_ba; // the header counts
    QCOMPARE(client.get("/users/me?access_token=TEST-secret").status, 401);
}

void TestSimulatorIdentity::integratorsCallback()
{
    Client client;
    const QByteArray path = "/instore/integrator"_ba;
    const JsonAnswer none = client.get(path);
    QCOMPARE(none.status, 200);
    QVERIFY(none.object()[u"callback_url"_s].isNull());
    const QJsonObject wanted{{u"callback_url"_s, u"https://www.example.com/callback"_s}};
    const JsonAnswer set = client.send(HttpMethod::Patch, path, QJsonDocument(wanted).toJson());
    QCOMPARE(set.status, 200);
    QCOMPARE(set.object(), wanted);
    client.world = worldFromState(stateText(client.world)).value();
    QCOMPARE(client.get(path).object(), wanted);
    QCOMPARE(client.post(path, wanted).status, 405);
}

void TestSimulatorIdentity::callbackIsChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const QByteArray longOne = R"({"callback_url": "https://example.com/)" + QByteArray(490, 'a') + R"("})";
    QTest::newRow("no JSON") << "callback"_ba << u"invalid_json"_s;
    QTest::newRow("missing") << "{}"_ba << u"invalid_callback_url"_s;
    QTest::newRow("no address") << R"({"callback_url": "example"})"_ba << u"invalid_callback_url"_s;
    QTest::newRow("too long") << longOne << u"invalid_callback_url"_s;
    QTest::newRow("more") << R"({"callback_url": "https://example.com", "name": "x"})"_ba << u"unsupported_property"_s;
}

void TestSimulatorIdentity::callbackIsChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer answer = client.send(HttpMethod::Patch, "/instore/integrator"_ba, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), error);
    QVERIFY(client.get("/instore/integrator"_ba).object()[u"callback_url"_s].isNull());
}

QTEST_APPLESS_MAIN(TestSimulatorIdentity)
#include "tst_simulator_identity.moc"
