#include "app/mostradorctl/commandline.h"

#include <QCommandLineParser>
#include <QDate>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int longestWait = 24 * 60 * 60;

struct Verb {
    const char *name;
    Command command;
    bool takesSale;
};

constexpr std::array<Verb, 21> verbs{{
    {"charge", Command::Charge, false},
    {"check", Command::Check, true},
    {"cancel", Command::Cancel, true},
    {"refund", Command::Refund, true},
    {"resume", Command::Resume, false},
    {"pending", Command::Pending, false},
    {"status", Command::Status, true},
    {"sales", Command::Sales, false},
    {"journal", Command::JournalVerify, false},
    {"products", Command::ProductsImport, false},
    {"check-setup", Command::CheckSetup, false},
    {"poster", Command::Poster, false},
    {"token", Command::Secret, false},
    {"webhook-secret", Command::Secret, false},
    {"backup", Command::Backup, false},
    {"restore", Command::Restore, false},
    {"support-bundle", Command::SupportBundle, false},
    {"settings", Command::SettingsExport, false},
    {"session-start", Command::SessionStart, false},
    {"acceptance", Command::Acceptance, false},
    {"printer", Command::PrinterTest, false},
}};

const QList<QCommandLineOption> options()
{
    return {
        {u"config"_s, u"the settings file"_s, u"FILE"_s},
        {u"data-dir"_s, u"the data folder"_s, u"DIR"_s},
        {u"json"_s, u"one JSON object per line on standard output"_s},
        {u"amount"_s, u"charge, refund: the amount, with a point: 1234.50"_s, u"A"_s},
        {u"title"_s, u"charge: what the buyer reads"_s, u"T"_s},
        {u"wait"_s, u"charge: withdraw after so many seconds; refund: wait so long for its end"_s, u"SECONDS"_s},
        {u"paper"_s, u"poster: A4 or A5"_s, u"P"_s, u"A4"_s},
        {u"mend"_s, u"check-setup: mend what Mercado Pago lets one mend"_s},
        {u"file"_s, u"token set, webhook-secret set: into a file that only you can read, not into the keychain"_s},
        {u"dry-run"_s, u"products import, restore, settings import: check the file and change nothing"_s},
        {u"till"_s, u"settings import: the number of this till"_s, u"N"_s},
        {u"pos"_s, u"settings import: the external id of this till's point of sale"_s, u"ID"_s},
        {u"accept-loss"_s, u"restore: how many newer sales may be lost, as it was said"_s, u"N"_s},
        {u"output"_s, u"acceptance: the folder of its report and recording"_s, u"DIR"_s},
        {u"real-account"_s, u"acceptance: real money may move"_s},
        {u"drawer"_s, u"printer test: open the drawer, too"_s},
        {u"confirm"_s, u"printer test: ask whether the slip is right, and keep a yes"_s},
        {u"day"_s, u"sales: of that day, yyyy-mm-dd"_s, u"D"_s},
        {{u"h"_s, u"help"_s}, u"this text"_s},
        {{u"v"_s, u"version"_s}, u"the version"_s},
    };
}

Result<CommandLine, QString> withProducts(CommandLine line, QStringList words)
{
    const QString act = words.isEmpty() ? QString() : words.takeFirst();
    if (act != u"import" && act != u"export" && act != u"photos")
        return failure(u"products: say 'products import FILE', 'products export [FILE]' or 'products photos FOLDER'"_s);
    line.command = act == u"import" ? Command::ProductsImport : act == u"export" ? Command::ProductsExport : Command::ProductsPhotos;
    if (!words.isEmpty())
        line.file = words.takeFirst();
    else if (line.command == Command::ProductsImport)
        return failure(u"products import: which file?"_s);
    else if (line.command == Command::ProductsPhotos)
        return failure(u"products photos: which folder?"_s);
    if (!words.isEmpty())
        return failure(u"products: '%1' is too much"_s.arg(words.constFirst()));
    if (line.command == Command::ProductsExport && line.json && line.file.isEmpty())
        return failure(u"products export: with --json, name a FILE"_s);
    return line;
}

