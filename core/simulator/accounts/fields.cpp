#include "core/simulator/accounts/fields.h"

#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

bool hasType(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return value.isString() && !value.toString().isEmpty();
    case FieldType::Number:
        return value.isDouble();
    case FieldType::Flag:
        return value.isBool();
    case FieldType::Object:
        return value.isObject();
    case FieldType::Id:
        return idFrom(value).has_value();
    }
    Q_UNREACHABLE();
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"string"_s;
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Flag:
        return u"boolean"_s;
    case FieldType::Object:
        return u"object"_s;
    case FieldType::Id:
        return u"an id"_s;
    }
    Q_UNREACHABLE();
}

std::optional<qsizetype> countFrom(const QString &text, qsizetype usual, qsizetype most)
{
    if (text.isEmpty())
        return usual;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional<qsizetype>(number) : std::nullopt;
}

Refusal badCount(const PagingRule &rule, const char16_t *error, const QString &name)
{
    return {.status = 400,
        .error = QString::fromUtf16(error),
        .message = u"Invalid "_s + name,
        .rule = name + u": a whole number"_s,
        .envelope = rule.envelope};
}

}

std::optional<Refusal> checkFields(
    const QJsonObject &object, std::span<const FieldRow> rows, const FieldFamily &family, Completeness completeness)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString name = entry.key();
        if (!std::ranges::any_of(rows, [&](const FieldRow &row) { return name == QStringView(row.name); }))
            return Refusal{.error = QString::fromUtf16(family.unknownField),
                .message = u"Unknown field: "_s + name,
                .rule = name + u": a documented field"_s,
                .envelope = family.envelope};
    }
    for (const FieldRow &row : rows) {
        const QString name = QString::fromUtf16(row.name);
        const QJsonValue value = object.value(name);
        if (value.isUndefined() && (!row.required || completeness == Completeness::Part))
            continue;
        if (!hasType(value, row.type))
            return Refusal{.error = QString::fromUtf16(row.error),
                .message = u"%1 must be %2"_s.arg(name, typeName(row.type)),
                .rule = u"%1: %2, %3"_s.arg(name, typeName(row.type), row.required ? u"present"_s : u"if present"_s),
                .envelope = family.envelope};
    }
    return std::nullopt;
}

std::optional<qint64> idFrom(const QJsonValue &value)
{
    if (value.isString())
        return idFrom(value.toString());
    const qint64 id = value.toInteger();
    return id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<qint64> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool isAlphanumeric(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character.unicode() < 128 && character.isLetterOrNumber();
    });
}

Result<Paging, Refusal> pagingFrom(const Request &request, const PagingRule &rule)
{
    const auto limit = countFrom(request.queryValue(u"limit"_s), rule.usual, mostPerPage);
    if (!limit)
        return failure(badCount(rule, rule.badLimit, u"limit"_s));
    const auto offset = countFrom(request.queryValue(u"offset"_s), 0, std::numeric_limits<int>::max());
    if (!offset)
        return failure(badCount(rule, rule.badOffset, u"offset"_s));
    return Paging{*limit, *offset};
}

QJsonObject pagingView(const Paging &paging, qsizetype total)
{
    return {{u"total"_s, total}, {u"offset"_s, paging.offset}, {u"limit"_s, paging.limit}};
}

}
