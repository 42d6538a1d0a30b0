#include "ui/payment/banknotes.h"

#include "core/money/currency.h"

namespace mostrador::counter {

namespace {

// In whole units, ascending.
QList<qint64> notesOf(money::Currency currency)
{
    switch (currency) {
    case money::Currency::ARS:
        return {100, 200, 500, 1000, 2000, 10'000, 20'000};
    case money::Currency::BRL:
        return {2, 5, 10, 20, 50, 100, 200};
    case money::Currency::CLP:
        return {1000, 2000, 5000, 10'000, 20'000};
    case money::Currency::COP:
        return {2000, 5000, 10'000, 20'000, 50'000, 100'000};
    case money::Currency::MXN:
        return {20, 50, 100, 200, 500, 1000};
    case money::Currency::PEN:
        return {10, 20, 50, 100, 200};
    case money::Currency::UYU:
        return {20, 50, 100, 200, 500, 1000, 2000};
    }
    Q_UNREACHABLE();
}

}

QList<money::Money> likelyReceived(money::Money due)
{
    QList<money::Money> likely;
    for (const qint64 note : notesOf(due.currency)) {
        const qint64 step = note * money::minorPerUnit(due.currency);
        const money::Money sum{(due.minor / step + 1) * step, due.currency};
        if (likely.isEmpty() || sum > likely.back())
            likely.append(sum);
    }
    return likely.mid(0, mostSuggestions);
}

}
