// The theme in Qt's terms: Fusion with our palette, letters and a short style sheet. The application applies it once.
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace mostrador::theme {

enum class Weight { Ordinary, Bold };

[[nodiscard]] QPalette paletteOf(const Theme &theme);
[[nodiscard]] QString styleSheetOf(const Theme &theme);
[[nodiscard]] QFont letters(int pixels, Weight weight = Weight::Ordinary);

void apply(const Theme &theme, QApplication &application);

}
