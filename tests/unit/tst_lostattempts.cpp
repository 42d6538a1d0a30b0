// What the provider has under our references and a restored journal has not; and the numbers that begin anew.
#include "core/backup/series.h"
#include "core/mercadopago/paymentlist.h"
#include "core/payment/stored.h"
#include "core/sale/stored.h"
#include "core/sale/totals.h"
#include "core/till/lostattempts.h"
#include "core/till/recovery.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::till;

namespace {

Setup shop()
{
    Setup setup;
    setup.tillNumber = u"7"_s;
    setup.provider = ProviderSetup{};
    setup.provider->userId = u"446566691"_s;
    return setup;
}

gateway::ProviderPayment paid(gateway::PaymentState state = gateway::PaymentState::Approved)
{
    gateway::ProviderPayment payment;
    payment.id = u"123"_s;
    payment.state = state;
    payment.amount = {150'000, money::Currency::ARS};
    payment.externalReference = u"7-128-1-aB3dE6gH"_s;
    return payment;
}

journal::Current stored(const QString &kind, const QString &file)
{
    QFile data(QStringLiteral(MOSTRADOR_TEST_DATA "/stored/") + file);
    return {kind, u"x"_s, 1, data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray()};
}

}

class TestLostAttempts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void references_data();
    void references();
    void onlyMoneyWantsAttention();
    void standsAsideWithItsNumber();
    void pageOfPayments();
    void onlyWhatTheTillsCollected_data();
    void onlyWhatTheTillsCollected();
    void drawerGoesOnAboveTheSeries();
};

void TestLostAttempts::references_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("7-128-1-aB3dE6gH") << true;
    QTest::newRow("7-360360001-12-aB3dE6gH") << true;
    QTest::newRow("8-128-1-aB3dE6gH") << false; // another till
    QTest::newRow("77-128-1-aB3dE6gH") << false;
    QTest::newRow("7-128-1-aB3dE6g") << false;
    QTest::newRow("7-x-1-aB3dE6gH") << false;
    QTest::newRow("7-128-1-aB3dE6gH-r1") << false;
    QTest::newRow("order 7-128-1-aB3dE6gH") << false;
    QTest::newRow("") << false;
}

void TestLostAttempts::references()
{
    QFETCH(bool, isOurs);
    QCOMPARE(isOwnReference(QString::fromLatin1(QTest::currentDataTag()), shop()), isOurs);
}

void TestLostAttempts::onlyMoneyWantsAttention()
{
    using enum gateway::PaymentState;
    QVERIFY(wantsAttention(paid(Approved)));
    QVERIFY(wantsAttention(paid(InProgress)));
    QVERIFY(!wantsAttention(paid(Rejected)));
    QVERIFY(!wantsAttention(paid(Returned)));
    auto foreign = paid();
    foreign.inOtherCurrency = true;
    QVERIFY(!wantsAttention(foreign));
    auto nothing = paid();
    nothing.amount = {0, money::Currency::ARS};
    QVERIFY(!wantsAttention(nothing));
}

void TestLostAttempts::standsAsideWithItsNumber()
{
    const Instant now = *instantFromText(u"2026-11-28T12:00:00Z");
    const auto lost = lostAttemptOf(paid(), shop(), now);
    QCOMPARE(lost.sale.ticket, 128);
    QCOMPARE(total(lost.sale), paid().amount);
    QVERIFY(lost.sale.heldAt.has_value());
    QVERIFY(!hasWaitingTender(lost.sale));
    QVERIFY(std::holds_alternative<payment::Unpaid>(lost.payment.phase));
    QVERIFY(!payment::isSettled(lost.payment, now)); // it is looked at
    QVERIFY(!payment::holdsPointOfSale(lost.payment)); // and keeps nobody from selling
    QCOMPARE(lostAttemptOf(paid(), shop(), now), lost); // once more: the same one
    const auto drafts = draftsOf(lost);
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(sale::fromStored(QJsonDocument::fromJson(drafts[0].state).object()).value(), lost.sale);
    QVERIFY(isSameOnRecord(payment::fromStored(QJsonDocument::fromJson(drafts[1].state).object()).value(), lost.payment));
}

