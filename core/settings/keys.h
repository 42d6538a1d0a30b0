// The table of every key of the settings file: section, name, type, default, limits and meaning in one line. Reading,
// writing, the documentation and the set-up screen all follow it; nothing else knows a key's name.
#pragma once

#include "core/settings/settings.h"
#include "core/settings/textrules.h"

#include <QLatin1StringView>

#include <span>
#include <variant>

namespace mostrador::settings {

inline constexpr qint64 longestText = 200;
inline constexpr qint64 longestPath = 1'000;
inline constexpr qint64 mostTexts = 8; // entries of a list of texts

// How a value of each type is read from and put into Settings. `provider` must be present while they are used.
struct TextBinding {
    QString &(*value)(Settings &);
    TextRule rule;
};
struct IntegerBinding {
    int &(*value)(Settings &);
};
struct BooleanBinding {
    bool &(*value)(Settings &);
};
struct TextListBinding {
    QStringList &(*value)(Settings &);
    TextRule rule;
};
struct ChoiceBinding {
    int (*value)(Settings &);
    void (*set)(Settings &, int);
    const char *words; // "none|tcp|device", in the order of the enum
};
struct CashRoundingBinding {
}; // "law", "none" or a step in the currency of the site

using Binding =
    std::variant<TextBinding, IntegerBinding, BooleanBinding, TextListBinding, ChoiceBinding, CashRoundingBinding>;

struct KeyInfo {
    const char *section;
    const char *name;
    Binding binding;
    qint64 least; // of an integer, of a text's length or of a list's entries
    qint64 most;
    const char *meaning;

    [[nodiscard]] QString path() const; // "provider.base_url"
};

[[nodiscard]] std::span<const KeyInfo> allKeys();                            // in the order of the file
[[nodiscard]] const KeyInfo *findKey(QStringView section, QStringView name); // nullptr if there is none
[[nodiscard]] bool isSection(QStringView name);

[[nodiscard]] QStringList wordsOf(const ChoiceBinding &choice);

// What a key takes, as a machine would write it: "none|tcp|device", "1..30", "true|false", "HOST:PORT".
[[nodiscard]] QString allowedBy(const KeyInfo &key);

// The value of a key as it stands in the file: 300, "hybrid", true, ["/a.png"].
[[nodiscard]] QString literalOf(const KeyInfo &key, const Settings &settings);
[[nodiscard]] QString defaultLiteralOf(const KeyInfo &key);

}
