#include "core/io/print/fonts.h"

#include <QGuiApplication>

namespace mostrador::io {

bool hasFonts()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

}
