// The person at the keyboard: what is typed on standard input, line by line, while everything else goes on.
#pragma once

#include <QSocketNotifier>
#include <QString>

#include <functional>
#include <optional>

namespace mostrador::app {

// Yes or no in the languages of the house; nothing if it is neither.
[[nodiscard]] std::optional<bool> yesOrNo(const QString &typed);

class Person
{
public:
    // Called from the event loop: `typed` with each line, `gone` once at the end of the input.
    Person(std::function<void(const QString &)> typed, std::function<void()> gone);

private:
    void read();

    std::function<void(const QString &)> m_typed;
    std::function<void()> m_gone;
    QByteArray m_unread;
    QSocketNotifier m_notifier;
};

}
