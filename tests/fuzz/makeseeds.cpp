// Writes what the programs of this project would write into a folder: where targets begin for which no recorded body
// exists.
#include "core/settings/write.h"
#include "core/simulator/answer.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/statelog.h"

#include <QFile>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

constexpr auto order = R"({"external_reference":"1-1-1-A","title":"Sale","description":"Sale","total_amount":100.5,)"
                       R"("items":[{"sku_number":"A1","category":"marketplace","title":"Yerba","description":"Yerba",)"
                       R"("unit_price":100.5,"quantity":1,"unit_measure":"unit","total_amount":100.5}]})";

bool write(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void sell(simulator::World &world)
{
    const Instant now = instantFromMilliseconds(1'787'400'000'000);
    const auto send = [&](gateway::HttpMethod method, const QByteArray &target, const QByteArray &body) {
        (void)simulator::serve(world,
            {.method = method, .target = target, .headers = {{"Authorization"_ba, "Bearer TEST-1"_ba}}, .body = body},
            now);
    };
    send(gateway::HttpMethod::Put, "/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs"_ba, order);
    send(gateway::HttpMethod::Post, "/_simulator/pay"_ba, R"({"external_reference":"1-1-1-A"})"_ba);
    send(gateway::HttpMethod::Put, "/instore/orders/qr/seller/collectors/446566691/pos/CAJA02/qrs"_ba, order);
}

simulator::World worldWithAPayment()
{
    simulator::World world = simulator::makeWorld({});
    sell(world);
    return world;
}

// A state that grew by one line.
QByteArray grownState()
{
    simulator::World world = simulator::makeWorld({});
    const QByteArray whole = simulator::stateText(world) + '\n';
    simulator::Noted noted = simulator::noteChanges(world);
    sell(world);
    return whole + simulator::takeChanges(world, noted);
}

QByteArray qrOfAnOrder()
{
    const simulator::World world = worldWithAPayment();
    return simulator::qrDataOf(world, world.orders.constFirst()).toUtf8();
}

settings::Settings fullSettings()
{
    settings::Settings full;
    full.provider.emplace();
    full.provider->userId = u"446566691"_s;
    full.provider->externalPosId = u"CAJA01"_s;
    full.printer.kind = settings::PrinterKind::File;
    full.printer.address = u"/tmp/receipts"_s;
    return full;
}

}

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray file = settings::toFileText(settings::Settings{}).toUtf8();
    const QByteArray sale = "\x01"_ba + order + "\n\x1A{\"external_pos_id\":\"CAJA01\"}\n\x22{\"advance_seconds\":400}";
    const bool written = write(folder, u"settings-default"_s, file) &&
                         write(folder, u"settings-full"_s, settings::toFileText(fullSettings()).toUtf8()) &&
                         write(folder, u"state-empty"_s, simulator::stateText(simulator::makeWorld({}))) &&
                         write(folder, u"state-paid"_s, simulator::stateText(worldWithAPayment())) &&
                         write(folder, u"state-grown"_s, grownState()) &&
                         write(folder, u"requests"_s, sale) && write(folder, u"emv"_s, qrOfAnOrder()) &&
                         write(folder, u"amount"_s,
                             "\x02"
                             "1.234,50"_ba) &&
                         write(folder, u"stored-amount"_s, "\x02-1234.50 ARS"_ba) &&
                         write(folder, u"products"_s,
                             "\x02"
                             "code;name;price;favourite\n7790895000997;\"Yerba \"\"1 kg\"\"\";1.234,50;1\n"_ba);
    return written ? 0 : 1;
}
