#include "app/mostradorctl/acceptancefolder.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mostrador::app {

using acceptance::Results;
using text::AcceptanceProblem;

namespace {

constexpr qint64 largestReport = 1024 * 1024;

std::optional<AcceptanceTrouble> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (isSaved)
        return std::nullopt;
    return AcceptanceTrouble{AcceptanceProblem::CannotWrite, u"%1: %2"_s.arg(path, file.errorString())};
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QString &heads)
{
    return u"| "_s + heads + u" |\n|"_s + u"---|"_s.repeated(heads.count(u'|') + 1) + u'\n';
}

QString remarkOn(const text::Phrasebook &words, const Results &results, const acceptance::RowResult &row)
{
    if (row.finding)
        return text::sentenceOf(words, *row.finding, results.amount);
    return acceptance::missesNotification(results, row) ? text::reportWords(words).noneHeard : QString();
}

QString rowsTable(const text::Phrasebook &words, const Results &results)
{
    QString table = tableHead(text::reportWords(words).heads);
    for (const acceptance::RowResult &each : results.rows) {
        table += tableRow({each.row, text::titleOf(words, each.scenario), text::nameOf(words, each.verdict),
            results.heardNotifications ? QString::number(each.notifications) : u"–"_s, remarkOn(words, results, each)});
    }
    return table;
}

QString probesTable(const text::Phrasebook &words, const Results &results)
{
    if (results.probes.isEmpty())
        return {};
    QString table = tableHead(text::reportWords(words).probeHeads);
    for (const acceptance::ProbeResult &each : results.probes) {
        const QString answered = each.answered.isEmpty() ? QString() : u'`' + each.answered + u'`';
        table += tableRow(
            {text::titleOf(words, each.probe), u'`' + each.expected + u'`', answered, text::judgementOf(words, each)});
    }
    return table;
}

QString leftSentence(const text::Phrasebook &words, const QStringList &left)
{
    if (left.isEmpty())
        return text::reportWords(words).nothingLeft;
    return text::inOneLine(messageOf(words, AcceptanceProblem::LeftBehind, left.join(u", "_s)));
}

}

AcceptanceFolder::AcceptanceFolder(QString path, Results found, io::RecordingFolder recording)
    : results(std::move(found))
    , m_path(std::move(path))
    , m_recording(std::move(recording))
{
}

Result<AcceptanceFolder, AcceptanceTrouble> AcceptanceFolder::open(const QString &path, Results fresh)
{
    QFile stored(path + u"/report.json"_s);
    if (stored.open(QIODevice::ReadOnly)) {
        auto found = acceptance::resultsFromStored(QJsonDocument::fromJson(stored.read(largestReport)).object());
        if (!found)
            return failure(
                AcceptanceTrouble{AcceptanceProblem::OtherRun, u"%1: %2"_s.arg(stored.fileName(), found.error())});
        if (found->protocol != fresh.protocol || found->site != fresh.site)
            return failure(AcceptanceTrouble{AcceptanceProblem::OtherRun, found->protocol + u' ' + found->site});
        fresh.rows = std::move(found->rows);
        for (const acceptance::ProbeResult &probe : std::as_const(found->probes))
            note(fresh, probe);
    }
    auto recording = io::RecordingFolder::open(path + u"/recording"_s);
    if (!recording)
        return failure(AcceptanceTrouble{AcceptanceProblem::CannotWrite, recording.error().path});
    return AcceptanceFolder(path, std::move(fresh), std::move(*recording));
}

std::optional<AcceptanceTrouble> AcceptanceFolder::write(const text::Phrasebook &words, const QStringList &left) const
{
    if (m_recording.problem())
        return AcceptanceTrouble{AcceptanceProblem::CannotWrite, m_recording.problem()->path};
    if (auto trouble = save(m_path + u"/report.json"_s, QJsonDocument(toStored(results)).toJson()))
        return trouble;
    return save(reportFile(), markdownOf(words, results, left).toUtf8());
}

QString markdownOf(const text::Phrasebook &words, const Results &results, const QStringList &left)
{
    const text::ReportWords report = text::reportWords(words);
    QStringList parts{u"# %1: %2, %3, %4"_s.arg(report.title, results.protocol, results.site, results.amount),
        u"## "_s + report.rows, rowsTable(words, results)};
    if (!results.heardNotifications)
        parts.append(report.notHeard);
    parts += {u"## "_s + report.probes, results.probes.isEmpty() ? report.noProbes : probesTable(words, results),
        leftSentence(words, left)};
    return parts.join(u"\n\n"_s) + u'\n';
}

}
