// The page of a new access token as it is shown: the guide's window paints it.
#pragma once

#include "core/setup/renewal.h"
#include "ui/setup/guideview.h"

namespace mostrador::guide {

[[nodiscard]] View viewOf(const setup::Renewal &renewal, const text::Phrasebook &words);

}
