// The product screen as a value: what is listed and chosen, what is being filled in, what a file would bring. What a key
// means follows from it; whatever changes the catalogue is a wish. Pure.
#pragma once

#include "ui/products/intents.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QTimeZone>

namespace mostrador::products {

inline constexpr qsizetype rowsInAPage = 200;
inline constexpr qsizetype mostBigButtons = 40;

enum class Place : quint8 { List, Form, Prices, OldPrices, File, Photo };

struct Desk {
    bool leadsToSettings = false; // a demo has none
    money::Currency currency = money::Currency::ARS;
    QTimeZone zone = QTimeZone::utc();
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
    std::optional<catalog::LastPriceChange> lastChange; // that may be taken back
    std::optional<text::Message> message;
    bool operator==(const Desk &) const = default;
};

struct Step {
    Desk desk;
    QList<Wish> wishes;
};

[[nodiscard]] Step act(Desk desk, const Intent &intent, const text::Phrasebook &words);

// What was looked up or done outside.
[[nodiscard]] Desk loaded(Desk desk, const QList<catalog::Product> &rows, bool more);
[[nodiscard]] Desk found(Desk desk, const QString &code, const std::optional<catalog::Product> &product);
[[nodiscard]] Step kept(Desk desk, const catalog::Kept &kept, const Wish &wish, const text::Phrasebook &words);
[[nodiscard]] Step lookedUp(Desk desk, const Result<catalog::LastPriceChange, catalog::KeepError> &last, const text::Phrasebook &words);
[[nodiscard]] Step imported(
    Desk desk, const catalog::Imported &imported, catalog::ImportMode mode, const text::Phrasebook &words);

[[nodiscard]] const catalog::Product *chosenOf(const Desk &desk);
// What the typed percentage and step say; nothing while they say nothing.
[[nodiscard]] std::optional<catalog::PriceChange> changeOf(const PriceForm &prices, money::Currency currency);

}
