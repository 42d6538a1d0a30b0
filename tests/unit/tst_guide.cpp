// The first-run guide as a machine: from nothing to settings, back and forth, with every refusal, and taken up again.
#include "core/money/currency.h"
#include "core/setup/maplink.h"
#include "core/setup/newstore.h"
#include "core/setup/progress.h"
#include "core/simulator/accounts/places.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::setup;

namespace {

const Store store{u"1"_s, u"SUC001"_s, u"Kiosco"_s, u"Av. Santa Fe 3253"_s};
const Store otherStore{u"2"_s, u"SUC002"_s, u"Almacén"_s, {}};

PointOfSale pos(const QString &id, const QString &externalId, const QString &storeId = u"1"_s, PosMode mode = PosMode::Attended)
{
    return {id, externalId, externalId, storeId, {}, mode, {}};
}

Facts factsOf(money::Site site)
{
    return {.account = SellerAccount{u"446566691"_s, u"SHOP"_s, site, false},
        .stores = {store, otherStore},
        .pointsOfSale = {pos(u"11"_s, u"CAJA01"_s), pos(u"12"_s, {}), pos(u"13"_s, u"CAJA02"_s), pos(u"14"_s, u"OTHER"_s, u"2"_s)}};
}

Places places()
{
    return {{u"Córdoba"_s, {{u"Alta Gracia"_s, {-31'652'900, -64'428'300}}}},
        {u"Capital Federal"_s, {{u"Belgrano"_s, {-34'562'000, -58'456'000}}, {u"Palermo"_s, {-34'580'000, -58'425'000}}}}};
}

double degrees(qint64 millionths)
{
    return static_cast<double>(millionths) / 1e6;
}

// A guide with what it wants done, and short words for what happens to it.
struct Walk {
    Guide guide{};
    GuideEffect effect{};

    void happen(const GuideEvent &event)
    {
        auto step = advance(std::move(guide), event, u"a1b2c3d4e5f60718"_s);
        guide = std::move(step.guide);
        effect = std::move(step.effect);
    }
    void choose(int row)
    {
        happen(Pick{row});
        happen(GoOn{});
    }
    void choosePointOfSale(int row, const std::optional<QString> &order = std::nullopt)
    {
        choose(row);
        happen(Answered{std::get<Ask>(effect).question, SlotRead{order}});
        if (!order)
            happen(Answered{std::get<Ask>(effect).question, NotThere{}}); // only the older API
    }
    void type(const QString &text, int field = 0) { happen(Type{field, text}); }
    [[nodiscard]] bool asks(const AccountQuestion &question) const
    {
        const auto *ask = std::get_if<Ask>(&effect);
        return ask != nullptr && ask->question == question;
    }
    [[nodiscard]] bool isTroubledBy(Trouble trouble) const
    {
        return guide.problem && std::holds_alternative<Trouble>(*guide.problem) && std::get<Trouble>(*guide.problem) == trouble;
    }
    [[nodiscard]] bool found(FindingKind kind) const
    {
        return guide.problem && std::holds_alternative<Finding>(*guide.problem) && std::get<Finding>(*guide.problem).kind == kind;
    }
};

Walk untilToken(money::Site site = money::Site::MLA)
{
    Walk walk;
    walk.happen(GoOn{});
    walk.choose(static_cast<int>(std::find(money::allSites.begin(), money::allSites.end(), site) - money::allSites.begin()));
    return walk;
}

Walk untilStore(money::Site site = money::Site::MLA)
{
    Walk walk = untilToken(site);
    walk.happen(TokenTaken{});
    walk.happen(FactsCame{factsOf(site), places()});
    return walk;
}

Walk untilVerification(money::Site site = money::Site::MLA)
{
    Walk walk = untilStore(site);
    walk.choose(0); // the first store
    walk.choosePointOfSale(1); // CAJA02
    walk.type(u"7"_s);
    for (int step = 0; step < 4; ++step) // till, model, printer, screen
        walk.happen(GoOn{});
    return walk;
}

Verification passed(const Guide &guide)
{
    Verification verification = verificationOf(planOf(guide.choices), u"0a1B2c3D"_s, u"Mostrador"_s, Instant{});
    verification.stage = Verification::Stage::Passed;
    return verification;
}

}

class GuideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightThrough_data();
    void straightThrough();
    void backAndForth();
    void nothingHappensWhileItWaits();
    void tokenTroubles();
    void accountOfAnotherCountry();
    void onlyUsablePointsOfSale();
    void openAmountIsMended();
    void ordersOfOthers();
    void makingAStore();
    void placesAreSearched();
    void refusedPlaces();
    void placesOfEveryCountry();
    void makingAPointOfSale();
    void storeNotKnownYet();
    void newerApiNotThere();
    void externalIdTaken();
    void printers_data();
    void printers();
    void numbers_data();
    void numbers();
    void verificationFails();
    void whatIsNotAskedStays();
    void takenUpAgain();
    void progressOfOthers_data();
    void progressOfOthers();
    void mapLinks_data();
    void mapLinks();
    void verification_data();
    void verification();
};

void GuideTest::straightThrough_data()
{
    QTest::addColumn<int>("site");
    for (const money::Site site : money::allSites)
        QTest::newRow(qPrintable(money::codeOf(site))) << static_cast<int>(site);
}

void GuideTest::straightThrough()
{
    QFETCH(int, site);
    const auto country = static_cast<money::Site>(site);
    Walk walk = untilVerification(country);
    QCOMPARE(walk.guide.step, Step::Verification);
    QCOMPARE(walk.effect, GuideEffect(Verify{}));
    walk.happen(Verified{passed(walk.guide)});
    QCOMPARE(walk.guide.step, Step::Done);
    walk.happen(GoOn{});
    QCOMPARE(walk.effect, GuideEffect(Finish{}));
    const auto made = settingsOf({}, walk.guide.choices);
    QCOMPARE(made.site, country);
    QCOMPARE(made.till.number, 7);
    QCOMPARE(made.provider->externalPosId, u"CAJA02"_s);
    QCOMPARE(made.provider->externalStoreId, u"SUC001"_s);
    QCOMPARE(made.provider->userId, u"446566691"_s);
    QCOMPARE(made.provider->api, usualApi(country));
    QCOMPARE(made.store.name, u"Kiosco"_s);
}

void GuideTest::backAndForth()
{
    Walk walk = untilVerification();
    walk.happen(Verified{passed(walk.guide)});
    QList<Step> steps;
    while (walk.guide.step != Step::Language) {
        walk.happen(GoBack{});
        steps.append(walk.guide.step);
        QVERIFY(steps.size() < 20);
    }
    QCOMPARE(steps, (QList{Step::Screen, Step::Printer, Step::Model, Step::Till, Step::PointOfSale, Step::Store, Step::Token, Step::Country, Step::Language}));
    walk.happen(GoBack{});
    QCOMPARE(walk.guide.step, Step::Language);
    QCOMPARE(walk.guide.choices.externalPosId, u"CAJA02"_s); // nothing is forgotten
}

void GuideTest::nothingHappensWhileItWaits()
{
    Walk walk = untilToken();
    walk.happen(TokenTaken{});
    QVERIFY(walk.guide.waits);
    const Guide before = walk.guide;
    for (const GuideEvent &event : {GuideEvent(GoOn{}), GuideEvent(GoBack{}), GuideEvent(Pick{3}), GuideEvent(Type{0, u"x"_s})}) {
        walk.happen(event);
        QCOMPARE(walk.guide, before);
        QCOMPARE(walk.effect, GuideEffect());
    }
}

