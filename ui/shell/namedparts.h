// Names for those who hear the screen: of the parts whose words, if they have any, are painted.
#pragma once

#include "ui/shell/cashierview.h"

class QWidget;

namespace mostrador::shell {

void nameParts(QWidget &window, const PartNames &names);

}
