#include "core/acceptance/script.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::acceptance {

namespace {

const QList<Step> chargeAndShow{
    PutCharge{}, Expect{Sight::Waiting}, Tell{Instruction::Scan}, Ask{Question::AmountShown}};
const QList<Step> pay{Tell{Instruction::Pay}, Expect{Sight::Paid}};
const QList<Step> giveBack{GiveBack{}, Expect{Sight::Refunded}, Ask{Question::MoneyBack}};
const QList<Step> chargeAndRefuse{
    PutCharge{}, Expect{Sight::Waiting}, Tell{Instruction::PayWithRefused}, Expect{Sight::AttemptRefused}};
const QList<Step> payAgain{Tell{Instruction::PayAgain}, Expect{Sight::Paid}};
const QList<Step> chargeAndWithdraw{PutCharge{}, Expect{Sight::Waiting}, WithdrawCharge{}, Expect{Sight::Unpaid}};

QList<Chain> attended()
{
    const QList<Step> scanNothing{Tell{Instruction::ScanWithoutOrder}, Ask{Question::AppWaits}};
    return {
        {{{u"A1"_s, Scenario::ScanBefore, scanNothing}}},
        {{{u"A2"_s, Scenario::ScanShowsAmount, chargeAndShow}, {u"A3"_s, Scenario::Approved, pay},
            {u"A6"_s, Scenario::Refund, giveBack}}},
        {{{u"A4"_s, Scenario::Rejected, chargeAndRefuse}, {u"A5"_s, Scenario::SecondAttempt, payAgain}}},
        {{{u"A7"_s, Scenario::Cancel, chargeAndWithdraw + scanNothing}}},
    };
}

QList<Chain> dynamic()
{
    const QList<Step> letExpire{PutCharge{}, Expect{Sight::Waiting}, Tell{Instruction::WaitForExpiry},
        Expect{Sight::Unpaid}, Tell{Instruction::ScanExpired}, Ask{Question::ErrorShown}};
    return {
        {{{u"D1"_s, Scenario::ScanShowsAmount, chargeAndShow}, {u"D2"_s, Scenario::Approved, pay},
            {u"D5"_s, Scenario::Refund, giveBack}}},
        {{{u"D3"_s, Scenario::Rejected, chargeAndRefuse}, {u"D4"_s, Scenario::SecondAttempt, payAgain}}},
        {{{u"D6"_s, Scenario::Expiry, letExpire}}},
    };
}

// This API tells nothing of a card that was refused (fact sheet §0.2): the person has to.
QList<Chain> orders()
{
    const QList<Step> process =
        chargeAndShow + QList<Step>{Tell{Instruction::PayWithRefused}, Ask{Question::CardRefused}} + payAgain;
    return {
        {{{u"O1"_s, Scenario::CreateAndProcess, process}, {u"O2"_s, Scenario::Refund, giveBack}}},
        {{{u"O3"_s, Scenario::CreateAndCancel, chargeAndWithdraw}}},
    };
}

// What a country's small coin buys nothing for, and not below what the provider takes there (fact sheet §7.3).
qint64 wholeUnits(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
        return 15;
    case money::Site::MLB:
        return 1;
    case money::Site::MLM:
        return 5;
    case money::Site::MLC:
        return 100;
    case money::Site::MCO:
        return 1000;
    case money::Site::MPE:
        return 2;
    case money::Site::MLU:
        return 20;
    }
    Q_UNREACHABLE();
}

constexpr int mostTimes = 20;

}

money::Money usualAmount(money::Site site)
{
    const money::Currency currency = money::currencyOf(site);
    return {wholeUnits(site) * money::minorPerUnit(currency), currency};
}

money::Money largestAmount(money::Site site)
{
    money::Money amount = usualAmount(site);
    amount.minor *= mostTimes;
    return amount;
}

QList<Chain> scriptOf(gateway::Api api)
{
    switch (api) {
    case gateway::Api::Orders:
        return orders();
    case gateway::Api::Dynamic:
        return dynamic();
    case gateway::Api::Hybrid: // its order lies on the point of sale, too
    case gateway::Api::AttendedV2:
    case gateway::Api::AttendedV1:
        return attended();
    }
    Q_UNREACHABLE();
}

int paymentsIn(const QList<Chain> &chains)
{
    qsizetype payments = 0;
    for (const Chain &chain : chains) {
        for (const Row &row : chain.rows)
            payments += row.steps.count(Step(Expect{Sight::Paid}));
    }
    return static_cast<int>(payments);
}

}
