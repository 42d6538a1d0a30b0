// A new access token for a till that is set up: of the same account only; and which point of sale the next till may have.
#include "core/setup/nextpos.h"
#include "core/setup/renewal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::setup;

namespace {

const SellerAccount own{u"446566691"_s, u"SHOP"_s, money::Site::MLA, false};

Renewal atToken()
{
    return advance({.userId = own.userId, .site = money::Site::MLA}, GoOn{}).renewal;
}

}

class RenewalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightThrough();
    void leadsToTheGuide();
    void fromAFile();
    void judged_data();
    void judged();
    void nothingHappensWhileItWaits();
    void nextPointOfSale_data();
    void nextPointOfSale();
};

void RenewalTest::straightThrough()
{
    auto turn = advance(atToken(), TokenGiven{});
    QCOMPARE(turn.wish, RenewalWish::CheckToken);
    QVERIFY(turn.renewal.waits);
    turn = advance(turn.renewal, AccountCame{own});
    QCOMPARE(turn.wish, RenewalWish::KeepToken);
    turn = advance(turn.renewal, TokenKept{});
    QCOMPARE(turn.renewal.step, RenewalStep::Done);
    QVERIFY(!turn.renewal.waits);
    QCOMPARE(advance(turn.renewal, GoOn{}).wish, RenewalWish::Leave);
}

void RenewalTest::leadsToTheGuide()
{
    auto turn = advance({}, Pick{1});
    turn = advance(turn.renewal, GoOn{});
    QCOMPARE(turn.wish, RenewalWish::OpenGuide);
    turn = advance(turn.renewal, NotDone{Trouble::QrWaits});
    QVERIFY(turn.renewal.problem.has_value());
    QCOMPARE(advance(turn.renewal, GoBack{}).wish, RenewalWish::Leave);
    QCOMPARE(advance(atToken(), GoBack{}).renewal.step, RenewalStep::Choice);
}

void RenewalTest::fromAFile()
{
    auto turn = advance(atToken(), GoOn{});
    QCOMPARE(turn.wish, RenewalWish::Nothing);
    QVERIFY(turn.renewal.problem == (std::variant<Trouble, Finding>(Trouble::TokenMalformed)));
    turn = advance(turn.renewal, Type{1, u"/media/stick/token"_s});
    turn = advance(turn.renewal, GoOn{});
    QCOMPARE(turn.wish, RenewalWish::ReadFile);
    QVERIFY(!turn.renewal.waits);
}

void RenewalTest::judged_data()
{
    using Problem = std::variant<Trouble, Finding>;
    QTest::addColumn<AccountAnswer>("answer");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const AccountAnswer &answer, const Problem &problem) { QTest::newRow(name) << answer << problem; };
    row("another account", SellerAccount{u"7"_s, {}, money::Site::MLA, false}, Trouble::AccountDiffers);
    row("a test account", SellerAccount{u"7"_s, {}, money::Site::MLA, true}, Trouble::AccountIsTest);
    row("another country", SellerAccount{own.userId, {}, money::Site::MLB, false}, Finding{FindingKind::OtherCountry, u"MLB"_s});
    row("refused", Refusal{RefusalKind::Credentials, 401, {}, {}}, Finding{FindingKind::TokenRefused});
    row("refused otherwise", Refusal{RefusalKind::Invalid, 400, {}, {}}, Finding{FindingKind::NotRead, u"400"_s});
    row("no answer", NoAnswer{}, Finding{FindingKind::NoConnection});
}

void RenewalTest::judged()
{
    using Problem = std::variant<Trouble, Finding>;
    QFETCH(AccountAnswer, answer);
    QFETCH(Problem, problem);
    const auto turn = advance(advance(atToken(), TokenGiven{}).renewal, AccountCame{answer});
    QCOMPARE(turn.wish, RenewalWish::Nothing);
    QVERIFY(turn.renewal.problem == problem);
    QVERIFY(!turn.renewal.waits);
    QCOMPARE(turn.renewal.step, RenewalStep::Token);
}

void RenewalTest::nothingHappensWhileItWaits()
{
    const Renewal waiting = advance(atToken(), TokenGiven{}).renewal;
    for (const RenewalEvent &event : {RenewalEvent(GoOn{}), RenewalEvent(GoBack{}), RenewalEvent(Type{1, u"x"_s}), RenewalEvent(Pick{1})}) {
        const auto turn = advance(waiting, event);
        QCOMPARE(turn.renewal, waiting);
        QCOMPARE(turn.wish, RenewalWish::Nothing);
    }
}

void RenewalTest::nextPointOfSale_data()
{
    QTest::addColumn<QStringList>("account");
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("exists");
    QTest::newRow("the one that follows") << QStringList{u"CAJA03"_s, u"CAJA01"_s, u"CAJA02"_s} << u"CAJA02"_s << true;
    QTest::newRow("another one of the store") << QStringList{u"CAJA01"_s, u"MOSTRADOR"_s} << u"MOSTRADOR"_s << true;
    QTest::newRow("none but its own") << QStringList{u"caja01"_s} << u"CAJA02"_s << false;
    QTest::newRow("the name is taken in another store") << QStringList{u"CAJA01"_s, u"CAJA02@SUC002"_s} << u"CAJA03"_s << false;
    QTest::newRow("without external id") << QStringList{u"CAJA01"_s, QString()} << u"CAJA02"_s << false;
}

void RenewalTest::nextPointOfSale()
{
    QFETCH(QStringList, account);
    QFETCH(QString, next);
    QFETCH(bool, exists);
    Facts facts;
    for (const QString &each : account)
        facts.pointsOfSale.append({u"1"_s, each.section(u'@', 0, 0), {}, {}, each.contains(u'@') ? each.section(u'@', 1) : u"SUC001"_s, PosMode::Attended, {}});
    QCOMPARE(nextPosAfter({1, u"CAJA01"_s}, u"SUC001"_s, facts), (NextPos{next, exists}));
}

QTEST_APPLESS_MAIN(RenewalTest)
#include "tst_renewal.moc"
