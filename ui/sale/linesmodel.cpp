#include "ui/sale/linesmodel.h"

#include <algorithm>

namespace mostrador::counter {

void LinesModel::setLines(const QList<LineView> &lines)
{
    const qsizetype common = std::min(m_lines.size(), lines.size());
    for (qsizetype row = 0; row < common; ++row) {
        if (m_lines[row] == lines[row])
            continue;
        m_lines[row] = lines[row];
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
    if (lines.size() > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(lines.size() - 1));
        m_lines = lines;
        endInsertRows();
    } else if (m_lines.size() > common) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_lines.size() - 1));
        m_lines = lines;
        endRemoveRows();
    }
}

int LinesModel::rowOf(int number) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [number](const LineView &line) { return line.number == number; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const LineView &line = m_lines[index.row()];
    QStringList parts{line.quantity, line.name, line.price, line.total};
    if (!line.details.isEmpty())
        parts.append(line.details);
    return parts.join(u' ');
}

}
