#include "app/mostrador/firstrun.h"

#include "app/assembly/settingsrecord.h"
#include "core/base/result.h"
#include "core/gateway/outcome.h"
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "core/io/settings/settingsfile.h"
#include "core/money/currency.h"
#include "core/setup/progress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int randomBytes = 8;
constexpr std::chrono::milliseconds lookPause{500};

io::ClientOptions optionsFor(const settings::Settings &settings)
{
    io::ClientOptions options;
    options.origin = QUrl(settings.provider.value_or(settings::Provider{}).baseUrl);
    options.awaitsToken = true;
    options.proxy = QUrl(settings.network.proxy);
    return options;
}

setup::Places placesOf(money::Site site)
{
    QFile file(u":/places/%1.txt"_s.arg(money::codeOf(site)));
    return file.open(QIODevice::ReadOnly) ? setup::placesFrom(file.readAll()) : setup::Places{};
}

setup::Guide guideFor(const settings::Settings &settings, const QString &progressFile)
{
    const bool isSetUp = settings.provider && !settings.provider->externalPosId.isEmpty();
    QFile file(progressFile);
    if (file.open(QIODevice::ReadOnly)) {
        if (auto kept = setup::fromProgress(file.read(setup::largestProgress + 1))) {
            kept->isSetUp = isSetUp;
            return *kept;
        }
    }
    setup::Guide guide;
    guide.isSetUp = isSetUp;
    guide.choices.site = settings.site;
    guide.choices.language = settings.ui.language;
    guide.choices.till = settings.till.number;
    guide.choices.printer = settings.printer.kind;
    guide.choices.printerAddress = settings.printer.address;
    guide.choices.customerScreen = settings.ui.customerScreen;
    guide.choices.api = settings.provider ? settings.provider->api : gateway::usualApi(settings.site);
    if (settings.provider)
        guide.choices.externalPosId = settings.provider->externalPosId;
    return guide;
}

}

FirstRun::FirstRun(settings::Settings before, FirstRunPlaces places, const theme::Theme &theme)
    : m_settings(std::move(before)), m_places(std::move(places)), m_guide(guideFor(m_settings, m_places.progressFile)),
      m_window(std::make_unique<guide::GuideWindow>(theme)), m_help(std::make_unique<help::HelpWindow>(theme, shell::KeyMap()))
{
    if (auto client = io::HttpClient::create(optionsFor(m_settings))) {
        m_client = std::move(*client);
        m_asker.emplace(*m_client);
    }
    connect(m_window.get(), &guide::GuideWindow::picked, this, [this](int row) { happen(setup::Pick{row}); });
    connect(m_window.get(), &guide::GuideWindow::typed, this, [this](int field, const QString &text) { happen(setup::Type{field, text}); });
    connect(m_window.get(), &guide::GuideWindow::tokenGiven, this, &FirstRun::takeToken);
    connect(m_window.get(), &guide::GuideWindow::goOnWanted, this, [this] { happen(setup::GoOn{}); });
    connect(m_window.get(), &guide::GuideWindow::goBackWanted, this, [this] { happen(setup::GoBack{}); });
    connect(m_window.get(), &guide::GuideWindow::helpWanted, this,
        [this](const help::Occasion &occasion) { m_help->open(guide::wordsOf(m_guide.choices), occasion, *m_window); });
    connect(m_window.get(), &guide::GuideWindow::left, this, &FirstRun::leave);
}

void FirstRun::start()
{
    m_window->render(guide::viewOf(m_guide));
    m_window->show();
    findToken();
}

void FirstRun::happen(const setup::GuideEvent &event)
{
    auto step = setup::advance(std::move(m_guide), event, randomLetters());
    m_guide = std::move(step.guide);
    keepProgress();
    m_window->render(guide::viewOf(m_guide));
    perform(step.effect);
}

void FirstRun::perform(const setup::GuideEffect &effect)
{
    std::visit(Overloaded{
                   [](std::monostate) {},
                   [this](const setup::ReadTokenFile &wish) { readTokenFile(wish.path); },
                   [this](const setup::AskFacts &) { askFacts(); },
                   [this](const setup::Ask &wish) { ask(wish); },
                   [this](const setup::Verify &) {
                       verify(setup::verificationOf(setup::planOf(m_guide.choices), randomLetters().left(8), u"Mostrador"_s, m_clock.now()));
                   },
                   [this](const setup::Finish &) { finish(); },
               },
        effect);
}

void FirstRun::findToken()
{
    if (m_places.token)
        return tokenFound(m_places.token->clone());
    auto token = io::findWithoutKeychain(io::SecretKind::AccessToken, m_places.keychain ? QString() : m_places.tokenFile);
    if (token && m_places.keychain)
        m_places.token = token->clone();
    if (token || !m_places.keychain)
        return tokenFound(std::move(token));
    io::findInKeychainOrFile(io::SecretKind::AccessToken, *m_places.keychain, m_places.tokenFile,
        [run = QPointer(this)](io::SecretResult found) {
            if (run)
                run->tokenFound(std::move(found));
        });
}

