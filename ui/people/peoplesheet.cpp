#include "ui/people/peoplesheet.h"

#include "ui/desk/words_office.h"
#include "ui/text/words_people.h"

#include <algorithm>
#include <utility>

namespace mostrador::staff {

namespace {

constexpr int newPin = 4;    // the digits of a person's sheet, after the three roles
constexpr int leaveStay = 5; // or come back

Turnout go(PeopleSheet sheet, Step step)
{
    sheet.step = step;
    return {std::move(sheet)};
}

Turnout say(PeopleSheet sheet, text::Message message)
{
    Turnout turnout{std::move(sheet)};
    turnout.message = std::move(message);
    return turnout;
}

Turnout change(PeopleSheet sheet, people::Change change)
{
    Turnout turnout{std::move(sheet)};
    turnout.wants = std::move(change);
    return turnout;
}

Turnout choosePerson(PeopleSheet sheet, int digit, const till::State &state)
{
    const people::Person person = state.people.value(sheet.person);
    const QString id = person.id;
    if (digit >= 1 && digit <= static_cast<int>(people::allRoles.size()))
        return change(std::move(sheet), people::SetRole{id, people::allRoles.at(static_cast<std::size_t>(digit - 1))});
    if (digit == newPin && person.active)
        return go(std::move(sheet), Step::Pin);
    if (digit == leaveStay)
        return change(std::move(sheet), people::SetActive{id, !person.active});
    return {std::move(sheet)};
}

Turnout answerName(PeopleSheet sheet, const QString &text, const till::State &state, const desk::Shop &shop)
{
    const auto person = people::changed(state.people, people::AddPerson{text, people::Role::Cashier});
    if (!person)
        return say(std::move(sheet), text::messageOf(shop.words, person.error()));
    sheet.name = person->name;
    sheet.role = person->role;
    const bool isFirst = person->role == people::Role::Manager; // nobody else could let the others in
    return go(std::move(sheet), isFirst ? Step::Pin : Step::Role);
}

Turnout answerPinAgain(PeopleSheet sheet, const QString &text, const desk::Shop &shop)
{
    const QString pin = std::exchange(sheet.pin, {});
    if (pin != text) {
        sheet.step = Step::Pin;
        return say(std::move(sheet), desk::pinsDiffer(shop.words));
    }
    Turnout turnout{sheet};
    if (sheet.person.isEmpty())
        turnout.wants = WithPin{people::AddPerson{sheet.name, sheet.role}, pin};
    else
        turnout.wants = WithPin{people::NewPin{sheet.person}, pin};
    return turnout;
}

}

PeopleSheet opened(const QString &allowedBy)
{
    PeopleSheet sheet;
    sheet.allowedBy = allowedBy;
    return sheet;
}

QList<people::Person> listed(const till::State &state)
{
    QList<people::Person> all = state.people.values();
    std::stable_sort(all.begin(), all.end(), [](const people::Person &one, const people::Person &other) {
        return one.active != other.active ? one.active : one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

PeopleSheet moved(PeopleSheet sheet, int step, const till::State &state)
{
    sheet.row = std::clamp(sheet.row + step, 0, static_cast<int>(state.people.size()));
    return sheet;
}

Turnout openRow(PeopleSheet sheet, const till::State &state)
{
    const auto all = listed(state);
    if (sheet.step != Step::List || sheet.row > all.size())
        return {std::move(sheet)};
    const bool adds = sheet.row == 0;
    sheet.person = adds ? QString() : all[sheet.row - 1].id;
    return go(std::move(sheet), adds ? Step::Name : Step::Person);
}

Turnout choose(PeopleSheet sheet, int digit, const till::State &state)
{
    if (sheet.step == Step::Person)
        return choosePerson(std::move(sheet), digit, state);
    const bool isRole = digit >= 1 && digit <= static_cast<int>(people::allRoles.size());
    if (sheet.step != Step::Role || !isRole)
        return {std::move(sheet)};
    sheet.role = people::allRoles.at(static_cast<std::size_t>(digit - 1));
    return go(std::move(sheet), Step::Pin);
}

Turnout answer(PeopleSheet sheet, const QString &text, const till::State &state, const desk::Shop &shop)
{
    switch (sheet.step) {
    case Step::Name:
        return answerName(std::move(sheet), text, state, shop);
    case Step::Pin:
        if (!people::isPin(text))
            return say(std::move(sheet), desk::notAPin(shop.words));
        sheet.pin = text;
        return go(std::move(sheet), Step::PinAgain);
    case Step::PinAgain:
        return answerPinAgain(std::move(sheet), text, shop);
    case Step::List:
    case Step::Person:
    case Step::Role:
        break;
    }
    return {std::move(sheet)};
}

Turnout escape(PeopleSheet sheet)
{
    if (sheet.step == Step::List) {
        Turnout turnout{std::move(sheet)};
        turnout.leaves = true;
        return turnout;
    }
    sheet.pin.clear();
    return go(std::move(sheet), Step::List);
}

Turnout pinGiven(PeopleSheet sheet, people::PinGiven given, const desk::Shop &shop)
{
    switch (given) {
    case people::PinGiven::Given:
        return go(std::move(sheet), Step::List);
    case people::PinGiven::Taken:
        sheet.step = Step::Pin;
        return say(std::move(sheet), desk::pinTaken(shop.words));
    case people::PinGiven::NotKept:
        sheet.step = Step::Pin;
        return say(std::move(sheet), desk::pinNotKept(shop.words));
    }
    Q_UNREACHABLE();
}

}
