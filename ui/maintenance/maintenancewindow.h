// The maintenance screen: a window over the settings, for a manager. Pages on the left; on the right what is known, what can be done
// about it, and how far it is.
#pragma once

#include "ui/maintenance/maintenancepresenter.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::maintenance {

class MaintenanceWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const View &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int page);
    void chosen(int row);
    void acted(mostrador::maintenance::Act act);
    void actedAt(mostrador::maintenance::Act act, const QString &path);
    void leaveWanted();
    void helpWanted(const mostrador::help::Occasion &occasion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void renderPages(const View &view);
    void renderActs(const View &view);
    void renderContent(const View &view);
    void renderProgress(const View &view);
    void press(const ActView &act);
    void askWhere(Act act);
    void move(int step);

    theme::Theme m_theme;
    QLabel *m_heading;
    QPushButton *m_back;
    QVBoxLayout *m_pageColumn;
    QList<QPushButton *> m_pages;
    QGridLayout *m_actGrid;
    QList<QPushButton *> m_acts;
    QLabel *m_facts;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    QProgressBar *m_progress;
    widgets::MessageLine *m_message;
    std::optional<View> m_shown;
};

}
