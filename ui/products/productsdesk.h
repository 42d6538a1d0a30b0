// The product screen as a value: what is listed and chosen, what is being filled in, what a file would bring. What a key
// means follows from it; whatever changes the catalogue is a wish. Pure.
#pragma once

#include "core/catalog/productkeeper.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <variant>

namespace mostrador::products {

inline constexpr qsizetype rowsInAPage = 200;
inline constexpr qsizetype mostBigButtons = 40;

enum class Place : quint8 { List, Form, Prices, File };

// A product as it is typed.
struct Form {
    QString former; // one of its codes as it is kept; empty: a new product
    QString codes;
    QString name;
    QString category;
    QString price;
    QString tax;
    QString unit;
    bool taxOnTop = false;
    bool active = true;
    bool operator==(const Form &) const = default;
};

struct PriceForm {
    QString percent;
    QString step;
    bool operator==(const PriceForm &) const = default;
};

struct Desk {
    bool leadsToSettings = false; // a demo has none
    money::Currency currency = money::Currency::ARS;
    Place place = Place::List;
    catalog::Selection selection;
    QList<catalog::Product> rows;
    bool hasMore = false;
    qsizetype chosen = 0;
    QStringList bigButtons; // codes, in this till's order
    catalog::Product edited;
    Form form;
    PriceForm prices;
    QString file;
    std::optional<catalog::ImportProgress> progress; // while a file is read
    std::optional<catalog::ImportReport> report;     // of the dry run
    std::optional<text::Message> message;
    bool operator==(const Desk &) const = default;
};

struct EditFilter {
    QString text;
};
struct TurnTo {
    catalog::Shelf shelf = catalog::Shelf::All;
};
struct Move {
    qsizetype step = 0;
};
struct Touch { // chooses a row; the chosen one is opened
    qsizetype row = 0;
};
struct Open {
};
struct New {
};
struct Scan {
    QString code;
};
struct PutAway { // or takes it back
};
struct BigButton { // on this till, or no longer
};
struct MoveBigButton {
    int step = 0;
};
struct EditForm {
    Form form;
};
struct OpenPrices {
};
struct EditPrices {
    PriceForm prices;
};
struct UndoPrices {
};
struct ChooseFile {
    QString path;
};
struct Accept { // Enter, or the button that says so
};
struct Back {
};
using Intent = std::variant<EditFilter, TurnTo, Move, Touch, Open, New, Scan, PutAway, BigButton, MoveBigButton,
    EditForm, OpenPrices, EditPrices, UndoPrices, ChooseFile, Accept, Back>;

struct Load {
    bool more = false; // behind the rows that are there
};
struct Find { // to open it, or to begin a new one
    QString code;
};
struct Keep {
    catalog::Product product;
    QString former;
};
struct ChangePrices {
    catalog::Selection selection;
    catalog::PriceChange change;
};
struct GiveBackPrices {
};
struct Arrange {
    QStringList codes;
};
struct ReadFile {
    QString path;
    catalog::ImportMode mode = catalog::ImportMode::DryRun;
};
struct StopReading {
};
struct Leave {
};
using Wish = std::variant<Load, Find, Keep, ChangePrices, GiveBackPrices, Arrange, ReadFile, StopReading, Leave>;

struct Step {
    Desk desk;
    QList<Wish> wishes;
};

[[nodiscard]] Step act(Desk desk, const Intent &intent, const text::Phrasebook &words);

// What was looked up or done outside.
[[nodiscard]] Desk loaded(Desk desk, const QList<catalog::Product> &rows, bool more);
[[nodiscard]] Desk found(Desk desk, const QString &code, const std::optional<catalog::Product> &product);
[[nodiscard]] Step kept(Desk desk, const catalog::Kept &kept, const Wish &wish, const text::Phrasebook &words);
[[nodiscard]] Step imported(
    Desk desk, const catalog::Imported &imported, catalog::ImportMode mode, const text::Phrasebook &words);

[[nodiscard]] const catalog::Product *chosenOf(const Desk &desk);
// What the typed percentage and step say; nothing while they say nothing.
[[nodiscard]] std::optional<catalog::PriceChange> changeOf(const PriceForm &prices, money::Currency currency);

}
