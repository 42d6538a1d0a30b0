#include "core/settings/printer.h"

#include "core/settings/edit.h"

#include <array>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

const std::array shownByATestPrint{u"kind"_s, u"address"_s, u"language"_s, u"columns"_s, u"codepage"_s, u"cut"_s, u"drawer"_s, u"qr"_s, u"raster"_s};

}

QString confirmationOf(const Printer &printer)
{
    Settings settings;
    settings.printer = printer;
    QStringList parts;
    for (const QString &name : shownByATestPrint)
        parts.append(name + u'=' + typedOf(*findKey(u"printer", name), settings));
    return parts.join(u' ');
}

bool isConfirmed(const Printer &printer)
{
    return printer.kind == PrinterKind::None || printer.confirmed == confirmationOf(printer);
}

}
