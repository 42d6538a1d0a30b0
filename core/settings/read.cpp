#include "core/settings/read.h"

#include "core/money/amounttext.h"
#include "core/money/taxrate.h"
#include "core/settings/keys.h"

#include <QSet>

#include <algorithm>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

// A token pasted into the wrong file must not come back in a message or a log.
bool mayBeSecret(QStringView path, QStringView value)
{
    static constexpr std::array names{"token"_L1, "secret"_L1, "password"_L1, "pin"_L1};
    static constexpr std::array beginnings{"APP_USR"_L1, "TEST-"_L1};
    const auto isNamed = [path](QLatin1StringView name) { return path.contains(name, Qt::CaseInsensitive); };
    const auto isIn = [value](QLatin1StringView text) { return value.contains(text, Qt::CaseInsensitive); };
    return std::any_of(names.begin(), names.end(), isNamed) ||
           std::any_of(beginnings.begin(), beginnings.end(), isIn) || value.contains(u'@');
}

QString shownValue(const QString &path, const Node &node)
{
    switch (node.kind) {
    case NodeKind::Text:
        return mayBeSecret(path, node.text) ? QString() : node.text.left(longestShownValue);
    case NodeKind::Integer:
        return mayBeSecret(path, {}) ? QString() : QString::number(node.integer);
    case NodeKind::Boolean:
        return node.boolean ? u"true"_s : u"false"_s;
    case NodeKind::Table:
    case NodeKind::Array:
    case NodeKind::Other:
        break;
    }
    return {};
}

const Node *childOf(const Node *node, QStringView key)
{
    if (node == nullptr)
        return nullptr;
    const auto found = std::find_if(
        node->children.begin(), node->children.end(), [key](const Node &child) { return child.key == key; });
    return found == node->children.end() ? nullptr : &*found;
}

bool isStated(const Node *node)
{
    return node != nullptr && (node->kind != NodeKind::Text || !node->text.isEmpty());
}

// Mercado Pago: an order of the Orders API lives 30 s at least (fact sheet §7.3); 86,400 s is less than its most.
constexpr int shortestOrder = 30;

QString apisAt(money::Site site)
{
    const QStringList words = wordsOf(std::get<ChoiceBinding>(findKey(u"provider", u"api")->binding));
    QStringList here;
    for (int api = 0; api < words.size(); ++api) {
        if (gateway::isAtSite(static_cast<Api>(api), site))
            here.append(words.at(api));
    }
    return here.join(u'|');
}

class Reader final
{
public:
    explicit Reader(const Node &root) : m_root(root) { m_settings.provider = Provider{}; }

    [[nodiscard]] SettingsResult read();

private:
    void readSection(const Node &section);
    void readKey(const KeyInfo &key, const Node &node);
    void readText(const KeyInfo &key, const TextBinding &binding, const Node &node);
    void readInteger(const KeyInfo &key, const IntegerBinding &binding, const Node &node);
    void readBoolean(const KeyInfo &key, const BooleanBinding &binding, const Node &node);
    void readTexts(const KeyInfo &key, const TextListBinding &binding, const Node &node);
    void readChoice(const KeyInfo &key, const ChoiceBinding &binding, const Node &node);
    void readCashRounding();
    void settleProvider();
    void settleApi(const Node &section);
    void checkColombianTax();
    void settleCutter();
    void checkPrinterAddress();
    void checkKeysDiffer();
    void checkScale();

    [[nodiscard]] const Node *find(QStringView section, QStringView key) const;
    void blame(SettingProblem problem, const KeyInfo &key, const Node &node);
    void add(const SettingError &error);

    const Node &m_root;
    Settings m_settings;
    QList<SettingError> m_errors;
};

SettingsResult Reader::read()
{
    for (const Node &section : m_root.children) {
        if (!isSection(section.key))
            add({SettingProblem::UnknownSection, section.key, section.line, {}, {}});
        else if (section.kind != NodeKind::Table)
            add({SettingProblem::WrongType, section.key, section.line, {}, u"[%1]"_s.arg(section.key)});
        else
            readSection(section);
    }
    readCashRounding();
    settleProvider();
    settleCutter();
    checkPrinterAddress();
    checkKeysDiffer();
    checkScale();
    if (!m_errors.isEmpty())
        return failure(m_errors);
    return m_settings;
}

void Reader::readSection(const Node &section)
{
    for (const Node &node : section.children) {
        const QString path = section.key + u'.' + node.key;
        if (const KeyInfo *key = findKey(section.key, node.key))
            readKey(*key, node);
        else
            add({SettingProblem::UnknownKey, path, node.line, shownValue(path, node), {}});
    }
}

