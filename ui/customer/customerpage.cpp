#include "ui/customer/customerpage.h"

#include "ui/customer/announcement.h"
#include "ui/customer/band.h"
#include "ui/customer/cartlist.h"
#include "ui/customer/codeframe.h"
#include "ui/customer/hero.h"
#include "ui/customer/pagegeometry.h"
#include "ui/customer/slide.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/fittedtext.h"
#include "ui/widgets/qrview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

constexpr int storeLetters = 24;
constexpr int storeLettersAlone = 40;
constexpr int labelLetters = 20;
constexpr int invitationLetters = 30;
constexpr int refusalLetters = 24;
constexpr int countdownLetters = 32;
constexpr int noticeLetters = 20;

// The same QR, some seconds later.
bool isOnlyLater(const CustomerView &before, const CustomerView &after)
{
    const auto *was = std::get_if<Scan>(&before.state);
    const auto *is = std::get_if<Scan>(&after.state);
    if (!was || !is || was->remaining == is->remaining)
        return false;
    CustomerView same = before;
    std::get<Scan>(same.state).remaining = is->remaining;
    return same == after;
}

}

CustomerPage::CustomerPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_storeName(new widgets::FittedText(this))
    , m_amountLabel(new widgets::FittedText(this))
    , m_amount(new widgets::AmountLabel(this))
    , m_invitation(new widgets::FittedText(this))
    , m_refusal(new Band(theme, BandKind::Refusal, this))
    , m_countdown(new widgets::Countdown(theme, this))
    , m_notice(new Band(theme, BandKind::Notice, this))
    , m_frame(new CodeFrame(theme, this))
    , m_code(new widgets::QrView(this))
    , m_cart(new CartList(theme, this))
    , m_announcement(new Announcement(theme, this))
    , m_hero(new Hero(theme, this))
    , m_slide(new Slide(theme, this))
{
    setObjectName(u"customerPage"_s);
    m_storeName->setObjectName(u"customerStoreName"_s);
    m_amountLabel->setObjectName(u"customerAmountLabel"_s);
    m_amount->setObjectName(u"customerAmount"_s);
    m_invitation->setObjectName(u"customerInvitation"_s);
    m_refusal->setObjectName(u"customerRefusal"_s);
    m_countdown->setObjectName(u"customerCountdown"_s);
    m_notice->setObjectName(u"customerNotice"_s);
    m_frame->setObjectName(u"customerCodeFrame"_s);
    m_code->setObjectName(u"customerCode"_s);
    m_cart->setObjectName(u"customerCart"_s);
    m_announcement->setObjectName(u"customerAnnouncement"_s);
    m_hero->setObjectName(u"customerHero"_s);
    m_slide->setObjectName(u"customerSlide"_s);

    m_storeName->setWeight(theme::Weight::Bold);
    m_amountLabel->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_invitation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setPalette(theme::paletteOf(theme));
    m_amountLabel->setInk(theme.colours.textMuted);
    render({});
}

void CustomerPage::render(const CustomerView &view)
{
    const bool onlyCounts = isOnlyLater(m_view, view);
    m_view = view;
    if (onlyCounts) { // each second for minutes: nothing else is painted
        const Scan &scan = std::get<Scan>(m_view.state);
        return m_countdown->setRemaining(scan.remaining, scan.whole);
    }
    showNothing();
    m_storeName->setText(view.storeName);
    m_notice->setSentence(view.notice);
    std::visit([this](const auto &state) { renderState(state); }, view.state);
    placeStoreName();
    placeHero();
    placeCode();
    update();
}

void CustomerPage::setLogo(const QPixmap &logo)
{
    m_logo = logo;
    render(CustomerView(m_view));
}

void CustomerPage::setSlides(const QList<QPixmap> &slides)
{
    m_slides = slides;
    render(CustomerView(m_view));
}

QSize CustomerPage::sizeHint() const
{
    return {1024, 600};
}

int CustomerPage::heightForWidth(int width) const
{
    return width * sizeHint().height() / sizeHint().width();
}

// Everything that a state may show is hidden first; above all the code.
void CustomerPage::showNothing()
{
    if (!std::holds_alternative<Scan>(m_view.state))
        m_code->clear();
    const auto parts = std::initializer_list<QWidget *>{
        m_amountLabel, m_amount, m_invitation, m_refusal, m_countdown, m_frame, m_code, m_cart, m_announcement, m_hero,
        m_slide};
    for (QWidget *part : parts)
        part->hide();
    m_storeName->show();
}

void CustomerPage::showAmount(const Amount &amount)
{
    m_amountLabel->setText(amount.label);
    m_amount->setText(amount.text);
    m_amountLabel->show();
    m_amount->show();
}

void CustomerPage::showAnnouncement(const Announced &announced)
{
    m_announcement->announce(announced);
    m_announcement->show();
}

void CustomerPage::showHero(const Presented &presented)
{
    m_storeName->hide();
    m_hero->present(presented);
    m_hero->show();
}

