#include "ui/text/words_acceptance.h"

namespace mostrador::text {

using namespace acceptance;

namespace {

QString wordFor(const Phrasebook &words, Sight sight)
{
    switch (sight) {
    case Sight::Waiting:
        return words.say("acceptance", "waiting for the payment");
    case Sight::AttemptRefused:
        return words.say("acceptance", "a card refused");
    case Sight::Paid:
        return words.say("acceptance", "paid");
    case Sight::Unpaid:
        return words.say("acceptance", "not paid");
    case Sight::Refunded:
        return words.say("acceptance", "given back");
    case Sight::Refused:
        return words.say("acceptance", "the order refused");
    case Sight::Conflict:
        return words.say("acceptance", "money that does not fit");
    case Sight::RefundFailed:
        return words.say("acceptance", "the refund refused");
    }
    Q_UNREACHABLE();
}

QString differenceOf(const Phrasebook &words, const Finding &finding)
{
    const QString expected = finding.expected ? wordFor(words, *finding.expected) : QString();
    if (!finding.seen)
        return words.say("acceptance", "The till did not see in time: %1.").arg(expected);
    return words.say("acceptance", "Expected: %1. The till saw: %2.").arg(expected, wordFor(words, *finding.seen));
}

}

QString titleOf(const Phrasebook &words, Scenario scenario)
{
    switch (scenario) {
    case Scenario::ScanBefore:
        return words.say("acceptance", "Scan before there is an order");
    case Scenario::ScanShowsAmount:
        return words.say("acceptance", "Scan the order: amount and items are shown");
    case Scenario::Approved:
        return words.say("acceptance", "Approved payment");
    case Scenario::Rejected:
        return words.say("acceptance", "Rejected payment: the till keeps waiting");
    case Scenario::SecondAttempt:
        return words.say("acceptance", "Second attempt on the same order");
    case Scenario::Refund:
        return words.say("acceptance", "Refund from the till");
    case Scenario::Cancel:
        return words.say("acceptance", "Cancel the order: the app waits again");
    case Scenario::Expiry:
        return words.say("acceptance", "Scan an order that has expired");
    case Scenario::CreateAndProcess:
        return words.say("acceptance", "Create an order and have it paid");
    case Scenario::CreateAndCancel:
        return words.say("acceptance", "Create an order and cancel it");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Phrasebook &words, Instruction instruction)
{
    switch (instruction) {
    case Instruction::ScanWithoutOrder:
        return words.say(
            "acceptance", "Scan the till’s printed QR with the test buyer’s app. There is nothing to pay.");
    case Instruction::Scan:
        return words.say("acceptance", "Scan the QR with the test buyer’s app. Do not pay yet.");
    case Instruction::Pay:
        return words.say("acceptance", "Pay now, with a card that is accepted.");
    case Instruction::PayWithRefused:
        return words.say("acceptance", "Scan the QR if you have not, and pay with a card that is refused.");
    case Instruction::PayAgain:
        return words.say("acceptance", "Pay again, with a card that is accepted, without scanning again.");
    case Instruction::WaitForExpiry:
        return words.say("acceptance", "Do nothing: the order has to expire.");
    case Instruction::ScanExpired:
        return words.say("acceptance", "Scan that QR now.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Phrasebook &words, Question question, const QString &amount)
{
    switch (question) {
    case Question::AppWaits:
        return words.say("acceptance", "Does the app wait, without an amount to pay?");
    case Question::AmountShown:
        return words.say("acceptance", "Does the app show %1 and the item?").arg(amount);
    case Question::CardRefused:
        return words.say("acceptance", "Did the app say that the card was refused?");
    case Question::MoneyBack:
        return words.say("acceptance", "Does the buyer’s account show that the money came back?");
    case Question::ErrorShown:
        return words.say("acceptance", "Does the app show an error?");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return words.say("acceptance", "passed");
    case Verdict::Failed:
        return words.say("acceptance", "failed");
    case Verdict::NotReached:
        return words.say("acceptance", "not reached");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Phrasebook &words, const Finding &finding, const QString &amount)
{
    switch (finding.reason) {
    case Reason::SaidNo:
        return words.say("acceptance", "Answered with no: %1")
            .arg(finding.question ? sentenceOf(words, *finding.question, amount) : QString());
    case Reason::SawOther:
    case Reason::SawNothing:
        return differenceOf(words, finding);
    case Reason::Stopped:
        return words.say("acceptance", "Stopped before its end.");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Phrasebook &words, Probe probe)
{
    switch (probe) {
    case Probe::Replay:
        return words.say("acceptance", "The same order created twice");
    case Probe::SecondOrder:
        return words.say("acceptance", "A second open order on one point of sale");
    case Probe::Decimals:
        return words.say("acceptance", "An amount with three decimals");
    case Probe::Minimum:
        return words.say("acceptance", "The smallest amount there is");
    }
    Q_UNREACHABLE();
}

QString judgementOf(const Phrasebook &words, const ProbeResult &result)
{
    if (result.answered.isEmpty())
        return words.say("acceptance", "not asked");
    return differs(result) ? words.say("acceptance", "differs from the simulator")
                           : words.say("acceptance", "as the simulator");
}

ReportWords reportWords(const Phrasebook &words)
{
    return {
        .title = words.say("acceptance", "Acceptance run"),
        .rows = words.say("acceptance", "The provider’s integration tests"),
        .probes = words.say("acceptance", "Open questions"),
        .heads = words.say("acceptance", "Row | What | Result | Notifications | Remark"),
        .probeHeads = words.say("acceptance", "Question | Simulator | Service | Result"),
        .nothingLeft =
            words.say("acceptance", "Nothing that was made here is payable any more, and what was paid went back."),
        .notHeard = words.say("acceptance", "Notifications were not listened for: [receiver] listen is not set."),
        .noneHeard = words.say("acceptance", "No notification came while it ran."),
        .noProbes = words.say("acceptance", "Not asked: an order of this API cannot be taken back."),
    };
}

QString announcementOf(const Phrasebook &words, int payments, const QString &amount)
{
    return words.say("acceptance", "At most %1 payments of %2 each; all of it goes back.").arg(payments).arg(amount);
}

QString clearingTakesTime(const Phrasebook &words)
{
    return words.say("acceptance", "Withdrawing and giving back what is left: leave the payment in the app, and wait.");
}

QString askToAnswer(const Phrasebook &words)
{
    return words.say("acceptance", "y/n");
}

QString askAboutRealMoney(const Phrasebook &words)
{
    return words.say("acceptance", "This account is a real one: real money moves. Go on?");
}

Message messageOf(const Phrasebook &words, AcceptanceProblem problem, const QString &detail)
{
    switch (problem) {
    case AcceptanceProblem::AccountUnknown:
        return {Severity::Failure,
            words.say("acceptance", "Mercado Pago does not say whose access token this is. (%1)").arg(detail), {},
            words.say("acceptance", "Check the token and the connection, then try again.")};
    case AcceptanceProblem::OtherAccount:
        return {Severity::Failure,
            words.say("acceptance", "The access token is of another account or country than the settings: %1.")
                .arg(detail),
            {}, words.say("acceptance", "Correct “user_id” and “site”, or use the other token.")};
    case AcceptanceProblem::RealAccount:
        return {Severity::Failure,
            words.say("acceptance", "The access token is of a real account: real money would move."), {},
            words.say("acceptance", "Use a test account, or say --real-account.")};
    case AcceptanceProblem::PointOfSaleInUse:
        return {Severity::Failure, words.say("acceptance", "Another order lies on this point of sale: %1.").arg(detail),
            {}, words.say("acceptance", "Finish it at its till first, or use another point of sale.")};
    case AcceptanceProblem::CannotWrite:
        return {Severity::Failure, words.say("acceptance", "The report cannot be written: %1.").arg(detail), {},
            words.say("acceptance", "Name another folder with --output.")};
    case AcceptanceProblem::OtherRun:
        return {Severity::Failure, words.say("acceptance", "The folder has a run of something else: %1.").arg(detail),
            {}, words.say("acceptance", "Name another folder with --output.")};
    case AcceptanceProblem::LeftBehind:
        return {Severity::Failure,
            words.say("acceptance", "Something may still be payable, or has not gone back: %1.").arg(detail), {},
            words.say("acceptance", "Run it again with the same folder: that is settled first.")};
    }
    Q_UNREACHABLE();
}

}
