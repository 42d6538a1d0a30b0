// Who waits for the check of a journal: told how far it is, in percent, and asked whether to go on, both by the thread that checks.
#pragma once

#include <atomic>
#include <functional>

namespace mostrador::io {

struct CheckWatch {
    std::function<void(int)> progress{};
    const std::atomic<bool> *stop = nullptr; // null: nobody stops it
};

}
