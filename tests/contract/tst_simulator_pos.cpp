#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// The seller's points of sale: both APIs, by name and by number, with the text of each fixed QR.
class TestSimulatorPos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes();
    void filters();
    void byNumber();
    void unknown();
    void qrTextsAreTheSameInBothApis();
    void scannedAtTheCounter();
};

void TestSimulatorPos::shapes()
{
    Client client;
    QCOMPARE(shapeDifferences(u"pos.search.response-200.json"_s, client.get("/pos?external_id=CAJA01").json), QStringList());
    const auto second = client.get("/v2/pos?external_id=CAJA01").object();
    QCOMPARE(shapeDifferences(u"pos-v2.create.response-201.json"_s, QJsonDocument(second[u"data"_s][0].toObject())), QStringList());
    QCOMPARE(second.keys(), sample(u"pos-v2.search.response-200.json"_s).object().keys());
}

void TestSimulatorPos::filters()
{
    Client client;
    const auto count = [&](const QByteArray &query) { return client.get("/pos" + query).object()[u"results"_s].toArray().size(); };
    QCOMPARE(count({}), 2);
    QCOMPARE(count("?external_id=CAJA02"), 1);
    QCOMPARE(count("?external_id=caja02"), 1); // names are compared without case
    QCOMPARE(count("?external_store_id=SUC001"), 2);
    QCOMPARE(count("?external_store_id=SUC002"), 0);
    QCOMPARE(count("?store_id=1"), 0);
    QCOMPARE(client.get("/v2/pos?external_id=CAJA02").object()[u"data"_s].toArray().size(), 1);
}

void TestSimulatorPos::byNumber()
{
    Client client;
    const QJsonObject listed = client.get("/pos?external_id=CAJA02").object()[u"results"_s][0].toObject();
    const QByteArray id = QByteArray::number(listed[u"id"_s].toInteger());
    QCOMPARE(client.get("/pos/" + id).object(), listed);
    QCOMPARE(client.get("/v2/pos/" + id).text(u"external_id"_s), u"CAJA02"_s);
}

void TestSimulatorPos::unknown()
{
    Client client;
    QCOMPARE(client.get("/pos?external_id=CAJA09").object()[u"results"_s].toArray(), QJsonArray());
    for (const QByteArray target : {"/pos/1", "/v2/pos/1", "/v2/pos?external_id=CAJA09"}) {
        QCOMPARE(client.get(target).status, 404);
        QCOMPARE(client.get(target).error(), u"pos_not_found"_s);
    }
    client.token.clear();
    QCOMPARE(client.get("/pos").status, 401);
    QCOMPARE(client.get("/v2/pos").status, 401);
}

void TestSimulatorPos::qrTextsAreTheSameInBothApis()
{
    for (const money::Site site : money::allSites) {
        Client client(site);
        QStringList texts;
        for (const QByteArray pos : {"CAJA01", "CAJA02"}) {
            const QString text = client.get("/pos?external_id=" + pos).object()[u"results"_s][0][u"qr_code"_s].toString();
            QCOMPARE(client.get("/v2/pos?external_id=" + pos).object()[u"data"_s][0][u"qr_response"_s][u"qr_code"_s].toString(), text);
            const bool isBrazil = site == money::Site::MLB; // whose printed ones say 12, too
            QVERIFY(text.startsWith(isBrazil ? u"000201010212" : u"000201010211"));
            QVERIFY(text.contains(u"https://mpago.la/pos/"));
            texts.append(text);
        }
        QVERIFY(texts[0] != texts[1]);
    }
}

// The order on the point of sale, not the one beside it that has a QR of its own.
void TestSimulatorPos::scannedAtTheCounter()
{
    Client client;
    const QString text = client.get("/pos?external_id=CAJA01").object()[u"results"_s][0][u"qr_code"_s].toString();
    const QString other = client.get("/pos?external_id=CAJA02").object()[u"results"_s][0][u"qr_code"_s].toString();
    QCOMPARE(client.put(orderBody(u"R-1"_s)).status, 200);
    const QString own = client.dynamic(orderBody(u"R-2"_s)).text(u"qr_data"_s);
    QCOMPARE(client.buyer("scan", {{u"qr_data"_s, other}}).status, 404);
    QCOMPARE(client.buyer("scan", {{u"qr_data"_s, u"000201"_s}}).status, 404);
    QCOMPARE(client.buyer("pay", {{u"qr_data"_s, 7}}).status, 404);
    const auto paid = client.buyer("pay", {{u"qr_data"_s, text}});
    QCOMPARE(paid.status, 200);
    QCOMPARE(paid.object()[u"order"_s][u"external_reference"_s].toString(), u"R-1"_s);
    QCOMPARE(client.buyer("pay", {{u"qr_data"_s, text}}).status, 404);
    QCOMPARE(client.buyer("pay", {{u"qr_data"_s, own}}).object()[u"order"_s][u"external_reference"_s].toString(), u"R-2"_s);
}

QTEST_APPLESS_MAIN(TestSimulatorPos)
#include "tst_simulator_pos.moc"
