#include "app/assembly/setup.h"

#include "core/mercadopago/siterules.h"
#include "core/receipt/listing.h"
#include "ui/text/words_drawer.h"
#include "ui/text/words_receipt.h"
#include "ui/text/words_settings.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

// "2026-11-20 10:32:07 -03:00": a slip must be readable in another zone and another year.
QString timeText(Instant instant, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(instant), zone);
    const int minutes = local.offsetFromUtc() / 60;
    const int positive = minutes < 0 ? -minutes : minutes;
    return u"%1 %2%3:%4"_s.arg(local.toString(u"yyyy-MM-dd HH:mm:ss"_s), minutes < 0 ? u"-"_s : u"+"_s,
        QString::number(positive / 60).rightJustified(2, u'0'), QString::number(positive % 60).rightJustified(2, u'0'));
}

QString ticketText(int till, qint64 ticket)
{
    return u"%1-%2"_s.arg(till).arg(ticket, 6, 10, QChar(u'0'));
}

QList<receipt::PaymentEvidence> evidenceOf(const sale::Sale &sale, const QTimeZone &zone)
{
    QList<receipt::PaymentEvidence> evidence;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.kind == sale::TenderKind::Qr && tender.state == sale::TenderState::Confirmed)
            evidence.append({tender.externalReference, tender.operations, tender.confirmedAt ? timeText(*tender.confirmedAt, zone) : QString()});
    }
    return evidence;
}

// Of what has no rate of its own: what the store says about its tax, where that names one.
std::optional<money::TaxRate> usualTaxOf(const settings::Settings &settings)
{
    const auto named = money::taxRateNamedIn(settings.store.tax);
    return settings.site == money::Site::MCO ? named.value_or(money::generalIva) : named;
}

// Only Colombia wants to be told.
std::optional<money::TaxRate> taxRateOf(const settings::Settings &settings)
{
    return settings.site == money::Site::MCO ? usualTaxOf(settings) : std::nullopt;
}

std::optional<till::ProviderSetup> providerOf(const settings::Settings &settings)
{
    if (!settings.provider)
        return std::nullopt;
    const auto &provider = *settings.provider;
    return till::ProviderSetup{provider.api, provider.mode, settings.site, provider.userId, provider.externalStoreId, provider.externalPosId, provider.notificationUrl,
        provider.sponsorId, std::chrono::seconds(provider.expirySeconds), std::chrono::seconds(provider.pollSeconds), taxRateOf(settings)};
}

receipt::Words wordsOnPaper(const settings::Settings &settings)
{
    return text::receiptWords(text::Phrasebook(text::languageOf(settings.site), settings.site));
}

receipt::Store storeOf(const settings::Settings &settings)
{
    return {settings.store.name, settings.store.taxId, settings.store.tax, settings.store.address, settings.store.legend, settings.store.header,
        settings.store.footer, !settings.printer.logo.isEmpty()};
}

// A report of the drawer stays in the house, but on the country's paper, in its words.
receipt::Document reportOf(const settings::Settings &settings, const QTimeZone &zone, const text::Phrasebook &words, const shift::Report &report)
{
    receipt::Listing listing{storeOf(settings), text::nameOfReport(words, report.session), {}};
    listing.rows.append({words.say("receipt", "Till"), (QString::number(settings.till.number) + u' ' + settings.till.name).trimmed()});
    for (const text::ReportRow &row : text::rowsOf(words, report, zone))
        listing.rows.append({row.label, row.value, row.strong});
    return compose(listing);
}

catalog::ScaleLabels scaleLabelsOf(const settings::Scale &scale, money::Currency currency)
{
    catalog::ScaleLabels labels = catalog::usualLabels(currency);
    if (scale.priceDecimals != settings::LabelDecimals::Usual)
        labels.priceDecimals = static_cast<int>(scale.priceDecimals) - static_cast<int>(settings::LabelDecimals::None);
    if (scale.weight.isEmpty() && scale.price.isEmpty())
        return labels;
    labels.ofPrefix.fill(catalog::LabelValue::None);
    const auto carry = [&labels](const QStringList &prefixes, catalog::LabelValue value) {
        for (const QString &prefix : prefixes)
            labels.ofPrefix.at(static_cast<std::size_t>(prefix.back().digitValue())) = value;
    };
    carry(scale.weight, catalog::LabelValue::Weight);
    carry(scale.price, catalog::LabelValue::Price);
    return labels;
}

receipt::Document composed(const settings::Settings &settings, const QTimeZone &zone, const receipt::Words &words, const sale::Sale &sale)
{
    receipt::Receipt facts;
    facts.store = storeOf(settings);
    facts.cashier = sale.finishedBy;
    facts.tillNumber = settings.till.number;
    facts.tillName = settings.till.name;
    facts.ticketText = ticketText(settings.till.number, sale.ticket);
    facts.sale = sale;
    facts.usualTax = usualTaxOf(settings);
    facts.timeText = timeText(sale.finishedAt.value_or(sale.openedAt), zone);
    facts.payments = evidenceOf(sale, zone);
    facts.lookup = facts.payments.isEmpty() ? facts.ticketText : facts.payments.constLast().externalReference;
    return compose(facts, words);
}

}

text::Phrasebook phrasebookOf(const settings::Settings &settings)
{
    return {text::languageOf(settings.ui.language, settings.site), settings.site};
}

receipt::Document receiptOf(const settings::Settings &settings, const QTimeZone &zone, const sale::Sale &sale)
{
    return composed(settings, zone, wordsOnPaper(settings), sale);
}

till::Setup setupOf(const settings::Settings &settings, const QTimeZone &zone)
{
    till::Setup setup;
    setup.tillNumber = QString::number(settings.till.number);
    setup.storeName = settings.store.name;
    setup.currency = money::currencyOf(settings.site);
    setup.cashRounding = settings::cashRoundingOf(settings);
    setup.usualTax = usualTaxOf(settings);
    setup.scaleLabels = scaleLabelsOf(settings.scale, setup.currency);
    setup.provider = providerOf(settings);
    setup.rules = mercadopago::rules();
    setup.printsByItself = settings.printer.kind != settings::PrinterKind::None && settings.printer.autoPrint == settings::AutoPrint::Always;
    const receipt::Words words = wordsOnPaper(settings); // once: a dictionary is not read while a customer waits
    setup.composeReceipt = [settings, zone, words](const sale::Sale &sale) { return composed(settings, zone, words, sale); };
    setup.copyMark = words.copyMark;
    setup.zone = zone;
    setup.dayCutoffHour = settings.till.dayCutoffHour;
    setup.requiresOpenDrawer = settings.till.requireOpenDrawer;
    setup.differenceLimit = settings.till.differenceLimit * money::minorPerUnit(setup.currency);
    setup.hasPrinter = settings.printer.kind != settings::PrinterKind::None;
    setup.opensDrawer = setup.hasPrinter && settings.printer.drawer;
    const text::Phrasebook onPaper(text::languageOf(settings.site), settings.site);
    setup.composeReport = [settings, zone, onPaper](const shift::Report &report) { return reportOf(settings, zone, onPaper, report); };
    return setup;
}

}
