#include "app/assembly/assembly.h"

#include "app/assembly/setup.h"
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "core/backup/series.h"
#include "core/io/backup/restorefiles.h"
#include "core/settings/textrules.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr std::chrono::seconds keychainPause{5};
constexpr int mostOpen = 100'000; // subjects that a start reads; a till with more of them unsettled has other troubles

Result<till::State, StartProblem> recoverFrom(const io::JournalReader &reader)
{
    till::Records records;
    const auto read = [&](const QString &kind, QList<journal::Current> &into) -> std::optional<StartProblem> {
        auto found = reader.open(kind, true, mostOpen);
        if (!found)
            return found.error();
        into = std::move(*found);
        return std::nullopt;
    };
    for (const auto &problem : {read(u"sale"_s, records.sales), read(u"payment"_s, records.payments), read(u"receipt"_s, records.receipts),
             read(u"refund"_s, records.refunds), read(u"point_of_sale"_s, records.pointsOfSale), read(u"person"_s, records.people)}) {
        if (problem)
            return failure(*problem);
    }
    auto shifts = reader.newest(u"shift"_s, 1);
    if (!shifts)
        return failure(StartProblem(shifts.error()));
    records.shifts = std::move(*shifts);
    auto restores = reader.newest(QLatin1StringView(backup::restoreKind), 1);
    if (!restores)
        return failure(StartProblem(restores.error()));
    records.restores = std::move(*restores);
    const auto lastTicket = reader.lastTicket();
    if (!lastTicket)
        return failure(StartProblem(lastTicket.error()));
    records.lastTicket = *lastTicket;
    auto state = till::recover(records);
    if (!state)
        return failure(StartProblem(state.error()));
    return std::move(*state);
}

}

QString journalPath(const QString &dataFolder)
{
    return dataFolder + u"/journal.sqlite"_s;
}

QString cataloguePath(const QString &dataFolder)
{
    return dataFolder + u"/catalogue.sqlite"_s;
}

Assembly::Assembly(const Opening &opening, io::DataFolderLock lock)
    : m_settings(opening.settings), m_dataFolder(opening.dataFolder), m_lock(std::move(lock)), m_time(opening.time), m_alarm(makeAlarm()),
      m_log(io::logPath(m_dataFolder), clock())
{
}

std::unique_ptr<Alarm> Assembly::makeAlarm()
{
    if (m_time.makeAlarm)
        return m_time.makeAlarm();
    return std::make_unique<io::TimerAlarm>(m_clock);
}

Result<std::unique_ptr<Assembly>, StartProblem> Assembly::open(Opening opening)
{
    if (const auto problem = io::prepareFolder(opening.dataFolder))
        return failure(StartProblem(*problem));
    auto lock = io::DataFolderLock::take(opening.dataFolder);
    if (!lock)
        return failure(StartProblem(lock.error()));
    if (const auto finished = io::finishRestore(opening.dataFolder); !finished)
        return failure(StartProblem(finished.error()));
    std::unique_ptr<Assembly> assembly(new Assembly(opening, std::move(*lock)));
    if (const auto problem = assembly->openJournal(opening.dataFolder))
        return failure(*problem);
    if (const auto problem = assembly->openPrinter())
        return failure(*problem);
    assembly->m_providerProblem = assembly->openProvider(std::move(opening));
    assembly->m_log.write(u"till"_s, u"opened by %1 %2, QR %3"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                                         assembly->m_providerProblem ? codeOf(*assembly->m_providerProblem) : u"possible"_s));
    return assembly;
}

std::optional<StartProblem> Assembly::openJournal(const QString &folder)
{
    const QString path = journalPath(folder);
    auto journal = io::SqliteJournal::open(path);
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    auto reader = io::JournalReader::open(path);
    if (!reader)
        return reader.error();
    m_reader.emplace(std::move(*reader));
    auto state = recoverFrom(*m_reader);
    if (!state)
        return state.error();
    m_recovered = std::move(*state);
    return std::nullopt;
}

std::optional<StartProblem> Assembly::openPrinter()
{
    if (m_settings.printer.kind == settings::PrinterKind::None)
        return std::nullopt;
    auto printer = io::makePrinter(m_settings.printer);
    if (!printer)
        return printer.error();
    m_printer = std::move(*printer);
    return std::nullopt;
}

std::optional<StartProblem> Assembly::openProvider(Opening opening)
{
    m_places = {opening.tokenFile, opening.webhookSecretFile, opening.keychain};
    if (!m_settings.provider)
        return NoProvider{};
    auto token = opening.token ? io::SecretResult(std::move(*opening.token)) : io::takeFromEnvironment(io::SecretKind::AccessToken);
    const bool mustLook = !token && token.error().problem == io::SecretProblem::Absent;
    if (token)
        m_givenToken = token->clone();
    if (mustLook && !m_places.keychain)
        token = io::readSecretFile(io::SecretKind::AccessToken, m_places.tokenFile);
    if (mustLook && m_places.keychain) {
        m_isProviderKnown = false;
        if (auto problem = makeClient(opening, std::nullopt))
            return problem;
        io::findInKeychainOrFile(io::SecretKind::AccessToken, *m_places.keychain, m_places.tokenFile,
            [this, life = std::weak_ptr(m_life)](io::SecretResult found) {
                if (life.lock())
                    tokenCame(std::move(found));
            });
        return std::nullopt;
    }
    if (!token)
        return token.error();
    if (!m_settings.receiver.listen.isEmpty())
        m_webhookSecret = io::findWithoutKeychain(io::SecretKind::WebhookSecret, m_places.webhookSecretFile);
    return makeClient(opening, std::move(*token));
}

