#include "app/simulator/options.h"

#include "core/money/currency.h"
#include "core/simulator/orders/methods.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace mostrador::app {

using simulator::BuyerKind;

namespace {

constexpr qint64 mostRejections = 20;
constexpr int largestAfter = 24 * 3600; // seconds
constexpr qsizetype largestFaultFile = 256 * 1024;
constexpr qsizetype longestSecret = 256; // bytes

using Problem = std::optional<QString>;

struct BuyerRow {
    const char16_t *name;
    BuyerKind kind;
};

constexpr std::array<BuyerRow, 4> buyers{{
    {u"manual", BuyerKind::Manual},
    {u"pay", BuyerKind::Pay},
    {u"reject-then-pay", BuyerKind::RejectThenPay},
    {u"silent", BuyerKind::Silent},
}};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A Mercado Pago of its own, for tests and for learning: in-person QR payments."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Shows this."_s},
        {u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"listen"_s, u"Address to listen on."_s, u"ADDRESS"_s, u"127.0.0.1"_s},
        {u"host"_s, u"A further name under which browsers may come; several may be given."_s, u"NAME"_s},
        {u"site"_s, u"Country: MLA, MLB, MLC, MCO, MLM, MPE or MLU."_s, u"SITE"_s, u"MLA"_s},
        {u"seed"_s, u"The same seed gives the same ids."_s, u"N"_s, u"1"_s},
        {u"faults"_s, u"A JSON file of faults, as POST /_simulator/faults takes them."_s, u"FILE"_s},
        {u"state"_s, u"Keeps the state in this file."_s, u"FILE"_s},
        {u"seller"_s, u"The seller's user id."_s, u"ID"_s, u"446566691"_s},
        {u"store"_s, u"The store's external id."_s, u"S"_s, u"SUC001"_s},
        {u"pos"_s, u"A point of sale's external id; several may be given."_s, u"P"_s},
        {u"buyer"_s, u"manual, pay, reject-then-pay or silent."_s, u"KIND"_s, u"manual"_s},
        {u"rejections"_s, u"How often reject-then-pay is refused first."_s, u"N"_s, u"1"_s},
        {u"rejection-detail"_s, u"Why, as cc_rejected_high_risk."_s, u"DETAIL"_s},
        {u"clock"_s, u"real, or virtual: from 2026-01-01 on, moved by POST /_simulator/clock only."_s, u"KIND"_s, u"real"_s},
        {u"after"_s, u"Seconds until that buyer acts."_s, u"S"_s, u"3"_s},
        {u"webhook"_s, u"Where notifications go, unless an order names its own address."_s, u"URL"_s},
        {u"webhook-secret-file"_s, u"The first line of this file signs them."_s, u"F"_s},
    });
    parser.addPositionalArgument(u"P"_s, u"Further points of sale, after --pos."_s, u"[P…]"_s);
}

Result<qint64, QString> number(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return failure(u"--%1: a number from %2 to %3 is needed"_s.arg(name).arg(least).arg(most));
    return value;
}

Result<QList<simulator::FaultRule>, QString> faultsFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"--faults: %1 cannot be read"_s.arg(name));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFaultFile));
    if (!document.isArray())
        return failure(u"--faults: %1 is not a JSON array"_s.arg(name));
    auto rules = simulator::faultsFromJson(document.array());
    if (!rules)
        return failure(u"--faults: "_s + rules.error());
    return std::move(*rules);
}

Problem readPlace(const QCommandLineParser &parser, CommandLine &line)
{
    const auto port = number(parser, u"port"_s, 0, 65535);
    if (!port)
        return port.error();
    line.port = static_cast<quint16>(*port);
    line.address = parser.value(u"listen"_s);
    const QString clock = parser.value(u"clock"_s);
    if (clock != u"real" && clock != u"virtual")
        return u"--clock: real or virtual is needed"_s;
    line.clockIsVirtual = clock == u"virtual";
    line.options.browserNames = parser.values(u"host"_s);
    line.options.stateFile = parser.value(u"state"_s);
    return std::nullopt;
}

