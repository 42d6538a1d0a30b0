// The port through which the till finds products while it sells. Implemented by core/io/store; each answer comes within
// a small part of a frame, however many there are.
#pragma once

#include "core/catalog/product.h"

#include <QList>

#include <optional>

namespace mostrador::catalog {

class ProductSource
{
public:
    virtual ~ProductSource() = default;

    // In any spelling that canonicalCode() understands, by any of its codes; never one that is put away.
    [[nodiscard]] virtual std::optional<Product> byCode(QStringView code) const = 0;

    // Products whose name and category have, for every word of `typed`, a word that begins with it; accents and case do
    // not count. The most popular first, at most `most`; nothing for a text without letters or digits. Only what a list
    // shows is filled in: the first code, name, category, price and tax.
    [[nodiscard]] virtual QList<Product> search(QStringView typed, qsizetype most) const = 0;

    // In this till's order, at most `most`; filled in as by search().
    [[nodiscard]] virtual QList<Product> favourites(qsizetype most) const = 0;
};

}
