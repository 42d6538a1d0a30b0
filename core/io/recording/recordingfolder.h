// A folder of what was asked and answered, and of the notifications that came, redacted: each body a file that is named after its call, as samples are, and
// `index.jsonl` with one line for each exchange. A body that is there already is not written again, so a thousand equal
// polls make two files.
#pragma once

#include "core/gateway/transport.h"
#include "core/mercadopago/signature.h"

#include <QFile>
#include <QHash>
#include <QJsonObject>

#include <memory>

namespace mostrador::io {

inline constexpr int mostRecordedBodies =
    5'000; // further ones are left out of the folder; their exchanges stay in the index

inline constexpr int mostRecordedNotifications = 2'000; // anybody may send them

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

    // `signature`: none where there was no secret to check it with.
    void noteNotification(const gateway::HttpRequest &request, int answered,
        std::optional<mercadopago::SignatureCheck> signature, Instant at);

    [[nodiscard]] const std::optional<RecordingError> &problem() const { return m_problem; } // the first one

private:
    explicit RecordingFolder(QString folder) : m_folder(std::move(folder)) {}

    void readNames();
    [[nodiscard]] QString fileOf(const QString &stem, const QByteArray &body); // empty: there is none
    void write(const QString &name, const QByteArray &content);
    void append(const QJsonObject &line);
    void complain(const QFile &file);

    QString m_folder;
    std::unique_ptr<QFile> m_index;
    QHash<QByteArray, QString> m_names; // by stem and content
    QHash<QString, int> m_numbers;      // by stem: how many there are
    int m_notifications = 0;
    std::optional<RecordingError> m_problem;
};

}
