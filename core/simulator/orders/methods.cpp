#include "core/simulator/orders/methods.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

struct MethodRow {
    const char16_t *method;
    const char16_t *type;
};

constexpr std::array<MethodRow, 10> methods{{
    {walletMethod, u"account_money"},
    {otherWalletMethod, u"bank_transfer"},
    {u"pix", u"bank_transfer"},
    {cardMethod, u"credit_card"},
    {u"master", u"credit_card"},
    {u"amex", u"credit_card"},
    {u"elo", u"credit_card"},
    {u"debvisa", u"debit_card"},
    {u"debmaster", u"debit_card"},
    {u"debelo", u"debit_card"},
}};

constexpr std::array rejections{
    u"bank_error",
    u"insufficient_money",
    u"cc_rejected_3ds_mandatory",
    u"cc_rejected_bad_filled_card_number",
    u"cc_rejected_bad_filled_date",
    u"cc_rejected_bad_filled_other",
    u"cc_rejected_bad_filled_security_code",
    u"cc_rejected_blacklist",
    u"cc_rejected_call_for_authorize",
    u"cc_rejected_card_disabled",
    u"cc_rejected_card_error",
    u"cc_rejected_duplicated_payment",
    u"cc_rejected_high_risk",
    u"cc_rejected_insufficient_amount",
    u"cc_rejected_invalid_installments",
    u"cc_rejected_max_attempts",
    u"cc_rejected_other_reason",
};
constexpr std::array inProcess{u"offline_process", u"pending_contingency", u"pending_review_manual", u"deferred_retry"};
constexpr std::array pending{u"pending_waiting_transfer", u"pending_waiting_payment", u"pending_challenge"};
constexpr std::array chargebacks{u"settled", u"reimbursed", u"in_process"};

template <typename Rows> bool contains(const Rows &rows, const QString &text)
{
    return std::ranges::any_of(rows, [&](const char16_t *row) { return text == QStringView(row); });
}

}

std::optional<QString> paymentType(const QString &method)
{
    for (const MethodRow &row : methods) {
        if (method == QStringView(row.method))
            return QString::fromUtf16(row.type);
    }
    return std::nullopt;
}

QStringList paymentMethods()
{
    QStringList names;
    for (const MethodRow &row : methods)
        names.append(QString::fromUtf16(row.method));
    return names;
}

QStringList rejectionDetails()
{
    QStringList names;
    for (const char16_t *detail : rejections)
        names.append(QString::fromUtf16(detail));
    return names;
}

bool isRejectionDetail(const QString &detail)
{
    return contains(rejections, detail);
}

bool isInProcessDetail(const QString &detail)
{
    return contains(inProcess, detail);
}

bool isPendingDetail(const QString &detail)
{
    return contains(pending, detail);
}

bool isChargebackDetail(const QString &detail)
{
    return contains(chargebacks, detail);
}

}
