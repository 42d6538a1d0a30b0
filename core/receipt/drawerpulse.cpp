#include "core/receipt/drawerpulse.h"

#include <algorithm>

namespace mostrador::receipt {

namespace {

bool isPulse(const Block &block)
{
    return std::holds_alternative<DrawerPulse>(block);
}

}

bool opensDrawer(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), isPulse);
}

Document withoutPulse(Document document)
{
    document.blocks.removeIf(isPulse);
    return document;
}

}