void CustomerPage::renderState(const Idle &state)
{
    if (state.slide >= 0 && state.slide < m_slides.size()) {
        m_storeName->hide();
        m_slide->present(m_slides.at(state.slide), m_view.storeName, state.timeOfDay);
        m_slide->show();
        return;
    }
    showHero({FigureKind::Name, state.welcome, m_view.storeName, state.timeOfDay, m_logo});
}

void CustomerPage::renderState(const Cart &state)
{
    showAmount(state.total);
    m_invitation->setText(state.discount.isEmpty() ? state.count : state.count + u"\n"_s + state.discount);
    m_invitation->show();
    m_cart->setLines(state.lines);
    m_cart->show();
}

void CustomerPage::renderState(const PriceCheck &state)
{
    showHero({FigureKind::Amount, state.name, state.price.text, {}, {}});
}

void CustomerPage::renderState(const Preparing &state)
{
    showAmount(state.amount);
    showAnnouncement({Mood::Calm, std::nullopt, state.sentence, {}});
}

void CustomerPage::renderState(const Scan &state)
{
    showAmount(state.amount);
    m_invitation->setText(state.invitation);
    m_refusal->setSentence(state.refusal);
    m_countdown->setRemaining(state.remaining, state.whole);
    m_frame->setWords(m_view.codeFrame);
    m_code->setCode(state.code);
    for (QWidget *part : std::initializer_list<QWidget *>{m_invitation, m_refusal, m_countdown, m_frame, m_code})
        part->show();
}

void CustomerPage::renderState(const Offline &state)
{
    showAmount(state.amount);
    showAnnouncement({Mood::Careful, theme::Icon::Offline, state.sentence, {}});
}

void CustomerPage::renderState(const Verifying &state)
{
    showAmount(state.amount);
    showAnnouncement({Mood::Calm, std::nullopt, state.sentence, {}});
}

void CustomerPage::renderState(const Approved &state)
{
    showAmount(state.amount);
    const QString below = state.timeOfDay.isEmpty() ? state.thanks : state.thanks + u"  ·  "_s + state.timeOfDay;
    showAnnouncement({Mood::Good, theme::Icon::Check, state.sentence, below});
}

void CustomerPage::renderState(const Ended &state)
{
    const theme::Icon icon = state.ending == Ending::Expired ? theme::Icon::Clock : theme::Icon::Cross;
    showAnnouncement({Mood::Over, icon, state.sentence, {}});
}

void CustomerPage::renderState(const Unknown &state)
{
    showAnnouncement({Mood::Careful, theme::Icon::Question, state.sentence, {}});
}

void CustomerPage::renderState(const CashChange &state)
{
    showHero({FigureKind::Amount, state.change.label, state.change.text, state.thanks, {}});
}

void CustomerPage::placeAll()
{
    const PageGeometry page(size());
    placeStoreName();
    m_amountLabel->setGeometry(page.label());
    m_amountLabel->setLetters(page.letters(labelLetters), page.letters(labelLetters));
    m_amount->setGeometry(page.amount());
    m_amount->setLetters(page.scaled(24), page.scaled(theme::largestAmountLetters));
    m_invitation->setGeometry(page.sentence());
    m_invitation->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(invitationLetters));
    m_refusal->place(page, page.band(), refusalLetters);
    m_countdown->setGeometry(page.countdown());
    m_countdown->setLetters(page.letters(countdownLetters));
    m_notice->place(page, page.notice(), noticeLetters);
    placeCode();
    m_cart->place(page, page.panel());
    m_announcement->place(page, page.panel());
    placeHero();
}

// In the header; where nothing else stands on the left, larger and in the amount's place.
void CustomerPage::placeStoreName()
{
    const PageGeometry page(size());
    const bool alone = std::holds_alternative<Ended>(m_view.state) || std::holds_alternative<Unknown>(m_view.state);
    QRect room = alone ? page.name() : page.header();
    if (!alone && !m_logo.isNull())
        room.setLeft(room.left() + room.height() + page.scaled(theme::gap));
    m_storeName->setGeometry(room);
    m_storeName->setLetters(
        page.letters(theme::smallestCustomerLetters), page.letters(alone ? storeLettersAlone : storeLetters));
}

void CustomerPage::placeHero()
{
    const PageGeometry page(size());
    const QRect card = m_view.notice.isEmpty() ? page.whole() : page.aboveNotice();
    m_hero->place(page, card);
    m_slide->place(page, card);
}

void CustomerPage::placeCode()
{
    const PageGeometry page(size());
    m_frame->place(page);
    m_code->setGeometry(m_view.codeFrame.isEmpty() ? page.code() : page.framedCode());
}

void CustomerPage::resizeEvent(QResizeEvent *)
{
    placeAll();
}

void CustomerPage::paintEvent(QPaintEvent *)
{
    const PageGeometry page(size());
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.window);
    if (!m_logo.isNull()) {
        const QRect header = page.header();
        const QPixmap fitted =
            m_logo.scaled(QSize(header.height(), header.height()), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(header.topLeft() + QPoint(0, (header.height() - fitted.height()) / 2), fitted);
    }
}

}
