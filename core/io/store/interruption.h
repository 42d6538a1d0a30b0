// Lets somebody else stop a long statement of a connection: it then fails, as any statement that was cut off.
#pragma once

#include "core/io/store/database.h"

#include <atomic>

namespace mostrador::io {

class Interruption
{
public:
    // `stop` is looked at every few milliseconds, as long as this lives; null: nobody stops anything. Both outlive it.
    Interruption(const Database &database, const std::atomic<bool> *stop);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    const Database &m_database;
};

}
