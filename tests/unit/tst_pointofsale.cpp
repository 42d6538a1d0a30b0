// The till's fixed QR: read from the provider's description of the point of sale, kept on record, and shown only while an
// order lies on it.
#include "core/mercadopago/protocols.h"
#include "core/till/recovery.h"
#include "tests/support/readings.h"
#include "tests/support/tilldesk.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using namespace std::chrono_literals;

namespace {

const Call readPos{Operation::ReadPointOfSale, {}};
const QString fixedText = u"00020101021143520016com.mercadolibre0128https://mpago.la/pos/27113826304ABCD"_s;

Charge chargeBy(Api api, money::Site site = money::Site::MLA, const QString &pos = u"SUC001POS001"_s)
{
    Charge wanted = charge();
    wanted.api = api;
    wanted.site = site;
    wanted.externalPosId = pos;
    return wanted;
}

QByteArray listOf(const QByteArray &key, const QByteArray &pos)
{
    return "{\"" + key + "\":[" + pos + "]}";
}

QString told(const Charge &charge, int status, const QByteArray &body)
{
    const mercadopago::AllProtocols protocols;
    return reading(protocols.of(charge.api), readPos, charge, status, body).replace(fixedText, u"fixed"_s);
}

TillDesk attendedDesk()
{
    TillDesk desk;
    desk.setup.provider->api = Api::AttendedV2;
    return desk;
}

void tell(TillDesk &desk, const Outcome &outcome)
{
    desk.feed(PointOfSaleAnswered{u"446566691/CAJA01"_s, outcome});
}

Outcome readWith(const QString &text, std::optional<PointOfSaleTrouble> trouble = std::nullopt)
{
    return Answer(PointOfSaleRead{.qrData = text, .trouble = trouble});
}

// An order that has no QR of its own is live.
void chargeOnFixedQr(TillDesk &desk)
{
    desk.add(10'000);
    desk.chargeQr();
    desk.answer(OrderCreated{u"O"_s, QString()});
}

bool asksForPos(const TillDesk &desk)
{
    const auto events = dueEvents(desk.state, desk.now);
    return std::any_of(events.begin(), events.end(), [](const Event &event) { return std::holds_alternative<ReadPointOfSale>(event); });
}

}

class TestPointOfSale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests();
    void samples();
    void answers_data();
    void answers();
    void ofItsOwnCountryOnly();
    void ofAnyAccountWhileOursIsNotKnown();
    void keptAndShownAtOnce();
    void shownOnlyWhileItsOrderIsLive();
    void ofThisAccountOnly();
    void theProvidersAnswerWins();
    void aRefusedTokenSaysNothingOfTheQr();
    void anotherRefusalSaysNothingOfIt();
    void oneQuestionAtATime();
    void anOrdersOwnQrComesFirst();
    void askedAgainWhileAnOrderLiesOnIt();
    void askedAtMostOnceASecond();
    void troubleIsLookedAtAgainAtTheNextCharge();
    void notRecorded();
    void storedFormIsStrict();
};

void TestPointOfSale::requests()
{
    const mercadopago::AllProtocols protocols;
    for (const Api api : {Api::Hybrid, Api::Dynamic, Api::AttendedV2, Api::AttendedV1})
        QCOMPARE(inWords(protocols.of(api).request(readPos, chargeBy(api))), u"GET /pos?external_id=SUC001POS001"_s);
    QCOMPARE(inWords(protocols.of(Api::Orders).request(readPos, chargeBy(Api::Orders, money::Site::MLA, u"a b"_s))),
        u"GET /v2/pos?external_id=a%20b"_s);
}

