// One acceptance run: asks whose account it is, walks the person through the rows, puts its probes, and leaves nothing
// payable behind.
#pragma once

#include "app/mostradorctl/acceptancefolder.h"
#include "app/mostradorctl/admission.h"
#include "app/mostradorctl/clearing.h"
#include "app/mostradorctl/person.h"
#include "app/mostradorctl/probing.h"
#include "app/mostradorctl/session.h"
#include "core/acceptance/walk.h"

namespace mostrador::app {

struct AcceptanceWish {
    money::Money amount;      // of one payment
    bool realAccount = false; // real money may move
};

class AcceptanceSession final : public Session
{
public:
    AcceptanceSession(Assembly &assembly, AcceptanceFolder &folder, AcceptanceWish wish, const Output &output);

private:
    void begin() override;
    void changed(const payment::Payment &before, const payment::Payment &payment) override;
    void settled(const till::State &state) override;
    void rejected(const till::Rejection &rejection, const till::Event &event) override;
    void heard() override;
    void interrupted() override;

    // Before the first row.
    void accountFound(const AccountFound &account);
    void lookAtSlot();
    void beginWalk();
    void refuse(text::AcceptanceProblem problem, const QString &detail, ExitCode code);

    // The rows.
    void feed(const acceptance::Input &input);
    void feedLater(const acceptance::Input &input);
    void perform(const acceptance::PutCharge &);
    void perform(const acceptance::WithdrawCharge &);
    void perform(const acceptance::GiveBack &);
    void perform(const acceptance::Tell &tell);
    void perform(const acceptance::Ask &ask);
    void perform(const acceptance::Expect &expect);
    void perform(const acceptance::BeginRow &row);
    void perform(const acceptance::EndRow &row);
    void perform(const acceptance::CleanUp &);
    void perform(const acceptance::Finish &);
    void clear(std::function<void(bool)> done);
    void lookAgain();

    // The person.
    void ask(const QString &name, const QString &sentence, std::function<void(bool)> answered);
    void typed(const QString &line);
    void personGone();

    void probe();
    void found(const acceptance::ProbeResult &result);
    void conclude(const QStringList &left);
    void say(QJsonObject event, const QString &text) const;
    [[nodiscard]] gateway::Charge exampleCharge() const;
    [[nodiscard]] const settings::Provider &provider() const { return *m_assembly.settings().provider; }

    Assembly &m_assembly;
    AcceptanceFolder &m_folder;
    const AcceptanceWish m_wish;
    io::SystemRandomness m_randomness;
    Admission m_admission;
    Clearing m_clearing;
    Person m_person;
    std::unique_ptr<Probing> m_probing;
    acceptance::Walk m_walk;
    std::function<void(bool)> m_answered; // a question waits
    QString m_question;
    QString m_reference; // of the charge that waits, or did last
    int m_watch = 0;     // which expectation a timer belongs to
    bool m_personGone = false;
    bool m_stopped = false;
    bool m_isWalking = false;
    bool m_waitsForQr = false; // of the point of sale, before the first row
};

}
