#include "ui/setup/renewalview.h"

#include "core/base/result.h"
#include "ui/setup/words_guide.h"
#include "ui/text/words_setup.h"

namespace mostrador::guide {

namespace {

using setup::Renewal;
using setup::RenewalStep;
using text::Phrasebook;

QString headingOf(const Phrasebook &words, RenewalStep step)
{
    switch (step) {
    case RenewalStep::Choice:
        return words.say("renewal", "Mercado Pago");
    case RenewalStep::Token:
        return words.say("renewal", "A new access token");
    case RenewalStep::Done:
        return words.say("renewal", "The new access token is kept");
    }
    Q_UNREACHABLE();
}

QString explanationOf(const Phrasebook &words, RenewalStep step)
{
    switch (step) {
    case RenewalStep::Choice:
        return words.say("renewal", "What is to be changed?");
    case RenewalStep::Token:
        return words.say("renewal", "Copy the current one of the same account from Mercado Pago's developer panel. It is tried before it takes the old one's place. Payments that are open stay as they are and are looked at again with it.");
    case RenewalStep::Done:
        return words.say("renewal", "It is used from now on; open payments are being looked at with it.");
    }
    Q_UNREACHABLE();
}

QList<widgets::Choice> choicesOf(const Phrasebook &words, RenewalStep step)
{
    if (step != RenewalStep::Choice)
        return {};
    return {{words.say("renewal", "A new access token"), words.say("renewal", "The old one has expired, was renewed or withdrawn: same account.")},
        {words.say("renewal", "Set the till up again"), words.say("renewal", "Store, point of sale, model, printer: the guide, step by step. The till closes for it; its sales stay.")}};
}

QList<FieldView> fieldsOf(const Phrasebook &words, const Renewal &renewal)
{
    if (renewal.step != RenewalStep::Token)
        return {};
    const QStringList labels = labelsOf(words, setup::Step::Token);
    return {{labels.at(0), {}, hintsOf(words, setup::Step::Token).at(0), true}, {labels.at(1), renewal.path, {}, false}};
}

text::Message asked(const Phrasebook &words, const setup::Finding &finding)
{
    const text::Message message = text::messageOf(words, finding);
    return {message.severity, message.whatHappened, {}, message.whatNow};
}

std::optional<text::Message> messageFor(const Phrasebook &words, const Renewal &renewal)
{
    if (renewal.waits)
        return text::Message{text::Severity::Information, waitingFor(words, setup::Step::Token), {}, {}};
    if (!renewal.problem)
        return std::nullopt;
    return std::visit(Overloaded{
                          [&](setup::Trouble trouble) { return messageOf(words, trouble); },
                          [&](const setup::Finding &finding) { return asked(words, finding); },
                      },
        *renewal.problem);
}

}

View viewOf(const Renewal &renewal, const Phrasebook &words)
{
    View view;
    view.page = static_cast<int>(renewal.step);
    view.heading = headingOf(words, renewal.step);
    view.explanation = explanationOf(words, renewal.step);
    view.choices = choicesOf(words, renewal.step);
    view.row = renewal.row;
    view.fields = fieldsOf(words, renewal);
    view.chooseFile = renewal.step == RenewalStep::Token ? words.say("guide", "Choose a file …") : QString();
    view.message = messageFor(words, renewal);
    view.waits = renewal.waits;
    view.goOn = renewal.step == RenewalStep::Done ? words.say("renewal", "Back to the till") : words.say("guide", "Next");
    view.goBack = renewal.step == RenewalStep::Done ? QString() : words.say("guide", "Back");
    view.leave = words.say("renewal", "Leave");
    view.help = {help::Topic::Token, {}};
    return view;
}

}
