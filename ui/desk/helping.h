// The help on the desk: it opens over any layer at that layer's chapter, is searched with the scan field, and lets through whatever
// else is done, to the layer below. Pure, as the rest of the desk.
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

namespace mostrador::desk {

[[nodiscard]] help::Topic topicOf(Layer layer);
[[nodiscard]] help::Topic topicOf(const Errand &errand); // whose PIN is asked for

[[nodiscard]] Layer layerOf(const Desk &desk); // the one below the help
[[nodiscard]] Desk withoutHelp(Desk desk);

[[nodiscard]] DeskStep openHelp(Desk desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] DeskStep actInHelp(
    Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now);
// Over the question for the PIN of a locked till, which stays the one that is typed into. Nothing: the intent is not the help's.
[[nodiscard]] std::optional<DeskStep> helpOnLock(const Desk &desk, const shell::Intent &intent);

// What happens to the layer below. The help stays while nothing came of it that has to be seen.
template <typename Step> [[nodiscard]] DeskStep belowHelp(Desk desk, Step step)
{
    const Layer below = desk.help.below;
    DeskStep done = step(withoutHelp(std::move(desk)));
    const bool mustBeSeen = !done.wishes.isEmpty() || done.desk.layer != below || done.tone == Tone::High || done.tone == Tone::Scanned;
    if (!mustBeSeen)
        done.desk.layer = Layer::Help;
    return done;
}

// What is shown of it.
[[nodiscard]] help::View helpViewOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] counter::EntryView helpEntryOf(const Shop &shop);
[[nodiscard]] shell::CashierView withHelpOnLock(shell::CashierView locked, const Desk &desk, const Shop &shop);

}
