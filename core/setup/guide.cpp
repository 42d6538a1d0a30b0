#include "core/setup/guide.h"

#include "core/base/result.h"
#include "core/setup/guideforms.h"
#include "core/setup/newstore.h"

#include <algorithm>

namespace mostrador::setup {

using namespace gateway;

namespace {

struct Turn {
    Guide guide;
    GuideEffect effect{};
    QString key;
};

void enter(Turn &turn, Step step)
{
    Guide &guide = turn.guide;
    if (guide.step == Step::NewStore)
        guide.draft.typed = guide.typed;
    guide.step = step;
    guide.problem.reset();
    guide.waits = false;
    guide.tries = 0;
    guide.typed = usualTexts(guide);
    guide.row = usualRow(guide);
    if (step == Step::Verification) {
        guide.waits = true;
        turn.effect = Verify{};
    }
}

void refuse(Turn &turn, Trouble why)
{
    turn.guide.problem = why;
}

void ask(Turn &turn, AccountQuestion question, Milliseconds pause = Milliseconds{0})
{
    turn.guide.waits = true;
    turn.guide.problem.reset();
    turn.effect = Ask{std::move(question), pause};
}

void chooseStore(Turn &turn, const Store &store)
{
    Choices &choices = turn.guide.choices;
    choices.storeId = store.id;
    choices.externalStoreId = store.externalId;
    choices.storeName = store.name;
    enter(turn, Step::PointOfSale);
}

void choosePointOfSale(Turn &turn, const PointOfSale &pos, bool byOlderApi)
{
    Choices &choices = turn.guide.choices;
    choices.externalPosId = pos.externalId;
    if (!pos.externalStoreId.isEmpty())
        choices.externalStoreId = pos.externalStoreId;
    if (pos.mode == PosMode::OpenAmount || pos.mode == PosMode::Unattended)
        return ask(turn, FixAmount{pos.id, turn.key, byOlderApi});
    enter(turn, Step::Till);
}

void leaveStore(Turn &turn)
{
    const auto stores = storesIn(turn.guide);
    if (turn.guide.row >= stores.size())
        enter(turn, Step::State);
    else
        chooseStore(turn, stores.at(turn.guide.row));
}

// Whoever goes on after an order of nobody's was named has it taken away.
bool mendsSlot(const Guide &guide)
{
    const auto *finding = guide.problem ? std::get_if<Finding>(&*guide.problem) : nullptr;
    return finding != nullptr && mendingOf(finding->kind) == Mending::EmptySlot;
}

void leavePointOfSale(Turn &turn)
{
    const auto points = pointsOfSaleIn(turn.guide);
    if (turn.guide.row >= points.size())
        return enter(turn, Step::NewPointOfSale);
    const QString &externalId = points.at(turn.guide.row).externalId;
    if (mendsSlot(turn.guide))
        ask(turn, EmptySlot{turn.guide.choices.userId, externalId});
    else
        ask(turn, AskSlot{turn.guide.choices.userId, externalId});
}

void makeStore(Turn &turn)
{
    const auto store = newStoreFrom(turn.guide);
    if (store)
        ask(turn, MakeStore{turn.guide.choices.userId, *store});
    else
        refuse(turn, store.error());
}

void makePointOfSale(Turn &turn)
{
    const auto pos = newPointOfSaleFrom(turn.guide, turn.key);
    if (pos)
        ask(turn, MakePointOfSale{*pos});
    else
        refuse(turn, pos.error());
}

void leaveForm(Turn &turn, Step next)
{
    if (const auto why = takeForm(turn.guide))
        refuse(turn, *why);
    else
        enter(turn, next);
}

// Fields: the token, which only the window knows; the path of a file that holds one.
void leaveToken(Turn &turn)
{
    Guide &guide = turn.guide;
    const QString path = guide.typed[1].trimmed();
    if (path.isEmpty() && !guide.hasToken)
        return refuse(turn, Trouble::TokenMalformed);
    guide.waits = path.isEmpty();
    guide.problem.reset();
    if (path.isEmpty())
        turn.effect = AskFacts{};
    else
        turn.effect = ReadTokenFile{path};
}

void goOn(Turn &turn)
{
    Guide &guide = turn.guide;
    switch (guide.step) {
    case Step::Language:
        return leaveForm(turn, Step::Country);
    case Step::Country:
        return leaveForm(turn, Step::Token);
    case Step::Token:
        return leaveToken(turn);
    case Step::Store:
        return leaveStore(turn);
    case Step::State:
        return leaveForm(turn, Step::City);
    case Step::City:
        return leaveForm(turn, Step::NewStore);
    case Step::NewStore:
        return makeStore(turn);
    case Step::PointOfSale:
        return leavePointOfSale(turn);
    case Step::NewPointOfSale:
        return makePointOfSale(turn);
    case Step::Till:
        return leaveForm(turn, Step::Model);
    case Step::Model:
        return leaveForm(turn, Step::Printer);
    case Step::Printer:
        return leaveForm(turn, Step::Screen);
    case Step::Screen:
        return leaveForm(turn, Step::Verification);
    case Step::Verification: // after it failed: once more, or on without it
        return enter(turn, guide.row == 0 && guide.problem ? Step::Verification : Step::Done);
    case Step::Done:
        turn.effect = Finish{};
        return;
    }
}

Step before(Step step)
{
    switch (step) {
    case Step::City:
        return Step::State;
    case Step::NewStore:
        return Step::City;
    case Step::State:
    case Step::PointOfSale:
        return Step::Store;
    case Step::NewPointOfSale:
    case Step::Till:
        return Step::PointOfSale;
    case Step::Store:
        return Step::Token;
    case Step::Done:
        return Step::Screen;
    case Step::Language:
        return Step::Language;
    case Step::Country:
    case Step::Token:
    case Step::Model:
    case Step::Printer:
    case Step::Screen:
    case Step::Verification:
        return static_cast<Step>(static_cast<int>(step) - 1);
    }
    Q_UNREACHABLE();
}

// The account is asked about the country that was chosen: nothing goes on with a token of another one.
void judgeFacts(Turn &turn, const FactsCame &event)
{
    const Facts &facts = event.facts;
    Guide &guide = turn.guide;
    guide.waits = false;
    guide.facts = facts;
    guide.places = event.places;
    const auto grave = gravestOf(facts, guide.choices.site);
    if (grave) {
        guide.problem = *grave;
        return;
    }
    guide.choices.userId = facts.account->userId;
    enter(turn, Step::Store);
}

// A store that was just made is not known everywhere at once; where the newer API is not there the older one is (fact sheet §8.3).
void pointOfSaleRefused(Turn &turn, MakePointOfSale wish, const Refusal &refusal)
{
    const bool isStoreUnknown = refusal.code.contains(QLatin1StringView("store_not_found"));
    if (isStoreUnknown && ++turn.guide.tries < mostStoreTries)
        return ask(turn, wish, storePause);
    if (refusal.status == 404 && !isStoreUnknown && !wish.byOlderApi) {
        wish.byOlderApi = true;
        return ask(turn, wish);
    }
    turn.guide.problem = refusal;
}

// An order that sits on the point of sale would be replaced by the one that verifies it, and somebody may be paying it.
void slotRead(Turn &turn, const SlotRead &slot)
{
    const QString reference = slot.externalReference.value_or(QString());
    const int till = tillOf(reference);
    const Choices &choices = turn.guide.choices;
    if (reference.isEmpty())
        ask(turn, AskMode{pointsOfSaleIn(turn.guide).value(turn.guide.row).externalId});
    else if (till == 0)
        turn.guide.problem = Finding{FindingKind::ForeignOrder, reference};
    else
        turn.guide.problem = Finding{till == choices.till && turn.guide.isSetUp ? FindingKind::LeftOrder : FindingKind::OtherTill, reference};
}

// The list of the older API does not tell machines from tills; where the newer one is not open, the list has to do.
void modeRead(Turn &turn, const AccountAnswer &answer)
{
    PointOfSale pos = pointsOfSaleIn(turn.guide).value(turn.guide.row);
    const auto *page = std::get_if<PointsOfSalePage>(&answer);
    const PosMode told = page != nullptr && !page->pointsOfSale.isEmpty() ? page->pointsOfSale.constFirst().mode : PosMode::NotTold;
    if (told != PosMode::NotTold)
        pos.mode = told;
    choosePointOfSale(turn, pos, told == PosMode::NotTold);
}

// Nothing of the form has to be typed again.
void placeRefused(Turn &turn, const PlaceRefused &refused)
{
    if (takeOffer(turn.guide.draft, refused))
        return makeStore(turn);
    enter(turn, refused.isState ? Step::State : Step::City);
    refuse(turn, refused.isState ? Trouble::StateUnknown : Trouble::CityUnknown);
}

void answered(Turn &turn, const Answered &event)
{
    Guide &guide = turn.guide;
    guide.waits = false;
    if (const auto *refused = std::get_if<PlaceRefused>(&event.answer))
        return placeRefused(turn, *refused);
    if (const auto *slot = std::get_if<SlotRead>(&event.answer))
        return slotRead(turn, *slot);
    if (std::holds_alternative<AskMode>(event.question))
        return modeRead(turn, event.answer);
    if (const auto *refusal = std::get_if<Refusal>(&event.answer)) {
        if (const auto *wish = std::get_if<MakePointOfSale>(&event.question))
            return pointOfSaleRefused(turn, *wish, *refusal);
        if (std::holds_alternative<AskSlot>(event.question) && refusal->kind != RefusalKind::Credentials)
            return slotRead(turn, {}); // not open to this account: nothing is known of it
        guide.problem = *refusal;
        return;
    }
    if (const auto *store = std::get_if<Store>(&event.answer)) {
        guide.facts.stores.append(*store);
        return chooseStore(turn, *store);
    }
    if (const auto *pos = std::get_if<PointOfSale>(&event.answer)) {
        PointOfSale known = *pos;
        known.mode = PosMode::Attended; // as was asked for
        guide.facts.pointsOfSale.removeIf([&known](const PointOfSale &each) { return each.id == known.id; });
        guide.facts.pointsOfSale.append(known);
        return choosePointOfSale(turn, known, false);
    }
    guide.problem = Finding{FindingKind::NoConnection};
}

void verified(Turn &turn, const Verification &verification)
{
    Guide &guide = turn.guide;
    guide.waits = false;
    guide.verification = verification;
    guide.row = 0;
    if (verification.stage == Verification::Stage::Passed)
        enter(turn, Step::Done);
    else if (verification.refusal)
        guide.problem = *verification.refusal;
    else
        guide.problem = Trouble::NotVerified;
}

void pick(Guide &guide, int row)
{
    if (guide.waits)
        return;
    if (guide.step == Step::PointOfSale)
        guide.problem.reset(); // it was about another one
    guide.row = std::clamp(row, 0, std::max(rowsOf(guide) - 1, 0));
}

void type(Guide &guide, const Type &event)
{
    constexpr qsizetype longest = 2000;
    if (event.field < 0 || event.field >= mostFields || guide.waits)
        return;
    guide.typed.at(static_cast<std::size_t>(event.field)) = event.text.left(longest);
    if (guide.step == Step::State || guide.step == Step::City)
        guide.row = 0; // other names fit
}

}

GuideStep advance(Guide guide, const GuideEvent &event, const QString &key)
{
    Turn turn{std::move(guide), {}, key};
    Guide &now = turn.guide;
    std::visit(Overloaded{
                   [&](const Pick &happened) { pick(now, happened.row); },
                   [&](const Type &happened) { type(now, happened); },
                   [&](const GoOn &) {
                       if (!now.waits)
                           goOn(turn);
                   },
                   [&](const GoBack &) {
                       if (!now.waits)
                           enter(turn, now.step == Step::Verification ? Step::Screen : before(now.step));
                   },
                   [&](const TokenTaken &) {
                       now.hasToken = true;
                       now.step = Step::Token;
                       now.typed[1].clear();
                       goOn(turn);
                   },
                   [&](const NotDone &happened) {
                       now.waits = false;
                       refuse(turn, happened.why);
                   },
                   [&](const FactsCame &happened) { judgeFacts(turn, happened); },
                   [&](const Answered &happened) { answered(turn, happened); },
                   [&](const Verified &happened) { verified(turn, happened.verification); },
               },
        event);
    return {std::move(turn.guide), std::move(turn.effect)};
}

}
