// A second connection to a database, as somebody with a database tool would have: it knows none of the writer's rules.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace mostrador::test {

class Stranger
{
public:
    explicit Stranger(const QString &path)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        connection.setDatabaseName(path);
        m_isOpen = connection.open();
    }
    ~Stranger()
    {
        connection().close();
        QSqlDatabase::removeDatabase(name());
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    // Whether it changed something, or was a question.
    [[nodiscard]] bool run(const QString &statement, const QVariantList &values = {}) const
    {
        QSqlQuery query(connection());
        if (!m_isOpen || !query.prepare(statement))
            return false;
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec() && (query.isSelect() || query.numRowsAffected() != 0);
    }
    void command(const QString &statement) const { QSqlQuery(connection()).exec(statement); }
    [[nodiscard]] QVariant value(const QString &statement) const
    {
        QSqlQuery query(connection());
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] QList<QVariantList> rows(const QString &statement) const
    {
        QSqlQuery query(connection());
        QList<QVariantList> all;
        if (!query.exec(statement))
            return all;
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column));
            all.append(row);
        }
        return all;
    }

private:
    static QString name() { return QStringLiteral("stranger"); }
    static QSqlDatabase connection() { return QSqlDatabase::database(name(), false); }

    bool m_isOpen = false;
};

}
