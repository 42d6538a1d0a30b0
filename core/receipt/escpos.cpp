#include "core/receipt/escpos.h"

#include "core/receipt/layout.h"
#include "core/receipt/printable.h"
#include "core/receipt/text.h"

#include <algorithm>

namespace mostrador::receipt {

namespace {

using View = std::string_view;

constexpr int narrowColumns = 32; // 58 mm
constexpr int linesWithoutCutter = 4;
constexpr int wideModule = 6; // dots per QR module on 80 mm
constexpr int narrowModule = 4;
constexpr std::size_t longestWideQr = 200; // bytes: with wide modules more would not fit 80 mm
constexpr std::size_t usualSize = 2048;
constexpr int drawerOn = 25;   // × 2 ms
constexpr int drawerOff = 125; // × 2 ms

int numberOf(CodePage page)
{
    switch (page) {
    case CodePage::Cp437:
        return 0;
    case CodePage::Cp850:
        return 2;
    case CodePage::Cp860:
        return 3;
    case CodePage::Cp1252:
        return 16;
    case CodePage::Cp858:
        return 19;
    }
    return 0;
}

int numberOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return 0;
    case Alignment::Center:
        return 1;
    case Alignment::Right:
        return 2;
    }
    return 0;
}

class Stream
{
public:
    explicit Stream(const EscPosOptions &options)
        : m_options(options)
        , m_columns(static_cast<std::size_t>(std::clamp(options.columns, fewestColumns, mostColumns)))
    {
        m_bytes.reserve(usualSize);
        command("\x1B@"); // reset; it also resets the code page, so this comes first
        command("\x1C."); // no two-byte characters
        command("\x1Bt", {numberOf(options.codePage)});
    }

    void operator()(const TextLine &line)
    {
        style(line.alignment, line.bold, line.large);
        const std::string text = encoded(line.text, m_options.codePage);
        layout::wrap(View(text), m_columns, [this](View part) { row(part); });
    }

    void operator()(const TwoColumns &line)
    {
        style(Alignment::Left, line.bold, line.large);
        const std::string left = encoded(line.left, m_options.codePage);
        const std::string right = encoded(line.right, m_options.codePage);
        layout::twoColumns(View(left), View(right), m_columns, [this](View part) { row(part); });
    }

    void operator()(const Rule &)
    {
        style(Alignment::Left, false, false);
        row(std::string(m_columns, '-'));
    }

    void operator()(const Blank &)
    {
        style(Alignment::Left, false, false);
        row({});
    }

    void operator()(const QrCode &code)
    {
        style(Alignment::Center, false, false);
        // A printer without the command prints its data as text, so the data pass the same filter as text does.
        const std::string data = printable(code.text).toStdString();
        const bool narrow = m_columns <= narrowColumns || data.size() > longestWideQr;
        qrFunction({'A', '2', 0});                             // model 2
        qrFunction({'C', narrow ? narrowModule : wideModule}); // size of a module
        qrFunction({'E', '1'});                                // error correction M
        qrFunction({'P', '0'}, data);                          // store
        qrFunction({'Q', '0'});                                // print
    }

    void operator()(const Feed &feed)
    {
        command("\x1B"
                "d",
            {std::clamp(feed.lines, 1, mostFeedLines)});
    }

    void operator()(const Cut &)
    {
        style(Alignment::Left, false, false);
        if (m_options.cut)
            command("\x1DV", {'B', 0}); // feeds to the cutter by itself
        else
            command("\x1B"
                    "d",
                {linesWithoutCutter});
    }

    void operator()(const DrawerPulse &)
    {
        if (m_options.drawer)
            command("\x1Bp", {0, drawerOn, drawerOff});
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    void command(View name, std::initializer_list<int> parameters = {})
    {
        m_bytes.append(name);
        for (const int parameter : parameters)
            m_bytes.push_back(static_cast<char>(parameter));
    }

    // GS ( k pL pH cn …: cn 49 is the QR code.
    void qrFunction(std::initializer_list<int> parameters, View data = {})
    {
        const int size = static_cast<int>(1 + parameters.size() + data.size());
        command("\x1D(k", {size & 0xFF, size >> 8, '1'});
        command({}, parameters);
        m_bytes.append(data);
    }

    void style(Alignment alignment, bool bold, bool large)
    {
        if (alignment != m_alignment)
            command("\x1B"
                    "a",
                {numberOf(alignment)});
        if (bold != m_bold)
            command("\x1B"
                    "E",
                {bold ? 1 : 0});
        if (large != m_large)
            command("\x1D!", {large ? 1 : 0});
        m_alignment = alignment;
        m_bold = bold;
        m_large = large;
    }

    void row(View part) { m_bytes.append(part).push_back('\n'); }

    const EscPosOptions &m_options;
    std::size_t m_columns;
    std::string m_bytes;
    Alignment m_alignment = Alignment::Left;
    bool m_bold = false;
    bool m_large = false;
};

}

EscPosOptions usualOptions(int columns)
{
    EscPosOptions options;
    options.columns = columns;
    options.cut = columns > narrowColumns;
    return options;
}

QByteArray toEscPos(const Document &document, const EscPosOptions &options)
{
    Stream stream(options);
    for (const Block &block : document.blocks)
        std::visit(stream, block);
    return QByteArray::fromStdString(stream.bytes());
}

}
