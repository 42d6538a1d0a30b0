#include "ui/help/topic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::help {

QString anchorOf(Topic topic)
{
    switch (topic) {
    case Topic::FirstDay:
        return u"first-day"_s;
    case Topic::Selling:
        return u"selling"_s;
    case Topic::Cash:
        return u"cash"_s;
    case Topic::Qr:
        return u"qr"_s;
    case Topic::Unknown:
        return u"unknown"_s;
    case Topic::Mixed:
        return u"mixed"_s;
    case Topic::Discounts:
        return u"discounts"_s;
    case Topic::Hold:
        return u"hold"_s;
    case Topic::ChangedMind:
        return u"changed-mind"_s;
    case Topic::LastSales:
        return u"last-sales"_s;
    case Topic::Refunds:
        return u"refunds"_s;
    case Topic::PriceCheck:
        return u"price-check"_s;
    case Topic::Receipts:
        return u"receipts"_s;
    case Topic::LogIn:
        return u"log-in"_s;
    case Topic::Drawer:
        return u"drawer"_s;
    case Topic::Demo:
        return u"demo"_s;
    case Topic::SetUp:
        return u"set-up"_s;
    case Topic::PointOfSale:
        return u"point-of-sale"_s;
    case Topic::Token:
        return u"token"_s;
    case Topic::CheckSetup:
        return u"check-setup"_s;
    case Topic::Notifications:
        return u"notifications"_s;
    case Topic::Products:
        return u"products"_s;
    case Topic::Prices:
        return u"prices"_s;
    case Topic::People:
        return u"people"_s;
    case Topic::Closing:
        return u"closing"_s;
    case Topic::Conflicts:
        return u"conflicts"_s;
    case Topic::ByHand:
        return u"by-hand"_s;
    case Topic::Backups:
        return u"backups"_s;
    case Topic::Settings:
        return u"settings"_s;
    case Topic::Printer:
        return u"printer"_s;
    case Topic::CustomerScreen:
        return u"customer-screen"_s;
    case Topic::Kiosk:
        return u"kiosk"_s;
    case Topic::Support:
        return u"support"_s;
    case Topic::CommandLine:
        return u"command-line"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Topic> topicFromAnchor(QStringView anchor)
{
    const auto found =
        std::find_if(allTopics.begin(), allTopics.end(), [anchor](Topic topic) { return anchorOf(topic) == anchor; });
    return found == allTopics.end() ? std::nullopt : std::optional(*found);
}

int numberOf(Topic topic)
{
    return static_cast<int>(topic) + 1;
}

Book bookOf(Topic topic)
{
    return topic < Topic::SetUp ? Book::Cashier : Book::Manager;
}

QString fileNameOf(Book book)
{
    switch (book) {
    case Book::Cashier:
        return u"cashier.md"_s;
    case Book::Manager:
        return u"manager.md"_s;
    }
    Q_UNREACHABLE();
}

}
