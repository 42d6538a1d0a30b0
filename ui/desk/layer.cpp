#include "ui/desk/layer.h"

namespace mostrador::desk {

Room roomOf(Layer layer)
{
    switch (layer) {
    case Layer::Favourites:
    case Layer::Search:
    case Layer::Cash:
    case Layer::WithdrawQuestion:
    case Layer::BusyQuestion:
    case Layer::Help:
        return Room::Counter;
    case Layer::Discount:
    case Layer::SaleNote:
        return Room::Editing;
    case Layer::PriceCheck:
    case Layer::Tenders:
    case Layer::OtherTender:
    case Layer::OtherAmount:
    case Layer::HeldSales:
    case Layer::CancelReason:
        return Room::Asking;
    case Layer::LastSales:
    case Layer::Evidence:
    case Layer::RefundReason:
    case Layer::RefundAmount:
    case Layer::Conflict:
    case Layer::Note:
    case Layer::HandEvidence:
    case Layer::HandReason:
    case Layer::Pin:
    case Layer::NewPin:
    case Layer::NewPinAgain:
        return Room::Office;
    case Layer::Drawer:
    case Layer::People:
        return Room::Backroom;
    }
    Q_UNREACHABLE();
}

bool choosesASale(Layer layer)
{
    return layer == Layer::LastSales || layer == Layer::Evidence;
}

}
