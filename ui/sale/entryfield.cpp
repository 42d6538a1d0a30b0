#include "ui/sale/entryfield.h"

#include <QKeyEvent>

namespace mostrador::counter {

namespace {

bool belongsToTheWindow(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    case Qt::Key_U: // else the field empties itself
    case Qt::Key_Z:
        return event.modifiers() & Qt::ControlModifier;
    }
    return false;
}

bool isKeypadDecimal(const QKeyEvent &event)
{
    const bool mark = event.key() == Qt::Key_Period || event.key() == Qt::Key_Comma;
    return mark && (event.modifiers() & Qt::KeypadModifier);
}

}

EntryField::EntryField(QWidget *parent) : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu); // a menu of its own would take the focus and the keys away
    setDragEnabled(false);
    setAcceptDrops(false);
}

void EntryField::showText(const QString &text)
{
    if (this->text() != text)
        setText(text);
}

void EntryField::typeIn(const QString &text)
{
    insert(text);
    Q_EMIT textEdited(this->text());
}

void EntryField::eraseOne()
{
    backspace();
    Q_EMIT textEdited(text());
}

void EntryField::replaceAll(const QString &text)
{
    selectAll();
    typeIn(text);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (belongsToTheWindow(*event)) {
        event->ignore();
    } else if (!m_repeats && event->isAutoRepeat() && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->accept();
    } else if (isKeypadDecimal(*event)) {
        typeIn(m_decimalMark);
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

}
