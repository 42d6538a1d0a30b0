#include "ui/shell/cashierwindow.h"

#include "ui/sale/entryfield.h"
#include "ui/sale/labels.h"
#include "ui/sale/lineslist.h"
#include "ui/sale/totalsblock.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/keybar.h"
#include "ui/shell/layers.h"
#include "ui/shell/namedparts.h"
#include "ui/shell/panelstack.h"
#include "ui/shell/sidebutton.h"
#include "ui/shell/touchkeys.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/widgets/liststep.h"
#include "ui/widgets/messageline.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int lowScreen = 740; // under this height, field and totals give way so that eight lines fit

// 408 at 1024, 504 at 1366, and on in proportion.
int panelWidth(int windowWidth)
{
    constexpr int smallestPanel = 408;
    constexpr int largestPanel = 680;
    return std::clamp(smallestPanel + (windowWidth - 1024) * 96 / 342, smallestPanel, largestPanel);
}

}

CashierWindow::CashierWindow(
    QCoreApplication &application, const theme::Theme &theme, const KeyMap &keys, ScannerTiming timing, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_scanner(timing)
    , m_header(new HeaderBar(theme, this))
    , m_entry(new counter::EntryField(this))
    , m_provisional(*m_entry, m_view)
    , m_lines(new counter::LinesList(theme, this))
    , m_message(new widgets::MessageLine(theme, this))
    , m_totals(new counter::TotalsBlock(theme, this))
    , m_panel(new PanelStack(theme, this))
    , m_back(makeSideButton(theme, theme::Icon::Back, u"back"_s, this))
    , m_keysButton(makeSideButton(theme, theme::Icon::Keyboard, u"keysButton"_s, this))
    , m_top(new QHBoxLayout)
    , m_touchKeys(new TouchKeys(theme, this))
    , m_strip(new QPushButton(this))
    , m_keyBar(new KeyBar(theme, this))
{
    setObjectName(u"cashier"_s);
    setWindowRole(u"cashier"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_entry->setObjectName(u"scanField"_s);
    m_entry->setFont(theme::letters(theme::scanLetters));
    m_entry->setMaxLength(static_cast<int>(counter::longestEntry));
    m_message->setObjectName(u"message"_s);
    m_strip->setObjectName(u"strip"_s);
    m_strip->setFocusPolicy(Qt::NoFocus); // the scan field keeps it
    m_strip->setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
    m_strip->setMinimumHeight(theme::touchTarget);
    arrange();
    connectParts();
    m_scanner.setProvisionalInput(&m_provisional);
    application.installEventFilter(&m_scanner);
}

CashierWindow::~CashierWindow() = default;

void CashierWindow::arrange()
{
    m_top->setSpacing(theme::gap);
    m_top->addWidget(m_entry, 1);
    m_top->addWidget(m_back);
    m_top->addWidget(m_keysButton);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addLayout(m_top);
    left->addWidget(m_lines, 1);
    left->addWidget(m_message);
    left->addWidget(m_totals);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(theme::gap, theme::gap, theme::gap, theme::gap);
    middle->setSpacing(theme::gap);
    middle->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(m_panel, 1);
    right->addWidget(m_touchKeys);
    right->addWidget(m_strip);
    middle->addLayout(right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_keyBar);
}

void CashierWindow::setCovered(bool covered)
{
    m_isCovered = covered;
    m_scanner.setCareful(m_isCovered || typesAnswers(m_view));
}

void CashierWindow::setPhotos(counter::PhotoShelf *photos)
{
    m_panel->setPhotos(photos);
}

void CashierWindow::addBesideEntry(QPushButton *button)
{
    standBesideEntry(*button);
    m_top->addWidget(button);
}

void CashierWindow::connectParts()
{
    connect(&m_scanner, &ScannerFilter::scanned, this, &CashierWindow::scanned);
    connect(&m_scanner, &ScannerFilter::scannedBadly, this,
        [this](counter::BadScan problem, const QString &burst) { Q_EMIT intended(ScanRefused{problem, burst}); });
    connect(m_back, &QPushButton::clicked, this, &CashierWindow::escapePressed);
    connect(m_keysButton, &QPushButton::clicked, this, [this] {
        m_wantsKeys = !m_wantsKeys;
        showKeys();
    });
    connect(m_touchKeys, &TouchKeys::typed, this, [this](const QString &text) { fieldInUse()->typeIn(text); });
    connect(m_touchKeys, &TouchKeys::erased, this, [this] { fieldInUse()->eraseOne(); });
    connect(m_touchKeys, &TouchKeys::entered, this, &CashierWindow::enterPressed);
    connect(m_entry, &QLineEdit::textEdited, this, &CashierWindow::entryEdited);
    connect(
        m_lines, &counter::LinesList::lineChosen, this, [this](int number) { Q_EMIT intended(SelectLine{number}); });
    connect(m_keyBar, &KeyBar::pressed, this, [this](Act act) {
        m_wantsKeys = m_wantsKeys || act == Act::Search; // who touches it has no keyboard at hand
        actPressed(act);
    });
    connect(m_panel, &PanelStack::productChosen, this, &CashierWindow::productChosen);
    connect(m_panel, &PanelStack::receivedEdited, this,
        [this](const QString &text) { Q_EMIT intended(ReceivedEdited{text}); });
    connect(m_panel, &PanelStack::cashTaken, this, [this](const QString &text) { Q_EMIT intended(PayCash{text}); });
    connect(m_panel, &PanelStack::qrWithdrawn, this, [this] { Q_EMIT intended(WithdrawQr{}); });
    connect(m_panel, &PanelStack::qrKept, this, [this] { Q_EMIT intended(KeepQr{}); });
    connect(m_panel, &PanelStack::rowTouched, this, [this](int row) { Q_EMIT intended(TouchRow{row}); });
    connect(m_panel, &PanelStack::topicChosen, this, [this](help::Topic topic) { Q_EMIT intended(ReadTopic{topic}); });
    connect(m_panel, &PanelStack::digitChosen, this, [this](int digit) { Q_EMIT intended(Choose{digit}); });
    connect(m_panel, &PanelStack::keyTyped, m_entry, &counter::EntryField::typeIn);
    connect(m_panel, &PanelStack::keyErased, m_entry, &counter::EntryField::eraseOne);
    connect(m_panel, &PanelStack::keyConfirmed, this, &CashierWindow::enterPressed);
    connect(m_header, &HeaderBar::touched, this, [this] { actPressed(Act::Drawer); });
    connect(m_strip, &QPushButton::clicked, this, [this] { actPressed(Act::Hold); });
}

void CashierWindow::render(const CashierView &view)
{
    const bool sameNames = m_view.names == view.names;
    const counter::EntryView asked = std::exchange(m_view, view).entry;
    if (!sameNames)
        nameParts(view.names);
    m_scanner.setCareful(m_isCovered || typesAnswers(view));
    m_header->render(view.header);
    openQuestion(asked, view.entry);
    renderEntry(view.entry);
    m_lines->render(view.lines);
    if (view.message && view.message != m_message->message())
        m_message->setMessage(*view.message);
    else if (!view.message)
        m_message->clear();
    m_totals->render(view.totals);
    m_panel->render(view.panel);
    showKeys();
    m_strip->setText(view.strip);
    m_strip->setVisible(!view.strip.isEmpty());
    m_strip->setEnabled(!view.stripIsNews);
    m_keyBar->render(view.keys);
    focusWhereTypingGoes();
}

void CashierWindow::renderEntry(const counter::EntryView &view)
{
    if (m_entry->placeholderText() != view.placeholder) {
        m_entry->setPlaceholderText(view.placeholder);
        m_entry->setAccessibleName(view.placeholder);
    }
    const auto &rules = money::rulesOf(view.currency);
    m_entry->setDecimalMark(QChar(rules.decimalSeparator));
    m_entry->setRepeats(!isQuestion(view.mode));
    m_touchKeys->setDecimalMark(rules.decimals > 0 ? QString(QChar(rules.decimalSeparator)) : QString());
    m_lines->showPriceDraft(view.mode == counter::EntryMode::Price ? m_entry->text() : QString());
}

// What was typed belongs to the question that was asked.
void CashierWindow::openQuestion(const counter::EntryView &before, const counter::EntryView &now)
{
    const bool concernsQuestions = isQuestion(before.mode) || isQuestion(now.mode);
    const bool isAnother = before.mode != now.mode || before.placeholder != now.placeholder;
    if (!concernsQuestions || !isAnother)
        return;
    m_provisional.giveWay();
    if (now.keepsTyped && !before.keepsTyped)
        m_typedBefore = m_entry->text();
    m_entry->setEchoMode(now.masked ? QLineEdit::Password : QLineEdit::Normal);
    m_entry->setText(before.keepsTyped && !now.keepsTyped ? std::exchange(m_typedBefore, {}) : now.prefill);
    if (before.keepsTyped)
        return;
    m_entry->selectAll();
}

void CashierWindow::showKeys()
{
    m_touchKeys->show(keysOnScreen(m_view, m_wantsKeys));
}

void CashierWindow::nameParts(const PartNames &names)
{
    m_touchKeys->setNames(names);
    shell::nameParts(*this, names);
}

counter::EntryField *CashierWindow::fieldInUse() const
{
    return topLayer(m_view) == Layer::Cash ? m_panel->receivedField() : m_entry;
}

void CashierWindow::focusWhereTypingGoes()
{
    counter::EntryField *field = fieldInUse();
    if (focusWidget() != field)
        field->setFocus();
}

void CashierWindow::entryEdited()
{
    const QString typed = m_entry->text();
    if (m_view.entry.mode == counter::EntryMode::Digit) {
        clearEntry();
        const auto chosen = onDigit(m_view, typed);
        if (chosen && !m_scanner.handsOnSeveral())
            Q_EMIT intended(*chosen);
        return;
    }
    if (isQuestion(m_view.entry.mode)) {
        Q_EMIT intended(m_view.entry.live ? EntryEdited{typed, {}} : EntryEdited{}); // that somebody types keeps the till from locking
        return;
    }
    renderEntry(m_view.entry);
    // "1500+" needs no Enter: nothing can follow the plus of an amount.
    const auto entry = counter::parseEntry(typed, m_view.entry.currency, m_view.entry.mode);
    const bool complete =
        typed.endsWith(u'+') && entry &&
        (std::holds_alternative<counter::AmountEntry>(*entry) || std::holds_alternative<counter::PriceEntry>(*entry));
    if (complete && topLayer(m_view) != Layer::Withdraw)
        enterPressed();
    else
        Q_EMIT intended(onEdit(m_view, typed));
}

void CashierWindow::enterPressed()
{
    const Intent intent = onEnter(m_view, fieldInUse()->text(), m_panel->chosenResult());
    const bool staysInTheField =
        std::holds_alternative<EntryRefused>(intent) || std::holds_alternative<EnterName>(intent);
    if (staysInTheField)
        m_entry->selectAll();
    else if (fieldInUse() == m_entry && topLayer(m_view) != Layer::Withdraw)
        clearEntry();
    Q_EMIT intended(intent);
}

void CashierWindow::escapePressed()
{
    const Layer layer = topLayer(m_view);
    const bool leavesAtOnce = layer == Layer::Withdraw || layer == Layer::Cash || layer == Layer::Sheet || layer == Layer::Sales;
    if (leavesAtOnce || m_entry->text().isEmpty()) {
        Q_EMIT intended(onEscape(m_view));
        return;
    }
    clearEntry();
    Q_EMIT intended(EntryEdited{});
}

void CashierWindow::movePressed(int step)
{
    const Layer layer = topLayer(m_view);
    if (layer == Layer::Sales) {
        Q_EMIT intended(MoveChoice{step});
    } else if (layer == Layer::Search || layer == Layer::Sheet || layer == Layer::Help) {
        m_panel->moveChoice(step);
    } else if (const auto selection = onMove(m_view, step)) {
        Q_EMIT intended(*selection);
    }
}

void CashierWindow::actPressed(Act act)
{
    Q_EMIT intended(onAct(m_view, act));
}

void CashierWindow::scanned(const QString &code)
{
    const EnterCode scan = onScan(m_view, code, m_entry->text());
    if (counter::waitingMultiplier(m_entry->text(), m_view.entry.currency))
        clearEntry();
    Q_EMIT intended(scan);
}

void CashierWindow::productChosen(const QString &code)
{
    const auto multiplier = counter::waitingMultiplier(m_entry->text(), m_view.entry.currency);
    clearEntry();
    Q_EMIT intended(AddProduct{code, multiplier.value_or(sale::Quantity{})});
}

void CashierWindow::clearEntry()
{
    m_entry->clear();
    m_provisional.emptied();
    m_lines->showPriceDraft({});
}

// Characters never get here: the field in focus has taken them. Only the arrows may repeat while held down.
void CashierWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    constexpr int page = 8; // rows
    if (const auto step = widgets::listStep(event->key(), page))
        return movePressed(*step);
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enterPressed();
    else if (event->key() == Qt::Key_Escape)
        escapePressed();
    else if (const auto act = m_keys.actOf(event->keyCombination()))
        actPressed(*act);
}

void CashierWindow::resizeEvent(QResizeEvent *)
{
    const bool low = height() < lowScreen;
    for (QWidget *side : std::initializer_list<QWidget *>{m_panel, m_touchKeys, m_strip})
        side->setFixedWidth(panelWidth(width()));
    m_entry->setFixedHeight(low ? 48 : 56);
    m_totals->setFixedHeight(low ? 80 : 96);
}

void CashierWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        focusWhereTypingGoes();
    QWidget::changeEvent(event);
}

// Within another window, whoever gives the focus to this one means the field that is in use.
void CashierWindow::focusInEvent(QFocusEvent *)
{
    fieldInUse()->setFocus();
}

bool CashierWindow::focusNextPrevChild(bool next)
{
    if (m_view.entry.twoSided)
        Q_EMIT intended(SwitchSide{});
    return m_view.entry.twoSided || QWidget::focusNextPrevChild(next);
}

QSize CashierWindow::sizeHint() const
{
    return usualSize;
}

}
