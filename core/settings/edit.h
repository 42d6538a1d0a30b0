// Settings as somebody types them: each value as text, all of them checked together by the same rules as the file.
#pragma once

#include "core/settings/keys.h"
#include "core/settings/read.h"

#include <QMap>

namespace mostrador::settings {

// A value as it is edited: without quotation marks, the entries of a list with "; " between them.
[[nodiscard]] QString typedOf(const KeyInfo &key, const Settings &settings);
[[nodiscard]] QString defaultTypedOf(const KeyInfo &key);

// `settings` with what was typed, by path; or every mistake, each with its path. Of the provider only what it has: without one
// there is nothing to edit but the site.
[[nodiscard]] SettingsResult withTyped(const Settings &settings, const QMap<QString, QString> &typed);
// What a person may type: not what only a test print may say.
[[nodiscard]] bool isEditable(const KeyInfo &key, const Settings &settings);

}
