#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::support;

// The program over real sockets: its first line, its exit codes, its state across SIGKILL, what faults do on the wire.
class TestSimulatorProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesOverLoopback();
    void stateSurvivesKill();
    void killedAtAnyMomentNothingAnsweredIsLost();
    void stateGrowsByWhatChanged();
    void halfALineIsPassedOver();
    void keysSurviveKill();
    void endsCleanlyWhenTold();
    void lostAnswerClosesTheConnection();
    void truncatedAnswerIsAnError();
    void delayHoldsOneConnectionOnly();
    void tellsWhatHappened();
    void tellsAgainWhatWasNotAcknowledged();
    void tellsThoughNobodyAsks();
    void tellsAfterARestart();
    void standingClock();
    void showsTheBuyersPage();
    void usageErrors_data();
    void usageErrors();
    void stateOfAnotherAccountIsRefused();

private:
    struct Answer {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QJsonDocument json{};
    };

    std::unique_ptr<QProcess> start(const QStringList &arguments = {});
    Answer send(const QByteArray &method, const QString &target, const QByteArray &body = {});
    Answer put(const QString &reference);
    QNetworkReply *begin(const QByteArray &method, const QString &target, const QByteArray &body);

    QNetworkAccessManager m_network;
    QString m_url;
};

namespace {

constexpr int patience = 20'000; // milliseconds, for a busy machine
constexpr int ordersAtATime = 40;

QByteArray orderText(const QString &reference)
{
    const QJsonObject item{{u"title"_s, u"Yerba"_s}, {u"description"_s, u"Yerba"_s}, {u"unit_price"_s, 100},
        {u"quantity"_s, 1}, {u"unit_measure"_s, u"unit"_s}, {u"total_amount"_s, 100}};
    return QJsonDocument(QJsonObject{{u"external_reference"_s, reference}, {u"title"_s, u"Sale"_s},
                             {u"description"_s, u"Sale"_s}, {u"total_amount"_s, 100}, {u"items"_s, QJsonArray{item}}})
        .toJson();
}

QByteArray ordersApiText(const QString &reference)
{
    const QJsonObject qr{{u"external_pos_id"_s, u"CAJA01"_s}, {u"mode"_s, u"dynamic"_s}};
    const QJsonArray payments{QJsonObject{{u"amount"_s, u"100.00"_s}}};
    return QJsonDocument(
        QJsonObject{{u"type"_s, u"qr"_s}, {u"external_reference"_s, reference},
            {u"config"_s, QJsonObject{{u"qr"_s, qr}}}, {u"transactions"_s, QJsonObject{{u"payments"_s, payments}}}})
        .toJson();
}

const QString qrs = u"/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs"_s;

QString stateFile(const QTemporaryDir &folder)
{
    return folder.filePath(u"state.json"_s);
}

}

std::unique_ptr<QProcess> TestSimulatorProgram::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(MOSTRADOR_SIMULATOR), QStringList{u"--port"_s, u"0"_s} + arguments);
    const bool spoke = QTest::qWaitFor([&] { return process->canReadLine(); }, patience);
    const QByteArray line = spoke ? process->readLine().trimmed() : QByteArray();
    const QByteArray beginning = "listening on http://127.0.0.1:"_ba;
    if (!line.startsWith(beginning))
        qWarning() << "said" << line << process->readAllStandardError();
    m_url = QString::fromLatin1(line.mid(qsizetype(sizeof("listening on ") - 1)));
    m_network.clearConnectionCache();
    return process;
}

QNetworkReply *TestSimulatorProgram::begin(const QByteArray &method, const QString &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_url + target));
    request.setRawHeader("Authorization", "Bearer TEST-1");
    request.setRawHeader("X-Idempotency-Key", "key-1");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network.sendCustomRequest(request, method, body);
}

