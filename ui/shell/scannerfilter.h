// Catches the scanner's bursts before any widget sees them, whatever has the focus in whichever window: a scan cannot
// answer a question, press a button or end up in an amount, not even a bad one. Keys that turn out to be typing are
// handed on, in order. Where a character can be taken back, the first of what may be a burst is shown at once.
#pragma once

#include "ui/shell/burstreader.h"
#include "ui/shell/provisionalinput.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWindow>

#include <memory>
#include <vector>

namespace mostrador::shell {

// Install it on the application: it looks at keys as they reach a QWindow, where each passes exactly once.
class ScannerFilter final : public QObject
{
    Q_OBJECT
public:
    explicit ScannerFilter(ScannerTiming timing, QObject *parent = nullptr);

    void setProvisionalInput(ProvisionalInput *input) { m_provisional = input; } // outlives the filter's last key; or none

    void setCareful(bool careful) { m_reader.setCareful(careful); } // see BurstReader

    // Keys are being handed on that came faster than a question is answered, one by one.
    [[nodiscard]] bool handsOnSeveral() const { return m_delivering && m_handedOn > 1; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &code);
    void scannedBadly(mostrador::counter::BadScan problem, const QString &burst);

private:
    bool pressed(QWindow *window, const QKeyEvent &event);
    bool released(QWindow *window, const QKeyEvent &event);
    [[nodiscard]] bool showsAtOnce(const QWindow *window, const QKeyEvent &event) const;
    void hold(QWindow *window, const QKeyEvent &event);
    void waitForMore();
    void end(const BurstVerdict &verdict);
    void swallow();
    void waitedEnough();
    void deliverHeld();

    struct HeldKey {
        QPointer<QWindow> window;
        std::unique_ptr<QKeyEvent> event;
    };

    BurstReader m_reader;
    std::vector<HeldKey> m_held;
    QSet<int> m_keysDown; // of a swallowed burst: their releases are swallowed too
    ProvisionalInput *m_provisional = nullptr;
    bool m_shown = false; // the first key of the burst, in m_provisional
    QTimer m_patience;
    bool m_lastLook = false;
    bool m_delivering = false;
    int m_handedOn = 0; // presses
};

}
