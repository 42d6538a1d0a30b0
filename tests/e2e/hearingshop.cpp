#include "tests/e2e/hearingshop.h"

#include "tests/e2e/books.h"
#include "tests/support/ownaddress.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

namespace {

QString place()
{
    return support::ownAddress() + u":8766"_s;
}

bool says(const QJsonObject &sent, const QStringList &words)
{
    const QString body = sent[u"body"_s].toString();
    return std::ranges::all_of(words, [&](const QString &word) { return body.contains(word); });
}

}

HearingShop::HearingShop(const QString &api, const QString &mode, int expirySeconds, int pollSeconds)
    : m_simulator(QStringList{u"--webhook"_s, u"http://%1/hear"_s.arg(place())})
    , m_shop(m_simulator.url())
{
    ShopSettings settings{.baseUrl = m_simulator.url(),
        .api = api,
        .mode = mode,
        .expirySeconds = expirySeconds,
        .pollSeconds = pollSeconds};
    settings.more = "[receiver]\nlisten = \"" + place().toLatin1() + "\"\n";
    m_shop.write(settings);
}

int HearingShop::act(const QString &name, const QString &qrData, const QJsonObject &more)
{
    QJsonObject what = more;
    what.insert(u"qr_data"_s, qrData);
    return m_simulator.act(name, what);
}

int HearingShop::scan(const QString &qrData)
{
    return act(u"scan"_s, qrData);
}

bool HearingShop::wasTold(const QStringList &words)
{
    return QTest::qWaitFor(
        [&] {
            const QJsonArray sent = m_simulator.notifications();
            return std::any_of(sent.begin(), sent.end(), [&](const QJsonValue &each) {
                return each[u"status"_s].toInt() == 200 && says(each.toObject(), words);
            });
        },
        patience);
}

bool HearingShop::wasSent(const QStringList &words)
{
    return QTest::qWaitFor(
        [&] {
            const QJsonArray sent = m_simulator.notifications();
            return std::any_of(
                sent.begin(), sent.end(), [&](const QJsonValue &each) { return says(each.toObject(), words); });
        },
        patience);
}

QStringList HearingShop::troubles()
{
    return m_shop.problems() + disagreements(m_simulator, m_shop, u"CAJA01"_s);
}

}
