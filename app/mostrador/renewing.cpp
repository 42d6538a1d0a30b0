#include "app/mostrador/renewing.h"

#include "core/io/secrets/secretfile.h"
#include "ui/setup/renewalview.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mostrador::app {

Renewing::Renewing(RenewalPlaces places, text::Phrasebook words, const theme::Theme &theme, std::function<void(io::Secret)> use)
    : m_places(std::move(places)), m_words(std::move(words)), m_theme(theme), m_use(std::move(use))
{
}

void Renewing::open()
{
    m_renewal = {.userId = m_places.provider.userId, .site = m_places.site};
    m_window = std::make_unique<guide::GuideWindow>(m_theme);
    m_window->setObjectName(u"renewal"_s);
    m_window->setWindowRole(u"renewal"_s);
    connect(m_window.get(), &guide::GuideWindow::picked, this, [this](int row) { happen(setup::Pick{row}); });
    connect(m_window.get(), &guide::GuideWindow::typed, this, [this](int field, const QString &text) { happen(setup::Type{field, text}); });
    connect(m_window.get(), &guide::GuideWindow::tokenGiven, this, [this](const QByteArray &text) {
        take(io::secretFromText(io::SecretKind::AccessToken, text), setup::Trouble::TokenMalformed);
    });
    connect(m_window.get(), &guide::GuideWindow::goOnWanted, this, [this] { happen(setup::GoOn{}); });
    connect(m_window.get(), &guide::GuideWindow::goBackWanted, this, [this] { happen(setup::GoBack{}); });
    connect(m_window.get(), &guide::GuideWindow::left, this, &Renewing::left);
    connect(m_window.get(), &guide::GuideWindow::helpWanted, this, &Renewing::helpWanted);
    m_window->render(guide::viewOf(m_renewal, m_words));
    Q_EMIT opened();
}

void Renewing::refuseGuide()
{
    happen(setup::NotDone{setup::Trouble::QrWaits});
}

void Renewing::happen(const setup::RenewalEvent &event)
{
    auto turn = setup::advance(std::move(m_renewal), event);
    m_renewal = std::move(turn.renewal);
    m_window->render(guide::viewOf(m_renewal, m_words));
    perform(turn.wish);
}

void Renewing::perform(setup::RenewalWish wish)
{
    switch (wish) {
    case setup::RenewalWish::Nothing:
        return;
    case setup::RenewalWish::OpenGuide:
        return Q_EMIT guideWanted();
    case setup::RenewalWish::ReadFile:
        return take(io::readChosenFile(io::SecretKind::AccessToken, m_renewal.path.trimmed()), setup::Trouble::TokenFileUnusable);
    case setup::RenewalWish::CheckToken:
        return check();
    case setup::RenewalWish::KeepToken:
        return keep();
    case setup::RenewalWish::Leave:
        return Q_EMIT left();
    }
}

void Renewing::take(io::SecretResult token, setup::Trouble otherwise)
{
    if (!token)
        return happen(setup::NotDone{otherwise});
    m_token = std::move(*token);
    happen(setup::TokenGiven{});
}

// With a client of its own: the till goes on with the old token until the new one is known to be good. What the last trial
// still waits for is forgotten with it, and never from inside an answer.
void Renewing::check()
{
    io::ClientOptions options;
    options.origin = QUrl(m_places.provider.baseUrl);
    options.proxy = QUrl(m_places.proxy);
    options.accessToken = m_token.clone();
    auto client = io::HttpClient::create(std::move(options));
    if (!client)
        return happen(setup::AccountCame{gateway::NoAnswer{}});
    m_client = std::move(*client);
    m_asker.emplace(*m_client);
    m_asker->ask(gateway::AskAccount{}, [this](const gateway::AccountAnswer &answer) { happen(setup::AccountCame{answer}); });
}

// Where the old one is: a keychain's counts more than a file's, as when it is looked for.
void Renewing::keep()
{
    m_renewal.waits = true;
    if (!m_places.keychain)
        return keepInFile();
    m_places.keychain->read(io::SecretKind::AccessToken, [self = QPointer(this)](const io::SecretResult &found) {
        if (!self)
            return;
        if (!found && QFileInfo::exists(self->m_places.tokenFile))
            self->keepInFile();
        else
            self->keepInKeychain();
    });
}

void Renewing::keepInFile()
{
    kept(!io::writeSecretFile(m_places.tokenFile, m_token).has_value());
}

void Renewing::keepInKeychain()
{
    m_places.keychain->write(io::SecretKind::AccessToken, m_token, [self = QPointer(this)](const std::optional<io::SecretError> &failed) {
        if (self)
            self->kept(!failed.has_value());
    });
}

void Renewing::kept(bool isKept)
{
    if (!isKept)
        return happen(setup::NotDone{setup::Trouble::KeychainRefused});
    m_use(std::move(m_token));
    happen(setup::TokenKept{});
}

}
