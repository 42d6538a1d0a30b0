#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

namespace {

QByteArray readProc(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

QStringList Said::names() const
{
    QStringList names;
    for (const QJsonObject &event : events)
        names.append(event[u"event"_s].toString());
    return names;
}

QJsonObject Said::first(const QString &event) const
{
    const qsizetype at = names().indexOf(event);
    return at < 0 ? QJsonObject() : events.at(at);
}

int Said::count(const QString &event) const
{
    return static_cast<int>(names().count(event));
}

Run::Run(Shop &shop, const QStringList &arguments, const std::optional<QByteArray> &input, const QStringList &under) : m_shop(shop), m_json(arguments.contains(u"--json"_s))
{
    m_process.setProcessEnvironment(shop.m_environment);
    const QStringList command = under + QStringList{QStringLiteral(MOSTRADORCTL)} + arguments;
    m_process.start(command.constFirst(), command.mid(1));
    m_process.waitForStarted(patience);
    if (input) {
        m_process.write(*input);
        m_process.closeWriteChannel();
    }
}

Run::~Run()
{
    if (isRunning())
        kill();
}

void Run::read()
{
    m_unread += m_process.readAllStandardOutput();
    const QByteArray raw = m_unread + m_process.readAllStandardError();
    m_shop.m_everything += raw;
    m_said.errors += raw.mid(m_unread.size());
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.left(end);
        m_unread.remove(0, end + 1);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            m_said.noObjects.append(QString::fromUtf8(line));
        else
            m_said.events.append(object);
    }
}

QJsonObject Run::waitFor(const QString &event, int count)
{
    const auto isSaid = [&] {
        read();
        return m_said.count(event) >= count;
    };
    const bool came = QTest::qWaitFor([&] { return isSaid() || !isRunning(); }, patience) && isSaid();
    if (!came) {
        qWarning() << "no" << event << "but" << m_said.names() << m_said.errors;
        return {};
    }
    // What others on this computer may read; by the first event the token has been taken out of it.
    m_shop.m_everything +=
        readProc(m_process.processId(), u"cmdline"_s) + readProc(m_process.processId(), u"environ"_s);
    return m_said.events.at(m_said.names().lastIndexOf(event));
}

QJsonObject Run::next()
{
    const auto isThere = [&] {
        read();
        return m_said.events.size() > m_given;
    };
    const bool came = QTest::qWaitFor([&] { return isThere() || !isRunning(); }, patience) && isThere();
    return came ? m_said.events.at(m_given++) : QJsonObject();
}

void Run::type(const QByteArray &line)
{
    m_process.write(line + '\n');
}

void Run::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
}

void Run::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
    read();
}

Said Run::finish()
{
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, patience);
    if (!ended) {
        qWarning("mostradorctl did not end");
        kill();
    }
    read();
    if (ended && m_process.exitStatus() == QProcess::NormalExit)
        m_said.code = m_process.exitCode();
    m_shop.heard(m_said, m_json);
    return m_said;
}

}
