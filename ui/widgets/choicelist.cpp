#include "ui/widgets/choicelist.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace mostrador::widgets {

ChoiceList::ChoiceList(const QString &name, int rowHeight, QWidget *parent) : QListWidget(parent), m_rowHeight(rowHeight)
{
    setObjectName(name);
    setStyleSheet(u"QListWidget { padding: 4px 10px; }"_s);
    setFont(theme::letters(theme::bodyLetters));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

void ChoiceList::render(const QList<Choice> &choices, int row)
{
    const QSignalBlocker quiet(this);
    while (count() > choices.size())
        delete takeItem(count() - 1);
    while (count() < choices.size())
        (new QListWidgetItem(this))->setSizeHint({0, m_rowHeight});
    for (int at = 0; at < count(); ++at) {
        const Choice &choice = choices.at(at);
        item(at)->setText(choice.detail.isEmpty() ? choice.words : choice.words + u'\n' + choice.detail);
    }
    setCurrentRow(row);
    if (row >= 0 && row < count())
        scrollToItem(item(row));
    setVisible(!choices.isEmpty());
}

}
