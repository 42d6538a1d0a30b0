#include "app/mostradorctl/exitcode.h"

#include "core/base/result.h"

#include <algorithm>

namespace mostrador::app {

namespace {

ExitCode exitCodeOf(const payment::Refused &refused)
{
    if (!refused.refusal)
        return ExitCode::Unpaid; // not reached: nothing was created, and that is certain
    switch (refused.refusal->kind) {
    case gateway::RefusalKind::Credentials:
    case gateway::RefusalKind::PointOfSale:
        return ExitCode::Configuration;
    case gateway::RefusalKind::Amount:
    case gateway::RefusalKind::BuyerIsPaying:
    case gateway::RefusalKind::NotFound:
    case gateway::RefusalKind::NotPossible:
    case gateway::RefusalKind::TooLate:
    case gateway::RefusalKind::PartNotPossible:
    case gateway::RefusalKind::Invalid:
        return ExitCode::Refused;
    }
    Q_UNREACHABLE();
}

}

ExitCode exitCodeOf(const payment::Payment &payment)
{
    return std::visit(Overloaded{
                          [](const payment::Creating &) { return ExitCode::Unknown; },
                          [](const payment::AwaitingPayment &) { return ExitCode::Unknown; },
                          [](const payment::Withdrawing &) { return ExitCode::Unknown; },
                          [&](const payment::Paid &) { return needsManager(payment) ? ExitCode::Manager : ExitCode::Paid; },
                          [](const payment::Unpaid &) { return ExitCode::Unpaid; },
                          [](const payment::Refused &refused) { return exitCodeOf(refused); },
                          [](const payment::Conflict &conflict) {
                              if (!conflict.settled)
                                  return ExitCode::Manager;
                              return conflict.settled->how == payment::Settlement::Attach ? ExitCode::Paid : ExitCode::Unpaid;
                          },
                          [](const payment::ConfirmedByHand &hand) { return hand.agreedAt ? ExitCode::Paid : ExitCode::Unknown; },
                      },
        payment.phase);
}

ExitCode exitCodeOf(const payment::Refund &refund)
{
    return std::visit(Overloaded{
                          [](const payment::RefundRequesting &) { return ExitCode::Unknown; },
                          [](const payment::RefundPending &) { return ExitCode::Unknown; },
                          [](const payment::RefundDone &) { return ExitCode::Paid; },
                          [](const payment::RefundFailed &) { return ExitCode::Refused; },
                      },
        refund.phase);
}

ExitCode exitCodeOf(const journal::JournalFailure &failure)
{
    return failure.problem == journal::JournalProblem::Damaged ? ExitCode::Damaged : ExitCode::CannotRecord;
}

ExitCode exitCodeOf(const till::Rejection &rejection)
{
    if (const auto *obstacle = std::get_if<gateway::Obstacle>(&rejection.problem)) {
        const bool isSetUpWrong = obstacle->kind == gateway::ObstacleKind::ApiNotAtSite || obstacle->kind == gateway::ObstacleKind::StoreMissing;
        return isSetUpWrong ? ExitCode::Configuration : ExitCode::Refused;
    }
    const auto *problem = std::get_if<till::Problem>(&rejection.problem);
    if (problem && *problem == till::Problem::PointOfSaleBusy)
        return ExitCode::Unknown;
    return problem && *problem == till::Problem::ClockWrong ? ExitCode::Configuration : ExitCode::Usage;
}

ExitCode exitCodeOf(const StartProblem &problem)
{
    if (std::holds_alternative<io::FolderIsHeld>(problem))
        return ExitCode::Held;
    if (const auto *failure = std::get_if<journal::JournalFailure>(&problem))
        return exitCodeOf(*failure);
    if (std::holds_alternative<io::FolderError>(problem) || std::holds_alternative<backup::BackupFailure>(problem))
        return ExitCode::CannotRecord;
    if (std::holds_alternative<till::RecoveryError>(problem))
        return ExitCode::Damaged;
    return ExitCode::Configuration;
}

ExitCode worse(ExitCode one, ExitCode other)
{
    return std::max(one, other, [](ExitCode a, ExitCode b) { return static_cast<int>(a) < static_cast<int>(b); });
}

}
