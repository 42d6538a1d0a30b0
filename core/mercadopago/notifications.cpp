#include "core/mercadopago/notifications.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <initializer_list>
#include <optional>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using gateway::Hint;

namespace {

constexpr qsizetype longestTopic = 64;

struct Said {
    QUrlQuery query;
    QJsonObject body;
};

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// Numbers and letters as every id of the provider has them; anything else is nobody's.
QString idOrEmpty(const QString &text)
{
    return fits(text, u"[A-Za-z0-9]{1,64}"_s) ? text : QString();
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstId(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (const QString id = idOrEmpty(candidate); !id.isEmpty())
            return id;
    }
    return {};
}

QString inQuery(const Said &said, const QString &name)
{
    return said.query.queryItemValue(name, QUrl::FullyDecoded);
}

// "https://api.mercadolibre.com/merchant_orders/123", or only "123". Nothing is asked there: the till knows where to look.
QString lastPartOf(const QJsonValue &resource)
{
    const QString text = textOf(resource);
    return text.mid(text.lastIndexOf(u'/') + 1);
}

QString topicOf(const Said &said)
{
    for (const QString &candidate : {inQuery(said, u"type"_s), inQuery(said, u"topic"_s), said.body.value(u"type"_s).toString(),
             said.body.value(u"topic"_s).toString()}) {
        if (!candidate.isEmpty())
            return candidate.left(longestTopic);
    }
    return {};
}

QJsonObject dataOf(const Said &said)
{
    return said.body.value(u"data"_s).toObject();
}

std::optional<Hint> orderHint(const Said &said)
{
    const QJsonObject data = dataOf(said);
    const QString id = firstId({inQuery(said, u"data.id"_s), textOf(data.value(u"id"_s))}).toUpper();
    if (id.isEmpty())
        return std::nullopt;
    Hint hint{.resource = u"order "_s + id, .orderId = id};
    const QString status = data.value(u"status"_s).toString().left(longestTopic);
    if (!status.isEmpty()) // the number of the version tells two words of the same state apart
        hint.state = u"%1 %2"_s.arg(status, textOf(data.value(u"version"_s)).left(longestTopic));
    const QString reference = data.value(u"external_reference"_s).toString();
    if (fits(reference, u"[A-Za-z0-9-]{1,64}"_s))
        hint.externalReference = reference;
    return hint;
}

std::optional<Hint> paymentHint(const Said &said)
{
    const QString id = firstId({inQuery(said, u"data.id"_s), inQuery(said, u"id"_s), textOf(dataOf(said).value(u"id"_s)),
        lastPartOf(said.body.value(u"resource"_s))});
    return id.isEmpty() ? std::nullopt : std::optional(Hint{.resource = u"payment "_s + id});
}

std::optional<Hint> merchantOrderHint(const Said &said)
{
    const QString id = firstId({inQuery(said, u"data.id"_s), inQuery(said, u"id"_s), textOf(said.body.value(u"id"_s)),
        lastPartOf(said.body.value(u"resource"_s))});
    if (id.isEmpty())
        return std::nullopt;
    return Hint{.resource = u"merchant_order "_s + id, .state = said.body.value(u"status"_s).toString().left(longestTopic)};
}

}

Result<Hint, NotificationProblem> readNotification(const gateway::HttpRequest &request)
{
    const qsizetype question = request.target.indexOf('?');
    const QByteArray query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    const Said said{QUrlQuery(QString::fromLatin1(query)), QJsonDocument::fromJson(request.body).object()};
    const QString topic = topicOf(said);
    if (topic.isEmpty())
        return failure(NotificationProblem::Unreadable);
    std::optional<Hint> hint;
    if (topic == u"order")
        hint = orderHint(said);
    else if (topic == u"payment")
        hint = paymentHint(said);
    else if (topic == u"merchant_order" || topic == u"topic_merchant_order_wh")
        hint = merchantOrderHint(said);
    else
        return failure(NotificationProblem::UnknownTopic);
    if (!hint)
        return failure(NotificationProblem::Unreadable);
    return *std::move(hint);
}

}
