// The settings screen: a window over the cashier's, for a manager. Sections on the left, their settings on the right.
#pragma once

#include "ui/settings/settingsdesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::settingsui {

class SettingRow;

class SettingsWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const View &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void typed(const QString &path, const QString &text);
    void resetWanted(const QString &path);
    void turned(int section);
    void saveWanted();
    void maintenanceWanted();
    void restartWanted();
    void leaveWanted();
    void helpWanted(const mostrador::help::Occasion &occasion);
    void printerWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void renderSections(const View &view);
    void fill(const View &view);

    theme::Theme m_theme;
    QLabel *m_heading;
    QVBoxLayout *m_sectionColumn;
    QList<QPushButton *> m_sections;
    QScrollArea *m_area;
    QList<SettingRow *> m_rows;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_printer;
    QPushButton *m_maintenance;
    QPushButton *m_restart;
    widgets::MessageLine *m_message;
    std::optional<View> m_shown;
};

}
