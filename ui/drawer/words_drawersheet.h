// What the drawer's sheet asks and says, and the choices that it offers.
#pragma once

#include "ui/drawer/drawersheet.h"

#include <QStringList>

namespace mostrador::drawer {

[[nodiscard]] QStringList moveReasons(const text::Phrasebook &words, shift::MoveKind kind); // in the order of the digits
[[nodiscard]] QString nameOf(const text::Phrasebook &words, shift::MoveKind kind);
[[nodiscard]] text::Message printingACopy(const text::Phrasebook &words, qint64 session); // its number
[[nodiscard]] QList<history::Choice> choicesOf(
    const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop);

}
