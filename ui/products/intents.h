// What a key or a touch means on the product screen, and what its desk wishes of the catalogue.
#pragma once

#include "core/catalog/productkeeper.h"

#include <variant>

namespace mostrador::products {

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
struct UndoPrices { // after a look at what that would do
};
struct OpenPhoto {
};
struct ChoosePhoto {
    QString path; // empty: the product has none any more
};
struct ChooseFile {
    QString path;
};
struct Accept { // Enter, or the button that says so
};
struct Back {
};
using Intent = std::variant<EditFilter, TurnTo, Move, Touch, Open, New, Scan, PutAway, BigButton, MoveBigButton,
    EditForm, OpenPrices, EditPrices, UndoPrices, OpenPhoto, ChoosePhoto, ChooseFile, Accept, Back>;

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
struct LookUpChange {
};
struct GiveBackPrices {
};
struct KeepPhoto {
    QString code;
    QString path; // empty: none any more
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
using Wish = std::variant<Load, Find, Keep, ChangePrices, LookUpChange, GiveBackPrices, KeepPhoto, Arrange, ReadFile, StopReading, Leave>;

}
