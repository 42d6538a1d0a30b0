// A change of the basket until the customer has it before the eyes: journaled, shown in both windows, painted; beside
// the same two parts alone.
#include "tests/bench/onetill.h"
#include "tests/bench/samplesale.h"
#include "ui/customer/customerwindow.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::bench;

namespace {

constexpr int mostLines = 40; // on one sale

struct Whole {
    Series painted;
    customer::CustomerView before;
    customer::CustomerView after;
};

qsizetype shownLines(OneTill &till)
{
    const auto *cart = std::get_if<customer::Cart>(&till.customerPage().view().state);
    return cart ? cart->lines.size() : 0;
}

// F8 takes the newest line off.
Whole measureWhole(PaintWatch &watch, const QString &folder, int repeats)
{
    constexpr quint16 nobody = 9;
    OneTill till(watch, folder, settingsFor(nobody, nobody));
    till.ring(repeats + 2);
    Whole whole;
    for (int i = 0; i <= repeats; ++i) {
        const qsizetype lines = shownLines(till);
        whole.before = till.customerPage().view();
        watch.await(till.customerPage(), [&] { return shownLines(till) == lines - 1; });
        const Tick pressed = tick();
        till.press(Qt::Key_F8);
        waitUntil("the shorter basket", [&] { return watch.paintedAt() && till.isQuiet(); });
        if (i > 0)
            whole.painted.add(*watch.paintedAt() - pressed);
        whole.after = till.customerPage().view();
    }
    return whole;
}

Series commits(const QString &folder, int repeats)
{
    auto journal = io::SqliteJournal::open(folder + u"/part.sqlite"_s);
    if (!journal)
        giveUp(journal.error().detail);
    const auto drafts = draftsOfCharge().first(1); // the sale
    qint64 ticket = 0;
    return timed(repeats, [&] {
        bool answered = false;
        (*journal)->append(renumbered(drafts, ++ticket), sampleTime(), journal::Durability::Soon,
            [&](const journal::Recorded &recorded) { answered = recorded.has_value(); });
        while (!answered)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

Series paints(PaintWatch &watch, const Whole &whole, int repeats)
{
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.show();
    waitUntil("a window", [&] { return window.isVisible(); });
    bool isAfter = false;
    return timed(repeats, [&] {
        isAfter = !isAfter;
        watch.await(window.page(), [] { return true; });
        window.render(isAfter ? whole.after : whole.before);
        while (!watch.paintedAt())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

}

int main(int argc, char *argv[])
{
    PaintWatch watch(argc, argv);
    const Options options = optionsFrom(QCoreApplication::arguments(), mostLines);
    const QTemporaryDir folder(options.folder + u"/window-XXXXXX"_s);
    const int repeats = std::min(options.repeats, mostLines);
    const Whole whole = measureWhole(watch, folder.filePath(u"till"_s), repeats);
    const Series commit = commits(folder.path(), repeats);
    const Series paint = paints(watch, whole, repeats);
    Row row = rowOf(u"P1"_s, u"line of up to 40 removed → the customer's window painted, journaled"_s, whole.painted);
    row.limit = u"its parts alone: commit without a sync %1, the window painted %2"_s.arg(shown(commit.median()), shown(paint.median()));
    row.ratio = static_cast<double>(whole.painted.median().count()) / static_cast<double>((commit.median() + paint.median()).count());
    row.goal = u"p99 ≤ 16.70 ms"_s;
    print(row);
    return 0;
}
