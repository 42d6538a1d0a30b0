#include "ui/text/words_gateway.h"

namespace mostrador::text {

namespace {

QString whatNow(const Phrasebook &words, gateway::TransportFault fault)
{
    switch (fault) {
    case gateway::TransportFault::NotSent:
        return words.say("gateway", "Check the internet connection; cash can be taken.");
    case gateway::TransportFault::Lost:
    case gateway::TransportFault::TimedOut:
        return words.say("gateway", "The till tries again by itself; look now with F9.");
    case gateway::TransportFault::TooLarge:
    case gateway::TransportFault::NotUnderstood:
        return words.say(
            "gateway", "Another device answers in its place: check the network's login page and the proxy.");
    case gateway::TransportFault::Untrusted:
        return words.say("gateway", "Check the computer's date, the proxy and the antivirus.");
    case gateway::TransportFault::Refused:
        return words.say("gateway", "Correct “base_url” in the settings.");
    }
    Q_UNREACHABLE();
}

}

Message messageOf(const Phrasebook &words, gateway::TransportFault fault)
{
    return {Severity::Warning, reasonOf(words, fault), words.say("gateway", "This question moved no money."),
        whatNow(words, fault)};
}

QString reasonOf(const Phrasebook &words, gateway::TransportFault fault)
{
    switch (fault) {
    case gateway::TransportFault::NotSent:
        return words.say("gateway", "Mercado Pago cannot be reached.");
    case gateway::TransportFault::Lost:
        return words.say("gateway", "The connection to Mercado Pago broke before the answer.");
    case gateway::TransportFault::TimedOut:
        return words.say("gateway", "Mercado Pago did not answer in time.");
    case gateway::TransportFault::TooLarge:
        return words.say("gateway", "The answer was too long to be from Mercado Pago.");
    case gateway::TransportFault::NotUnderstood:
        return words.say("gateway", "The answer was not from Mercado Pago.");
    case gateway::TransportFault::Untrusted:
        return words.say("gateway", "The secure connection to Mercado Pago could not be verified; nothing was sent.");
    case gateway::TransportFault::Refused:
        return words.say("gateway", "The address set for Mercado Pago may not receive the token; nothing was sent.");
    }
    Q_UNREACHABLE();
}

}
