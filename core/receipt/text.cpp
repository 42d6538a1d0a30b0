#include "core/receipt/text.h"

#include "core/receipt/layout.h"
#include "core/receipt/printable.h"

#include <algorithm>

namespace mostrador::receipt {

namespace {

// One blank row apart, so that receipts in one file can be told from each other.
constexpr std::size_t rowsAfterSlip = 1;

template <typename Char, typename Encode> class Rows
{
public:
    using View = std::basic_string_view<Char>;

    Rows(int columns, Encode encode)
        : m_columns(static_cast<std::size_t>(std::clamp(columns, fewestColumns, mostColumns)))
        , m_encode(encode)
    {
    }

    void operator()(const TextLine &line) { aligned(line.text, line.alignment); }
    void operator()(const QrCode &code) { aligned(code.text, Alignment::Center); }
    void operator()(const Logo &) {}
    void operator()(const Rule &) { row(std::basic_string<Char>(m_columns, Char('-'))); }
    void operator()(const Blank &) { row({}); }
    void operator()(const Feed &feed)
    {
        m_rows.append(static_cast<std::size_t>(std::clamp(feed.lines, 1, mostFeedLines)), Char('\n'));
    }
    void operator()(const Cut &) { m_rows.append(rowsAfterSlip, Char('\n')); }
    void operator()(const DrawerPulse &) {}

    void operator()(const TwoColumns &line)
    {
        const auto left = m_encode(line.left);
        const auto right = m_encode(line.right);
        layout::twoColumns(View(left), View(right), m_columns, [this](View part) { row(part); });
    }

    [[nodiscard]] const std::basic_string<Char> &rows() const { return m_rows; }

private:
    void aligned(const QString &text, Alignment alignment)
    {
        const auto characters = m_encode(text);
        layout::wrap(View(characters), m_columns, [&](View part) {
            m_rows.append(indent(part.size(), alignment), Char(' '));
            row(part);
        });
    }

    [[nodiscard]] std::size_t indent(std::size_t size, Alignment alignment) const
    {
        switch (alignment) {
        case Alignment::Left:
            return 0;
        case Alignment::Center:
            return (m_columns - size) / 2;
        case Alignment::Right:
            return m_columns - size;
        }
        return 0;
    }

    void row(View part) { m_rows.append(part).push_back(Char('\n')); }

    std::size_t m_columns;
    Encode m_encode;
    std::basic_string<Char> m_rows;
};

template <typename Char, typename Encode>
std::basic_string<Char> rowsOf(const Document &document, int columns, Encode encode)
{
    Rows<Char, Encode> rows(columns, encode);
    for (const Block &block : document.blocks)
        std::visit(rows, block);
    return rows.rows();
}

}

QString toText(const Document &document, int columns)
{
    const auto codePoints = [](const QString &text) { return printable(text).toStdU32String(); };
    return QString::fromStdU32String(rowsOf<char32_t>(document, columns, codePoints));
}

QByteArray toPlainBytes(const Document &document, int columns, CodePage page)
{
    return QByteArray::fromStdString(
        rowsOf<char>(document, columns, [page](const QString &text) { return encoded(text, page).bytes; }));
}

}
