// One setting: what it means, its editor, what is wrong with it as it is typed, and the way back to the default.
#pragma once

#include "ui/settings/settingsdesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mostrador::settingsui {

class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const theme::Theme &theme, const RowView &view, const QString &reset, QWidget *parent);

    void render(const RowView &view);
    void takeFocus();

Q_SIGNALS:
    void typed(const QString &path, const QString &text);
    void resetWanted(const QString &path);

private:
    theme::Theme m_theme;
    RowView m_view;
    QLabel *m_meaning;
    QLabel *m_hint;
    QLineEdit *m_text = nullptr;    // one of the two
    QComboBox *m_choice = nullptr;
    QPushButton *m_reset;
};

}
