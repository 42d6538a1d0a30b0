#include "core/setup/verdict.h"

#include "core/money/currency.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

using namespace gateway;

namespace {

struct KindInfo {
    const char *name;
    Gravity gravity;
};

// In the order of the enum.
constexpr std::array<KindInfo, 21> kinds{{
    {"no_connection", Gravity::Warning},
    {"token_refused", Gravity::Failure},
    {"not_read", Gravity::Warning},
    {"other_user", Gravity::Failure},
    {"other_country", Gravity::Failure},
    {"api_not_at_site", Gravity::Failure},
    {"store_missing", Gravity::Failure},
    {"store_unknown", Gravity::Failure},
    {"pos_unknown", Gravity::Failure},
    {"pos_nameless", Gravity::Hint},
    {"pos_of_other_store", Gravity::Failure},
    {"open_amount", Gravity::Failure},
    {"unattended", Gravity::Failure},
    {"other_till", Gravity::Failure},
    {"foreign_order", Gravity::Warning},
    {"left_order", Gravity::Warning},
    {"test_account", Gravity::Hint},
    {"notification_url_refused", Gravity::Hint},
    {"notifications_in_panel", Gravity::Hint},
    {"notifications_nowhere", Gravity::Hint},
    {"good", Gravity::Good},
}};

const KindInfo &infoOf(FindingKind kind)
{
    return kinds.at(static_cast<std::size_t>(kind));
}

void judgeAnswers(QList<Finding> &findings, const Facts &facts)
{
    if (facts.silence)
        findings.append({FindingKind::NoConnection});
    if (!facts.refusal)
        return;
    if (facts.refusal->kind == RefusalKind::Credentials)
        findings.append({FindingKind::TokenRefused});
    else
        findings.append({FindingKind::NotRead, u"%1 %2"_s.arg(facts.refusal->status).arg(facts.refusal->code).trimmed()});
}

void judgeAccount(QList<Finding> &findings, const SellerAccount &account, const Expected &expected)
{
    if (!expected.userId.isEmpty() && account.userId != expected.userId)
        findings.append({FindingKind::OtherUser, account.userId});
    if (account.site != expected.site)
        findings.append({FindingKind::OtherCountry, account.site ? money::codeOf(*account.site) : QString()});
    if (account.isTest)
        findings.append({FindingKind::TestAccount});
}

void judgeModel(QList<Finding> &findings, const Expected &expected)
{
    if (!isAtSite(expected.api, expected.site))
        findings.append({FindingKind::ApiNotAtSite});
    if (expected.api == Api::AttendedV2 && expected.externalStoreId.isEmpty())
        findings.append({FindingKind::StoreMissing});
}

void judgeMode(QList<Finding> &findings, PosMode mode)
{
    if (mode == PosMode::OpenAmount)
        findings.append({FindingKind::OpenAmount});
    if (mode == PosMode::Unattended)
        findings.append({FindingKind::Unattended});
}

bool hasStore(const Facts &facts, const QString &externalId)
{
    return std::ranges::any_of(facts.stores, [&externalId](const Store &each) { return each.externalId == externalId; });
}

void judgeStore(QList<Finding> &findings, const Facts &facts, const PointOfSale *pos, const Expected &expected)
{
    if (expected.externalStoreId.isEmpty())
        return;
    if (!facts.stores.isEmpty() && !hasStore(facts, expected.externalStoreId))
        findings.append({FindingKind::StoreUnknown});
    else if (pos != nullptr && !pos->externalStoreId.isEmpty() && pos->externalStoreId != expected.externalStoreId)
        findings.append({FindingKind::PosOfOtherStore, pos->externalStoreId});
}

QString namesOf(const Facts &facts)
{
    constexpr qsizetype mostNames = 10;
    QStringList names;
    for (const PointOfSale &each : facts.pointsOfSale) {
        if (!each.externalId.isEmpty() && names.size() < mostNames)
            names.append(each.externalId);
    }
    return names.join(u", "_s);
}

void judgePointOfSale(QList<Finding> &findings, const Facts &facts, const Expected &expected)
{
    const PointOfSale *pos = pointOfSaleNamed(facts, expected.externalPosId);
    judgeStore(findings, facts, pos, expected);
    if (pos != nullptr) {
        judgeMode(findings, facts.mode && *facts.mode != PosMode::NotTold ? *facts.mode : pos->mode);
        return;
    }
    findings.append({FindingKind::PosUnknown, namesOf(facts)});
    for (const PointOfSale &each : facts.pointsOfSale) {
        if (each.externalId.isEmpty())
            findings.append({FindingKind::PosNameless, each.name});
    }
}

void judgeSlot(QList<Finding> &findings, const QString &reference, const Expected &expected)
{
    if (expected.openReferences.contains(reference))
        return;
    const int till = tillOf(reference);
    if (till == 0)
        findings.append({FindingKind::ForeignOrder, reference});
    else
        findings.append({till == expected.till ? FindingKind::LeftOrder : FindingKind::OtherTill, reference});
}

// `notification_url` is refused by Orders; what listens and is told to nobody hears nothing (fact sheet §6.1, §7.3).
void judgeNotifications(QList<Finding> &findings, const Expected &expected)
{
    const bool isOrders = expected.api == Api::Orders;
    if (isOrders && !expected.notificationUrl.isEmpty())
        findings.append({FindingKind::NotificationUrlRefused});
    if (isOrders && expected.listens)
        findings.append({FindingKind::NotificationsInPanel});
    if (!isOrders && expected.listens && expected.notificationUrl.isEmpty())
        findings.append({FindingKind::NotificationsNowhere});
}

}

