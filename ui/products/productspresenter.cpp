#include "ui/products/productspresenter.h"

#include "core/base/result.h"

#include <QPointer>

namespace mostrador::products {

ProductsPresenter::ProductsPresenter(
    text::Phrasebook words, money::Currency currency, const QTimeZone &zone, const Ports &ports)
    : m_words(std::move(words)), m_ports(ports)
{
    m_desk.currency = currency;
    m_desk.zone = zone;
}

void ProductsPresenter::open(const QString &who)
{
    m_who = who;
    Desk fresh;
    fresh.currency = m_desk.currency;
    fresh.zone = m_desk.zone;
    fresh.leadsToSettings = m_desk.leadsToSettings;
    if (!m_desk.progress) // a file that is being read goes on where it was left
        m_desk = fresh;
    // What waits to be completed is what one comes for.
    if (!m_ports.keeper.listed({catalog::Shelf::ToComplete, {}}, std::nullopt, 1).isEmpty())
        m_desk.selection.shelf = catalog::Shelf::ToComplete;
    m_isOpen = true;
    load(false);
    Q_EMIT opened();
    render();
}

void ProductsPresenter::intend(const Intent &intent)
{
    apply(act(m_desk, intent, m_words));
}

void ProductsPresenter::say(const text::Message &message)
{
    m_desk.message = message;
    render();
}

void ProductsPresenter::refresh()
{
    if (!m_isOpen || m_desk.place != Place::List)
        return;
    load(false);
    render();
}

void ProductsPresenter::apply(Step step)
{
    m_desk = std::move(step.desk);
    for (const Wish &wish : step.wishes)
        fulfil(wish);
    render();
}

void ProductsPresenter::fulfil(const Wish &wish)
{
    std::visit(Overloaded{
                   [this](const Load &wanted) { load(wanted.more); },
                   [this](const Find &wanted) {
                       m_desk = found(std::move(m_desk), wanted.code, m_ports.keeper.anyByCode(wanted.code));
                   },
                   [&](const Keep &keep) {
                       m_before = m_ports.keeper.anyByCode(keep.former.isEmpty() ? keep.product.code : keep.former);
                       m_ports.keeper.save(keep.product, keep.former, whenKept(wish));
                   },
                   [&](const ChangePrices &wanted) {
                       m_ports.keeper.changePrices(wanted.selection, wanted.change, {m_who, m_ports.clock.now()}, whenKept(wish));
                   },
                   [this](const LookUpChange &) { lookUpChange(); },
                   [&](const GiveBackPrices &) { m_ports.keeper.undoPrices(whenKept(wish)); },
                   [&](const KeepPhoto &photo) { m_ports.photos.keepPhoto(photo.code, photo.path, whenKept(wish)); },
                   [&](const Arrange &wanted) { m_ports.keeper.arrangeFavourites(wanted.codes, whenKept(wish)); },
                   [this](const ReadFile &wanted) { read(wanted); },
                   [this](const StopReading &) { m_ports.keeper.cancelImport(); },
                   [this](const Leave &) {
                       m_isOpen = false;
                       Q_EMIT left();
                   },
               },
        wish);
}

catalog::WhenKept ProductsPresenter::whenKept(const Wish &wish)
{
    return [self = QPointer(this), wish](const catalog::Kept &answer) {
        if (self && answer)
            self->record(wish, *answer);
        if (self)
            self->apply(kept(self->m_desk, answer, wish, self->m_words));
    };
}

void ProductsPresenter::record(const Wish &wish, qint64 products)
{
    const catalog::ChangedBy by{m_who, m_ports.clock.now()};
    if (const auto *changed = std::get_if<ChangePrices>(&wish); changed && products > 0)
        Q_EMIT worthRecording(catalog::recordOf(changed->selection, changed->change, by, products));
    if (std::holds_alternative<GiveBackPrices>(wish) && m_desk.lastChange)
        Q_EMIT worthRecording(catalog::recordOfUndo(*m_desk.lastChange, by, products));
    if (const auto *keep = std::get_if<Keep>(&wish))
        Q_EMIT worthRecording(catalog::recordOf(keep->product, m_before, m_who));
}

void ProductsPresenter::lookUpChange()
{
    m_ports.keeper.lookUpPriceChange([self = QPointer(this)](const auto &last) {
        if (self)
            self->apply(lookedUp(self->m_desk, last, self->m_words));
    });
}

// A whole code in the filter finds its product, whatever it is called.
void ProductsPresenter::load(bool more)
{
    std::optional<catalog::Product> after;
    if (more && !m_desk.rows.isEmpty())
        after = m_desk.rows.constLast();
    auto rows = m_ports.keeper.listed(m_desk.selection, after, rowsInAPage);
    const auto exact = more ? std::nullopt : m_ports.keeper.anyByCode(m_desk.selection.words);
    if (exact)
        rows = {*exact};
    m_desk = loaded(std::move(m_desk), rows, more);
    m_desk.bigButtons.clear();
    for (const catalog::Product &product : m_ports.source.favourites(mostBigButtons))
        m_desk.bigButtons.append(product.code);
}

void ProductsPresenter::read(const ReadFile &wanted)
{
    const QPointer<ProductsPresenter> self(this);
    m_ports.keeper.importFile(
        wanted.path, wanted.mode,
        [self](catalog::ImportProgress progress) {
            if (!self || !self->m_desk.progress)
                return;
            self->m_desk.progress = progress;
            self->render();
        },
        [self, mode = wanted.mode](const catalog::Imported &answer) {
            if (self && answer && mode == catalog::ImportMode::Import && answer->end == catalog::ImportEnd::Done)
                Q_EMIT self->worthRecording(catalog::recordOf(*answer, self->m_who));
            if (self)
                self->apply(imported(self->m_desk, answer, mode, self->m_words));
        });
}

void ProductsPresenter::render()
{
    if (m_isOpen)
        Q_EMIT changed(viewOf(m_desk, m_words));
}

}
