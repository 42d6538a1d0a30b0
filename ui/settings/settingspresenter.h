// Between the settings screen and the till: what is typed becomes a view, and what is saved is told to whoever keeps the file.
#pragma once

#include "ui/settings/settingsdesk.h"

#include <QObject>

namespace mostrador::settingsui {

class SettingsPresenter final : public QObject
{
    Q_OBJECT
public:
    SettingsPresenter(text::Phrasebook words, settings::Settings stored);

    void open(); // a manager has agreed
    void type(const QString &path, const QString &text);
    void resetToDefault(const QString &path);
    void turnTo(int section);
    void save();
    void say(const text::Message &message);
    void leave(); // asks once where something is not saved

    void speak(const text::Phrasebook &words);
    void runs(const settings::Settings &running); // what the open till goes by now
    void restart();
    void tell(const text::Message &message);

    // The answer to saveWanted: nothing, or why it was not possible.
    void saved(const settings::Settings &stored, const std::optional<QString> &problem);

    // Another screen has kept some of them; what is typed here stays typed.
    void keptElsewhere(const settings::Settings &stored);

    [[nodiscard]] const Desk &desk() const { return m_desk; }

Q_SIGNALS:
    void opened();
    void changed(const mostrador::settingsui::View &view);
    void saveWanted(const mostrador::settings::Settings &after, const QList<mostrador::settings::Change> &changes);
    void restartWanted();
    void left();

private:
    void render();

    text::Phrasebook m_words;
    Desk m_desk;
};

}
