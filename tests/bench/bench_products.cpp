// P6, P7: a large catalogue behind the cashier's window: from the key to the results on the screen, from the scan to the
// line; the import that filled it, and the search and the look-up alone, beside the least that they could take.
#include "core/io/store/sqlitecatalogue.h"
#include "tests/bench/manyproducts.h"
#include "tests/bench/onetill.h"
#include "tests/bench/pastsales.h"
#include "ui/sale/searchpage.h"
#include "ui/sale/saleviews.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QWindow>

#include <array>
#include <thread>

#include <array>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr Nanoseconds betweenScans = std::chrono::milliseconds(20); // 50 a second
constexpr int linesOnTicket = 100;
constexpr auto pesos = money::Currency::ARS;

double ratio(Nanoseconds whole, Nanoseconds part)
{
    return static_cast<double>(whole.count()) / static_cast<double>(part.count());
}

void reportAlone(const QString &folder, int products, int repeats)
{
    const io::SqliteCatalogue catalogue(folder + u"/catalogue.sqlite"_s, pesos, 1);
    QHash<QString, int> inMemory;
    for (int number = 0; number < products; ++number)
        inMemory.insert(QString::fromLatin1(codeOf(number)), number);
    qint64 found = 0;
    int number = 0;
    const auto next = [&] { return QString::fromLatin1(codeOf(number = (number + 7919) % products)); };
    const Series byCode = timed(repeats * 50, [&] { found += catalogue.byCode(next()).has_value() ? 1 : 0; });
    const Series hash = timed(repeats * 50, [&] { found += inMemory.contains(next()) ? 1 : 0; });
    Row row = rowOf(u"P7"_s, u"a code among %L1 products looked up"_s.arg(products), byCode);
    row.limit = u"a hash in memory %1"_s.arg(shown(hash.median()));
    row.ratio = ratio(byCode.median(), hash.median());
    row.goal = u"≤ 10 µs"_s;
    print(row);
    for (const QString &typed : {u"y"_s, u"yer"_s, u"galle"_s, u"galletitas"_s, u"yer marca1"_s, u"c r"_s}) {
        const Series search = timed(repeats * 10, [&] { found += catalogue.search(typed, 20).size(); });
        Row line = rowOf(u"P6"_s, u"“%1” among %L2 products, 20 found"_s.arg(typed).arg(products), search);
        line.goal = typed.contains(u' ') ? QString() : u"≤ 50 µs"_s;
        print(line);
    }
    if (found == 0)
        giveUp(u"nothing was found"_s);
}

// The same rows painted with nothing to look for.
Series repaints(PaintWatch &watch, const QString &folder, int repeats)
{
    const io::SqliteCatalogue catalogue(folder + u"/catalogue.sqlite"_s, pesos, 1);
    const text::Phrasebook words(text::Language::SpanishArgentina, money::Site::MLA);
    const std::array views{
        counter::searchResultsOf(words, u"y"_s, catalogue.search(u"y", counter::mostSearchResults)),
        counter::searchResultsOf(words, u"ga"_s, catalogue.search(u"ga", counter::mostSearchResults))};
    counter::SearchPage page(theme::themeOf(theme::Shade::Light));
    page.resize(504, 560);
    page.show();
    waitUntil("a page", [&] { return page.isVisible(); });
    auto *rows = page.findChild<QListWidget *>(u"searchResults"_s);
    std::size_t at = 0;
    return timed(repeats, [&] {
        watch.await(*rows->viewport(), [] { return true; });
        page.render(views.at(++at % views.size()));
        while (!watch.paintedAt())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(window.windowHandle()) {}

    void type(QChar c) { tap(c.toUpper().unicode(), QString(c), 120); }
    void erase() { tap(Qt::Key_Backspace, {}, 120); }
    void press(int key) { tap(key, key == Qt::Key_Return ? u"\r"_s : QString(), 120); }
    void scan(const QByteArray &code)
    {
        m_now += 200;
        for (const char c : code)
            tap(c, QString(QLatin1Char(c)), 1);
        tap(Qt::Key_Return, u"\r"_s, 1);
    }

private:
    void tap(int key, const QString &text, quint64 gap)
    {
        m_now += gap;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, {}, text);
            event.setTimestamp(m_now);
            QCoreApplication::sendEvent(m_window, &event);
        }
    }

    QWindow *m_window;
    quint64 m_now = 10'000;
};

