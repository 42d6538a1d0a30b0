#include "tests/e2e/books.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

namespace {

QStringList paidReferences(const QJsonObject &sale)
{
    QStringList references;
    for (const QJsonValue payment : sale[u"payments"_s].toArray()) {
        if (payment[u"state"_s].toString() == u"paid")
            references.append(payment[u"external_reference"_s].toString());
    }
    return references;
}

QStringList paperTrouble(const Shop &shop, const QJsonObject &sale)
{
    const int originals = shop.originals(sale[u"sale"_s].toInteger());
    const QString receipt = sale[u"receipt"_s].toString();
    const bool fits = receipt == u"printed"   ? originals == 1
                      : receipt == u"unknown" ? originals == 0 || originals == 1
                                              : originals == 0;
    if (fits)
        return {};
    return {u"sale %1: %2 originals, receipt '%3'"_s.arg(sale[u"sale"_s].toInteger()).arg(originals).arg(receipt)};
}

// "1234.50" as 123450: the shop and the ledger write the same currency with the same decimals.
qint64 minorUnits(const QJsonValue &amount)
{
    return amount.toString().remove(u'.').toLongLong();
}

qint64 sumOf(const QJsonArray &payments)
{
    qint64 sum = 0;
    for (const QJsonValue payment : payments)
        sum += minorUnits(payment[u"amount"_s]);
    return sum;
}

// Tickets on paper that belong to no sale.
QStringList strayReceipts(const Shop &shop, const QSet<qint64> &tickets)
{
    static constexpr auto longestNumber = 19;
    const QString paper = QString::fromUtf8(shop.paper());
    const QString mark = u"Ticket 1-"_s;
    QStringList found;
    for (qsizetype at = paper.indexOf(mark); at >= 0; at = paper.indexOf(mark, at + 1)) {
        const QString number =
            paper.mid(at + mark.size(), longestNumber).section(QRegularExpression(u"[^0-9]"_s), 0, 0);
        if (!tickets.contains(number.toLongLong()))
            found.append(u"a receipt of ticket %1, and no such sale"_s.arg(number));
    }
    return found;
}

QStringList saleTrouble(RunningSimulator &simulator, const QJsonObject &sale)
{
    const QString name = u"sale %1: "_s.arg(sale[u"sale"_s].toInteger());
    const QStringList paid = paidReferences(sale);
    if (sale[u"state"_s].toString() != u"finished")
        return paid.isEmpty() ? QStringList() : QStringList{name + u"paid and not finished"_s};
    if (paid.size() != 1)
        return {name + u"finished with %1 paid attempts"_s.arg(paid.size())};
    const qint64 received = sumOf(simulator.approved(paid.constFirst()));
    if (received != minorUnits(sale[u"amount"_s]))
        return {name + u"finished, and the provider received %1"_s.arg(received)};
    return {};
}

}

QStringList disagreements(RunningSimulator &simulator, Shop &shop, const QString &externalPosId)
{
    QStringList found;
    QSet<QString> finished;
    QSet<qint64> tickets;
    for (const QJsonObject &sale : shop.run({u"sales"_s}).events) {
        found += saleTrouble(simulator, sale) + paperTrouble(shop, sale);
        for (const QString &reference : paidReferences(sale)) {
            if (finished.contains(reference))
                found.append(reference + u": two sales"_s);
            finished.insert(reference);
        }
        if (tickets.contains(sale[u"sale"_s].toInteger()))
            found.append(u"two sales with one ticket number"_s);
        tickets.insert(sale[u"sale"_s].toInteger());
    }
    found += strayReceipts(shop, tickets);
    for (const QJsonValue order : simulator.orders()) {
        const QString reference = order[u"external_reference"_s].toString();
        const bool isPaid =
            order[u"state"_s].toString() == u"paid" && order[u"external_pos_id"_s].toString() == externalPosId;
        if (isPaid && !finished.contains(reference))
            found.append(reference + u": paid, and no sale for it"_s);
    }
    return found;
}

}
