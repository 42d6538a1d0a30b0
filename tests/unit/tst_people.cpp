// People: roles and their rights, changes that must stay possible, their stored form, and their PINs on the disk.
#include "core/io/system/pinfile.h"
#include "core/people/stored.h"
#include "tests/support/tilldesk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::test;
using people::Right;
using people::Role;

namespace {

till::ChangePerson by(const people::Change &change)
{
    return {change, {u"Ana"_s, {}, noon()}};
}

people::PeopleProblem refusal(const TillDesk &desk)
{
    return std::get<people::PeopleProblem>(desk.last.rejection->problem);
}

}

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsGrowWithTheRole();
    void theFirstIsAManager();
    void theLastManagerStays();
    void namesAreUnique();
    void whoLeftLeavesTheName();
    void changesAreOnRecord();
    void nobodySuchIsNotChanged();
    void soManyAndNoMore();
    void whoServesIsOnRecord();
    void whoLeavesDoesNotServe();
    void storedForEver();
    void pinsAreKeptHashed();
    void aPinIsOnePersons();
    void triesSurviveARestart();
};

void TestPeople::rightsGrowWithTheRole()
{
    for (const Right right : people::allRights) {
        QVERIFY(may(Role::Manager, right));
        QVERIFY(!may(Role::Cashier, right) || may(Role::Supervisor, right));
    }
    QVERIFY(may(Role::Cashier, Right::Sell));
    QVERIFY(!may(Role::Cashier, Right::Refund));
    QVERIFY(may(Role::Supervisor, Right::Refund));
    QVERIFY(!may(Role::Supervisor, Right::ConfirmByHand));
    QVERIFY(!may(Role::Supervisor, Right::People));
    QVERIFY(people::discountCeiling(Role::Cashier) < people::discountCeiling(Role::Supervisor));
    QCOMPARE(people::discountCeiling(Role::Manager), 10'000); // the owner may give anything away
    QVERIFY(!needsNoPin(Right::Refund) && !needsNoPin(Right::People) && needsNoPin(Right::MoveCash));
}

void TestPeople::theFirstIsAManager()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u" Ana  María "_s, Role::Cashier})));
    QCOMPARE(desk.state.people.value(u"p1"_s), (people::Person{u"p1"_s, u"Ana María"_s, Role::Manager, true}));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    QVERIFY(desk.state.people.value(u"p2"_s).role == Role::Cashier);
    desk.restart();
    QCOMPARE(desk.state.people.size(), 2);
}

void TestPeople::theLastManagerStays()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(!desk.feed(by(people::SetRole{u"p1"_s, Role::Cashier})));
    QVERIFY(refusal(desk) == people::PeopleProblem::LastManager);
    QVERIFY(!desk.feed(by(people::SetActive{u"p1"_s, false})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Manager})));
    QVERIFY(desk.feed(by(people::SetActive{u"p1"_s, false})));
    QVERIFY(!desk.feed(by(people::SetRole{u"p2"_s, Role::Supervisor})));
    QVERIFY(!desk.feed(by(people::NewPin{u"p1"_s})));
    QVERIFY(refusal(desk) == people::PeopleProblem::NobodySuch);
    QVERIFY(desk.feed(by(people::SetActive{u"p1"_s, false}))); // left already
    QVERIFY(desk.feed(by(people::AddPerson{u"Carla"_s, Role::Cashier})));
    QVERIFY(!desk.feed(by(people::SetActive{u"p2"_s, false}))); // a cashier lets nobody in
    QVERIFY(refusal(desk) == people::PeopleProblem::LastManager);
    QVERIFY(desk.feed(by(people::SetRole{u"p2"_s, Role::Manager}))); // no change
    QVERIFY(desk.feed(by(people::SetActive{u"p3"_s, false})));
    QVERIFY(desk.feed(by(people::SetActive{u"p1"_s, true})));
    QVERIFY(desk.feed(by(people::SetRole{u"p1"_s, Role::Cashier})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Dora"_s, Role::Cashier}))); // p2 is a manager still, so she is none
    QVERIFY(desk.state.people.value(u"p4"_s).role == Role::Cashier);
}

void TestPeople::namesAreUnique()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(!desk.feed(by(people::AddPerson{u"ANA"_s, Role::Cashier})));
    QVERIFY(refusal(desk) == people::PeopleProblem::NameTaken);
    QVERIFY(!desk.feed(by(people::AddPerson{u"  "_s, Role::Cashier})));
    QVERIFY(refusal(desk) == people::PeopleProblem::NameMissing);
}

void TestPeople::whoLeftLeavesTheName()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    QVERIFY(desk.feed(by(people::SetActive{u"p2"_s, false})));
    QVERIFY(desk.feed(by(people::SetActive{u"p2"_s, true})));
    QVERIFY(desk.feed(by(people::SetActive{u"p2"_s, false})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    QVERIFY(desk.feed(by(people::SetActive{u"p3"_s, true})));
    QVERIFY(!desk.feed(by(people::SetActive{u"p2"_s, true}))); // there is another Beto now
    QVERIFY(refusal(desk) == people::PeopleProblem::NameTaken);
}

void TestPeople::changesAreOnRecord()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    const QList<std::pair<people::Change, QByteArray>> changes{{people::SetRole{u"p2"_s, Role::Supervisor}, "role_set"},
        {people::NewPin{u"p2"_s}, "pin_changed"}, {people::SetActive{u"p2"_s, false}, "deactivated"}, {people::SetActive{u"p2"_s, true}, "activated"}};
    for (const auto &[change, event] : changes) {
        QVERIFY(desk.feed(by(change)));
        QCOMPARE(desk.draftKinds(), QStringList{u"person"_s});
        const QJsonObject recorded = QJsonDocument::fromJson(desk.last.drafts[0].event).object();
        QCOMPARE(recorded[u"event"_s].toString().toUtf8(), event);
        QCOMPARE(recorded[u"who"_s], QJsonValue(u"Ana"_s));
        QCOMPARE(desk.last.durability, Durability::Synced);
    }
    desk.restart();
    QCOMPARE(desk.state.people.value(u"p2"_s), (people::Person{u"p2"_s, u"Beto"_s, Role::Supervisor, true}));
}

