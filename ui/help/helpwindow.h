// The handbook in a window of its own, over a screen that has no place for it: products, settings, the first-run guide. It keeps
// what is being read.
#pragma once

#include "ui/help/helpview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace mostrador::help {

class HelpPage;

class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const theme::Theme &theme, shell::KeyMap keys, QWidget *parent = nullptr);

    void open(const text::Phrasebook &words, const Occasion &occasion, QWidget &over); // as large as that one
    [[nodiscard]] const Reading &reading() const { return m_reading; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void read(const Reading &reading);
    void enter();
    void escape();
    void leave();

    shell::KeyMap m_keys;
    std::optional<text::Phrasebook> m_words; // none before it is opened
    Occasion m_occasion;
    Reading m_reading;
    QWidget *m_over = nullptr;
    QLineEdit *m_search;
    QPushButton *m_back;
    HelpPage *m_page;
};

}