TestSimulatorProgram::Answer TestSimulatorProgram::send(
    const QByteArray &method, const QString &target, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(begin(method, target, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
        QJsonDocument::fromJson(reply->readAll())};
}

TestSimulatorProgram::Answer TestSimulatorProgram::put(const QString &reference)
{
    return send("PUT"_ba, qrs, orderText(reference));
}

void TestSimulatorProgram::servesOverLoopback()
{
    const auto process = start({u"--site"_s, u"MLB"_s});
    QCOMPARE(send("GET"_ba, u"/users/me"_s).json[u"site_id"_s].toString(), u"MLB"_s);
    QCOMPARE(put(u"one"_s).status, 200);
    QCOMPARE(send("POST"_ba, u"/_simulator/pay"_s, R"({"external_pos_id":"CAJA01"})"_ba).status, 200);
    const Answer found = send("GET"_ba, u"/merchant_orders/search?external_reference=one"_s);
    QCOMPARE(found.json[u"elements"_s][0][u"status"_s].toString(), u"closed"_s);
    QCOMPARE(send("DELETE"_ba, u"/instore/qr/seller/collectors/446566691/pos/CAJA01/orders"_s).status, 404);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

void TestSimulatorProgram::stateSurvivesKill()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, stateFile(folder)};
    auto process = start(arguments);
    QCOMPARE(put(u"one"_s).status, 200);
    const Answer paid = send("POST"_ba, u"/_simulator/pay"_s, R"({"external_reference":"one"})"_ba);
    QCOMPARE(put(u"two"_s).status, 200);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    process = start(arguments);
    const Answer payment = send("GET"_ba, u"/v1/payments/%1"_s.arg(paid.json[u"payment_id"_s].toInteger()));
    QCOMPARE(payment.status, 200);
    QCOMPARE(payment.json[u"status"_s].toString(), u"approved"_s);
    const Answer slot = send("GET"_ba, u"/instore/qr/seller/collectors/446566691/pos/CAJA01/orders"_s);
    QCOMPARE(slot.json[0][u"external_reference"_s].toString(), u"two"_s);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

// Many at a time, and the end comes while some are under way.
void TestSimulatorProgram::killedAtAnyMomentNothingAnsweredIsLost()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, stateFile(folder)};
    QSet<QString> answered;
    for (int round = 0; round < 4; ++round) {
        const auto process = start(arguments);
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        const qsizetype before = answered.size();
        for (int number = 0; number < ordersAtATime; ++number) {
            const QString reference = u"r%1-%2"_s.arg(round).arg(number);
            replies.emplace_back(begin("PUT"_ba, qrs, orderText(reference)));
            connect(replies.back().get(), &QNetworkReply::finished, this, [&answered, reference, reply = replies.back().get()] {
                if (reply->error() == QNetworkReply::NoError)
                    answered.insert(reference);
            });
        }
        QVERIFY(QTest::qWaitFor([&] { return answered.size() >= before + 5 + 7 * round; }, patience));
        process->kill();
        QVERIFY(process->waitForFinished(patience));
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(replies, &QNetworkReply::isFinished); }, patience));
    }
    const auto process = start(arguments);
    QSet<QString> kept;
    for (const QJsonValue order : send("GET"_ba, u"/_simulator/ledger"_s).json[u"orders"_s].toArray())
        kept.insert(order[u"external_reference"_s].toString());
    QVERIFY2(kept.contains(answered), qPrintable((answered - kept).values().join(u' ')));
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

// What an order costs does not depend on how many there are.
void TestSimulatorProgram::stateGrowsByWhatChanged()
{
    const QTemporaryDir folder;
    const auto process = start({u"--state"_s, stateFile(folder)});
    const auto growth = [&](const QString &reference) {
        const qint64 before = QFileInfo(stateFile(folder)).size();
        return put(reference).status == 200 ? QFileInfo(stateFile(folder)).size() - before : -1;
    };
    const qint64 first = growth(u"first"_s);
    QVERIFY(first > 100 && first < 4'000);
    for (int number = 0; number < 200; ++number)
        QCOMPARE(put(u"n%1"_s.arg(number)).status, 200);
    const qint64 last = growth(u"last"_s);
    QVERIFY2(last > 100 && last < first + 2'000, qPrintable(QString::number(last)));
    QCOMPARE(send("GET"_ba, u"/_simulator/ledger"_s).status, 200); // it only reads
    QCOMPARE(growth(u"again"_s) > 0, true);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

void TestSimulatorProgram::halfALineIsPassedOver()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, stateFile(folder)};
    auto process = start(arguments);
    QCOMPARE(put(u"one"_s).status, 200);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    QFile file(stateFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QVERIFY(file.write(R"({"orders":[[1,{"id":"x")") > 0);
    file.close();
    process = start(arguments);
    QCOMPARE(send("GET"_ba, u"/_simulator/ledger"_s).json[u"orders"_s].toArray().size(), 1);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QVERIFY(file.write("{\"orders\":[[7,{}]]}\n") > 0); // whole, and wrong
    file.close();
    QProcess damaged;
    damaged.start(QStringLiteral(MOSTRADOR_SIMULATOR), QStringList{u"--port"_s, u"0"_s} + arguments);
    QVERIFY(damaged.waitForFinished(patience));
    QCOMPARE(damaged.exitCode(), 1);
    QVERIFY(damaged.readAllStandardError().contains("damaged"));
}

void TestSimulatorProgram::keysSurviveKill()
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--state"_s, stateFile(folder)};
    auto process = start(arguments);
    const Answer first = send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s));
    QCOMPARE(first.status, 201);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    process = start(arguments);
    const Answer again = send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s));
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json, first.json);
    QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"two"_s)).status, 409);
}