Result<CommandLine, QString> withSecret(CommandLine line, const QString &name, const QStringList &words)
{
    const QStringList acts{u"set"_s, u"status"_s, u"remove"_s}; // in the order of the enum
    const auto act = words.size() == 1 ? acts.indexOf(words.constFirst()) : -1;
    if (act < 0)
        return failure(u"%1: say '%1 set', '%1 status' or '%1 remove'"_s.arg(name)); // never what was typed: it may be the secret
    line.secret = name == u"token" ? io::SecretKind::AccessToken : io::SecretKind::WebhookSecret;
    line.secretAct = static_cast<SecretAct>(act);
    if (line.intoFile && line.secretAct != SecretAct::Set)
        return failure(u"--file goes with '%1 set'"_s.arg(name));
    return line;
}

Result<CommandLine, QString> withPath(CommandLine line, QStringList words)
{
    if (!words.isEmpty())
        line.file = words.takeFirst();
    else if (line.command == Command::Restore)
        return failure(u"restore: which backup?"_s);
    else if (line.command == Command::SupportBundle)
        return failure(u"support-bundle: into which file?"_s);
    if (!words.isEmpty())
        return failure(u"'%1' is too much"_s.arg(words.constFirst()));
    return line;
}

Result<CommandLine, QString> withVerb(CommandLine line, QStringList words)
{
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) { return name == QLatin1String(each.name); });
    if (verb == verbs.end())
        return failure(name.isEmpty() ? u"a command is missing"_s : u"there is no command '%1'"_s.arg(name));
    line.command = verb->command;
    if (verb->command == Command::JournalVerify && (words.isEmpty() || words.takeFirst() != u"verify"))
        return failure(u"journal: say 'journal verify'"_s);
    if (verb->command == Command::PrinterTest && (words.isEmpty() || words.takeFirst() != u"test"))
        return failure(u"printer: say 'printer test'"_s);
    if (verb->command == Command::ProductsImport)
        return withProducts(std::move(line), std::move(words));
    if (verb->command == Command::Poster) {
        if (words.isEmpty())
            return failure(u"poster: into which file? FILE.pdf"_s);
        line.file = words.takeFirst();
    }
    if (verb->command == Command::Secret)
        return withSecret(std::move(line), name, words);
    if (verb->command == Command::SettingsExport) {
        const QString act = words.isEmpty() ? QString() : words.takeFirst();
        if ((act != u"export" && act != u"import") || words.size() != 1)
            return failure(u"settings: say 'settings export FILE' or 'settings import FILE'"_s);
        line.command = act == u"export" ? Command::SettingsExport : Command::SettingsImport;
        line.file = words.takeFirst();
    }
    if (verb->command == Command::SessionStart) {
        const QString choice = words.isEmpty() ? QString() : words.takeFirst();
        if (choice != u"on" && choice != u"off")
            return failure(u"session-start: on or off?"_s);
        line.on = choice == u"on";
    }
    if (verb->command == Command::SupportBundle || verb->command == Command::Backup || verb->command == Command::Restore)
        return withPath(std::move(line), std::move(words));
    if (verb->takesSale) {
        if (words.isEmpty())
            return failure(u"%1: which sale? Its ticket number or external reference"_s.arg(name));
        line.sale = words.takeFirst();
    }
    if (!words.isEmpty())
        return failure(u"%1: '%2' is too much"_s.arg(name, words.constFirst()));
    return line;
}

Result<CommandLine, QString> withOptions(CommandLine line, const QCommandLineParser &parser)
{
    if (line.command == Command::Charge && line.amount.isEmpty())
        return failure(u"charge: --amount is missing"_s);
    if (line.command == Command::Acceptance && line.folder.isEmpty())
        return failure(u"acceptance: --output is missing"_s);
    if (parser.isSet(u"wait"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"wait"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > longestWait)
            return failure(u"--wait takes seconds, 1 to %1"_s.arg(longestWait));
        line.wait = std::chrono::seconds(seconds);
    }
    const QString paper = parser.value(u"paper"_s).toUpper();
    if (paper != u"A4" && paper != u"A5")
        return failure(u"--paper takes A4 or A5"_s);
    line.isSmallPaper = paper == u"A5";
    if (parser.isSet(u"till"_s)) {
        const int number = parser.value(u"till"_s).toInt();
        if (number < 1 || number > 9999)
            return failure(u"--till takes 1 to 9999"_s);
        line.till = number;
    }
    if (!line.day.isEmpty() && !QDate::fromString(line.day, Qt::ISODate).isValid())
        return failure(u"--day takes a date: yyyy-mm-dd"_s);
    return line;
}

}

