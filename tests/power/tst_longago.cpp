// A payment pays one sale, however long ago that was: the till starts from its newest states only, and still knows.
#include "core/io/store/journalreader.h"
#include "core/io/store/sqlitejournal.h"
#include "core/payment/stored.h"
#include "core/simulator/buyer/buyer.h"
#include "core/till/recovery.h"
#include "tests/power/till.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::power;
using namespace Qt::StringLiterals;

namespace {

constexpr int attemptsBetween = 400;
constexpr qint64 price = 10'000;

Instant morning()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

till::State recovered(const QString &path)
{
    const auto reader = JournalReader::open(path).value();
    return till::recover({reader.open(u"sale"_s, true, 1000).value(), reader.open(u"payment"_s, true, 1000).value(),
                             reader.open(u"receipt"_s, true, 1000).value(), reader.lastTicket().value()})
        .value();
}

bool append(journal::Journal &journal, const QList<journal::Draft> &drafts)
{
    std::optional<journal::Recorded> answer;
    journal.append(drafts, morning(), journal::Durability::Soon, [&answer](const journal::Recorded &recorded) { answer = recorded; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000) && *answer;
}

// The same attempt again and again, each with a reference and a payment of its own.
QList<journal::Draft> othersLike(payment::Payment paid, int count)
{
    QList<journal::Draft> drafts;
    for (int number = 1; number <= count; ++number) {
        paid.charge.externalReference = u"1-%1-1-FILLING0"_s.arg(1000 + number);
        std::get<payment::Paid>(paid.phase).payments.first().id = QString::number(number);
        drafts.append({u"payment"_s, referenceOf(paid), "{}", QJsonDocument(payment::toStored(paid)).toJson(QJsonDocument::Compact), false, 1000 + number});
    }
    return drafts;
}

const payment::Payment *newestPayment(const Till &till)
{
    return till.state().payments.isEmpty() ? nullptr : &till.state().payments.last();
}

template <typename Phase> bool isIn(const Till &till)
{
    const auto *payment = newestPayment(till);
    return payment && std::holds_alternative<Phase>(payment->phase);
}

}

class TestLongAgo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaymentOfFourHundredSalesAgo();
};

void TestLongAgo::aPaymentOfFourHundredSalesAgo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.sqlite"_s);
    simulator::World world = simulator::makeWorld({});
    world.habit = {simulator::BuyerKind::Pay, std::chrono::seconds(3)};
    auto journal = SqliteJournal::open(path).value();
    const Witness nobody = [](const Deed &) {};
    {
        Till till({}, world, morning(), *journal, nobody);
        till.sell(price);
        till.runner().chargeQr();
        QVERIFY(till.runUntil([&] { return isIn<payment::Paid>(till); }));
        QVERIFY(append(*journal, othersLike(*newestPayment(till), attemptsBetween)));
        world = till.world();
    }
    journal.reset();
    journal = SqliteJournal::open(path).value(); // a new morning
    world.habit = {};
    const qint64 first = world.payments.constFirst().id;
    Till till(recovered(path), world, morning() + std::chrono::hours(20), *journal, nobody);
    QCOMPARE(till.state().payments.size(), 1); // watched for a second wallet: the others are not even read
    till.sell(price);
    till.runner().chargeQr();
    QVERIFY(till.runUntil([&] { return isIn<payment::AwaitingPayment>(till); }));
    const auto shown = simulator::actAsBuyer(till.world(),
        {.kind = simulator::BuyerActKind::Pay, .externalPosId = u"CAJA01"_s, .echoOf = first}, till.now());
    QVERIFY(shown);
    QVERIFY(till.runUntil([&] { return isIn<payment::Conflict>(till); }));
    QCOMPARE(payment::conflictOf(*newestPayment(till)), std::optional(payment::ConflictKind::PaymentUsedElsewhere));
    QCOMPARE(till::currentSale(till.state())->state, sale::SaleState::Open);
    QVERIFY(JournalReader::open(path).value().check().value().isClean());
}

QTEST_GUILESS_MAIN(TestLongAgo)
#include "tst_longago.moc"
