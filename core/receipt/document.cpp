#include "core/receipt/document.h"

#include "core/receipt/printable.h"

#include <QJsonArray>

#include <optional>

namespace mostrador::receipt {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;

QJsonObject ofKind(const QString &kind)
{
    return {{u"kind"_s, kind}};
}

QString nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return u"left"_s;
    case Alignment::Center:
        return u"center"_s;
    case Alignment::Right:
        return u"right"_s;
    }
    return {};
}

// Flags are written only when set: a receipt is stored once per print.
QJsonObject withWeight(QJsonObject object, bool bold, bool large)
{
    if (bold)
        object[u"bold"_s] = true;
    if (large)
        object[u"large"_s] = true;
    return object;
}

QJsonObject written(const Block &block)
{
    return std::visit(Overloaded{
                          [](const TextLine &line) {
                              QJsonObject object = withWeight(ofKind(u"text"_s), line.bold, line.large);
                              object[u"text"_s] = line.text;
                              object[u"alignment"_s] = nameOf(line.alignment);
                              return object;
                          },
                          [](const TwoColumns &line) {
                              QJsonObject object = withWeight(ofKind(u"columns"_s), line.bold, line.large);
                              object[u"left"_s] = line.left;
                              object[u"right"_s] = line.right;
                              return object;
                          },
                          [](const Rule &) { return ofKind(u"rule"_s); },
                          [](const Blank &) { return ofKind(u"blank"_s); },
                          [](const QrCode &code) {
                              QJsonObject object = ofKind(u"qr"_s);
                              object[u"text"_s] = code.text;
                              return object;
                          },
                          [](const Logo &) { return ofKind(u"logo"_s); },
                          [](const Feed &feed) {
                              QJsonObject object = ofKind(u"feed"_s);
                              object[u"lines"_s] = feed.lines;
                              return object;
                          },
                          [](const Cut &) { return ofKind(u"cut"_s); },
                          [](const DrawerPulse &) { return ofKind(u"drawer"_s); },
                      },
        block);
}

// Takes the members out one by one; what is left over, missing or of a wrong type makes the block unreadable.
class BlockReader
{
public:
    explicit BlockReader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        m_good = m_good && value.isString() && value.toString().size() <= longestText;
        return value.toString();
    }

    [[nodiscard]] bool flag(const QString &key)
    {
        if (!m_object.contains(key))
            return false;
        const QJsonValue value = m_object.take(key);
        m_good = m_good && value.isBool();
        return value.toBool();
    }

    [[nodiscard]] int lines(const QString &key)
    {
        const int lines = m_object.take(key).toInt(0);
        m_good = m_good && lines >= 1 && lines <= mostFeedLines;
        return lines;
    }

    [[nodiscard]] Alignment alignment(const QString &key)
    {
        const QString name = text(key);
        for (const Alignment alignment : {Alignment::Left, Alignment::Center, Alignment::Right}) {
            if (name == nameOf(alignment))
                return alignment;
        }
        m_good = false;
        return Alignment::Left;
    }

    [[nodiscard]] bool complete() const { return m_good && m_object.isEmpty(); }

private:
    QJsonObject m_object;
    bool m_good = true;
};

std::optional<Block> blockOf(const QString &kind, BlockReader &reader)
{
    if (kind == u"text"_s)
        return TextLine{
            reader.text(u"text"_s), reader.alignment(u"alignment"_s), reader.flag(u"bold"_s), reader.flag(u"large"_s)};
    if (kind == u"columns"_s)
        return TwoColumns{
            reader.text(u"left"_s), reader.text(u"right"_s), reader.flag(u"bold"_s), reader.flag(u"large"_s)};
    if (kind == u"rule"_s)
        return Rule{};
    if (kind == u"blank"_s)
        return Blank{};
    if (kind == u"qr"_s)
        return QrCode{reader.text(u"text"_s)};
    if (kind == u"logo"_s)
        return Logo{};
    if (kind == u"feed"_s)
        return Feed{reader.lines(u"lines"_s)};
    if (kind == u"cut"_s)
        return Cut{};
    if (kind == u"drawer"_s)
        return DrawerPulse{};
    return std::nullopt;
}

std::optional<Block> readBlock(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    BlockReader reader(value.toObject());
    const QString kind = reader.text(u"kind"_s);
    const auto block = blockOf(kind, reader);
    return reader.complete() ? block : std::nullopt;
}

}

Document drawerOpening()
{
    return {{DrawerPulse{}}};
}

QJsonObject toJson(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks.append(written(block));
    return {{u"version"_s, currentVersion}, {u"blocks"_s, blocks}};
}

Result<Document, DocumentError> fromJson(const QJsonObject &object)
{
    const QJsonValue version = object[u"version"_s];
    if (!version.isDouble())
        return failure(DocumentError{DocumentProblem::NotADocument});
    if (version.toInt(0) != currentVersion)
        return failure(DocumentError{DocumentProblem::UnknownVersion});
    const QJsonValue blocks = object[u"blocks"_s];
    if (object.size() != 2 || !blocks.isArray())
        return failure(DocumentError{DocumentProblem::NotADocument});
    const QJsonArray array = blocks.toArray();
    if (array.size() > mostBlocks)
        return failure(DocumentError{DocumentProblem::TooManyBlocks});

    Document document;
    document.blocks.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto block = readBlock(array.at(i));
        if (!block)
            return failure(DocumentError{DocumentProblem::BadBlock, i});
        document.blocks.append(*block);
    }
    return document;
}

}
