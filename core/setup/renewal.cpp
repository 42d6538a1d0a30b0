#include "core/setup/renewal.h"

#include "core/base/result.h"
#include "core/money/currency.h"

#include <algorithm>

namespace mostrador::setup {

using namespace gateway;
using Step = RenewalStep;
using Wish = RenewalWish;

namespace {

constexpr int choices = 2;
constexpr qsizetype longestPath = 2000;

Wish refuse(Renewal &renewal, std::variant<Trouble, Finding> why)
{
    renewal.waits = false;
    renewal.problem = std::move(why);
    return Wish::Nothing;
}

Wish enter(Renewal &renewal, Step step)
{
    renewal.step = step;
    renewal.path.clear();
    renewal.problem.reset();
    return Wish::Nothing;
}

Wish goOn(Renewal &renewal)
{
    renewal.problem.reset();
    switch (renewal.step) {
    case Step::Choice:
        return renewal.row == 0 ? enter(renewal, Step::Token) : Wish::OpenGuide;
    case Step::Token:
        return renewal.path.trimmed().isEmpty() ? refuse(renewal, Trouble::TokenMalformed) : Wish::ReadFile;
    case Step::Done:
        return Wish::Leave;
    }
    Q_UNREACHABLE();
}

Wish goBack(Renewal &renewal)
{
    return renewal.step == Step::Token ? enter(renewal, Step::Choice) : Wish::Leave;
}

Wish check(Renewal &renewal)
{
    renewal.waits = true;
    renewal.problem.reset();
    return Wish::CheckToken;
}

// A token of another account would leave the payments that are open with nobody who may look at them.
Wish judge(Renewal &renewal, const SellerAccount &account)
{
    if (account.site != renewal.site)
        return refuse(renewal, Finding{FindingKind::OtherCountry, account.site ? money::codeOf(*account.site) : QString()});
    if (!renewal.userId.isEmpty() && account.userId != renewal.userId)
        return refuse(renewal, account.isTest ? Trouble::AccountIsTest : Trouble::AccountDiffers);
    return Wish::KeepToken;
}

Wish judge(Renewal &renewal, const AccountAnswer &answer)
{
    if (const auto *account = std::get_if<SellerAccount>(&answer))
        return judge(renewal, *account);
    const auto *refusal = std::get_if<Refusal>(&answer);
    if (refusal == nullptr)
        return refuse(renewal, Finding{FindingKind::NoConnection});
    return refuse(renewal, refusal->kind == RefusalKind::Credentials ? Finding{FindingKind::TokenRefused}
                                                                     : Finding{FindingKind::NotRead, QString::number(refusal->status)});
}

Wish happen(Renewal &renewal, const RenewalEvent &event)
{
    return std::visit(Overloaded{
                          [&](const Pick &pick) {
                              if (!renewal.waits && renewal.step == Step::Choice)
                                  renewal.row = std::clamp(pick.row, 0, choices - 1);
                              return Wish::Nothing;
                          },
                          [&](const Type &type) {
                              if (!renewal.waits && renewal.step == Step::Token)
                                  renewal.path = type.text.left(longestPath);
                              return Wish::Nothing;
                          },
                          [&](const GoOn &) { return renewal.waits ? Wish::Nothing : goOn(renewal); },
                          [&](const GoBack &) { return renewal.waits ? Wish::Nothing : goBack(renewal); },
                          [&](const NotDone &failed) { return refuse(renewal, failed.why); },
                          [&](const TokenGiven &) { return check(renewal); },
                          [&](const AccountCame &came) { return judge(renewal, came.answer); },
                          [&](const TokenKept &) {
                              renewal.waits = false;
                              return enter(renewal, Step::Done);
                          },
                      },
        event);
}

}

RenewalTurn advance(Renewal renewal, const RenewalEvent &event)
{
    const Wish wish = happen(renewal, event);
    return {std::move(renewal), wish};
}

}
