#include "ui/desk/pricecheck.h"

#include "ui/desk/productline.h"
#include "ui/desk/steps.h"
#include "ui/sale/saleviews.h"
#include "ui/sale/words_entry.h"
#include "ui/shell/words_keys.h"

namespace mostrador::desk {

DeskStep openPriceCheck(Desk desk, const sale::Sale *sale, const Shop &shop)
{
    if (isWaiting(sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::PriceCheck));
    QList<Wish> wishes;
    if (isFinished(sale))
        wishes.append(till::Event(till::Dismiss{}));
    return go(closed(std::move(desk)), Layer::PriceCheck, wishes);
}

DeskStep checkPrice(Desk desk, const QString &code, sale::Quantity quantity, const Shop &shop)
{
    desk.asked.price = CheckedPrice{lineOfCode(code, quantity, shop)};
    if (!desk.asked.price->line.unitPrice)
        return say(std::move(desk), counter::nothingFoundMessage(shop.words, code));
    desk.message.reset();
    return {std::move(desk), {}, Tone::Scanned};
}

DeskStep onlyCodes(Desk desk, const Shop &shop)
{
    const auto asks = counter::askingForPrice(shop.words);
    return say(std::move(desk), {text::Severity::Information, asks.name, {}, asks.hint});
}

DeskStep addChecked(Desk desk, const Shop &shop)
{
    const auto checked = desk.asked.price;
    if (!checked)
        return quiet(std::move(desk));
    if (!checked->line.unitPrice)
        return say(std::move(desk), counter::nothingFoundMessage(shop.words, checked->line.code));
    return wish(closed(std::move(desk)), AddItem{checked->line});
}

counter::PricePanel pricePanelOf(const Desk &desk, const Shop &shop)
{
    if (!desk.asked.price)
        return counter::askingForPrice(shop.words);
    const sale::LineItem &line = desk.asked.price->line;
    return line.unitPrice ? counter::pricePanelOf(shop.words, line, priceOfOne(line))
                          : counter::unknownPrice(shop.words, line.code);
}

}
