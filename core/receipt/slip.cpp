#include "core/receipt/slip.h"

#include "core/receipt/layout.h"
#include "core/receipt/printable.h"
#include "core/receipt/text.h"

#include <algorithm>

namespace mostrador::receipt {

namespace {

using View = std::u32string_view;

std::size_t indentOf(std::size_t room, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return 0;
    case Alignment::Center:
        return room / 2;
    case Alignment::Right:
        return room;
    }
    return 0;
}

class Slip
{
public:
    explicit Slip(int columns) : m_columns(static_cast<std::size_t>(std::clamp(columns, fewestColumns, mostColumns))) {}

    void operator()(const TextLine &line)
    {
        const auto text = printable(line.text).toStdU32String();
        layout::wrap(View(text), m_columns, [&](View part) {
            const auto indent = static_cast<qsizetype>(indentOf(m_columns - part.size(), line.alignment));
            row(QString(indent, u' ') + stringOf(part), line.bold, line.large);
        });
    }
    void operator()(const TwoColumns &line)
    {
        const auto left = printable(line.left).toStdU32String();
        const auto right = printable(line.right).toStdU32String();
        layout::twoColumns(View(left), View(right), m_columns, [&](View part) { row(stringOf(part), line.bold, line.large); });
    }
    void operator()(const Rule &) { row(QString(static_cast<qsizetype>(m_columns), u'-')); }
    void operator()(const Blank &) { row({}); }
    void operator()(const QrCode &code) { parts.append(code); }
    void operator()(const Logo &logo) { parts.append(logo); }
    void operator()(const Feed &feed)
    {
        for (int line = 0; line < std::clamp(feed.lines, 1, mostFeedLines); ++line)
            row({});
    }
    void operator()(const Cut &) {}
    void operator()(const DrawerPulse &) {}

    QList<SlipPart> parts;

private:
    static QString stringOf(View part) { return QString::fromUcs4(part.data(), static_cast<qsizetype>(part.size())); }
    void row(const QString &text, bool bold = false, bool large = false) { parts.append(SlipRow{text, bold, large}); }

    std::size_t m_columns;
};

}

QList<SlipPart> slipOf(const Document &document, int columns)
{
    Slip slip(columns);
    for (const Block &block : document.blocks)
        std::visit(slip, block);
    return slip.parts;
}

}
