// The port through which the till finds products; in memory today (core/catalog/catalogue.h), a database behind the
// same three questions later.
#pragma once

#include "core/catalog/product.h"

#include <QList>

#include <optional>

namespace mostrador::catalog {

class ProductSource
{
public:
    virtual ~ProductSource() = default;

    // In any spelling that canonicalCode() understands.
    [[nodiscard]] virtual std::optional<Product> byCode(QStringView code) const = 0;

    // Products whose name has, for every word of `typed`, a word that begins with it; accents and case do not count.
    // The most popular first, at most `most`; nothing for a text without letters or digits.
    [[nodiscard]] virtual QList<Product> search(QStringView typed, qsizetype most) const = 0;

    // The most popular first, at most `most`.
    [[nodiscard]] virtual QList<Product> favourites(qsizetype most) const = 0;
};

}