// Each letter narrows what is listed, so that the list is painted anew; the heading says for which letters that was.
void reportTyping(PaintWatch &watch, OneTill &till, const Series &repaint, int products, int repeats)
{
    Hands hands(till.window());
    auto *rows = till.window().findChild<QListWidget *>(u"searchResults"_s);
    const auto *heading = till.window().findChild<QLabel *>(u"searchHeading"_s);
    Series keys;
    for (int i = 0; i < repeats; ++i) {
        QString typed;
        for (const QChar c : i % 2 == 0 ? u"gas"_s : u"pap"_s) {
            typed += c;
            watch.await(*heading, [rows, heading, typed] { return rows->count() > 0 && heading->text().endsWith(typed); });
            const Tick pressed = tick();
            hands.type(c);
            waitUntil("the results", [&] { return watch.paintedAt().has_value(); });
            keys.add(*watch.paintedAt() - pressed);
        }
        hands.press(Qt::Key_Escape);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        QCoreApplication::processEvents();
    }
    Row row = rowOf(u"P6"_s, u"key → results painted, %L1 products"_s.arg(products), keys);
    row.limit = u"the same rows painted, nothing looked for %1, p99 %2"_s.arg(shown(repaint.median()), shown(repaint.p99()));
    row.ratio = ratio(keys.median(), repaint.median());
    row.goal = u"p99 ≤ 1.1 × that repaint"_s;
    print(row);
}

void reportScans(OneTill &till, int products, int scans)
{
    Hands hands(till.window());
    Series lines;
    qint64 sold = 0;
    for (int done = 0; done < scans;) {
        const Tick begun = tick();
        int onTicket = 0;
        for (; onTicket < linesOnTicket && done < scans; ++done) {
            const Tick due = begun + onTicket * betweenScans;
            while (tick() < due)
                QCoreApplication::processEvents(QEventLoop::AllEvents);
            const Tick scanned = tick();
            hands.scan(codeOf((done * 7919) % products));
            ++onTicket;
            waitUntil("the line", [&] {
                const auto *sale = till::currentSale(till.state());
                return sale && sale->lines.size() == onTicket && sale->lines.constLast().unitPrice && till.isQuiet();
            });
            lines.add(tick() - scanned);
        }
        sold += till::currentSale(till.state())->lines.size();
        hands.press(Qt::Key_F4);
        hands.press(Qt::Key_Return);
        waitUntil("the end of the sale", [&] {
            const auto *sale = till::currentSale(till.state());
            return till.isQuiet() && sale && sale->state == sale::SaleState::Finished;
        });
        till.showNext();
    }
    Row row = rowOf(u"P7"_s, u"scan → line recorded, %L1 products, 50 a second"_s.arg(products), lines);
    row.limit = u"%1 of %2 scans became lines"_s.arg(sold).arg(scans);
    row.goal = u"none lost or merged"_s;
    print(row);
    if (sold != scans)
        giveUp(u"scans were lost"_s);
}

// With `sales` behind it: a till that has sold for years is no slower.
void measure(PaintWatch &watch, const QString &folder, int products, int sales, const Options &options)
{
    QDir(folder).removeRecursively();
    if (!QDir().mkpath(folder))
        giveUp(u"no folder"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Filled filled = fillCatalogue(folder, products);
    const auto perSecond = static_cast<qint64>(products / std::chrono::duration<double>(filled.time).count());
    print({{}, u"%L1 products read in, %L2 rows a second"_s.arg(products).arg(perSecond), shown(filled.time), {},
        u"the selling thread waited at most %1"_s.arg(shown(filled.worstWait)), 0, u"≥ 70,000 rows/s; ≤ 16.7 ms"_s});
    reportAlone(folder, products, options.repeats);
    const Series repaint = repaints(watch, folder, options.repeats);
    writePastSales(folder, sales);
    if (sales > 0)
        print({{}, u"from here on with %L1 past sales"_s.arg(sales), {}, {}, {}, 0, {}});
    settings::Settings settings;
    settings.ui.customerScreen = u"window"_s;
    OneTill till(watch, folder, settings);
    reportTyping(watch, till, repaint, products, options.repeats);
    reportScans(till, products, options.full ? 3000 : std::min(options.repeats * 4, 500));
}

}

int main(int argc, char *argv[])
{
    PaintWatch watch(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), 200);
    const bool isTest = options.repeats < 10;
    measure(watch, options.folder + u"/products"_s, isTest ? 2'000 : 100'000, options.full ? 1'000'000 : 0, options);
    if (options.full)
        measure(watch, options.folder + u"/products-million"_s, 1'000'000, 1'000'000, options);
    return 0;
}
