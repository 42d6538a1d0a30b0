// Counts what is sold, so that the catalogue lists first what sells best, and remembers the codes that nobody knew. Handed
// over in the quiet between sales, never while one is being finished.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/catalog/productsource.h"
#include "core/till/till.h"

#include <QObject>
#include <QTimer>

namespace mostrador::app {

class SoldCounter final : public QObject
{
    Q_OBJECT
public:
    SoldCounter(const catalog::ProductSource &source, catalog::ProductKeeper &keeper);
    ~SoldCounter() override; // hands over what is left

    void look(const till::State &state);

private:
    void handOver();

    const catalog::ProductSource &m_source;
    catalog::ProductKeeper &m_keeper;
    QString m_lastCounted; // id of a sale
    QList<catalog::SoldCode> m_sold;
    QTimer m_quiet;
};

}