void TestPointOfSale::samples()
{
    const QJsonObject list = QJsonDocument::fromJson(sample(u"pos.search.response-200.json"_s)).object();
    const QString text = list[u"results"_s][0][u"qr_code"_s].toString();
    QVERIFY(!text.isEmpty());
    // The sample's checksum is blackened: worth a warning, as with an order's own.
    QCOMPARE(told(chargeBy(Api::AttendedV2, money::Site::MLA, u"loj001pos001"_s), 200, sample(u"pos.search.response-200.json"_s)),
        u"point of sale '%1'  with a wrong checksum"_s.arg(text));
    QCOMPARE(told(chargeBy(Api::Orders), 200, sample(u"pos-v2.search.response-200.json"_s)), u"point of sale: no code"_s);
    const QByteArray created = sample(u"pos-v2.create.response-201.json"_s);
    QVERIFY(told(chargeBy(Api::Orders), 200, listOf("data", created)).startsWith(u"point of sale '000201"_s));
    QCOMPARE(told(chargeBy(Api::Orders, money::Site::MLB), 200, listOf("data", created)), u"point of sale: other country"_s);
    QCOMPARE(told(chargeBy(Api::Orders), 404, sample(u"pos-v2.error-404.store-not-found.json"_s)),
        u"refused: not found 404 store_not_found"_s);
    QCOMPARE(told(chargeBy(Api::Hybrid), 401, sample(u"merchant-order.error-401.json"_s)).section(u' ', 0, 1), u"refused: credentials"_s);
}

void TestPointOfSale::answers_data()
{
    QTest::addColumn<Api>("api");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Api api, int status, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << api << status << body << expected;
    };
    const QByteArray code = "\"qr_code\":\"" + fixedText.toUtf8() + '"';
    const QByteArray ours = "\"external_id\":\"SUC001POS001\",\"user_id\":446566691," + code;
    const QString good = u"point of sale 'fixed'  with a wrong checksum"_s;
    row("ours among others", Api::Hybrid, 200, "{\"results\":[{\"external_id\":\"OTHER\"},{" + ours + "}]}", good);
    row("the older shape beside Orders", Api::Orders, 200, listOf("results", "{" + ours + "}"), good);
    row("nothing", Api::Hybrid, 200, listOf("results", ""), u"point of sale: not known"_s);
    row("null", Api::Hybrid, 200, R"({"results":null})", u"point of sale: not known"_s);
    row("another's", Api::Hybrid, 200,
        listOf("results", R"({"external_id":"SUC001POS001","user_id":1,)" + code + "}"), u"point of sale: not known"_s);
    row("no text", Api::Hybrid, 200, listOf("results", R"({"external_id":"SUC001POS001"})"), u"point of sale: no code"_s);
    row("a plain address", Api::Hybrid, 200,
        listOf("results", R"({"external_id":"SUC001POS001","qr_code":"https://mpago.la/pos/1"})"), u"point of sale: no code"_s);
    row("a text without end", Api::Hybrid, 200,
        listOf("results", R"({"external_id":"SUC001POS001","qr_code":"000201)" + QByteArray(2000, '1') + R"("})"),
        u"point of sale: no code"_s);
    row("a text without end, in the newer shape", Api::Orders, 200,
        listOf("data", R"({"external_id":"SUC001POS001","qr_response":{"qr_code":"000201)" + QByteArray(2000, '1') + R"("}})"),
        u"point of sale: no code"_s);
    row("the buyer types", Api::Hybrid, 200, listOf("results", "{\"fixed_amount\":false," + ours + "}"),
        u"point of sale: open amount"_s);
    row("standalone", Api::Orders, 200,
        listOf("data", R"({"config":{"qr":{"operating_mode":"standalone"}},)" + ours + "}"), u"point of sale: open amount"_s);
    row("unknown to v2", Api::Orders, 404, R"({"error":"pos_not_found","message":"m"})", u"refused: point of sale 404 pos_not_found"_s);
    row("a page", Api::Hybrid, 200, "<!DOCTYPE html>", u"error: not json"_s);
    row("no list", Api::Hybrid, 200, "{}", u"error: missing results"_s);
    row("a list of another kind", Api::Orders, 200, R"({"data":7})", u"error: wrong type data"_s);
}

void TestPointOfSale::answers()
{
    QFETCH(Api, api);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(told(chargeBy(api), status, body), expected);
}

void TestPointOfSale::ofItsOwnCountryOnly()
{
    using enum money::Site;
    const QList<std::pair<money::Site, QByteArray>> countries{{MLA, "AR"}, {MLB, "BR"}, {MLC, "CL"}, {MCO, "CO"}, {MLM, "MX"}, {MPE, "PE"}, {MLU, "UY"}};
    for (const auto &[site, own] : countries) {
        for (const auto &[other, country] : countries) {
            const QByteArray text = "0002015802" + country + "6304ABCD";
            const QByteArray body = listOf("results", R"({"external_id":"SUC001POS001","qr_code":")" + text + R"("})");
            const QString good = u"point of sale '%1'  with a wrong checksum"_s.arg(QLatin1StringView(text));
            QCOMPARE(told(chargeBy(Api::Hybrid, site), 200, body), site == other ? good : u"point of sale: other country"_s);
        }
    }
}

void TestPointOfSale::ofAnyAccountWhileOursIsNotKnown()
{
    const QByteArray body = listOf("results", R"({"external_id":"SUC001POS001","user_id":1,"qr_code":")" + fixedText.toUtf8() + R"("})");
    Charge nobodys = chargeBy(Api::Hybrid);
    nobodys.userId.clear();
    QCOMPARE(told(nobodys, 200, body), u"point of sale 'fixed'  with a wrong checksum"_s);
    QCOMPARE(told(chargeBy(Api::Hybrid), 200, body), u"point of sale: not known"_s);
}

void TestPointOfSale::keptAndShownAtOnce()
{
    TillDesk desk = attendedDesk();
    QVERIFY(desk.feed(ReadPointOfSale{}));
    QCOMPARE(desk.calls.value(u"446566691/CAJA01"_s).call.operation, Operation::ReadPointOfSale);
    tell(desk, readWith(fixedText));
    QCOMPARE(desk.draftKinds(), QStringList()); // nobody waits for its record
    desk.add(5'000);
    QCOMPARE(desk.draftKinds(), (QStringList{u"sale"_s, u"point_of_sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Soon); // no money hangs on it
    tell(desk, readWith(fixedText));
    desk.add(5'000);
    QCOMPARE(desk.draftKinds(), QStringList{u"sale"_s}); // no news
    desk.restart();
    chargeOnFixedQr(desk);
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), fixedText);
}

void TestPointOfSale::shownOnlyWhileItsOrderIsLive()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    desk.add(10'000);
    desk.chargeQr();
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), QString()); // being made
    desk.answer(OrderCreated{u"O"_s, QString()});
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), fixedText);
    desk.feed(WithdrawQr{});
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), QString());
}

