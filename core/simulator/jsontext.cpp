#include "core/simulator/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>
#include <numeric>

namespace mostrador::simulator {

namespace {

constexpr qsizetype aroundName = 4; // its quotes, the colon, a comma

// Without the brackets of an array around it.
QByteArray written(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

// Almost no text needs an escape.
QByteArray quoted(const QString &text)
{
    QByteArray bytes(text.size() + 2, Qt::Uninitialized);
    char *at = bytes.data();
    *at++ = '"';
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code < 0x20 || code >= 0x80 || code == u'"' || code == u'\\')
            return written(text);
        *at++ = static_cast<char>(code);
    }
    *at = '"';
    return bytes;
}

char *put(char *at, QByteArrayView bytes)
{
    return std::copy(bytes.begin(), bytes.end(), at);
}

char *put(char *at, const JsonText::Field &field)
{
    at = put(put(put(at, "\""), field.name), "\":");
    return put(at, field.value.bytes());
}

}

JsonText::JsonText(const QString &text) : m_text(quoted(text)) {}

JsonText::JsonText(const QJsonValue &value)
{
    if (value.isString())
        *this = JsonText(value.toString());
    else if (value.isDouble())
        m_text = value.toVariant().toString().toLatin1();
    else
        m_text = value.isNull() ? "null" : written(value);
}

JsonText::JsonText(std::initializer_list<Field> fields)
    : m_text(std::accumulate(fields.begin(), fields.end(), qsizetype(fields.size() == 0 ? 2 : 1),
                 [](qsizetype sum, const Field &field) {
                     return sum + field.name.size() + aroundName + field.value.bytes().size();
                 }),
          Qt::Uninitialized)
{
    char *at = m_text.data();
    *at++ = '{';
    for (const Field &field : fields) {
        at = put(at, field);
        *at++ = ',';
    }
    m_text.back() = '}'; // over the last comma
}

JsonText JsonText::number(const QByteArray &digits)
{
    JsonText text(nullptr);
    text.m_text = digits;
    return text;
}

JsonText JsonText::array(const QList<JsonText> &elements)
{
    JsonText text(nullptr);
    text.m_text = "[";
    for (const JsonText &element : elements) {
        if (text.m_text.size() > 1)
            text.m_text.append(',');
        text.m_text.append(element.bytes());
    }
    text.m_text.append(']');
    return text;
}

void JsonText::insert(QByteArrayView name, const JsonText &value)
{
    const qsizetype end = m_text.size() - 1;
    const bool isFirst = end == 1;
    m_text.resize(m_text.size() + name.size() + aroundName - (isFirst ? 1 : 0) + value.bytes().size());
    char *at = m_text.data() + end;
    if (!isFirst)
        *at++ = ',';
    put(at, Field{name, value});
    m_text.back() = '}';
}

}
