// Who serves: whether the till is locked, what the person at it may do without asking anybody, logging in, locking, and
// the window of a locked till. Pure.
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

namespace mostrador::desk {

// There are people with PINs: they log in. Otherwise there is one person, and one PIN for what a manager allows.
[[nodiscard]] bool asksWho(const till::State &state, const Shop &shop);
[[nodiscard]] bool isLocked(const till::State &state, const Shop &shop);

// Without a question.
[[nodiscard]] bool mayNow(const till::State &state, const Shop &shop, people::Right right);
[[nodiscard]] int discountCeilingNow(const till::State &state, const Shop &shop); // basis points

// The right that whoever allows the errand must have.
[[nodiscard]] people::Right rightFor(const Errand &errand);
[[nodiscard]] bool mayAllow(people::Role role, const Errand &errand, const till::State &state);

// Not while somebody may be paying by QR: then it says so.
[[nodiscard]] DeskStep lock(Desk desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] bool isQrWaiting(const till::State &state, Instant now);

[[nodiscard]] DeskStep actWhileLocked(
    Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now);

// A PIN that was typed is theirs; null: it is nobody's. It logs in, or allows what was asked.
[[nodiscard]] DeskStep personTyped(
    Desk desk, const people::Person *person, const till::State &state, const Shop &shop, Instant now);

[[nodiscard]] shell::CashierView lockedViewOf(shell::CashierView view, const Shop &shop);
[[nodiscard]] QString servingOf(const till::State &state, const Shop &shop); // "Shift 12 · Ana"

}
