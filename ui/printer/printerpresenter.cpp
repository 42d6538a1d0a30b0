#include "ui/printer/printerpresenter.h"

#include "core/receipt/drawing.h"

namespace mostrador::printerui {

PrinterPresenter::PrinterPresenter(text::Phrasebook words, PaperMaker maker) : m_words(std::move(words)), m_maker(std::move(maker)) {}

void PrinterPresenter::open(const settings::Settings &stored)
{
    m_setup = setup::printerSetupOf(stored);
    m_picturePath.clear();
    Q_EMIT opened();
    render();
    Q_EMIT printersWanted();
}

void PrinterPresenter::take(const setup::PrinterEvent &event)
{
    auto turn = setup::advance(std::move(m_setup), event);
    m_setup = std::move(turn.setup);
    render();
    run(turn.effect);
}

void PrinterPresenter::run(setup::PrinterEffect effect)
{
    const auto settings = m_setup.settings; // a slot may answer at once
    switch (effect) {
    case setup::PrinterEffect::None:
        return;
    case setup::PrinterEffect::PrintTestSlip:
        return Q_EMIT testSlipWanted(settings.printer);
    case setup::PrinterEffect::PrintSample:
        return Q_EMIT sampleWanted(settings, m_maker.compose(settings));
    case setup::PrinterEffect::PulseDrawer:
        return Q_EMIT pulseWanted(settings.printer);
    case setup::PrinterEffect::ReadPicture:
        return readPicture();
    case setup::PrinterEffect::Keep:
        return Q_EMIT keepWanted(setup::confirmedSettings(m_setup));
    case setup::PrinterEffect::Leave:
        return Q_EMIT left();
    }
}

void PrinterPresenter::readPicture()
{
    const bool isRight = m_setup.settings.printer.logo.isEmpty() || !m_picture.isNull(); // render() has just read it
    take(setup::PictureRead{isRight});
}

void PrinterPresenter::render()
{
    const settings::Printer &printer = m_setup.settings.printer;
    const int dots = printer.columns * receipt::columnDots;
    if (printer.logo != m_picturePath || dots != m_pictureDots) {
        m_picturePath = printer.logo;
        m_pictureDots = dots;
        m_picture = printer.logo.isEmpty() ? QImage() : m_maker.picture(printer.logo, dots);
    }
    Q_EMIT changed(viewOf(m_setup, {m_maker.compose(m_setup.settings), m_picture}, m_words));
}

}
