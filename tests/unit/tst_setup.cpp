// The interview of an account and the verdict on it, without a provider.
#include "core/setup/notifications.h"
#include "core/setup/verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::setup;

namespace {

const SellerAccount shop{u"446566691"_s, u"SHOP"_s, money::Site::MLA, false};
const Store store{u"1"_s, u"SUC001"_s, u"Kiosco"_s, {}};
const PointOfSale caja{u"11"_s, u"CAJA01"_s, u"Caja"_s, u"1"_s, u"SUC001"_s, PosMode::Attended, {}};

Facts goodFacts()
{
    return {.account = shop, .stores = {store}, .pointsOfSale = {caja}};
}

Expected usual()
{
    return {.userId = u"446566691"_s, .externalStoreId = u"SUC001"_s, .externalPosId = u"CAJA01"_s};
}

QStringList namesOf(const QList<Finding> &findings)
{
    QStringList names;
    for (const Finding &each : findings)
        names.append(nameOf(each.kind));
    return names;
}

// Every question of an interview, put to `answer`.
template <typename Answer> QStringList asked(Interview &interview, Answer answer)
{
    QStringList questions;
    while (const auto question = nextQuestion(interview)) {
        questions.append(QString::number(question->index()));
        if (questions.size() > 200)
            return {u"endless"_s};
        interview = answered(std::move(interview), answer(*question));
    }
    return questions;
}

}

class SetupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interviewInOrder();
    void pagesAreReadToTheEnd();
    void aListThatNeverEnds();
    void whatIsNotThereIsPassedOver();
    void refusalsAndSilenceEndIt();
    void lookingAsideMayBeRefused();
    void allFits();
    void verdicts_data();
    void verdicts();
    void theGravestComesFirst();
    void otherTills_data();
    void otherTills();
    void mending();
    void whereNotificationsAre_data();
    void whereNotificationsAre();
};

