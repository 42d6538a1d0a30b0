// The printer's set-up: a window over the settings, for a manager. The question on the left, the receipt as it will come out on
// the right.
#pragma once

#include "core/setup/printersetup.h"
#include "ui/printer/printerview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::printerui {

class SlipPreview;

class PrinterWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit PrinterWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const View &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void intended(const mostrador::setup::PrinterEvent &event);
    void helpWanted(const mostrador::help::Occasion &occasion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the list, which keeps Enter and Esc to itself

private:
    // A field of one line or of several: one of the two editors shows.
    struct Field {
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr;
    };

    void arrange();
    void makeFields(QVBoxLayout *column);
    void renderFields(const View &view);
    void takeFocus();
    void enter();
    void askForPicture();

    theme::Theme m_theme;
    QLabel *m_progress;
    QLabel *m_heading;
    QLabel *m_explanation;
    widgets::ChoiceList *m_choices;
    std::array<Field, setup::printerFields> m_fields;
    QPushButton *m_browse;
    widgets::MessageLine *m_message;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_drawer;
    QPushButton *m_next;
    QLabel *m_paperName;
    QScrollArea *m_area;
    SlipPreview *m_preview;
    std::optional<View> m_shown;
};

}