void TestSimulatorProgram::endsCleanlyWhenTold()
{
    const QTemporaryDir folder;
    const auto process = start({u"--state"_s, stateFile(folder)});
    QCOMPARE(put(u"one"_s).status, 200);
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(QFile::permissions(stateFile(folder)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSimulatorProgram::lostAnswerClosesTheConnection()
{
    const auto process = start();
    send(
        "POST"_ba, u"/_simulator/faults"_s, R"([{"match":{"method":"PUT"},"kind":"lose_answer_after","times":-1}])"_ba);
    QTcpSocket socket;
    const QUrl url(m_url);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected(patience));
    const QByteArray body = orderText(u"one"_s);
    socket.write("PUT " + qrs.toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer TEST-1\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patience);
    QCOMPARE(socket.readAll(), QByteArray());
    const Answer slot = send("GET"_ba, u"/instore/qr/seller/collectors/446566691/pos/CAJA01/orders"_s);
    QCOMPARE(slot.json[0][u"external_reference"_s].toString(), u"one"_s);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

void TestSimulatorProgram::truncatedAnswerIsAnError()
{
    const auto process = start();
    send("POST"_ba, u"/_simulator/faults"_s, R"([{"match":{"path":"/users/me"},"kind":"truncate_body"}])"_ba);
    const Answer cut = send("GET"_ba, u"/users/me"_s);
    QVERIFY(cut.error != QNetworkReply::NoError);
    QVERIFY(cut.json.isNull());
    QCOMPARE(send("GET"_ba, u"/users/me"_s).error, QNetworkReply::NoError);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

void TestSimulatorProgram::delayHoldsOneConnectionOnly()
{
    const auto process = start();
    send("POST"_ba, u"/_simulator/faults"_s, R"([{"match":{"path":"/users/me"},"kind":"delay","delay_ms":60000}])"_ba);
    const std::unique_ptr<QNetworkReply> held(begin("GET"_ba, u"/users/me"_s, {}));
    QTRY_VERIFY_WITH_TIMEOUT(send("GET"_ba, u"/_simulator/faults"_s).json[0][u"times"_s].toInt() == 0, patience);
    QCOMPARE(send("GET"_ba, u"/users/me"_s).status, 200);
    QVERIFY(!held->isFinished());
    process->terminate(); // ends at once although an answer is still held back
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
}

void TestSimulatorProgram::tellsWhatHappened()
{
    RawServer till([](const SeenRequest &) { return Conduct{.answer = answerOf(200)}; });
    const QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("test-secret\n") > 0);
    secret.close();
    const auto process = start({u"--webhook"_s, till.origin().toString() + u"/hear?shop=7"_s, u"--webhook-secret-file"_s, secret.fileName()});
    QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s)).status, 201);
    QCOMPARE(send("POST"_ba, u"/_simulator/pay"_s, R"({"external_reference":"one"})"_ba).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(till.requests().size(), 1, patience);
    const SeenRequest &told = till.requests().constFirst();
    QVERIFY(told.target.startsWith("/hear?shop=7&data.id=ORD"));
    QCOMPARE(told.method, "POST"_ba);
    QCOMPARE(QJsonDocument::fromJson(told.body)[u"action"_s].toString(), u"order.processed"_s);
    const QByteArray signature = gateway::headerValue(told.headers, "X-Signature"_ba);
    const QByteArray ts = signature.mid(3, signature.indexOf(',') - 3);
    const QByteArray id = told.target.mid(told.target.indexOf("data.id=") + 8).split('&').constFirst().toLower();
    const QByteArray manifest = "id:" + id + ";request-id:" + gateway::headerValue(told.headers, "X-Request-Id"_ba) + ";ts:" + ts + ";";
    QCOMPARE(signature, "ts=" + ts + ",v1=" + QMessageAuthenticationCode::hash(manifest, "test-secret"_ba, QCryptographicHash::Sha256).toHex());
    QTRY_COMPARE_WITH_TIMEOUT(send("GET"_ba, u"/_simulator/notifications"_s).json[u"tries"_s][0][u"status"_s].toInt(), 200, patience);
    QVERIFY(send("GET"_ba, u"/_simulator/notifications"_s).json[u"waiting"_s].toArray().isEmpty());
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
}

// Refused, left without an answer for longer than its patience, dropped: each time it comes again, and each try leaves once.
void TestSimulatorProgram::tellsAgainWhatWasNotAcknowledged()
{
    int tries = 0;
    RawServer till([&](const SeenRequest &) {
        ++tries;
        if (tries == 1)
            return Conduct{.answer = answerOf(500)};
        if (tries == 2)
            return Conduct{.end = Conduct::End::Silence};
        return tries == 3 ? Conduct{.end = Conduct::End::Reset} : Conduct{.answer = answerOf(201)};
    });
    const auto process = start({u"--webhook"_s, till.origin().toString()});
    QCOMPARE(send("POST"_ba, u"/_simulator/switches"_s, R"({"retry_divisor":100000,"notification_patience_seconds":1})"_ba).status, 200);
    QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s)).status, 201);
    QCOMPARE(send("POST"_ba, u"/_simulator/pay"_s, R"({"external_reference":"one"})"_ba).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(till.requests().size(), 4, patience);
    const auto statuses = [&] {
        QList<int> list;
        for (const QJsonValue &each : send("GET"_ba, u"/_simulator/notifications"_s).json[u"tries"_s].toArray())
            list.append(each[u"status"_s].toInt(-1));
        return list;
    };
    QTRY_COMPARE_WITH_TIMEOUT(statuses(), (QList<int>{500, 0, 0, 201}), patience);
    for (int retry = 0; retry < 4; ++retry)
        QCOMPARE(gateway::headerValue(till.requests().at(retry).headers, "X-Retry"_ba), QByteArray::number(retry));
    QVERIFY(send("GET"_ba, u"/_simulator/notifications"_s).json[u"waiting"_s].toArray().isEmpty());
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
}

