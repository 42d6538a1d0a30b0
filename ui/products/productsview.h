// What the product screen shows, as plain data with every sentence already worded.
#pragma once

#include "ui/help/helpview.h"
#include "ui/history/historyview.h"
#include "ui/products/productsdesk.h"

namespace mostrador::products {

enum class Button : quint8 { Open, New, PutAway, BigButton, Earlier, Later, Prices, Undo, File, Photo, ChoosePhoto, NoPhoto, Settings, Provider, Accept, Back };

struct ButtonView {
    Button button = Button::Back;
    QString word; // with its key: "Edit · Enter"
    bool enabled = true;
    bool operator==(const ButtonView &) const = default;
};

struct Labels { // of the form, in the order of its fields
    QString codes;
    QString name;
    QString category;
    QString price;
    QString tax;
    QString unit;
    QString taxOnTop;
    QString active;
    bool operator==(const Labels &) const = default;
};

struct FormView {
    Labels labels;
    Form form;
    bool operator==(const FormView &) const = default;
};

struct PricesView {
    QString percentLabel;
    QString stepLabel;
    PriceForm prices;
    bool operator==(const PricesView &) const = default;
};

struct FileView {
    history::Sheet sheet;
    int percent = -1; // −1: nothing is being read
    bool operator==(const FileView &) const = default;
};

struct PhotoView {
    QString code; // of the product
    QString name;
    QString none; // said where there is no photo
    QString hint;
    bool operator==(const PhotoView &) const = default;
};

struct View {
    Place place = Place::List;
    QString heading;
    QString filterHint;
    QStringList shelves; // in the order of catalog::Shelf
    int shelf = 0;
    history::SalesPanel list; // products, or what their prices become
    std::optional<text::Message> message;
    FormView form;
    PricesView prices;
    FileView file;
    history::Sheet oldPrices;
    PhotoView photo;
    QList<ButtonView> buttons;
    help::Occasion help; // what F1 opens
    bool operator==(const View &) const = default;
};

[[nodiscard]] View viewOf(const Desk &desk, const text::Phrasebook &words);

}
