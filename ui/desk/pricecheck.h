// What something costs, without selling it: a scan shows the price on both windows, Enter sells what was scanned last.
#pragma once

#include "ui/desk/desk.h"
#include "ui/sale/saleview.h"

namespace mostrador::desk {

[[nodiscard]] DeskStep openPriceCheck(Desk desk, const sale::Sale *sale, const Shop &shop);
[[nodiscard]] DeskStep checkPrice(Desk desk, const QString &code, sale::Quantity quantity, const Shop &shop);
[[nodiscard]] DeskStep onlyCodes(Desk desk, const Shop &shop); // an amount or a quantity changes nothing here
[[nodiscard]] DeskStep addChecked(Desk desk, const Shop &shop);

[[nodiscard]] counter::PricePanel pricePanelOf(const Desk &desk, const Shop &shop);

}