QString usage()
{
    return uR"(Usage: mostradorctl [--config FILE] [--data-dir DIR] [--json] COMMAND

  charge --amount 1234.50 [--title T] [--wait SECONDS]
                    puts a sale on the point of sale, prints its QR and waits
  check SALE        asks Mercado Pago about a sale now
  cancel SALE       withdraws a waiting charge; a payment that came first wins
  refund SALE [--amount A] [--wait SECONDS]
                    gives back what a finished sale brought in, all or a part, each tender its own way
  resume            settles everything that was left open
  pending           lists what is not settled
  status SALE       shows a sale with its payments
  sales [--day D]   lists sales, newest first
  journal verify    checks every record
  products import FILE.csv [--dry-run]
                    reads products in, all or nothing; those with a known code are changed
  products export [FILE.csv]
                    writes them, to standard output without a FILE
  products photos FOLDER
                    takes the pictures there as photos of the products whose codes their names are: 7791234567898.jpg
  check-setup [--mend]
                    whether settings, token, account and point of sale fit together
  poster [--paper A4|A5] FILE.pdf
                    the point of sale's fixed QR, to be printed and put up
  token set [--file]   reads the access token from standard input into the keychain, or into a file that only you can read
  token status|remove  where it is; removes it from both
  webhook-secret set [--file]|status|remove
                    the same with the secret of notifications
  backup [FOLDER]   copies the till's data there (or to [backup] folder) and reads the copy back
  restore BACKUP [--dry-run] [--accept-loss N]
                    puts a backup in the place of the data, which are kept beside; shows first what it
                    holds; newer sales are lost only if N says how many
  support-bundle FILE
                    what support needs to know, without secrets and without buyers, as text to be read
                    before it is sent
  settings export FILE
                    writes the settings without secrets, for the next till
  settings import FILE [--till N] [--pos ID] [--dry-run]
                    takes them over, but never the number and the point of sale of another till
  session-start on|off
                    whether the till opens when this user logs in
  acceptance --output DIR [--amount A] [--real-account]
                    walks you, a phone and a test account through the provider's integration tests, and writes a
                    report and a redacted recording; goes on where an earlier run in DIR ended
  printer test [--drawer] [--confirm]
                    prints rulers, letters in every table and codes, to set the printer up by

SALE is a ticket number or an external reference.
Ends with 0 paid or refunded (or a query answered, or every test passed), 10 verified unpaid, 20 unknown or still payable, 30 needs a manager;
2 usage or unknown sale, 3 configuration, 4 cannot record, 5 refused by the provider, 6 the data folder is in
use, 40 the journal or a backup is damaged.
)"_s;
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine line;
    line.configFile = parser.value(u"config"_s);
    line.dataFolder = parser.value(u"data-dir"_s);
    line.json = parser.isSet(u"json"_s);
    line.amount = parser.value(u"amount"_s);
    line.title = parser.value(u"title"_s);
    line.day = parser.value(u"day"_s);
    line.dryRun = parser.isSet(u"dry-run"_s);
    line.mend = parser.isSet(u"mend"_s);
    line.intoFile = parser.isSet(u"file"_s);
    line.pos = parser.value(u"pos"_s);
    line.acceptedLoss = parser.value(u"accept-loss"_s);
    line.folder = parser.value(u"output"_s);
    line.realAccount = parser.isSet(u"real-account"_s);
    line.drawer = parser.isSet(u"drawer"_s);
    line.confirm = parser.isSet(u"confirm"_s);
    return withVerb(std::move(line), parser.positionalArguments()).and_then([&](CommandLine named) { return withOptions(std::move(named), parser); });
}

}
