// After a restore the provider is asked for everything that it has under our references since the backup: what the restored
// journal does not know goes on record, so that nothing in flight is forgotten.
#pragma once

#include "app/assembly/assembly.h"
#include "core/backup/series.h"
#include "core/mercadopago/paymentlist.h"
#include "core/till/lostattempts.h"

#include <QMap>

namespace mostrador::app {

class Rereading
{
public:
    enum class End : quint8 {
        Complete,   // nothing can have been missed: it need not be done again
        TooEarly,   // what is under way at the provider's may still be missing: again later
        NotReached, // the provider, or the disk: again later
    };
    struct Result {
        End end = End::NotReached;
        QList<till::LostAttempt> found; // on record now
    };
    using Done = std::function<void(const Result &)>;

    // The restore that waits for it; nothing: there is none.
    [[nodiscard]] static std::optional<backup::Restore> wanted(const io::JournalReader &reader);

    // `assembly` has a client and must outlive it. `done` is called once, from the event loop.
    Rereading(Assembly &assembly, backup::Restore restore, Done done);
    void start();

private:
    void ask(qint64 offset);
    void answered(qint64 offset, const gateway::TransportReply &reply);
    [[nodiscard]] bool take(const mercadopago::PaymentPage &page);
    void record();
    void end(End end);

    Assembly &m_assembly;
    till::Setup m_setup;
    backup::Restore m_restore;
    Done m_done;
    Instant m_startedAt{};
    QMap<QString, till::LostAttempt> m_found; // by external reference
    std::shared_ptr<char> m_life = std::make_shared<char>(); // answers that come after it see that it is gone
};

}
