// A list of records that only grows, and that can say which of them were added or changed since somebody last asked:
// whoever keeps the world on disk writes those and no others. Nothing is noted until it is watched.
#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

namespace mostrador::simulator {

template <typename Record> class Records
{
public:
    [[nodiscard]] qsizetype size() const { return m_list.size(); }
    [[nodiscard]] bool isEmpty() const { return m_list.isEmpty(); }
    [[nodiscard]] const Record &at(qsizetype position) const { return m_list.at(position); }
    [[nodiscard]] const Record &constFirst() const { return m_list.constFirst(); }
    [[nodiscard]] const Record &constLast() const { return m_list.constLast(); }
    [[nodiscard]] auto begin() const { return m_list.cbegin(); }
    [[nodiscard]] auto end() const { return m_list.cend(); }
    [[nodiscard]] auto crbegin() const { return m_list.crbegin(); }
    [[nodiscard]] auto crend() const { return m_list.crend(); }

    void reserve(qsizetype size) { m_list.reserve(size); }

    void append(Record record)
    {
        note(m_list.size());
        m_list.append(std::move(record));
    }

    // To change it: from now on it counts as changed.
    [[nodiscard]] Record &operator[](qsizetype position)
    {
        note(position);
        return m_list[position];
    }

    void watch() { m_isWatched = true; }

    // Positions of what was added or changed since the last call, lowest first.
    [[nodiscard]] QList<qsizetype> takeChanged()
    {
        QList<qsizetype> changed(m_changed.cbegin(), m_changed.cend());
        std::ranges::sort(changed);
        m_changed.clear();
        return changed;
    }

    bool operator==(const Records &other) const { return m_list == other.m_list; }

private:
    void note(qsizetype position)
    {
        if (m_isWatched)
            m_changed.insert(position);
    }

    QList<Record> m_list;
    QSet<qsizetype> m_changed;
    bool m_isWatched = false;
};

}