void TestSimulatorProgram::tellsThoughNobodyAsks()
{
    RawServer till([](const SeenRequest &) { return Conduct{.answer = answerOf(200)}; });
    const auto process = start({u"--webhook"_s, till.origin().toString(), u"--buyer"_s, u"pay"_s, u"--after"_s, u"1"_s});
    QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s)).status, 201);
    QTRY_COMPARE_WITH_TIMEOUT(till.requests().size(), 1, patience);
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitCode(), 0);
}

void TestSimulatorProgram::tellsAfterARestart()
{
    const QTemporaryDir folder;
    RawServer till([](const SeenRequest &) { return Conduct{.answer = answerOf(200)}; });
    const QStringList arguments{u"--state"_s, stateFile(folder), u"--webhook"_s, till.origin().toString()};
    auto process = start(arguments);
    QCOMPARE(send("POST"_ba, u"/_simulator/switches"_s, R"({"notification_delay_seconds":3600})"_ba).status, 200);
    QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s)).status, 201);
    QCOMPARE(send("POST"_ba, u"/_simulator/pay"_s, R"({"external_reference":"one"})"_ba).status, 200);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    process = start(arguments);
    QCOMPARE(send("GET"_ba, u"/_simulator/notifications"_s).json[u"waiting"_s].toArray().size(), 1);
    QCOMPARE(send("POST"_ba, u"/_simulator/clock"_s, R"({"advance_seconds":3600})"_ba).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(till.requests().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(send("GET"_ba, u"/_simulator/notifications"_s).json[u"waiting"_s].toArray().isEmpty(), patience);
    process->kill();
    QVERIFY(process->waitForFinished(patience));
    process = start(arguments); // what was acknowledged does not come again
    QVERIFY(send("GET"_ba, u"/_simulator/notifications"_s).json[u"waiting"_s].toArray().isEmpty());
    process->kill();
    QVERIFY(process->waitForFinished(patience));
}

// Two runs say the same to the letter.
void TestSimulatorProgram::standingClock()
{
    QJsonDocument ledgers[2];
    for (QJsonDocument &ledger : ledgers) {
        const auto process = start({u"--clock"_s, u"virtual"_s, u"--seed"_s, u"4"_s, u"--buyer"_s, u"reject-then-pay"_s, u"--rejections"_s, u"2"_s,
            u"--rejection-detail"_s, u"cc_rejected_high_risk"_s});
        QCOMPARE(send("POST"_ba, u"/v1/orders"_s, ordersApiText(u"one"_s)).status, 201);
        QCOMPARE(send("POST"_ba, u"/_simulator/clock"_s, R"({"advance_seconds":6})"_ba).status, 200);
        ledger = send("GET"_ba, u"/_simulator/ledger"_s).json;
        process->kill();
        QVERIFY(process->waitForFinished(patience));
    }
    QCOMPARE(ledgers[0], ledgers[1]);
    QCOMPARE(ledgers[0][u"now"_s].toString(), u"2026-01-01T12:00:06.000Z"_s);
    const QJsonArray payments = ledgers[0][u"payments"_s].toArray();
    QCOMPARE(payments.size(), 3);
    QCOMPARE(payments[1][u"status_detail"_s].toString(), u"cc_rejected_high_risk"_s);
    QCOMPARE(payments[2][u"status"_s].toString(), u"approved"_s);
}

// Three files, and no others whatever a request calls them.
void TestSimulatorProgram::showsTheBuyersPage()
{
    const auto process = start();
    const auto fetch = [this](const QString &target) {
        QNetworkReply *reply = begin("GET", target, {});
        QSignalSpy(reply, &QNetworkReply::finished).wait(patience);
        reply->deleteLater();
        return reply;
    };
    QNetworkReply *page = fetch(u"/"_s);
    QCOMPARE(page->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(page->rawHeader("Content-Security-Policy").startsWith("default-src 'none'"));
    const QByteArray text = page->readAll();
    QVERIFY(text.startsWith("<!doctype html>"));
    QVERIFY(!text.contains("http:") && !text.contains("https:"));
    QVERIFY(fetch(u"/_simulator/page/page.js"_s)->rawHeader("Content-Type").startsWith("text/javascript"));
    for (const QString &other : {u"/index.html"_s, u"/_simulator/page/index.html"_s, u"/_simulator/page/..%2f..%2fetc/passwd"_s})
        QVERIFY(fetch(other)->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400);
}

void TestSimulatorProgram::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("site") << QStringList{u"--site"_s, u"MLX"_s};
    QTest::newRow("buyer") << QStringList{u"--buyer"_s, u"thief"_s};
    QTest::newRow("positional") << QStringList{u"CAJA01"_s};
    QTest::newRow("faults file") << QStringList{u"--faults"_s, u"/nonexistent/faults.json"_s};
    QTest::newRow("webhook") << QStringList{u"--webhook"_s, u"till:8765"_s};
    QTest::newRow("secret file") << QStringList{u"--webhook-secret-file"_s, u"/nonexistent/secret"_s};
    QTest::newRow("address") << QStringList{u"--listen"_s, u"nowhere"_s};
}

void TestSimulatorProgram::usageErrors()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(MOSTRADOR_SIMULATOR), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestSimulatorProgram::stateOfAnotherAccountIsRefused()
{
    const QTemporaryDir folder;
    const auto process = start({u"--state"_s, stateFile(folder)});
    process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QProcess other;
    other.start(QStringLiteral(MOSTRADOR_SIMULATOR), {u"--state"_s, stateFile(folder), u"--site"_s, u"MLM"_s});
    QVERIFY(other.waitForFinished(patience));
    QCOMPARE(other.exitCode(), 2);
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulator_program.moc"