void SetupTest::interviewInOrder()
{
    Interview interview{.externalPosId = u"caja01"_s};
    const QStringList questions = asked(interview, [](const AccountQuestion &question) -> AccountAnswer {
        if (std::holds_alternative<AskAccount>(question))
            return shop;
        if (std::holds_alternative<ListStores>(question))
            return StoresPage{{store}, 1};
        if (std::holds_alternative<ListPointsOfSale>(question))
            return PointsOfSalePage{{caja}, 1};
        if (std::holds_alternative<AskMode>(question))
            return PointsOfSalePage{{PointOfSale{{}, {}, {}, {}, {}, PosMode::OpenAmount, {}}}, 1};
        return SlotRead{u"other"_s};
    });
    QCOMPARE(questions, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    Facts expected = goodFacts();
    expected.mode = PosMode::OpenAmount;
    expected.slotReference = u"other"_s;
    QCOMPARE(interview.facts, expected);
}

void SetupTest::pagesAreReadToTheEnd()
{
    Interview interview;
    asked(interview, [](const AccountQuestion &question) -> AccountAnswer {
        if (std::holds_alternative<AskAccount>(question))
            return shop;
        if (const auto *list = std::get_if<ListStores>(&question))
            return StoresPage{QList<Store>(list->offset < 100 ? 50 : 7, store), 107};
        return PointsOfSalePage{{}, 3};
    });
    QCOMPARE(interview.facts.stores.size(), 107);
    QCOMPARE(interview.facts.pointsOfSale.size(), 0);
}

void SetupTest::aListThatNeverEnds()
{
    Interview interview;
    const auto questions = asked(interview, [](const AccountQuestion &question) -> AccountAnswer {
        if (std::holds_alternative<AskAccount>(question))
            return shop;
        return std::holds_alternative<ListStores>(question) ? AccountAnswer(StoresPage{QList<Store>(50, store), 1'000'000}) : NotThere{};
    });
    QCOMPARE(questions.size(), 1 + mostPages + 1);
}

void SetupTest::whatIsNotThereIsPassedOver()
{
    Interview interview{.externalPosId = u"CAJA01"_s};
    const auto questions = asked(interview, [](const AccountQuestion &question) -> AccountAnswer {
        return std::holds_alternative<AskAccount>(question) ? AccountAnswer(shop) : NotThere{};
    });
    QCOMPARE(questions.size(), 3); // without a point of sale there is no mode and no slot
    QVERIFY(!interview.facts.silence && !interview.facts.refusal);
}

void SetupTest::refusalsAndSilenceEndIt()
{
    Interview refused;
    QCOMPARE(asked(refused, [](const AccountQuestion &) -> AccountAnswer { return Refusal{RefusalKind::Credentials, 401, {}, {}}; }).size(), 1);
    QCOMPARE(namesOf(verdictOn(refused.facts, usual())), QStringList{u"token_refused"_s});
    Interview silent;
    QCOMPARE(asked(silent, [](const AccountQuestion &) -> AccountAnswer { return NoAnswer{}; }).size(), 1);
    QCOMPARE(namesOf(verdictOn(silent.facts, usual())), QStringList{u"no_connection"_s});
}

void SetupTest::lookingAsideMayBeRefused()
{
    Interview interview{.externalPosId = u"CAJA01"_s};
    asked(interview, [](const AccountQuestion &question) -> AccountAnswer {
        if (std::holds_alternative<AskAccount>(question))
            return shop;
        if (std::holds_alternative<ListPointsOfSale>(question))
            return PointsOfSalePage{{caja}, 1};
        return std::holds_alternative<ListStores>(question) ? AccountAnswer(StoresPage{{store}, 1}) : Refusal{RefusalKind::Invalid, 400, {}, {}};
    });
    QCOMPARE(namesOf(verdictOn(interview.facts, usual())), QStringList{u"good"_s});
}

void SetupTest::allFits()
{
    QCOMPARE(namesOf(verdictOn(goodFacts(), usual())), QStringList{u"good"_s});
    Expected lower = usual();
    lower.externalPosId = u"caja01"_s;
    QCOMPARE(namesOf(verdictOn(goodFacts(), lower)), QStringList{u"good"_s});
}

void SetupTest::verdicts_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<Expected>("expected");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, auto change) {
        Facts facts = goodFacts();
        Expected expected = usual();
        change(facts, expected);
        QTest::newRow(name) << facts << expected << QString::fromLatin1(name);
    };
    row("other_user", [](Facts &facts, Expected &) { facts.account->userId = u"7"_s; });
    row("other_country", [](Facts &facts, Expected &) { facts.account->site = money::Site::MLB; });
    row("api_not_at_site", [](Facts &facts, Expected &expected) {
        facts.account->site = expected.site = money::Site::MLM;
    });
    row("store_missing", [](Facts &, Expected &expected) {
        expected.api = Api::AttendedV2;
        expected.externalStoreId.clear();
    });
    row("store_unknown", [](Facts &, Expected &expected) { expected.externalStoreId = u"SUC002"_s; });
    row("pos_unknown", [](Facts &, Expected &expected) { expected.externalPosId = u"CAJA09"_s; });
    row("pos_of_other_store", [](Facts &facts, Expected &expected) {
        facts.stores.append({u"2"_s, u"SUC002"_s, {}, {}});
        expected.externalStoreId = u"SUC002"_s;
    });
    row("open_amount", [](Facts &facts, Expected &) { facts.pointsOfSale[0].mode = PosMode::OpenAmount; });
    row("unattended", [](Facts &facts, Expected &) { facts.mode = PosMode::Unattended; });
    row("other_till", [](Facts &facts, Expected &) { facts.slotReference = u"2-18-1-0a1B2c3D"_s; });
    row("left_order", [](Facts &facts, Expected &) { facts.slotReference = u"1-18-1-0a1B2c3D"_s; });
    row("foreign_order", [](Facts &facts, Expected &) { facts.slotReference = u"web-shop-8"_s; });
    row("not_read", [](Facts &facts, Expected &) { facts.refusal = Refusal{RefusalKind::Invalid, 400, u"x"_s, {}}; });
}

