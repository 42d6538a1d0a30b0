// The page of a new access token with its world: the token is tried at the provider, kept where the old one was, and handed to the
// till that goes on.
#pragma once

#include "core/io/http/httpclient.h"
#include "core/io/secrets/keychain.h"
#include "core/setup/asking.h"
#include "core/setup/renewal.h"
#include "ui/setup/guidewindow.h"

#include <memory>

namespace mostrador::app {

struct RenewalPlaces {
    settings::Provider provider;
    money::Site site = money::Site::MLA;
    QString proxy;
    QString tokenFile;
    io::Keychain *keychain = nullptr; // nullptr: only the file is used
};

class Renewing final : public QObject
{
    Q_OBJECT
public:
    // `use` gets the token once it is kept.
    Renewing(RenewalPlaces places, text::Phrasebook words, const theme::Theme &theme, std::function<void(io::Secret)> use);

    void open(); // from its beginning
    void refuseGuide(); // a QR waits
    [[nodiscard]] guide::GuideWindow *window() { return m_window.get(); } // nullptr before it was opened
    [[nodiscard]] const setup::Renewal &renewal() const { return m_renewal; }

Q_SIGNALS:
    void opened();
    void guideWanted();
    void helpWanted(const mostrador::help::Occasion &occasion);
    void left();

private:
    void happen(const setup::RenewalEvent &event);
    void perform(setup::RenewalWish wish);
    void take(io::SecretResult token, setup::Trouble otherwise);
    void check();
    void keep();
    void keepInFile();
    void keepInKeychain();
    void kept(bool isKept);

    RenewalPlaces m_places;
    text::Phrasebook m_words;
    theme::Theme m_theme;
    std::function<void(io::Secret)> m_use;
    setup::Renewal m_renewal;
    std::unique_ptr<guide::GuideWindow> m_window;
    io::Secret m_token; // that is being tried
    std::unique_ptr<io::HttpClient> m_client;
    std::optional<setup::Asker> m_asker;
};

}
