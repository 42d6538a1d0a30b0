// What lies on top of the sale on the cashier's desk: one layer at a time, closed by Esc.
#pragma once

#include <QtGlobal>

namespace mostrador::desk {

enum class Layer : quint8 {
    Favourites,
    Search,
    Cash,
    WithdrawQuestion,
    BusyQuestion, // another sale's QR holds the point of sale: Enter withdraws that one
    Help,
    Discount,
    SaleNote, // on a line or on the sale
    PriceCheck,
    Tenders,      // how is it paid?
    OtherTender,  // which one
    OtherAmount,  // and how much of it
    HeldSales,
    CancelReason,
    LastSales,
    Evidence,
    RefundReason,
    RefundAmount,
    Conflict,
    Note, // why a payment is kept
    HandEvidence,
    HandReason,
    Pin,
    NewPin,
    NewPinAgain,
    Drawer,
    People,
};

// Whose panel and field a layer has, and who answers its keys.
enum class Room : quint8 {
    Counter,  // selling itself
    Editing,  // a discount or a note
    Asking,   // about the sale: a tender, a held sale, a reason
    Office,   // the past, and what somebody has to allow
    Backroom, // the drawer and the people
};

[[nodiscard]] Room roomOf(Layer layer);
[[nodiscard]] bool choosesASale(Layer layer); // of the last ones, or shows what is known of it

}
