// The customer's page in any size: the whole second screen, or a small preview beside the cashier's. It renders a
// CustomerView and keeps nothing of the domain; the code's pixels exist only while the state is Scan.
#pragma once

#include "ui/customer/customerview.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace mostrador::widgets {
class AmountLabel;
class Countdown;
class FittedText;
class QrView;
}

namespace mostrador::customer {

class Announcement;
class Band;
class CartList;
class CodeFrame;
class Hero;
class Slide;
struct Announced;
struct Presented;

class CustomerPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const CustomerView &view);
    void setLogo(const QPixmap &logo);             // beside the shop's name, and over the welcome
    void setSlides(const QList<QPixmap> &slides); // an idle view names one of them

    [[nodiscard]] const CustomerView &view() const { return m_view; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderState(const Idle &state);
    void renderState(const Cart &state);
    void renderState(const PriceCheck &state);
    void renderState(const Preparing &state);
    void renderState(const Scan &state);
    void renderState(const Offline &state);
    void renderState(const Verifying &state);
    void renderState(const Approved &state);
    void renderState(const Ended &state);
    void renderState(const Unknown &state);
    void renderState(const CashChange &state);

    void showNothing();
    void showAmount(const Amount &amount);
    void showAnnouncement(const Announced &announced);
    void showHero(const Presented &presented);
    void placeAll();
    void placeStoreName();
    void placeHero();
    void placeCode();

    theme::Theme m_theme;
    CustomerView m_view;
    QPixmap m_logo;
    QList<QPixmap> m_slides;
    widgets::FittedText *m_storeName;
    widgets::FittedText *m_amountLabel;
    widgets::AmountLabel *m_amount;
    widgets::FittedText *m_invitation;
    Band *m_refusal;
    widgets::Countdown *m_countdown;
    Band *m_notice;
    CodeFrame *m_frame;
    widgets::QrView *m_code;
    CartList *m_cart;
    Announcement *m_announcement;
    Hero *m_hero;
    Slide *m_slide;
};

}
