// Where things are on the customer's page, from its size alone: what the customer looks at keeps its place through
// every state. The measures are those of the 1024×600 sketch, scaled.
#pragma once

#include <QRect>

namespace mostrador::customer {

// Below this it is a preview, read from near by: letters may be smaller than customers need.
inline constexpr QSize smallestScreen{800, 480};

class PageGeometry final
{
public:
    explicit PageGeometry(QSize page);

    [[nodiscard]] QSize size() const { return m_page; }
    [[nodiscard]] int letters(int inTheSketch) const; // pixels, never under what customers can read
    [[nodiscard]] int scaled(int inTheSketch) const;

    // The left column, from top to bottom.
    [[nodiscard]] QRect header() const { return row(0, 64); }
    [[nodiscard]] QRect label() const { return row(88, 34); }
    [[nodiscard]] QRect amount() const { return row(124, 80); }
    [[nodiscard]] QRect sentence() const { return row(216, 96); }
    [[nodiscard]] QRect band() const { return row(328, 96); }
    [[nodiscard]] QRect countdown() const { return row(440, 56); }
    [[nodiscard]] QRect notice() const { return row(518, 42); }

    [[nodiscard]] QRect panel() const;       // the square on the right
    [[nodiscard]] QRect code() const;        // within it …
    [[nodiscard]] QRect framedCode() const;  // … and with words around it
    [[nodiscard]] QRect whole() const;       // the place of a single large figure …
    [[nodiscard]] QRect aboveNotice() const; // … and what is left of it over a notice
    [[nodiscard]] QRect name() const
    {
        return row(88, 224);
    } // the shop's, when there is nothing else to say on the left

private:
    [[nodiscard]] QRect row(int top, int height) const;

    QSize m_page;
    double m_scale;
    int m_margin;
    int m_panelSide;
};

}
