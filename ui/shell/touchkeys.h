// The keys on the screen, for tills without a keyboard: they type into the field that is in use. Which of them stand
// there is for layers.h to say.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/shell/layers.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;
class QStackedLayout;

namespace mostrador::shell {

class TouchKeys final : public QWidget
{
    Q_OBJECT
public:
    explicit TouchKeys(const theme::Theme &theme, QWidget *parent = nullptr);

    void setNames(const PartNames &names);
    void setDecimalMark(const QString &mark); // empty: the currency has none
    void show(std::optional<KeySet> set);

Q_SIGNALS:
    void typed(const QString &text);
    void erased();
    void entered();

private:
    void turnTo(KeySet set);
    [[nodiscard]] QWidget *makePage(KeySet set);
    void addKey(QGridLayout *grid, QChar key, const QRect &cells);
    void connectKey(QPushButton *button, QChar key);

    theme::Theme m_theme;
    PartNames m_names;
    QStackedLayout *m_pages;
    QMap<KeySet, QWidget *> m_made; // when they are first needed
    QList<QPushButton *> m_decimals;
    QString m_mark;
    std::optional<KeySet> m_asked;
};

}
