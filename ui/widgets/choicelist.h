// A list of rows to choose one of: each with its words, and under them what they mean.
#pragma once

#include <QListWidget>

namespace mostrador::widgets {

struct Choice {
    QString words;
    QString detail{};
    bool operator==(const Choice &) const = default;
};

class ChoiceList final : public QListWidget
{
    Q_OBJECT
public:
    // `rowHeight` in pixels.
    ChoiceList(const QString &name, int rowHeight, QWidget *parent);

    // Says nothing of the row: who shows it knows. Hidden while there is nothing to choose.
    void render(const QList<Choice> &choices, int row);

private:
    int m_rowHeight;
};

}
