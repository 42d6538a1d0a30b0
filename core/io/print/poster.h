// The fixed QR of a point of sale as a sheet to hang up or stand beside the till: the store's name, the code as large as the
// paper lets it be, one sentence, and which till it is.
#pragma once

#include "core/qr/matrix.h"

#include <QByteArray>
#include <QString>

class QImage;

namespace mostrador::io {

enum class PosterPaper : quint8 { A5, A4 };

struct Poster {
    QString storeName;
    QString sentence;  // "Scan here and pay"
    QString tillName;  // small, at the foot: for whoever puts it up
    qr::Matrix code;
};

// A PDF of one page. Needs a QGuiApplication for its fonts; empty without one.
[[nodiscard]] QByteArray toPdf(const Poster &poster, PosterPaper paper);

// The same sheet as it is seen on a screen, `height` pixels high.
[[nodiscard]] QImage toPicture(const Poster &poster, PosterPaper paper, int height);

}
