// What each setting means, section by section, and what is wrong with one as it is typed. The table of keys is core/settings/keys.
#pragma once

#include "core/settings/keys.h"
#include "core/settings/read.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Language languageOf(settings::Language language, money::Site site); // of the cashier
[[nodiscard]] settings::Language settingOf(Language language);

[[nodiscard]] QString meaningOf(const Phrasebook &words, const settings::KeyInfo &key); // empty for [keys]: see ui/shell/words_keys
[[nodiscard]] QString sectionName(const Phrasebook &words, const QString &section);
[[nodiscard]] QString sentenceOf(const Phrasebook &words, const settings::SettingError &error);

}
