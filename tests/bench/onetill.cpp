#include "tests/bench/onetill.h"

#include "tests/bench/samplesale.h"
#include "ui/theme/style.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

settings::Settings settingsFor(quint16 provider, quint16 printer)
{
    settings::Settings settings;
    settings.store.name = u"Kiosco La Ñata"_s;
    settings::Provider account;
    account.api = settings::Api::Hybrid;
    account.baseUrl = u"http://127.0.0.1:%1"_s.arg(provider);
    account.userId = u"446566691"_s;
    account.externalStoreId = u"SUC001"_s;
    account.externalPosId = u"CAJA01"_s;
    settings.provider = account;
    settings.printer.kind = settings::PrinterKind::Tcp;
    settings.printer.address = u"127.0.0.1:%1"_s.arg(printer);
    settings.ui.customerScreen = u"window"_s;
    return settings;
}

OneTill::OneTill(PaintWatch &application, const QString &folder, const settings::Settings &settings)
{
    auto assembly = app::Assembly::open({settings, folder, {}, io::Secret(QByteArrayView("TEST-benchmark"))});
    if (!assembly || (settings.provider && (*assembly)->providerProblem()))
        giveUp(u"the till does not open"_s);
    m_assembly = std::move(*assembly);
    const app::Front front{theme::themeOf(theme::Shade::Light), {}, {}, {.screen = settings.ui.customerScreen}, false};
    theme::apply(front.theme, application);
    m_counter = std::make_unique<app::Counter>(application, *m_assembly, nullptr, m_pins, app::CommandLine{}, front);
    m_counter->start();
    waitUntil("the customer's window", [&] { return customerPage().isVisible() && isQuiet(); });
}

void OneTill::ring(int items)
{
    for (int i = 0; i < items; ++i)
        m_counter->runner().addLine(sampleLine(i));
    waitUntil("the lines", [&] {
        const auto *sale = till::currentSale(state());
        return isQuiet() && sale && sale->lines.size() == items;
    });
}

void OneTill::press(Qt::Key key)
{
    QWidget &window = m_counter->front().cashierSide();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(window.focusWidget() ? window.focusWidget() : &window, &down);
}

void OneTill::showNext()
{
    m_counter->presenter().intend(shell::NextSale{});
    waitUntil("the next sale", [&] { return isQuiet() && !till::currentSale(state()); });
}

const customer::CustomerPage &OneTill::customerPage()
{
    return dynamic_cast<customer::CustomerWindow &>(m_counter->front().customerSide()).page();
}

QString OneTill::qrText()
{
    const auto *sale = till::currentSale(state());
    const auto *payment = sale ? till::waitingPayment(state(), *sale) : nullptr;
    const auto *awaiting = payment ? std::get_if<payment::AwaitingPayment>(&payment->phase) : nullptr;
    return awaiting ? awaiting->qrData : QString();
}

bool OneTill::isPrinted()
{
    const auto *sale = till::currentSale(state());
    const auto receipt = sale ? state().receipts.constFind(sale->id) : state().receipts.constEnd();
    return receipt != state().receipts.constEnd() && isSettled(*receipt) && isQuiet();
}

}
