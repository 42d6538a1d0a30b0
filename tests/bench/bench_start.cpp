// P4, P5: from starting the program to its window being painted and idle, with a journal of a day, of some weeks and of
// years, beside an empty window of the same kind; and the memory that a thousand sales take.
#include "tests/bench/figures.h"
#include "tests/bench/manyproducts.h"
#include "tests/bench/pastsales.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mostrador::bench;

namespace {

constexpr int patience = 30'000; // ms
constexpr double mebi = 1024.0;

struct Started {
    Nanoseconds time{};
    qint64 memory = 0; // KiB
};

Started startOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Tick begun = tick();
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(program + u" did not start and end"_s);
    const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 3 || words.constFirst() != "ready")
        giveUp(program + u" did not say when it was ready"_s);
    return {Nanoseconds(words.at(1).toLongLong()) - begun.time_since_epoch(), words.at(2).toLongLong()};
}

struct Candidate {
    QString name;
    QString program;
    QStringList arguments;
    QString past{}; // the folder with its till; empty: it has none
    Series series{};
    qint64 memory = 0;
};

Candidate tillWith(const QString &folder, const QString &settings, int sales, int products)
{
    const QString past = folder + u"/past-%1-%2"_s.arg(sales).arg(products);
    const QString data = past + u"/till"_s;
    writePastSales(data, sales);
    if (products > 0)
        (void)fillCatalogue(data, products);
    return {u"%L1 past sales, %L2 products"_s.arg(sales).arg(products), QStringLiteral(MOSTRADOR_TILL),
        {u"--config"_s, settings, u"--data-dir"_s, data}, past};
}

// The provider is one that encrypts: what that costs at the start is part of it. Nothing answers there.
QString writeSettings(const QString &folder)
{
    const QString path = folder + u"/mostrador.toml"_s;
    QFile file(path);
    const QByteArray text = "[provider]\nbase_url = \"https://127.0.0.1:1\"\nuser_id = \"446566691\"\n"
                            "external_store_id = \"SUC001\"\nexternal_pos_id = \"CAJA01\"\n"
                            "[ui]\ncustomer_screen = \"window\"\n[store]\nname = \"Kiosco\"\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        giveUp(path + u" cannot be written"_s);
    file.close();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void reportStart(const Candidate &till, const Candidate &empty, const QString &goal)
{
    Row row = rowOf(u"P4"_s, u"start → painted and idle, %1"_s.arg(till.name), till.series);
    row.limit = u"empty window: %1, p99 %2"_s.arg(shown(empty.series.median()), shown(empty.series.p99()));
    row.ratio = static_cast<double>(till.series.median().count()) / static_cast<double>(empty.series.median().count());
    row.goal = goal;
    print(row);
}

QString inMebi(qint64 kibi)
{
    return QString::number(static_cast<double>(kibi) / mebi, 'f', 1) + u" MiB"_s;
}

void reportMemory(const Options &options, const Candidate &till, qint64 empty)
{
    const int sales = options.repeats >= 10 ? 1000 : 20;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QStringLiteral(MOSTRADOR_MEMORY), {u"--repeats"_s, QString::number(sales), u"--folder"_s, till.past});
    if (!process.waitForFinished(10 * patience) || process.exitCode() != 0)
        giveUp(u"the thousand sales did not come to their end"_s);
    const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
    const qint64 early = words.value(0).toLongLong();
    const qint64 late = words.value(1).toLongLong();
    print(
        {u"P5"_s, u"peak memory after %1 QR sales, %2"_s.arg(QString::number(sales), till.name), inMebi(late), {}, u"empty window: "_s + inMebi(empty),
            static_cast<double>(late) / static_cast<double>(empty), u"≤ 1.6 × empty"_s});
    print({u"P5"_s, u"of which after the first tenth"_s, inMebi(late - early), {}, {}, 0, u"no growth: ± 1 MiB"_s});
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 30);
    const QTemporaryDir folder(options.folder + u"/start-XXXXXX"_s);
    qputenv("MERCADOPAGO_ACCESS_TOKEN", "TEST-benchmark");
    const QString settings = writeSettings(folder.path());
    QList<Candidate> candidates{{u"empty window"_s, QStringLiteral(MOSTRADOR_EMPTY), {}}};
    const bool isTest = options.repeats < 10;
    candidates.append(tillWith(folder.path(), settings, 0, 0));
    candidates.append(tillWith(folder.path(), settings, 10'000, isTest ? 2'000 : 100'000));
    if (options.full) {
        candidates.append(tillWith(folder.path(), settings, 1'000'000, 100'000));
        candidates.append(tillWith(folder.path(), settings, 1'000'000, 1'000'000));
    }
    for (int round = 0; round <= options.repeats; ++round) {
        for (Candidate &each : candidates) {
            const Started started = startOnce(each.program, each.arguments);
            if (round > 0) // the first one fills the page cache
                each.series.add(started.time);
            each.memory = started.memory;
        }
    }
    for (const Candidate &each : candidates.mid(1))
        reportStart(each, candidates.constFirst(), u"p50 ≤ 1.5 × empty, flat"_s);
    for (const Candidate &each : candidates.mid(1))
        reportMemory(options, each, candidates.constFirst().memory);
    return 0;
}
