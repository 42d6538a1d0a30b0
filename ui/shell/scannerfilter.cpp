#include "ui/shell/scannerfilter.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace mostrador::shell {

namespace {

// More events than this are not held, presses and releases together.
constexpr std::size_t mostHeld = 4 * longestBurst;

KeyRole roleOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: // how many scanners end a code
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
    const BurstVerdict verdict = m_reader.press(pressOf(event));
    end(verdict);
    switch (verdict.press) {
    case PressFate::Deliver:
        return false;
    case PressFate::Hold:
        if (showsAtOnce(window, event)) {
            m_provisional->remember();
            m_shown = true;
            waitForMore();
            return false;
        }
        hold(window, event);
        return true;
    case PressFate::Swallow:
        m_keysDown.insert(event.key());
        return true;
    }
    Q_UNREACHABLE();
}

void ScannerFilter::end(const BurstVerdict &verdict)
{
    switch (verdict.held) {
    case HeldFate::Wait:
        return;
    case HeldFate::Typing:
        deliverHeld();
        return;
    case HeldFate::Scan:
        swallow();
        Q_EMIT scanned(verdict.burst);
        return;
    case HeldFate::Bad:
        swallow();
        Q_EMIT scannedBadly(verdict.problem, verdict.burst);
        return;
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

// Hands are slower than a burst, so each of their keys is the first of what might become one.
bool ScannerFilter::showsAtOnce(const QWindow *window, const QKeyEvent &event) const
{
    return m_provisional && !m_shown && m_held.empty() && m_provisional->canTakeBack(*window, event);
}

void ScannerFilter::hold(QWindow *window, const QKeyEvent &event)
{
    if (m_held.size() < mostHeld)
        m_held.push_back({window, std::unique_ptr<QKeyEvent>(event.clone())});
    waitForMore();
}

void ScannerFilter::waitForMore()
{
    m_lastLook = false;
    m_patience.start(m_reader.patience());
}

void ScannerFilter::swallow()
{
    m_patience.stop();
    if (std::exchange(m_shown, false))
        m_provisional->takeBack();
    m_keysDown.clear();
    for (const HeldKey &held : m_held) {
        if (held.event->type() == QEvent::KeyPress)
            m_keysDown.insert(held.event->key());
        else
            m_keysDown.remove(held.event->key());
    }
    m_held.clear();
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
    end(m_reader.giveUp());
}

void ScannerFilter::deliverHeld()
{
    m_patience.stop();
    if (std::exchange(m_shown, false))
        m_provisional->keep();
    const QScopedValueRollback delivering(m_delivering, true);
    const auto held = std::exchange(m_held, {});
    m_handedOn = static_cast<int>(std::count_if(
        held.begin(), held.end(), [](const HeldKey &key) { return key.event->type() == QEvent::KeyPress; }));
    for (const HeldKey &key : held) {
        if (key.window)
            QCoreApplication::sendEvent(key.window, key.event.get());
    }
}

}
