// A store that the guide makes: its state and city are picked or typed, its coordinates are those of a pasted map or of the
// city's centre. What the provider refuses is offered again in its own spelling.
#pragma once

#include "core/setup/guide.h"

namespace mostrador::setup {

// The rows of the steps State and City: the names that fit what was typed, then what was typed itself.
[[nodiscard]] QStringList placeRowsIn(const Guide &guide);
[[nodiscard]] bool isPlaceKnown(const Guide &guide, const QString &name); // else it is only what was typed

// Takes the chosen row into the draft; why not.
[[nodiscard]] std::optional<Trouble> takePlace(Guide &guide);

// Fields: name, street, number, place on a map (empty: the city's centre).
[[nodiscard]] Result<gateway::NewStore, Trouble> newStoreFrom(const Guide &guide);

// Keeps what is offered. True: only the spelling was wrong, and is right now.
[[nodiscard]] bool takeOffer(StoreDraft &draft, const gateway::PlaceRefused &refused);

}
