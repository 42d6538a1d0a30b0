#include "ui/products/productsdesk.h"

#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "ui/products/words_products.h"
#include "ui/sale/words_entry.h"
#include "ui/text/words_catalogue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::products {

namespace {

using catalog::Column;
using catalog::Product;

Step stay(Desk desk, QList<Wish> wishes = {})
{
    return {std::move(desk), std::move(wishes)};
}

Step say(Desk desk, text::Message message, QList<Wish> wishes = {})
{
    desk.message = std::move(message);
    return {std::move(desk), std::move(wishes)};
}

Step reload(Desk desk)
{
    desk.chosen = 0;
    return stay(std::move(desk), {Load{}});
}

QString taxText(const Product &product)
{
    return catalog::fieldText(Column::Tax, product).remove(u".00"_s);
}

Desk opened(Desk desk, const Product &product)
{
    desk.place = Place::Form;
    desk.edited = product;
    desk.form = {product.code, codesOf(product).join(u' '), product.name, product.category,
        product.price.isPositive() ? money::toPlainText(product.price) : QString(), taxText(product),
        product.unitMeasure, product.priceKind == catalog::PriceKind::WithoutTax,
        product.active || product.toComplete};
    desk.message.reset();
    return desk;
}

Desk begun(Desk desk, const QString &code)
{
    desk.place = Place::Form;
    desk.edited = {};
    desk.form = {};
    desk.form.codes = code;
    desk.message.reset();
    return desk;
}

Result<Product, catalog::RowError> productOf(const Desk &desk)
{
    const Form &form = desk.form;
    Product product = desk.edited;
    const catalog::PriceForm prices{desk.currency, std::nullopt};
    static const QRegularExpression spaces(u"\\s+"_s);
    const QString codes = form.codes.simplified().replace(spaces, u"|"_s);
    for (const auto &[column, text] :
        std::initializer_list<std::pair<Column, QString>>{{Column::Code, codes}, {Column::Name, form.name},
            {Column::Price, form.price}, {Column::Category, form.category}, {Column::Tax, form.tax},
            {Column::Unit, form.unit}}) {
        if (const auto wrong = catalog::readField(column, text, prices, product))
            return failure(catalog::RowError(*wrong));
    }
    product.priceKind = form.taxOnTop ? catalog::PriceKind::WithoutTax : catalog::PriceKind::WithTax;
    product.active = form.active;
    product.toComplete = false;
    return product;
}

Step save(Desk desk, const text::Phrasebook &words)
{
    const auto product = productOf(desk);
    if (!product)
        return say(std::move(desk), formIsWrong(words, product.error()));
    const QString former = desk.form.former;
    return stay(std::move(desk), {Keep{*product, former}});
}

Step accept(Desk desk, const text::Phrasebook &words)
{
    switch (desk.place) {
    case Place::List:
        if (const Product *product = chosenOf(desk))
            return stay(opened(desk, *product));
        return stay(std::move(desk));
    case Place::Form:
        return save(std::move(desk), words);
    case Place::Prices: {
        const auto change = changeOf(desk.prices, desk.currency);
        if (!change)
            return say(std::move(desk), notAPercentage(words));
        const catalog::Selection selection = desk.selection;
        return stay(std::move(desk), {ChangePrices{selection, *change}});
    }
    case Place::OldPrices:
        return stay(std::move(desk), {GiveBackPrices{}});
    case Place::Photo: // a file has to be chosen
        return stay(std::move(desk));
    case Place::File:
        if (desk.progress || !desk.report || desk.report->end != catalog::ImportEnd::Done)
            return stay(std::move(desk));
        desk.progress = catalog::ImportProgress{};
        desk.message.reset();
        const QString path = desk.file;
        return stay(std::move(desk), {ReadFile{path, catalog::ImportMode::Import}});
    }
    Q_UNREACHABLE();
}

// One step out; a file that is being read is stopped first.
Step back(Desk desk)
{
    if (desk.progress)
        return stay(std::move(desk), {StopReading{}});
    if (desk.place == Place::List)
        return stay(std::move(desk), {Leave{}});
    desk.place = Place::List;
    desk.message.reset();
    return stay(std::move(desk));
}

Step putAway(Desk desk)
{
    const Product *product = chosenOf(desk);
    if (desk.place != Place::List || !product || product->toComplete)
        return stay(std::move(desk));
    Product next = *product;
    next.active = !next.active;
    return stay(std::move(desk), {Keep{next, next.code}});
}

Step bigButton(Desk desk, const text::Phrasebook &words)
{
    const Product *product = chosenOf(desk);
    if (desk.place != Place::List || !product || !product->active)
        return stay(std::move(desk));
    QStringList codes = desk.bigButtons;
    if (!codes.removeOne(product->code)) {
        if (codes.size() >= mostBigButtons)
            return say(std::move(desk), noRoomForButtons(words));
        codes.append(product->code);
    }
    return stay(std::move(desk), {Arrange{codes}});
}

Step moveBigButton(Desk desk, int step)
{
    const Product *product = chosenOf(desk);
    const qsizetype from = product ? desk.bigButtons.indexOf(product->code) : -1;
    const qsizetype to = std::clamp<qsizetype>(from + step, 0, desk.bigButtons.size() - 1);
    if (from < 0 || to == from)
        return stay(std::move(desk));
    QStringList codes = desk.bigButtons;
    codes.move(from, to);
    return stay(std::move(desk), {Arrange{codes}});
}

Step move(Desk desk, qsizetype step)
{
    if (desk.place != Place::List || desk.rows.isEmpty())
        return stay(std::move(desk));
    desk.chosen = std::clamp<qsizetype>(desk.chosen + step, 0, desk.rows.size() - 1);
    const bool atTheEnd = desk.hasMore && desk.chosen + 20 > desk.rows.size();
    return stay(std::move(desk), atTheEnd ? QList<Wish>{Load{true}} : QList<Wish>{});
}

Step choosePhoto(Desk desk, const QString &path)
{
    const Product *product = chosenOf(desk);
    if (desk.place != Place::Photo || !product)
        return stay(std::move(desk));
    const QString code = product->code;
    return stay(std::move(desk), {KeepPhoto{code, path}});
}

Step chooseFile(Desk desk, const QString &path)
{
    if (desk.progress || path.isEmpty())
        return stay(std::move(desk));
    desk.place = Place::File;
    desk.file = path;
    desk.report.reset();
    desk.progress = catalog::ImportProgress{};
    desk.message.reset();
    return stay(std::move(desk), {ReadFile{path, catalog::ImportMode::DryRun}});
}

}

