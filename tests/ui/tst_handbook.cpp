// The handbook against the program: the same chapters in every language, links that lead somewhere, and nothing between `` that the
// program does not have.
#include "app/mostradorctl/commandline.h"
#include "core/settings/keys.h"
#include "ui/help/helppage.h"
#include "ui/sale/entry.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mostrador;
using help::Topic;
using shell::Act;

namespace {

QStringList spansOf(const QString &markdown)
{
    static const QRegularExpression span(u"`([^`]+)`"_s);
    QStringList spans;
    for (auto each = span.globalMatch(markdown); each.hasNext();)
        spans.append(each.next().captured(1));
    return spans;
}

qsizetype linesBeginning(const QString &markdown, const QString &pattern)
{
    return markdown.count(QRegularExpression(u"^"_s + pattern, QRegularExpression::MultilineOption));
}

bool isKeyOfTheMap(const QString &span)
{
    const shell::KeyMap standard;
    return std::any_of(
        shell::allActs.begin(), shell::allActs.end(), [&](Act act) { return standard.keyOf(act) == span; });
}

// Those that a shop cannot set: of the sheets, the product screen, the settings screen and the kiosk.
bool isFixedKey(const QString &span)
{
    static const QStringList keys{u"Enter"_s, u"Esc"_s, u"Tab"_s, u"↑"_s, u"↓"_s, u"PgUp"_s, u"PgDn"_s, u"Alt+↑"_s, u"Alt+↓"_s,
        u"Ctrl+Shift+Q"_s, u"C"_s};
    return keys.contains(span);
}

// What is typed into a field: read by whoever reads that field.
bool isEntry(const QString &span)
{
    if (span == u"yer man" || span == u"12*1000 3*500 40" || span == u"0")
        return true;
    const auto entry = counter::parseEntry(span, money::Currency::ARS, counter::EntryMode::Anything);
    return (entry && !std::holds_alternative<counter::NameEntry>(*entry)) || counter::waitingMultiplier(span, money::Currency::ARS);
}

bool isSetting(const QString &span)
{
    static const QRegularExpression form(u"^\\[([a-z]+)\\] ([a-z_]+)$"_s);
    const auto match = form.match(span);
    return match.hasMatch() && settings::findKey(match.capturedView(1), match.capturedView(2));
}

bool isCommand(const QString &span)
{
    const QStringList words = span.split(u' ');
    if (words.constFirst() == u"mostradorctl")
        return app::parseCommandLine(words).has_value();
    return false;
}

// That the program takes them is tried where it is linked: tst_storyhelp.
bool isOption(const QString &span)
{
    return span == u"mostrador --set-up" || span == u"mostrador --kiosk";
}

// Values of a setting, verbs and files that are named elsewhere in the program.
bool isName(const QString &span)
{
    static const QStringList names{u"auto"_s, u"refund"_s, u"charge"_s, u"people-pins"_s, u"manager-pin"_s, u"mostrador.toml"_s, u".bak"_s};
    const settings::KeyInfo *api = settings::findKey(u"provider", u"api");
    return names.contains(span) || settings::allowedBy(*api).split(u'|').contains(span);
}

}

class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(theme::themeOf(theme::Shade::Light), *qApp); }
    void everyTopicHasItsChapter();
    void languagesSayTheSame();
    void linksLeadToChapters();
    void whatIsNamedExists();
    void everyKeyIsExplained_data();
    void everyKeyIsExplained();
    void everyActIsMentioned();
    void shopsOwnKeys();
    void searchKnowsNoAccents();
    void numberOrWordOpens();
    void everyPageFitsItsWidth();
    void linkTurnsThePage();
};

void TestHandbook::everyTopicHasItsChapter()
{
    for (const auto language : text::allLanguages) {
        const help::Handbook handbook = help::handbookOf(language);
        QCOMPARE(handbook.chapters.size(), static_cast<qsizetype>(help::allTopics.size()));
        for (std::size_t at = 0; at < help::allTopics.size(); ++at) {
            const help::Chapter &chapter = handbook.chapters.at(static_cast<qsizetype>(at));
            QCOMPARE(chapter.topic, help::allTopics.at(at));
            QVERIFY(!chapter.title.isEmpty());
            QVERIFY2(chapter.text.size() > 80, qPrintable(chapter.title));
            QCOMPARE(help::topicFromAnchor(help::anchorOf(chapter.topic)), std::optional(chapter.topic));
            QCOMPARE(help::numberOf(chapter.topic), static_cast<int>(at) + 1);
        }
        for (const help::Book book : help::allBooks) {
            QVERIFY(!handbook.titles.at(static_cast<std::size_t>(book)).isEmpty());
            for (const help::Chapter &chapter : help::chaptersOf(help::markdownOf(language, book)))
                QCOMPARE(help::bookOf(chapter.topic), book);
        }
    }
    QVERIFY(!help::topicFromAnchor(u"nowhere"));
}