void GuideTest::tokenTroubles()
{
    Walk walk = untilToken();
    walk.happen(GoOn{}); // nothing was pasted, and none is kept
    QVERIFY(walk.isTroubledBy(Trouble::TokenMalformed));
    walk.type(u" /media/stick/token.txt "_s, 1);
    walk.happen(GoOn{});
    QCOMPARE(walk.effect, GuideEffect(ReadTokenFile{u"/media/stick/token.txt"_s}));
    walk.happen(NotDone{Trouble::TokenFileUnusable});
    QVERIFY(walk.isTroubledBy(Trouble::TokenFileUnusable));
    walk.happen(NotDone{Trouble::KeychainRefused});
    QVERIFY(walk.isTroubledBy(Trouble::KeychainRefused));
    walk.happen(TokenTaken{});
    QCOMPARE(walk.effect, GuideEffect(AskFacts{}));
    walk.happen(FactsCame{{.refusal = Refusal{RefusalKind::Credentials, 401, {}, {}}}});
    QVERIFY(walk.found(FindingKind::TokenRefused));
    QCOMPARE(walk.guide.step, Step::Token);
    walk.happen(GoOn{});
    walk.happen(FactsCame{{.silence = NoAnswer{TransportFault::NotSent}}});
    QVERIFY(walk.found(FindingKind::NoConnection));
    walk.happen(GoOn{});
    walk.happen(FactsCame{factsOf(money::Site::MLA)});
    QCOMPARE(walk.guide.step, Step::Store);
}

void GuideTest::accountOfAnotherCountry()
{
    Walk walk = untilToken(money::Site::MLC);
    walk.happen(TokenTaken{});
    walk.happen(FactsCame{factsOf(money::Site::MLA)});
    QVERIFY(walk.found(FindingKind::OtherCountry));
    QCOMPARE(std::get<Finding>(*walk.guide.problem).detail, u"MLA"_s);
    QCOMPARE(walk.guide.step, Step::Token);
}

void GuideTest::onlyUsablePointsOfSale()
{
    Walk walk = untilStore();
    walk.choose(0);
    QCOMPARE(walk.guide.step, Step::PointOfSale);
    const auto points = pointsOfSaleIn(walk.guide);
    QCOMPARE(points.size(), 2); // of this store, with an external id
    QCOMPARE(rowsOf(walk.guide), 3); // and a new one
    walk.happen(Pick{99});
    QCOMPARE(walk.guide.row, 2);
}

void GuideTest::openAmountIsMended()
{
    Walk walk = untilStore();
    walk.guide.facts.pointsOfSale[0].mode = PosMode::OpenAmount;
    walk.choose(0);
    walk.choosePointOfSale(0);
    QVERIFY(walk.asks(FixAmount{u"11"_s, u"a1b2c3d4e5f60718"_s, true}));
    const auto question = std::get<Ask>(walk.effect).question;
    walk.happen(Answered{question, pos(u"11"_s, u"CAJA01"_s)});
    QCOMPARE(walk.guide.step, Step::Till);
    QCOMPARE(walk.guide.choices.externalPosId, u"CAJA01"_s);
}

// What sits on the point of sale may be what somebody pays: it is named, and taken away only when nobody's till made it.
void GuideTest::ordersOfOthers()
{
    Walk walk = untilStore();
    walk.choose(0);
    walk.choosePointOfSale(0, u"3-17-1-0a1B2c3D"_s);
    QVERIFY(walk.found(FindingKind::OtherTill));
    QCOMPARE(walk.guide.step, Step::PointOfSale);
    walk.happen(GoOn{});
    QVERIFY(walk.asks(AskSlot{u"446566691"_s, u"CAJA01"_s})); // it is looked at again, and never emptied
    walk.happen(Answered{std::get<Ask>(walk.effect).question, SlotRead{u"pedido 9"_s}});
    QVERIFY(walk.found(FindingKind::ForeignOrder));
    walk.happen(Pick{1});
    QVERIFY(!walk.guide.problem); // it was about the first one
    walk.choosePointOfSale(0, u"pedido 9"_s);
    walk.happen(GoOn{});
    const EmptySlot emptied{u"446566691"_s, u"CAJA01"_s};
    QVERIFY(walk.asks(emptied));
    walk.happen(Answered{emptied, SlotRead{}});
    QVERIFY(walk.asks(AskMode{u"CAJA01"_s}));
    walk.happen(Answered{AskMode{u"CAJA01"_s}, PointsOfSalePage{{pos(u"11"_s, u"CAJA01"_s, u"1"_s, PosMode::Unattended)}, 1}});
    QVERIFY(walk.asks(FixAmount{u"11"_s, u"a1b2c3d4e5f60718"_s, false})); // set up for a machine: the newer API knows
    walk.happen(Answered{FixAmount{}, pos(u"11"_s, u"CAJA01"_s)});
    QCOMPARE(walk.guide.step, Step::Till);
}

