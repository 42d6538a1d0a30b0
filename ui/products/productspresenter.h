// Between the product screen and the catalogue: intents become wishes, and what was kept becomes a view.
#pragma once

#include "core/catalog/productsource.h"
#include "ui/products/productsview.h"

#include <QObject>

namespace mostrador::products {

class ProductsPresenter final : public QObject
{
    Q_OBJECT
public:
    // Source and keeper must outlive it.
    ProductsPresenter(text::Phrasebook words, money::Currency currency, const catalog::ProductSource &source,
        catalog::ProductKeeper &keeper);

    void speak(const text::Phrasebook &words)
    {
        m_words = words;
        render();
    }
    void leadToSettings() { m_desk.leadsToSettings = true; }
    void open();
    void intend(const Intent &intent);
    void refresh(); // the catalogue has changed
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] const text::Phrasebook &words() const { return m_words; }

Q_SIGNALS:
    void opened();
    void changed(const mostrador::products::View &view);
    void left();

private:
    void apply(Step step);
    void fulfil(const Wish &wish);
    void load(bool more);
    void read(const ReadFile &wanted);
    void render();
    [[nodiscard]] catalog::WhenKept whenKept(const Wish &wish);

    text::Phrasebook m_words;
    const catalog::ProductSource &m_source;
    catalog::ProductKeeper &m_keeper;
    Desk m_desk;
    bool m_isOpen = false;
};

}
