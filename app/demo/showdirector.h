// Puts the show on: asks the script what comes next, presses the till's keys and the phone's buttons for it, and lets a
// visitor take over who touches anything.
#pragma once

#include "app/demo/buyersphone.h"
#include "core/base/clock.h"
#include "ui/demo/demowindow.h"
#include "ui/demo/show.h"
#include "ui/desk/presenter.h"

class QCoreApplication;

namespace mostrador::app {

struct Stage {
    Clock &clock;
    Alarm &alarm;
    desk::Presenter &presenter;
    till::Runner &runner;
    BuyersPhone &phone;
    demo::DemoWindow &window;
};

class ShowDirector final : public QObject
{
    Q_OBJECT
public:
    ShowDirector(Stage stage, text::Phrasebook words, demo::Show show);

    void start();
    // The windows in which a touch is a visitor's.
    void listen(QCoreApplication &application);
    void touched();

    [[nodiscard]] const demo::Show &show() const { return m_show; }

Q_SIGNALS:
    void quiet(); // between two customers, nothing on the counter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void tell();
    void perform(const demo::Move &move);
    void payWithNotes();
    void clearCounter();
    void showReceipt();
    [[nodiscard]] demo::Seen seen() const;

    Stage m_stage;
    text::Phrasebook m_words;
    demo::Show m_show;
    bool m_isLooking = false;
    bool m_swallowsRelease = false; // of the touch that woke it
};

}
