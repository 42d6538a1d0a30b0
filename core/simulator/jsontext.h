// JSON written as text from the start. Orders are shown again and again while somebody waits for them, and a tree of
// values costs many times its text.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <concepts>
#include <initializer_list>

namespace mostrador::simulator {

class JsonText
{
public:
    struct Field;

    JsonText(std::nullptr_t) : m_text("null") {}
    JsonText(const QString &text);
    template <std::same_as<bool> Bool> JsonText(Bool value) : m_text(value ? "true" : "false") {}
    template <std::integral Number> JsonText(Number number)
        requires(!std::same_as<Number, bool>)
        : m_text(QByteArray::number(qint64(number)))
    {
    }
    explicit JsonText(const QJsonValue &value);
    JsonText(std::initializer_list<Field> fields); // an object

    [[nodiscard]] static JsonText number(const QByteArray &digits); // as they are
    [[nodiscard]] static JsonText array(const QList<JsonText> &elements);

    void insert(QByteArrayView name, const JsonText &value); // into an object that has no such field yet

    [[nodiscard]] const QByteArray &bytes() const { return m_text; }

private:
    QByteArray m_text;
};

struct JsonText::Field {
    QByteArrayView name; // needs no escape
    JsonText value;
};

}
