#include "ui/setup/guideview.h"

#include "core/base/result.h"
#include "core/setup/newstore.h"
#include "ui/setup/words_guide.h"
#include "ui/text/words_settings.h"
#include "ui/text/words_setup.h"

using namespace Qt::StringLiterals;

namespace mostrador::guide {

namespace {

using setup::Guide;
using setup::Step;
using text::Phrasebook;

QList<widgets::Choice> storesOf(const Phrasebook &words, const Guide &guide)
{
    QList<widgets::Choice> choices;
    for (const gateway::Store &store : storesIn(guide))
        choices.append({store.name, store.externalId.isEmpty() ? store.address : store.externalId + u" · "_s + store.address});
    choices.append({words.say("guide", "Create a store"), words.say("guide", "It is made in the account, with its place.")});
    return choices;
}

QList<widgets::Choice> placesOf(const Phrasebook &words, const Guide &guide)
{
    QList<widgets::Choice> choices;
    for (const QString &name : placeRowsIn(guide))
        choices.append({name, isPlaceKnown(guide, name) ? QString() : words.say("guide", "As it was typed: Mercado Pago says whether it knows it.")});
    return choices;
}

QString conditionOf(const Phrasebook &words, gateway::PosMode mode)
{
    const bool needsMending = mode == gateway::PosMode::OpenAmount || mode == gateway::PosMode::Unattended;
    return needsMending ? words.say("guide", "The buyer types the amount: choosing it mends that.") : QString();
}

QList<widgets::Choice> pointsOfSaleOf(const Phrasebook &words, const Guide &guide)
{
    QList<widgets::Choice> choices;
    for (const gateway::PointOfSale &pos : pointsOfSaleIn(guide))
        choices.append({pos.name.isEmpty() ? pos.externalId : pos.name, QStringList{pos.externalId, conditionOf(words, pos.mode)}.join(u"  "_s).trimmed()});
    choices.append({words.say("guide", "Create a point of sale"), words.say("guide", "Each till needs one of its own.")});
    return choices;
}

QList<widgets::Choice> countriesOf(const Phrasebook &words)
{
    QList<widgets::Choice> choices;
    for (const money::Site site : money::allSites)
        choices.append({nameOf(words, site), codeOf(money::currencyOf(site))});
    return choices;
}

QList<widgets::Choice> modelsOf(const Phrasebook &words, const Guide &guide)
{
    QList<widgets::Choice> choices;
    const auto apis = apisIn(guide);
    for (const gateway::Api api : apis)
        choices.append({api == apis.constFirst() ? words.say("guide", "%1 (usual here)").arg(nameOf(api)) : nameOf(api), meaningOf(words, api)});
    return choices;
}

QList<widgets::Choice> choicesOf(const Phrasebook &words, const Guide &guide)
{
    switch (guide.step) {
    case Step::Language:
        return {{u"Español (Argentina)"_s, {}}, {u"Español (México)"_s, {}}, {u"Português (Brasil)"_s, {}}, {u"English"_s, {}}};
    case Step::Country:
        return countriesOf(words);
    case Step::Store:
        return storesOf(words, guide);
    case Step::State:
    case Step::City:
        return placesOf(words, guide);
    case Step::PointOfSale:
        return pointsOfSaleOf(words, guide);
    case Step::Model:
        return modelsOf(words, guide);
    case Step::Printer:
        return printersOf(words);
    case Step::Screen:
        return screensOf(words);
    case Step::Verification:
        if (!guide.problem)
            return {};
        return {{words.say("guide", "Try again"), {}}, {words.say("guide", "Go on without it"), words.say("guide", "The till asks again when the drawer is opened.")}};
    case Step::Token:
    case Step::NewStore:
    case Step::NewPointOfSale:
    case Step::Till:
    case Step::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QList<FieldView> fieldsOf(const Phrasebook &words, const Guide &guide)
{
    const QStringList labels = labelsOf(words, guide.step);
    const QStringList hints = hintsOf(words, guide.step);
    QList<FieldView> fields;
    for (qsizetype at = 0; at < labels.size(); ++at)
        fields.append({labels.at(at), guide.typed.at(static_cast<std::size_t>(at)), hints.value(at), guide.step == Step::Token && at == 0});
    return fields;
}

// What going on does after it was said.
text::Message offered(const Phrasebook &words, const setup::Finding &finding)
{
    const text::Message message = text::messageOf(words, finding);
    const bool isMended = setup::mendingOf(finding.kind) == setup::Mending::EmptySlot;
    const QString next = isMended ? words.say("guide", "If nobody is paying it, “Next” withdraws it. Or choose another point of sale.") : message.whatNow;
    return {message.severity, message.whatHappened, {}, next};
}

std::optional<text::Message> messageFor(const Phrasebook &words, const Guide &guide)
{
    if (guide.waits)
        return text::Message{text::Severity::Information, waitingFor(words, guide.step), {}, {}};
    if (!guide.problem)
        return std::nullopt;
    return std::visit(Overloaded{
                          [&](const setup::Finding &finding) { return offered(words, finding); },
                          [&](setup::Trouble trouble) { return messageOf(words, trouble); },
                          [&](const gateway::Refusal &refusal) { return messageOf(words, refusal, guide.step); },
                      },
        *guide.problem);
}

}

Phrasebook wordsOf(const setup::Choices &choices)
{
    return {text::languageOf(choices.language, choices.site), choices.site};
}

help::Topic topicOf(Step step)
{
    using help::Topic;
    switch (step) {
    case Step::Language:
    case Step::Country:
    case Step::Till:
    case Step::Done:
        return Topic::SetUp;
    case Step::Token:
        return Topic::Token;
    case Step::Store:
    case Step::NewStore:
    case Step::State:
    case Step::City:
    case Step::PointOfSale:
    case Step::NewPointOfSale:
    case Step::Model:
        return Topic::PointOfSale;
    case Step::Printer:
        return Topic::Printer;
    case Step::Screen:
        return Topic::CustomerScreen;
    case Step::Verification:
        return Topic::CheckSetup;
    }
    Q_UNREACHABLE();
}

View viewOf(const Guide &guide)
{
    const Phrasebook words = wordsOf(guide.choices);
    const bool isTest = guide.facts.account && guide.facts.account->isTest;
    View view;
    view.page = static_cast<int>(guide.step);
    view.heading = headingOf(words, guide.step);
    view.progress = words.say("guide", "Step %1 of %2").arg(placeOf(guide.step)).arg(setup::places);
    view.explanation = explanationOf(words, guide);
    view.choices = choicesOf(words, guide);
    view.row = guide.row;
    view.fields = fieldsOf(words, guide);
    view.searches = guide.step == Step::State || guide.step == Step::City;
    view.chooseFile = guide.step == Step::Token ? words.say("guide", "Choose a file …") : QString();
    view.message = messageFor(words, guide);
    view.waits = guide.waits;
    view.goOn = guide.step == Step::Done ? words.say("guide", "Open the till") : words.say("guide", "Next");
    view.goBack = guide.step == Step::Language ? QString() : words.say("guide", "Back");
    view.leave = guide.isSetUp ? words.say("guide", "Leave: all stays as it was") : words.say("guide", "Later: only cash for now");
    view.banner = isTest ? words.say("guide", "TEST ACCOUNT: no money moves. Test buyers pay it, real ones cannot.") : QString();
    view.help = {topicOf(guide.step), {{u"↑ ↓"_s, words.say("guide", "Choose")}, {u"Enter"_s, words.say("guide", "Next")},
                                          {u"Esc"_s, words.say("guide", "Back")}}};
    return view;
}

}
