// A folder of what was asked and answered, redacted: each body a file that is named after its call, as samples are, and
// `index.jsonl` with one line for each exchange. A body that is there already is not written again, so a thousand equal
// polls make two files.
#pragma once

#include "core/gateway/transport.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace mostrador::io {

inline constexpr int mostRecordedBodies =
    5'000; // further ones are left out of the folder; their exchanges stay in the index

struct RecordingError {
    QString path;
    QString detail; // of the system
    bool operator==(const RecordingError &) const = default;
};

class RecordingFolder
{
public:
    // Makes the folder, or goes on with one that is there. Files are for their owner alone.
    [[nodiscard]] static Result<RecordingFolder, RecordingError> open(const QString &folder);

    void note(const gateway::HttpRequest &request, const gateway::TransportReply &reply, Instant at);

    [[nodiscard]] const std::optional<RecordingError> &problem() const { return m_problem; } // the first one

private:
    explicit RecordingFolder(QString folder) : m_folder(std::move(folder)) {}

    void readNames();
    [[nodiscard]] QString fileOf(const QString &stem, const QByteArray &body); // empty: there is none
    void write(const QString &name, const QByteArray &content);
    void complain(const QFile &file);

    QString m_folder;
    std::unique_ptr<QFile> m_index;
    QHash<QByteArray, QString> m_names; // by stem and content
    QHash<QString, int> m_numbers;      // by stem: how many there are
    std::optional<RecordingError> m_problem;
};

}
