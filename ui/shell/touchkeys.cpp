#include "ui/shell/touchkeys.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

namespace {

constexpr int keyHeight = 52;
constexpr int keyLetters = 22;

// The same sign in neighbouring cells is one large key.
constexpr QChar eraseKey = u'<';
constexpr QChar enterKey = u'=';
constexpr QChar doubleZeroKey = u'D';
constexpr QChar decimalKey = u',';
constexpr QChar spaceKey = u'_';
constexpr QChar lettersKey = u'A';
constexpr QChar numbersKey = u'N';

QStringList drawingOf(KeySet set)
{
    switch (set) {
    case KeySet::Digits:
        return {u"789<"_s, u"456="_s, u"123="_s, u"000="_s};
    case KeySet::Amount:
        return {u"789<"_s, u"456="_s, u"123="_s, u"0D,="_s};
    case KeySet::Sale:
        return {u"789*<"_s, u"456+="_s, u"123A="_s, u"0D,A="_s};
    case KeySet::Letters:
        return {u"abcdefg"_s, u"hijklmn"_s, u"ñopqrst"_s, u"uvwxyz<"_s, u"NN___=="_s};
    }
    Q_UNREACHABLE();
}

// Where a key lies: columns and rows of the drawing.
QMap<QChar, QRect> placesOf(const QStringList &drawing)
{
    QMap<QChar, QRect> places;
    for (int row = 0; row < drawing.size(); ++row) {
        for (int column = 0; column < drawing[row].size(); ++column)
            places[drawing[row][column]] |= QRect(column, row, 1, 1);
    }
    return places;
}

QString sheetOf(const theme::Colours &colours)
{
    return u"QPushButton { min-height: 0; padding: 0; }"
           "QPushButton#touch_enter { background: %1; color: %2; border-color: %1; }"_s.arg(
               colours.accent.name(), colours.onAccent.name());
}

}

TouchKeys::TouchKeys(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"touchKeys"_s);
    setStyleSheet(sheetOf(theme.colours));
    m_pages->setContentsMargins(0, 0, 0, 0);
    hide();
}

void TouchKeys::setNames(const PartNames &names)
{
    m_names = names;
}

void TouchKeys::setDecimalMark(const QString &mark)
{
    if (std::exchange(m_mark, mark) == mark)
        return;
    for (QPushButton *key : std::as_const(m_decimals)) {
        key->setText(mark);
        key->setEnabled(!mark.isEmpty());
    }
}

// Another set is turned to only when another one is asked for: who has changed to letters stays there.
void TouchKeys::show(std::optional<KeySet> set)
{
    if (std::exchange(m_asked, set) == set)
        return;
    if (set)
        turnTo(*set);
    setVisible(set.has_value());
}

void TouchKeys::turnTo(KeySet set)
{
    if (!m_made.contains(set)) {
        m_made[set] = makePage(set);
        m_pages->addWidget(m_made[set]);
    }
    const int rows = static_cast<int>(drawingOf(set).size());
    setFixedHeight(rows * keyHeight + (rows - 1) * theme::gap);
    m_pages->setCurrentWidget(m_made[set]);
}

QWidget *TouchKeys::makePage(KeySet set)
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gap);
    const auto drawing = drawingOf(set);
    const auto places = placesOf(drawing);
    for (int column = 0; column < drawing.constFirst().size(); ++column)
        grid->setColumnStretch(column, 1);
    for (auto place = places.begin(); place != places.end(); ++place)
        addKey(grid, place.key(), place.value());
    return page;
}

void TouchKeys::addKey(QGridLayout *grid, QChar key, const QRect &cells)
{
    auto *button = new QPushButton(grid->parentWidget());
    button->setFocusPolicy(Qt::NoFocus); // the field keeps the focus
    button->setFont(theme::letters(keyLetters));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    button->setObjectName(u"touch_"_s + key);
    grid->addWidget(button, cells.y(), cells.x(), cells.height(), cells.width());
    connectKey(button, key);
}

void TouchKeys::connectKey(QPushButton *button, QChar key)
{
    const auto types = [&](const QString &text) {
        connect(button, &QPushButton::clicked, this, [this, text] { Q_EMIT typed(text); });
        return text;
    };
    if (key == eraseKey) {
        button->setObjectName(u"touch_erase"_s);
        button->setIcon(theme::iconOf(theme::Icon::Backspace, m_theme.colours.text, m_theme.colours.textDisabled));
        button->setIconSize({28, 28});
        button->setAccessibleName(m_names.erase);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, &TouchKeys::erased);
    } else if (key == enterKey) {
        button->setObjectName(u"touch_enter"_s);
        button->setText(m_names.enter);
        button->setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
        connect(button, &QPushButton::clicked, this, &TouchKeys::entered);
    } else if (key == decimalKey) {
        button->setObjectName(u"touch_decimal"_s);
        button->setText(m_mark);
        button->setEnabled(!m_mark.isEmpty());
        button->setAccessibleName(m_names.decimal);
        m_decimals.append(button);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT typed(m_mark); });
    } else if (key == lettersKey || key == numbersKey) {
        const KeySet other = key == lettersKey ? KeySet::Letters : KeySet::Sale;
        button->setText(key == lettersKey ? u"ABC"_s : u"123"_s);
        connect(button, &QPushButton::clicked, this, [this, other] { turnTo(other); });
    } else if (key == spaceKey) {
        button->setText(m_names.space);
        button->setFont(theme::letters(theme::bodyLetters));
        types(u" "_s);
    } else {
        button->setText(types(key == doubleZeroKey ? u"00"_s : QString(key)));
    }
}

}
