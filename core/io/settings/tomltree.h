// TOML text as the neutral tree of core/settings. The only file that knows toml++.
#pragma once

#include "core/base/result.h"
#include "core/settings/node.h"

#include <QByteArray>

namespace mostrador::io {

struct TomlError {
    int line = 0;
    bool operator==(const TomlError &) const = default;
};

[[nodiscard]] Result<settings::Node, TomlError> tomlTree(const QByteArray &text);

}
