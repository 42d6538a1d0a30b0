#include "app/mostrador/backgroundwork.h"

namespace mostrador::app {

BackgroundWork::BackgroundWork() : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("maintenance"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowestPriority);
}

BackgroundWork::~BackgroundWork()
{
    m_isEnding = true;
    m_stop = true;
    m_thread.quit();
    m_thread.wait();
}

}