void TestPointOfSale::ofThisAccountOnly()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    desk.setup.provider->userId = u"7"_s; // the settings name another account, whose till has the same name
    chargeOnFixedQr(desk);
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), QString());
}

void TestPointOfSale::theProvidersAnswerWins()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    const QString newer = fixedText.chopped(4) + u"0000"_s;
    tell(desk, readWith(newer));
    chargeOnFixedQr(desk);
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), newer);
    tell(desk, Answer(Refusal{RefusalKind::NotFound, 404, {}, {}})); // deleted: the printed code is dead, too
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), QString());
    QCOMPARE(desk.state.reading.trouble, std::optional(PointOfSaleTrouble::NotKnown));
    desk.feed(WithdrawQr{});
    QVERIFY(desk.state.unrecordedQrs.isEmpty());
    QVERIFY(desk.recovered().fixedQrs.isEmpty());
}

void TestPointOfSale::aRefusedTokenSaysNothingOfTheQr()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    chargeOnFixedQr(desk);
    tell(desk, Answer(Refusal{RefusalKind::Credentials, 401, {}, {}}));
    QCOMPARE(desk.state.reading.trouble, std::optional(PointOfSaleTrouble::Credentials));
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), fixedText);
}

void TestPointOfSale::anotherRefusalSaysNothingOfIt()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    chargeOnFixedQr(desk);
    tell(desk, Answer(Refusal{RefusalKind::Invalid, 400, {}, {}}));
    QCOMPARE(desk.state.reading.trouble, std::nullopt);
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), fixedText);
    QCOMPARE(desk.state.reading.failures, 1);
    tell(desk, NotExecuted{{Obscurity::NoConnection, {}, {}}});
    QCOMPARE(desk.state.reading.failures, 2);
    QCOMPARE(desk.state.reading.nextAt, desk.now + 2s);
}

