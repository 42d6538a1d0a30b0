#include "app/mostrador/frontof.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

theme::Theme themeOf(const settings::Settings &settings)
{
    return theme::themeOf(settings.ui.theme == settings::Theme::Dark ? theme::Shade::Dark : theme::Shade::Light);
}

shell::KeyMap keysOf(const settings::Keys &keys)
{
    const QMap<QString, QString> wanted{
        {u"help"_s, keys.help}, {u"search"_s, keys.search}, {u"price_check"_s, keys.priceCheck}, {u"cash"_s, keys.cash},
        {u"charge_qr"_s, keys.charge}, {u"last_sales"_s, keys.lastSales}, {u"discount"_s, keys.discount}, {u"remove_line"_s, keys.removeLine},
        {u"check_payment"_s, keys.checkPayment}, {u"hold"_s, keys.hold}, {u"other_tenders"_s, keys.otherTenders}, {u"finish"_s, keys.finish},
        {u"reprint"_s, keys.reprint}, {u"drawer"_s, keys.drawer}, {u"lock"_s, keys.lock}, {u"undo"_s, keys.undo}, {u"note"_s, keys.note},
        {u"cancel_sale"_s, keys.cancelSale}, {u"people"_s, keys.people}};
    return shell::KeyMap::with(wanted).value_or(shell::KeyMap{});
}

shell::ScannerTiming timingOf(const settings::Scanner &scanner)
{
    shell::ScannerTiming timing;
    timing.minLength = scanner.minLength;
    timing.maxGap = scanner.maxGapMilliseconds;
    return timing;
}

}

Front frontOf(const settings::Settings &settings, const QString &stateFolder)
{
    CustomerFront customer{settings.ui.customerScreen, stateFolder + u"/windows.ini"_s, settings.customer.logo, settings.customer.slides};
    return {themeOf(settings), keysOf(settings.keys), timingOf(settings.scanner), std::move(customer)};
}

Front changed(Front front, const settings::Settings &before, const settings::Settings &after)
{
    if (before.ui.theme != after.ui.theme)
        front.theme = themeOf(after);
    if (before.keys != after.keys)
        front.keys = keysOf(after.keys);
    if (before.scanner != after.scanner)
        front.timing = timingOf(after.scanner);
    if (before.ui.customerScreen != after.ui.customerScreen)
        front.customer.screen = after.ui.customerScreen;
    if (before.customer != after.customer) {
        front.customer.logo = after.customer.logo;
        front.customer.slides = after.customer.slides;
    }
    return front;
}

bool changesWindows(const settings::Settings &before, const settings::Settings &after)
{
    return before.ui.theme != after.ui.theme || before.ui.language != after.ui.language || before.ui.customerScreen != after.ui.customerScreen ||
           before.keys != after.keys || before.scanner != after.scanner || before.customer != after.customer;
}

}
