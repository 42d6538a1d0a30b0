// A sheet: facts to read, a question with digits to press or touch. What is typed goes into the scan field, which asks
// for it.
#pragma once

#include "ui/history/historyview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mostrador::history {

class SheetPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const Sheet &view);
    void scroll(int step); // lines

Q_SIGNALS:
    void chosen(int digit);

private:
    void renderFacts(const QList<Fact> &facts);
    void renderChoices(const QList<Choice> &choices);

    theme::Theme m_theme;
    QLabel *m_heading;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QGridLayout *m_grid;
    QLabel *m_question;
    QVBoxLayout *m_answers;
    QLabel *m_hint;
    QList<QLabel *> m_labels;
    QList<QPushButton *> m_buttons;
    std::optional<Sheet> m_shown;
};

}
