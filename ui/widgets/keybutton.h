// One key of the key bar: the key's name over the word of what it does. Works by touch; the key itself is the window's
// business.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace mostrador::widgets {

enum class KeyKind {
    Ordinary,
    Accent, // the act of the moment
    Apart,  // removes something: outlined, kept apart from its neighbours
};

class KeyButton final : public QAbstractButton
{
    Q_OBJECT
public:
    KeyButton(const theme::Theme &theme, const QString &key, const QString &word, KeyKind kind = KeyKind::Ordinary,
        QWidget *parent = nullptr);

    void setWord(const QString &word);
    void setKind(KeyKind kind);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString word() const { return text(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    QString m_key;
    KeyKind m_kind;
};

}
