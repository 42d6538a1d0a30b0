// The real mostrador-simulator as a child process on a free port of loopback, and its control interface: the buyer's
// phone, the faults, the ledger and the list of requests.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>

namespace mostrador::e2e {

inline constexpr int patience = 30'000; // milliseconds for anything on a busy machine

class RunningSimulator
{
public:
    explicit RunningSimulator(const QStringList &arguments = {});
    ~RunningSimulator();

    [[nodiscard]] const QString &url() const { return m_url; } // empty: it did not start

    // "pay", "reject", "scan" …: what was answered, 200 when the buyer could do it.
    int act(const QString &name, const QJsonObject &what);
    int pay(const QString &reference)
    {
        return act(QStringLiteral("pay"), {{QStringLiteral("external_reference"), reference}});
    }
    // The next `times` requests whose method and path match meet this fault.
    int fault(const QString &method, const QString &path, const QString &kind, int times = 1, int delay = 0);

    [[nodiscard]] QJsonArray orders(const QString &reference = {});   // of the ledger; all without a reference
    [[nodiscard]] QJsonArray approved(const QString &reference = {}); // payments of the ledger
    [[nodiscard]] QJsonArray refunds();                               // of the ledger
    [[nodiscard]] QJsonArray notifications();                         // every try to deliver one
    [[nodiscard]] int set(const QJsonObject &switches);               // 200: they are in force
    [[nodiscard]] QJsonArray requests(const QString &method = {}, const QString &partOfTarget = {});

private:
    struct Answer {
        int status = 0;
        QJsonDocument body{};
    };
    Answer send(const QByteArray &method, const QString &name, const QByteArray &body = {});

    QProcess m_process;
    QNetworkAccessManager m_network;
    QString m_url;
};

}
