// The cashier's window: it paints a CashierView and turns keys, touches and scans into intents. Of its own it keeps
// nothing but the text being typed, and whether there are keys on the screen.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/shell/intents.h"
#include "ui/shell/provisionalentry.h"
#include "ui/shell/scannerfilter.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCoreApplication;
class QHBoxLayout;
class QPushButton;

namespace mostrador::counter {
class EntryField;
class LinesList;
class PhotoShelf;
class TotalsBlock;
}

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::shell {

class HeaderBar;
class KeyBar;
class PanelStack;
class TouchKeys;

class CashierWindow final : public QWidget
{
    Q_OBJECT
public:
    // The application, because scans are caught wherever the focus is (see ScannerFilter).
    CashierWindow(QCoreApplication &application, const theme::Theme &theme, const KeyMap &keys, ScannerTiming timing,
        QWidget *parent = nullptr);
    ~CashierWindow() override;

    void render(const CashierView &view);
    void setPhotos(counter::PhotoShelf *photos); // of products; it outlives the window
    void setCovered(bool covered); // by a window in which things are typed: scans are told from hands as where questions are answered
    void addBesideEntry(QPushButton *button); // of whoever has something to show at this till
    [[nodiscard]] const CashierView &shown() const { return m_view; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void intended(const mostrador::shell::Intent &intent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab

private:
    void arrange();
    void connectParts();
    void renderEntry(const counter::EntryView &view);
    void openQuestion(const counter::EntryView &before, const counter::EntryView &now);
    void focusWhereTypingGoes();
    void showKeys();
    void nameParts(const PartNames &names);

    void entryEdited();
    void enterPressed();
    void escapePressed();
    void movePressed(int step);
    void actPressed(Act act);
    void scanned(const QString &code);
    void productChosen(const QString &code);
    void clearEntry();
    [[nodiscard]] counter::EntryField *fieldInUse() const;

    theme::Theme m_theme;
    KeyMap m_keys;
    CashierView m_view;
    QString m_typedBefore; // the question that keeps it for afterwards
    ScannerFilter m_scanner;
    HeaderBar *m_header;
    counter::EntryField *m_entry;
    ProvisionalEntry m_provisional;
    counter::LinesList *m_lines;
    widgets::MessageLine *m_message;
    counter::TotalsBlock *m_totals;
    PanelStack *m_panel;
    QPushButton *m_back;
    QPushButton *m_keysButton;
    QHBoxLayout *m_top; // the field and the buttons beside it
    TouchKeys *m_touchKeys;
    QPushButton *m_strip;
    KeyBar *m_keyBar;
    bool m_wantsKeys = false; // on the screen
    bool m_isCovered = false;
};

}
