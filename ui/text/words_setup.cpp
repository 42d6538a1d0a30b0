#include "ui/text/words_setup.h"

#include "core/settings/keys.h"

namespace mostrador::text {

namespace {

using setup::FindingKind;

QString whatHappened(const Phrasebook &words, FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoConnection:
        return words.say("setup", "Mercado Pago cannot be asked at the moment.");
    case FindingKind::TokenRefused:
        return words.say("setup", "Mercado Pago refuses the access token: it was renewed or withdrawn.");
    case FindingKind::NotRead:
        return words.say("setup", "Mercado Pago did not tell about the account (%1).");
    case FindingKind::OtherUser:
        return words.say("setup", "The access token is of another account than the settings: %1.");
    case FindingKind::OtherCountry:
        return words.say("setup", "The account is of another country than the till: %1.");
    case FindingKind::ApiNotAtSite:
        return words.say("setup", "The model that is set does not exist in this country.");
    case FindingKind::StoreMissing:
        return words.say("setup", "This model needs the store, and none is set.");
    case FindingKind::StoreUnknown:
        return words.say("setup", "The account has no store with the external id that is set.");
    case FindingKind::PosUnknown:
        return words.say("setup", "The account has no point of sale with the external id that is set. It has: %1.");
    case FindingKind::PosNameless:
        return words.say("setup", "The point of sale “%1” has no external id: no till can use it.");
    case FindingKind::PosOfOtherStore:
        return words.say("setup", "The point of sale belongs to the store “%1”, not to the one that is set.");
    case FindingKind::OpenAmount:
        return words.say("setup", "On this point of sale the buyer types the amount.");
    case FindingKind::Unattended:
        return words.say("setup", "This point of sale is set up for a machine, not for a till.");
    case FindingKind::OtherTill:
        return words.say("setup", "Another till charges on this point of sale (%1).");
    case FindingKind::ForeignOrder:
        return words.say("setup", "An order of another program is on this point of sale (%1).");
    case FindingKind::LeftOrder:
        return words.say("setup", "An order of this till that it no longer waits for is on the point of sale (%1).");
    case FindingKind::TestAccount:
        return words.say("setup", "This is a test account: no money moves.");
    case FindingKind::NotificationUrlRefused:
        return words.say("setup", "The model “orders” refuses the address for notifications in the order; the till leaves it out.");
    case FindingKind::NotificationsInPanel:
        return words.say("setup", "The till listens for notifications. With “orders” they are switched on in Mercado Pago's panel.");
    case FindingKind::NotificationsNowhere:
        return words.say("setup", "The till listens for notifications, and nobody is told where.");
    case FindingKind::AllGood:
        return words.say("setup", "The set-up fits: account, country, point of sale and model.");
    }
    Q_UNREACHABLE();
}

QString whatNow(const Phrasebook &words, FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoConnection:
        return words.say("setup", "Check the internet connection, then check the set-up again.");
    case FindingKind::TokenRefused:
        return words.say("setup", "Copy the current one from Mercado Pago's panel and set it. Payments that are open stay as they are.");
    case FindingKind::NotRead:
        return words.say("setup", "Check the set-up again later.");
    case FindingKind::OtherUser:
        return words.say("setup", "Set “user_id” to it, or use the token of the right account.");
    case FindingKind::OtherCountry:
        return words.say("setup", "Set “site” to it, or use an account of the till's country.");
    case FindingKind::ApiNotAtSite:
        return words.say("setup", "Leave “api” out: then the usual one of the country is used.");
    case FindingKind::StoreMissing:
        return words.say("setup", "Set “external_store_id”.");
    case FindingKind::StoreUnknown:
        return words.say("setup", "Choose one of the account's stores, or create it.");
    case FindingKind::PosUnknown:
        return words.say("setup", "Choose one of them, or create it.");
    case FindingKind::PosNameless:
        return words.say("setup", "Create another one: an external id cannot be added later.");
    case FindingKind::PosOfOtherStore:
        return words.say("setup", "Set “external_store_id” to it.");
    case FindingKind::OpenAmount:
        return words.say("setup", "Let it be mended: then the till says the amount.");
    case FindingKind::Unattended:
        return words.say("setup", "Let it be mended, or choose another one.");
    case FindingKind::OtherTill:
        return words.say("setup", "Give each till a point of sale of its own.");
    case FindingKind::ForeignOrder:
        return words.say("setup", "Let it be withdrawn if nobody is paying it.");
    case FindingKind::LeftOrder:
        return words.say("setup", "Let it be withdrawn; if it was paid, the till finds it.");
    case FindingKind::TestAccount:
        return words.say("setup", "Only test buyers can pay it, and only real ones a real account: they do not mix.");
    case FindingKind::NotificationUrlRefused:
        return words.say("setup", "Switch notifications on in Mercado Pago's panel: event “Order”.");
    case FindingKind::NotificationsInPanel:
        return words.say("setup", "There: your application, Webhooks, event “Order”, and your public address.");
    case FindingKind::NotificationsNowhere:
        return words.say("setup", "Set “notification_url” to your public address: with this model each order carries it.");
    case FindingKind::AllGood:
        return {};
    }
    Q_UNREACHABLE();
}