void TestHandbook::languagesSayTheSame()
{
    const help::Handbook english = help::handbookOf(text::Language::English);
    for (const auto language : text::allLanguages) {
        for (const help::Chapter &chapter : help::handbookOf(language).chapters) {
            const QString original = help::chapterOf(english, chapter.topic).text;
            const QString where = text::codeOf(language) + u": "_s + chapter.title;
            auto spans = spansOf(chapter.text);
            auto originals = spansOf(original);
            spans.sort();
            originals.sort();
            QVERIFY2(spans == originals, qPrintable(where + u' ' + spans.join(u' ') + u" / "_s + originals.join(u' ')));
            for (const QString &form : {u"\\|"_s, u"[0-9]+\\. "_s, u"\\* "_s, u"\\S"_s})
                QVERIFY2(linesBeginning(chapter.text, form) == linesBeginning(original, form), qPrintable(where + u' ' + form));
        }
    }
}

// Within the program every link is one to a chapter; on paper and on the web the file has to be right, too.
void TestHandbook::linksLeadToChapters()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    int links = 0;
    for (const auto language : text::allLanguages) {
        for (const help::Book book : help::allBooks) {
            const QString markdown = help::markdownOf(language, book);
            QVERIFY(!markdown.contains(u"http"));
            for (auto each = link.globalMatch(markdown); each.hasNext(); ++links) {
                const QString target = each.next().captured(1);
                const auto topic = help::topicFromAnchor(target.section(u'#', 1));
                QVERIFY2(topic, qPrintable(target));
                const QString file = help::bookOf(*topic) == book ? QString() : help::fileNameOf(help::bookOf(*topic));
                QCOMPARE(target.section(u'#', 0, 0), file);
            }
        }
    }
    QVERIFY(links > 4);
}

void TestHandbook::whatIsNamedExists()
{
    for (const auto language : text::allLanguages) {
        for (const help::Chapter &chapter : help::handbookOf(language).chapters) {
            for (const QString &span : spansOf(chapter.text)) {
                const bool exists = isKeyOfTheMap(span) || isFixedKey(span) || isEntry(span) || isSetting(span) || isCommand(span) ||
                                    isOption(span) || isName(span);
                QVERIFY2(exists, qPrintable(chapter.title + u": "_s + span));
            }
        }
    }
    QVERIFY(!isCommand(u"mostradorctl fly"_s) && !isSetting(u"[printer] wings"_s) && !isEntry(u"twelve"_s) && !isKeyOfTheMap(u"F24"_s));
}

// The keys with their meaning: who does this reads that chapter.
void TestHandbook::everyKeyIsExplained_data()
{
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<QList<Act>>("acts");
    const auto row = [](Topic topic, const QList<Act> &acts) { QTest::newRow(qPrintable(help::anchorOf(topic))) << topic << acts; };
    row(Topic::Selling, {Act::Cash, Act::ChargeQr, Act::OtherTenders, Act::RemoveLine, Act::Undo, Act::Search, Act::Note});
    row(Topic::Cash, {Act::Cash});
    row(Topic::Qr, {Act::ChargeQr, Act::CheckPayment, Act::Cash, Act::Reprint});
    row(Topic::Unknown, {Act::CheckPayment, Act::Hold});
    row(Topic::Mixed, {Act::Cash, Act::ChargeQr, Act::OtherTenders, Act::Finish});
    row(Topic::Discounts, {Act::Discount});
    row(Topic::Hold, {Act::Hold, Act::ChargeQr});
    row(Topic::ChangedMind, {Act::RemoveLine, Act::Undo, Act::CancelSale, Act::ChargeQr});
    row(Topic::LastSales, {Act::LastSales, Act::CheckPayment, Act::Reprint, Act::RemoveLine});
    row(Topic::Refunds, {Act::LastSales, Act::RemoveLine});
    row(Topic::PriceCheck, {Act::PriceCheck});
    row(Topic::Receipts, {Act::Reprint, Act::LastSales});
    row(Topic::LogIn, {Act::Lock});
    row(Topic::Drawer, {Act::Drawer});
    row(Topic::People, {Act::People});
    row(Topic::Products, {Act::Search});
    row(Topic::Conflicts, {Act::LastSales});
}

void TestHandbook::everyKeyIsExplained()
{
    QFETCH(const Topic, topic);
    QFETCH(const QList<Act>, acts);
    const QStringList spans = spansOf(help::chapterOf(help::handbookOf(text::Language::English), topic).text);
    for (const Act act : acts)
        QVERIFY2(spans.contains(shell::KeyMap().keyOf(act)), qPrintable(shell::nameOf(act)));
}

void TestHandbook::everyActIsMentioned()
{
    QStringList spans;
    for (const help::Book book : help::allBooks)
        spans += spansOf(help::markdownOf(text::Language::English, book));
    for (const Act act : shell::allActs)
        QVERIFY2(spans.contains(shell::KeyMap().keyOf(act)), qPrintable(shell::nameOf(act)));
}