const Product *chosenOf(const Desk &desk)
{
    return desk.chosen >= 0 && desk.chosen < desk.rows.size() ? &desk.rows[desk.chosen] : nullptr;
}

std::optional<catalog::PriceChange> changeOf(const PriceForm &prices, money::Currency currency)
{
    static const QRegularExpression form(u"^\\s*([+-]?)([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\\s*%?\\s*$"_s);
    const auto match = form.match(prices.percent);
    if (!match.hasMatch())
        return std::nullopt;
    const int points = match.captured(2).toInt() * 100 + match.captured(3).leftJustified(2, u'0').toInt();
    catalog::PriceChange change{match.captured(1) == u"-" ? -points : points, 1};
    if (!prices.step.trimmed().isEmpty()) {
        const auto step = money::fromTypedText(prices.step, currency);
        if (!step || !step->isPositive())
            return std::nullopt;
        change.roundedTo = step->minor;
    }
    return change;
}

Step act(Desk desk, const Intent &intent, const text::Phrasebook &words)
{
    return std::visit(Overloaded{
                          [&](const EditFilter &edited) {
                              desk.selection.words = edited.text;
                              return reload(std::move(desk));
                          },
                          [&](const TurnTo &shelf) {
                              desk.selection.shelf = shelf.shelf;
                              return reload(std::move(desk));
                          },
                          [&](const Move &moved) { return move(std::move(desk), moved.step); },
                          [&](const Touch &touched) {
                              const bool again = desk.chosen == touched.row && desk.place == Place::List;
                              desk.chosen = touched.row;
                              return again ? accept(std::move(desk), words) : stay(std::move(desk));
                          },
                          [&](const Open &) {
                              return desk.place == Place::List ? accept(std::move(desk), words) : stay(std::move(desk));
                          },
                          [&](const New &) {
                              return stay(desk.place == Place::List ? begun(std::move(desk), {}) : std::move(desk));
                          },
                          [&](const Scan &scan) {
                              if (desk.place == Place::Form) { // one more code of the product that is open
                                  desk.form.codes = (desk.form.codes + u' ' + scan.code).simplified();
                                  return stay(std::move(desk));
                              }
                              if (desk.place == Place::List)
                                  return stay(std::move(desk), {Find{scan.code}});
                              return say(std::move(desk), counter::askedMeanwhileMessage(words, scan.code));
                          },
                          [&](const PutAway &) { return putAway(std::move(desk)); },
                          [&](const BigButton &) { return bigButton(std::move(desk), words); },
                          [&](const MoveBigButton &moved) { return moveBigButton(std::move(desk), moved.step); },
                          [&](const EditForm &edited) {
                              desk.form = edited.form;
                              return stay(std::move(desk));
                          },
                          [&](const OpenPrices &) {
                              if (desk.place == Place::List && !desk.rows.isEmpty()) {
                                  desk.place = Place::Prices;
                                  desk.prices = {};
                                  desk.message.reset();
                              }
                              return stay(std::move(desk));
                          },
                          [&](const EditPrices &edited) {
                              desk.prices = edited.prices;
                              return stay(std::move(desk));
                          },
                          [&](const UndoPrices &) {
                              return stay(std::move(desk), desk.place == Place::List ? QList<Wish>{LookUpChange{}} : QList<Wish>{});
                          },
                          [&](const OpenPhoto &) {
                              if (desk.place == Place::List && chosenOf(desk)) {
                                  desk.place = Place::Photo;
                                  desk.message.reset();
                              }
                              return stay(std::move(desk));
                          },
                          [&](const ChoosePhoto &chosen) { return choosePhoto(std::move(desk), chosen.path); },
                          [&](const ChooseFile &chosen) { return chooseFile(std::move(desk), chosen.path); },
                          [&](const Accept &) { return accept(std::move(desk), words); },
                          [&](const Back &) { return back(std::move(desk)); },
                      },
        intent);
}

