#include "ui/settings/settingsdesk.h"

#include "ui/shell/words_keys.h"
#include "ui/text/words_settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::settingsui {

namespace {

using settings::KeyInfo;

QStringList sectionsOf()
{
    QStringList sections;
    for (const KeyInfo &key : settings::allKeys()) {
        if (!sections.contains(QLatin1StringView(key.section)))
            sections.append(QLatin1StringView(key.section));
    }
    return sections;
}

const KeyInfo *keyOf(const QString &path)
{
    return settings::findKey(path.section(u'.', 0, 0), path.section(u'.', 1));
}

QString valueOf(const Desk &desk, const KeyInfo &key)
{
    return desk.typed.value(key.path(), settings::typedOf(key, desk.stored));
}

QString errorOf(const QList<settings::SettingError> &errors, const QString &path, const text::Phrasebook &words)
{
    const auto found = std::find_if(errors.begin(), errors.end(), [&](const auto &each) { return each.path == path; });
    return found == errors.end() ? QString() : sentenceOf(words, *found);
}

// What a key does, as the help says it.
QString purposeOf(const KeyInfo &key, const text::Phrasebook &words)
{
    const QLatin1StringView name(key.name);
    const auto act = shell::actFromName(name == "charge"_L1 ? u"charge_qr"_s : QString(name));
    return act ? shell::purposeOf(words, *act) : QString(name);
}

RowView rowOf(const Desk &desk, const KeyInfo &key, const text::Phrasebook &words)
{
    const bool isKey = QLatin1StringView(key.section) == "keys"_L1;
    RowView row{key.path(), isKey ? purposeOf(key, words) : meaningOf(words, key), valueOf(desk, key), Editor::Text, {}, {}, {}, {}, true};
    if (const auto *choice = std::get_if<settings::ChoiceBinding>(&key.binding)) {
        row.editor = Editor::Choice;
        row.choices = row.choiceWords = settings::wordsOf(*choice);
    } else if (std::holds_alternative<settings::BooleanBinding>(key.binding)) {
        row.editor = Editor::Choice;
        row.choices = {u"true"_s, u"false"_s};
        row.choiceWords = {words.say("setting", "yes"), words.say("setting", "no")};
    }
    const QString usual = settings::defaultTypedOf(key);
    const qsizetype at = row.choices.indexOf(usual);
    const QString usualWord = at >= 0 ? row.choiceWords[at] : usual.isEmpty() ? words.say("setting", "empty") : usual;
    row.hint = words.say("setting", "%1 · usually %2").arg(row.path, usualWord);
    if (settings::effectOf(key) == settings::TakesEffect::AtNextStart)
        row.hint += u" · "_s + words.say("setting", "takes effect at the next start");
    row.isDefault = row.value == usual;
    return row;
}

QString namesOf(const QList<settings::Change> &changes)
{
    QStringList paths;
    for (const settings::Change &change : changes)
        paths.append(change.path);
    return paths.join(u", "_s);
}

std::optional<text::Message> messageOf(const Desk &desk, const settings::SettingsResult &checked, const text::Phrasebook &words)
{
    const auto changes = checked ? changesBetween(desk.stored, *checked) : QList<settings::Change>();
    const QString names = desk.typed.keys().join(u", "_s);
    if (desk.leaving)
        return text::Message{text::Severity::Warning, words.say("setting", "Not saved: %1. Esc again leaves it.").arg(names), {}, {}};
    if (!checked) {
        const auto &error = checked.error().constFirst();
        return text::Message{text::Severity::Failure, words.say("setting", "%1 cannot stay as it is.").arg(error.path), {}, sentenceOf(words, error)};
    }
    if (changes.isEmpty())
        return desk.message;
    return text::Message{text::Severity::Information, words.say("setting", "Changed and not saved yet: %1").arg(namesOf(changes)), {}, {}};
}

}

Desk typed(Desk desk, const QString &path, const QString &text)
{
    const KeyInfo *key = keyOf(path);
    if (!key)
        return desk;
    desk.leaving = false;
    desk.message.reset();
    if (text == settings::typedOf(*key, desk.stored))
        desk.typed.remove(path);
    else
        desk.typed.insert(path, text);
    return desk;
}

Desk reset(Desk desk, const QString &path)
{
    const KeyInfo *key = keyOf(path);
    return key ? typed(std::move(desk), path, settings::defaultTypedOf(*key)) : desk;
}

Desk turnedTo(Desk desk, int section)
{
    if (section >= 0 && section < sectionsOf().size())
        desk.section = section;
    desk.leaving = false;
    return desk;
}

settings::SettingsResult checked(const Desk &desk)
{
    return settings::withTyped(desk.stored, desk.typed);
}

QStringList waiting(const Desk &desk)
{
    QStringList paths;
    for (const settings::Change &change : changesBetween(desk.running, desk.stored))
        paths.append(change.path);
    return paths;
}

bool mayRestart(const Desk &desk)
{
    return desk.typed.isEmpty() && desk.running != desk.stored;
}

// The chapter about what a section of the file is for.
help::Topic topicOf(QStringView section)
{
    using help::Topic;
    static constexpr std::array chapters{std::pair("provider"_L1, Topic::PointOfSale), std::pair("receiver"_L1, Topic::Notifications),
        std::pair("printer"_L1, Topic::Printer), std::pair("store"_L1, Topic::Printer), std::pair("customer"_L1, Topic::CustomerScreen),
        std::pair("ui"_L1, Topic::CustomerScreen), std::pair("backup"_L1, Topic::Backups), std::pair("scale"_L1, Topic::Products)};
    const auto found = std::find_if(chapters.begin(), chapters.end(), [section](const auto &each) { return each.first == section; });
    return found == chapters.end() ? Topic::Settings : found->second;
}

namespace {

help::Occasion helpOf(QStringView section, const text::Phrasebook &words)
{
    return {topicOf(section), {{u"PgUp PgDn"_s, words.say("setting", "Another section")}, {u"Enter ↑ ↓"_s, words.say("setting", "Another value")},
                                  {u"F12"_s, words.say("setting", "Save")}, {u"Esc"_s, words.say("setting", "Back")}}};
}

}

View viewOf(const Desk &desk, const text::Phrasebook &words)
{
    const QStringList sections = sectionsOf();
    const auto result = checked(desk);
    const auto errors = result ? QList<settings::SettingError>() : result.error();
    View view{words.say("setting", "Settings"), {}, {}, desk.section, {}, words.say("setting", "Reset"), words.say("setting", "Save · F12"),
        words.say("setting", "Back · Esc"), words.say("setting", "Set the printer up · F10"), words.say("setting", "Maintenance · F11"),
        mayRestart(desk) ? words.say("setting", "Restart now · F9") : QString(), result && *result != desk.stored, messageOf(desk, result, words)};
    for (const QString &section : sections) {
        view.sections.append(sectionName(words, section));
        view.sectionIsWrong.append(std::any_of(errors.begin(), errors.end(),
            [&](const auto &error) { return error.path.startsWith(section + u'.'); }));
    }
    for (const KeyInfo &key : settings::allKeys()) {
        if (sections.at(desk.section) != QLatin1StringView(key.section) || !isEditable(key, desk.stored))
            continue;
        view.rows.append(rowOf(desk, key, words));
        view.rows.last().error = errorOf(errors, key.path(), words);
    }
    view.help = helpOf(sections.at(desk.section), words);
    return view;
}

}
