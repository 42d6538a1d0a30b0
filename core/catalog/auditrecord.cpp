#include "core/catalog/auditrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

journal::Draft drafted(const QString &kind, const QString &event, const QJsonObject &facts, const QString &who)
{
    QJsonObject described = facts;
    described.insert(u"event"_s, event);
    described.insert(u"by"_s, who);
    QJsonObject state = facts;
    state.insert(u"version"_s, 1);
    const auto compact = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    return {kind, kind, compact(described), compact(state), false, 0};
}

QJsonObject factsOf(const PriceChange &change, const QString &words, qint64 products)
{
    return {{u"basis_points"_s, change.basisPoints}, {u"rounded_to"_s, change.roundedTo}, {u"filter"_s, words}, {u"products"_s, products}};
}

}

journal::Draft recordOf(const Selection &selection, const PriceChange &change, const ChangedBy &by, qint64 products)
{
    return drafted(u"prices"_s, u"prices_changed"_s, factsOf(change, selection.words, products), by.who);
}

journal::Draft recordOfUndo(const LastPriceChange &last, const ChangedBy &by, qint64 products)
{
    QJsonObject facts = factsOf(last.change, last.words, products);
    facts.insert(u"changed_at"_s, toUtcText(last.by.at));
    facts.insert(u"stayed"_s, last.changedSince);
    return drafted(u"prices"_s, u"prices_given_back"_s, facts, by.who);
}

journal::Draft recordOf(const Product &product, const std::optional<Product> &before, const QString &who)
{
    QJsonObject facts{{u"code"_s, product.code}, {u"name"_s, product.name}, {u"price"_s, product.price.minor}, {u"active"_s, product.active}};
    if (before) {
        facts.insert(u"former_code"_s, before->code);
        facts.insert(u"former_price"_s, before->price.minor);
        facts.insert(u"was_active"_s, before->active);
    }
    return drafted(u"products"_s, before ? u"product_changed"_s : u"product_added"_s, facts, who);
}

journal::Draft recordOf(const ImportReport &report, const QString &who)
{
    return drafted(u"products"_s, u"products_imported"_s, {{u"added"_s, report.added}, {u"changed"_s, report.changed}}, who);
}

}
