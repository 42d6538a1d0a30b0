// The buttons beside the scan field: as high as it is, and they leave it the focus.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

class QPushButton;
class QWidget;

namespace mostrador::shell {

[[nodiscard]] QPushButton *makeSideButton(const theme::Theme &theme, theme::Icon icon, const QString &name, QWidget *parent);

// One that was made elsewhere.
void standBesideEntry(QPushButton &button);

}
