// A chapter of the handbook as it is read, with the keys of the screen before it. It follows no link but those within the handbook.
#pragma once

#include "ui/help/helpview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextBrowser;
class QUrl;

namespace mostrador::help {

class HelpPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const View &view);
    void scroll(int rows); // down; up if it is negative

Q_SIGNALS:
    void turned(mostrador::help::Topic topic); // a link was touched

private:
    void follow(const QUrl &link);

    theme::Theme m_theme;
    QLabel *m_heading;
    QTextBrowser *m_text;
    QLabel *m_hint;
    std::optional<View> m_shown;
};

}
