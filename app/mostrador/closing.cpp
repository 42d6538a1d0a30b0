#include "app/mostrador/closing.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace mostrador::app {

bool isQrWaiting(const till::State &state)
{
    return std::any_of(state.payments.begin(), state.payments.end(), [](const payment::Payment &each) { return isLive(each); });
}

Closing::Closing(QWidget &window, const till::Runner &runner, text::Phrasebook words)
    : m_window(window), m_runner(runner), m_words(std::move(words))
{
    window.installEventFilter(this);
}

bool Closing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (m_agreed || !isQrWaiting(m_runner.state())) {
        QCoreApplication::exit(0); // the customer's window alone is no till, and what a manager has open over this one has no say
        return false;
    }
    event->ignore();
    ask();
    return true;
}

// What is scanned meanwhile answers nothing: see ScannerFilter.
void Closing::ask()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, m_window.windowTitle(), m_words.say("start", "A QR is waiting to be paid."),
        QMessageBox::NoButton, &m_window);
    m_question->setObjectName(QStringLiteral("closeQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(m_words.say("start", "If it is paid while the program is closed, the next start finds the payment."));
    auto *const stay = m_question->addButton(m_words.say("start", "Stay open"), QMessageBox::RejectRole);
    auto *const close = m_question->addButton(m_words.say("start", "Close the program"), QMessageBox::AcceptRole);
    stay->setObjectName(QStringLiteral("stayOpen"));
    close->setObjectName(QStringLiteral("closeTill"));
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(close, &QPushButton::clicked, this, [this] {
        m_agreed = true;
        QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
    });
    m_question->open();
}

}