void TestHandbook::shopsOwnKeys()
{
    const auto keys = shell::KeyMap::with({{u"cash"_s, u"Ctrl+F4"_s}, {u"charge_qr"_s, u"F4"_s}});
    QVERIFY(keys);
    QCOMPARE(help::withKeys(u"Press `F4` or `F5`, then `Enter`."_s, *keys), u"Press `Ctrl+F4` or `F4`, then `Enter`."_s);
    const text::Phrasebook words(text::Language::English, money::Site::MLA);
    const help::View view = help::viewOf(words, *keys, {Topic::Cash, {{u"Ctrl+F4"_s, u"Cash"_s}}}, {Topic::Cash, false, {}});
    QVERIFY(view.text.contains(u"`Ctrl+F4`, then `Enter`: the exact amount"));
    QVERIFY(view.text.startsWith(u"| Keys here"));
    QVERIFY(!help::viewOf(words, *keys, {Topic::Cash, {{u"F1"_s, u"Help"_s}}}, {Topic::Qr, false, {}}).text.contains(u"Keys here"));
}

void TestHandbook::searchKnowsNoAccents()
{
    const help::Handbook spanish = help::handbookOf(text::Language::SpanishArgentina);
    const auto chapters = help::found(spanish, u"DEVOLUCION"_s);
    QVERIFY(!chapters.isEmpty());
    QCOMPARE(help::found(spanish, u"devolver dinero"_s).constFirst().topic, Topic::Refunds);
    QCOMPARE(help::found(spanish, u"descuentos"_s).constFirst().topic, Topic::Discounts); // its title, though others speak of it
    QVERIFY(help::found(spanish, u"  "_s).isEmpty());
    QVERIFY(help::found(spanish, u"rinoceronte"_s).isEmpty());
}

void TestHandbook::numberOrWordOpens()
{
    const help::Handbook handbook = help::handbookOf(text::Language::English);
    const help::Reading start{Topic::Selling, false, {}};
    QCOMPARE(help::answered(start, u"4"_s, handbook).topic, Topic::Qr);
    QCOMPARE(help::answered(start, u"discounts"_s, handbook).topic, Topic::Discounts);
    QCOMPARE(help::answered(start, u"99"_s, handbook), start); // there is no such chapter
    QCOMPARE(help::answered(start, u"rhinoceros"_s, handbook), start);
    QVERIFY(help::answered(start, {}, handbook).contents);
    QVERIFY(!help::answered(help::answered(start, {}, handbook), {}, handbook).contents);
    const text::Phrasebook words(text::Language::English, money::Site::MLA);
    const auto contents = help::viewOf(words, {}, {}, {Topic::Selling, true, {}}).text;
    for (const help::Chapter &chapter : handbook.chapters)
        QVERIFY2(contents.contains(u"%1 · %2](#%3)"_s.arg(QString::number(help::numberOf(chapter.topic)), chapter.title, help::anchorOf(chapter.topic))),
            qPrintable(chapter.title));
}

// The narrowest place that it has: beside the sale, on a window of 1024.
void TestHandbook::everyPageFitsItsWidth()
{
    help::HelpPage page(theme::themeOf(theme::Shade::Light));
    page.resize(408, 500);
    page.show();
    auto *browser = page.findChild<QTextBrowser *>();
    for (const auto language : text::allLanguages) {
        const text::Phrasebook words(language, money::Site::MLA);
        for (const Topic topic : help::allTopics) {
            page.render(help::viewOf(words, {}, {topic, {{u"1500/ Enter"_s, u"Something that is done"_s}}}, {topic, false, {}}));
            QCoreApplication::processEvents();
            QVERIFY2(browser->document()->size().width() <= browser->viewport()->width(), qPrintable(text::codeOf(language) + u' ' + help::anchorOf(topic)));
            QVERIFY(!browser->toPlainText().contains(u'`'));
            QVERIFY(!browser->toPlainText().contains(u"]("));
        }
    }
}

void TestHandbook::linkTurnsThePage()
{
    help::HelpPage page(theme::themeOf(theme::Shade::Dark));
    page.resize(504, 500);
    page.show();
    std::optional<Topic> turned;
    connect(&page, &help::HelpPage::turned, this, [&](Topic topic) { turned = topic; });
    auto *browser = page.findChild<QTextBrowser *>();
    page.render({u"Links"_s, u"[within](manager.md#by-hand)\n\n[outside](https://example.org/#by)\n"_s, {}});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto touch = [&](const QString &word) {
        const QTextCursor cursor = browser->document()->find(word);
        QTextCursor middle = cursor;
        middle.setPosition(cursor.position() - 2);
        QTest::mouseClick(browser->viewport(), Qt::LeftButton, {}, browser->cursorRect(middle).center());
    };
    touch(u"outside"_s);
    QVERIFY(!turned);
    QCOMPARE(browser->source(), QUrl());
    touch(u"within"_s);
    QCOMPARE(turned, std::optional(Topic::ByHand));
    page.render({u"Long"_s, u"line\n\n"_s.repeated(200), {}});
    page.scroll(8);
    QVERIFY(browser->verticalScrollBar()->value() > 0);
    page.scroll(-20);
    QCOMPARE(browser->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
