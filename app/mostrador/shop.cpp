#include "app/mostrador/shop.h"

#include "app/assembly/setup.h"
#include "app/mostrador/firstinstance.h"
#include "app/mostrador/firstrun.h"
#include "app/mostrador/sitting.h"
#include "core/io/system/folders.h"
#include "ui/text/words_settings.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

// The guide, until the settings are written or it is left. What the till then opens with.
// `token` is gone when another one was given in the guide.
settings::Settings guided(const CommandLine &line, settings::Settings before, FirstRunPlaces places, std::optional<io::Secret> &token, QApplication &application)
{
    if (line.language)
        before.ui.language = text::settingOf(*line.language);
    const auto look = theme::themeOf(before.ui.theme == settings::Theme::Dark ? theme::Shade::Dark : theme::Shade::Light);
    theme::apply(look, application);
    places.token = std::exchange(token, std::nullopt);
    FirstRun firstRun(std::move(before), std::move(places), look);
    QObject::connect(&firstRun, &FirstRun::ended, &application, [] { QCoreApplication::quit(); });
    firstRun.start();
    QCoreApplication::exec();
    token = firstRun.takeGivenToken();
    return firstRun.settings();
}

// Where the settings name no provider the guide comes as well: whoever wants none leaves it.
int openShopOnce(const CommandLine &line, bool wantsGuide, io::Keychain &keychain, Sitting &sitting, QApplication &application)
{
    const QString file = settingsFileOf(line);
    const QString folder = dataFolderOf(line);
    auto settings = io::readSettingsFile(file);
    const bool isNew = !settings && settings.error().problem == io::SettingsFileProblem::NoFile;
    if (!settings && !isNew)
        return refuse(messageOf(wordsFor(line, {}), StartProblem(settings.error())));
    settings::Settings used = settings.value_or(settings::Settings{});
    if (wantsGuide || !used.provider) {
        if (FirstInstance::wake(folder)) // while a till is open nothing of it is changed behind its back
            return 0;
        const QString progress = QFileInfo(file).path() + u"/set-up.json"_s;
        used = guided(line, std::move(used), {file, progress, io::tokenFilePath(), &keychain, std::nullopt, journalPath(folder)}, sitting.token, application);
    }
    Opening opening{std::move(used), folder, io::tokenFilePath(), std::exchange(sitting.token, std::nullopt), io::webhookSecretFilePath(), &keychain};
    return openTill(line, std::move(opening), sitting, application);
}

// With the till closed. What the next opening says.
std::optional<text::Message> preparedFor(const OpenAgain &wanted, const CommandLine &line)
{
    const auto settings = io::readSettingsFile(settingsFileOf(line)).value_or(settings::Settings{});
    const auto words = wordsFor(line, settings);
    switch (wanted.what) {
    case Reopening::Settings:
        return text::Message{text::Severity::Success, words.say("start", "The till has opened again with the new settings."), {}, {}};
    case Reopening::Backup:
        return putBack(wanted, settings, dataFolderOf(line), words);
    case Reopening::Guide:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}

int openShop(const CommandLine &line, QApplication &application)
{
    io::Keychain keychain;
    const StartSecret webhookSecret(io::SecretKind::WebhookSecret);
    Sitting sitting;
    bool wantsGuide = line.setUp;
    for (;;) {
        webhookSecret.offer();
        const int ended = openShopOnce(line, wantsGuide, keychain, sitting, application);
        if (!sitting.wants)
            return ended;
        const OpenAgain wanted = *std::exchange(sitting.wants, std::nullopt);
        wantsGuide = wanted.what == Reopening::Guide;
        sitting.news = preparedFor(wanted, line);
    }
}

}
