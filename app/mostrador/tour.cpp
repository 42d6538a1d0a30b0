#include "app/mostrador/tour.h"

#include "app/demo/samplecatalogue.h"
#include "core/qr/terminal.h"
#include "core/receipt/text.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int interval = 50;   // ms
constexpr int mostSteps = 600; // half a minute
constexpr int itemsSold = 3;
constexpr int receiptColumns = 42;

}

Tour::Tour(Counter &counter, DemoWorld &world, const text::Phrasebook &words) : m_counter(counter), m_world(world), m_words(words)
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::step);
}

void Tour::tell(const QString &text) const
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

void Tour::start()
{
    tell(m_words.say("demo", "One sale of the demo, without a screen:"));
    const auto products = sampleCatalogue(m_world.opening().settings.site).favourites(itemsSold);
    for (const catalog::Product &product : products) {
        tell(u"  %1  %2  %3"_s.arg(product.code, product.name, text::shownAmount(product.price)));
        m_counter.presenter().intend(shell::EnterCode{product.code, {}, true});
    }
    m_timer.start(interval);
}

void Tour::step()
{
    if (++m_steps > mostSteps) {
        tell(m_words.say("demo", "The tour did not come to its end."));
        QCoreApplication::exit(1);
        return;
    }
    const till::State &state = m_counter.runner().state();
    const auto *sale = till::currentSale(state);
    if (m_counter.runner().isRecording() || !sale)
        return;
    if (m_stage == Stage::Selling && sale->lines.size() == itemsSold) {
        keepPictures(u"1-sale"_s);
        m_counter.presenter().intend(shell::Do{shell::Act::ChargeQr});
        m_stage = Stage::WaitingForQr;
        return;
    }
    const auto *payment = till::waitingPayment(state, *sale);
    const auto *awaiting = payment ? std::get_if<payment::AwaitingPayment>(&payment->phase) : nullptr;
    if (m_stage == Stage::WaitingForQr && awaiting) {
        showQr(till::qrTextOf(state, *payment));
        m_stage = Stage::WaitingForPayment;
        return;
    }
    const auto receipt = state.receipts.constFind(sale->id);
    if (m_stage == Stage::WaitingForPayment && receipt != state.receipts.constEnd() && isSettled(*receipt)) {
        showReceipt(*receipt);
        m_stage = Stage::Done;
        QCoreApplication::exit(0);
    }
}

void Tour::showQr(const QString &qrText)
{
    if (const auto matrix = qr::encode(qrText))
        tell(qr::toTerminalText(*matrix));
    keepPictures(u"2-qr"_s);
    tell(m_words.say("demo", "The buyer scans and pays …"));
    simulator::BuyerAct pays;
    pays.externalPosId = m_world.opening().settings.provider->externalPosId;
    if (!m_world.provider().act(pays))
        QCoreApplication::exit(1);
}

void Tour::showReceipt(const printing::PrintJob &receipt)
{
    keepPictures(u"3-paid"_s);
    tell(receipt::toText(receipt.original, receiptColumns));
    tell(m_words.say("demo", "Pictures of both windows: %1").arg(m_world.folder() + u"/tour-*.png"_s));
    tell(m_words.say("demo", "With a screen, app/run opens the till itself."));
}

void Tour::keepPictures(const QString &name)
{
    const QString path = m_world.folder() + u"/tour-"_s + name;
    const bool kept = m_counter.front().cashierSide().grab().save(path + u"-cashier.png"_s)
        && m_counter.front().customerSide().grab().save(path + u"-customer.png"_s);
    if (!kept)
        tell(u"%1: ?"_s.arg(path));
}

}
