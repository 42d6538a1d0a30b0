#include "ui/sale/photoshelf.h"

namespace mostrador::counter {

PhotoShelf::~PhotoShelf() = default;

}