void SetupTest::verdicts()
{
    QFETCH(Facts, facts);
    QFETCH(Expected, expected);
    QFETCH(QString, name);
    QCOMPARE(namesOf(verdictOn(facts, expected)), QStringList{name});
}

void SetupTest::theGravestComesFirst()
{
    Facts facts = goodFacts();
    facts.account->isTest = true;
    facts.pointsOfSale.append({u"12"_s, {}, u"Nameless"_s, {}, {}, PosMode::NotTold, {}});
    Expected expected = usual();
    expected.listens = true;
    expected.notificationUrl = u"https://shop.example"_s;
    QCOMPARE(namesOf(verdictOn(facts, expected)),
        (QStringList{u"good"_s, u"test_account"_s, u"notification_url_refused"_s, u"notifications_in_panel"_s}));
    expected.externalPosId = u"CAJA09"_s;
    const auto findings = verdictOn(facts, expected);
    QCOMPARE(findings.constFirst(), (Finding{FindingKind::PosUnknown, u"CAJA01"_s}));
    QVERIFY(findings.contains(Finding{FindingKind::PosNameless, u"Nameless"_s}));
}

void SetupTest::otherTills_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("till");
    QTest::newRow("a till's") << u"12-340-1-0a1B2c3D"_s << 12;
    QTest::newRow("too short") << u"12-340-1-0a1B"_s << 0;
    QTest::newRow("a shop's on the web") << u"order-12"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void SetupTest::otherTills()
{
    QFETCH(QString, reference);
    QFETCH(int, till);
    QCOMPARE(tillOf(reference), till);
}

void SetupTest::mending()
{
    const Expected expected = usual();
    Facts facts = goodFacts();
    QCOMPARE(mend({FindingKind::OpenAmount}, facts, expected, u"k"_s), std::optional<AccountQuestion>(FixAmount{u"11"_s, u"k"_s, true}));
    facts.mode = PosMode::OpenAmount;
    QCOMPARE(mend({FindingKind::OpenAmount}, facts, expected, u"k"_s), std::optional<AccountQuestion>(FixAmount{u"11"_s, u"k"_s, false}));
    QCOMPARE(mend({FindingKind::ForeignOrder}, facts, expected, {}), std::optional<AccountQuestion>(EmptySlot{u"446566691"_s, u"CAJA01"_s}));
    QCOMPARE(mend({FindingKind::OtherTill}, facts, expected, {}), std::nullopt); // somebody may be paying it
    facts.slotReference = u"1-18-1-0a1B2c3D"_s;
    Expected waiting = expected;
    waiting.openReferences = {u"1-18-1-0a1B2c3D"_s};
    QCOMPARE(namesOf(verdictOn(goodFacts(), waiting)), QStringList{u"good"_s});
}

void SetupTest::whereNotificationsAre_data()
{
    QTest::addColumn<Api>("api");
    QTest::addColumn<money::Site>("site");
    QTest::addColumn<NotificationPlace>("place");
    for (const auto site : {money::Site::MLA, money::Site::MLB, money::Site::MLC, money::Site::MLU}) {
        QTest::addRow("orders %d", int(site)) << Api::Orders << site << NotificationPlace::Panel;
        QTest::addRow("legacy %d", int(site)) << Api::Hybrid << site << NotificationPlace::Order;
    }
    for (const auto site : {money::Site::MCO, money::Site::MLM, money::Site::MPE})
        QTest::addRow("legacy %d", int(site)) << Api::AttendedV2 << site << NotificationPlace::OrderOrPanel;
}

void SetupTest::whereNotificationsAre()
{
    QFETCH(Api, api);
    QFETCH(money::Site, site);
    QFETCH(NotificationPlace, place);
    Expected expected = usual();
    expected.api = api;
    expected.site = site;
    expected.listens = true;
    expected.notificationUrl = u"https://shop.example/n"_s;
    QVERIFY(notificationsOf(expected) == (Notifications{place, api, site, true, true}));
}

QTEST_GUILESS_MAIN(SetupTest)
#include "tst_setup.moc"
