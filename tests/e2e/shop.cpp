#include "tests/e2e/shop.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
        qFatal("cannot write a file of the shop");
}

constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

QString tokenFile(const Shop &shop)
{
    return shop.path(u"config/mostrador/access-token"_s);
}

QStringList waysToTheKeychain()
{
    return {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CURRENT_DESKTOP"_s};
}

// What an error has to say to whoever reads it.
QStringList unsaid(const QJsonObject &error)
{
    QStringList missing;
    for (const QString &key : {u"code"_s, u"what"_s, u"money_moved"_s, u"next"_s}) {
        if (error[key].toString().isEmpty())
            missing.append(u"error without %1: %2"_s.arg(key, error[u"what"_s].toString()));
    }
    if (!QStringList{u"no"_s, u"yes"_s, u"unknown"_s}.contains(error[u"money_moved"_s].toString()))
        missing.append(u"money_moved: "_s + error[u"money_moved"_s].toString());
    return missing;
}

}

Shop::Shop(const QString &baseUrl) : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"MERCADOPAGO_ACCESS_TOKEN"_s, QString::fromLatin1(token));
    for (const QString &way : waysToTheKeychain())
        m_environment.remove(way); // of whoever runs the tests
    QDir(m_home.path()).mkpath(u"config/mostrador"_s);
    write({.baseUrl = baseUrl});
}

void Shop::write(const ShopSettings &settings)
{
    const QString address = settings.printerAddress.isEmpty() ? path(u"receipts.txt"_s) : settings.printerAddress;
    const QString mode = settings.api == u"orders" ? u"mode = \"%1\"\n"_s.arg(settings.mode) : QString();
    const QString text = uR"([till]
number = 1
[provider]
api = "%1"
%7base_url = "%2"
site = "%8"
user_id = "446566691"
external_store_id = "SUC001"
external_pos_id = "%3"
expiry_seconds = %4
poll_seconds = %9
[printer]
kind = "%5"
address = "%6"
language = "%10"
[store]
name = "Kiosco La Esquina"
[ui]
language = "en"
)"_s.arg(settings.api, settings.baseUrl, settings.externalPosId)
                             .arg(settings.expirySeconds)
                             .arg(settings.printerKind, address, mode, settings.site)
                             .arg(settings.pollSeconds)
                             .arg(settings.printerLanguage);
    writeSettingsText(text.toUtf8() + settings.more);
}

void Shop::writeSettingsText(const QByteArray &text)
{
    writeFile(settingsFile(), text, ownerAlone);
}

void Shop::useTokenFile(QFile::Permissions permissions)
{
    useNoToken();
    writeFile(tokenFile(*this), QByteArray(token) + '\n', permissions);
}

void Shop::useKeychain()
{
    useNoToken();
    for (const QString &way : waysToTheKeychain())
        m_environment.insert(way, qEnvironmentVariable(qPrintable(way)));
}

Said Shop::type(const QByteArray &input, const QStringList &arguments)
{
    return Run(*this, QStringList{u"--json"_s} + arguments, input).finish();
}

Said Shop::run(const QStringList &arguments, bool json)
{
    return Run(*this, (json ? QStringList{u"--json"_s} : QStringList()) + arguments).finish();
}

Said Shop::runUnder(const QStringList &command, const QStringList &arguments)
{
    return Run(*this, QStringList{u"--json"_s} + arguments, std::nullopt, command).finish();
}

std::unique_ptr<Run> Shop::start(const QStringList &arguments)
{
    return std::make_unique<Run>(*this, QStringList{u"--json"_s} + arguments);
}

std::unique_ptr<Run> Shop::charge(const QStringList &more)
{
    return start(QStringList{u"charge"_s, u"--amount"_s, u"1234.50"_s, u"--title"_s, u"Yerba mate"_s} + more);
}

QByteArray Shop::paper() const
{
    return contentOf(path(u"receipts.txt"_s));
}

int Shop::originals(qint64 ticket) const
{
    const QString number = u"Ticket 1-%1"_s.arg(ticket, 6, 10, QChar(u'0'));
    const QString all = QString::fromUtf8(paper());
    return all.contains(u"COPIA") ? -1 : static_cast<int>(all.count(number)); // no command prints copies
}

void Shop::heard(const Said &said, bool json)
{
    if (json && !said.noObjects.isEmpty())
        m_problems.append(u"no JSON object: "_s + said.noObjects.constFirst());
    for (const QJsonObject &event : said.events) {
        if (event[u"event"_s].toString() == u"error")
            m_problems += unsaid(event);
    }
}

QStringList Shop::leaks() const
{
    QStringList found;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        if (name != tokenFile(*this) && contentOf(name).contains(token))
            found.append(u"the token is in "_s + name);
    }
    if (m_everything.contains(token))
        found.append(u"the token was said, or stood where others can read it"_s);
    return found;
}

QStringList Shop::problems(bool journalIsWhole)
{
    const Said verified = run({u"journal"_s, u"verify"_s});
    QStringList all = m_problems + leaks();
    if (journalIsWhole && verified.code != 0)
        all.append(u"the journal is not whole: "_s + verified.first(u"error"_s)[u"what"_s].toString());
    return all;
}

}
