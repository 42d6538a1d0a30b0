#include "core/settings/edit.h"

#include "core/base/result.h"

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

Node textNode(const KeyInfo &key, const QString &text)
{
    Node node;
    node.kind = NodeKind::Text;
    node.key = QLatin1StringView(key.name);
    node.text = text;
    return node;
}

Node integerNode(const KeyInfo &key, const QString &typed)
{
    Node node = textNode(key, typed); // what is no number is of the wrong type
    bool isNumber = false;
    node.integer = typed.trimmed().toLongLong(&isNumber);
    if (isNumber)
        node.kind = NodeKind::Integer;
    return node;
}

Node booleanNode(const KeyInfo &key, const QString &typed)
{
    Node node = textNode(key, typed);
    node.boolean = typed == u"true";
    if (typed == u"true" || typed == u"false")
        node.kind = NodeKind::Boolean;
    return node;
}

Node listNode(const KeyInfo &key, const QString &typed)
{
    Node node = textNode(key, {});
    node.kind = NodeKind::Array;
    for (const QString &each : typed.split(u';')) {
        if (!each.trimmed().isEmpty())
            node.children.push_back(textNode(key, each.trimmed()));
    }
    return node;
}

Node nodeOf(const KeyInfo &key, const QString &typed)
{
    return std::visit(Overloaded{
                          [&](const TextBinding &) { return textNode(key, typed); },
                          [&](const IntegerBinding &) { return integerNode(key, typed); },
                          [&](const BooleanBinding &) { return booleanNode(key, typed); },
                          [&](const TextListBinding &) { return listNode(key, typed); },
                          [&](const ChoiceBinding &) { return textNode(key, typed); },
                          [&](const CashRoundingBinding &) { return textNode(key, typed); },
                      },
        key.binding);
}

bool isThere(const KeyInfo &key, const Settings &settings)
{
    const bool ofProvider = QLatin1StringView(key.section) == "provider"_L1;
    return !ofProvider || settings.provider || QLatin1StringView(key.name) == "site"_L1;
}

}

QString typedOf(const KeyInfo &key, const Settings &settings)
{
    Settings copy = settings;
    if (!copy.provider)
        copy.provider = Provider{};
    return std::visit(Overloaded{
                          [&](const TextBinding &text) { return text.value(copy); },
                          [&](const TextListBinding &list) { return list.value(copy).join(u"; "_s); },
                          [&](const ChoiceBinding &choice) { return wordsOf(choice).value(choice.value(copy)); },
                          [&](const CashRoundingBinding &) { return literalOf(key, copy).remove(u'"'); },
                          [&](const auto &) { return literalOf(key, copy); },
                      },
        key.binding);
}

QString defaultTypedOf(const KeyInfo &key)
{
    return typedOf(key, Settings{});
}

bool isEditable(const KeyInfo &key, const Settings &settings)
{
    return isThere(key, settings) && key.path() != u"printer.confirmed";
}

SettingsResult withTyped(const Settings &settings, const QMap<QString, QString> &typed)
{
    Node root;
    for (const KeyInfo &key : allKeys()) {
        if (!isThere(key, settings))
            continue;
        const QString section = QLatin1StringView(key.section);
        if (root.children.empty() || root.children.back().key != section) {
            Node table;
            table.key = section;
            root.children.push_back(table);
        }
        root.children.back().children.push_back(nodeOf(key, typed.value(key.path(), typedOf(key, settings))));
    }
    return settingsFrom(root);
}

}