void GuideTest::makingAStore()
{
    Walk walk = untilStore();
    walk.choose(2);
    QCOMPARE(walk.guide.step, Step::State);
    QCOMPARE(rowsOf(walk.guide), 2);
    walk.choose(1);
    QCOMPARE(walk.guide.step, Step::City);
    walk.choose(1); // Palermo
    QCOMPARE(walk.guide.step, Step::NewStore);
    walk.happen(GoOn{});
    QVERIFY(walk.isTroubledBy(Trouble::FieldEmpty));
    const QStringList texts{u"Kiosco"_s, u"Av. Santa Fe"_s, u"3253"_s, u"somewhere"_s};
    for (int field = 0; field < texts.size(); ++field)
        walk.type(texts.at(field), field);
    walk.happen(GoOn{});
    QVERIFY(walk.isTroubledBy(Trouble::PlaceMissing));
    walk.type(u"https://maps.example/@-34.5887,-58.4101,17z"_s, 3);
    walk.happen(GoOn{});
    const MakeStore wish{u"446566691"_s, {u"Kiosco"_s, u"SUC003"_s, {u"Capital Federal"_s, u"Palermo"_s}, u"Av. Santa Fe"_s, u"3253"_s, {-34'588'700, -58'410'100}}};
    QVERIFY(walk.asks(wish));
    walk.happen(Answered{wish, Refusal{RefusalKind::Invalid, 400, u"INVALID_NAME"_s, {}}});
    QCOMPARE(walk.guide.step, Step::NewStore);
    walk.type({}, 3); // the middle of the city
    walk.happen(GoOn{});
    MakeStore inTheMiddle = wish;
    inTheMiddle.store.coordinates = {-34'580'000, -58'425'000};
    QVERIFY(walk.asks(inTheMiddle));
    walk.happen(Answered{wish, Store{u"3"_s, u"SUC003"_s, u"Kiosco"_s, {}}});
    QCOMPARE(walk.guide.step, Step::PointOfSale);
    QCOMPARE(walk.guide.choices.storeId, u"3"_s);
    QCOMPARE(pointsOfSaleIn(walk.guide).size(), 0);
}

void GuideTest::placesAreSearched()
{
    Walk walk = untilStore();
    walk.choose(2);
    walk.type(u"cordo"_s);
    QCOMPARE(placeRowsIn(walk.guide), (QStringList{u"Córdoba"_s, u"cordo"_s})); // the second is what was typed
    QVERIFY(!isPlaceKnown(walk.guide, u"cordo"_s));
    walk.choose(0);
    walk.type(u"Cosquín"_s); // not on the list
    QCOMPARE(placeRowsIn(walk.guide), QStringList{u"Cosquín"_s});
    walk.happen(GoOn{});
    QCOMPARE(walk.guide.draft.place, (Place{u"Córdoba"_s, u"Cosquín"_s}));
    for (int field = 0; field < 3; ++field)
        walk.type(u"x"_s, field);
    walk.happen(GoOn{});
    QVERIFY(walk.isTroubledBy(Trouble::PlaceMissing)); // where that is nobody knows
    walk.happen(GoBack{});
    QCOMPARE(walk.guide.step, Step::City);
    walk.happen(Pick{0});
    walk.happen(GoOn{});
    QCOMPARE(walk.guide.typed[0], u"x"_s);
}

