// The last sales, those that need somebody first; the arrows choose, Enter or a second touch opens one.
#pragma once

#include "ui/history/historyview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace mostrador::history {

class SalesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SalesPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const SalesPanel &view);

Q_SIGNALS:
    void rowTouched(int row);

private:
    void renderRows();

    theme::Theme m_theme;
    QLabel *m_heading;
    QListWidget *m_rows;
    QLabel *m_emptyHint;
    QLabel *m_hint;
    std::optional<SalesPanel> m_shown;
};

}
