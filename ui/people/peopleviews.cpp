#include "ui/people/peoplesheet.h"
#include "ui/text/words_people.h"

namespace mostrador::staff {

namespace {

using history::SalesPanel;
using history::Sheet;
using text::Phrasebook;
using text::Severity;

QString stateOf(const Phrasebook &words, const people::Person &person)
{
    const QString role = text::nameOf(words, person.role);
    return person.active ? role : words.say("people", "%1 · no longer here").arg(role);
}

SalesPanel listOf(const PeopleSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    SalesPanel panel;
    panel.heading = words.say("counter", "People");
    const bool isFirst = !hasManager(state.people);
    panel.rows.append({words.say("people", "Add a person"), {},
        isFirst ? words.say("people", "From then on everybody logs in with a PIN of their own") : QString(),
        Severity::Information});
    for (const people::Person &person : listed(state))
        panel.rows.append({person.name, {}, stateOf(words, person), person.active ? Severity::Information : Severity::Warning});
    panel.chosen = sheet.row;
    panel.hint = words.say("people", "↑ ↓ choose · Enter opens · Esc back");
    return panel;
}

Sheet personSheet(const PeopleSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    const people::Person person = state.people.value(sheet.person);
    Sheet view;
    view.heading = person.name;
    view.facts = {{words.say("people", "Role"), stateOf(words, person)}};
    view.question = words.say("people", "What changes? Press a digit.");
    int digit = 0;
    for (const people::Role role : people::allRoles)
        view.choices.append({++digit, text::nameOf(words, role), {}});
    view.choices.append({++digit, words.say("people", "A new PIN"), {}});
    view.choices.append({++digit, person.active ? words.say("people", "Leaves: no log-in any more") : words.say("people", "Is back"), {}});
    view.hint = words.say("office", "Esc goes back");
    return view;
}

Sheet roleSheet(const PeopleSheet &sheet, const desk::Shop &shop)
{
    const auto &words = shop.words;
    Sheet view;
    view.heading = sheet.name;
    view.question = words.say("people", "In which role? Press a digit.");
    const QStringList what{words.say("people", "sells, opens and closes the drawer"),
        words.say("people", "also refunds, cancels, own prices, cash in and out"),
        words.say("people", "also conflicts, by hand, products, people, settings")};
    int digit = 0;
    for (const people::Role role : people::allRoles) {
        view.facts.append({text::nameOf(words, role), what[digit]});
        view.choices.append({++digit, text::nameOf(words, role), {}});
    }
    view.hint = words.say("office", "Esc goes back");
    return view;
}

QString nameOf(const PeopleSheet &sheet, const till::State &state)
{
    return sheet.person.isEmpty() ? sheet.name : state.people.value(sheet.person).name;
}

Sheet pinSheet(const PeopleSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    const bool again = sheet.step == Step::PinAgain;
    return {nameOf(sheet, state), {},
        again ? words.say("office", "Type the same digits again, then Enter.")
              : words.say("people", "%1 chooses a PIN: 4 to 8 digits, then Enter.").arg(nameOf(sheet, state)),
        {}, words.say("office", "Esc goes back")};
}

}

std::variant<SalesPanel, Sheet> panelOf(const PeopleSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    const auto &words = shop.words;
    switch (sheet.step) {
    case Step::List:
        return listOf(sheet, state, shop);
    case Step::Person:
        return personSheet(sheet, state, shop);
    case Step::Role:
        return roleSheet(sheet, shop);
    case Step::Name:
        return Sheet{words.say("people", "Add a person"), {}, words.say("people", "Type the name, then Enter."), {},
            words.say("office", "Esc goes back")};
    case Step::Pin:
    case Step::PinAgain:
        return pinSheet(sheet, state, shop);
    }
    Q_UNREACHABLE();
}

counter::EntryView entryOf(const PeopleSheet &sheet, const desk::Shop &shop)
{
    const auto &words = shop.words;
    const auto currency = shop.setup.currency;
    switch (sheet.step) {
    case Step::List:
        return {words.say("office", "↑ ↓ Enter"), counter::EntryMode::Digit, currency, true};
    case Step::Name: {
        counter::EntryView field{words.say("people", "Name"), counter::EntryMode::Answer, currency};
        field.letters = true;
        return field;
    }
    case Step::Pin:
        return {words.say("office", "New PIN"), counter::EntryMode::Answer, currency, false, true};
    case Step::PinAgain:
        return {words.say("office", "The same PIN again"), counter::EntryMode::Answer, currency, false, true};
    case Step::Person:
    case Step::Role:
        break;
    }
    return {words.say("office", "Press a digit"), counter::EntryMode::Digit, currency};
}

}