Severity severityOf(setup::Gravity gravity)
{
    switch (gravity) {
    case setup::Gravity::Good:
        return Severity::Success;
    case setup::Gravity::Hint:
        return Severity::Information;
    case setup::Gravity::Warning:
        return Severity::Warning;
    case setup::Gravity::Failure:
        return Severity::Failure;
    }
    Q_UNREACHABLE();
}

QString filled(const QString &sentence, const QString &detail)
{
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(detail.isEmpty() ? QStringLiteral("–") : detail) : sentence;
}

QString nameOf(gateway::Api api)
{
    const auto *key = settings::findKey(u"provider", u"api");
    return settings::wordsOf(std::get<settings::ChoiceBinding>(key->binding)).value(static_cast<int>(api));
}

QString whereSwitchedOn(const Phrasebook &words, const setup::Notifications &notifications)
{
    switch (notifications.place) {
    case setup::NotificationPlace::Panel:
        return words.say("setup", "Notifications, model “%1” in %2: switched on in Mercado Pago's panel (your application, Webhooks, event “Order”). An order cannot carry an address.");
    case setup::NotificationPlace::Order:
        return words.say("setup", "Notifications, model “%1” in %2: each order carries the address (“notification_url”). Mercado Pago's panel has none for this model.");
    case setup::NotificationPlace::OrderOrPanel:
        return words.say("setup", "Notifications, model “%1” in %2: each order carries the address (“notification_url”); Mercado Pago's panel may have it, too (Webhooks, commercial orders).");
    }
    Q_UNREACHABLE();
}

QString whatIsMissing(const Phrasebook &words, const setup::Notifications &notifications)
{
    const bool wantsAddress = notifications.place == setup::NotificationPlace::Order && !notifications.hasAddress;
    if (!notifications.listens)
        return words.say("setup", "This till does not listen and asks by itself, which is enough. To be faster, set “listen”, make it reachable from the internet, and switch them on.");
    if (wantsAddress)
        return words.say("setup", "Missing: “notification_url”, your public address.");
    return words.say("setup", "This till listens. That its address is reachable from the internet, only your network knows.");
}

}

Message messageOf(const Phrasebook &words, const setup::Notifications &notifications)
{
    return {Severity::Information, whereSwitchedOn(words, notifications).arg(nameOf(notifications.api), nameOf(words, notifications.site)), {},
        whatIsMissing(words, notifications)};
}

Message messageOf(const Phrasebook &words, const setup::Finding &finding)
{
    const bool isGood = finding.kind == FindingKind::AllGood;
    return {severityOf(gravityOf(finding.kind)), filled(whatHappened(words, finding.kind), finding.detail),
        isGood ? QString() : words.say("payment", "No money moved."), whatNow(words, finding.kind)};
}

QString nameOf(const Phrasebook &words, money::Site site)
{
    switch (site) {
    case money::Site::MLA:
        return words.say("setup", "Argentina");
    case money::Site::MLB:
        return words.say("setup", "Brazil");
    case money::Site::MLC:
        return words.say("setup", "Chile");
    case money::Site::MCO:
        return words.say("setup", "Colombia");
    case money::Site::MLM:
        return words.say("setup", "Mexico");
    case money::Site::MPE:
        return words.say("setup", "Peru");
    case money::Site::MLU:
        return words.say("setup", "Uruguay");
    }
    Q_UNREACHABLE();
}

}
