// A shop of its own in a temporary home: its settings, its data folder, its paper, and the real mostradorctl that runs
// in it. What the program ever said is kept, so that each story can end with a search for the token.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace mostrador::e2e {

// What one run said on standard output, line by line, and with which code it ended.
struct Said {
    int code = -1; // -1: it had to be killed, or was
    QList<QJsonObject> events;
    QStringList noObjects; // lines of standard output that are no JSON object
    QByteArray errors;     // standard error

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QJsonObject first(const QString &event) const; // empty: there is none
    [[nodiscard]] int count(const QString &event) const;
};

struct ShopSettings {
    QString baseUrl;
    QString api = QStringLiteral("hybrid");
    QString mode = QStringLiteral("hybrid"); // api = "orders" only
    QString site = QStringLiteral("MLA");
    QString externalPosId = QStringLiteral("CAJA01");
    int expirySeconds = 300;
    int pollSeconds = 1;
    QString printerKind = QStringLiteral("file");
    QString printerAddress{}; // empty: the shop's file of receipts
    QString printerLanguage = QStringLiteral("text");
    QByteArray more{};        // lines at the end
};

class Shop;

// mostradorctl in the background.
class Run
{
public:
    // `input`: all that comes from standard input; `under`: a command that starts it.
    Run(Shop &shop, const QStringList &arguments, const std::optional<QByteArray> &input = {}, const QStringList &under = {});
    ~Run();

    // Waits until so many events of that name were said; the last of them.
    [[nodiscard]] QJsonObject waitFor(const QString &event, int count = 1);
    // The next event that no call of this has given yet; empty: it ended without one.
    [[nodiscard]] QJsonObject next();
    void type(const QByteArray &line); // on its standard input
    void closeInput() { m_process.closeWriteChannel(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] bool wasKilled() const
    {
        return m_process.exitStatus() == QProcess::CrashExit;
    }                 // and had not just ended
    void interrupt(); // Ctrl+C
    void kill();      // SIGKILL, as a power cut; returns when the process is gone
    [[nodiscard]] Said finish();

private:
    void read();

    Shop &m_shop;
    QProcess m_process;
    bool m_json;
    QByteArray m_unread;
    Said m_said;
    qsizetype m_given = 0; // by next()
};

class Shop
{
public:
    explicit Shop(const QString &baseUrl);

    static constexpr auto token = "TEST-8061423705912348-e2e-0f1e2d3c4b5a";

    void write(const ShopSettings &settings);
    void writeSettingsText(const QByteArray &text);
    void useTokenFile(QFile::Permissions permissions); // instead of the environment
    void useNoToken() { m_environment.remove(QStringLiteral("MERCADOPAGO_ACCESS_TOKEN")); }
    void useKeychain(); // the session's, which tests/withkeychain has made; without this there is none
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    [[nodiscard]] Said run(const QStringList &arguments, bool json = true);
    [[nodiscard]] Said type(const QByteArray &input, const QStringList &arguments); // into standard input
    [[nodiscard]] Said runUnder(const QStringList &command, const QStringList &arguments); // such as strace, with what it takes
    [[nodiscard]] std::unique_ptr<Run> start(const QStringList &arguments);
    // A charge in the background whose QR waits for the buyer.
    [[nodiscard]] std::unique_ptr<Run> charge(const QStringList &more = {});

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString settingsFile() const { return path(QStringLiteral("config/mostrador/mostrador.toml")); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data/mostrador")); }
    [[nodiscard]] QString journalFile() const { return dataFolder() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] QByteArray paper() const; // everything printed so far
    [[nodiscard]] int originals(qint64 ticket) const;

    // What must hold at the end of every story; empty when it does. The journal is whole, every error says all that it
    // has to, and the token is nowhere.
    [[nodiscard]] QStringList problems(bool journalIsWhole = true);
    // Where the token can be found: in any file but its own, in anything said. Empty: nowhere.
    [[nodiscard]] QStringList leaks() const;

private:
    friend class Run;
    void heard(const Said &said, bool json);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QByteArray m_everything; // output, errors and command lines of every run
    QStringList m_problems;
};

}
