#include "tests/ui/deskmoments.h"

#include "core/base/result.h"

namespace mostrador::tests {

using shell::Act;

void awaitPayment(DeskBench &bench)
{
    bench.scan(yerba);
    bench.press(Act::ChargeQr);
    bench.answerAll();
}

void bringTo(DeskBench &bench, Moment moment)
{
    switch (moment) {
    case Moment::Empty:
        return;
    case Moment::Filled:
        bench.scan(yerba);
        return;
    case Moment::RedRow:
        bench.scan(unknownCode);
        bench.desk.message.reset();
        return;
    case Moment::Creating:
        bench.scan(yerba);
        bench.press(Act::ChargeQr);
        return;
    case Moment::CreateUnanswered:
        bench.scan(yerba);
        bench.losesAnswers = true;
        bench.press(Act::ChargeQr);
        bench.answer();
        return;
    case Moment::Awaiting:
        awaitPayment(bench);
        return;
    case Moment::Refused:
        awaitPayment(bench);
        bench.rejections = 1;
        bench.passTime(poll);
        bench.answerAll();
        return;
    case Moment::PartlyPaid:
        awaitPayment(bench);
        bench.paid = 210000;
        bench.passTime(poll);
        bench.answerAll();
        return;
    case Moment::Confirming:
        awaitPayment(bench);
        bench.paid = 420000;
        bench.passTime(poll);
        bench.answer(); // found, and not read again yet
        return;
    case Moment::Offline:
        awaitPayment(bench);
        bench.isDown = true;
        bench.passTime(poll);
        bench.answerAll();
        bench.passTime(payment::silenceShown);
        bench.answerAll();
        return;
    case Moment::Withdrawing:
        awaitPayment(bench);
        bench.intend(shell::WithdrawQr{});
        return;
    case Moment::Unconfirmed:
        awaitPayment(bench);
        bench.isDown = true;
        bench.intend(shell::WithdrawQr{});
        bench.answerAll();
        bench.passTime(payment::silenceShown);
        bench.answerAll();
        return;
    case Moment::Conflict:
        awaitPayment(bench);
        bench.paid = 500000;
        bench.passTime(poll);
        bench.answerAll();
        return;
    case Moment::FinishedByQr:
        awaitPayment(bench);
        bench.paid = 420000;
        bench.passTime(poll);
        bench.answerAll();
        return;
    case Moment::FinishedByCash:
        bench.scan(yerba);
        bench.press(Act::Cash);
        bench.intend(shell::PayCash{u"5000"_s});
        return;
    }
}

QString nameOf(const customer::State &state)
{
    using namespace customer;
    return std::visit(Overloaded{
                          [](const Idle &) { return u"idle"_s; },
                          [](const Cart &) { return u"cart"_s; },
                          [](const PriceCheck &) { return u"price"_s; },
                          [](const Preparing &) { return u"preparing"_s; },
                          [](const Scan &scan) { return scan.refusal.isEmpty() ? u"scan"_s : u"scan, refused"_s; },
                          [](const Offline &) { return u"offline"_s; },
                          [](const Verifying &) { return u"verifying"_s; },
                          [](const Approved &) { return u"approved"_s; },
                          [](const Ended &) { return u"ended"_s; },
                          [](const Unknown &) { return u"unknown"_s; },
                          [](const CashChange &) { return u"change"_s; },
                      },
        state);
}

}
