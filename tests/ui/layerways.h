// Ways to whatever can lie over the sale at the cashier's window: for tests that have to hold in every layer.
#pragma once

#include "core/io/system/pinfile.h"
#include "tests/ui/storysteps.h"

#include <functional>

namespace mostrador::tests {

class Ear final : public SoundPort
{
public:
    void play(Sound sound) override { heard.append(sound); }
    QList<Sound> heard;
};

class LayerBench // a till, and the hands that open things on it
{
public:
    explicit LayerBench(StoryOptions options = {}, bool asksForAPin = false)
        : m_pins(m_folder.path()), m_world(with(std::move(options), asksForAPin))
    {
    }
    [[nodiscard]] bool open(); // with the sample's products, in an ordinary till, too
    [[nodiscard]] StoryWorld &world() { return m_world; }
    void intend(const shell::Intent &intent) { m_world.counter().presenter().intend(intent); }
    void press(shell::Act act) { intend(shell::Do{act}); }
    [[nodiscard]] bool gets(const std::function<bool()> &there, int patience = 15'000) { return QTest::qWaitFor(there, patience); }
    [[nodiscard]] bool isAt(desk::Layer layer) { return gets([&] { return m_world.counter().presenter().layer() == layer; }); }
    Ear ear;

private:
    StoryOptions with(StoryOptions options, bool asksForAPin)
    {
        options.customerScreen = u"none"_s;
        options.pins = asksForAPin ? &m_pins : nullptr;
        options.sounds = &ear;
        options.change = [](app::Opening &opening) { opening.settings.provider->api = gateway::Api::Hybrid; };
        return options;
    }

    QTemporaryDir m_folder;
    io::PinFile m_pins;
    StoryWorld m_world;
};

using Way = std::function<bool(LayerBench &)>; // false: it did not get there

// Each layer, and how one gets there.
[[nodiscard]] QList<std::pair<desk::Layer, Way>> layerWays();
[[nodiscard]] bool asksForANewPin(desk::Layer layer); // at the first start, where the bench has to ask for one
// The steps of the sheets that have several.
[[nodiscard]] QList<std::pair<QString, Way>> stepWays();

[[nodiscard]] bool opensPeople(LayerBench &bench);
[[nodiscard]] bool opensProducts(LayerBench &bench);

}
