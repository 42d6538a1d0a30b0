// The lines of the sale for the list: a copy of what was last rendered, changed row by row so that a long ticket
// repaints little.
#pragma once

#include "ui/sale/saleview.h"

#include <QAbstractListModel>

namespace mostrador::counter {

class LinesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<LineView> &lines);
    [[nodiscard]] const LineView &line(int row) const { return m_lines[row]; }
    [[nodiscard]] int rowOf(int number) const; // −1 if there is no such line

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LineView> m_lines;
};

}
