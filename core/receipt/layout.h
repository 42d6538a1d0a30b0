// How text is fitted into the columns of a receipt, for any kind of character: bytes of a code page or code points.
#pragma once

#include <string>
#include <string_view>

namespace mostrador::receipt::layout {

// Calls row(view) for each row, at least once: broken at a space where there is one, inside a word where there is none.
template <typename Char, typename Row> void wrap(std::basic_string_view<Char> text, std::size_t columns, Row &&row)
{
    while (text.size() > columns) {
        const std::size_t space = text.substr(0, columns + 1).rfind(Char(' '));
        const bool atSpace = space != text.npos && space > 0;
        row(text.substr(0, atSpace ? space : columns));
        text.remove_prefix(atSpace ? space + 1 : columns);
    }
    row(text);
}

// Calls row(string) for each row. The left part keeps clear of the right one, which stands on the last row and is never
// broken as long as it fits the paper at all.
template <typename Char, typename Row>
void twoColumns(std::basic_string_view<Char> left, std::basic_string_view<Char> right, std::size_t columns, Row &&row)
{
    constexpr std::size_t smallestShare = 3; // of the width: a narrower left part gets rows of its own
    std::basic_string<Char> pending;
    const bool besides = right.size() + 1 + columns / smallestShare <= columns;
    const std::size_t leftColumns = besides ? columns - right.size() - 1 : columns;
    bool first = true;
    wrap(left, leftColumns, [&](std::basic_string_view<Char> part) {
        if (!first)
            row(pending);
        first = false;
        pending.assign(part);
    });
    if (pending.size() + 1 + right.size() > columns) {
        row(pending);
        pending.clear();
    }
    wrap(right, columns, [&](std::basic_string_view<Char> part) {
        pending.append(columns - part.size() - pending.size(), Char(' ')).append(part);
        row(pending);
        pending.clear();
    });
}

}
