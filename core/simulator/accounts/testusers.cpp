#include "core/simulator/accounts/testusers.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/authorization.h"
#include "core/simulator/orders/order.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 firstTestUser = 3'012'000'000;
constexpr int onlyProduction = 40311;
constexpr int invalidSite = 40003;

Refusal refused(int status, int cause, const QString &error, const QString &message, const QString &rule)
{
    return {.status = status,
        .error = error,
        .message = message,
        .rule = rule,
        .envelope = Envelope::MercadoLibre,
        .causeCode = cause};
}

// Letters and digits that follow from the number alone.
QString lettersFor(qint64 id)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(id), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(8)).toUpper();
}

QJsonObject view(const TestUser &user)
{
    const QString created = toOffsetText(user.createdAt, providerOffset);
    return {{u"id"_s, user.id}, {u"nickname"_s, u"TEST"_s + lettersFor(user.id)},
        {u"password"_s, u"qatest"_s + QString::number(user.id % 10'000).rightJustified(4, u'0')},
        {u"site_status"_s, u"active"_s}, {u"site_id"_s, user.siteId}, {u"description"_s, user.description},
        {u"email"_s, u"test_user_%1@testuser.com"_s.arg(user.id)}, {u"date_created"_s, created},
        {u"date_last_updated"_s, created}};
}

}

Answered createTestUser(World &world, const Request &request, Instant now)
{
    if (tokenOf(request).startsWith("TEST-"))
        return failure(refused(403, onlyProduction, u"forbidden"_s, u"the caller.id must be a productive user"_s,
            u"Authorization: a production token"_s));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString siteId = body.value(u"site_id"_s).toString();
    if (!money::siteFromCode(siteId))
        return failure(
            refused(400, invalidSite, u"bad_request"_s, u"invalid site_id"_s, u"site_id: one of the seven"_s));
    const bool isOlder = request.path.constLast() == u"test_user";
    const QJsonValue description = body.value(u"description"_s);
    if (!description.isString() && !isOlder)
        return failure(refused(400, 0, u"bad_request"_s, u"invalid description"_s, u"description: text, present"_s));
    QList<TestUser> &users = world.account.testUsers;
    if (users.size() >= mostTestUsers)
        return failure(refused(400, 0, u"bad_request"_s, u"too many test users"_s, u"test users: at most 15"_s));
    users.append({firstTestUser + users.size(), siteId, description.toString(), now});
    ++world.revision;
    return jsonResponse(201, view(users.constLast()));
}

}
