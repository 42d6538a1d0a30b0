// What is refused before it is sent: every API in every country, amounts at their limits, refunds at the end of their
// time.
#include "core/mercadopago/siterules.h"
#include "core/money/currency.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::chargeObstacle;
using mercadopago::refundObstacle;
using money::Site;

namespace {

constexpr std::array allApis{Api::Hybrid, Api::Orders, Api::Dynamic, Api::AttendedV2, Api::AttendedV1};
constexpr std::chrono::hours day{24};

Charge chargeAt(Site site, Api api, qint64 units = 1'000)
{
    const auto currency = money::currencyOf(site);
    Charge asked = charge({units * money::minorPerUnit(currency), currency});
    asked.site = site;
    asked.api = api;
    return asked;
}

QString nameOf(const std::optional<Obstacle> &obstacle)
{
    constexpr std::array names{"api", "store", "decimals", "below", "above", "part", "old"};
    return obstacle ? QString::fromLatin1(names.at(static_cast<std::size_t>(obstacle->kind))) : u"none"_s;
}

RefundFacts refundAt(Site site, Api api, const QString &method = u"account_money"_s)
{
    const Charge asked = chargeAt(site, api);
    return {asked, noon(), method, asked.amount, asked.amount};
}

}

class TestSiteRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void apisAndSites_data();
    void apisAndSites();
    void theUsualApiWorks();
    void storeIsNeeded();
    void limits_data();
    void limits();
    void decimals();
    void partsInPeru();
    void ages_data();
    void ages();
    void rulesAreThese();
};

void TestSiteRules::apisAndSites_data()
{
    QTest::addColumn<Site>("site");
    QTest::addColumn<QString>("working"); // in the order of allApis
    QTest::newRow("MLA") << Site::MLA << u"11111"_s;
    QTest::newRow("MLB") << Site::MLB << u"11111"_s;
    QTest::newRow("MLC") << Site::MLC << u"01011"_s;
    QTest::newRow("MCO") << Site::MCO << u"00011"_s;
    QTest::newRow("MLM") << Site::MLM << u"10111"_s;
    QTest::newRow("MPE") << Site::MPE << u"00011"_s;
    QTest::newRow("MLU") << Site::MLU << u"01011"_s;
}

void TestSiteRules::apisAndSites()
{
    QFETCH(Site, site);
    QFETCH(QString, working);
    QString found;
    for (const Api api : allApis)
        found += nameOf(chargeObstacle(chargeAt(site, api))) == u"api" ? u'0' : u'1';
    QCOMPARE(found, working);
}

void TestSiteRules::theUsualApiWorks()
{
    for (const Site site : money::allSites)
        QCOMPARE(nameOf(chargeObstacle(chargeAt(site, usualApi(site)))), u"none"_s);
    QCOMPARE(usualApi(Site::MLA), Api::Orders);
    QCOMPARE(usualApi(Site::MLM), Api::Hybrid);
    QCOMPARE(usualApi(Site::MPE), Api::AttendedV2);
}

void TestSiteRules::storeIsNeeded()
{
    for (const Api api : allApis) {
        Charge asked = chargeAt(Site::MLA, api);
        asked.externalStoreId.clear();
        QCOMPARE(nameOf(chargeObstacle(asked)), api == Api::AttendedV2 ? u"store"_s : u"none"_s);
    }
}

void TestSiteRules::limits_data()
{
    QTest::addColumn<Site>("site");
    QTest::addColumn<qint64>("least"); // minor units; 0: no limit known
    QTest::addColumn<qint64>("most");
    QTest::newRow("MLA") << Site::MLA << qint64(1'500) << qint64(400'000'000);
    QTest::newRow("MLB") << Site::MLB << qint64(100) << qint64(7'000'000);
    QTest::newRow("MLM") << Site::MLM << qint64(500) << qint64(0);
    QTest::newRow("MLC") << Site::MLC << qint64(0) << qint64(0);
    QTest::newRow("MCO") << Site::MCO << qint64(0) << qint64(0);
    QTest::newRow("MPE") << Site::MPE << qint64(0) << qint64(0);
    QTest::newRow("MLU") << Site::MLU << qint64(0) << qint64(0);
}

void TestSiteRules::limits()
{
    QFETCH(Site, site);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const auto obstacleOf = [site](qint64 minor) {
        Charge asked = chargeAt(site, Api::AttendedV1);
        asked.amount.minor = minor;
        return chargeObstacle(asked);
    };
    QCOMPARE(nameOf(obstacleOf(std::max<qint64>(least, 1))), u"none"_s);
    QCOMPARE(nameOf(obstacleOf(most > 0 ? most : money::largestMinor)), u"none"_s);
    if (least > 0) {
        QCOMPARE(nameOf(obstacleOf(least - 1)), u"below"_s);
        QCOMPARE(obstacleOf(least - 1)->limit, (money::Money{least, money::currencyOf(site)}));
    }
    if (most > 0) {
        QCOMPARE(nameOf(obstacleOf(most + 1)), u"above"_s);
        QCOMPARE(obstacleOf(most + 1)->limit, (money::Money{most, money::currencyOf(site)}));
    }
}

void TestSiteRules::decimals()
{
    Charge asked = chargeAt(Site::MLC, Api::Orders);
    asked.amount = pesos(10'050); // of a till that was Argentine
    QCOMPARE(nameOf(chargeObstacle(asked)), u"decimals"_s);
    asked.amount = pesos(10'000);
    QCOMPARE(nameOf(chargeObstacle(asked)), u"none"_s);
}

void TestSiteRules::partsInPeru()
{
    for (const Site site : money::allSites) {
        RefundFacts facts = refundAt(site, Api::AttendedV1);
        QCOMPARE(nameOf(refundObstacle(facts, noon())), u"none"_s);
        facts.amount.minor -= 1;
        QCOMPARE(nameOf(refundObstacle(facts, noon())), site == Site::MPE ? u"part"_s : u"none"_s);
    }
}

void TestSiteRules::ages_data()
{
    QTest::addColumn<RefundFacts>("facts");
    QTest::addColumn<int>("days"); // 0: no limit known
    const auto other = u"interop_transfer"_s;
    QTest::newRow("another wallet, Argentina") << refundAt(Site::MLA, Api::Hybrid, other) << 30;
    QTest::newRow("another wallet, Argentina, Orders") << refundAt(Site::MLA, Api::Orders, other) << 30;
    QTest::newRow("another wallet, Uruguay") << refundAt(Site::MLU, Api::AttendedV2, other) << 0;
    QTest::newRow("Orders") << refundAt(Site::MLB, Api::Orders) << 180;
    QTest::newRow("legacy") << refundAt(Site::MLA, Api::Hybrid) << 0;
}

void TestSiteRules::ages()
{
    QFETCH(RefundFacts, facts);
    QFETCH(int, days);
    const Instant end = noon() + (days == 0 ? 3'650 : days) * day;
    QCOMPARE(nameOf(refundObstacle(facts, end)), u"none"_s);
    QCOMPARE(nameOf(refundObstacle(facts, end + Milliseconds(1))), days == 0 ? u"none"_s : u"old"_s);
}

void TestSiteRules::rulesAreThese()
{
    const Rules rules = mercadopago::rules();
    QCOMPARE(nameOf(rules.chargeObstacle(chargeAt(Site::MLM, Api::Orders))), u"api"_s);
    QCOMPARE(nameOf(rules.refundObstacle(refundAt(Site::MLB, Api::Orders), noon() + 181 * day)), u"old"_s);
}

QTEST_APPLESS_MAIN(TestSiteRules)
#include "tst_siterules.moc"
