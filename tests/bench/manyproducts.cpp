#include "tests/bench/manyproducts.h"

#include "core/catalog/barcode.h"
#include "core/io/store/sqlitecatalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

QByteArray codeOf(int number)
{
    const QString digits = u"779"_s + QString::number(number).rightJustified(9, u'0');
    return (digits + *catalog::checkDigitFor(digits)).toLatin1();
}

namespace {

// Names as a shop has them: a kind of thing, a brand, a size. Always the same ones.
QByteArray rowOfNumber(int number)
{
    constexpr std::array kinds{"Yerba mate", "Azúcar", "Arroz largo fino", "Fideos tallarín", "Aceite de girasol",
        "Galletitas", "Leche entera", "Queso cremoso", "Jamón cocido", "Gaseosa cola", "Agua mineral", "Vino tinto",
        "Cerveza rubia", "Detergente", "Jabón en polvo", "Shampoo", "Papel higiénico", "Café molido", "Té negro", "Pan lactal"};
    constexpr std::array sizes{"500 g", "1 kg", "250 g", "1,5 l", "900 ml", "x 6", "x 12", "2 l"};
    const std::size_t seed = static_cast<std::size_t>(number) * 2654435761U;
    const QByteArray brand = "Marca" + QByteArray::number(static_cast<qulonglong>(seed / 64 % 5000), 36);
    return codeOf(number) + "," + kinds.at(seed / 7 % kinds.size()) + " " + brand + " " + QByteArray(sizes.at(seed / 3 % sizes.size())).replace(',', '.') +
           "," + QByteArray::number(100 + number % 90'000) + ".50,Rubro " + QByteArray::number(number % 60) + "\n";
}

QString listOf(const QString &folder, int products)
{
    const QString path = folder + u"/products.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(u"no room for a list of products"_s);
    file.write("code,name,price,category\n");
    for (int number = 0; number < products; ++number)
        file.write(rowOfNumber(number));
    return path;
}

}

Filled fillCatalogue(const QString &folder, int products)
{
    if (!QDir().mkpath(folder))
        giveUp(u"no folder"_s);
    const QString list = listOf(folder, products);
    io::SqliteCatalogue catalogue(folder + u"/catalogue.sqlite"_s, money::Currency::ARS, 1);
    std::optional<catalog::Imported> report;
    Filled filled;
    const Tick begun = tick();
    catalogue.importFile(list, catalog::ImportMode::Import, {}, [&](const catalog::Imported &imported) { report = imported; });
    while (!report) {
        const Tick look = tick();
        (void)catalogue.byCode(u"7790000000000");
        QCoreApplication::processEvents();
        filled.worstWait = std::max(filled.worstWait, Nanoseconds(tick() - look));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    filled.time = tick() - begun;
    if (!*report || (*report)->added != products)
        giveUp(u"the products were not read in"_s);
    QFile::remove(list);
    return filled;
}

}
