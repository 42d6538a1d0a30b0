// A settings file as a neutral tree, whatever language it was written in, with the line of each value.
#pragma once

#include <QString>

#include <vector>

namespace mostrador::settings {

enum class NodeKind : quint8 { Table, Text, Integer, Boolean, Array, Other };

struct Node {
    NodeKind kind = NodeKind::Table;
    QString key; // its name within a table; empty for the root and in an array
    int line = 0;
    QString text;
    qint64 integer = 0;
    bool boolean = false;
    std::vector<Node> children; // of a table or an array
    bool operator==(const Node &) const = default;
};

}
