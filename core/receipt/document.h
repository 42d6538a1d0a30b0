// A receipt as a document: blocks in the order in which they leave the printer. It is the frozen snapshot that is
// journaled, so its stored form carries a version and is read strictly.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <variant>

namespace mostrador::receipt {

inline constexpr qsizetype mostBlocks = 4000; // 500 lines with a discount and a tax on top, and all that stands around them
inline constexpr int mostFeedLines = 20;

enum class Alignment : quint8 { Left, Center, Right };

struct TextLine {
    QString text;
    Alignment alignment = Alignment::Left;
    bool bold = false;
    bool large = false; // double height
    bool operator==(const TextLine &) const = default;
};

// A left part that wraps and a right part (an amount) that ends at the right edge.
struct TwoColumns {
    QString left;
    QString right;
    bool bold = false;
    bool large = false;
    bool operator==(const TwoColumns &) const = default;
};

struct Rule {
    bool operator==(const Rule &) const = default;
};

struct Blank {
    bool operator==(const Blank &) const = default;
};

struct QrCode {
    QString text;
    bool operator==(const QrCode &) const = default;
};

// The shop's picture, where the printer has one: it stays outside the document, which is stored with every sale.
struct Logo {
    bool operator==(const Logo &) const = default;
};

struct Feed {
    int lines = 1;
    bool operator==(const Feed &) const = default;
};

// The end of a slip: cut off, or fed far enough to tear it off.
struct Cut {
    bool operator==(const Cut &) const = default;
};

struct DrawerPulse {
    bool operator==(const DrawerPulse &) const = default;
};

using Block = std::variant<TextLine, TwoColumns, Rule, Blank, QrCode, Logo, Feed, Cut, DrawerPulse>;

struct Document {
    QList<Block> blocks;
    bool operator==(const Document &) const = default;
};

// Opens the drawer and prints nothing.
[[nodiscard]] Document drawerOpening();

enum class DocumentProblem { UnknownVersion, NotADocument, TooManyBlocks, BadBlock };

struct DocumentError {
    DocumentProblem problem = DocumentProblem::NotADocument;
    qsizetype block = -1; // which one, for BadBlock
    bool operator==(const DocumentError &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Document &document);

// Refuses what toJson of this or an earlier version would not have written.
[[nodiscard]] Result<Document, DocumentError> fromJson(const QJsonObject &object);

}