void Reader::readKey(const KeyInfo &key, const Node &node)
{
    std::visit(Overloaded{
                   [&](const TextBinding &binding) { readText(key, binding, node); },
                   [&](const IntegerBinding &binding) { readInteger(key, binding, node); },
                   [&](const BooleanBinding &binding) { readBoolean(key, binding, node); },
                   [&](const TextListBinding &binding) { readTexts(key, binding, node); },
                   [&](const ChoiceBinding &binding) { readChoice(key, binding, node); },
                   [](const CashRoundingBinding &) {}, // needs the site: readCashRounding()
               },
        key.binding);
}

void Reader::readText(const KeyInfo &key, const TextBinding &binding, const Node &node)
{
    if (node.kind != NodeKind::Text)
        return blame(SettingProblem::WrongType, key, node);
    if (node.text.size() > key.most)
        return blame(SettingProblem::TooLarge, key, node);
    if (node.text.size() < key.least || !fits(binding.rule, node.text))
        return blame(SettingProblem::NotAllowed, key, node);
    QString &value = binding.value(m_settings);
    value = node.text;
    if (binding.rule == TextRule::BaseUrl && value.endsWith(u'/'))
        value.chop(1);
}

void Reader::readInteger(const KeyInfo &key, const IntegerBinding &binding, const Node &node)
{
    if (node.kind != NodeKind::Integer)
        return blame(SettingProblem::WrongType, key, node);
    if (node.integer < key.least || node.integer > key.most)
        return blame(SettingProblem::OutOfRange, key, node);
    binding.value(m_settings) = static_cast<int>(node.integer);
}

void Reader::readBoolean(const KeyInfo &key, const BooleanBinding &binding, const Node &node)
{
    if (node.kind != NodeKind::Boolean)
        return blame(SettingProblem::WrongType, key, node);
    binding.value(m_settings) = node.boolean;
}

void Reader::readTexts(const KeyInfo &key, const TextListBinding &binding, const Node &node)
{
    if (node.kind != NodeKind::Array)
        return blame(SettingProblem::WrongType, key, node);
    if (static_cast<qint64>(node.children.size()) > key.most)
        return blame(SettingProblem::OutOfRange, key, node);
    QStringList texts;
    for (const Node &child : node.children) {
        if (child.kind != NodeKind::Text)
            return blame(SettingProblem::WrongType, key, child);
        if (child.text.size() > longestPath)
            return blame(SettingProblem::TooLarge, key, child);
        if (child.text.isEmpty() || !fits(binding.rule, child.text))
            return blame(SettingProblem::NotAllowed, key, child);
        texts.append(child.text);
    }
    binding.value(m_settings) = texts;
}

void Reader::readChoice(const KeyInfo &key, const ChoiceBinding &binding, const Node &node)
{
    if (node.kind != NodeKind::Text)
        return blame(SettingProblem::WrongType, key, node);
    const qsizetype index = wordsOf(binding).indexOf(node.text);
    if (index < 0)
        return blame(SettingProblem::NotAllowed, key, node);
    binding.set(m_settings, static_cast<int>(index));
}

void Reader::readCashRounding()
{
    static constexpr qint64 largestStep = 1'000; // whole units of the currency
    const Node *node = find(u"money", u"cash_rounding");
    if (node == nullptr)
        return;
    const KeyInfo &key = *findKey(u"money", u"cash_rounding");
    if (node->kind != NodeKind::Text)
        return blame(SettingProblem::WrongType, key, *node);
    if (node->text == u"law")
        return;
    if (node->text == u"none") {
        m_settings.cashRounding = money::CashRounding{};
        return;
    }
    const money::Currency currency = money::currencyOf(m_settings.site);
    const auto step = money::fromDecimalText(node->text, currency);
    if (!step || !step->isPositive())
        return blame(SettingProblem::NotAllowed, key, *node);
    if (step->minor > largestStep * money::minorPerUnit(currency))
        return blame(SettingProblem::OutOfRange, key, *node);
    m_settings.cashRounding = money::CashRounding{step->minor, money::RoundingDirection::NearestHalfDown};
}

// A section that says no more than the site is that of a till without QR payments; any other needs account and POS.
void Reader::settleProvider()
{
    const Node *section = childOf(&m_root, u"provider");
    const bool isUsed = section != nullptr && std::any_of(section->children.begin(), section->children.end(),
                                                  [](const Node &node) { return node.key != u"site"; });
    if (!isUsed) {
        m_settings.provider.reset();
        return;
    }
    for (const QStringView key : {QStringView(u"user_id"), QStringView(u"external_pos_id")}) {
        if (!isStated(find(u"provider", key)))
            add({SettingProblem::Missing, u"provider.%1"_s.arg(key), section->line, {},
                allowedBy(*findKey(u"provider", key))});
    }
    settleApi(*section);
    checkColombianTax();
}

