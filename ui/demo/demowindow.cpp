#include "ui/demo/demowindow.h"

#include "ui/theme/measures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::demo {

namespace {

constexpr int columnWidth = 320;

}

DemoWindow::DemoWindow(QWidget *cashier, const theme::Theme &theme, const text::Phrasebook &words, bool withPreview)
{
    setObjectName(u"demoWindow"_s);
    setWindowRole(u"cashier"_s);
    setWindowTitle(cashier->windowTitle());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(cashier, 1);
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *stack = new QVBoxLayout(column);
    stack->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    if (withPreview) {
        m_preview = new customer::CustomerPage(theme, column);
        m_preview->setFixedHeight((columnWidth - 2 * theme::gap) * 600 / 1024); // as the usual second screen
        stack->addWidget(m_preview);
    }
    m_phone = new Phone(theme, words, column);
    stack->addWidget(m_phone, 1);
    stack->addStretch();
    row->addWidget(column);
    setFocusProxy(cashier);
}

QSize DemoWindow::sizeHint() const
{
    return {1366, 768};
}

}