// Without a token the client is one that waits for it.
std::optional<StartProblem> Assembly::makeClient(const Opening &opening, std::optional<io::Secret> token)
{
    io::ClientOptions options;
    options.origin = QUrl(m_settings.provider->baseUrl);
    options.awaitsToken = !token;
    if (token)
        options.accessToken = std::move(*token);
    options.proxy = QUrl(m_settings.network.proxy);
    auto client = io::HttpClient::create(std::move(options));
    if (!client)
        return client.error();
    m_client = std::move(*client);
    m_logged = std::make_unique<LoggedTransport>(*m_client, m_log, m_clock);
    m_arrived = std::move(opening.arrived);
    if (opening.through)
        m_through = opening.through(*m_logged);
    return std::nullopt;
}

gateway::Transport *Assembly::transport()
{
    return m_through ? m_through.get() : m_logged.get();
}

void Assembly::tokenCame(io::SecretResult token)
{
    if (m_isTokenRenewed)
        return;
    if (token) {
        m_providerProblem.reset();
        m_client->giveToken(std::move(*token));
        askForWebhookSecret();
        return;
    }
    const auto problem = token.error().problem;
    m_providerProblem = token.error();
    m_client->giveToken({});
    providerIsKnown();
    if (problem == io::SecretProblem::KeychainLocked || problem == io::SecretProblem::KeychainSilent)
        m_places.keychain->readWhenUnlocked(io::SecretKind::AccessToken, [this, life = std::weak_ptr(m_life)](io::SecretResult later) {
            if (!life.lock())
                return;
            if (later)
                tokenCame(std::move(later));
            else
                waitForKeychain();
        });
}

// The desktop's question was waved away, or nobody could be asked: it may be unlocked elsewhere.
void Assembly::waitForKeychain()
{
    QTimer::singleShot(keychainPause, m_client.get(), [this] {
        m_places.keychain->read(io::SecretKind::AccessToken, [this, life = std::weak_ptr(m_life)](io::SecretResult found) {
            if (!life.lock())
                return;
            if (found || m_isTokenRenewed)
                tokenCame(std::move(found));
            else
                waitForKeychain();
        });
    });
}

void Assembly::askForWebhookSecret()
{
    if (m_settings.receiver.listen.isEmpty())
        return providerIsKnown();
    auto inEnvironment = io::takeFromEnvironment(io::SecretKind::WebhookSecret);
    if (inEnvironment) {
        m_webhookSecret = std::move(inEnvironment);
        return providerIsKnown();
    }
    io::findInKeychainOrFile(io::SecretKind::WebhookSecret, *m_places.keychain, m_places.webhookSecretFile,
        [this, life = std::weak_ptr(m_life)](io::SecretResult found) {
            if (!life.lock())
                return;
            m_webhookSecret = std::move(found);
            providerIsKnown();
        });
}

void Assembly::providerIsKnown()
{
    m_isProviderKnown = true;
    if (m_tellProvider)
        m_tellProvider();
}

void Assembly::whenProviderIsKnown(std::function<void()> tell)
{
    m_tellProvider = std::move(tell);
    if (m_isProviderKnown && m_tellProvider)
        m_tellProvider();
}

void Assembly::whenTokenIsRefused(std::function<void()> tell)
{
    if (m_logged)
        m_logged->whenTokenIsRefused(std::move(tell));
}

bool Assembly::useToken(io::Secret token)
{
    if (!m_client)
        return false;
    m_isTokenRenewed = true;
    m_givenToken.reset();
    m_providerProblem.reset();
    m_client->giveToken(std::move(token));
    providerIsKnown();
    return true;
}

till::Runner Assembly::makeRunner(till::State state, till::Observer &observer)
{
    m_observer.hand(observer);
    return till::Runner(std::move(state), setupOf(m_settings, m_zone),
        {clock(), m_randomness, *m_alarm, *m_journal, transport(), m_client ? &m_protocols : nullptr, m_printer.get()}, m_observer);
}

Result<std::unique_ptr<io::Receiver>, StartProblem> Assembly::makeReceiver(till::Runner &runner, const text::Phrasebook &words, Say say)
{
    const auto place = settings::endpointFrom(m_settings.receiver.listen);
    if (!m_webhookSecret || !place)
        return nullptr;
    const io::SecretResult &secret = *m_webhookSecret;
    const bool isMissing = !secret && (secret.error().problem == io::SecretProblem::Absent || secret.error().problem == io::SecretProblem::NoKeychain);
    if (!secret && !isMissing)
        return failure(StartProblem(NoWebhookSecret{secret.error()}));
    io::ReceiverOptions options{.address = place->host, .port = place->port};
    if (secret)
        options.secret = secret->view().toByteArray();
    const io::Receiver::Listener listener{
        [&runner](const QList<gateway::Hint> &hints) { runner.post(till::Notified{hints}); },
        [words, say = std::move(say)](const io::ReceiverCounts &counts) {
            say(badlySigned(words, static_cast<qint64>(counts.badSignatures), counts.lastBad));
        },
        m_arrived};
    auto receiver = io::Receiver::open(std::move(options), clock(), listener);
    if (!receiver)
        return failure(StartProblem(CannotListen{m_settings.receiver.listen, std::move(receiver.error())}));
    return std::move(*receiver);
}

}
