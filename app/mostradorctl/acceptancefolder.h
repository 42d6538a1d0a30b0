// The folder of an acceptance run: its report for people and for programs, the recording, and the journal of the till
// that it sells with.
#pragma once

#include "core/acceptance/results.h"
#include "core/io/recording/recordingfolder.h"
#include "ui/text/words_acceptance.h"

namespace mostrador::app {

struct AcceptanceTrouble {
    text::AcceptanceProblem problem = text::AcceptanceProblem::CannotWrite;
    QString detail;
};

class AcceptanceFolder
{
public:
    // `fresh` says what this run is about. A folder that has a run of the same is gone on with: what passed stays
    // passed.
    [[nodiscard]] static Result<AcceptanceFolder, AcceptanceTrouble> open(
        const QString &path, acceptance::Results fresh);

    [[nodiscard]] QString tillFolder() const { return m_path + QStringLiteral("/till"); }
    [[nodiscard]] QString reportFile() const { return m_path + QStringLiteral("/report.md"); }
    [[nodiscard]] io::RecordingFolder &recording() { return m_recording; }

    acceptance::Results results;

    // `left`: what may still be payable or is owed; empty when nothing is.
    [[nodiscard]] std::optional<AcceptanceTrouble> write(const text::Phrasebook &words, const QStringList &left) const;

private:
    AcceptanceFolder(QString path, acceptance::Results found, io::RecordingFolder recording);

    QString m_path;
    io::RecordingFolder m_recording;
};

// The report for people, in Markdown.
[[nodiscard]] QString markdownOf(
    const text::Phrasebook &words, const acceptance::Results &results, const QStringList &left);

}
