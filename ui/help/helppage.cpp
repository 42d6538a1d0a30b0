#include "ui/help/helppage.h"

#include "ui/help/lettering.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"

#include <QScrollBar>
#include <QScroller>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::help {

HelpPage::HelpPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(counter::makeLabel(this, u"helpHeading"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_text(new QTextBrowser(this))
    , m_hint(counter::makeLabel(this, u"helpHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"help"_s);
    m_heading->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::NoFocus); // what is typed searches
    m_text->setOpenLinks(false);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(m_text->viewport(), QScroller::TouchGesture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_heading);
    column->addWidget(m_text, 1);
    column->addWidget(m_hint);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
}

void HelpPage::render(const View &view)
{
    if (m_shown == view)
        return;
    const bool isOther = !m_shown || m_shown->text != view.text;
    m_shown = view;
    counter::setWords(m_heading, view.heading);
    counter::setWords(m_hint, view.hint);
    m_text->setAccessibleName(view.heading);
    if (!isOther)
        return;
    m_text->document()->setMarkdown(view.text, QTextDocument::MarkdownDialectGitHub);
    letter(*m_text->document(), m_theme);
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpPage::scroll(int rows)
{
    auto *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + rows * theme::rowHeight);
}

void HelpPage::follow(const QUrl &link)
{
    if (const auto topic = topicFromAnchor(link.fragment()))
        Q_EMIT turned(*topic);
}

}
