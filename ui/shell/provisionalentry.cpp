#include "ui/shell/provisionalentry.h"

#include "ui/sale/entryfield.h"
#include "ui/shell/layers.h"

#include <QKeyEvent>
#include <QWindow>

#include <utility>

namespace mostrador::shell {

namespace {

// An amount's plus acts at once, and what stands before it would, too.
bool isInert(const QString &typed, const QString &text)
{
    return typed != u"+" && !text.contains(u'+');
}

}

bool ProvisionalEntry::canTakeBack(const QWindow &window, const QKeyEvent &key) const
{
    const Layer layer = topLayer(m_view);
    const bool isOpen =
        m_view.entry.mode == counter::EntryMode::Anything && (layer == Layer::Sale || layer == Layer::Search);
    return isOpen && m_field.hasFocus() && m_field.window()->windowHandle() == &window &&
           isInert(key.text(), m_field.text());
}

void ProvisionalEntry::remember()
{
    m_before = Before{m_field.text(), m_field.cursorPosition(), m_field.selectionStart(),
        static_cast<int>(m_field.selectedText().size())};
}

void ProvisionalEntry::giveWay()
{
    const auto before = std::exchange(m_before, std::nullopt);
    if (!before)
        return;
    m_field.setText(before->text);
    m_field.setCursorPosition(before->cursor);
    if (before->selectionStart >= 0)
        m_field.setSelection(before->selectionStart, before->selectionLength);
}

void ProvisionalEntry::takeBack()
{
    const QString shown = m_field.text();
    giveWay();
    if (m_field.text() != shown)
        Q_EMIT m_field.textEdited(m_field.text());
}

void ProvisionalEntry::emptied()
{
    if (m_before)
        m_before = Before{{}, 0, -1, 0};
}

}
