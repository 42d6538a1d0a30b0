// For threads that write to printers and print services.
#pragma once

#include <csignal>

namespace mostrador::io {

// A reader that goes away must become an error of write(), not a signal that ends the till.
inline void blockSystemSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

}
