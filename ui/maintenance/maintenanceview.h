// What the maintenance window shows: facts, a list or a text or a sheet, what can be done, and how far it is.
#pragma once

#include "ui/help/helpview.h"
#include "ui/maintenance/maintenancedesk.h"
#include "ui/text/phrasebook.h"

namespace mostrador::maintenance {

struct ActView {
    Act act = Act::BackUp;
    int key = 0; // Qt::Key
    QString words; // with the key's name
    bool isPossible = true;
    bool operator==(const ActView &) const = default;
};

struct View {
    QString heading;
    QString back;
    QStringList pages;
    int page = 0;
    QString facts; // one a line
    QStringList rows;
    int row = 0;
    QString listName; // of the rows, for whoever hears the screen
    QString text;     // to be read whole
    QImage picture;
    QList<ActView> acts;
    bool isWorking = false;
    int percent = -1; // -1: nobody knows how far
    std::optional<text::Message> message;
    help::Occasion help{}; // what F1 opens
    bool operator==(const View &) const = default;
};

[[nodiscard]] View viewOf(const Desk &desk, const text::Phrasebook &words);

}
