#include "tests/simulation/recovered.h"

#include "core/payment/stored.h"

namespace mostrador::simulation {

namespace {

QByteArray lostSales(const till::State &before, const till::State &after, const QSet<QString> &uncertain)
{
    for (auto each = before.sales.constBegin(); each != before.sales.constEnd(); ++each) {
        if (uncertain.contains(each.key()) || each->state != sale::SaleState::Open)
            continue;
        const auto found = after.sales.constFind(each.key());
        if (found == after.sales.constEnd() || *found != *each)
            return "sale " + each.key().toLatin1();
    }
    return {};
}

// What the till is busy with is not on record. Almost always nothing else differs either, and the stored forms need not be made.
bool isSameStored(payment::Payment one, payment::Payment other)
{
    one.pace = {};
    other.pace = {};
    return one == other || toStored(one) == toStored(other);
}

QByteArray lostPayments(
    const till::State &before, const till::State &after, const QSet<QString> &uncertain, Instant now)
{
    for (auto each = before.payments.constBegin(); each != before.payments.constEnd(); ++each) {
        if (uncertain.contains(each.key()) || payment::isSettled(*each, now))
            continue;
        const auto found = after.payments.constFind(each.key());
        if (found == after.payments.constEnd() || !isSameStored(*found, *each))
            return "payment " + each.key().toLatin1();
    }
    return {};
}

QByteArray lostReceipts(const till::State &before, const till::State &after, const QSet<QString> &uncertain)
{
    for (auto each = before.receipts.constBegin(); each != before.receipts.constEnd(); ++each) {
        if (uncertain.contains(each.key()) || printing::isSettled(*each))
            continue;
        const auto found = after.receipts.constFind(each.key());
        if (found == after.receipts.constEnd() || !isSameOnRecord(*found, *each) || found->original != each->original)
            return "receipt " + each.key().toLatin1();
    }
    return {};
}

QByteArray lostPeople(const till::State &before, const till::State &after, const QSet<QString> &uncertain)
{
    for (const people::Person &person : before.people) {
        if (!uncertain.contains(person.id) && after.people.value(person.id) != person)
            return "person " + person.id.toLatin1();
    }
    return {};
}

QByteArray lostDrawer(const till::State &before, const till::State &after, const QSet<QString> &uncertain)
{
    const bool isUncertain = (before.drawer && uncertain.contains(before.drawer->id)) ||
                             (after.drawer && uncertain.contains(after.drawer->id));
    return isUncertain || before.drawer == after.drawer ? QByteArray() : "the drawer";
}

}

QByteArray whatWasLost(const till::State &before, const till::State &after, const QSet<QString> &uncertain, Instant now)
{
    QByteArray lost = lostSales(before, after, uncertain);
    if (lost.isEmpty())
        lost = lostPayments(before, after, uncertain, now);
    if (lost.isEmpty())
        lost = lostReceipts(before, after, uncertain);
    if (lost.isEmpty())
        lost = lostPeople(before, after, uncertain);
    if (lost.isEmpty())
        lost = lostDrawer(before, after, uncertain);
    if (lost.isEmpty() && uncertain.isEmpty() && after.lastTicket != before.lastTicket)
        lost = "the last ticket number";
    return lost;
}

}
