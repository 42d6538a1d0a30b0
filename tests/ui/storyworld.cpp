#include "tests/ui/storyworld.h"

#include "core/qr/greyimage.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace mostrador::tests {

namespace {

app::Front frontOf(const StoryOptions &options)
{
    return {theme::themeOf(options.shade), shell::KeyMap(), shell::ScannerTiming(),
        {.screen = options.customerScreen, .stateFile = options.screenFile, .logo = options.logo, .slides = options.slides}, false, options.sounds, options.isKiosk};
}

}

StoryWorld::StoryWorld(StoryOptions options) : m_options(std::move(options)) {}

StoryWorld::~StoryWorld()
{
    close();
}

bool StoryWorld::open()
{
    auto world = app::DemoWorld::open(
        m_options.folder.isEmpty() ? m_folder.filePath(u"demo"_s) : m_options.folder, m_options.site, m_options.clock);
    if (!world)
        return false;
    m_world = std::move(*world);
    return reopen();
}

bool StoryWorld::reopen()
{
    app::Opening opening = m_world->opening();
    opening.settings.provider->pollSeconds = 1;
    if (m_options.change)
        m_options.change(opening);
    const bool isDemo = m_options.isDemo && opening.settings.provider.has_value();
    auto assembly = app::Assembly::open(std::move(opening));
    if (!assembly)
        return false;
    m_assembly = std::move(*assembly);
    theme::apply(theme::themeOf(m_options.shade), *qApp);
    app::CommandLine line;
    line.demo = isDemo;
    line.site = m_options.site;
    line.language = m_options.language;
    m_counter =
        std::make_unique<app::Counter>(*qApp, *m_assembly, isDemo ? m_world.get() : nullptr, m_options.pins ? *m_options.pins : m_pin, line, frontOf(m_options));
    cashierSide().resize(m_options.size);
    m_counter->start();
    m_keys.emplace(cashierSide());
    return QTest::qWaitForWindowActive(&cashierSide());
}

void StoryWorld::close()
{
    m_keys.reset();
    m_counter.reset();
    m_assembly.reset();
}

bool StoryWorld::isAwaiting() const
{
    const auto *payment = waiting();
    return payment && std::holds_alternative<payment::AwaitingPayment>(payment->phase);
}

QString StoryWorld::said() const
{
    return view().message ? text::inOneLine(*view().message) : QString();
}

bool StoryWorld::buyer(simulator::BuyerActKind kind, std::optional<money::Money> amount)
{
    simulator::BuyerAct act;
    act.kind = kind;
    act.externalPosId = u"CAJA01"_s;
    act.amount = amount;
    return provider().act(act).has_value();
}

qsizetype StoryWorld::orders()
{
    return provider().newestOrders(100).size();
}

bool StoryWorld::orderIsLive()
{
    const auto newest = provider().newestOrders(1);
    return !newest.isEmpty() && newest.constFirst().state == simulator::OrderState::Live;
}

QString StoryWorld::receipts() const
{
    QFile file(m_world->receiptsFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qsizetype StoryWorld::receiptsOf(qint64 ticket) const
{
    // Behind a word: as the text of its code it stands alone in a row.
    return receipts().count(QRegularExpression(u"\\S 1-%1"_s.arg(ticket, 6, 10, QChar(u'0'))));
}

QString StoryWorld::codeOn(QWidget &window)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    qr::GreyImage grey{picture.width(), picture.height(), {}};
    for (int y = 0; y < picture.height(); ++y)
        grey.pixels.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
    return qr::decode(grey).value_or(QString());
}

}
