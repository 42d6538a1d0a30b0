#include "app/assembly/startproblem.h"

#include "core/base/result.h"
#include "ui/text/words_backup.h"
#include "ui/text/words_till.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using text::Message;
using text::Phrasebook;
using text::Severity;

Message failed(const Phrasebook &words, const QString &what, const QString &now)
{
    return {Severity::Failure, what, words.say("payment", "No money moved."), now};
}

Message messageOf(const Phrasebook &words, const io::SettingsFileError &error)
{
    switch (error.problem) {
    case io::SettingsFileProblem::NoFile:
        return failed(words, words.say("start", "There are no settings at “%1”.").arg(error.path),
            words.say("start", "Write that file (the README shows one), or try the demo: mostrador --demo"));
    case io::SettingsFileProblem::Unreadable:
        return failed(words, words.say("start", "The settings “%1” cannot be read.").arg(error.path),
            words.say("start", "Check who owns the file and its permissions."));
    case io::SettingsFileProblem::Invalid:
        return error.errors.isEmpty() ? failed(words, words.say("start", "The settings “%1” cannot be read.").arg(error.path), {})
                                      : text::messageOf(words, error.path, error.errors.constFirst());
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const io::FolderError &error)
{
    const QString now = error.problem == io::FolderProblem::NetworkFileSystem
        ? words.say("till", "Choose a folder on a disk of this computer.")
        : words.say("start", "Check who owns the folder, its permissions and that it is no link.");
    return failed(words, words.say("start", "The data folder “%1” cannot be used.").arg(error.path), now);
}

Message messageOf(const Phrasebook &words, const io::FolderIsHeld &held)
{
    const QString who = held.pid ? QString::number(*held.pid) : held.detail;
    return failed(words, words.say("start", "Another program has this till open (%1).").arg(who),
        words.say("start", "Close it first. Lists and “status” work meanwhile."));
}

Message messageOf(const Phrasebook &words, io::OriginProblem)
{
    return failed(words, words.say("gateway", "The address set for Mercado Pago may not receive the token; nothing was sent."),
        words.say("gateway", "Correct “base_url” in the settings."));
}

Message keychainMessageOf(const Phrasebook &words, const io::SecretError &error)
{
    if (error.problem == io::SecretProblem::NoKeychain)
        return failed(words, words.say("start", "There is no access token, and this session has no keychain to keep one in."),
            words.say("start", "Install gnome-keyring and log in again, or keep it in a file that only you can read: mostradorctl token set --file"));
    if (error.problem == io::SecretProblem::KeychainRefused)
        return failed(words, words.say("start", "The keychain did not give the access token (%1).").arg(error.detail),
            words.say("start", "Look into it with the program “Passwords and Keys”, then start Mostrador again."));
    const QString what = error.problem == io::SecretProblem::KeychainLocked ? words.say("start", "The keychain with the access token is locked.")
                                                                           : words.say("start", "The keychain with the access token does not answer.");
    return failed(words, what,
        words.say("start", "Unlock it: type its password where the desktop asks for it, or open “Passwords and Keys” and unlock “Login”. Cash can be taken meanwhile."));
}

Message messageOf(const Phrasebook &words, const io::SecretError &error)
{
    using enum io::SecretProblem;
    switch (error.problem) {
    case Absent:
        return failed(words, words.say("start", "There is no access token."),
            words.say("start", "Have a manager set it up, or run: mostradorctl token set"));
    case Malformed:
        return failed(words, words.say("start", "The access token does not look like one of Mercado Pago's."),
            words.say("start", "Copy it again: it begins with APP_USR- or TEST-."));
    case TooOpen:
    case ForeignOwner:
    case NoFile:
        return failed(words, words.say("start", "Others can read or change the token's file “%1”.").arg(error.path),
            words.say("start", "Make it yours alone: chmod 600 %1").arg(error.path));
    case Unreadable:
    case Unwritable:
        return failed(words, words.say("start", "The token's file “%1” cannot be read.").arg(error.path),
            words.say("start", "Check who owns the file and its permissions."));
    case NoKeychain:
    case KeychainLocked:
    case KeychainSilent:
    case KeychainRefused:
        return keychainMessageOf(words, error);
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, io::PrinterProblem problem)
{
    switch (problem) {
    case io::PrinterProblem::AddressMissing:
    case io::PrinterProblem::AddressInvalid:
        return failed(words, words.say("start", "The printer's address in the settings cannot be used."),
            words.say("start", "Write host:port for tcp, a path for device and file, a queue for system."));
    case io::PrinterProblem::LanguageNotPossible:
        return failed(words, words.say("start", "This kind of printer does not take PDF."),
            words.say("start", "Set [printer] language to “escpos” or “text”."));
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, NoProvider)
{
    return failed(words, words.say("till", "QR payments are not set up on this till."),
        words.say("till", "Take cash, or have a manager fill in [provider] in the settings."));
}

// Selling goes on without notifications: the till asks by itself.
Message slower(const Phrasebook &words, const QString &what, const QString &now)
{
    return {Severity::Warning, what, words.say("start", "QR payments work: the till asks Mercado Pago by itself."), now};
}

Message messageOf(const Phrasebook &words, const CannotListen &problem)
{
    const QString what = words.say("start", "Notifications cannot be received at “%1”.").arg(problem.place);
    switch (problem.why.problem) {
    case io::ListenProblem::InUse:
        return slower(words, what, words.say("start", "Another program listens there: choose another port in [receiver] listen."));
    case io::ListenProblem::BadAddress:
        return slower(words, what, words.say("start", "Write an address of this computer into [receiver] listen."));
    case io::ListenProblem::NotPermitted:
    case io::ListenProblem::Failed:
        return slower(words, what, words.say("start", "Choose a port above 1023 in [receiver] listen."));
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const NoWebhookSecret &problem)
{
    const QString &path = problem.why.path;
    switch (problem.why.problem) {
    case io::SecretProblem::TooOpen:
    case io::SecretProblem::ForeignOwner:
    case io::SecretProblem::NoFile:
        return slower(words, words.say("start", "Others can read or change the secret of notifications in “%1”.").arg(path),
            words.say("start", "Make it yours alone: chmod 600 %1").arg(path));
    case io::SecretProblem::KeychainLocked:
    case io::SecretProblem::KeychainSilent:
    case io::SecretProblem::KeychainRefused:
        return slower(words, words.say("start", "The keychain does not give the secret of notifications."),
            words.say("start", "Unlock the keychain, then start Mostrador again."));
    case io::SecretProblem::NoKeychain:
    case io::SecretProblem::Absent:
    case io::SecretProblem::Malformed:
    case io::SecretProblem::Unreadable:
    case io::SecretProblem::Unwritable:
        return slower(words, words.say("start", "The secret of notifications cannot be used."),
            words.say("start", "Copy it again from Mercado Pago: one line, without spaces."));
    }
    Q_UNREACHABLE();
}

}

Message badlySigned(const Phrasebook &words, qint64 count, mercadopago::SignatureCheck last)
{
    return {Severity::Warning,
        words.say("start", "Notifications whose signature does not fit: %1 (the last: %2).").arg(count).arg(mercadopago::nameOf(last)),
        words.say("start", "No sale depends on it: the till asks Mercado Pago itself."),
        words.say("start", "If there are many, compare the secret with the one that Mercado Pago shows.")};
}

Message messageOf(const Phrasebook &words, const StartProblem &problem)
{
    return std::visit([&words](const auto &each) { return messageOf(words, each); }, problem);
}

QString codeOf(const StartProblem &problem)
{
    constexpr std::array codes{"settings", "data_folder", "held", "journal", "journal", "base_url", "token", "printer", "no_provider", "receiver",
        "webhook_secret", "backup"};
    static_assert(codes.size() == std::variant_size_v<StartProblem>);
    return QString::fromLatin1(codes.at(problem.index()));
}

}
