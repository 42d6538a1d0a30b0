// The first-run guide with its world: the account is asked, the token goes to the keychain, what was chosen is kept between
// two sittings, and at the end the settings are written, once and whole.
#pragma once

#include "core/io/http/httpclient.h"
#include "core/io/secrets/keychain.h"
#include "core/io/system/clock.h"
#include "core/mercadopago/protocols.h"
#include "core/setup/asking.h"
#include "core/setup/guide.h"
#include "ui/help/helpwindow.h"
#include "ui/setup/guidewindow.h"

#include <memory>

namespace mostrador::app {

struct FirstRunPlaces {
    QString settingsFile;
    QString progressFile;
    QString tokenFile;
    io::Keychain *keychain = nullptr; // must outlive the guide; nullptr: the token's file is used
    std::optional<io::Secret> token{}; // one that is kept nowhere: from the environment
    QString journalFile{};            // where a change of settings that there are is put on record; empty: nowhere
};

class FirstRun final : public QObject
{
    Q_OBJECT
public:
    // `before`: the settings that there are; what the guide does not ask stays as it is.
    FirstRun(settings::Settings before, FirstRunPlaces places, const theme::Theme &theme);

    void start();
    [[nodiscard]] guide::GuideWindow &window() { return *m_window; }
    [[nodiscard]] help::HelpWindow &helpWindow() { return *m_help; }
    [[nodiscard]] const setup::Guide &guide() const { return m_guide; }

    // What the till opens with: as written, or without a provider when the guide was left.
    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }

    // The token where it is kept nowhere, for the till: the given one, or the environment's, which has it no more.
    [[nodiscard]] std::optional<io::Secret> takeGivenToken() { return std::exchange(m_places.token, std::nullopt); }

Q_SIGNALS:
    void ended(); // written, or left

private:
    void happen(const setup::GuideEvent &event);
    void perform(const setup::GuideEffect &effect);
    void findToken();
    void tokenFound(io::SecretResult token);
    void takeToken(const QByteArray &text);
    void readTokenFile(const QString &path);
    void keepToken(io::Secret token);
    void tokenKept(io::Secret token, bool hasFailed);
    void useToken(io::Secret token);
    void askFacts();
    void ask(const setup::Ask &wish);
    void verify(setup::Verification verification);
    void finish();
    void leave();
    void keepProgress() const;
    [[nodiscard]] QString randomLetters() const;

    settings::Settings m_settings;
    FirstRunPlaces m_places;
    setup::Guide m_guide;
    std::unique_ptr<guide::GuideWindow> m_window;
    std::unique_ptr<help::HelpWindow> m_help;
    std::unique_ptr<io::HttpClient> m_client;
    std::optional<setup::Asker> m_asker;
    mercadopago::AllProtocols m_protocols;
    io::SystemClock m_clock;
};

}
