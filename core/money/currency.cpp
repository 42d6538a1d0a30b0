#include "core/money/currency.h"

namespace mostrador::money {

namespace {

constexpr CashRounding asItIs{};

constexpr std::array<CurrencyRules, 7> table{{
    {Currency::ARS, "ARS", "$", true, 2, u',', u'.', {5, RoundingDirection::Down}},
    {Currency::BRL, "BRL", "R$", true, 2, u',', u'.', asItIs},
    {Currency::CLP, "CLP", "$", false, 0, u',', u'.', {10, RoundingDirection::NearestHalfDown}},
    {Currency::COP, "COP", "$", true, 0, u',', u'.', asItIs},
    {Currency::MXN, "MXN", "$", false, 2, u'.', u',', asItIs},
    {Currency::PEN, "PEN", "S/", true, 2, u'.', u',', asItIs},
    {Currency::UYU, "UYU", "$", true, 2, u',', u'.', asItIs},
}};

struct SiteRow {
    Site site;
    const char16_t *code;
    Currency currency;
};

constexpr std::array<SiteRow, 7> sites{{
    {Site::MLA, u"MLA", Currency::ARS},
    {Site::MLB, u"MLB", Currency::BRL},
    {Site::MLC, u"MLC", Currency::CLP},
    {Site::MCO, u"MCO", Currency::COP},
    {Site::MLM, u"MLM", Currency::MXN},
    {Site::MPE, u"MPE", Currency::PEN},
    {Site::MLU, u"MLU", Currency::UYU},
}};

const SiteRow &rowOf(Site site)
{
    return sites.at(static_cast<std::size_t>(site));
}

}

const CurrencyRules &rulesOf(Currency currency)
{
    return table.at(static_cast<std::size_t>(currency));
}

Currency currencyOf(Site site)
{
    return rowOf(site).currency;
}

QString codeOf(Currency currency)
{
    return QString::fromLatin1(rulesOf(currency).code);
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    for (const auto &rules : table) {
        if (code == QLatin1String(rules.code))
            return rules.currency;
    }
    return std::nullopt;
}

QString codeOf(Site site)
{
    return QString::fromUtf16(rowOf(site).code);
}

std::optional<Site> siteFromCode(QStringView code)
{
    for (const auto &row : sites) {
        if (code == QStringView(row.code))
            return row.site;
    }
    return std::nullopt;
}

qint64 minorPerUnit(Currency currency)
{
    return rulesOf(currency).decimals == 0 ? 1 : 100;
}

Money cashRounded(Money amount, CashRounding rounding)
{
    if (rounding.step <= 1 || amount.minor <= 0)
        return amount;
    const qint64 rest = amount.minor % rounding.step;
    const qint64 down = amount.minor - rest;
    const bool up = rounding.direction == RoundingDirection::NearestHalfDown && rest * 2 > rounding.step;
    return {up ? down + rounding.step : down, amount.currency};
}

}
