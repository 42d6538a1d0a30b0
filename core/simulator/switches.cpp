#include "core/simulator/switches.h"

#include <algorithm>
#include <array>
#include <type_traits>

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

// A word of several, in the order of an enum.
struct ChoiceRow {
    const char16_t *name;
    QStringView words; // "a|b|c"
    int (*get)(const Switches &);
    void (*set)(Switches &, int);
};

template <auto Member> constexpr ChoiceRow choice(const char16_t *name, QStringView words)
{
    return {name, words, [](const Switches &switches) { return static_cast<int>(switches.*Member); },
        [](Switches &switches, int index) {
            auto &value = switches.*Member;
            value = static_cast<std::remove_reference_t<decltype(value)>>(index);
        }};
}

constexpr std::array<ChoiceRow, 3> choices{{
    choice<&Switches::retrySchedule>(u"retry_schedule", u"every_15_minutes|ipn|older_webhooks|in_person|exponential|measured"),
    choice<&Switches::signatureStyle>(u"signature", u"lower_case|as_is|wrong|absent"),
    choice<&Switches::openedNotice>(u"opened_notice", u"before|after|never"),
}};

struct NumberRow {
    const char16_t *name;
    int Switches::*member;
    qint64 least;
    qint64 most;
};

constexpr std::array<NumberRow, 4> numbers{{
    {u"retry_divisor", &Switches::retryDivisor, 1, 1'000'000},
    {u"refundable_days", &Switches::refundableDays, 1, 400},
    {u"smallest_amount", &Switches::smallestAmount, 0, 1'000'000},
    {u"store_not_found_times", &Switches::storeNotFoundTimes, 0, 100},
}};

constexpr std::array<FlagRow, 17> flags{{
    {u"put_answers_empty", &Switches::putAnswersEmpty},
    {u"merchant_order_per_scan", &Switches::merchantOrderPerScan},
    {u"merchant_order_stays_opened", &Switches::merchantOrderStaysOpened},
    {u"pix_key", &Switches::pixKey},
    {u"replay_answers_200", &Switches::replayAnswers200},
    {u"foreign_purchases", &Switches::foreignPurchases},
    {u"refunds_are_rejected", &Switches::refundsAreRejected},
    {u"only_ipn", &Switches::onlyIpn},
    {u"seconds_in_signature", &Switches::secondsInSignature},
    {u"create_answers_200", &Switches::createAnswers200},
    {u"empty_store_search_404", &Switches::emptyStoreSearchIs404},
    {u"paid_during_cancel", &Switches::paidDuringCancel},
    {u"oauth_orders_refused", &Switches::oauthOrdersRefused},
    {u"cash_outs", &Switches::cashOuts},
    {u"qrs_everywhere", &Switches::qrsEverywhere},
    {u"search_ids_as_text", &Switches::searchIdsAreTexts},
    {u"search_lists_qr", &Switches::searchListsQr},
}};

constexpr std::array<TimeRow, 7> times{{
    {u"refund_seconds", &Switches::refundLasts},
    {u"other_wallet_seconds", &Switches::otherWalletLasts},
    {u"search_delay_seconds", &Switches::searchDelay},
    {u"payment_search_delay_seconds", &Switches::paymentSearchDelay},
    {u"checkout_seconds", &Switches::checkoutLasts},
    {u"notification_delay_seconds", &Switches::notificationDelay},
    {u"notification_patience_seconds", &Switches::notificationPatience},
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

bool readChoice(const QString &name, const QJsonValue &value, Switches &switches)
{
    for (const ChoiceRow &row : choices) {
        if (name != QStringView(row.name))
            continue;
        const qsizetype index = row.words.split(u'|').indexOf(value.toString());
        if (index >= 0)
            row.set(switches, static_cast<int>(index));
        return index >= 0;
    }
    return false;
}

bool readNumber(const QString &name, const QJsonValue &value, Switches &switches)
{
    for (const NumberRow &row : numbers) {
        if (name != QStringView(row.name))
            continue;
        const qint64 number = value.toInteger(row.least - 1);
        if (number >= row.least && number <= row.most)
            switches.*row.member = static_cast<int>(number);
        return number >= row.least && number <= row.most;
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

constexpr std::array readers{readFlag, readTime, readChoice, readNumber};

}

QJsonObject switchesView(const Switches &switches)
{
    QJsonObject view;
    for (const FlagRow &row : flags)
        view.insert(QString::fromUtf16(row.name), switches.*row.member);
    for (const TimeRow &row : times)
        view.insert(QString::fromUtf16(row.name),
            static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(switches.*row.member).count()));
    for (const ChoiceRow &row : choices)
        view.insert(QString::fromUtf16(row.name), row.words.split(u'|').at(row.get(switches)).toString());
    for (const NumberRow &row : numbers)
        view.insert(QString::fromUtf16(row.name), switches.*row.member);
    return view;
}

Result<Switches, QString> switchesFrom(const QJsonObject &object, Switches inForce)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isRead = std::ranges::any_of(
            readers, [&](const auto reader) { return reader(entry.key(), entry.value(), inForce); });
        if (!isRead)
            return failure(entry.key() + u": no such switch, or not a value for it"_s);
    }
    return inForce;
}

}
