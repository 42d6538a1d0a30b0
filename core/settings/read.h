// From a neutral tree to checked settings, or to every mistake in it at once. Pure: who read the file and how is
// core/io/settings.
#pragma once

#include "core/base/result.h"
#include "core/settings/node.h"
#include "core/settings/settings.h"

#include <QList>

namespace mostrador::settings {

inline constexpr qsizetype mostErrors = 50; // more are not listed
inline constexpr qsizetype longestShownValue = 80;

enum class SettingProblem : quint8 {
    Malformed, // the file cannot be read as TOML; only the line is known
    UnknownSection,
    UnknownKey,
    WrongType,
    OutOfRange,      // an integer below or above what is allowed, too many entries
    NotAllowed,      // not one of the words, or not of the form, or not with what else is set, or a key used twice
    TooLarge,        // a text too long, or the whole file
    Missing,         // needed because of what else is set
};

struct SettingError {
    SettingProblem problem = SettingProblem::Malformed;
    QString path;    // "provider.base_url"; empty when the whole file is meant
    int line = 0;    // 0 when no line is to blame
    QString value;   // what stood there; never for what may be a secret
    QString allowed; // "none|tcp|device", "1..30", "HOST:PORT"; empty when nothing would be
    bool operator==(const SettingError &) const = default;
};

using SettingsResult = Result<Settings, QList<SettingError>>;

[[nodiscard]] SettingsResult settingsFrom(const Node &root);

}
