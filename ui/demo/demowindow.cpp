#include "ui/demo/demowindow.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::demo {

namespace {

constexpr int columnWidth = 320;
constexpr int invitationLetters = 20;

}

DemoWindow::DemoWindow(QWidget *cashier, const theme::Theme &theme, const text::Phrasebook &words,
    const QString &managerPin, bool withPreview)
    : m_cashier(cashier)
    , m_column(new QWidget(this))
    , m_tab(new QPushButton(u"◂"_s, this))
{
    setObjectName(u"demoWindow"_s);
    setWindowRole(u"cashier"_s);
    setWindowTitle(cashier->windowTitle());
    cashier->setParent(this);
    m_column->setObjectName(u"demoColumn"_s);
    m_column->setAutoFillBackground(true);
    auto *stack = new QVBoxLayout(m_column);
    stack->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    if (withPreview) {
        m_preview = new customer::CustomerPage(theme, m_column);
        m_preview->setFixedHeight((columnWidth - 2 * theme::gap) * 600 / 1024); // as the usual second screen
        stack->addWidget(m_preview);
    }
    m_phone = new Phone(theme, words, m_column);
    stack->addWidget(m_phone, 1);
    m_paper = new Paper(m_column);
    stack->addWidget(m_paper, 1);
    stack->addStretch();
    m_foot = counter::makeLabel(m_column, u"demoPin"_s, theme::wordLetters, theme.colours.textMuted);
    if (!managerPin.isEmpty())
        m_foot->setText(words.say("demo", "The manager's PIN: %1").arg(managerPin));
    m_foot->setAlignment(Qt::AlignCenter);
    m_foot->setWordWrap(true);
    stack->addWidget(m_foot);
    m_tab->setObjectName(u"demoTab"_s);
    m_tab->setToolTip(words.say("demo", "The buyer's phone"));
    m_tab->setAccessibleName(m_tab->toolTip());
    m_tab->setFocusPolicy(Qt::NoFocus); // the scan field keeps it
    connect(m_tab, &QPushButton::clicked, this, [this] { unfold(!m_unfolded); });
    connect(m_phone, &Phone::becamePayable, this, &DemoWindow::unfold);
    setFocusProxy(cashier);
}

void DemoWindow::invite(const QString &words)
{
    m_foot->setFont(theme::letters(invitationLetters, theme::Weight::Bold));
    m_foot->setPalette(palette());
    m_foot->setText(words);
}

void DemoWindow::showPaper(const QString &receipt)
{
    if (m_paper->text() == receipt.trimmed())
        return;
    m_paper->setText(receipt.trimmed());
    m_phone->setVisible(receipt.trimmed().isEmpty());
    unfold(!receipt.trimmed().isEmpty());
}

QSize DemoWindow::sizeHint() const
{
    return {1366, 768};
}

QSize DemoWindow::minimumSizeHint() const
{
    return m_cashier->minimumSize();
}

void DemoWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool DemoWindow::hasRoomBeside() const
{
    return width() >= m_cashier->minimumWidth() + columnWidth;
}

void DemoWindow::unfold(bool unfolded)
{
    m_unfolded = unfolded;
    arrange();
}

void DemoWindow::arrange()
{
    const bool beside = hasRoomBeside();
    m_cashier->setGeometry(0, 0, beside ? width() - columnWidth : width(), height());
    m_column->setVisible(beside || m_unfolded);
    m_tab->setVisible(!beside);
    if (beside) {
        m_column->setGeometry(width() - columnWidth, 0, columnWidth, height());
        return;
    }
    // The keys below and the lights above stay in sight.
    const int room = height() - theme::headerHeight - theme::keyBarHeight;
    m_column->setGeometry(width() - columnWidth, theme::headerHeight, columnWidth, room);
    m_tab->setText(m_unfolded ? u"▸"_s : u"◂"_s);
    m_column->raise();
}

}
