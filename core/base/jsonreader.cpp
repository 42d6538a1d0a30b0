#include "core/base/jsonreader.h"

namespace mostrador {

JsonReader::JsonReader(QJsonObject object) : m_object(std::move(object)) {}

QJsonValue JsonReader::value(const QString &key) const
{
    return m_object.value(key);
}

void JsonReader::fail(const QString &key)
{
    if (m_problem.isEmpty())
        m_problem = key;
}

bool JsonReader::has(const QString &key) const
{
    return m_object.contains(key);
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        fail(key);
    return found.toString();
}

QString JsonReader::textOr(const QString &key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

qint64 JsonReader::integer(const QString &key)
{
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    const qint64 found = value(key).toInteger(never);
    if (found != never)
        return found;
    fail(key);
    return 0;
}

int JsonReader::smallInteger(const QString &key)
{
    const qint64 found = integer(key);
    if (found == static_cast<int>(found))
        return static_cast<int>(found);
    fail(key);
    return 0;
}

bool JsonReader::boolean(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        fail(key);
    return found.toBool();
}

Instant JsonReader::instant(const QString &key)
{
    const auto found = instantFromText(text(key));
    if (!found)
        fail(key);
    return found.value_or(Instant{});
}

std::optional<Instant> JsonReader::optionalInstant(const QString &key)
{
    if (!has(key))
        return std::nullopt;
    return instant(key);
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key);
    return found.toObject();
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        fail(key);
    return found.toArray();
}

}
