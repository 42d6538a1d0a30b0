#include "tests/e2e/testbuyer.h"

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

void TestBuyer::goAlong(const Instead &instead)
{
    for (QJsonObject event = m_run.next(); !event.isEmpty(); event = m_run.next()) {
        if (instead && instead(event))
            continue;
        const QString name = event[u"event"_s].toString();
        if (event.contains(u"qr_data"_s))
            m_qr = event[u"qr_data"_s].toString();
        if (name == u"created")
            m_reference = event[u"external_reference"_s].toString();
        else if (name == u"instruction")
            follow(event[u"instruction"_s].toString());
        else if (name == u"question")
            m_run.type(sees(event[u"question"_s].toString()) ? "y"_ba : "n"_ba);
    }
}

void TestBuyer::follow(const QString &instruction)
{
    const QJsonObject qr{{u"qr_data"_s, m_qr}};
    if (instruction.startsWith(u"scan"))
        m_shown = m_simulator.act(u"scan"_s, qr);
    else if (instruction == u"pay_with_refused")
        m_shown = m_simulator.act(u"reject"_s, qr);
    else if (instruction.startsWith(u"pay"))
        m_shown = m_simulator.act(u"pay"_s, qr);
}

bool TestBuyer::sees(const QString &question)
{
    if (question == u"app_waits")
        return m_shown == 404;
    if (question == u"amount_shown")
        return m_shown == 200 && m_simulator.orders(m_reference)[0][u"in_checkout"_s].toBool();
    if (question == u"error_shown")
        return m_shown == 409;
    if (question == u"money_back")
        return !m_simulator.refunds().isEmpty();
    return m_shown == 200; // the card was refused
}

QStringList endings(const Said &said)
{
    QStringList all;
    for (const QJsonObject &event : said.events) {
        if (event[u"event"_s].toString() == u"row" && event[u"state"_s].toString() != u"begun")
            all.append(event[u"row"_s].toString() + u' ' + event[u"state"_s].toString());
    }
    return all;
}

QStringList probes(const Said &said)
{
    QStringList all;
    for (const QJsonObject &event : said.events) {
        if (event[u"event"_s].toString() == u"probe") {
            const QString told =
                event[u"state"_s].toString() == u"as_expected"
                    ? QString()
                    : u": %1, not %2"_s.arg(event[u"answered"_s].toString(), event[u"expected"_s].toString());
            all.append(event[u"probe"_s].toString() + u' ' + event[u"state"_s].toString() + told);
        }
    }
    return all;
}

}
