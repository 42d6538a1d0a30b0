#include "tests/ui/layerways.h"

#include "app/demo/samplecatalogue.h"
#include "ui/products/productswindow.h"

namespace mostrador::tests {

using desk::Layer;
using shell::Act;

bool LayerBench::open()
{
    if (!m_world.open())
        return false;
    auto &catalogue = m_world.counter().catalogue();
    if (catalogue.byCode(yerba))
        return true;
    std::optional<catalog::Imported> read;
    catalogue.importFile(app::sampleFile(money::Site::MLA), catalog::ImportMode::Import, {}, [&read](const auto &answer) { read = answer; });
    return gets([&] { return read && catalogue.byCode(yerba); });
}

namespace {

Way pressing(Act act)
{
    return [act](LayerBench &bench) {
        if (!sells(bench.world()))
            return false;
        bench.press(act);
        return true;
    };
}

bool waitsElsewhere(LayerBench &bench) // a QR of another sale
{
    if (!waitsForABuyer(bench.world()))
        return false;
    bench.press(Act::Hold);
    return bench.gets([&] { return !bench.world().sale(); });
}

bool opensEvidence(LayerBench &bench)
{
    if (!sellsForCash(bench.world()))
        return false;
    bench.press(Act::LastSales);
    bench.intend(shell::Confirm{});
    return bench.isAt(Layer::Evidence);
}

bool opensRefund(LayerBench &bench)
{
    if (!opensEvidence(bench))
        return false;
    bench.press(Act::RemoveLine);
    return bench.isAt(Layer::RefundReason);
}

bool opensConflict(LayerBench &bench)
{
    StoryWorld &world = bench.world();
    if (!waitsForABuyer(world) || !world.buyer(simulator::BuyerActKind::Pay, money::Money{500000, money::Currency::ARS}))
        return false;
    bench.press(Act::CheckPayment);
    if (!bench.gets([&] { return till::conflicts(world.state()).size() == 1; }))
        return false;
    bench.press(Act::LastSales);
    bench.intend(shell::TouchRow{0});
    bench.intend(shell::Confirm{});
    return bench.isAt(Layer::Conflict);
}

bool asksForEvidence(LayerBench &bench) // of a payment that nobody can learn about
{
    StoryWorld &world = bench.world();
    if (!waitsForABuyer(world))
        return false;
    world.provider().stop();
    if (!bench.gets([&] { return world.view().entry.emptyEnterMeans; }, 60'000))
        return false;
    bench.intend(shell::Confirm{});
    return bench.isAt(Layer::HandEvidence);
}

bool holdsTwo(LayerBench &bench)
{
    for (int sale = 0; sale < 2; ++sale) {
        if (!sells(bench.world()))
            return false;
        bench.press(Act::Hold);
        if (!bench.gets([&] { return !bench.world().sale(); }))
            return false;
    }
    bench.press(Act::Hold);
    return true;
}

}

bool opensPeople(LayerBench &bench)
{
    bench.press(Act::People);
    return givesPin(bench.world()) && bench.isAt(Layer::People);
}

bool opensProducts(LayerBench &bench)
{
    bench.press(Act::Search);
    bench.press(Act::Search);
    auto &front = bench.world().counter().front();
    return givesPin(bench.world()) && bench.gets([&] { return front.productsWindow() && front.productsWindow()->isVisible(); });
}

bool asksForANewPin(Layer layer)
{
    return layer == Layer::NewPin || layer == Layer::NewPinAgain;
}

QList<std::pair<Layer, Way>> layerWays()
{
    const auto chosen = [](const Way &before, int digit) {
        return Way([before, digit](LayerBench &bench) {
            if (!before(bench))
                return false;
            bench.intend(shell::Choose{digit});
            return true;
        });
    };
    return {
        {Layer::Favourites, [](LayerBench &) { return true; }},
        {Layer::Search, pressing(Act::Search)},
        {Layer::Cash, pressing(Act::Cash)},
        {Layer::WithdrawQuestion,
            [](LayerBench &bench) {
                if (!waitsForABuyer(bench.world()))
                    return false;
                bench.intend(shell::Escape{});
                return true;
            }},
        {Layer::BusyQuestion,
            [](LayerBench &bench) {
                if (!waitsElsewhere(bench) || !sells(bench.world()))
                    return false;
                bench.press(Act::ChargeQr);
                return true;
            }},
        {Layer::Help, pressing(Act::Help)},
        {Layer::Discount, pressing(Act::Discount)},
        {Layer::SaleNote, pressing(Act::Note)},
        {Layer::PriceCheck, pressing(Act::PriceCheck)},
        {Layer::Tenders, pressing(Act::Finish)},
        {Layer::OtherTender, pressing(Act::OtherTenders)},
        {Layer::OtherAmount, chosen(pressing(Act::OtherTenders), 1)},
        {Layer::HeldSales, holdsTwo},
        {Layer::CancelReason, pressing(Act::CancelSale)},
        {Layer::LastSales,
            [](LayerBench &bench) {
                if (!sellsForCash(bench.world()))
                    return false;
                bench.press(Act::LastSales);
                return true;
            }},
        {Layer::Evidence, opensEvidence},
        {Layer::RefundReason, opensRefund},
        {Layer::RefundAmount, chosen(opensRefund, 1)},
        {Layer::Pin,
            [&](LayerBench &bench) {
                if (!opensRefund(bench))
                    return false;
                bench.intend(shell::Choose{1});
                bench.intend(shell::Answer{u"4200"_s});
                return true;
            }},
        {Layer::Conflict, opensConflict},
        {Layer::Note, chosen(opensConflict, 3)},
        {Layer::HandEvidence, asksForEvidence},
        {Layer::HandReason,
            [](LayerBench &bench) {
                if (!asksForEvidence(bench))
                    return false;
                bench.intend(shell::Answer{u"98765432109"_s});
                return true;
            }},
        {Layer::NewPin, [](LayerBench &) { return true; }},
        {Layer::NewPinAgain,
            [](LayerBench &bench) {
                bench.intend(shell::Answer{u"2468"_s});
                return true;
            }},
        {Layer::Drawer, pressing(Act::Drawer)},
        {Layer::People, opensPeople},
    };
}

QList<std::pair<QString, Way>> stepWays()
{
    const auto drawer = [](const QList<shell::Intent> &intents) {
        return Way([intents](LayerBench &bench) {
            bench.press(Act::Drawer);
            bench.intend(shell::Answer{u"5000"_s});
            if (!bench.gets([&] { return till::openDrawer(bench.world().state()) != nullptr; }))
                return false;
            bench.press(Act::Drawer);
            for (const shell::Intent &intent : intents)
                bench.intend(intent);
            return bench.isAt(Layer::Drawer);
        });
    };
    return {{u"drawer: menu"_s, drawer({})}, {u"drawer: amount"_s, drawer({shell::Choose{2}})},
        {u"drawer: reason"_s, drawer({shell::Choose{2}, shell::Answer{u"300"_s}})},
        {u"drawer: own reason"_s, drawer({shell::Choose{1}, shell::Answer{u"300"_s}, shell::Choose{3}})},
        {u"drawer: count"_s, drawer({shell::Choose{5}})},
        {u"drawer: review"_s, drawer({shell::Choose{5}, shell::Answer{u"5000"_s}})},
        {u"drawer: report"_s, drawer({shell::Choose{4}})},
        {u"drawer: earlier closes"_s, drawer({shell::Choose{6}})},
        {u"people: name"_s, [](LayerBench &bench) {
             if (!opensPeople(bench))
                 return false;
             bench.intend(shell::Confirm{});
             return bench.gets([&] { return bench.world().view().entry.letters; });
         }}};
}

}
