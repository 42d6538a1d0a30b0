// Every fault at every byte of a short answer, for every method, on a cold and on a warm connection: one request
// leaves, no false success, the deadline holds. The server counts what really arrives.
#include "core/io/http/httpclient.h"
#include "tests/support/rawserver.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <array>
#include <vector>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::support;
using namespace Qt::StringLiterals;
using gateway::HttpMethod;
using gateway::TransportFault;
using gateway::TransportReply;

namespace {

constexpr Milliseconds shortDeadline{300};  // where the deadline is what ends the call
constexpr Milliseconds longDeadline{20000}; // where the fault is
constexpr qsizetype floodSize = 4 * 1024;
constexpr qint64 answerLimit = 1024;
constexpr size_t underWayLimit = 120;

enum class Fault { Closed, Reset, Silent, Dripping, Flooded, Garbled };
constexpr std::array faults{
    Fault::Closed, Fault::Reset, Fault::Silent, Fault::Dripping, Fault::Flooded, Fault::Garbled};
constexpr std::array faultNames{"closed", "reset", "silent", "dripping", "flooded", "garbled"};

struct Shape {
    const char *name;
    const char *answer;
    const char *body;
};
constexpr std::array<Shape, 3> shapes{{
    {"with a length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "{}"},
    {"in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", "{}"},
    {"without content", "HTTP/1.1 204 No Content\r\n\r\n", ""},
}};

struct Kind {
    HttpMethod method;
    const char *body;
};
constexpr std::array<Kind, 6> kinds{{
    {HttpMethod::Get, ""},
    {HttpMethod::Put, "{\"a\":1}"},
    {HttpMethod::Put, ""},
    {HttpMethod::Post, "{\"a\":1}"},
    {HttpMethod::Post, ""},
    {HttpMethod::Delete, ""},
}};

QByteArray noise(Fault fault)
{
    if (fault == Fault::Flooded)
        return QByteArray(floodSize, 'a');
    QByteArray bytes;
    for (int i = 0; i < 200; ++i)
        bytes.append(char((i * 151 + 7) % 256));
    return bytes.replace('\n', '?');
}

Conduct misbehave(Fault fault, const QByteArray &answer, qsizetype position)
{
    const QByteArray begun = answer.left(position);
    switch (fault) {
    case Fault::Closed:
        return {begun, {}, Conduct::End::Close};
    case Fault::Reset:
        return {begun, {}, Conduct::End::Reset};
    case Fault::Silent:
        return {begun, {}, Conduct::End::Silence};
    case Fault::Dripping:
        return {begun, answer.mid(position), Conduct::End::Silence, Milliseconds(40)};
    case Fault::Flooded:
    case Fault::Garbled:
        return {begun + noise(fault), {}, Conduct::End::Close};
    }
    Q_UNREACHABLE();
}

struct Attempt {
    qsizetype position = 0;
    Kind kind = {};
    bool warm = false;
    QByteArray target = {};
    std::unique_ptr<HttpClient> client = {};
    int answers = 0;
    bool isLate = false;
    TransportReply reply = {};
};

// Whether a success may be believed although the answer was spoilt from `position` on: what it reports must have
// arrived whole.
bool isTrue(const QByteArray &body, const Attempt &attempt, Fault fault, const Shape &shape)
{
    const QByteArray answer = shape.answer;
    const bool isChunked = answer.contains("chunked");
    // Behind the 0 of the last chunk nothing of the body follows.
    const qsizetype wholeAt = answer.size() - (isChunked ? 4 : 0);
    if (fault == Fault::Dripping || attempt.position >= wholeAt)
        return body == shape.body;
    if (fault != Fault::Flooded && fault != Fault::Garbled)
        return false;
    // The announced two bytes did arrive, only other ones: that is for the codec to judge. A broken chunk ends a body
    // for Qt.
    const qsizetype bodyAt = answer.indexOf("{}");
    return bodyAt > 0 && attempt.position >= bodyAt &&
           body == (answer.left(attempt.position) + noise(fault)).mid(bodyAt, 2);
}

QByteArray describe(const Attempt &attempt)
{
    const QByteArray outcome = attempt.reply ? "status " + QByteArray::number(attempt.reply->response.status) + " '" +
                                                   attempt.reply->response.body + "'"
                                             : "fault " + QByteArray::number(int(attempt.reply.error().fault)) + " " +
                                                   attempt.reply.error().detail.toUtf8();
    return methodName(attempt.kind.method) + (*attempt.kind.body ? " with body" : " without body") +
           (attempt.warm ? ", warm" : ", cold") + ", at byte " + QByteArray::number(attempt.position) + ": " + outcome;
}

std::vector<Attempt> attemptsFor(qsizetype positions)
{
    std::vector<Attempt> attempts;
    for (qsizetype position = 0; position < positions; ++position) {
        for (const Kind &kind : kinds) {
            for (const bool warm : {false, true}) {
                Attempt attempt{position, kind, warm};
                attempt.target = "/" + QByteArray::number(position) + "/" + QByteArray::number(attempts.size());
                attempts.push_back(std::move(attempt));
            }
        }
    }
    return attempts;
}

// Runs all attempts, a bounded number of them at once, each with a client and connections of its own.
class Runner final : public QObject
{
public:
    Runner(const QUrl &origin, Milliseconds deadline) : m_origin(origin), m_deadline(deadline) {}

    void run(std::vector<Attempt> &attempts)
    {
        m_attempts = &attempts;
        m_open = attempts.size();
        for (size_t i = 0; i < std::min(underWayLimit, attempts.size()); ++i)
            startNext();
        m_loop.exec();
    }

private:
    void startNext()
    {
        if (m_next >= m_attempts->size())
            return;
        Attempt &attempt = (*m_attempts)[m_next++];
        ClientOptions options;
        options.origin = m_origin;
        options.answerLimit = answerLimit;
        attempt.client = *HttpClient::create(std::move(options));
        if (attempt.warm)
            attempt.client->send({HttpMethod::Get, "/warm"_ba, {}, {}}, longDeadline,
                [this, &attempt](const TransportReply &) { send(attempt); });
        else
            send(attempt);
    }

    void send(Attempt &attempt)
    {
        // A second timer in the same loop is a fair judge of a deadline, however busy the machine is.
        QTimer::singleShot(2 * m_deadline, Qt::PreciseTimer, attempt.client.get(),
            [&attempt] { attempt.isLate = attempt.answers == 0; });
        attempt.client->send({attempt.kind.method, attempt.target, {}, attempt.kind.body}, m_deadline,
            [this, &attempt](TransportReply reply) {
                attempt.reply = std::move(reply);
                if (++attempt.answers == 1)
                    QMetaObject::invokeMethod(
                        this, [this, &attempt] { settle(attempt); }, Qt::QueuedConnection);
            });
    }

    void settle(Attempt &attempt)
    {
        attempt.client.reset();
        if (--m_open == 0)
            m_loop.quit();
        else
            startNext();
    }

    QUrl m_origin;
    Milliseconds m_deadline;
    std::vector<Attempt> *m_attempts = nullptr;
    size_t m_next = 0;
    size_t m_open = 0;
    QEventLoop m_loop;
};

}

class TestHttpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryByte_data();
    void atEveryByte();
};