// The search also lists what the account bought and what was transferred to it.
void TestLostAttempts::pageOfPayments()
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/samples/payment.search.response-200.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject first = sample[u"results"_s][0].toObject();
    const QString owner = QString::number(first[u"collector_id"_s].toInteger());
    const auto page = mercadopago::readPaymentPage(QJsonDocument(sample).toJson(), owner, money::Currency::ARS);
    QVERIFY(page.has_value());
    QCOMPARE(page->rows, sample[u"results"_s].toArray().size());
    const auto others = mercadopago::readPaymentPage(QJsonDocument(sample).toJson(), u"1"_s, money::Currency::ARS);
    QCOMPARE(others->payments.size(), 0);
    QVERIFY(!mercadopago::readPaymentPage("{}", owner, money::Currency::ARS));
    const auto request = mercadopago::listPaymentsRequest(*instantFromText(u"2026-11-28T12:00:00Z"), 50);
    QVERIFY(request.target.contains("begin_date=2026-11-28T12%3A00%3A00.000Z"));
    QVERIFY(request.target.contains("offset=50"));
}

void TestLostAttempts::onlyWhatTheTillsCollected_data()
{
    QTest::addColumn<QByteArray>("change"); // of one payment that a till collected
    QTest::addColumn<qsizetype>("counted"); // -1: the page cannot be read
    QTest::newRow("by QR") << R"({"point_of_interaction":{"business_info":{"sub_unit":"qr"}}})"_ba << qsizetype(1);
    QTest::newRow("not told how") << "{}"_ba << qsizetype(1);
    QTest::newRow("in another way") << R"({"point_of_interaction":{"business_info":{"sub_unit":"checkout_pro"}}})"_ba << qsizetype(0);
    QTest::newRow("a transfer") << R"({"point_of_interaction":{"type":"PSP_TRANSFER"}})"_ba << qsizetype(0);
    QTest::newRow("for nobody's reference") << R"({"external_reference":""})"_ba << qsizetype(0);
    QTest::newRow("bought, not sold") << R"({"collector_id":7})"_ba << qsizetype(0);
    QTest::newRow("without its amount") << R"({"transaction_amount":"x"})"_ba << qsizetype(-1);
}

void TestLostAttempts::onlyWhatTheTillsCollected()
{
    QFETCH(const QByteArray, change);
    QFETCH(const qsizetype, counted);
    QJsonObject payment = QJsonDocument::fromJson(R"({"id":5,"status":"approved","currency_id":"ARS","transaction_amount":100,
        "collector_id":446566691,"external_reference":"1-1-ABC","date_created":"2026-11-28T12:00:00.000-04:00"})").object();
    const QJsonObject changed = QJsonDocument::fromJson(change).object();
    for (auto each = changed.begin(); each != changed.end(); ++each)
        payment.insert(each.key(), each.value());
    const QJsonObject body{{u"results"_s, QJsonArray{payment}}, {u"paging"_s, QJsonObject{{u"total"_s, 1}}}};
    const auto page = mercadopago::readPaymentPage(QJsonDocument(body).toJson(), u"446566691"_s, money::Currency::ARS);
    QCOMPARE(page ? page->payments.size() : qsizetype(-1), counted);
    QVERIFY(!mercadopago::readPaymentPage("<html>", u"446566691"_s, money::Currency::ARS));
}

void TestLostAttempts::drawerGoesOnAboveTheSeries()
{
    Records records;
    records.shifts = {stored(u"shift"_s, u"shift_closed.json"_s)};
    const qint64 before = recover(records)->drawer->number;
    const backup::Restore restore{{1000, before + 500}, Instant{}, Instant{}, false};
    records.restores = {{u"restore"_s, u"r"_s, 2, QJsonDocument(toStored(restore)).toJson()}};
    QCOMPARE(recover(records)->drawer->number, before + 500);
    const backup::Restore below{{1000, before}, Instant{}, Instant{}, false};
    records.restores[0].state = QJsonDocument(toStored(below)).toJson();
    QCOMPARE(recover(records)->drawer->number, before);
    records.shifts.clear();
    QVERIFY(!recover(records)->drawer);
    records.restores[0].state = "{}";
    QCOMPARE(recover(records).error().kind, u"restore"_s);
}

QTEST_GUILESS_MAIN(TestLostAttempts)
#include "tst_lostattempts.moc"
