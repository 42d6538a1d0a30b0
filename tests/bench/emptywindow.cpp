// The least that a till's windows cost with this toolkit: a table, eight buttons and a large total, and a second
// window.
#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QWidget cashier;
    cashier.setWindowRole(u"cashier"_s);
    auto *const grid = new QGridLayout(&cashier);
    constexpr int buttons = 8;
    grid->addWidget(new QTableWidget(20, 4), 0, 0, 1, buttons);
    auto *const total = new QLabel(u"$ 14.340,60"_s);
    total->setFont(QFont(QString(), 48));
    grid->addWidget(total, 1, 0, 1, buttons);
    for (int i = 0; i < buttons; ++i)
        grid->addWidget(new QPushButton(u"F%1"_s.arg(i + 1)), 2, i);
    cashier.resize(1366, 768);
    QLabel customer(u"Kiosco La Ñata"_s);
    customer.resize(1024, 600);
    customer.show();
    cashier.show();
    return QApplication::exec();
}
