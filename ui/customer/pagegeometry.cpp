#include "ui/customer/pagegeometry.h"

#include "ui/theme/measures.h"

#include <algorithm>
#include <cmath>

namespace mostrador::customer {

namespace {

constexpr double sketchWidth = 1024;
constexpr double sketchHeight = 600;
constexpr double columnHeight = sketchHeight - 2 * theme::customerMargin;
constexpr int frameLetters = 20;
constexpr double widestPanel = 0.56; // of the page: squarer screens keep a column for the words

bool isPreview(QSize page)
{
    return page.width() < smallestScreen.width() || page.height() < smallestScreen.height();
}

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

}

PageGeometry::PageGeometry(QSize page)
    : m_page(page)
    , m_scale(std::min(page.width() / sketchWidth, page.height() / sketchHeight))
    , m_margin(rounded(theme::customerMargin * m_scale))
    , m_panelSide(std::min(page.height() - 2 * m_margin, rounded(page.width() * widestPanel)))
{
}

int PageGeometry::letters(int inTheSketch) const
{
    const int smallest = isPreview(m_page) ? 1 : theme::smallestCustomerLetters;
    return std::max(smallest, scaled(inTheSketch));
}

int PageGeometry::scaled(int inTheSketch) const
{
    return rounded(inTheSketch * m_scale);
}

QRect PageGeometry::panel() const
{
    return {m_page.width() - m_margin - m_panelSide, (m_page.height() - m_panelSide) / 2, m_panelSide, m_panelSide};
}

QRect PageGeometry::code() const
{
    const int inset = scaled(theme::gap);
    return panel().adjusted(inset, inset, -inset, -inset);
}

QRect PageGeometry::framedCode() const
{
    const int inset = letters(frameLetters) * 2;
    return panel().adjusted(inset, inset, -inset, -inset);
}

QRect PageGeometry::whole() const
{
    return QRect(QPoint(0, 0), m_page).adjusted(m_margin, m_margin, -m_margin, -m_margin);
}

QRect PageGeometry::aboveNotice() const
{
    QRect rest = whole();
    rest.setBottom(notice().top() - m_margin);
    return rest;
}

QRect PageGeometry::row(int top, int height) const
{
    const double stretch = (m_page.height() - 2 * m_margin) / columnHeight;
    const int width = panel().left() - 2 * m_margin;
    return {m_margin, m_margin + rounded(top * stretch), width, rounded(height * stretch)};
}

}
