// How the handbook's text looks: letters, distances and colours of the theme on a document that was read from Markdown.
#pragma once

#include "ui/theme/theme.h"

class QTextDocument;

namespace mostrador::help {

void letter(QTextDocument &document, const theme::Theme &theme);

}
