// Taking cash: what is due, what was handed over, and the change while it is typed.
#pragma once

#include "ui/payment/paymentview.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace mostrador::widgets {
class AmountLabel;
}

namespace mostrador::counter {

class EntryField;
class Keypad;

class CashPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CashPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const CashPanel &view);
    void opened(); // takes the focus, with the prefilled amount selected: the first digit replaces it
    [[nodiscard]] EntryField *field() const { return m_field; }

Q_SIGNALS:
    void receivedEdited(const QString &text);
    void cashTaken(const QString &received);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void renderNotes(const QList<BankNote> &notes);
    void renderChange(const CashPanel &view);

    theme::Theme m_theme;
    QLabel *m_dueLabel;
    widgets::AmountLabel *m_due;
    QLabel *m_rounding;
    QLabel *m_receivedLabel;
    EntryField *m_field;
    QLabel *m_changeLabel;
    widgets::AmountLabel *m_change;
    QGridLayout *m_noteGrid;
    QList<QPushButton *> m_notes;
    Keypad *m_keypad;
    QLabel *m_hint;
    std::optional<CashPanel> m_shown;
};

}
