#include "core/io/settings/settingsfile.h"

#include "core/io/settings/tomltree.h"
#include "core/settings/write.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using settings::SettingError;
using settings::SettingProblem;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::optional<QString> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(content) == content.size() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

// Copied, not renamed: at no moment is there no settings file.
std::optional<QString> keepPrevious(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return writeWhole(path + u".bak"_s, file.read(largestSettingsFile));
}

}

settings::SettingsResult settingsFromToml(const QByteArray &text)
{
    if (text.size() > largestSettingsFile)
        return failure(QList{SettingError{SettingProblem::TooLarge, {}, 0, {}, QString::number(largestSettingsFile)}});
    const auto tree = tomlTree(text);
    if (!tree)
        return failure(QList{SettingError{SettingProblem::Malformed, {}, tree.error().line, {}, {}}});
    return settings::settingsFrom(*tree);
}

Result<settings::Settings, SettingsFileError> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(SettingsFileError{SettingsFileProblem::NoFile, path, {}, {}});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(SettingsFileError{SettingsFileProblem::Unreadable, path, file.errorString(), {}});
    return settingsFromToml(file.read(largestSettingsFile + 1)).map_error([&](const QList<SettingError> &errors) {
        return SettingsFileError{SettingsFileProblem::Invalid, path, {}, errors};
    });
}

std::optional<QString> writeSettingsFile(const QString &path, const settings::Settings &settings)
{
    if (const auto failed = keepPrevious(path))
        return failed;
    return writeWhole(path, settings::toFileText(settings).toUtf8());
}

}