Problem readAccount(const QCommandLineParser &parser, CommandLine &line)
{
    const auto site = money::siteFromCode(parser.value(u"site"_s).toUpper());
    if (!site)
        return u"--site: MLA, MLB, MLC, MCO, MLM, MPE or MLU is needed"_s;
    const auto seed = number(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max());
    const auto seller = number(parser, u"seller"_s, 1, 9'999'999'999);
    if (!seed || !seller)
        return seed ? seller.error() : seed.error();
    simulator::Setup &setup = line.options.setup;
    setup.site = *site;
    setup.seed = static_cast<quint64>(*seed);
    setup.userId = *seller;
    setup.externalStoreId = parser.value(u"store"_s);
    setup.externalPosIds =
        parser.values(u"pos"_s) + (parser.isSet(u"pos"_s) ? parser.positionalArguments() : QStringList());
    if (setup.externalPosIds.removeDuplicates() > 0 || setup.externalPosIds.contains(QString()))
        return u"--pos: each point of sale needs a name of its own"_s;
    return std::nullopt;
}

Problem readBuyer(const QCommandLineParser &parser, CommandLine &line)
{
    const QString name = parser.value(u"buyer"_s);
    const auto found = std::ranges::find_if(buyers, [&](const BuyerRow &row) { return name == QStringView(row.name); });
    if (found == buyers.end())
        return u"--buyer: manual, pay, reject-then-pay or silent is needed"_s;
    const auto after = number(parser, u"after"_s, 0, largestAfter);
    if (!after)
        return after.error();
    const auto rejections = number(parser, u"rejections"_s, 1, mostRejections);
    if (!rejections)
        return rejections.error();
    const QString why = parser.value(u"rejection-detail"_s);
    if (!why.isEmpty() && !simulator::isRejectionDetail(why))
        return u"--rejection-detail: not a reason to refuse a payment"_s;
    line.options.habit = {found->kind, std::chrono::seconds(*after), static_cast<int>(*rejections), why};
    return std::nullopt;
}

Problem readFaults(const QCommandLineParser &parser, CommandLine &line)
{
    if (!parser.isSet(u"faults"_s))
        return std::nullopt;
    auto faults = faultsFrom(parser.value(u"faults"_s));
    if (!faults)
        return faults.error();
    line.options.faults = std::move(*faults);
    return std::nullopt;
}

Problem readSecret(const QString &name, QByteArray &secret)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return u"--webhook-secret-file: %1 cannot be read"_s.arg(name);
    secret = file.readLine(longestSecret + 1).trimmed();
    if (secret.isEmpty() || secret.size() > longestSecret)
        return u"--webhook-secret-file: 1 to %1 bytes are needed"_s.arg(longestSecret);
    return std::nullopt;
}

Problem readWebhook(const QCommandLineParser &parser, CommandLine &line)
{
    simulator::Notifier &notifier = line.options.notifier;
    if (parser.isSet(u"webhook"_s)) {
        const QUrl url(parser.value(u"webhook"_s), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
            return u"--webhook: http://HOST:PORT/PATH is needed"_s;
        notifier.url = url.toString(QUrl::FullyEncoded);
    }
    return parser.isSet(u"webhook-secret-file"_s)
               ? readSecret(parser.value(u"webhook-secret-file"_s), notifier.secret)
               : std::nullopt;
}

constexpr std::array readers{readPlace, readAccount, readBuyer, readFaults, readWebhook};

}

QString simulatorHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

Result<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine line;
    line.helpWanted = parser.isSet(u"help"_s);
    if (!parser.positionalArguments().isEmpty() && !parser.isSet(u"pos"_s))
        return failure(u"not understood: "_s + parser.positionalArguments().constFirst());
    for (const auto reader : readers) {
        if (auto problem = reader(parser, line))
            return failure(std::move(*problem));
    }
    return line;
}

}
