#include "core/receipt/listing.h"

#include "core/receipt/printable.h"

using namespace Qt::StringLiterals;

namespace mostrador::receipt {

namespace {

void add(Document &document, const Block &block)
{
    if (document.blocks.size() < mostBlocks - 1) // the last place is kept for the cut
        document.blocks.append(block);
}

void addLine(Document &document, const QString &text, Alignment alignment, bool bold, bool large = false)
{
    if (const QString clean = printable(text).trimmed(); !clean.isEmpty())
        add(document, TextLine{clean, alignment, bold, large});
}

void addRow(Document &document, const ListingRow &row)
{
    if (!row.value.isEmpty()) {
        add(document, TwoColumns{printable(row.label).trimmed(), printable(row.value).trimmed(), row.bold});
        return;
    }
    if (row.bold)
        add(document, Rule{});
    addLine(document, row.label, Alignment::Left, row.bold);
}

}

Document compose(const Listing &listing)
{
    Document document;
    addLine(document, listing.store.name, Alignment::Center, true, true);
    addLine(document, listing.title, Alignment::Center, true);
    add(document, Rule{});
    for (const ListingRow &row : listing.rows)
        addRow(document, row);
    document.blocks.append(Cut{});
    return document;
}

}
