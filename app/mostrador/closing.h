// Closing the till's window: an open sale stays on record and is there again at the next start; while a buyer stands before a QR
// it is asked first.
#pragma once

#include "core/till/runner.h"
#include "ui/text/phrasebook.h"

#include <QPointer>
#include <QWidget>

class QMessageBox;

namespace mostrador::app {

// A buyer may stand before it.
[[nodiscard]] bool isQrWaiting(const till::State &state);

class Closing final : public QObject
{
    Q_OBJECT
public:
    // `window` is the whole one on the cashier's screen; both outlive it.
    Closing(QWidget &window, const till::Runner &runner, text::Phrasebook words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();

    QWidget &m_window;
    const till::Runner &m_runner;
    text::Phrasebook m_words;
    QPointer<QMessageBox> m_question;
    bool m_agreed = false;
};

}