void TestPointOfSale::oneQuestionAtATime()
{
    TillDesk desk = attendedDesk();
    QVERIFY(desk.feed(ReadPointOfSale{}));
    QCOMPARE(desk.last.effects.size(), 1);
    QVERIFY(desk.feed(ReadPointOfSale{}));
    QVERIFY(desk.last.effects.isEmpty());
    TillDesk nobodys;
    nobodys.setup.provider.reset();
    QVERIFY(nobodys.feed(ReadPointOfSale{}));
    QVERIFY(nobodys.last.effects.isEmpty());
}

void TestPointOfSale::anOrdersOwnQrComesFirst()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    desk.add(10'000);
    desk.chargeQr();
    desk.answer(OrderCreated{u"O"_s, u"its own"_s});
    QCOMPARE(qrTextOf(desk.state, desk.state.payments.first()), u"its own"_s);
}

// Bounded: after that the printed code has to do until the next charge.
void TestPointOfSale::askedAgainWhileAnOrderLiesOnIt()
{
    TillDesk desk = attendedDesk();
    QVERIFY(!nextDue(desk.state)); // nobody waits for it
    chargeOnFixedQr(desk);
    int asked = 0;
    for (const Instant end = desk.now + 120s; desk.now < end; desk.now += 1s) {
        const bool asks = asksForPos(desk);
        for (const Event &event : dueEvents(desk.state, desk.now))
            desk.feed(event);
        asked += asks ? 1 : 0;
        if (asks)
            tell(desk, Unknown{{Obscurity::ServerTrouble, {}, {}}});
    }
    QCOMPARE(asked, mostPointOfSaleReadings);
    desk.withdrawn();
    desk.chargeQr();
    desk.about(desk.state.payments.lastKey());
    desk.answer(OrderCreated{u"O"_s, QString()});
    desk.now += 2s;
    QVERIFY(asksForPos(desk));
}

void TestPointOfSale::askedAtMostOnceASecond()
{
    TillDesk desk = attendedDesk();
    chargeOnFixedQr(desk);
    desk.feed(ReadPointOfSale{});
    QVERIFY(!asksForPos(desk)); // one in flight
    tell(desk, Unknown{{Obscurity::TooManyRequests, Milliseconds(7'000), {}}});
    desk.state.payments.first().pace.nextAt = Instant::max(); // its own looks aside
    desk.now += 6s;
    QVERIFY(!asksForPos(desk)); // as the provider asked
    desk.now += 1s;
    QVERIFY(asksForPos(desk));
    desk.state.lastPoll = desk.now;
    QVERIFY(!asksForPos(desk));
}

void TestPointOfSale::troubleIsLookedAtAgainAtTheNextCharge()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith({}, PointOfSaleTrouble::OpenAmount));
    desk.add(10'000);
    desk.chargeQr();
    desk.answer(OrderCreated{u"O"_s, QString()});
    desk.now += 1s;
    QVERIFY(asksForPos(desk));
    tell(desk, readWith(fixedText));
    QCOMPARE(desk.state.reading.trouble, std::nullopt);
    QVERIFY(!asksForPos(desk));
}

// What could not be recorded goes on record with the next thing.
void TestPointOfSale::notRecorded()
{
    TillDesk desk = attendedDesk();
    tell(desk, readWith(fixedText));
    const State before = desk.state;
    desk.add(5'000);
    desk.state = afterNotRecorded(before, AddLine{}, desk.now);
    desk.add(5'000);
    QVERIFY(desk.draftKinds().contains(u"point_of_sale"_s));
}

void TestPointOfSale::storedFormIsStrict()
{
    const FixedQr qr{fixedText, true};
    QCOMPARE(fixedQrFromStored(toStored(qr)).value(), qr);
    for (const QString &key : {u"version"_s, u"text"_s, u"wrong_checksum"_s}) {
        QJsonObject object = toStored(qr);
        object.remove(key);
        QCOMPARE(fixedQrFromStored(object).error(), key);
    }
    Records records;
    records.pointsOfSale = {{u"point_of_sale"_s, u"1/A"_s, 1, R"({"version":2})"}};
    QCOMPARE(recover(records).error(), (RecoveryError{u"point_of_sale"_s, u"1/A"_s, u"version"_s}));
}

QTEST_APPLESS_MAIN(TestPointOfSale)
#include "tst_pointofsale.moc"