void FirstRun::tokenFound(io::SecretResult token)
{
    if (!token || !m_client || m_guide.hasToken)
        return;
    m_client->giveToken(std::move(*token));
    m_guide.hasToken = true;
    m_window->render(guide::viewOf(m_guide));
}

void FirstRun::takeToken(const QByteArray &text)
{
    auto token = io::secretFromText(io::SecretKind::AccessToken, text);
    if (!token || !m_client)
        return happen(setup::NotDone{setup::Trouble::TokenMalformed});
    keepToken(std::move(*token));
}

void FirstRun::readTokenFile(const QString &path)
{
    auto token = io::readChosenFile(io::SecretKind::AccessToken, path);
    if (!token || !m_client)
        return happen(setup::NotDone{setup::Trouble::TokenFileUnusable});
    keepToken(std::move(*token));
}

void FirstRun::keepToken(io::Secret token)
{
    if (!m_places.keychain) {
        const auto failed = io::writeSecretFile(m_places.tokenFile, token);
        return failed ? happen(setup::NotDone{setup::Trouble::KeychainRefused}) : useToken(std::move(token));
    }
    m_guide.waits = true;
    m_window->render(guide::viewOf(m_guide));
    const auto kept = std::make_shared<io::Secret>(std::move(token));
    m_places.keychain->write(io::SecretKind::AccessToken, *kept, [run = QPointer(this), kept](const std::optional<io::SecretError> &failed) {
        if (run)
            run->tokenKept(std::move(*kept), failed.has_value());
    });
}

void FirstRun::tokenKept(io::Secret token, bool hasFailed)
{
    m_guide.waits = false;
    if (hasFailed)
        happen(setup::NotDone{setup::Trouble::KeychainRefused});
    else
        useToken(std::move(token));
}

void FirstRun::useToken(io::Secret token)
{
    m_places.token.reset(); // another one counts now
    m_client->giveToken(std::move(token));
    happen(setup::TokenTaken{});
}

void FirstRun::askFacts()
{
    m_asker->interview({}, [this](const setup::Facts &facts) { happen(setup::FactsCame{facts, placesOf(m_guide.choices.site)}); });
}

void FirstRun::ask(const setup::Ask &wish)
{
    QTimer::singleShot(wish.pause, this, [this, question = wish.question] {
        m_asker->ask(question, [this, question](const gateway::AccountAnswer &answer) { happen(setup::Answered{question, answer}); });
    });
}

void FirstRun::verify(setup::Verification verification)
{
    const auto call = nextCall(verification);
    if (!call)
        return happen(setup::Verified{verification});
    const gateway::PaymentProtocol &protocol = m_protocols.of(verification.charge.api);
    const auto pause = verification.looks > 0 ? lookPause : std::chrono::milliseconds(0);
    QTimer::singleShot(pause, this, [this, verification, call = *call, &protocol] {
        m_client->send(protocol.request(call, verification.charge), setup::answerDeadline, [this, verification, call, &protocol](const gateway::TransportReply &reply) {
            verify(setup::answered(verification, gateway::outcomeOf(protocol, call, verification.charge, reply)));
        });
    });
}

void FirstRun::finish()
{
    const settings::Settings made = setup::settingsOf(m_settings, m_guide.choices);
    const bool isRecorded = m_places.journalFile.isEmpty() || !recordChanges(m_places.journalFile, changesBetween(m_settings, made), u"guide"_s);
    if (!isRecorded)
        return happen(setup::NotDone{setup::Trouble::NotWritten});
    QDir().mkpath(QFileInfo(m_places.settingsFile).path());
    if (io::writeSettingsFile(m_places.settingsFile, made))
        return happen(setup::NotDone{setup::Trouble::NotWritten});
    m_settings = made;
    QFile::remove(m_places.progressFile);
    m_help->hide();
    m_window->hide();
    Q_EMIT ended();
}

// What was chosen is there the next time; until then only cash is taken, in the money of the country.
void FirstRun::leave()
{
    if (!m_settings.provider) {
        m_settings.site = m_guide.choices.site;
        m_settings.ui.language = m_guide.choices.language;
    }
    m_help->hide();
    m_window->hide();
    Q_EMIT ended();
}

void FirstRun::keepProgress() const
{
    QDir().mkpath(QFileInfo(m_places.progressFile).path());
    QSaveFile file(m_places.progressFile);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isOpen && file.write(setup::toProgress(m_guide)) > 0)
        file.commit(); // if not, the guide begins anew the next time
}

QString FirstRun::randomLetters() const
{
    return QString::fromLatin1(io::SystemRandomness().bytes(randomBytes).toHex());
}

}
