// A field of the counter: characters are its own, but Enter, Esc, the arrows and every act go on to the window, which
// knows the layers.
#pragma once

#include <QLineEdit>

namespace mostrador::counter {

class EntryField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit EntryField(QWidget *parent = nullptr);

    // What the keypad's decimal key types, whatever is printed on it.
    void setDecimalMark(QChar mark) { m_decimalMark = mark; }

    // A key held down types once: where one character is an answer, the next question must not get it too.
    void setRepeats(bool repeats) { m_repeats = repeats; }

    // Like setText, but leaves cursor and selection alone when nothing changes.
    void showText(const QString &text);

    // As if typed: the selection is replaced, and textEdited is emitted.
    void typeIn(const QString &text);
    void eraseOne();
    void replaceAll(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QChar m_decimalMark = u',';
    bool m_repeats = true;
};

}
