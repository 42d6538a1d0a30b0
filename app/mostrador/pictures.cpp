#include "app/mostrador/pictures.h"

#include <QFileInfo>
#include <QImageReader>
#include <QThread>

namespace mostrador::app {

namespace {

QImage readOrSay(const QString &path)
{
    QImage picture = readPicture(path);
    if (picture.isNull())
        qWarning("the customer's window cannot show %s: a picture of at most %lld MiB and %d pixels a side is wanted",
            qPrintable(path), largestPictureFile / 1024 / 1024, largestPictureSide);
    return picture;
}

}

QImage readPicture(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestPictureFile)
        return {};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > largestPictureSide)
        return {};
    if (size.width() > shownPicture.width() || size.height() > shownPicture.height())
        reader.setScaledSize(size.scaled(shownPicture, Qt::KeepAspectRatio));
    return reader.read();
}

PictureReader::PictureReader(QString logo, QStringList slides) : m_logo(std::move(logo)), m_slides(std::move(slides)) {}

PictureReader::~PictureReader()
{
    if (!m_thread)
        return;
    m_thread->requestInterruption();
    m_thread->wait();
}

void PictureReader::start()
{
    if (m_thread || (m_logo.isEmpty() && m_slides.isEmpty()))
        return;
    m_thread.reset(QThread::create([this] {
        const QImage logo = m_logo.isEmpty() ? QImage() : readOrSay(m_logo);
        QList<QImage> slides;
        for (const QString &path : m_slides) {
            if (QThread::currentThread()->isInterruptionRequested())
                return;
            if (const QImage slide = readOrSay(path); !slide.isNull())
                slides.append(slide);
        }
        Q_EMIT read(logo, slides);
    }));
    m_thread->start(QThread::LowPriority);
}

}
