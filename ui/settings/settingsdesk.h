// The settings screen as a value: what is stored, what has been typed, and what it shows of both. Pure.
#pragma once

#include "core/settings/changes.h"
#include "core/settings/edit.h"
#include "ui/help/helpview.h"
#include "core/settings/effect.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace mostrador::settingsui {

struct Desk {
    settings::Settings stored;
    settings::Settings running; // what the open till goes by: a part of `stored` may wait for the next start
    QMap<QString, QString> typed; // by path; what is as stored is not in it
    int section = 0;
    bool leaving = false; // with something typed: Esc has been pressed once
    std::optional<text::Message> message{}; // of the last save
};

enum class Editor : quint8 { Text, Choice };

struct RowView {
    QString path;
    QString meaning;
    QString value;
    Editor editor = Editor::Text;
    QStringList choices; // as in the file
    QStringList choiceWords;
    QString hint;  // what is allowed, and what it usually is
    QString error; // empty: it is right
    bool isDefault = true;
    bool operator==(const RowView &) const = default;
};

struct View {
    QString heading;
    QStringList sections;
    QList<bool> sectionIsWrong; // one of its values
    int section = 0;
    QList<RowView> rows;
    QString reset;
    QString save;
    QString back;
    QString printer; // leads to its set-up
    QString maintenance;
    QString restart; // empty: there is nothing to restart for
    bool canSave = false;
    std::optional<text::Message> message;
    help::Occasion help{}; // what F1 opens
    bool operator==(const View &) const = default;
};

[[nodiscard]] Desk typed(Desk desk, const QString &path, const QString &text);
[[nodiscard]] Desk reset(Desk desk, const QString &path);
[[nodiscard]] Desk turnedTo(Desk desk, int section); // one that is not there changes nothing

[[nodiscard]] help::Topic topicOf(QStringView section); // as it is called in the file
[[nodiscard]] settings::SettingsResult checked(const Desk &desk);
// What is saved and waits for the next start, by path.
[[nodiscard]] QStringList waiting(const Desk &desk);
[[nodiscard]] bool mayRestart(const Desk &desk); // something waits, and nothing typed would be lost

[[nodiscard]] View viewOf(const Desk &desk, const text::Phrasebook &words);

}
