// Writes receipts as the till prints them, for the reader in Python: those of every country, and hostile ones beside their
// harmless twins.
//   slips golden FOLDER LOGO     SITE-COLUMNS-PAGE-QR.bin for every country, width, table of letters and way to print a QR; SITE-COLUMNS.txt
//   slips hostile NUMBER SEED    to standard output, each with its size in front (32 bits, little endian): hostile, harmless, hostile …
#include "app/assembly/setup.h"
#include "core/io/print/rendering.h"
#include "core/receipt/text.h"
#include "core/sale/totals.h"
#include "tests/support/receipts.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QtEndian>

#include <array>
#include <cstdio>
#include <random>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sites{std::pair{money::Site::MLA, "MLA"}, std::pair{money::Site::MLB, "MLB"},
    std::pair{money::Site::MLC, "MLC"}, std::pair{money::Site::MCO, "MCO"}, std::pair{money::Site::MLM, "MLM"},
    std::pair{money::Site::MPE, "MPE"}, std::pair{money::Site::MLU, "MLU"}};
constexpr std::array pages{std::pair{settings::CodePage::Cp437, "cp437"}, std::pair{settings::CodePage::Cp850, "cp850"},
    std::pair{settings::CodePage::Cp858, "cp858"}, std::pair{settings::CodePage::Cp860, "cp860"},
    std::pair{settings::CodePage::Cp1252, "cp1252"}};
constexpr std::array qrs{std::pair{settings::QrPrinting::Native, "native"}, std::pair{settings::QrPrinting::Raster, "raster"}};
constexpr std::array widths{32, 42, 48};

settings::Settings shopIn(money::Site site, const QString &logo)
{
    settings::Settings settings;
    settings.site = site;
    settings.store.name = u"Almacén “Ñandú” & Pão"_s;
    settings.store.taxId = u"20-12345678-3"_s;
    settings.store.address = u"Av. Brasil 4500\nMontañas"_s;
    settings.store.header = u"WhatsApp 11 5555-0000"_s;
    settings.store.tax = site == money::Site::MCO ? u"IVA 19 %"_s : u"IVA 21 %"_s;
    settings.till.name = u"Entrada"_s;
    settings.printer.drawer = true;
    settings.printer.logo = logo;
    return settings;
}