void TestHttpFaults::atEveryByte_data()
{
    QTest::addColumn<int>("faultIndex");
    QTest::addColumn<int>("shapeIndex");
    for (int fault = 0; fault < int(faults.size()); ++fault) {
        for (int shape = 0; shape < int(shapes.size()); ++shape)
            QTest::addRow("%s, %s", faultNames[fault], shapes[shape].name) << fault << shape;
    }
}

void TestHttpFaults::atEveryByte()
{
    QFETCH(int, faultIndex);
    QFETCH(int, shapeIndex);
    const Fault fault = faults[size_t(faultIndex)];
    const Shape &shape = shapes[size_t(shapeIndex)];
    const QByteArray answer = shape.answer;
    // Qt never reports the end of a chunked answer that was cut: only the deadline ends it.
    const bool endsByDeadline = fault == Fault::Silent || fault == Fault::Dripping || answer.contains("chunked");
    const Milliseconds deadline = endsByDeadline ? shortDeadline : longDeadline;

    RawServer server([&](const SeenRequest &request) {
        if (request.target == "/warm")
            return Conduct{answerOf(200, "{}"_ba)};
        return misbehave(fault, answer, request.target.split('/').at(1).toLongLong());
    });
    std::vector<Attempt> attempts = attemptsFor(answer.size());
    Runner(server.origin(), deadline).run(attempts);

    for (const Attempt &attempt : attempts) {
        const QByteArray what = describe(attempt);
        const int requests = server.requestCount(attempt.target);
        QCOMPARE(attempt.answers, 1);
        QVERIFY2(requests == 1 || (requests > 1 && attempt.kind.method == HttpMethod::Get), what.constData());
        QVERIFY2(!attempt.isLate, what.constData());
        if (attempt.reply) {
            QVERIFY2(isTrue(attempt.reply->response.body, attempt, fault, shape), what.constData());
        } else {
            QVERIFY2(attempt.reply.error().fault != TransportFault::NotSent, what.constData());
            QVERIFY2(attempt.reply.error().fault != TransportFault::Refused, what.constData());
        }
    }
    QCOMPARE(server.cutRequestCount(), 0);
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