Gravity gravityOf(FindingKind kind)
{
    return infoOf(kind).gravity;
}

QLatin1StringView nameOf(FindingKind kind)
{
    return QLatin1StringView(infoOf(kind).name);
}

// An order of another till is left alone: somebody may be paying it.
Mending mendingOf(FindingKind kind)
{
    if (kind == FindingKind::OpenAmount || kind == FindingKind::Unattended)
        return Mending::FixAmount;
    if (kind == FindingKind::ForeignOrder || kind == FindingKind::LeftOrder)
        return Mending::EmptySlot;
    return Mending::None;
}

int tillOf(const QString &reference)
{
    static const QRegularExpression form(u"^(\\d{1,4})-\\d{1,9}-\\d{1,4}-[0-9A-Za-z]{8}$"_s);
    return form.match(reference).captured(1).toInt();
}

QList<Finding> verdictOn(const Facts &facts, const Expected &expected)
{
    QList<Finding> findings;
    judgeAnswers(findings, facts);
    judgeModel(findings, expected);
    if (facts.account)
        judgeAccount(findings, *facts.account, expected);
    const bool isComplete = !facts.silence && !facts.refusal;
    if (isComplete)
        judgePointOfSale(findings, facts, expected);
    if (facts.slotReference)
        judgeSlot(findings, *facts.slotReference, expected);
    judgeNotifications(findings, expected);
    std::ranges::stable_sort(findings, [](const Finding &one, const Finding &other) { return gravityOf(one.kind) > gravityOf(other.kind); });
    if (findings.isEmpty() || gravityOf(findings.constFirst().kind) == Gravity::Hint)
        findings.prepend({FindingKind::AllGood});
    return findings;
}

std::optional<AccountQuestion> mend(const Finding &finding, const Facts &facts, const Expected &expected, const QString &key)
{
    switch (mendingOf(finding.kind)) {
    case Mending::FixAmount:
        if (const PointOfSale *pos = pointOfSaleNamed(facts, expected.externalPosId))
            return FixAmount{pos->id, key, !facts.mode.has_value()};
        return std::nullopt;
    case Mending::EmptySlot:
        return EmptySlot{facts.account ? facts.account->userId : expected.userId, expected.externalPosId};
    case Mending::None:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}
