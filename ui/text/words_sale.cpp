#include "ui/text/words_sale.h"

namespace mostrador::text {

namespace {

QString whatHappened(const Phrasebook &words, sale::SaleProblem problem)
{
    switch (problem) {
    case sale::SaleProblem::NotOpen:
        return words.say("sale", "This sale is already closed.");
    case sale::SaleProblem::ChargeInProgress:
        return words.say("sale", "A QR of this sale may still be paid.");
    case sale::SaleProblem::MoneyTaken:
        return words.say("sale", "Part of this sale is already paid.");
    case sale::SaleProblem::NoSuchLine:
        return words.say("sale", "No line is selected.");
    case sale::SaleProblem::TooManyLines:
        return words.say("sale", "The sale has as many lines as fit.");
    case sale::SaleProblem::QuantityOutOfRange:
        return words.say("sale", "That quantity is not possible.");
    case sale::SaleProblem::AmountOutOfRange:
        return words.say("sale", "That amount is not possible.");
    case sale::SaleProblem::Unpriced:
        return words.say("sale", "A line has no price yet.");
    case sale::SaleProblem::NothingDue:
        return words.say("sale", "Nothing is left to pay.");
    case sale::SaleProblem::NotEnough:
        return words.say("sale", "The money received is less than the amount.");
    case sale::SaleProblem::NothingToSell:
        return words.say("sale", "The sale is empty.");
    case sale::SaleProblem::NothingToRefund:
        return words.say("sale", "Nothing of this sale can be refunded.");
    case sale::SaleProblem::DiscountTooLarge:
        return words.say("sale", "That discount is not possible.");
    case sale::SaleProblem::DiscountTooHigh:
        return words.say("sale", "The discount would be higher than allowed.");
    case sale::SaleProblem::NothingToUndo:
        return words.say("sale", "There is nothing to undo.");
    }
    Q_UNREACHABLE();
}

QString whatNow(const Phrasebook &words, sale::SaleProblem problem)
{
    switch (problem) {
    case sale::SaleProblem::NotOpen:
        return words.say("sale", "Start the next one.");
    case sale::SaleProblem::ChargeInProgress:
        return words.say("sale", "Wait for it, or withdraw it with Esc.");
    case sale::SaleProblem::MoneyTaken:
        return words.say("sale", "Charge the rest; its lines stay as they are.");
    case sale::SaleProblem::NoSuchLine:
        return words.say("sale", "Select a line with the arrow keys.");
    case sale::SaleProblem::TooManyLines:
        return words.say("sale", "Charge it and go on in a second sale.");
    case sale::SaleProblem::QuantityOutOfRange:
        return words.say("sale", "Type a quantity greater than zero and less than 100,000.");
    case sale::SaleProblem::AmountOutOfRange:
        return words.say("sale", "Type an amount greater than zero, with fewer digits.");
    case sale::SaleProblem::Unpriced:
        return words.say("sale", "Type its price, or remove the line with F8.");
    case sale::SaleProblem::NothingDue:
        return words.say("sale", "Finish with F12.");
    case sale::SaleProblem::NotEnough:
        return words.say("sale", "Type what was received, or take it as a part.");
    case sale::SaleProblem::NothingToSell:
        return words.say("sale", "Scan an item, or type an amount and +.");
    case sale::SaleProblem::NothingToRefund:
        return words.say("sale", "Only finished sales can be refunded, and only once.");
    case sale::SaleProblem::DiscountTooLarge:
        return words.say("sale", "Type up to 100 %, or an amount up to what it is taken from.");
    case sale::SaleProblem::DiscountTooHigh:
        return words.say("sale", "Take the discount away first: F7, 0, Enter.");
    case sale::SaleProblem::NothingToUndo:
        return words.say("sale", "The sale is as it was begun, or older steps are no longer kept.");
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, sale::SaleProblem problem)
{
    return {Severity::Warning, whatHappened(words, problem), {}, whatNow(words, problem)};
}

QString nameOfFreeAmount(const Phrasebook &words)
{
    return words.say("sale", "Free amount");
}

QString nameOf(const Phrasebook &words, sale::TenderKind kind)
{
    switch (kind) {
    case sale::TenderKind::Cash:
        return words.say("sale", "Cash");
    case sale::TenderKind::Qr:
        return words.say("sale", "QR");
    case sale::TenderKind::Other:
        return words.say("sale", "Another tender");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, const sale::Tender &tender)
{
    return tender.kind == sale::TenderKind::Other && !tender.name.isEmpty() ? tender.name : nameOf(words, tender.kind);
}

QString notVerified(const Phrasebook &words)
{
    return words.say("sale", "Not verified by the till");
}

QStringList usualOtherTenders(const Phrasebook &words)
{
    QStringList names{words.say("sale", "Debit card, other terminal"), words.say("sale", "Credit card, other terminal")};
    if (words.site() != money::Site::MLB) // Pix is the QR's business there
        names.append(words.say("sale", "Bank transfer"));
    if (words.site() == money::Site::MLB || words.site() == money::Site::MLM)
        names.append(words.say("sale", "Meal voucher"));
    names.append(words.say("sale", "Voucher or credit note"));
    return names;
}

QString nameOf(const Phrasebook &words, sale::TenderState state)
{
    switch (state) {
    case sale::TenderState::Waiting:
        return words.say("sale", "waiting");
    case sale::TenderState::Confirmed:
        return words.say("sale", "paid");
    case sale::TenderState::Withdrawn:
        return words.say("sale", "withdrawn");
    }
    Q_UNREACHABLE();
}

}