// The provider lists what there is: what differs by an accent is put right, anything else is offered.
void GuideTest::refusedPlaces()
{
    Walk walk = untilStore();
    walk.choose(2);
    walk.choose(1);
    walk.type(u"palermo soho"_s);
    walk.happen(GoOn{});
    for (int field = 0; field < 3; ++field)
        walk.type(u"x"_s, field);
    walk.type(u"-34.5, -58.4"_s, 3);
    walk.happen(GoOn{});
    const auto question = std::get<Ask>(walk.effect).question;
    walk.happen(Answered{question, PlaceRefused{false, {u"Palermo"_s, u"Recoleta"_s}}});
    QCOMPARE(walk.guide.step, Step::City);
    QVERIFY(walk.isTroubledBy(Trouble::CityUnknown));
    QCOMPARE(placeRowsIn(walk.guide), (QStringList{u"Palermo"_s, u"Recoleta"_s}));
    walk.choose(1);
    QCOMPARE(walk.guide.typed[2], u"x"_s); // nothing has to be typed again
    walk.happen(GoOn{});
    walk.happen(Answered{question, PlaceRefused{true, {u"CAPITAL FEDERAL"_s}}});
    QCOMPARE(std::get<MakeStore>(std::get<Ask>(walk.effect).question).store.place, (Place{u"CAPITAL FEDERAL"_s, u"Recoleta"_s}));
    walk.happen(Answered{question, PlaceRefused{true, {u"CAPITAL FEDERAL"_s}}}); // still not: no endless asking
    QCOMPARE(walk.guide.step, Step::State);
    QVERIFY(!walk.guide.waits);
}

void GuideTest::placesOfEveryCountry()
{
    for (const money::Site site : money::allSites) {
        QFile file(u":/places/%1.txt"_s.arg(money::codeOf(site)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Places read = placesFrom(file.readAll());
        QVERIFY(read.size() >= 16);
        for (const State &state : read) {
            QVERIFY2(!state.cities.isEmpty(), qPrintable(state.name));
            for (const City &city : state.cities)
                QVERIFY2(simulator::isInCountry(site, degrees(city.centre.latitude), degrees(city.centre.longitude)), qPrintable(city.name));
        }
    }
    QCOMPARE(placesFrom("# x\n[A]\nb;-1.5,2.25\nno place\n[C]\n"), (Places{{u"A"_s, {{u"b"_s, {-1'500'000, 2'250'000}}}}, {u"C"_s, {}}}));
}

void GuideTest::makingAPointOfSale()
{
    Walk walk = untilStore();
    walk.choose(0);
    walk.choose(2);
    QCOMPARE(walk.guide.step, Step::NewPointOfSale);
    QCOMPARE(walk.guide.typed[1], u"SUC001CAJA1"_s); // a free one is suggested
    walk.type(u"CAJA-9"_s, 1);
    walk.happen(GoOn{});
    QVERIFY(walk.isTroubledBy(Trouble::IdWrong));
    walk.type(u"CAJA9"_s, 1);
    walk.happen(GoOn{});
    const MakePointOfSale wish{{u"SUC001CAJA1"_s, u"CAJA9"_s, u"1"_s, u"SUC001"_s, u"a1b2c3d4e5f60718"_s}};
    QVERIFY(walk.asks(wish));
    walk.happen(Answered{wish, pos(u"15"_s, u"CAJA9"_s)});
    QCOMPARE(walk.guide.step, Step::Till);
    QCOMPARE(walk.guide.choices.externalPosId, u"CAJA9"_s);
}

// The same key, so that it is made once however often it is asked for.
void GuideTest::storeNotKnownYet()
{
    Walk walk = untilStore();
    walk.choose(0);
    walk.choose(2);
    walk.happen(GoOn{});
    const AccountQuestion wish = std::get<Ask>(walk.effect).question;
    const Refusal unknown{RefusalKind::NotFound, 404, u"store_not_found"_s, {}};
    for (int tries = 1; tries < mostStoreTries; ++tries) {
        walk.happen(Answered{wish, unknown});
        QVERIFY(walk.asks(wish));
        QCOMPARE(std::get<Ask>(walk.effect).pause, storePause);
    }
    walk.happen(Answered{wish, unknown});
    QCOMPARE(walk.effect, GuideEffect());
    QVERIFY(walk.guide.problem && std::holds_alternative<Refusal>(*walk.guide.problem));
    QVERIFY(!walk.guide.waits);
}

void GuideTest::newerApiNotThere()
{
    Walk walk = untilStore();
    walk.choose(0);
    walk.choose(2);
    walk.happen(GoOn{});
    auto wish = std::get<MakePointOfSale>(std::get<Ask>(walk.effect).question);
    walk.happen(Answered{wish, Refusal{RefusalKind::NotFound, 404, u"not_found"_s, {}}});
    wish.byOlderApi = true;
    QVERIFY(walk.asks(wish));
    walk.happen(Answered{wish, Refusal{RefusalKind::NotFound, 404, u"not_found"_s, {}}});
    QVERIFY(walk.guide.problem.has_value());
}

void GuideTest::externalIdTaken()
{
    Walk walk = untilStore();
    walk.choose(0);
    walk.choose(2);
    walk.happen(GoOn{});
    walk.happen(Answered{std::get<Ask>(walk.effect).question, Refusal{RefusalKind::NotPossible, 409, u"pos_already_exists"_s, {}}});
    QCOMPARE(walk.guide.step, Step::NewPointOfSale);
    QVERIFY(walk.guide.problem && std::holds_alternative<Refusal>(*walk.guide.problem));
}

void GuideTest::printers_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("fits");
    QTest::newRow("none") << 0 << u"whatever"_s << true;
    QTest::newRow("network") << 1 << u"192.168.0.50:9100"_s << true;
    QTest::newRow("network without a port") << 1 << u"192.168.0.50"_s << false;
    QTest::newRow("network without an address") << 1 << QString() << false;
    QTest::newRow("queue") << 2 << u"Receipts"_s << true;
    QTest::newRow("no queue") << 2 << u" "_s << false;
    QTest::newRow("device") << 3 << u"/dev/usb/lp0"_s << true;
    QTest::newRow("no path") << 3 << u"lp0"_s << false;
    QTest::newRow("file") << 4 << u"/home/shop/receipts.txt"_s << true;
    QTest::newRow("no file") << 4 << u"receipts.txt"_s << false;
}

void GuideTest::printers()
{
    QFETCH(int, row);
    QFETCH(QString, address);
    QFETCH(bool, fits);
    Walk walk = untilStore();
    walk.guide.step = Step::Printer;
    walk.happen(Pick{row});
    walk.type(address);
    walk.happen(GoOn{});
    QCOMPARE(walk.guide.step, fits ? Step::Screen : Step::Printer);
    QCOMPARE(walk.isTroubledBy(Trouble::AddressWrong), !fits);
}

void GuideTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("most") << u" 9999 "_s << true;
    QTest::newRow("none") << u"0"_s << false;
    QTest::newRow("too many") << u"10000"_s << false;
    QTest::newRow("a word") << u"one"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void GuideTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    Walk walk = untilStore();
    walk.guide.step = Step::Till;
    walk.type(text);
    walk.happen(GoOn{});
    QCOMPARE(walk.guide.step, fits ? Step::Model : Step::Till);
}