void TestPeople::nobodySuchIsNotChanged()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    for (const people::Change &change : {people::Change(people::SetRole{u"p9"_s, Role::Manager}), people::Change(people::SetActive{u"p9"_s, true}),
             people::Change(people::NewPin{u"p9"_s})}) {
        QVERIFY(!desk.feed(by(change)));
        QVERIFY(refusal(desk) == people::PeopleProblem::NobodySuch);
    }
}

void TestPeople::soManyAndNoMore()
{
    TillDesk desk;
    for (qsizetype number = 1; number <= people::mostPeople; ++number)
        QVERIFY(desk.feed(by(people::AddPerson{u"P%1"_s.arg(number), Role::Manager})));
    QVERIFY(!desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(refusal(desk) == people::PeopleProblem::TooMany);
    QCOMPARE(desk.state.people.size(), people::mostPeople);
}

void TestPeople::whoServesIsOnRecord()
{
    TillDesk desk;
    desk.setup.dayCutoffHour = 4;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    QVERIFY(desk.feed(Serve{u"p1"_s}));
    QCOMPARE(desk.draftKinds(), QStringList{u"person"_s});
    QVERIFY(desk.feed(Serve{u"p1"_s})); // serves already
    QCOMPARE(desk.draftKinds(), QStringList());
    QVERIFY(desk.add(100));
    QVERIFY(desk.last.drafts[0].event.contains("\"by\":\"p1\""));
    QVERIFY(desk.feed(Serve{u"p2"_s}));
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(desk.sale().openedBy, u"Ana"_s);
    QCOMPARE(desk.sale().finishedBy, u"Beto"_s);
    QCOMPARE(desk.sale().businessDay.size(), 10);
    QVERIFY(desk.feed(Serve{}));
    QCOMPARE(cashierName(desk.state), QString());
    desk.restart();
    QCOMPARE(desk.state.cashier, QString());
}

void TestPeople::whoLeavesDoesNotServe()
{
    TillDesk desk;
    QVERIFY(desk.feed(by(people::AddPerson{u"Ana"_s, Role::Manager})));
    QVERIFY(desk.feed(by(people::AddPerson{u"Beto"_s, Role::Cashier})));
    QVERIFY(desk.feed(Serve{u"p2"_s}));
    QVERIFY(desk.feed(by(people::SetActive{u"p2"_s, false})));
    QCOMPARE(desk.state.cashier, QString());
    QVERIFY(!desk.feed(Serve{u"p2"_s}));
    QVERIFY(!desk.feed(Serve{u"p9"_s}));
}

void TestPeople::storedForEver()
{
    const people::Person ana{u"p1"_s, u"Ana María"_s, Role::Supervisor, false};
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/person.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(people::toStored(ana), golden);
    QVERIFY(people::fromStored(golden) == ana);
    for (const QString &key : golden.keys()) {
        QJsonObject broken = golden;
        broken.remove(key);
        QVERIFY2(!people::fromStored(broken), qPrintable(key));
    }
}

void TestPeople::pinsAreKeptHashed()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(!pins.knowsPeople());
    QVERIFY(pins.give(u"p1"_s, u"2468"_s) == people::PinGiven::Given);
    QVERIFY(pins.give(u"p2"_s, u"123"_s) == people::PinGiven::NotKept);
    const QFileInfo info(folder.filePath(u"people-pins"_s));
    QVERIFY(!info.permission(QFile::ReadGroup) && !info.permission(QFile::ReadOther));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("2468"));
    const io::PinFile again(folder.path());
    QCOMPARE(again.whose(u"2468"_s), std::optional(u"p1"_s));
    QVERIFY(!again.whose(u"2469"_s) && !again.whose(QString()));
    QVERIFY(again.hasPin(u"p1"_s) && !again.hasPin(u"p2"_s));
}

void TestPeople::aPinIsOnePersons()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.give(u"p1"_s, u"2468"_s) == people::PinGiven::Given);
    QVERIFY(pins.give(u"p2"_s, u"2468"_s) == people::PinGiven::Taken);
    QVERIFY(pins.give(u"p1"_s, u"2468"_s) == people::PinGiven::Given);
    QVERIFY(pins.give(u"p1"_s, u"1357"_s) == people::PinGiven::Given);
    QVERIFY(!pins.whose(u"2468"_s));
    QCOMPARE(pins.whose(u"1357"_s), std::optional(u"p1"_s));
}

void TestPeople::triesSurviveARestart()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.wrongTries() == people::WrongTries());
    const people::WrongTries tries{6, noon()};
    pins.remember(tries);
    QVERIFY(io::PinFile(folder.path()).wrongTries() == tries);
    pins.remember({});
    QVERIFY(io::PinFile(folder.path()).wrongTries() == people::WrongTries());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
