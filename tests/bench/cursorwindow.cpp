// The least that a window with a blinking cursor costs while nobody touches it.
#include <QApplication>
#include <QLineEdit>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    QLineEdit entry;
    entry.setWindowTitle(QStringLiteral("Cursor"));
    entry.setWindowRole(QStringLiteral("cursor"));
    entry.resize(1366, 48);
    entry.show();
    entry.setFocus();
    return QApplication::exec();
}
