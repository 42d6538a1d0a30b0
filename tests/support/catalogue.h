// A small catalogue in memory, for tests of what is sold from it: it finds as the real one does, without its file.
#pragma once

#include "core/base/result.h"
#include "core/catalog/productfile.h"
#include "core/catalog/productsource.h"
#include "core/catalog/searchtext.h"

#include <QHash>

namespace mostrador::catalog {

enum class CatalogueProblem : quint8 { TooManyProducts, EmptyCode, RepeatedCode };

struct CatalogueError {
    CatalogueProblem problem = CatalogueProblem::RepeatedCode;
    QString code;
    bool operator==(const CatalogueError &) const = default;
};

class Catalogue final : public ProductSource
{
public:
    Catalogue() = default;
    [[nodiscard]] static Result<Catalogue, CatalogueError> of(QList<Product> products);

    [[nodiscard]] std::optional<Product> byCode(QStringView code) const override;
    [[nodiscard]] QList<Product> search(QStringView typed, qsizetype most) const override;
    [[nodiscard]] QList<Product> favourites(qsizetype most) const override;
    [[nodiscard]] qsizetype size() const { return m_products.size(); }

private:
    struct Word {
        QString text;
        qsizetype product = 0; // position in m_products
        bool operator<(const Word &other) const { return text < other.text; }
    };

    void indexWords();
    [[nodiscard]] QList<qsizetype> beginningWith(const QString &beginning) const;
    [[nodiscard]] bool matches(qsizetype product, const QStringList &beginnings) const;

    QList<Product> m_products; // the most popular first: a position is also a rank
    QHash<QString, qsizetype> m_byCode;
    QList<QStringList> m_wordsOf;
    QList<Word> m_words; // in order, for look-up by beginning
};

}
