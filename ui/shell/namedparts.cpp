#include "ui/shell/namedparts.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

void nameParts(QWidget &window, const PartNames &names)
{
    const QList<std::pair<QString, QString>> parts{{u"lines"_s, names.items}, {u"searchResults"_s, names.results},
        {u"salesList"_s, names.sales}, {u"sheetScroll"_s, names.evidence}, {u"received"_s, names.received},
        {u"qrCode"_s, names.code}, {u"back"_s, names.back}, {u"keysButton"_s, names.keys},
        {u"erase"_s, names.erase}, {u"decimal"_s, names.decimal}};
    for (const auto &[part, name] : parts) {
        for (auto *widget : window.findChildren<QWidget *>(part))
            widget->setAccessibleName(name);
    }
}

}
