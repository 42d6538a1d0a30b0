// The three outcomes of every call: answered, certainly not executed, unknown. Nothing unknown may pass for a failure.
#include "core/gateway/protocol.h"
#include "core/mercadopago/qrs.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::HybridProtocol;

namespace {

constexpr std::array operations{Operation::CreateOrder, Operation::FindOrders, Operation::ReadOrder,
    Operation::ReadPayment, Operation::ReadSlot, Operation::WithdrawOrder, Operation::FindPayments,
    Operation::RefundPayment, Operation::ReadRefunds, Operation::ReadPointOfSale};

Outcome outcomeFor(Operation operation, const TransportReply &reply)
{
    return outcomeOf(HybridProtocol(), {operation, u"1"_s}, charge(), reply);
}

Outcome answered(Operation operation, int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return outcomeFor(operation, TransportAnswer{{status, headers, body}, {}});
}

const QByteArray refusal = R"({"error":"some_error","message":"m","status":400})";
const QByteArray page = "<!DOCTYPE html><p>Bad gateway</p>";

}

class TestOutcome final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silence_data();
    void silence();
    void ambiguousStatuses_data();
    void ambiguousStatuses();
    void definiteStatuses_data();
    void definiteStatuses();
    void aKeyInUseDecidesNothing();
    void pagesProveNothing();
    void retryAfter_data();
    void retryAfter();
};

void TestOutcome::silence_data()
{
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<bool>("executedPerhaps");
    QTest::addColumn<Obscurity>("why");
    QTest::newRow("not sent") << TransportFault::NotSent << false << Obscurity::NoConnection;
    QTest::newRow("refused") << TransportFault::Refused << false << Obscurity::NoConnection;
    QTest::newRow("untrusted") << TransportFault::Untrusted << false << Obscurity::Untrusted;
    QTest::newRow("lost") << TransportFault::Lost << true << Obscurity::LostAnswer;
    QTest::newRow("timed out") << TransportFault::TimedOut << true << Obscurity::TimedOut;
    QTest::newRow("too large") << TransportFault::TooLarge << true << Obscurity::Unreadable;
    QTest::newRow("not understood") << TransportFault::NotUnderstood << true << Obscurity::Unreadable;
}

void TestOutcome::silence()
{
    QFETCH(TransportFault, fault);
    QFETCH(bool, executedPerhaps);
    QFETCH(Obscurity, why);
    const Silence expected{why, std::nullopt, u"because"_s};
    for (const Operation operation : operations) {
        const Outcome outcome = outcomeFor(operation, failure(TransportFailure{fault, u"because"_s}));
        QCOMPARE(outcome, executedPerhaps ? Outcome(Unknown{expected}) : Outcome(NotExecuted{expected}));
    }
}

void TestOutcome::ambiguousStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Obscurity>("why");
    for (const int status :
        {0, 100, 102, 300, 301, 302, 304, 307, 308, 408, 423, 424, 425, 500, 501, 502, 503, 504, 520, 599})
        QTest::addRow("%d", status) << status << Obscurity::ServerTrouble;
    QTest::newRow("429") << 429 << Obscurity::TooManyRequests;
}

// Even with a body that would be a fine answer: the status decides nothing.
void TestOutcome::ambiguousStatuses()
{
    QFETCH(int, status);
    QFETCH(Obscurity, why);
    for (const Operation operation : operations) {
        for (const QByteArray &body : {QByteArray(), refusal, page, QByteArray(R"({"elements":null})")}) {
            const Outcome outcome = answered(operation, status, body);
            QVERIFY(std::holds_alternative<Unknown>(outcome));
            QCOMPARE(std::get<Unknown>(outcome).why, why);
            QVERIFY(std::get<Unknown>(outcome).detail.contains(QString::number(status)));
        }
    }
}

void TestOutcome::definiteStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<RefusalKind>("kind");
    QTest::newRow("400") << 400 << RefusalKind::Invalid;
    QTest::newRow("401") << 401 << RefusalKind::Credentials;
    QTest::newRow("403") << 403 << RefusalKind::Credentials;
    QTest::newRow("404") << 404 << RefusalKind::NotFound;
    QTest::newRow("409") << 409 << RefusalKind::NotPossible;
    QTest::newRow("422") << 422 << RefusalKind::Invalid;
}

void TestOutcome::definiteStatuses()
{
    QFETCH(int, status);
    QFETCH(RefusalKind, kind);
    const Outcome outcome = answered(Operation::CreateOrder, status, refusal);
    QCOMPARE(outcome, Outcome(Answer(Refusal{kind, status, u"some_error"_s, u"m"_s})));
}

// The same request is being worked on elsewhere, or was: to take it for refused would be to forget an order.
void TestOutcome::aKeyInUseDecidesNothing()
{
    for (const QByteArray &code : {"conflict"_qba, "idempotency_key_already_used"_qba, "resource_locked"_qba}) {
        const Outcome outcome = answered(Operation::CreateOrder, 409, R"({"errors":[{"code":")" + code + R"("}]})");
        QVERIFY(std::holds_alternative<Unknown>(outcome));
        QCOMPARE(std::get<Unknown>(outcome).why, Obscurity::ServerTrouble);
    }
}

// A captive portal answers everything with 200 and a page; a gateway refuses with one.
void TestOutcome::pagesProveNothing()
{
    for (const Operation operation : operations) {
        for (const int status : {200, 400, 401, 403, 404}) {
            const Outcome outcome = answered(operation, status, page);
            QVERIFY(std::holds_alternative<Unknown>(outcome));
            QCOMPARE(std::get<Unknown>(outcome).why, Obscurity::Unreadable);
        }
    }
    QCOMPARE(answered(Operation::CreateOrder, 201, {}), Outcome(Answer(OrderCreated{})));
    QCOMPARE(answered(Operation::WithdrawOrder, 204, {}), Outcome(Answer(OrderWithdrawn{})));
}

void TestOutcome::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("expected"); // ms; -1: none
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("blanks") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("a day is too long") << QByteArray("86400") << qint64(300'000);
    QTest::newRow("larger than any clock") << QByteArray("9223372036854775807") << qint64(300'000);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
}

void TestOutcome::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, expected);
    for (const int status : {429, 503}) {
        const Outcome outcome = answered(Operation::FindOrders, status, {}, {{"retry-after", header}});
        const auto pause = std::get<Unknown>(outcome).retryAfter;
        QCOMPARE(pause ? pause->count() : -1, expected);
    }
}

QTEST_APPLESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
