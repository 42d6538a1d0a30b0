// The settings file on disk: read within a limit and checked, written whole and atomically with the one before it kept.
#pragma once

#include "core/settings/read.h"

#include <QString>

#include <optional>

namespace mostrador::io {

inline constexpr qint64 largestSettingsFile = 64 * 1024; // bytes

enum class SettingsFileProblem : quint8 {
    NoFile,     // nothing there yet: a till that has not been set up
    Unreadable, // there, but it cannot be opened or is no file
    Invalid,    // see `errors`
};

struct SettingsFileError {
    SettingsFileProblem problem = SettingsFileProblem::Invalid;
    QString path;
    QString detail; // technical, of the system
    QList<settings::SettingError> errors;
    bool operator==(const SettingsFileError &) const = default;
};

[[nodiscard]] Result<settings::Settings, SettingsFileError> readSettingsFile(const QString &path);

// The same without a file, for what was just typed or received.
[[nodiscard]] settings::SettingsResult settingsFromToml(const QByteArray &text);

// Writes with mode 0600; what was there before becomes PATH.bak. Nothing, or the system's words if it failed: then the
// old file is whole.
[[nodiscard]] std::optional<QString> writeSettingsFile(const QString &path, const settings::Settings &settings);

}
