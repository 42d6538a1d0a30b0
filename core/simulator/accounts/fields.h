// Names and types of the fields of a store's or point of sale's body. Each field has an error code of its own, and each
// family one for fields that it does not know.
#pragma once

#include "core/simulator/exchange.h"

#include <optional>
#include <span>

namespace mostrador::simulator {

enum class FieldType : quint8 { Text, Number, Flag, Object, Id }; // Id: a whole number, or its digits as text

struct FieldRow {
    const char16_t *name;
    FieldType type;
    bool required;
    const char16_t *error;
};

struct FieldFamily {
    Envelope envelope;
    const char16_t *unknownField; // error code
};

// How much of a body has to be there.
enum class Completeness : quint8 { Whole, Part };

[[nodiscard]] std::optional<Refusal> checkFields(const QJsonObject &object, std::span<const FieldRow> rows,
    const FieldFamily &family, Completeness completeness = Completeness::Whole);

// Positive; nothing for what is no id.
[[nodiscard]] std::optional<qint64> idFrom(const QJsonValue &value);
[[nodiscard]] std::optional<qint64> idFrom(const QString &text);

[[nodiscard]] bool isAlphanumeric(const QString &text); // letters and digits of ASCII, at least one

[[nodiscard]] bool isWebAddress(const QString &text); // http or https, with a host

struct Paging {
    qsizetype limit = 0;
    qsizetype offset = 0;
};

struct PagingRule {
    qsizetype usual;
    Envelope envelope;
    const char16_t *badLimit = u"INVALID_LIMIT";
    const char16_t *badOffset = u"INVALID_OFFSET";
};

inline constexpr qsizetype mostPerPage = 1000;

[[nodiscard]] Result<Paging, Refusal> pagingFrom(const Request &request, const PagingRule &rule);
[[nodiscard]] QJsonObject pagingView(const Paging &paging, qsizetype total);

// The rows of one page.
template <typename Record> [[nodiscard]] QList<Record> pageOf(const QList<Record> &all, const Paging &paging)
{
    return all.mid(paging.offset, paging.limit);
}

}
