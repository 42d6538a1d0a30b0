#include "app/mostradorctl/secrets.h"

#include "app/assembly/startproblem.h"
#include "app/mostradorctl/waiting.h"
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "core/io/system/folders.h"

#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using io::Secret;
using io::SecretError;
using io::SecretKind;
using io::SecretProblem;
using io::SecretResult;

QString fileOf(SecretKind kind)
{
    return kind == SecretKind::AccessToken ? io::tokenFilePath() : io::webhookSecretFilePath();
}

QString nameOf(SecretKind kind)
{
    return kind == SecretKind::AccessToken ? u"token"_s : u"webhook_secret"_s;
}

ExitCode fail(const Output &output, SecretKind kind, const SecretError &error)
{
    const StartProblem problem = kind == SecretKind::AccessToken ? StartProblem(error) : StartProblem(NoWebhookSecret{error});
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return error.problem == SecretProblem::Malformed ? ExitCode::Usage : ExitCode::Configuration;
}

// What is typed or pasted at a terminal is not shown there.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal = false;
};

// One line, or all that there is.
SecretResult fromStandardInput(SecretKind kind, const Output &output)
{
    const HiddenTyping hidden;
    if (hidden.isTerminal())
        std::fprintf(stderr, "%s\n", qPrintable(output.words().say("ctl", "Paste it and press Enter. It is not shown.")));
    QByteArray content(io::traitsOf(kind).longest + 2, '\0');
    qsizetype size = 0;
    while (size < content.size() && !content.first(size).contains('\n')) {
        const auto more = ::read(STDIN_FILENO, content.data() + size, static_cast<std::size_t>(content.size() - size));
        if (more <= 0)
            break;
        size += more;
    }
    auto secret = io::secretFromText(kind, QByteArrayView(content).first(size));
    ::explicit_bzero(content.data(), static_cast<std::size_t>(content.size()));
    return secret;
}

ExitCode tell(const Output &output, SecretKind kind, const QString &state, const QString &place, const QString &sentence)
{
    output.object({{u"event"_s, nameOf(kind)}, {u"state"_s, state}, {u"place"_s, place}});
    output.line(sentence);
    return ExitCode::Paid;
}

std::optional<SecretError> removeFromKeychain(io::Keychain &keychain, SecretKind kind)
{
    return awaited<std::optional<SecretError>>([&](io::Keychain::Done done) { keychain.remove(kind, std::move(done)); });
}

// There is one place at a time, so that nothing old comes up again: the other one is emptied.
ExitCode set(SecretKind kind, bool intoFile, const Output &output)
{
    const SecretResult secret = fromStandardInput(kind, output);
    if (!secret)
        return fail(output, kind, secret.error().problem == SecretProblem::Absent ? SecretError{SecretProblem::Malformed} : secret.error());
    io::Keychain keychain;
    if (intoFile) {
        if (const auto failed = io::writeSecretFile(fileOf(kind), *secret))
            return fail(output, kind, *failed);
        if (const auto failed = removeFromKeychain(keychain, kind))
            output.warning(u"keychain"_s, {text::Severity::Warning, output.words().say("ctl", "The keychain was not emptied."), {}, output.words().say("ctl", "An older one in it counts before the file: unlock it and remove that one.")});
        return tell(output, kind, u"set"_s, u"file"_s, output.words().say("ctl", "It is in a file that only you can read: %1").arg(fileOf(kind)));
    }
    if (const auto failed = awaited<std::optional<SecretError>>([&](io::Keychain::Done done) { keychain.write(kind, *secret, std::move(done)); }))
        return fail(output, kind, *failed);
    if (const auto failed = io::removeSecretFile(fileOf(kind)))
        return fail(output, kind, *failed);
    return tell(output, kind, u"set"_s, u"keychain"_s, output.words().say("ctl", "It is in the keychain. A till that is open uses it from its next start on."));
}

ExitCode showWhere(SecretKind kind, const Output &output)
{
    if (const auto given = io::takeFromEnvironment(kind); given || given.error().problem != SecretProblem::Absent)
        return given ? tell(output, kind, u"set"_s, u"environment"_s, output.words().say("ctl", "It comes from the environment: %1").arg(QLatin1StringView(io::traitsOf(kind).variable)))
                     : fail(output, kind, given.error());
    io::Keychain keychain;
    const auto kept = awaited<SecretResult>([&](io::Keychain::Found done) { keychain.read(kind, std::move(done)); });
    if (kept)
        return tell(output, kind, u"set"_s, u"keychain"_s, output.words().say("ctl", "It is in the keychain."));
    const auto inFile = io::readSecretFile(kind, fileOf(kind));
    if (inFile)
        return tell(output, kind, u"set"_s, u"file"_s, output.words().say("ctl", "It is in a file that only you can read: %1").arg(fileOf(kind)));
    return fail(output, kind, inFile.error().problem == SecretProblem::Absent ? kept.error() : inFile.error());
}

ExitCode remove(SecretKind kind, const Output &output)
{
    io::Keychain keychain;
    const auto left = removeFromKeychain(keychain, kind);
    if (const auto failed = io::removeSecretFile(fileOf(kind)))
        return fail(output, kind, *failed);
    if (left)
        return fail(output, kind, *left);
    return tell(output, kind, u"removed"_s, u"none"_s, output.words().say("ctl", "Neither the keychain nor a file has it any more."));
}

}

ExitCode keepSecret(const CommandLine &line, const Output &output)
{
    switch (line.secretAct) {
    case SecretAct::Set:
        return set(line.secret, line.intoFile, output);
    case SecretAct::Status:
        return showWhere(line.secret, output);
    case SecretAct::Remove:
        return remove(line.secret, output);
    }
    Q_UNREACHABLE();
}

}
