// Between the product screen and the catalogue: intents become wishes, and what was kept becomes a view.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/photokeeper.h"
#include "core/catalog/auditrecord.h"
#include "core/catalog/productsource.h"
#include "ui/products/productsview.h"

#include <QObject>

namespace mostrador::products {

struct Ports { // they outlive the presenter
    const catalog::ProductSource &source;
    catalog::ProductKeeper &keeper;
    catalog::PhotoKeeper &photos;
    const Clock &clock;
};

class ProductsPresenter final : public QObject
{
    Q_OBJECT
public:
    ProductsPresenter(text::Phrasebook words, money::Currency currency, const QTimeZone &zone, const Ports &ports);

    void speak(const text::Phrasebook &words)
    {
        m_words = words;
        render();
    }
    void leadToSettings() { m_desk.leadsToSettings = true; }
    void open(const QString &who); // keeps the products; empty: nobody in particular
    void intend(const Intent &intent);
    void say(const text::Message &message);
    void refresh(); // the catalogue has changed
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] const text::Phrasebook &words() const { return m_words; }

Q_SIGNALS:
    void opened();
    void changed(const mostrador::products::View &view);
    void left();
    void worthRecording(const mostrador::journal::Draft &record); // of the audit trail

private:
    void apply(Step step);
    void fulfil(const Wish &wish);
    void load(bool more);
    void lookUpChange();
    void record(const Wish &wish, qint64 products);
    void read(const ReadFile &wanted);
    void render();
    [[nodiscard]] catalog::WhenKept whenKept(const Wish &wish);

    text::Phrasebook m_words;
    Ports m_ports;
    QString m_who;
    Desk m_desk;
    std::optional<catalog::Product> m_before; // as it was that is being kept
    bool m_isOpen = false;
};

}
