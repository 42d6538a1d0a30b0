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
constexpr qsizetype longestWideQr = 200; // bytes: with wide modules more would not fit 80 mm
constexpr std::size_t usualSize = 2048;
constexpr int drawerOn = 25;   // × 2 ms
constexpr int drawerOff = 125; // × 2 ms

int numberOf(CodePage page)
{
    switch (page) {
    case CodePage::Cp437:
    case CodePage::Ascii:
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
    Stream(const EscPosOptions &options, const Drawing *drawing)
        : m_options(options)
        , m_drawing(drawing)
        , m_columns(static_cast<std::size_t>(std::clamp(options.columns, fewestColumns, mostColumns)))
    {
        m_bytes.reserve(usualSize);
        command("\x1B@"); // reset; it also resets the code page, so this comes first
        command("\x1C."); // no two-byte characters
        command("\x1Bt", {numberOf(options.codePage)});
    }

    void operator()(const TextLine &line)
    {
        const Encoded text = encoded(line.text, m_options.codePage);
        style(line.alignment, line.bold, line.large);
        if (!text.complete && draw(line))
            return;
        layout::wrap(View(text.bytes), m_columns, [this](View part) { row(part); });
    }

    void operator()(const TwoColumns &line)
    {
        const Encoded left = encoded(line.left, m_options.codePage);
        const Encoded right = encoded(line.right, m_options.codePage);
        style(Alignment::Left, line.bold, line.large);
        if (!(left.complete && right.complete) && draw(line))
            return;
        layout::twoColumns(View(left.bytes), View(right.bytes), m_columns, [this](View part) { row(part); });
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
        switch (m_options.qr) {
        case QrForm::Native:
            return nativeQr(code);
        case QrForm::Raster:
            style(Alignment::Left, false, false);
            if (m_drawing)
                picture(m_drawing->qr(printable(code.text), moduleDots(code.text.size()), width()));
            return;
        case QrForm::None:
            return;
        }
    }

    void operator()(const Logo &)
    {
        style(Alignment::Left, false, false);
        if (m_drawing)
            picture(m_drawing->logo(width()));
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

    [[nodiscard]] int width() const { return static_cast<int>(m_columns) * columnDots; }

    [[nodiscard]] int moduleDots(qsizetype bytes) const
    {
        return m_columns <= narrowColumns || bytes > longestWideQr ? narrowModule : wideModule;
    }

    void nativeQr(const QrCode &code)
    {
        style(Alignment::Center, false, false);
        // A printer without the command prints its data as text, so the data pass the same filter as text does.
        const std::string data = printable(code.text).toStdString();
        qrFunction({'A', '2', 0});                                              // model 2
        qrFunction({'C', moduleDots(static_cast<qsizetype>(data.size()))});     // size of a module
        qrFunction({'E', '1'});                                                 // error correction M
        qrFunction({'P', '0'}, data);                                           // store
        qrFunction({'Q', '0'});                                                 // print
    }

    void picture(const Raster &raster, bool doubleHeight = false)
    {
        if (raster.isEmpty() || raster.width > width())
            return;
        m_bytes.append(rasterCommands(centred(raster, width()), doubleHeight));
    }

    // A picture of each row; false when there is nobody to draw them.
    [[nodiscard]] bool draw(const TextLine &line)
    {
        DrawnRows rows{*this, {{}, {}, line.alignment, line.bold}, line.large, {}};
        const std::u32string text = printable(line.text).toStdU32String();
        layout::wrap(std::u32string_view(text), m_columns, [&](std::u32string_view part) { rows.add(part); });
        return rows.print();
    }

    [[nodiscard]] bool draw(const TwoColumns &line)
    {
        DrawnRows rows{*this, {{}, {}, Alignment::Left, line.bold}, line.large, {}};
        const std::u32string left = printable(line.left).toStdU32String();
        const std::u32string right = printable(line.right).toStdU32String();
        layout::twoColumns(std::u32string_view(left), std::u32string_view(right), m_columns,
            [&](std::u32string_view part) { rows.add(part, right); });
        return rows.print();
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

    // Rows that are drawn all, or not at all.
    struct DrawnRows {
        Stream &stream;
        DrawnRow style;
        bool large;
        QList<Raster> rasters;

        void add(std::u32string_view part, std::u32string_view right = {})
        {
            if (!stream.m_drawing)
                return;
            DrawnRow row = style;
            const bool besides = !right.empty() && part.size() >= right.size() && part.substr(part.size() - right.size()) == right;
            row.text = QString::fromUcs4(part.data(), static_cast<qsizetype>(besides ? part.size() - right.size() : part.size()));
            row.right = besides ? QString::fromUcs4(right.data(), static_cast<qsizetype>(right.size())) : QString();
            rasters.append(stream.m_drawing->row(row, stream.width()));
        }

        [[nodiscard]] bool print() const
        {
            if (std::any_of(rasters.begin(), rasters.end(), [](const Raster &each) { return each.isEmpty(); }))
                return false;
            for (const Raster &raster : rasters)
                stream.picture(raster, large);
            return !rasters.isEmpty();
        }
    };

    const EscPosOptions &m_options;
    const Drawing *m_drawing;
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

QByteArray toEscPos(const Document &document, const EscPosOptions &options, const Drawing *drawing)
{
    Stream stream(options, drawing);
    for (const Block &block : document.blocks)
        std::visit(stream, block);
    return QByteArray::fromStdString(stream.bytes());
}

}
