#include "ui/shell/scannerfilter.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

namespace mostrador::shell {

namespace {

// More events than this are not held, presses and releases together.
constexpr std::size_t mostHeld = 4 * longestBurst;

KeyRole roleOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyRole::Enter;
    case Qt::Key_Shift:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
        return KeyRole::Modifier;
    }
    const bool combined = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool one = event.text().size() == 1 && event.text().front().isPrint();
    return one && !combined ? KeyRole::Character : KeyRole::Other;
}

KeyPress pressOf(const QKeyEvent &event)
{
    const KeyRole role = roleOf(event);
    const QChar character = role == KeyRole::Character ? event.text().front() : QChar();
    return {role, character, event.isAutoRepeat(), event.timestamp()};
}

}

ScannerFilter::ScannerFilter(ScannerTiming timing, QObject *parent) : QObject(parent), m_reader(timing)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &ScannerFilter::waitedEnough);
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || m_delivering || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    const auto &key = *static_cast<QKeyEvent *>(event);
    return event->type() == QEvent::KeyPress ? pressed(window, key) : released(window, key);
}

bool ScannerFilter::pressed(QWindow *window, const QKeyEvent &event)
{
    switch (m_reader.press(pressOf(event))) {
    case BurstVerdict::Deliver:
        deliverHeld();
        return false;
    case BurstVerdict::Hold:
        hold(window, event);
        return true;
    case BurstVerdict::DeliverAndHold:
        deliverHeld();
        hold(window, event);
        return true;
    case BurstVerdict::Scanned:
        endBurst(event);
        return true;
    }
    Q_UNREACHABLE();
}

bool ScannerFilter::released(QWindow *window, const QKeyEvent &event)
{
    if (m_keysDown.remove(event.key()))
        return true;
    if (m_held.empty())
        return false;
    hold(window, event);
    return true;
}

void ScannerFilter::hold(QWindow *window, const QKeyEvent &event)
{
    if (m_held.size() < mostHeld)
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(event.clone())});
    m_lastLook = false;
    m_patience.start(m_reader.patience());
}

void ScannerFilter::endBurst(const QKeyEvent &enter)
{
    m_patience.stop();
    m_keysDown = {enter.key()};
    for (const HeldKey &held : m_held) {
        if (held.event->type() == QEvent::KeyPress)
            m_keysDown.insert(held.event->key());
        else
            m_keysDown.remove(held.event->key());
    }
    m_held.clear();
    Q_EMIT scanned(m_reader.take());
}

// After a busy moment the timer may fire before keys that have long arrived are handed out: those get one more turn of
// the event loop, and then their own times decide.
void ScannerFilter::waitedEnough()
{
    if (!m_lastLook) {
        m_lastLook = true;
        m_patience.start(0);
        return;
    }
    m_reader.clear();
    deliverHeld();
}

void ScannerFilter::deliverHeld()
{
    m_patience.stop();
    const QScopedValueRollback delivering(m_delivering, true);
    const auto held = std::exchange(m_held, {});
    for (const HeldKey &key : held) {
        if (key.window)
            QCoreApplication::sendEvent(key.window, key.event.get());
    }
}

}
