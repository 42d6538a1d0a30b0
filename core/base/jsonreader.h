// Strict reading of our own stored JSON: every missing or mistyped field is remembered, so that a codec is a plain list of fields
// and checks once at its end.
#pragma once

#include "core/base/instant.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <type_traits>

namespace mostrador {

class JsonReader
{
public:
    explicit JsonReader(QJsonObject object);

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString textOr(const QString &key, const QString &otherwise); // absent is fine, another type is not
    [[nodiscard]] qint64 integer(const QString &key);
    [[nodiscard]] int smallInteger(const QString &key); // what an int holds: a larger one is wrong, never cut
    [[nodiscard]] bool boolean(const QString &key);
    [[nodiscard]] Instant instant(const QString &key);
    [[nodiscard]] std::optional<Instant> optionalInstant(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key);
    [[nodiscard]] bool has(const QString &key) const;

    // One of `count` enumerators, stored by its name.
    template <typename Enum, std::size_t count>
    [[nodiscard]] Enum oneOf(const QString &key, const std::array<std::pair<Enum, const char *>, count> &names)
    {
        const QString name = text(key);
        for (const auto &[value, known] : names) {
            if (name == QLatin1String(known))
                return value;
        }
        fail(key);
        return names.front().first;
    }

    // One value an element; `read` takes a reader of the element.
    template <typename Read>
    [[nodiscard]] auto list(const QString &key, Read read) -> QList<std::invoke_result_t<Read, JsonReader &>>
    {
        QList<std::invoke_result_t<Read, JsonReader &>> values;
        for (const QJsonValue &element : array(key)) {
            JsonReader inner(element.toObject());
            values.append(read(inner));
            if (!inner.isGood())
                fail(key + u'.' + inner.problem());
        }
        return values;
    }

    void fail(const QString &key); // the value is of the right type and still wrong
    [[nodiscard]] bool isGood() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; } // the first field that was wrong

private:
    [[nodiscard]] QJsonValue value(const QString &key) const;

    QJsonObject m_object;
    QString m_problem;
};

template <typename Enum, std::size_t count>
[[nodiscard]] QString nameOf(Enum value, const std::array<std::pair<Enum, const char *>, count> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

// One element a value, written by `write`.
template <typename Value, typename Write> [[nodiscard]] QJsonArray jsonList(const QList<Value> &values, Write write)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

}
