#include "tests/ui/deskbench.h"

#include "core/base/result.h"
#include "ui/desk/backroom.h"
#include "ui/desk/serving.h"

namespace mostrador::tests {

namespace {

money::Money pesos(qint64 minor)
{
    return {minor, money::Currency::ARS};
}

gateway::ProviderPayment paymentOf(const QString &id, gateway::PaymentState paymentState, money::Money amount)
{
    gateway::ProviderPayment payment;
    payment.id = id;
    payment.state = paymentState;
    payment.amount = amount;
    return payment;
}

catalog::Catalogue corner()
{
    return catalog::Catalogue::of({{yerba, u"Yerba mate 1 kg"_s, u"Almacén"_s, pesos(420000), true, 2},
                                      {azucar, u"Azúcar 1 kg"_s, u"Almacén"_s, pesos(135000), true, 1}})
        .value();
}

till::Setup setupOf(bool withProvider)
{
    till::Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = u"Almacén"_s;
    setup.scaleLabels = catalog::usualLabels(setup.currency);
    if (withProvider)
        setup.provider = till::ProviderSetup{.userId = u"446566691"_s,
            .externalStoreId = u"SUC001"_s,
            .externalPosId = u"CAJA01"_s,
            .notificationUrl = {},
            .sponsorId = {}};
    setup.composeReceipt = [](const sale::Sale &) { return receipt::Document{}; };
    return setup;
}

}

DeskBench::DeskBench(bool withProvider)
    : catalogue(corner())
    , shop{text::Phrasebook(text::Language::English, money::Site::MLA),
          text::Phrasebook(text::Language::English, money::Site::MLA), catalogue, setupOf(withProvider),
          shell::KeyMap(), QTimeZone("UTC"), u"CAJA01"_s, false, false, std::nullopt, &pins, false,
          sale::usualDiscountCeiling, {u"Card"_s, u"Transfer"_s, u"Voucher"_s}}
{
}

void DeskBench::intend(const shell::Intent &intent)
{
    take(act(desk, intent, state, shop, now));
}

void DeskBench::take(const desk::DeskStep &step)
{
    desk = step.desk;
    if (step.tone == desk::Tone::Scanned)
        ++scansHeard;
    else if (step.tone != desk::Tone::None)
        tones.append(step.tone);
    for (const desk::Wish &wish : step.wishes) {
        std::visit([this](const auto &each) { fulfil(each); }, wish);
    }
}

void DeskBench::fulfil(const desk::AddItem &item)
{
    post(till::AddLine{item.line, u"sale-%1"_s.arg(++m_sales)});
}

void DeskBench::fulfil(const desk::Charge &)
{
    post(till::ChargeQr{u"ABCDEFGH"_s});
}

void DeskBench::fulfil(const desk::LoadSales &)
{
    desk = withSales(desk, past, state);
}

void DeskBench::fulfil(const desk::LoadStory &wanted)
{
    for (const desk::PastSale &each : past) {
        if (each.sale.id == wanted.saleId)
            desk = withStory(desk, desk::PastStory{each, {}});
    }
}

void DeskBench::fulfil(const desk::CheckPin &check)
{
    if (!asksWho(state, shop)) {
        take(pinChecked(desk, check.pin == pin, shop, now));
        return;
    }
    const auto id = pins.whose(check.pin);
    take(personTyped(desk, id ? findActive(state.people, *id) : nullptr, state, shop, now));
}

void DeskBench::fulfil(const desk::ChoosePin &chosen)
{
    pin = chosen.pin;
    take(pinChosen(desk, true, shop));
}

void DeskBench::fulfil(const desk::PutPinOff &)
{
    ++putOff;
}

void DeskBench::fulfil(const desk::Refund &refund)
{
    post(till::RefundSale{refund.saleId, refund.amount, {u"the manager"_s, refund.why, now}, u"ABCDEFGH"_s});
}

void DeskBench::fulfil(const desk::Settle &settle)
{
    post(till::SettleConflict{settle.reference, settle.how, {u"the manager"_s, settle.why, now}, u"ABCDEFGH"_s});
}

void DeskBench::fulfil(const desk::ConfirmHand &hand)
{
    post(till::ConfirmByHand{hand.reference, {u"the manager"_s, hand.why, now}, hand.evidence});
}

void DeskBench::fulfil(const desk::ActOnDrawer &wanted)
{
    till::ActOnDrawer event{wanted.act, std::nullopt};
    if (wanted.approved)
        event.approval = approval({});
    post(event);
}

void DeskBench::fulfil(const desk::ChangePerson &wanted)
{
    post(till::ChangePerson{wanted.change, {desk.office.approver, {}, now}});
}

void DeskBench::fulfil(const desk::GivePin &wanted)
{
    const auto *known = std::get_if<people::NewPin>(&wanted.change);
    peoplePins.insert(known ? known->id : people::nextId(state.people), wanted.pin);
    post(till::ChangePerson{wanted.change, {desk.office.approver, {}, now}});
    take(pinWasGiven(desk, people::PinGiven::Given, shop));
}

void DeskBench::fulfil(const desk::ChangePrice &change)
{
    post(till::SetPrice{change.line, change.price, approval(change.why)});
}

void DeskBench::fulfil(const desk::AllowDiscount &allowed)
{
    post(till::GiveDiscount{allowed.line, allowed.discount, approval(allowed.why)});
}

void DeskBench::fulfil(const desk::Cancel &cancel)
{
    post(till::CancelSale{cancel.why, approval(cancel.why), u"CANCEL01"_s});
}

people::Approval DeskBench::approval(const QString &why) const
{
    return {desk.office.approver.isEmpty() ? u"the manager"_s : desk.office.approver, why, now};
}

void DeskBench::post(const till::Event &event)
{
    const auto step = till::advance(state, event, shop.setup, now);
    if (step.rejection) {
        rejected.append(*step.rejection);
        take(desk::rejected(desk, *step.rejection, state, shop, now));
        return;
    }
    const till::State before = std::exchange(state, step.state);
    for (const till::Effect &effect : step.effects) {
        if (const auto *call = std::get_if<till::CallProvider>(&effect))
            m_calls.push_back(*call);
    }
    if (onPublished)
        onPublished(before, state, event);
    take(desk::published(desk, before, state, event, shop, now));
}

bool DeskBench::answer()
{
    if (m_calls.empty())
        return false;
    const till::CallProvider call = m_calls.front();
    m_calls.pop_front();
    switch (call.caller) {
    case till::Caller::Payment:
        post(till::PaymentHappened{call.subject, payment::Answered{call.effect.number, outcomeOf(call)}});
        break;
    case till::Caller::Refund:
        post(till::RefundHappened{call.subject, payment::Answered{call.effect.number, outcomeOf(call)}});
        break;
    case till::Caller::Lookup:
        post(till::OperationAnswered{call.subject, outcomeOf(call)});
        break;
    case till::Caller::PointOfSale:
        post(till::PointOfSaleAnswered{call.subject, outcomeOf(call)});
        break;
    }
    return true;
}

void DeskBench::answerAll()
{
    while (answer()) {
    }
}

void DeskBench::passTime(Milliseconds time)
{
    now += time;
    for (const till::Event &event : till::dueEvents(state, now)) {
        if (std::holds_alternative<till::PaymentHappened>(event) || std::holds_alternative<till::ReadPointOfSale>(event))
            post(event);
    }
}

gateway::ProviderOrder DeskBench::order(const gateway::Charge &charge) const
{
    gateway::ProviderOrder order{.id = u"900"_s,
        .concluded = paid == charge.amount.minor,
        .externalReference = charge.externalReference,
        .collectorId = charge.userId,
        .total = charge.amount,
        .payments = {}};
    for (int at = 0; at < rejections; ++at)
        order.payments.append(paymentOf(u"50%1"_s.arg(at), gateway::PaymentState::Rejected, charge.amount));
    if (paid > 0)
        order.payments.append(paymentOf(u"700"_s, gateway::PaymentState::Approved, pesos(paid)));
    return order;
}

gateway::ProviderPayment DeskBench::ownPayment(const gateway::Charge &charge) const
{
    auto payment = paymentOf(u"700"_s, gateway::PaymentState::Approved, pesos(paid));
    payment.externalReference = charge.externalReference;
    payment.collectorId = charge.userId;
    return payment;
}

gateway::Outcome DeskBench::outcomeOf(const till::CallProvider &call)
{
    using namespace gateway;
    if (isDown)
        return NotExecuted{{Obscurity::NoConnection, {}, {}}};
    const auto charge = call.charge;
    const bool isNewest = charge.externalReference == m_reference;
    const auto answer = [&]() -> Answer {
        switch (call.effect.call.operation) {
        case Operation::CreateOrder:
            if (m_slot != charge.externalReference) {
                ++created;
                rejections = 0;
                paid = 0;
            }
            m_slot = m_reference = charge.externalReference;
            return OrderCreated{u"900"_s, loadsFixedQr ? QString() : sampleQr};
        case Operation::FindOrders:
            return OrdersFound{
                isNewest && (paid > 0 || rejections > 0) ? QList{order(charge)} : QList<ProviderOrder>{}};
        case Operation::ReadOrder:
            return OrderRead{order(charge)};
        case Operation::ReadPayment:
            return PaymentRead{ownPayment(charge)};
        case Operation::ReadSlot:
            return SlotRead{
                m_slot.isEmpty() || (isNewest && paid == charge.amount.minor) ? std::nullopt : std::optional(m_slot)};
        case Operation::WithdrawOrder:
            m_slot.clear();
            return OrderWithdrawn{};
        case Operation::FindPayments:
            return PaymentsFound{};
        case Operation::RefundPayment:
            return RefundMade{{u"800"_s, refundState, refundAmount}};
        case Operation::ReadRefunds:
            return RefundsRead{};
        case Operation::ReadPointOfSale:
            return pointOfSale;
        }
        Q_UNREACHABLE();
    }();
    if (losesAnswers)
        return Unknown{{Obscurity::LostAnswer, {}, {}}};
    return answer;
}

shell::CashierView DeskBench::cashier() const
{
    const QString text = desk::codeToShow(state);
    const auto code = text.isEmpty() ? std::nullopt : std::optional(qr::encode(text).value());
    return cashierViewOf(desk, state, shop, {now, code, shell::ProviderHealth::Online, desk.lastResult, desk.asked.price});
}

customer::State DeskBench::customer() const
{
    const QString text = desk::codeToShow(state);
    const auto code = text.isEmpty() ? std::nullopt : std::optional(qr::encode(text).value());
    return customerViewOf(state, shop, {now, code, shell::ProviderHealth::Online, desk.lastResult, desk.asked.price}).state;
}

}
