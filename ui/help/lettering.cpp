#include "ui/help/lettering.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace mostrador::help {

namespace {

constexpr int headingLetters = 17;
constexpr int betweenParagraphs = 8;
constexpr int betweenEntries = 10;    // with its line that makes a touch target
constexpr int linesApart = 125; // percent
constexpr int betweenCells = 3;
constexpr int keyColumn = 116;      // "1500/ Enter"
constexpr int firstColumn = 40;     // percent, of two
constexpr int listIndent = 26;      // "10."

void letterFragment(QTextCursor &cursor, const QTextFragment &fragment, const theme::Theme &theme, bool isHeading)
{
    const QTextCharFormat was = fragment.charFormat();
    QTextCharFormat format;
    QFont font = theme::letters(isHeading ? headingLetters : theme::bodyLetters,
        isHeading || was.fontWeight() > QFont::Normal ? theme::Weight::Bold : theme::Weight::Ordinary);
    format.setForeground(theme.colours.text);
    if (was.fontFixedPitch()) { // a key, or what is typed
        font.setWeight(QFont::Bold);
        format.setForeground(theme.colours.accent);
    }
    format.setFont(font);
    format.setFontItalic(was.fontItalic());
    if (was.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(was.anchorHref());
        format.setForeground(theme.colours.accent);
        format.setFontUnderline(true);
    }
    cursor.setPosition(fragment.position());
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

// A line that is nothing but a link is touched, and needs the height of a finger.
bool isEntry(const QTextBlock &block)
{
    const auto first = block.begin();
    return !first.atEnd() && first.fragment().length() == block.length() - 1 && first.fragment().charFormat().isAnchor();
}

void letterBlock(QTextCursor &cursor, const QTextBlock &block, const theme::Theme &theme)
{
    cursor.setPosition(block.position());
    const bool isInTable = cursor.currentTable() != nullptr;
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    QTextBlockFormat format = block.blockFormat();
    format.setLineHeight(linesApart, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isHeading && block.blockNumber() > 0 ? theme::margin : 0);
    format.setBottomMargin(isInTable ? 0 : block.textList() ? betweenParagraphs / 2 : betweenParagraphs);
    if (isEntry(block)) {
        format.setTopMargin(betweenEntries);
        format.setBottomMargin(betweenEntries);
    }
    cursor.setBlockFormat(format);
    QList<QTextFragment> fragments;
    for (auto each = block.begin(); !each.atEnd(); ++each)
        fragments.append(each.fragment());
    for (const QTextFragment &fragment : fragments)
        letterFragment(cursor, fragment, theme, isHeading);
}

// A table of keys has no word over its second column.
bool isOfKeys(const QTextTable &table)
{
    const QTextTableCell last = table.cellAt(0, 1);
    return table.columns() == 2 && last.firstPosition() == last.lastPosition();
}

QList<QTextLength> columnsOf(const QTextTable &table)
{
    if (table.columns() != 2)
        return QList<QTextLength>(table.columns());
    if (isOfKeys(table))
        return {QTextLength(QTextLength::FixedLength, keyColumn), QTextLength()};
    return {QTextLength(QTextLength::PercentageLength, firstColumn), QTextLength(QTextLength::PercentageLength, 100 - firstColumn)};
}

void letterTable(QTextTable &table, const theme::Theme &theme)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(betweenCells);
    format.setBottomMargin(theme::margin);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columnsOf(table));
    table.setFormat(format);
    if (isOfKeys(table))
        table.mergeCells(0, 0, 1, 2);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell head = table.cellAt(0, column);
        QTextTableCellFormat muted = head.format().toTableCellFormat();
        muted.setBackground(theme.colours.surfaceMuted);
        head.setFormat(muted);
    }
}

}

void letter(QTextDocument &document, const theme::Theme &theme)
{
    document.setDefaultFont(theme::letters(theme::bodyLetters));
    document.setIndentWidth(listIndent);
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        letterBlock(cursor, block, theme);
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            letterTable(*table, theme);
    }
    cursor.endEditBlock();
}

}
