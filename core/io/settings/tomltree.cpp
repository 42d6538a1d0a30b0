#include "core/io/settings/tomltree.h"

#include <toml++/toml.h>

#include <string_view>

namespace mostrador::io {

namespace {

using settings::Node;
using settings::NodeKind;

Node nodeFrom(const toml::node &source);

QString textFrom(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void readScalar(const toml::node &source, Node &node)
{
    if (const auto *text = source.as_string()) {
        node.kind = NodeKind::Text;
        node.text = textFrom(text->get());
    } else if (const auto *integer = source.as_integer()) {
        node.kind = NodeKind::Integer;
        node.integer = integer->get();
    } else if (const auto *boolean = source.as_boolean()) {
        node.kind = NodeKind::Boolean;
        node.boolean = boolean->get();
    } else {
        node.kind = NodeKind::Other;
    }
}

void readTable(const toml::table &table, Node &node)
{
    node.kind = NodeKind::Table;
    for (const auto &[key, value] : table) {
        Node child = nodeFrom(value);
        child.key = textFrom(key.str());
        child.line = static_cast<int>(key.source().begin.line);
        node.children.push_back(std::move(child));
    }
}

void readArray(const toml::array &array, Node &node)
{
    node.kind = NodeKind::Array;
    for (const auto &value : array)
        node.children.push_back(nodeFrom(value));
}

// As deep as toml++ lets values nest, which is bounded.
Node nodeFrom(const toml::node &source)
{
    Node node;
    node.line = static_cast<int>(source.source().begin.line);
    if (const auto *table = source.as_table())
        readTable(*table, node);
    else if (const auto *array = source.as_array())
        readArray(*array, node);
    else
        readScalar(source, node);
    return node;
}

}

Result<Node, TomlError> tomlTree(const QByteArray &text)
{
    try {
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        return nodeFrom(toml::parse(view));
    } catch (const toml::parse_error &error) {
        return failure(TomlError{static_cast<int>(error.source().begin.line)});
    }
}

}
