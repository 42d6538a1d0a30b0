#include "core/simulator/switches.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 longestSwitchSeconds = 24 * 3600;

struct FlagRow {
    const char16_t *name;
    bool Switches::*member;
};

struct TimeRow {
    const char16_t *name;
    Milliseconds Switches::*member;
};

constexpr std::array<FlagRow, 7> flags{{
    {u"put_answers_empty", &Switches::putAnswersEmpty},
    {u"merchant_order_per_scan", &Switches::merchantOrderPerScan},
    {u"merchant_order_stays_opened", &Switches::merchantOrderStaysOpened},
    {u"pix_key", &Switches::pixKey},
    {u"replay_answers_200", &Switches::replayAnswers200},
    {u"foreign_purchases", &Switches::foreignPurchases},
    {u"refunds_are_rejected", &Switches::refundsAreRejected},
}};

constexpr std::array<TimeRow, 4> times{{
    {u"refund_seconds", &Switches::refundLasts},
    {u"search_delay_seconds", &Switches::searchDelay},
    {u"payment_search_delay_seconds", &Switches::paymentSearchDelay},
    {u"checkout_seconds", &Switches::checkoutLasts},
}};

bool readFlag(const QString &name, const QJsonValue &value, Switches &switches)
{
    for (const FlagRow &row : flags) {
        if (name != QStringView(row.name))
            continue;
        switches.*row.member = value.toBool();
        return value.isBool();
    }
    return false;
}

bool readTime(const QString &name, const QJsonValue &value, Switches &switches)
{
    for (const TimeRow &row : times) {
        if (name != QStringView(row.name))
            continue;
        const qint64 seconds = value.toInteger(-1);
        switches.*row.member = std::chrono::seconds(seconds);
        return seconds >= 0 && seconds <= longestSwitchSeconds;
    }
    return false;
}

}

QJsonObject switchesView(const Switches &switches)
{
    QJsonObject view;
    for (const FlagRow &row : flags)
        view.insert(QString::fromUtf16(row.name), switches.*row.member);
    for (const TimeRow &row : times)
        view.insert(QString::fromUtf16(row.name),
            static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(switches.*row.member).count()));
    return view;
}

Result<Switches, QString> switchesFrom(const QJsonObject &object, Switches inForce)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!readFlag(entry.key(), entry.value(), inForce) && !readTime(entry.key(), entry.value(), inForce))
            return failure(entry.key() + u": no such switch, or not a value for it"_s);
    }
    return inForce;
}

}
