#include "core/simulator/ordersapi/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

bool hasType(const QJsonValue &value, PropertyType type)
{
    switch (type) {
    case PropertyType::Text:
        return value.isString();
    case PropertyType::Whole:
        return value.isDouble() && value.toInteger(-1) > 0;
    case PropertyType::Flag:
        return value.isBool();
    case PropertyType::Object:
        return value.isObject();
    case PropertyType::Array:
        return value.isArray();
    }
    Q_UNREACHABLE();
}

QString typeName(PropertyType type)
{
    switch (type) {
    case PropertyType::Text:
        return u"string"_s;
    case PropertyType::Whole:
        return u"integer"_s;
    case PropertyType::Flag:
        return u"boolean"_s;
    case PropertyType::Object:
        return u"object"_s;
    case PropertyType::Array:
        return u"array"_s;
    }
    Q_UNREACHABLE();
}

Refusal wrongType(const QString &where, PropertyType type)
{
    const QString wanted = u"%1 must be %2"_s.arg(where, typeName(type));
    return ordersRefusal(400, u"property_type"_s, u"Invalid type for property"_s, wanted, {wanted});
}

Complaint checkUnknown(const QJsonObject &object, std::span<const Property> properties, const QString &path)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString name = entry.key();
        const bool known = std::ranges::any_of(
            properties, [&](const Property &property) { return name == QStringView(property.name); });
        if (!known)
            return ordersRefusal(400, u"unsupported_properties"_s, u"Properties not supported"_s,
                u"%1.%2: a documented property"_s.arg(path, name),
                {u"additionalProperties '%1.%2' not allowed"_s.arg(path, name)});
    }
    return std::nullopt;
}

Complaint checkSize(const QJsonValue &value, const Property &property, const QString &where)
{
    const bool isArray = property.type == PropertyType::Array;
    const qsizetype size = isArray ? value.toArray().size() : value.toString().size();
    if (property.most == 0 || size <= property.most)
        return std::nullopt;
    const QString rule = u"%1: at most %2"_s.arg(where).arg(property.most);
    if (isArray)
        return ordersRefusal(400, u"maximum_items"_s, u"Too many items"_s, rule, {rule});
    return badValue(u"%1 is too long"_s.arg(where), rule);
}

Complaint checkProperty(const QJsonObject &object, const Property &property, const QString &path)
{
    const QString name = QString::fromUtf16(property.name);
    const QString where = path + u'.' + name;
    const QJsonValue value = object.value(name);
    if (value.isUndefined() && !property.required)
        return std::nullopt;
    if (value.isUndefined())
        return ordersRefusal(400, u"required_properties"_s, u"Missing required properties"_s, where + u": present"_s,
            {u"missing property '%1'"_s.arg(where)});
    if (!hasType(value, property.type))
        return wrongType(where, property.type);
    if (!property.required && value.isObject() && value.toObject().isEmpty())
        return ordersRefusal(400, u"minimum_properties"_s, u"Too few properties"_s, where + u": not empty"_s,
            {u"minimum 1 properties allowed in '%1', but found 0 properties"_s.arg(where)});
    if (property.required && property.type == PropertyType::Text && value.toString().isEmpty())
        return badValue(where + u" is empty"_s, where + u": not empty"_s);
    return checkSize(value, property, where);
}

}

Refusal badValue(const QString &detail, const QString &rule)
{
    return ordersRefusal(400, u"property_value"_s, u"Invalid value for property"_s, rule, {detail});
}

Complaint checkObject(const QJsonValue &value, std::span<const Property> properties, const QString &path)
{
    if (!value.isObject())
        return wrongType(path, PropertyType::Object);
    const QJsonObject object = value.toObject();
    if (auto complaint = checkUnknown(object, properties, path))
        return complaint;
    for (const Property &property : properties) {
        if (auto complaint = checkProperty(object, property, path))
            return complaint;
    }
    return std::nullopt;
}

Complaint checkElements(const QJsonArray &array, std::span<const Property> properties, const QString &path)
{
    for (qsizetype row = 0; row < array.size(); ++row) {
        if (auto complaint = checkObject(array.at(row), properties, u"%1[%2]"_s.arg(path).arg(row)))
            return complaint;
    }
    return std::nullopt;
}

}
