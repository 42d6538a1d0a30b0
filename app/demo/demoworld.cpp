#include "app/demo/demoworld.h"

#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr qint64 seller = 446566691;
constexpr auto demoToken = "TEST-demo";

QString shopName(money::Site site)
{
    switch (site) {
    case money::Site::MLB:
        return u"Mercadinho Demo"_s;
    case money::Site::MLM:
        return u"Abarrotes Demo"_s;
    case money::Site::MLA:
    case money::Site::MLC:
    case money::Site::MCO:
    case money::Site::MPE:
    case money::Site::MLU:
        return u"Almacén Demo"_s;
    }
    Q_UNREACHABLE();
}

}

DemoWorld::DemoWorld(QString folder, money::Site site) : m_folder(std::move(folder)), m_site(site)
{
    m_printer.kind = settings::PrinterKind::File;
    m_printer.address = receiptsFile();
    m_printer.language = settings::PrinterLanguage::Text;
}

void DemoWorld::printTo(const QString &address)
{
    m_printer = {};
    m_printer.kind = address.startsWith(u'/') ? settings::PrinterKind::Device : settings::PrinterKind::Tcp;
    m_printer.address = address;
}

QString DemoWorld::receiptsFile() const
{
    return m_folder + u"/receipts.txt"_s;
}

Result<std::unique_ptr<DemoWorld>, DemoError> DemoWorld::open(const QString &folder, money::Site site, Clock *clock)
{
    if (io::prepareFolder(folder))
        return failure(DemoError{DemoProblem::Folder, folder});
    std::unique_ptr<DemoWorld> world(new DemoWorld(folder, site));
    SimulatorOptions options;
    options.setup.site = site;
    options.setup.userId = seller;
    options.stateFile = folder + u"/provider.json"_s;
    auto provider = SimulatorService::open(options, clock ? *clock : world->m_clock);
    if (!provider)
        return failure(DemoError{DemoProblem::State, options.stateFile});
    world->m_provider = std::move(*provider);
    if (!world->m_provider->start(u"127.0.0.1"_s, 0))
        return failure(DemoError{DemoProblem::Listen, u"127.0.0.1"_s});
    return world;
}

Opening DemoWorld::opening() const
{
    settings::Settings settings;
    settings.site = m_site;
    settings.store.name = shopName(m_site);
    settings::Provider provider;
    // Of the older model the till learns that a card was refused; an order of the newer one leaves no trace of it.
    const bool hasHybrid = gateway::isAtSite(settings::Api::Hybrid, m_site);
    provider.api = hasHybrid ? settings::Api::Hybrid : gateway::usualApi(m_site);
    provider.baseUrl = u"http://127.0.0.1:%1"_s.arg(m_provider->port());
    provider.userId = QString::number(seller);
    provider.externalStoreId = u"SUC001"_s;
    provider.externalPosId = u"CAJA01"_s;
    settings.provider = provider;
    settings.printer = m_printer;
    settings.printer.confirmed = confirmationOf(m_printer); // nobody sets a demo up
    return {std::move(settings), m_folder, {}, io::Secret(QByteArrayView(demoToken))};
}

}