Desk loaded(Desk desk, const QList<Product> &rows, bool more)
{
    desk.rows = more ? desk.rows + rows : rows;
    desk.hasMore = rows.size() == rowsInAPage;
    desk.chosen = std::clamp<qsizetype>(desk.chosen, 0, std::max<qsizetype>(desk.rows.size() - 1, 0));
    return desk;
}

Desk found(Desk desk, const QString &code, const std::optional<Product> &product)
{
    return product ? opened(std::move(desk), *product) : begun(std::move(desk), code);
}

Step kept(Desk desk, const catalog::Kept &kept, const Wish &wish, const text::Phrasebook &words)
{
    if (!kept)
        return say(std::move(desk), text::messageOf(words, kept.error()));
    desk.message = std::visit(
        Overloaded{
            [&](const Keep &keep) { return productIsKept(words, keep.product); },
            [&](const ChangePrices &) { return pricesChanged(words, *kept); },
            [&](const GiveBackPrices &) { return pricesGivenBack(words, *kept, desk.lastChange ? desk.lastChange->changedSince : 0); },
            [&](const KeepPhoto &photo) { return photo.path.isEmpty() ? photoIsGone(words) : photoIsKept(words); },
            [&](const auto &) { return buttonsArranged(words); },
        },
        wish);
    if (std::holds_alternative<KeepPhoto>(wish)) // to be looked at
        return stay(std::move(desk));
    desk.place = Place::List;
    return stay(std::move(desk), {Load{}});
}

Step lookedUp(Desk desk, const Result<catalog::LastPriceChange, catalog::KeepError> &last, const text::Phrasebook &words)
{
    if (desk.place != Place::List)
        return stay(std::move(desk));
    if (!last)
        return say(std::move(desk), text::messageOf(words, last.error()));
    desk.place = Place::OldPrices;
    desk.lastChange = *last;
    desk.message.reset();
    return stay(std::move(desk));
}

Step imported(
    Desk desk, const catalog::Imported &imported, catalog::ImportMode mode, const text::Phrasebook &words)
{
    desk.progress.reset();
    if (!imported) {
        desk.place = Place::List;
        return say(std::move(desk), text::messageOf(words, imported.error()));
    }
    desk.message = text::messageOf(words, *imported, mode);
    const bool goesOn = mode == catalog::ImportMode::DryRun && imported->end != catalog::ImportEnd::Cancelled;
    desk.report = *imported;
    if (goesOn || imported->end == catalog::ImportEnd::HasErrors)
        return stay(std::move(desk));
    desk.place = Place::List;
    return reload(std::move(desk));
}

}