void GuideTest::verificationFails()
{
    Walk walk = untilVerification();
    Verification failed = passed(walk.guide);
    failed.stage = Verification::Stage::Failed;
    walk.happen(Verified{failed});
    QVERIFY(walk.isTroubledBy(Trouble::NotVerified));
    QCOMPARE(rowsOf(walk.guide), 2);
    walk.choose(0);
    QCOMPARE(walk.effect, GuideEffect(Verify{}));
    walk.happen(Verified{failed});
    walk.choose(1);
    QCOMPARE(walk.guide.step, Step::Done);
}

void GuideTest::whatIsNotAskedStays()
{
    settings::Settings before;
    before.provider = settings::Provider{};
    before.provider->expirySeconds = 77;
    before.provider->baseUrl = u"http://127.0.0.1:1"_s;
    before.store.name = u"Mine"_s;
    before.ui.sound = false;
    const auto after = settingsOf(before, untilVerification().guide.choices);
    QCOMPARE(after.provider->expirySeconds, 77);
    QCOMPARE(after.provider->baseUrl, before.provider->baseUrl);
    QCOMPARE(after.store.name, u"Mine"_s);
    QVERIFY(!after.ui.sound);
}

void GuideTest::takenUpAgain()
{
    const Guide left = untilVerification(money::Site::MLM).guide;
    const auto again = fromProgress(toProgress(left));
    QVERIFY(again);
    QCOMPARE(again->choices, left.choices);
    QCOMPARE(again->step, Step::Token); // the account is asked anew
    Walk walk{*again};
    walk.happen(TokenTaken{});
    walk.happen(FactsCame{factsOf(money::Site::MLM)});
    walk.happen(GoOn{});
    QCOMPARE(pointsOfSaleIn(walk.guide).at(walk.guide.row).externalId, u"CAJA02"_s); // where it was
}

