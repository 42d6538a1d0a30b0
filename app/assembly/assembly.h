// An open till: its data folder held, its journal open, its doors behind the ports, and its state as it was left.
#pragma once

#include "app/assembly/logging.h"
#include "app/assembly/startproblem.h"
#include "core/io/http/httpclient.h"
#include "core/io/receiver/receiver.h"
#include "core/io/secrets/keychain.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/sqlitejournal.h"
#include "core/io/system/alarm.h"
#include "core/io/system/clock.h"
#include "core/mercadopago/protocols.h"
#include "core/settings/settings.h"
#include "core/till/runner.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace mostrador::app {

// Another time than this computer's: for whoever plays faster. Both or neither.
struct Time {
    Clock *clock = nullptr;
    std::function<std::unique_ptr<Alarm>()> makeAlarm{};
};

struct Opening {
    settings::Settings settings;
    QString dataFolder;
    QString tokenFile;               // asked after the environment and the keychain
    std::optional<io::Secret> token; // given: nothing is asked
    QString webhookSecretFile{};     // as the token's
    io::Keychain *keychain = nullptr; // must outlive the assembly; nullptr: none is asked
    // Given: what the till sends goes through it, on its way to the transport that it gets.
    std::function<std::unique_ptr<gateway::Transport>(gateway::Transport &)> through{};
    // Given: shown every notification that comes in, from the event loop.
    std::function<void(const io::Arrival &)> arrived{};
    Time time{};
};

// Where an open till may still have to look for a secret.
struct SecretPlaces {
    QString tokenFile;
    QString webhookSecretFile;
    io::Keychain *keychain = nullptr;
};

class Assembly
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Assembly>, StartProblem> open(Opening opening);

    // Why QR payments are not possible although the till is open: no [provider], no token. Nothing if they are, or may be
    // once the keychain has answered.
    [[nodiscard]] const std::optional<StartProblem> &providerProblem() const { return m_providerProblem; }

    // Tells when it is known whether there is a provider: at once where no keychain has to be asked, else later, and again
    // when a keychain that was locked or silent has answered after all. Empty: nobody wants to know any more.
    void whenProviderIsKnown(std::function<void()> tell);

    // Called after each answer that refuses the access token. Empty: nobody wants to know any more.
    void whenTokenIsRefused(std::function<void()> tell);
    // From now on requests carry this one, and those under way the old one. False: there is no client that could; the till has
    // to be opened again.
    [[nodiscard]] bool useToken(io::Secret token);
    // The token where it is kept nowhere: given, or taken from the environment, which has it no more. For who opens it again.
    [[nodiscard]] std::optional<io::Secret> takeGivenToken() { return std::exchange(m_givenToken, std::nullopt); }
    [[nodiscard]] const SecretPlaces &secretPlaces() const { return m_places; }

    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }
    void useSettings(settings::Settings settings) { m_settings = std::move(settings); } // only what its doors do not depend on
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }
    [[nodiscard]] Clock &clock() { return m_time.clock ? *m_time.clock : m_clock; }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(); // for somebody else who follows the till's clock
    [[nodiscard]] const io::JournalReader &reader() const { return *m_reader; }
    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] io::HttpClient *client() { return m_client.get(); } // nullptr without a provider
    [[nodiscard]] gateway::Transport *transport(); // to it, with a line in the log for each call
    [[nodiscard]] io::LogFile &log() { return m_log; }

    [[nodiscard]] const gateway::Protocols &protocols() const { return m_protocols; }

    // The state as the journal has it; a runner goes on from there.
    [[nodiscard]] const till::State &recovered() const { return m_recovered; }
    [[nodiscard]] till::Runner makeRunner(till::State state, till::Observer &observer);

    // What comes in makes this runner look, as long as what is returned lives; it must go before the runner. nullptr: none is wanted.
    // `say` is told on the way what a person should know.
    using Say = std::function<void(const text::Message &)>;
    [[nodiscard]] Result<std::unique_ptr<io::Receiver>, StartProblem> makeReceiver(
        till::Runner &runner, const text::Phrasebook &words, Say say);

private:
    Assembly(const Opening &opening, io::DataFolderLock lock);
    [[nodiscard]] std::optional<StartProblem> openJournal(const QString &folder);
    [[nodiscard]] std::optional<StartProblem> openPrinter();
    [[nodiscard]] std::optional<StartProblem> openProvider(Opening opening);
    [[nodiscard]] std::optional<StartProblem> makeClient(const Opening &opening, std::optional<io::Secret> token);
    void tokenCame(io::SecretResult token);
    void waitForKeychain();
    void askForWebhookSecret();
    void providerIsKnown();

    settings::Settings m_settings;
    QString m_dataFolder;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    io::DataFolderLock m_lock;
    Time m_time;
    io::SystemClock m_clock;
    io::SystemRandomness m_randomness;
    std::unique_ptr<Alarm> m_alarm;
    io::LogFile m_log;
    LoggedObserver m_observer{m_log};
    std::unique_ptr<LoggedTransport> m_logged; // before the client: the last answers come while that goes
    std::unique_ptr<gateway::Transport> m_through;
    std::function<void(const io::Arrival &)> m_arrived;
    std::unique_ptr<io::SqliteJournal> m_journal;
    std::optional<io::JournalReader> m_reader;
    std::unique_ptr<printing::Printer> m_printer;
    std::unique_ptr<io::HttpClient> m_client;
    mercadopago::AllProtocols m_protocols;
    std::optional<io::SecretResult> m_webhookSecret; // none: it was not asked for
    SecretPlaces m_places;
    bool m_isProviderKnown = true;
    std::optional<io::Secret> m_givenToken;
    bool m_isTokenRenewed = false; // what the keychain still says is the old one
    std::function<void()> m_tellProvider;
    std::shared_ptr<const bool> m_life = std::make_shared<const bool>(true); // a keychain may answer after it
    till::State m_recovered;
    std::optional<StartProblem> m_providerProblem;
};

// journal.sqlite in a data folder.
[[nodiscard]] QString journalPath(const QString &dataFolder);
// catalogue.sqlite there.
[[nodiscard]] QString cataloguePath(const QString &dataFolder);

}
