// Between the printer's set-up and the world: the machine's turns become views, and what it wants is told to whoever has printers,
// files and the settings.
#pragma once

#include "ui/printer/printerview.h"

#include <QObject>

#include <functional>

namespace mostrador::printerui {

// What the preview is made with.
struct PaperMaker {
    std::function<receipt::Document(const settings::Settings &)> compose; // a sample receipt
    std::function<QImage(const QString &path, int dots)> picture;         // at most so wide; null: it cannot be printed
};

class PrinterPresenter final : public QObject
{
    Q_OBJECT
public:
    PrinterPresenter(text::Phrasebook words, PaperMaker maker);

    void open(const settings::Settings &stored); // a manager has agreed
    void take(const setup::PrinterEvent &event);

    [[nodiscard]] const setup::PrinterSetup &setup() const { return m_setup; }

Q_SIGNALS:
    void opened();
    void changed(const mostrador::printerui::View &view);
    void printersWanted();
    void testSlipWanted(const mostrador::settings::Printer &printer);
    void sampleWanted(const mostrador::settings::Settings &settings, const mostrador::receipt::Document &receipt);
    void pulseWanted(const mostrador::settings::Printer &printer);
    void keepWanted(const mostrador::settings::Settings &after);
    void left();

private:
    void run(setup::PrinterEffect effect);
    void readPicture();
    void render();

    text::Phrasebook m_words;
    PaperMaker m_maker;
    setup::PrinterSetup m_setup;
    QString m_picturePath; // of m_picture
    int m_pictureDots = 0;
    QImage m_picture;
};

}