void GuideTest::progressOfOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "step = 1"_ba;
    QTest::newRow("of the future") << toProgress({}).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("no such step") << toProgress({}).replace("\"step\": 0", "\"step\": 99");
    QTest::newRow("no such country") << toProgress({}).replace("MLA", "MLX");
    QTest::newRow("no text") << toProgress({}).replace("\"user_id\": \"\"", "\"user_id\": 7");
    QTest::newRow("too long") << QByteArray(largestProgress + 1, ' ') + toProgress({});
}

void GuideTest::progressOfOthers()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromProgress(text));
}

void GuideTest::mapLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("latitude");
    QTest::addColumn<qint64>("longitude");
    const auto palermo = [](const char *name, const QString &text) { QTest::newRow(name) << text << qint64(-34'588'700) << qint64(-58'410'100); };
    palermo("two numbers", u"-34.5887, -58.4101"_s);
    palermo("seen", u"https://www.google.com/maps/@-34.5887,-58.4101,17z"_s);
    palermo("a pin rather than what is seen", u"https://www.google.com/maps/place/x/@-34.6,-58.5,17z/data=!3d-34.5887!4d-58.4101"_s);
    palermo("asked", u"https://maps.google.com/?q=-34.5887,-58.4101"_s);
    palermo("of the other map", u"https://www.openstreetmap.org/#map=17/-34.5887/-58.4101"_s);
    QTest::newRow("more digits than are sent") << u"-0.00000049,0.1234567"_s << qint64(0) << qint64(123'456);
    QTest::newRow("no numbers") << u"https://maps.app.example/xyz"_s << qint64(0) << qint64(0);
    QTest::newRow("no such latitude") << u"91.0,10.0"_s << qint64(0) << qint64(0);
}

void GuideTest::mapLinks()
{
    QFETCH(QString, text);
    QFETCH(qint64, latitude);
    QFETCH(qint64, longitude);
    const auto found = coordinatesFrom(text);
    QCOMPARE(found.value_or(Coordinates{}), (Coordinates{latitude, longitude}));
    QVERIFY(!coordinatesFrom(u"-34.5887,-58.4101"_s + QString(longestMapLink, u' ')));
}

void GuideTest::verification_data()
{
    QTest::addColumn<int>("api");
    for (const Api api : {Api::Orders, Api::Hybrid, Api::Dynamic, Api::AttendedV2, Api::AttendedV1})
        QTest::newRow(qPrintable(QString::number(int(api)))) << int(api);
}

void GuideTest::verification()
{
    QFETCH(int, api);
    VerificationPlan plan{.api = static_cast<Api>(api), .userId = u"446566691"_s, .externalStoreId = u"SUC001"_s, .externalPosId = u"CAJA01"_s, .till = 3};
    Verification now = verificationOf(plan, u"0a1B2c3D"_s, u"Mostrador"_s, Instant{});
    QCOMPARE(tillOf(now.charge.externalReference), 3);
    QCOMPARE(nextCall(now)->operation, Operation::CreateOrder);
    now = setup::answered(now, Answer(OrderCreated{u"order"_s, u"000201"_s}));
    if (plan.api == Api::Dynamic) {
        QCOMPARE(now.stage, Verification::Stage::Passed);
        QVERIFY(now.isLeft); // until it expires
        return;
    }
    QCOMPARE(now.stage, Verification::Stage::Looking);
    if (plan.api == Api::Orders) {
        QCOMPARE(nextCall(now)->id, u"order"_s);
        now = setup::answered(now, Answer(OrderRead{}));
    } else {
        now = setup::answered(now, Answer(SlotRead{})); // it lags behind
        QCOMPARE(now.stage, Verification::Stage::Looking);
        now = setup::answered(now, Answer(SlotRead{now.charge.externalReference}));
    }
    QCOMPARE(nextCall(now)->operation, Operation::WithdrawOrder);
    now = setup::answered(now, Answer(OrderWithdrawn{}));
    QCOMPARE(now.stage, Verification::Stage::Passed);
    QVERIFY(!now.isLeft && !nextCall(now));
}

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
