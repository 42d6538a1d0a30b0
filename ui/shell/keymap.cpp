#include "ui/shell/keymap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

namespace {

struct Row {
    Act act;
    const char16_t *name;
    QKeyCombination key;
};

constexpr std::array<Row, allActs.size()> standard{{
    {Act::Help, u"help", Qt::Key_F1},
    {Act::Search, u"search", Qt::Key_F2},
    {Act::PriceCheck, u"price_check", Qt::Key_F3},
    {Act::Cash, u"cash", Qt::Key_F4},
    {Act::ChargeQr, u"charge_qr", Qt::Key_F5},
    {Act::LastSales, u"last_sales", Qt::Key_F6},
    {Act::Discount, u"discount", Qt::Key_F7},
    {Act::RemoveLine, u"remove_line", Qt::Key_F8},
    {Act::CheckPayment, u"check_payment", Qt::Key_F9},
    {Act::Hold, u"hold", Qt::Key_F10},
    {Act::OtherTenders, u"other_tenders", Qt::Key_F11},
    {Act::Finish, u"finish", Qt::Key_F12},
    {Act::Reprint, u"reprint", Qt::CTRL | Qt::Key_P},
    {Act::Drawer, u"drawer", Qt::CTRL | Qt::Key_B},
    {Act::Lock, u"lock", Qt::CTRL | Qt::Key_L},
    {Act::Undo, u"undo", Qt::CTRL | Qt::Key_Z},
    {Act::Note, u"note", Qt::CTRL | Qt::Key_N},
    {Act::CancelSale, u"cancel_sale", Qt::SHIFT | Qt::Key_F8},
    {Act::People, u"people", Qt::CTRL | Qt::Key_U},
}};

std::size_t positionOf(Act act)
{
    return static_cast<std::size_t>(act);
}

bool isFree(QKeyCombination key)
{
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    const bool isCombined = key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isCopyOrPaste =
        key.keyboardModifiers() == Qt::ControlModifier &&
        (key.key() == Qt::Key_C || key.key() == Qt::Key_V || key.key() == Qt::Key_X || key.key() == Qt::Key_A);
    return isFunctionKey || (isCombined && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_Z && !isCopyOrPaste);
}

Result<QKeyCombination, KeyMapProblem> readKey(const QString &text)
{
    const QKeySequence sequence(text, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return failure(KeyMapProblem::UnreadableKey);
    if (!isFree(sequence[0]))
        return failure(KeyMapProblem::KeyTaken);
    return sequence[0];
}

}

QString nameOf(Act act)
{
    return QString::fromUtf16(standard.at(positionOf(act)).name);
}

std::optional<Act> actFromName(QStringView name)
{
    const auto row = std::find_if(
        standard.begin(), standard.end(), [name](const Row &each) { return name == QStringView(each.name); });
    return row == standard.end() ? std::nullopt : std::optional(row->act);
}

KeyMap::KeyMap()
{
    std::transform(standard.begin(), standard.end(), m_keys.begin(), [](const Row &row) { return row.key; });
}

Result<KeyMap, KeyMapError> KeyMap::with(const QMap<QString, QString> &changes)
{
    KeyMap map;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto act = actFromName(change.key());
        if (!act)
            return failure(KeyMapError{KeyMapProblem::UnknownAct, change.key(), change.value()});
        const auto key = readKey(change.value());
        if (!key)
            return failure(KeyMapError{key.error(), change.key(), change.value()});
        map.m_keys.at(positionOf(*act)) = *key;
    }
    // Checked at the end, so that two acts may trade their keys.
    for (const Act act : allActs) {
        if (map.actOf(map.m_keys.at(positionOf(act))) != act)
            return failure(KeyMapError{KeyMapProblem::KeyInUse, nameOf(act), map.keyOf(act)});
    }
    return map;
}

std::optional<Act> KeyMap::actOf(QKeyCombination key) const
{
    const QKeyCombination plain(key.keyboardModifiers() & ~Qt::KeypadModifier, key.key());
    const auto found = std::find(m_keys.begin(), m_keys.end(), plain);
    return found == m_keys.end() ? std::nullopt
                                 : std::optional(allActs.at(static_cast<std::size_t>(found - m_keys.begin())));
}

QString KeyMap::keyOf(Act act) const
{
    return QKeySequence(m_keys.at(positionOf(act))).toString(QKeySequence::PortableText);
}

}
