// Counts what is sold, so that the catalogue lists first what sells best, and hands it the codes that nobody knew, to be
// completed: in the quiet between sales, never while one is being finished.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/catalog/unknowncodes.h"
#include "core/till/till.h"

#include <QObject>
#include <QTimer>

namespace mostrador::app {

class SoldCounter final : public QObject, public catalog::UnknownCodes
{
    Q_OBJECT
public:
    explicit SoldCounter(catalog::ProductKeeper &keeper);
    ~SoldCounter() override; // hands over what is left

    void look(const till::State &state);
    void sold(const catalog::UnknownCode &unknown) override;

private:
    void note(const catalog::SoldCode &sold);
    void handOver();

    catalog::ProductKeeper &m_keeper;
    QString m_lastCounted; // id of a sale
    QList<catalog::SoldCode> m_sold;
    QTimer m_quiet;
};

}
