// The demo's manager: a PIN that everybody knows, said in the demo's column; in a kiosk one that only its keeper is told.
// People's PINs are kept in the demo's folder.
#pragma once

#include "core/io/system/peoplepins.h"

namespace mostrador::app {

class DemoPin final : public people::PinKeeper
{
public:
    explicit DemoPin(const QString &folder = {}, QString ownPin = pin()) // empty folder: nothing is kept
        : m_people(folder.isEmpty() ? QString() : folder + QStringLiteral("/people-pins")), m_pin(std::move(ownPin))
    {
    }

    [[nodiscard]] static QString pin() { return QStringLiteral("1234"); } // everybody's

    [[nodiscard]] people::PinState state() const override { return people::PinState::Set; }
    [[nodiscard]] bool matches(const QString &typed) const override { return typed == m_pin; }
    [[nodiscard]] bool choose(const QString &) override { return true; }
    void putOff() override {}
    [[nodiscard]] std::optional<QString> whose(const QString &typed) const override { return m_people.whose(typed); }
    [[nodiscard]] people::PinGiven give(const QString &person, const QString &typed) override
    {
        return m_people.give(person, typed);
    }
    [[nodiscard]] bool hasPin(const QString &person) const override { return m_people.has(person); }
    [[nodiscard]] bool knowsPeople() const override { return !m_people.isEmpty(); }
    [[nodiscard]] people::WrongTries wrongTries() const override { return m_tries; }
    void remember(const people::WrongTries &tries) override { m_tries = tries; }

private:
    io::PeoplePins m_people;
    QString m_pin;
    people::WrongTries m_tries;
};

}