// Cash with change for one half, a QR for the other.
sale::Sale saleIn(money::Site site)
{
    const money::Currency currency = money::currencyOf(site);
    const auto units = [&](qint64 number) { return money::Money{number * money::minorPerUnit(currency), currency}; };
    sale::Sale sale;
    sale.id = u"a"_s;
    sale.ticket = 42;
    sale.currency = currency;
    sale.state = sale::SaleState::Finished;
    sale.finishedBy = u"Inés"_s;
    sale.lines = {test::item(1, u"Yerba mate 1 kg"_s, 1000, units(4'850)), test::item(2, u"Jamón cocido"_s, 354, units(12'000)),
        test::item(3, u"Pão de queijo com requeijão, Nº 5 ¿güeñito? ¡sí!"_s, 2000, units(1'250))};
    sale.lines[0].discount = sale::Discount{sale::PercentOff{1'000}, sale::usualDiscountCeiling};
    sale::Tender qr;
    qr.number = 4;
    qr.kind = sale::TenderKind::Qr;
    qr.state = sale::TenderState::Confirmed;
    qr.externalReference = u"1-42-1-a1b2c3d4"_s;
    qr.operations = {u"81234567890"_s};
    qr.confirmedAt = Instant(Milliseconds(1'787'430'000'000));
    sale::Tender cash;
    cash.number = 5;
    cash.kind = sale::TenderKind::Cash;
    cash.state = sale::TenderState::Confirmed;
    cash.amount = units(5'000);
    cash.rounding = units(0);
    cash.received = units(6'000);
    cash.change = units(1'000);
    qr.amount = total(sale) - cash.amount;
    sale.tenders = {qr, cash};
    sale.finishedAt = Instant(Milliseconds(1'787'430'005'000));
    return sale;
}

bool write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeGolden(const QDir &folder, money::Site site, const QString &name, const QString &logo)
{
    settings::Settings shop = shopIn(site, logo);
    const receipt::Document document = app::receiptOf(shop, QTimeZone("America/Argentina/Buenos_Aires"), saleIn(site));
    bool good = true;
    for (const int columns : widths) {
        shop.printer.columns = columns;
        shop.printer.cut = columns > settings::narrowColumns;
        good = good && write(folder, u"%1-%2.txt"_s.arg(name).arg(columns), receipt::toText(document, columns).toUtf8());
        for (const auto &[page, pageName] : pages) {
            for (const auto &[qr, qrName] : qrs) {
                shop.printer.codePage = page;
                shop.printer.qr = qr;
                good = good && write(folder, u"%1-%2-%3-%4.bin"_s.arg(name).arg(columns).arg(QLatin1StringView(pageName), QLatin1StringView(qrName)),
                                   io::renderingFor(shop.printer)(document));
            }
        }
    }
    return good;
}

// What a product file or a provider may hold: letters of any script, every control byte, and whole commands.
class Hostility
{
public:
    explicit Hostility(quint32 seed) : m_random(seed) {}

    [[nodiscard]] quint32 below(quint32 bound) { return static_cast<quint32>(m_random() % bound); }

    [[nodiscard]] QString text()
    {
        static constexpr std::array<const char16_t *, 10> commands{u"\x1Bp\x01\x19\x7D", u"\x1B@", u"\x1DV\x01", u"\x10\x14\x01\x01\x01",
            u"\x1D(k\x03\x31Q0", u"\x1Bt\x10", u"\x1C&", u"\x10\x04\x01", u"\x1Dv0\x01\x7F\x01", u"\n\n\r\f"};
        QString text;
        for (quint32 i = below(12); i > 0; --i) {
            const quint32 kind = below(8);
            if (kind == 0)
                text += QString::fromUtf16(commands.at(below(commands.size())));
            else if (kind == 1)
                text += QChar(static_cast<char16_t>(below(0x20)));
            else if (kind == 2)
                text += QChar(static_cast<char16_t>(0x7F + below(0x22)));
            else if (kind == 3)
                text += QChar(static_cast<char16_t>(below(0x10000)));
            else if (kind == 4)
                text += QChar::fromUcs4(0x1F300 + below(0x300));
            else
                text += QChar(static_cast<char16_t>(0x20 + below(0x5F)));
        }
        return text + u'x';
    }

private:
    std::mt19937 m_random;
};

receipt::Receipt receiptWith(const std::function<QString()> &text)
{
    receipt::Receipt receipt = test::mixedCopy();
    receipt.copy = 0;
    receipt.store = {text(), text(), text(), text().remove(u'\n'), text().remove(u'\n'), text().remove(u'\n'), text().remove(u'\n')};
    receipt.tillName = text();
    receipt.ticketText = text();
    receipt.timeText = text();
    receipt.cashier = text();
    receipt.lookup = text();
    for (sale::LineItem &line : receipt.sale.lines)
        line.name = text();
    for (receipt::PaymentEvidence &payment : receipt.payments)
        payment = {text(), {text(), text()}, text()};
    return receipt;
}

bool put(const QByteArray &bytes)
{
    const quint32 size = qToLittleEndian(static_cast<quint32>(bytes.size()));
    return std::fwrite(&size, sizeof(size), 1, stdout) == 1 &&
           std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size());
}

bool writeHostile(int number, quint32 seed)
{
    Hostility hostility(seed);
    for (int i = 0; i < number; ++i) {
        settings::Printer printer;
        printer.columns = widths.at(hostility.below(widths.size()));
        printer.codePage = pages.at(hostility.below(pages.size())).first;
        printer.drawer = hostility.below(2) == 0;
        printer.cut = hostility.below(2) == 0;
        const io::Rendering render = io::renderingFor(printer);
        const auto documentOf = [](const std::function<QString()> &text) { return compose(receiptWith(text), test::spanishWords()); };
        if (!put(render(documentOf([&] { return hostility.text(); }))) || !put(render(documentOf([] { return u"x"_s; }))))
            return false;
    }
    return true;
}

}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    bool good = words.size() == 4;
    if (good && words[1] == u"golden"_s) {
        for (const auto &[site, name] : sites)
            good = good && writeGolden(QDir(words[2]), site, QLatin1StringView(name), words[3]);
    } else if (good && words[1] == u"hostile"_s) {
        good = writeHostile(words[2].toInt(), words[3].toUInt());
    } else {
        good = false;
    }
    if (!good)
        std::fputs("slips golden FOLDER LOGO | slips hostile NUMBER SEED\n", stderr);
    return good ? 0 : 1;
}
