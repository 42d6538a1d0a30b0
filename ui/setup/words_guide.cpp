#include "ui/setup/words_guide.h"

using namespace Qt::StringLiterals;

namespace mostrador::guide {

using setup::Step;
using setup::Trouble;
using text::Phrasebook;

QString headingOf(const Phrasebook &words, Step step)
{
    switch (step) {
    case Step::Language:
        return words.say("guide", "Which language does the cashier read?");
    case Step::Country:
        return words.say("guide", "In which country is the shop?");
    case Step::Token:
        return words.say("guide", "Connect the Mercado Pago account");
    case Step::Store:
        return words.say("guide", "Which store is this?");
    case Step::State:
        return words.say("guide", "A new store: in which state?");
    case Step::City:
        return words.say("guide", "A new store: in which city?");
    case Step::NewStore:
        return words.say("guide", "A new store");
    case Step::PointOfSale:
        return words.say("guide", "Which point of sale is this till?");
    case Step::NewPointOfSale:
        return words.say("guide", "A new point of sale");
    case Step::Till:
        return words.say("guide", "The till's number");
    case Step::Model:
        return words.say("guide", "How is the QR shown?");
    case Step::Printer:
        return words.say("guide", "The receipt printer");
    case Step::Screen:
        return words.say("guide", "The customer's screen");
    case Step::Verification:
        return words.say("guide", "Is everything right?");
    case Step::Done:
        return words.say("guide", "The till is ready");
    }
    Q_UNREACHABLE();
}

QString explanationOf(const Phrasebook &words, const setup::Guide &guide)
{
    if (guide.step == Step::Token)
        return guide.hasToken ? words.say("guide", "There is one already: leave the fields empty to use it, or give another one. Payments that are open stay as they are.") : words.say("guide", "Copy the access token of your application from Mercado Pago's developer panel and paste it here, or choose a file that holds it and nothing else. It goes into this computer's keychain and nowhere else.");
    switch (guide.step) {
    case Step::Language:
        return words.say("guide", "Customers and receipts speak the language of the country.");
    case Step::Country:
        return words.say("guide", "It decides the currency, the rounding of cash and how Mercado Pago is spoken to.");
    case Step::Token:
        return {};
    case Step::Store:
        return words.say("guide", "These are the stores of the account.");
    case Step::State:
        return words.say("guide", "The place decides taxes and is shown on the public map. The names are spelled as Mercado Libre does; one that is missing can be typed.");
    case Step::City:
        return words.say("guide", "In %1. A city that is missing here can be typed: Mercado Pago says which ones it knows.").arg(guide.draft.place.state);
    case Step::NewStore:
        return words.say("guide", "In %1, %2. Without a link the middle of the city is its place on the map.").arg(guide.draft.place.city, guide.draft.place.state);
    case Step::PointOfSale:
        return words.say("guide", "Each till has a point of sale of its own. Those without external id cannot be used and are not listed.");
    case Step::NewPointOfSale:
        return words.say("guide", "The external id holds letters and digits only and cannot be changed later.");
    case Step::Till:
        return words.say("guide", "No two tills of the shop may have the same one: it is part of every payment's reference.");
    case Step::Model:
        return words.say("guide", "The first one is the usual one of the country; the others are for shops that need them.");
    case Step::Printer:
        return words.say("guide", "It can be changed later in the settings.");
    case Step::Screen:
        return words.say("guide", "It shows the QR and the amount to the buyer.");
    case Step::Verification:
        return words.say("guide", "An order is created, seen at Mercado Pago and cancelled. No money moves.");
    case Step::Done:
        return words.say("guide", "Nothing has been written yet: “Open the till” writes the settings and begins.");
    }
    Q_UNREACHABLE();
}

QStringList labelsOf(const Phrasebook &words, Step step)
{
    if (step == Step::Token)
        return {words.say("guide", "Access token"), words.say("guide", "Or a file that holds it")};
    if (step == Step::State || step == Step::City)
        return {words.say("guide", "Search, or type a name that is not listed")};
    if (step == Step::NewStore)
        return {words.say("guide", "Name"), words.say("guide", "Street"), words.say("guide", "Number"), words.say("guide", "Link of a map, or its coordinates (optional)")};
    if (step == Step::NewPointOfSale)
        return {words.say("guide", "Name"), words.say("guide", "External id")};
    if (step == Step::Till)
        return {words.say("guide", "Number, 1 to 9999")};
    if (step == Step::Printer)
        return {words.say("guide", "Address")};
    return {};
}

QStringList hintsOf(const Phrasebook &words, Step step)
{
    if (step == Step::Token)
        return {QStringLiteral("APP_USR-…")};
    if (step == Step::NewStore)
        return {QString(), QString(), QString(), words.say("guide", "for example -34.6037, -58.3816")};
    if (step == Step::Printer)
        return {words.say("guide", "network: 192.168.0.50:9100 · system: the queue · device: /dev/usb/lp0")};
    return {};
}

QString waitingFor(const Phrasebook &words, Step step)
{
    return step == Step::Verification ? words.say("guide", "An order is being created, looked at and cancelled …") : words.say("guide", "Mercado Pago is being asked …");
}

QList<widgets::Choice> printersOf(const Phrasebook &words)
{
    return {{words.say("guide", "None"), words.say("guide", "Receipts are shown, not printed.")},
        {words.say("guide", "Network printer"), words.say("guide", "ESC/POS, 80 mm, at an address of the shop's network.")},
        {words.say("guide", "Printer of this computer"), words.say("guide", "By the name of its queue.")},
        {words.say("guide", "Printer at a port"), words.say("guide", "ESC/POS, straight to the device.")},
        {words.say("guide", "File"), words.say("guide", "For trying out, or for a program that prints it.")}};
}

QList<widgets::Choice> screensOf(const Phrasebook &words)
{
    return {{words.say("guide", "Second screen"), words.say("guide", "Used when there is one; else the QR is on this screen.")},
        {words.say("guide", "A window of its own"), words.say("guide", "To be moved to where the buyer sees it.")},
        {words.say("guide", "No customer's screen"), words.say("guide", "The QR takes the right side of the cashier's screen.")}};
}

QString nameOf(gateway::Api api)
{
    switch (api) {
    case gateway::Api::Orders:
        return u"orders"_s;
    case gateway::Api::Hybrid:
        return u"hybrid"_s;
    case gateway::Api::Dynamic:
        return u"dynamic"_s;
    case gateway::Api::AttendedV2:
        return u"attended-v2"_s;
    case gateway::Api::AttendedV1:
        return u"attended-v1"_s;
    }
    Q_UNREACHABLE();
}

QString meaningOf(const Phrasebook &words, gateway::Api api)
{
    switch (api) {
    case gateway::Api::Orders:
        return words.say("guide", "Mercado Pago's newest: on the screen and on the till's fixed QR at once.");
    case gateway::Api::Hybrid:
        return words.say("guide", "A QR on the screen and the fixed one at once; older, to be retired one day.");
    case gateway::Api::Dynamic:
        return words.say("guide", "A QR on the screen only; it cannot be withdrawn, it expires. Older, to be retired.");
    case gateway::Api::AttendedV2:
        return words.say("guide", "Buyers scan the till's fixed QR, on paper or on the screen.");
    case gateway::Api::AttendedV1:
        return words.say("guide", "The same in Mercado Pago's oldest form; only where a software house asks for it.");
    }
    Q_UNREACHABLE();
}

namespace {

QString whatHappened(const Phrasebook &words, Trouble trouble)
{
    switch (trouble) {
    case Trouble::TokenMalformed:
        return words.say("guide", "That is no access token of Mercado Pago.");
    case Trouble::TokenFileUnusable:
        return words.say("guide", "There is no access token in that file, or it cannot be read.");
    case Trouble::KeychainRefused:
        return words.say("guide", "The keychain of this computer did not take the token.");
    case Trouble::NumberWrong:
        return words.say("guide", "A till's number is one from 1 to 9999.");
    case Trouble::IdWrong:
        return words.say("guide", "An external id holds letters and digits only, 40 at most.");
    case Trouble::AddressWrong:
        return words.say("guide", "The printer's address does not fit its kind.");
    case Trouble::PlaceMissing:
        return words.say("guide", "The place on the map is missing.");
    case Trouble::StateUnknown:
        return words.say("guide", "Mercado Pago knows no state of that name.");
    case Trouble::CityUnknown:
        return words.say("guide", "Mercado Pago knows no city of that name in the state.");
    case Trouble::FieldEmpty:
        return words.say("guide", "Something is still empty.");
    case Trouble::AccountDiffers:
        return words.say("renewal", "That token is of another account than this till's.");
    case Trouble::AccountIsTest:
        return words.say("renewal", "That token is of a test account, and not of this till's.");
    case Trouble::QrWaits:
        return words.say("renewal", "A QR is waiting to be paid.");
    case Trouble::NotVerified:
        return words.say("guide", "The order was not seen as it should be.");
    case Trouble::NotWritten:
        return words.say("guide", "The settings could not be written.");
    }
    Q_UNREACHABLE();
}

QString whatNow(const Phrasebook &words, Trouble trouble)
{
    switch (trouble) {
    case Trouble::TokenMalformed:
        return words.say("guide", "Copy it whole: it begins with APP_USR- or TEST-.");
    case Trouble::TokenFileUnusable:
        return words.say("guide", "The file holds the token in one line and nothing else.");
    case Trouble::KeychainRefused:
        return words.say("guide", "Unlock it with “Passwords and Keys”, or keep the token in a file: mostradorctl token set --file");
    case Trouble::NumberWrong:
        return {};
    case Trouble::IdWrong:
        return {};
    case Trouble::AddressWrong:
        return words.say("guide", "Write host:port for a network printer, the queue's name, or the path of a device.");
    case Trouble::PlaceMissing:
        return words.say("guide", "Open the shop in a map, copy the link of the page and paste it.");
    case Trouble::StateUnknown:
    case Trouble::CityUnknown:
        return words.say("guide", "Choose one of those that it names.");
    case Trouble::AccountDiffers:
        return words.say("renewal", "Copy the token of the till's account. To charge for another account, set the till up again.");
    case Trouble::AccountIsTest:
        return words.say("renewal", "Test and real accounts do not mix: test buyers cannot pay a real till, nor real ones a test till. Set the till up again to change over.");
    case Trouble::QrWaits:
        return words.say("renewal", "Let it be paid or withdraw it, then set the till up again.");
    case Trouble::FieldEmpty:
        return {};
    case Trouble::NotVerified:
        return words.say("guide", "Try again. If it was created, it expires by itself within two minutes.");
    case Trouble::NotWritten:
        return words.say("guide", "Check the folder ~/.config/mostrador and the disk.");
    }
    Q_UNREACHABLE();
}

}

text::Message messageOf(const Phrasebook &words, Trouble trouble)
{
    return {text::Severity::Warning, whatHappened(words, trouble), {}, whatNow(words, trouble)};
}

// The provider's own words follow: they name the cities that it knows, and no person can guess those.
text::Message messageOf(const Phrasebook &words, const gateway::Refusal &refusal, Step step)
{
    constexpr qsizetype longestQuote = 200;
    const bool isTaken = step == Step::NewPointOfSale && (refusal.status == 409 || refusal.code.contains("exists"_L1));
    if (isTaken)
        return {text::Severity::Warning, words.say("guide", "That external id is taken already."), {}, words.say("guide", "Choose another one.")};
    const QString what = words.say("guide", "Mercado Pago refused it (%1).").arg(QStringLiteral("%1 %2").arg(refusal.status).arg(refusal.code).trimmed());
    return {text::Severity::Warning, what, {}, refusal.message.left(longestQuote)};
}

}
