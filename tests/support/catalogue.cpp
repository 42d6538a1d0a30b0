#include "tests/support/catalogue.h"

#include "core/catalog/barcode.h"
#include "core/catalog/folding.h"

#include <algorithm>

namespace mostrador::catalog {

namespace {

bool ranksBefore(const Product &left, const Product &right)
{
    if (left.popularity != right.popularity)
        return left.popularity > right.popularity;
    return left.name != right.name ? left.name < right.name : left.code < right.code;
}

}

Result<Catalogue, CatalogueError> Catalogue::of(QList<Product> products)
{
    if (products.size() > mostProducts)
        return failure(CatalogueError{CatalogueProblem::TooManyProducts, {}});
    Catalogue catalogue;
    std::sort(products.begin(), products.end(), ranksBefore);
    for (qsizetype at = 0; at < products.size(); ++at) {
        const QString code = products[at].code = canonicalCode(products[at].code);
        if (code.isEmpty())
            return failure(CatalogueError{CatalogueProblem::EmptyCode, {}});
        if (catalogue.m_byCode.contains(code))
            return failure(CatalogueError{CatalogueProblem::RepeatedCode, code});
        catalogue.m_byCode.insert(code, at);
    }
    catalogue.m_products = std::move(products);
    catalogue.indexWords();
    return catalogue;
}

void Catalogue::indexWords()
{
    for (qsizetype at = 0; at < m_products.size(); ++at) {
        const QStringList words = foldedWords(m_products[at].name);
        for (const QString &word : words)
            m_words.append({word, at});
        m_wordsOf.append(words);
    }
    std::sort(m_words.begin(), m_words.end());
}

std::optional<Product> Catalogue::byCode(QStringView code) const
{
    const auto found = m_byCode.constFind(canonicalCode(code));
    return found == m_byCode.constEnd() ? std::nullopt : std::optional(m_products[*found]);
}

QList<qsizetype> Catalogue::beginningWith(const QString &beginning) const
{
    QList<qsizetype> found;
    auto word = std::lower_bound(m_words.begin(), m_words.end(), Word{beginning, 0});
    for (; word != m_words.end() && word->text.startsWith(beginning); ++word)
        found.append(word->product);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool Catalogue::matches(qsizetype product, const QStringList &beginnings) const
{
    const QStringList &words = m_wordsOf[product];
    return std::all_of(beginnings.begin(), beginnings.end(), [&words](const QString &beginning) {
        return std::any_of(
            words.begin(), words.end(), [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
}

QList<Product> Catalogue::search(QStringView typed, qsizetype most) const
{
    const QStringList beginnings = foldedWords(typed).mid(0, mostSearchWords);
    QList<Product> found;
    if (beginnings.isEmpty() || most <= 0)
        return found;
    // The longest one leaves the fewest candidates.
    const auto rarest = std::max_element(beginnings.begin(), beginnings.end(),
        [](const QString &left, const QString &right) { return left.size() < right.size(); });
    for (const qsizetype product : beginningWith(*rarest)) {
        if (!matches(product, beginnings))
            continue;
        found.append(m_products[product]);
        if (found.size() == most)
            break;
    }
    return found;
}

QList<Product> Catalogue::favourites(qsizetype most) const
{
    QList<Product> found;
    for (const Product &product : m_products) {
        if (found.size() >= most)
            break;
        if (product.favourite)
            found.append(product);
    }
    return found;
}

}
