#include "app/mostradorctl/checksetup.h"

#include "app/assembly/accountcheck.h"
#include "app/assembly/assembly.h"
#include "app/mostradorctl/provider.h"
#include "app/mostradorctl/waiting.h"
#include "core/setup/asking.h"
#include "ui/text/words_setup.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int mostOpen = 10'000;

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

// What this till still waits for is no order that somebody left; its journal may be read beside an open till.
QStringList openReferences(const QString &dataFolder)
{
    QStringList references;
    if (!QFileInfo::exists(journalPath(dataFolder)))
        return references;
    const auto reader = io::JournalReader::open(journalPath(dataFolder));
    const auto open = reader ? reader->open(u"payment"_s, true, mostOpen) : failure(reader.error());
    if (open) {
        for (const journal::Current &each : *open)
            references.append(each.subject);
    }
    return references;
}

QString stateOf(setup::Gravity gravity)
{
    switch (gravity) {
    case setup::Gravity::Good:
        return u"good"_s;
    case setup::Gravity::Hint:
        return u"hint"_s;
    case setup::Gravity::Warning:
        return u"warning"_s;
    case setup::Gravity::Failure:
        return u"failure"_s;
    }
    Q_UNREACHABLE();
}

void tell(const Output &output, const setup::Finding &finding)
{
    const text::Message message = text::messageOf(output.words(), finding);
    const bool canMend = mendingOf(finding.kind) != setup::Mending::None;
    output.object({{u"event"_s, u"finding"_s}, {u"code"_s, QString(nameOf(finding.kind))}, {u"state"_s, stateOf(gravityOf(finding.kind))},
        {u"detail"_s, finding.detail}, {u"what"_s, message.whatHappened}, {u"next"_s, message.whatNow}, {u"can_mend"_s, canMend}});
    output.line(u"%1 %2"_s.arg(message.whatHappened, message.whatNow).trimmed());
    if (canMend)
        output.line(u"    "_s + output.words().say("ctl", "mostradorctl check-setup --mend mends it."));
}

void tellNotifications(const Output &output, const setup::Expected &expected)
{
    const setup::Notifications notifications = notificationsOf(expected);
    const text::Message message = text::messageOf(output.words(), notifications);
    output.object({{u"event"_s, u"notifications"_s}, {u"listens"_s, notifications.listens}, {u"has_url"_s, notifications.hasAddress},
        {u"what"_s, message.whatHappened}, {u"next"_s, message.whatNow}});
    output.line(inOneLine(message));
}

ExitCode exitCodeOf(const QList<setup::Finding> &findings)
{
    using setup::FindingKind;
    const setup::Finding &gravest = findings.constFirst();
    if (gravityOf(gravest.kind) == setup::Gravity::Failure)
        return ExitCode::Configuration;
    if (gravest.kind == FindingKind::NoConnection || gravest.kind == FindingKind::NotRead)
        return ExitCode::Unknown;
    return gravityOf(gravest.kind) == setup::Gravity::Warning ? ExitCode::Configuration : ExitCode::Paid;
}

class Check
{
public:
    Check(gateway::Transport &transport, setup::Expected expected, const Output &output)
        : m_asker(transport), m_expected(std::move(expected)), m_output(output)
    {
    }

    [[nodiscard]] QList<setup::Finding> look()
    {
        m_facts = awaited<setup::Facts>([this](auto done) { m_asker.interview(interviewFor(m_expected), std::move(done)); });
        return verdictOn(m_facts, m_expected);
    }

    void tellAccount() const
    {
        if (!m_facts.account)
            return;
        const auto &account = *m_facts.account;
        const QString country = account.site ? text::nameOf(m_output.words(), *account.site) : u"?"_s;
        m_output.object({{u"event"_s, u"account"_s}, {u"user_id"_s, account.userId}, {u"test"_s, account.isTest},
            {u"stores"_s, m_facts.stores.size()}, {u"points_of_sale"_s, m_facts.pointsOfSale.size()}});
        m_output.line(m_output.words().say("ctl", "Account %1 (%2)").arg(account.userId, country));
    }

    // False when the provider did not let it happen.
    [[nodiscard]] bool mend(const setup::Finding &finding)
    {
        const QString key = QString::fromLatin1(io::SystemRandomness().bytes(16).toHex());
        const auto wish = setup::mend(finding, m_facts, m_expected, key);
        if (!wish)
            return true;
        const auto answer = awaited<gateway::AccountAnswer>([&](auto done) { m_asker.ask(*wish, std::move(done)); });
        const auto *refusal = std::get_if<gateway::Refusal>(&answer);
        if (refusal == nullptr && !std::holds_alternative<gateway::NoAnswer>(answer)) {
            m_output.line(m_output.words().say("ctl", "Mended."));
            return true;
        }
        const QString why = refusal ? u"%1 %2"_s.arg(refusal->status).arg(refusal->code) : u"–"_s;
        m_output.error(u"not_mended"_s, {text::Severity::Failure, m_output.words().say("ctl", "Mercado Pago refused to mend it: %1").arg(why), {},
            text::messageOf(m_output.words(), finding).whatNow}, MoneyMoved::No);
        return false;
    }

private:
    setup::Asker m_asker;
    setup::Expected m_expected;
    setup::Facts m_facts;
    const Output &m_output;
};

}

ExitCode checkSetup(const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output)
{
    const auto expected = expectedOf(settings, openReferences(dataFolder));
    if (!expected)
        return fail(output, NoProvider{});
    const auto client = makeClient(settings);
    if (!client)
        return fail(output, client.error());
    Check check(**client, *expected, output);
    auto findings = check.look();
    bool isMended = true;
    if (line.mend) {
        for (const setup::Finding &finding : findings)
            isMended = check.mend(finding) && isMended;
        findings = check.look();
    }
    check.tellAccount();
    for (const setup::Finding &finding : findings)
        tell(output, finding);
    tellNotifications(output, *expected);
    return isMended ? exitCodeOf(findings) : ExitCode::Refused;
}

}
