// What the handbook is about, chapter by chapter. A screen names its topic; the chapter that carries its anchor is opened there.
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace mostrador::help {

enum class Book : quint8 { Cashier, Manager };
inline constexpr std::array allBooks{Book::Cashier, Book::Manager};

enum class Topic : quint8 {
    FirstDay,
    Selling,
    Cash,
    Qr,
    Unknown, // nobody knows yet whether it was paid
    Mixed,
    Discounts,
    Hold,
    ChangedMind,
    LastSales,
    Refunds,
    PriceCheck,
    Receipts,
    LogIn,
    Drawer,
    Demo,
    SetUp,
    PointOfSale,
    Token,
    CheckSetup,
    Notifications,
    Products,
    Prices,
    People,
    Closing,
    Conflicts,
    ByHand,
    Backups,
    Settings,
    Printer,
    CustomerScreen,
    Kiosk,
    Support,
    CommandLine,
};

// In the order of the books: a chapter's number is its place here, from 1.
inline constexpr std::array allTopics{Topic::FirstDay, Topic::Selling, Topic::Cash, Topic::Qr, Topic::Unknown, Topic::Mixed,
    Topic::Discounts, Topic::Hold, Topic::ChangedMind, Topic::LastSales, Topic::Refunds, Topic::PriceCheck, Topic::Receipts,
    Topic::LogIn, Topic::Drawer, Topic::Demo, Topic::SetUp, Topic::PointOfSale, Topic::Token, Topic::CheckSetup,
    Topic::Notifications, Topic::Products, Topic::Prices, Topic::People, Topic::Closing, Topic::Conflicts, Topic::ByHand,
    Topic::Backups, Topic::Settings, Topic::Printer, Topic::CustomerScreen, Topic::Kiosk, Topic::Support, Topic::CommandLine};

[[nodiscard]] QString anchorOf(Topic topic); // "price-check"
[[nodiscard]] std::optional<Topic> topicFromAnchor(QStringView anchor);
[[nodiscard]] int numberOf(Topic topic);
[[nodiscard]] Book bookOf(Topic topic);
[[nodiscard]] QString fileNameOf(Book book); // "cashier.md"

}