// Which API can be spoken is a matter of the country, and each has its own needs.
void Reader::settleApi(const Node &section)
{
    Provider &provider = *m_settings.provider;
    const KeyInfo &key = *findKey(u"provider", u"api");
    const Node *node = find(u"provider", u"api");
    if (node == nullptr)
        provider.api = gateway::usualApi(m_settings.site);
    else if (node->text != wordsOf(std::get<ChoiceBinding>(key.binding)).at(int(provider.api)))
        return; // blamed already
    if (!gateway::isAtSite(provider.api, m_settings.site))
        add({SettingProblem::NotAllowed, key.path(), node->line, shownValue(key.path(), *node),
            apisAt(m_settings.site)});
    if (provider.api == Api::AttendedV2 && !isStated(find(u"provider", u"external_store_id")))
        add({SettingProblem::Missing, u"provider.external_store_id"_s, section.line, {},
            allowedBy(*findKey(u"provider", u"external_store_id"))});
    const Node *expiry = find(u"provider", u"expiry_seconds");
    if (provider.api == Api::Orders && provider.expirySeconds < shortestOrder)
        add({SettingProblem::OutOfRange, u"provider.expiry_seconds"_s, expiry->line,
            QString::number(provider.expirySeconds),
            u"%1..%2"_s.arg(shortestOrder).arg(findKey(u"provider", u"expiry_seconds")->most)});
}

// Colombia's provider is told the tax in every order; words without a rate would leave it to guess.
void Reader::checkColombianTax()
{
    const Node *node = find(u"store", u"tax");
    if (m_settings.site == money::Site::MCO && isStated(node) && !money::taxRateNamedIn(m_settings.store.tax))
        add({SettingProblem::NotAllowed, u"store.tax"_s, node->line, shownValue(u"store.tax"_s, *node),
            u"IVA 19 % | 5 % | 0 %"_s});
}

// Printers of 58 mm have no cutter, unless somebody says so.
void Reader::settleCutter()
{
    if (find(u"printer", u"cut") == nullptr)
        m_settings.printer.cut = m_settings.printer.columns > narrowColumns;
}

void Reader::checkPrinterAddress()
{
    const Printer &printer = m_settings.printer;
    if (printer.kind == PrinterKind::None)
        return;
    const Node *node = find(u"printer", u"address");
    if (printer.address.isEmpty() && isStated(node))
        return; // blamed already
    if (printer.address.isEmpty()) {
        const Node *kind = find(u"printer", u"kind");
        add({SettingProblem::Missing, u"printer.address"_s, kind == nullptr ? 0 : kind->line, {}, {}});
        return;
    }
    const bool isPath = printer.kind == PrinterKind::Device || printer.kind == PrinterKind::File;
    const TextRule rule = printer.kind == PrinterKind::Tcp ? TextRule::HostAndPort
                          : isPath                         ? TextRule::Path
                                                           : TextRule::Line;
    if (!fits(rule, printer.address))
        add({SettingProblem::NotAllowed, u"printer.address"_s, node->line, printer.address.left(longestShownValue),
            formOf(rule)});
}

void Reader::checkKeysDiffer()
{
    QSet<QString> taken;
    for (const KeyInfo &key : allKeys()) {
        if (QLatin1StringView(key.section) != "keys"_L1)
            continue;
        const QString &sequence = std::get<TextBinding>(key.binding).value(m_settings);
        const Node *node = find(u"keys", QString::fromLatin1(key.name));
        if (taken.contains(sequence))
            add({SettingProblem::NotAllowed, key.path(), node == nullptr ? 0 : node->line, sequence, {}});
        taken.insert(sequence);
    }
}

// A label carries one thing, and no part of a coin.
void Reader::checkScale()
{
    const int decimals = money::rulesOf(money::currencyOf(m_settings.site)).decimals;
    const int wanted = static_cast<int>(m_settings.scale.priceDecimals) - static_cast<int>(LabelDecimals::None);
    if (wanted > decimals)
        blame(SettingProblem::NotAllowed, *findKey(u"scale", u"price_decimals"), *find(u"scale", u"price_decimals"));
    QSet<QString> taken;
    for (const QString &prefix : m_settings.scale.weight + m_settings.scale.price) {
        const KeyInfo &key = *findKey(u"scale", m_settings.scale.price.contains(prefix) ? u"price_prefixes" : u"weight_prefixes");
        if (taken.contains(prefix))
            add({SettingProblem::NotAllowed, key.path(), find(u"scale", QString::fromLatin1(key.name))->line, prefix, allowedBy(key)});
        taken.insert(prefix);
    }
}

const Node *Reader::find(QStringView section, QStringView key) const
{
    return childOf(childOf(&m_root, section), key);
}

void Reader::blame(SettingProblem problem, const KeyInfo &key, const Node &node)
{
    add({problem, key.path(), node.line, shownValue(key.path(), node), allowedBy(key)});
}

void Reader::add(const SettingError &error)
{
    if (m_errors.size() < mostErrors)
        m_errors.append(error);
}

}

SettingsResult settingsFrom(const Node &root)
{
    return Reader(root).read();
}

}
