// Waits for what is told later, in a program that has nothing else to do meanwhile.
#pragma once

#include <QEventLoop>

#include <optional>
#include <utility>

namespace mostrador::app {

// `ask` is handed the function that takes the answer; it is called once, at once or from the event loop.
template <typename Answer, typename Ask> [[nodiscard]] Answer awaited(Ask ask)
{
    std::optional<Answer> answer;
    QEventLoop waiting;
    ask([&answer, &waiting](Answer given) {
        answer.emplace(std::move(given));
        waiting.quit();
    });
    if (!answer)
        waiting.exec();
    return std::move(*answer);
}

}
