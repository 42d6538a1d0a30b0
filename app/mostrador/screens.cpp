#include "app/mostrador/screens.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace mostrador::app {

QScreen *customerScreen(const QString &setting)
{
    if (setting == u"none" || setting == u"window")
        return nullptr;
    QScreen *const cashiers = QGuiApplication::primaryScreen();
    for (QScreen *screen : QGuiApplication::screens()) {
        const bool wanted = setting == u"auto" ? screen != cashiers : screen->name() == setting;
        if (wanted && screen != cashiers)
            return screen;
    }
    return nullptr;
}

bool wantsOrdinaryWindow(const QString &setting)
{
    return setting == u"window";
}

}
