// The window of the first-run guide: paints a View, and turns keys and touches into signals. It keeps the token that is being
// pasted until it is handed over, and forgets it then.
#pragma once

#include "ui/setup/guideview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::guide {

class GuideWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit GuideWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const View &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked(int row);
    void typed(int field, const QString &text);
    void tokenGiven(const QByteArray &token); // Enter in the token's step, when something was pasted
    void goOnWanted();
    void goBackWanted();
    void helpWanted(const mostrador::help::Occasion &occasion);
    void left(); // only cash for now

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the list: its Enter goes on; of the field above it: its arrows

private:
    struct Line {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };

    void arrange();
    void renderFields(const View &view);
    void takeFocus();
    void chooseFile();
    [[nodiscard]] bool stepThroughChoices(int key); // while the field that narrows them is being typed in
    void goOn();
    void enter();

    theme::Theme m_theme;
    QLabel *m_banner;
    QLabel *m_progress;
    QLabel *m_heading;
    QLabel *m_explanation;
    widgets::ChoiceList *m_choices;
    std::array<Line, setup::mostFields> m_fields{};
    QPushButton *m_chooseFile;
    widgets::MessageLine *m_message;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
    std::optional<View> m_shown;
};

}
