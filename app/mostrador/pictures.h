// The shop's own pictures for the customer's window, read away from the till's thread: nobody waits for them.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace mostrador::app {

inline constexpr qint64 largestPictureFile = 16 * 1024 * 1024; // bytes
inline constexpr int largestPictureSide = 12'000;              // pixels, as the file has it
inline constexpr QSize shownPicture{1920, 1080};               // it is made smaller to fit into this while it is read

// Null: not a picture, too large, or not there.
[[nodiscard]] QImage readPicture(const QString &path);

class PictureReader final : public QObject
{
    Q_OBJECT
public:
    PictureReader(QString logo, QStringList slides);
    ~PictureReader() override; // waits for the picture being read

    void start();

Q_SIGNALS:
    // Once. What could not be read is left out, and said on standard error.
    void read(const QImage &logo, const QList<QImage> &slides);

private:
    QString m_logo;
    QStringList m_slides;
    std::unique_ptr<QThread> m_thread;
};

}
