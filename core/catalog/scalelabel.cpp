#include "core/catalog/scalelabel.h"

#include "core/catalog/barcode.h"
#include "core/money/currency.h"

namespace mostrador::catalog {

namespace {

constexpr qsizetype prefixLength = 2;
constexpr qsizetype articleLength = 5;
constexpr qsizetype valueLength = 5;

qint64 minorOf(qint64 value, const ScaleLabels &labels, money::Currency currency)
{
    for (int have = labels.priceDecimals; have < money::rulesOf(currency).decimals; ++have)
        value *= 10;
    return value;
}

QString withoutZeros(QString number)
{
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return number;
}

}

ScaleLabels usualLabels(money::Currency currency)
{
    ScaleLabels labels;
    const bool inThousands = currency == money::Currency::ARS || money::rulesOf(currency).decimals == 0;
    labels.priceDecimals = inThousands ? 0 : 2;
    return labels;
}

std::optional<ScaleLabel> scaleLabel(QStringView code, money::Currency currency, const ScaleLabels &labels)
{
    const QStringView text = code.trimmed();
    if (!text.startsWith(u'2') || barcodeKind(text) != BarcodeKind::Ean13)
        return std::nullopt;
    const LabelValue kind = labels.ofPrefix.at(static_cast<std::size_t>(text[1].digitValue()));
    const qint64 value = text.mid(prefixLength + articleLength, valueLength).toLongLong();
    if (kind == LabelValue::None || value == 0)
        return std::nullopt;
    return ScaleLabel{text.left(prefixLength + articleLength).toString(), kind,
        kind == LabelValue::Price ? minorOf(value, labels, currency) : value};
}

std::optional<Sought> sought(
    const ProductSource &source, QStringView code, money::Currency currency, const ScaleLabels &labels)
{
    if (auto exact = source.byCode(code))
        return Sought{std::move(*exact)};
    const auto label = scaleLabel(code, currency, labels);
    if (!label)
        return std::nullopt;
    const QString number = label->article.mid(prefixLength);
    for (const QString &each : {label->article, number, withoutZeros(number)}) {
        auto product = source.byCode(each);
        if (!product)
            continue;
        if (label->kind == LabelValue::Weight)
            return Sought{std::move(*product), label->value};
        return Sought{std::move(*product), std::nullopt, money::Money{label->value, currency}};
    }
    return std::nullopt;
}

}
