#include "app/mostradorctl/acceptance.h"

#include "app/mostradorctl/acceptancesession.h"
#include "app/mostradorctl/stopsignal.h"
#include "core/acceptance/recordingtransport.h"
#include "core/base/jsonreader.h"
#include "core/io/system/folders.h"
#include "core/money/amounttext.h"
#include "core/payment/names.h"
#include "core/payment/stored.h"
#include "ui/text/words_money.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int mostOpen = 1'000; // charges of the shop's that are looked through

ExitCode refuse(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

ExitCode refuse(const Output &output, const AcceptanceTrouble &trouble)
{
    output.error(u"acceptance"_s, messageOf(output.words(), trouble.problem, trouble.detail), MoneyMoved::No);
    if (trouble.problem == text::AcceptanceProblem::PointOfSaleInUse)
        return ExitCode::Unknown;
    return trouble.problem == text::AcceptanceProblem::OtherRun ? ExitCode::Usage : ExitCode::CannotRecord;
}

// A charge of the shop's own that may still be paid there: it is not always one that the provider lists.
Result<QString, StartProblem> chargeOfTheShop(const QString &shopFolder, const QString &externalPosId)
{
    const QString path = journalPath(shopFolder);
    if (!QFileInfo::exists(path))
        return QString();
    const auto reader = io::JournalReader::open(path);
    if (!reader)
        return failure(StartProblem(reader.error()));
    const auto open = reader->open(u"payment"_s, true, mostOpen);
    if (!open)
        return failure(StartProblem(open.error()));
    for (const journal::Current &each : *open) {
        const auto payment = payment::fromStored(QJsonDocument::fromJson(each.state).object());
        if (payment && holdsPointOfSale(*payment) && payment->charge.externalPosId == externalPosId)
            return each.subject;
    }
    return QString();
}

Result<money::Money, money::AmountError> amountOf(const CommandLine &line, money::Site site)
{
    if (line.amount.isEmpty())
        return acceptance::usualAmount(site);
    const auto amount = money::fromDecimalText(line.amount, money::currencyOf(site));
    const bool fits = amount && amount->isPositive() && !(acceptance::largestAmount(site) < *amount);
    if (amount && !fits)
        return failure(money::AmountError{money::AmountProblem::NotAnAmount, line.amount, {}, {}});
    return amount;
}

// "orders static", "attended-v2".
QString protocolName(const settings::Provider &provider)
{
    const QString api = mostrador::nameOf(provider.api, payment::apis);
    return provider.api == gateway::Api::Orders ? api + u' ' + mostrador::nameOf(provider.mode, payment::qrModes) : api;
}

acceptance::Results emptyResults(const settings::Settings &settings, money::Money amount)
{
    const settings::Provider &provider = *settings.provider;
    acceptance::Results results{protocolName(provider), money::codeOf(settings.site), money::toShownText(amount),
        !settings.receiver.listen.isEmpty(), {}, {}};
    for (const acceptance::ProbeScript &each : acceptance::probesOf(provider.api, provider.mode, settings.site))
        note(results, acceptance::ProbeResult{each.probe, each.expected, {}});
    return results;
}

// A till without a printer and without a drawer to open first: what is to be seen is the provider.
settings::Settings forAcceptance(settings::Settings settings)
{
    settings.printer = {};
    settings.printer.kind = settings::PrinterKind::None;
    settings.till.requireOpenDrawer = false;
    return settings;
}

}

ExitCode acceptance(
    const CommandLine &line, settings::Settings settings, const QString &shopFolder, const Output &output)
{
    holdStopSignals();
    if (!settings.provider)
        return refuse(output, StartProblem(NoProvider{}));
    const auto amount = amountOf(line, settings.site);
    if (!amount) {
        output.error(u"amount"_s, text::messageOf(output.words(), amount.error()), MoneyMoved::No);
        return ExitCode::Usage;
    }
    for (const QString &folder : {shopFolder, line.folder}) {
        if (const auto problem = io::prepareFolder(folder))
            return refuse(output, StartProblem(*problem));
    }
    const auto shop = io::DataFolderLock::take(shopFolder);
    if (!shop)
        return refuse(output, StartProblem(shop.error()));
    const auto charge = chargeOfTheShop(shopFolder, settings.provider->externalPosId);
    if (!charge || !charge->isEmpty())
        return charge ? refuse(output, AcceptanceTrouble{text::AcceptanceProblem::PointOfSaleInUse, *charge})
                      : refuse(output, charge.error());
    auto folder = AcceptanceFolder::open(line.folder, emptyResults(settings, *amount));
    if (!folder)
        return refuse(output, folder.error());
    io::SystemClock clock;
    const auto record = [&](const gateway::HttpRequest &request, const gateway::TransportReply &reply) {
        folder->recording().note(request, reply, clock.now());
    };
    const auto through = [&](gateway::Transport &inner) { return std::make_unique<acceptance::RecordingTransport>(inner, record); };
    const auto recordArrival = [&](const io::Arrival &arrival) {
        folder->recording().noteNotification(arrival.request, arrival.status, arrival.signature, arrival.at);
    };
    io::Keychain keychain;
    auto assembly = Assembly::open(
        {forAcceptance(std::move(settings)), folder->tillFolder(), io::tokenFilePath(), std::nullopt, io::webhookSecretFilePath(), &keychain, through, recordArrival});
    if (!assembly)
        return refuse(output, assembly.error());
    waitForProvider(**assembly);
    if ((*assembly)->providerProblem())
        return refuse(output, *(*assembly)->providerProblem());
    return AcceptanceSession(**assembly, *folder, {*amount, line.realAccount}, output).run();
}

}
