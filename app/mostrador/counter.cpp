#include "app/mostrador/counter.h"

#include "app/assembly/accountcheck.h"
#include "app/assembly/setup.h"
#include "app/demo/samplecatalogue.h"
#include "app/mostrador/frontof.h"
#include "core/io/settings/settingsfile.h"
#include "core/io/system/folders.h"
#include "core/io/system/process.h"
#include "core/money/currency.h"
#include "ui/printer/words_printer.h"
#include "core/settings/effect.h"
#include "ui/text/words_catalogue.h"
#include "ui/text/words_sale.h"
#include "ui/text/words_setup.h"
#include "ui/theme/style.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>

#include <cstdio>

namespace mostrador::app {

namespace {

text::Phrasebook cashierWords(const settings::Settings &settings, const CommandLine &line)
{
    return line.language ? text::Phrasebook(*line.language, settings.site) : phrasebookOf(settings);
}

desk::Shop shopOf(Assembly &assembly, const catalog::ProductSource &catalogue, const CommandLine &line, const shell::KeyMap &keys)
{
    const settings::Settings &settings = assembly.settings();
    const auto words = cashierWords(settings, line);
    const text::Phrasebook customerWords(line.demo && line.language ? *line.language : text::languageOf(settings.site), settings.site);
    desk::Shop shop{words, customerWords, catalogue, setupOf(settings, assembly.zone()), keys, assembly.zone(),
        settings.provider ? settings.provider->externalPosId : QString(), line.demo, false, std::nullopt, nullptr, !settings.ui.sound};
    const text::Phrasebook paperWords(text::languageOf(settings.site), settings.site); // their names are printed
    shop.asksToPrint = settings.printer.kind != settings::PrinterKind::None && settings.printer.autoPrint == settings::AutoPrint::Ask;
    shop.isPrinterConfirmed = settings::isConfirmed(settings.printer);
    shop.otherTenders = settings.tenders.other.isEmpty() ? text::usualOtherTenders(paperWords) : settings.tenders.other;
    if (const auto &problem = assembly.providerProblem())
        shop.whyNoQr = messageOf(words, *problem);
    return shop;
}

// The demo has its products before the first key.
void fill(io::SqliteCatalogue &catalogue, const QString &file)
{
    QEventLoop waiting;
    catalogue.importFile(file, catalog::ImportMode::Import, {}, [&waiting](const catalog::Imported &) { waiting.quit(); });
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
}

}

Counter::Counter(QApplication &application, Assembly &assembly, DemoWorld *demo, people::PinKeeper &pins, const CommandLine &line, const Front &front)
    : m_application(application), m_assembly(assembly), m_line(line), m_made(front), m_words(cashierWords(assembly.settings(), line)), m_catalogue(cataloguePath(assembly.dataFolder()), money::currencyOf(assembly.settings().site), assembly.settings().till.number),
      m_photos(m_catalogue, cataloguePath(assembly.dataFolder())), m_sold(m_catalogue), m_history(assembly.reader()),
      m_presenter(shopOf(assembly, m_catalogue, line, front.keys), assembly.clock()), m_products(cashierWords(assembly.settings(), line), money::currencyOf(assembly.settings().site), assembly.zone(), {m_catalogue, m_catalogue, m_photos, assembly.clock()}),
      m_front(std::make_unique<Shopfront>(application, front, m_presenter)),
      m_runner(assembly.makeRunner(assembly.recovered(), m_presenter)),
      m_keeping(demo ? nullptr : std::make_unique<Keeping>(assembly, m_runner, m_presenter, cashierWords(assembly.settings(), line)))
{
    m_isDemo = demo != nullptr;
    if (demo && m_catalogue.generation() == 0)
        fill(m_catalogue, sampleFile(line.site));
    m_presenter.attach(m_runner);
    watchCatalogue();
    m_presenter.keep(&m_history, &pins);
    m_presenter.listUnknownIn(&m_sold);
    m_presenter.setIdleLock(std::chrono::seconds(assembly.settings().ui.idleLockSeconds));
    m_front->setMute(!assembly.settings().ui.sound);
    m_presenter.setHasCustomerWindow(m_front->hasCustomerWindow());
    if (!demo)
        keepSettings(settingsFileOf(line));
    equipFront();
    if (demo)
        m_front->addPhone(demo->provider(), cashierWords(assembly.settings(), line), assembly.settings().provider->externalPosId, m_presenter);
}

std::unique_ptr<ShowDirector> Counter::makeShow(Alarm &alarm, const QStringList &codes, quint64 seed)
{
    const Stage stage{m_assembly.clock(), alarm, m_presenter, m_runner, *m_front->phone(), *m_front->demoWindow()};
    return std::make_unique<ShowDirector>(stage, m_words, demo::Show(seed, codes));
}

Counter::~Counter()
{
    m_assembly.whenProviderIsKnown({});
    m_assembly.whenTokenIsRefused({});
}

void Counter::watchCatalogue()
{
    QObject::connect(&m_catalogue, &io::SqliteCatalogue::changed, &m_presenter, &desk::Presenter::render);
    QObject::connect(&m_catalogue, &io::SqliteCatalogue::damaged, &m_presenter, [this](const QString &path) {
        m_presenter.setTheMessage(catalogueSetAside(m_words, text::CatalogueLoss::Damaged, path));
    });
    QObject::connect(&m_presenter, &desk::Presenter::tillPublished, &m_sold, &SoldCounter::look);
    QObject::connect(&m_catalogue, &io::SqliteCatalogue::changed, &m_products, &products::ProductsPresenter::refresh);
    QObject::connect(&m_presenter, &desk::Presenter::tillPublished, &m_presenter, [this](const till::State &state) { watchDrawer(state); });
    QObject::connect(&m_products, &products::ProductsPresenter::worthRecording, &m_presenter, [this](const journal::Draft &record) {
        m_assembly.journal().append({record}, m_assembly.clock().now(), journal::Durability::Synced, [](const journal::Recorded &) {});
    });
}

// Everything that opens over the cashier's window.
void Counter::equipFront()
{
    m_front->addProducts(m_products, m_photos);
    if (!m_settings)
        return;
    m_front->addSettings(*m_settings);
    m_front->addMaintenance(m_maintenance->presenter());
    m_front->addPrinter(m_printerSide->presenter());
    m_front->addRenewing(*m_renewing);
}

void Counter::keepSettings(const QString &file)
{
    m_settings = std::make_unique<settingsui::SettingsPresenter>(m_words, m_assembly.settings());
    m_maintenance = std::make_unique<Maintenance>(m_assembly, m_runner, *m_keeping, m_words, file);
    QObject::connect(m_settings.get(), &settingsui::SettingsPresenter::saveWanted, &m_presenter,
        [this, file](const settings::Settings &after, const QList<settings::Change> &changes) {
            saveSettings(file, after, changes, [this, after](const auto &problem) { m_settings->saved(after, problem); });
        });
    QObject::connect(m_settings.get(), &settingsui::SettingsPresenter::restartWanted, &m_presenter, [this] { openAgain({}); });
    QObject::connect(m_maintenance.get(), &Maintenance::restoreWanted, &m_presenter, [this](const QString &backup) { openAgain(backup); });
    keepPrinter(file);
    keepProvider(m_made.theme);
    m_assembly.whenTokenIsRefused([this] { tokenRefused(); });
}

void Counter::keepPrinter(const QString &file)
{
    m_printerSide = std::make_unique<PrinterSide>(m_assembly, m_words);
    QObject::connect(&m_printerSide->presenter(), &printerui::PrinterPresenter::keepWanted, &m_presenter,
        [this, file](const settings::Settings &after) { savePrinter(file, after); });
}

void Counter::savePrinter(const QString &file, const settings::Settings &after)
{
    const auto changes = changesBetween(m_settings->desk().stored, after);
    if (changes.isEmpty())
        return m_printerSide->kept(std::nullopt);
    saveSettings(file, after, changes, [this, after](const auto &problem) {
        if (!problem)
            m_settings->keptElsewhere(after);
        settings::Printer inUse = m_assembly.settings().printer;
        inUse.confirmed = after.printer.confirmed;
        if (!problem && isConfirmed(inUse))
            m_presenter.setPrinterConfirmed();
        m_printerSide->kept(problem);
    });
}

// On record first: a change that nobody could find again does not happen.
void Counter::saveSettings(const QString &file, const settings::Settings &after, const QList<settings::Change> &changes, const Saved &saved)
{
    const QString who = cashierName(m_runner.state()); // nobody has logged in: the manager's PIN opened the screen
    const auto draft = recordOf(changes, QStringLiteral("screen"), who.isEmpty() ? io::systemUserName() : who);
    m_assembly.journal().append({draft}, m_assembly.clock().now(), journal::Durability::Synced, [this, file, after, saved](const journal::Recorded &recorded) {
        if (!recorded)
            return saved(recorded.error().detail);
        QDir().mkpath(QFileInfo(file).absolutePath());
        const auto problem = io::writeSettingsFile(file, after);
        if (!problem)
            useSettings(after);
        saved(problem);
    });
}

// A till without a provider has the guide to begin with one.
void Counter::keepProvider(const theme::Theme &theme)
{
    const settings::Settings &settings = m_assembly.settings();
    m_renewing = std::make_unique<Renewing>(
        RenewalPlaces{settings.provider.value_or(settings::Provider{}), settings.site, settings.network.proxy, m_assembly.secretPlaces().tokenFile, m_assembly.secretPlaces().keychain},
        m_words, theme, [this](io::Secret token) { renewToken(std::move(token)); });
    QObject::connect(m_renewing.get(), &Renewing::guideWanted, &m_presenter, [this] { openGuide(); });
}

// A buyer may be paying: the till stays open until that is known.
void Counter::openGuide()
{
    const auto &payments = m_runner.state().payments;
    if (std::any_of(payments.begin(), payments.end(), [](const payment::Payment &each) { return isLive(each); }))
        m_renewing->refuseGuide();
    else
        leave({Reopening::Guide});
}

// What waits for the provider's word is looked at again at once: nothing of it has changed meanwhile but the token.
void Counter::renewToken(io::Secret token)
{
    m_hasSaidTokenRefused = false;
    recordRenewal();
    if (!m_assembly.useToken(std::move(token)))
        return leave({Reopening::Settings});
    QList<gateway::Hint> hints;
    for (const payment::Payment &each : m_runner.state().payments)
        hints.append({.resource = QStringLiteral("token"), .externalReference = each.charge.externalReference});
    m_runner.post(till::Notified{hints});
    m_presenter.setTheMessage({text::Severity::Success, m_words.say("renewal", "The new access token works: QR payments are possible."), {}, {}});
}

void Counter::recordRenewal()
{
    const QString who = cashierName(m_runner.state());
    const settings::Change change{QStringLiteral("access_token"), {}, QStringLiteral("renewed")};
    const auto draft = settings::recordOf({change}, QStringLiteral("screen"), who.isEmpty() ? io::systemUserName() : who);
    m_assembly.journal().append({draft}, m_assembly.clock().now(), journal::Durability::Synced, [](const journal::Recorded &) {});
}

// Said once, not with every poll.
void Counter::tokenRefused()
{
    if (std::exchange(m_hasSaidTokenRefused, true))
        return;
    m_presenter.setTheMessage({text::Severity::Failure, m_words.say("renewal", "Mercado Pago refuses the access token: it has expired, was renewed or withdrawn."),
        m_words.say("renewal", "Open payments stay as they are; cash can be taken."),
        m_words.say("renewal", "A manager sets a new one: products, “Mercado Pago”.")});
}

// What counts at once is told to everybody who goes by it; the rest waits for the next start.
void Counter::useSettings(const settings::Settings &stored)
{
    const settings::Settings before = m_assembly.settings();
    const settings::Settings now = settings::inEffect(before, stored);
    m_assembly.useSettings(now);
    m_words = cashierWords(now, m_line);
    m_made = changed(m_made, before, now);
    m_runner.use(setupOf(now, m_assembly.zone()));
    m_presenter.use(shopOf(m_assembly, m_catalogue, m_line, m_made.keys));
    m_presenter.setIdleLock(std::chrono::seconds(now.ui.idleLockSeconds));
    m_front->setMute(!now.ui.sound);
    m_keeping->use(m_words);
    m_maintenance->use(m_words);
    m_products.speak(m_words);
    m_settings->speak(m_words);
    m_settings->runs(now);
    if (changesWindows(before, now))
        QMetaObject::invokeMethod(&m_presenter, [this] { makeWindowsAnew(); }, Qt::QueuedConnection);
}

// The new ones are there before the old ones go: the till is never without a window, and a QR that is shown stays.
void Counter::makeWindowsAnew()
{
    const QRect place = m_front->cashierSide().geometry();
    m_closing.reset();
    auto before = std::exchange(m_front, std::make_unique<Shopfront>(m_application, m_made, m_presenter));
    theme::apply(m_made.theme, m_application);
    m_front->setMute(!m_assembly.settings().ui.sound);
    keepPrinter(settingsFileOf(m_line)); // their windows are made with them
    keepProvider(m_made.theme);
    equipFront();
    m_front->cashierSide().setGeometry(place);
    m_front->renderNow();
    m_closing = std::make_unique<Closing>(m_front->cashierSide(), m_runner, m_words);
    m_front->show();
    m_presenter.setHasCustomerWindow(m_front->hasCustomerWindow());
    m_front->showSettings();
    m_products.refresh();
    m_settings->speak(m_words);
}

// Whoever stands before a QR is not left alone with it.
void Counter::openAgain(const QString &backup)
{
    const text::Message wait{text::Severity::Warning, m_words.say("start", "A QR is waiting to be paid."), {},
        m_words.say("start", "Restart when it is paid or withdrawn.")};
    if (isQrWaiting(m_runner.state())) {
        if (backup.isEmpty())
            m_settings->tell(wait);
        else
            m_maintenance->presenter().tell(wait);
        return;
    }
    leave({backup.isEmpty() ? Reopening::Settings : Reopening::Backup, backup});
}

void Counter::leave(OpenAgain wanted)
{
    const QString who = cashierName(m_runner.state());
    wanted.by = who.isEmpty() ? io::systemUserName() : who;
    if (m_tellOpenAgain)
        m_tellOpenAgain(wanted);
}

// Who keeps the till learns of a wrong secret from its log; the cashier can do nothing about it.
void Counter::receive()
{
    const auto words = phrasebookOf(m_assembly.settings());
    auto receiver = m_assembly.makeReceiver(m_runner, words, [](const text::Message &message) {
        std::fprintf(stderr, "mostrador: %s\n", qPrintable(inOneLine(message)));
    });
    if (receiver)
        m_receiver = std::move(*receiver);
    else
        m_presenter.setTheMessage(messageOf(words, receiver.error()));
}

// Also called when a keychain was slow or locked: cash has been sold since the start.
void Counter::useProvider()
{
    const auto &problem = m_assembly.providerProblem();
    const auto words = phrasebookOf(m_assembly.settings());
    m_presenter.setWhyNoQr(problem ? std::optional(messageOf(words, *problem)) : std::nullopt);
    if (problem && !std::holds_alternative<NoProvider>(*problem))
        m_presenter.setTheMessage(messageOf(words, *problem));
    else if (m_hasSaidWhyNoQr)
        m_presenter.setTheMessage({text::Severity::Success, words.say("start", "The keychain is open: QR payments work now."), {}, {}});
    m_hasSaidWhyNoQr = problem.has_value();
    if (!m_receiver)
        receive();
    if (auto *client = m_assembly.client(); client && !problem)
        client->warmUp();
    m_runner.post(till::ReadPointOfSale{}); // its answer tells the provider's time, too
    askForAccount();
}

// Whoever sells with a test account sees it all the time.
void Counter::askForAccount()
{
    if (m_isDemo || !m_assembly.client() || m_assembly.providerProblem())
        return;
    m_accountCheck = std::make_unique<setup::Asker>(*m_assembly.client());
    m_accountCheck->ask(gateway::AskAccount{}, [this](const gateway::AccountAnswer &answer) {
        if (const auto *account = std::get_if<gateway::SellerAccount>(&answer))
            m_presenter.setTestAccount(account->isTest);
    });
}

// A day begins with a look at the account: what is wrong with it should not show with the first buyer.
void Counter::watchDrawer(const till::State &state)
{
    const bool isOpen = till::openDrawer(state) != nullptr;
    if (isOpen && !m_isDrawerOpen)
        checkAccount();
    m_isDrawerOpen = isOpen;
}

void Counter::checkAccount()
{
    const auto expected = expectedOf(m_assembly.settings(), {});
    if (!expected || !m_assembly.client() || m_assembly.providerProblem())
        return;
    m_accountCheck = std::make_unique<setup::Asker>(*m_assembly.client());
    m_accountCheck->interview(interviewFor(*expected), [this, expected](const setup::Facts &facts) {
        if (facts.account && !m_isDemo)
            m_presenter.setTestAccount(facts.account->isTest);
        setup::Expected now = *expected;
        now.openReferences = openReferencesOf(m_runner.state());
        const auto findings = verdictOn(facts, now);
        if (gravityOf(findings.constFirst().kind) == setup::Gravity::Failure || gravityOf(findings.constFirst().kind) == setup::Gravity::Warning)
            m_presenter.setTheMessage(messageOf(phrasebookOf(m_assembly.settings()), findings.constFirst()));
    });
}

void Counter::start()
{
    m_presenter.start();
    m_closing = std::make_unique<Closing>(m_front->cashierSide(), m_runner, phrasebookOf(m_assembly.settings()));
    m_front->show();
    m_isDrawerOpen = till::openDrawer(m_runner.state()) != nullptr;
    m_runner.start();
    if (m_keeping)
        m_keeping->start();
    m_assembly.whenProviderIsKnown([this] { useProvider(); });
    if (!settings::isConfirmed(m_assembly.settings().printer))
        m_presenter.setTheMessage(printerui::notConfirmed(m_words, m_front->wayToPrinter()));
    if (const auto &lost = m_catalogue.setAside()) {
        const auto why = lost->why == io::SetAside::Why::Damaged ? text::CatalogueLoss::Damaged
                                                                 : text::CatalogueLoss::OtherCurrency;
        m_presenter.setTheMessage(catalogueSetAside(phrasebookOf(m_assembly.settings()), why, lost->path));
    }
}

}
