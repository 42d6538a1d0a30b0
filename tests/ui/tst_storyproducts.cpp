// The product screen on the whole till, with real keys: products are added, edited, put away and read from a file, and
// the next scan sells what was kept.
#include "core/catalog/barcode.h"
#include "core/io/store/journalreader.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/storyworld.h"
#include "ui/products/productswindow.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using products::Place;

namespace {

// Words of buttons that lie on one another.
QStringList overlapping(const QWidget &window)
{
    QStringList words;
    QList<QRect> taken;
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        for (const QRect &other : taken) {
            if (place.intersects(other))
                words.append(button->text());
        }
        taken.append(place);
    }
    return words;
}

// A picture of one colour with a light frame, as shops take them.
QString photoFile(const QTemporaryDir &folder, const QString &name, const QColor &colour, QSize size = {400, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(image.rect().adjusted(20, 20, -20, -20), colour);
    const QString path = folder.filePath(name + u".png"_s);
    return image.save(path) ? path : QString();
}

// Of the green one; nothing else on the screens is like that.
bool isOfThePhoto(const QColor &colour)
{
    return std::abs(colour.red() - 10) < 12 && std::abs(colour.green() - 140) < 12 && std::abs(colour.blue() - 10) < 12;
}

}

class TestStoryProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyAManagerComesIn();
    void editsAPrice();
    void addsAProduct();
    void refusesAWrongForm();
    void completesWhatWasSoldOnce();
    void putsAway();
    void arrangesBigButtons();
    void changesPricesAndBack();
    void givesOldPricesBackAfterARestart();
    void changesAreOnRecord();
    void givesAPhoto();
    void refusesWhatIsNoPhoto();
    void readsAFile();
    void aScanIsNeverSoldHere();
    void sellsByScaleLabel();
    void sellsByTheShopsOwnLabels();
    void byTouch();
    void theTillKeepsItsCatalogue();
    void anOrdinaryTillHasItsOwnCatalogue();
    void aDamagedCatalogueIsSetAsideAndSaid();
    void looksWithPhotos_data();
    void looksWithPhotos();
    void looks_data();
    void looks();

private:
    void open();
    [[nodiscard]] const products::Desk &desk() { return m_world->counter().products().desk(); }
    [[nodiscard]] QWidget &window() { return *m_world->counter().front().productsWindow(); }
    void leave();
    void clearAndType(const QString &field, const QString &text);
    void touch(const QString &name);
    [[nodiscard]] QString file(const QByteArray &content);
    [[nodiscard]] QList<QJsonObject> recorded(const QString &kind) const; // in the journal by somebody, oldest first
    [[nodiscard]] QStringList priceRecords() const;
    [[nodiscard]] QString shop() const { return m_files.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void openOrdinaryTill();

    std::unique_ptr<StoryWorld> m_world;
    QTemporaryDir m_files;
    std::optional<HandKeys> m_hands;
};

void TestStoryProducts::init()
{
    m_world = std::make_unique<StoryWorld>();
    QVERIFY(m_world->open());
}

void TestStoryProducts::cleanup()
{
    m_hands.reset();
    m_world.reset();
}

void TestStoryProducts::open()
{
    m_world->press(Qt::Key_F2);
    m_world->press(Qt::Key_F2);
    m_world->keys().type(app::DemoPin::pin());
    m_world->keys().enter();
    QTRY_VERIFY(m_world->counter().front().productsWindow());
    QTRY_VERIFY(window().isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    m_hands.emplace(window());
}

void TestStoryProducts::leave()
{
    m_hands->press(Qt::Key_Escape);
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&m_world->cashierSide()));
}

void TestStoryProducts::clearAndType(const QString &field, const QString &text)
{
    auto *edit = window().findChild<QLineEdit *>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    m_hands->type(text);
    QTRY_COMPARE(edit->text(), text); // a digit may be the first of a scan: the till waits for the next one
}

void TestStoryProducts::touch(const QString &name)
{
    for (auto *button : window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(name)) {
            QVERIFY2(button->isEnabled(), qPrintable(name));
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(name));
}

QString TestStoryProducts::file(const QByteArray &content)
{
    QFile out(m_files.filePath(u"lista.csv"_s));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
}

void TestStoryProducts::onlyAManagerComesIn()
{
    m_world->press(Qt::Key_F2);
    m_world->press(Qt::Key_F2);
    m_world->keys().type(u"0000");
    m_world->keys().enter();
    QCoreApplication::processEvents();
    QVERIFY(!m_world->counter().front().productsWindow());
    m_world->press(Qt::Key_Escape);
    QVERIFY(m_world->shows<counter::Favourites>());
    m_world->press(Qt::Key_F2); // a name that is looked for is no wish for more
    m_world->keys().type(u"yer");
    m_world->press(Qt::Key_F2);
    QVERIFY(m_world->shows<counter::SearchResults>());
}

void TestStoryProducts::editsAPrice()
{
    open();
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::Form);
    clearAndType(u"productPrice"_s, u"4.321,50"_s);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    leave();
    m_world->keys().scan(yerba);
    QTRY_COMPARE(m_world->totalMinor(), 432150);
}

void TestStoryProducts::addsAProduct()
{
    open();
    m_hands->press(Qt::Key_F3);
    QTRY_COMPARE(desk().place, Place::Form);
    clearAndType(u"productCodes"_s, u"a7 a8"_s);
    clearAndType(u"productName"_s, u"empanada"_s);
    clearAndType(u"productPrice"_s, u"1.500"_s);
    clearAndType(u"productTax"_s, u"21"_s);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    leave();
    m_world->keys().type(u"a8");
    m_world->keys().enter();
    QTRY_VERIFY(m_world->lines() >= 1);
    QCOMPARE(m_world->sale()->lines.constLast().name, u"empanada"_s);
    QCOMPARE(m_world->sale()->lines.constLast().unitPrice->minor, 150000);
    QCOMPARE(m_world->sale()->lines.constLast().code, u"A7"_s);
}

void TestStoryProducts::refusesAWrongForm()
{
    open();
    m_hands->press(Qt::Key_F3);
    clearAndType(u"productCodes"_s, yerba);
    clearAndType(u"productName"_s, u"otra"_s);
    m_hands->enter();
    QTRY_VERIFY(desk().message);
    QCOMPARE(desk().message->severity, text::Severity::Warning); // no price
    clearAndType(u"productPrice"_s, u"10"_s);
    m_hands->enter();
    QTRY_VERIFY(desk().message && desk().message->whatHappened.contains(yerba)); // the code is taken
    QCOMPARE(desk().place, Place::Form);
    QCOMPARE(desk().form.name, u"otra"_s); // nothing typed is lost
    m_hands->press(Qt::Key_Escape);
    QTRY_COMPARE(desk().place, Place::List);
}

void TestStoryProducts::completesWhatWasSoldOnce()
{
    m_world->keys().scan(u"7790001112224");
    QTRY_COMPARE(m_world->lines(), 1);
    m_world->keys().type(u"700");
    m_world->keys().enter();
    QTRY_COMPARE(m_world->totalMinor(), 70000);
    m_world->press(Qt::Key_F4);
    m_world->keys().enter();
    QTRY_VERIFY(m_world->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(m_world->counter().catalogue().anyByCode(u"7790001112224"), 10'000);
    m_world->keys().enter();
    open();
    QTRY_COMPARE(desk().selection.shelf, catalog::Shelf::ToComplete);
    QCOMPARE(desk().rows.size(), 1);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::Form);
    QCOMPARE(desk().form.price, u"700,00"_s);
    m_hands->type(u"chicle"); // the empty name has the focus
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    QTRY_COMPARE(desk().rows.size(), 0);
    leave();
    m_world->keys().scan(u"7790001112224");
    QTRY_COMPARE(m_world->lines(), 1);
    QCOMPARE(m_world->sale()->lines[0].name, u"chicle"_s);
}

void TestStoryProducts::putsAway()
{
    open();
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->press(Qt::Key_F8);
    QTRY_VERIFY(!m_world->counter().catalogue().byCode(yerba));
    leave();
    m_world->keys().scan(yerba);
    QTRY_COMPARE(m_world->lines(), 1);
    QVERIFY(!m_world->sale()->lines[0].unitPrice); // a red row
}

void TestStoryProducts::arrangesBigButtons()
{
    open();
    const QStringList before = desk().bigButtons;
    QVERIFY(before.size() > 3);
    m_hands->type(u"yerba 500");
    QTRY_COMPARE(desk().rows.size(), 1);
    const QString code = desk().rows[0].code;
    QVERIFY(!before.contains(code));
    m_hands->press(Qt::Key_F9);
    QTRY_COMPARE(desk().bigButtons, before + QStringList{code});
    m_hands->press(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(desk().bigButtons.indexOf(code), before.size() - 1);
    leave();
    const auto *favourites = std::get_if<counter::Favourites>(&m_world->view().panel);
    QVERIFY(favourites);
    QCOMPARE(favourites->tiles[before.size() - 1].code, code);
}

void TestStoryProducts::changesPricesAndBack()
{
    open();
    m_hands->type(u"yerba");
    QTRY_VERIFY(desk().rows.size() >= 2 && desk().rows.size() < 10);
    m_hands->press(Qt::Key_F7);
    QTRY_COMPARE(desk().place, Place::Prices);
    clearAndType(u"pricesPercent"_s, u"10"_s);
    clearAndType(u"pricesStep"_s, u"50"_s);
    QTRY_VERIFY(viewOf(desk(), text::Phrasebook(text::Language::English, money::Site::MLA)).list.rows[0].state.startsWith(u"before"));
    m_hands->enter();
    QTRY_COMPARE(m_world->counter().catalogue().byCode(yerba)->price.minor, 460000); // 4620 to the next 50
    QTRY_COMPARE(desk().place, Place::List); // the answer has come
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().place, Place::OldPrices); // what it would do is seen first
    m_hands->enter();
    QTRY_COMPARE(m_world->counter().catalogue().byCode(yerba)->price.minor, 420000);
}

QList<QJsonObject> TestStoryProducts::recorded(const QString &kind) const
{
    QDirIterator found(shop(), {u"journal.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    if (!found.hasNext())
        return {};
    const auto reader = io::JournalReader::open(found.next());
    if (!reader)
        return {};
    QList<QJsonObject> events;
    for (const auto &record : reader->history(kind, 10).value_or(QList<journal::Record>())) {
        const QJsonObject event = QJsonDocument::fromJson(record.event).object();
        if (!event[u"by"_s].toString().isEmpty())
            events.append(event);
    }
    return events;
}

QStringList TestStoryProducts::priceRecords() const
{
    QStringList records;
    for (const QJsonObject &event : recorded(u"prices"_s))
        records.append(event[u"event"_s].toString() + u' ' + QString::number(event[u"basis_points"_s].toInt()));
    return records;
}

// Who added a product, gave it another price or read a file is found again in the journal.
void TestStoryProducts::changesAreOnRecord()
{
    openOrdinaryTill();
    open();
    m_hands->press(Qt::Key_F3);
    QTRY_COMPARE(desk().place, Place::Form);
    clearAndType(u"productCodes"_s, u"a7"_s);
    clearAndType(u"productName"_s, u"empanada"_s);
    clearAndType(u"productPrice"_s, u"1.500"_s);
    m_hands->enter();
    QTRY_COMPARE(recorded(u"products"_s).size(), 1);
    QCOMPARE(recorded(u"products"_s)[0][u"event"_s].toString(), u"product_added"_s);
    QTRY_COMPARE(desk().place, Place::List);
    m_hands->type(u"empanada");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::Form);
    clearAndType(u"productPrice"_s, u"1.700"_s);
    m_hands->enter();
    QTRY_COMPARE(recorded(u"products"_s).size(), 2);
    const QJsonObject changed = recorded(u"products"_s)[1];
    QCOMPARE(changed[u"event"_s].toString(), u"product_changed"_s);
    QCOMPARE(changed[u"code"_s].toString(), u"A7"_s);
    QCOMPARE(changed[u"former_price"_s].toInt(), 150000);
    QCOMPARE(changed[u"price"_s].toInt(), 170000);
    auto &presenter = m_world->counter().products();
    presenter.intend(products::ChooseFile{file("codigo;nombre;precio\n1;Pan;1.200,50\n")});
    QTRY_VERIFY(desk().report && !desk().progress);
    QCOMPARE(recorded(u"products"_s).size(), 2); // looked at only
    m_hands->enter();
    QTRY_COMPARE(recorded(u"products"_s).size(), 3);
    QCOMPARE(recorded(u"products"_s)[2][u"added"_s].toInt(), 1);
}

void TestStoryProducts::givesOldPricesBackAfterARestart()
{
    m_world = std::make_unique<StoryWorld>(StoryOptions{.folder = shop()});
    QVERIFY(m_world->open());
    open();
    m_hands->type(u"yerba");
    QTRY_VERIFY(desk().rows.size() >= 2 && desk().rows.size() < 10);
    const qsizetype products = desk().rows.size();
    m_hands->press(Qt::Key_F7);
    clearAndType(u"pricesPercent"_s, u"-10"_s);
    m_hands->enter();
    QTRY_COMPARE(m_world->counter().catalogue().byCode(yerba)->price.minor, 378000);
    QTRY_COMPARE(desk().place, Place::List);
    m_hands.reset();
    m_world->close();
    QVERIFY(m_world->reopen());
    open();
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->enter();
    clearAndType(u"productPrice"_s, u"5.000"_s); // by hand, since
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().place, Place::OldPrices);
    QCOMPARE(desk().lastChange->products, products);
    QCOMPARE(desk().lastChange->changedSince, 1);
    QVERIFY(!desk().lastChange->by.who.isEmpty());
    const auto sheet = viewOf(desk(), m_world->counter().products().words()).oldPrices;
    const QString named = desk().lastChange->names.constFirst();
    QVERIFY(std::ranges::any_of(sheet.facts, [&](const history::Fact &fact) { return fact.value.contains(named); }));
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    QVERIFY(desk().message->severity == text::Severity::Warning && desk().message->whatNow.startsWith(u'1'));
    QCOMPARE(m_world->counter().catalogue().byCode(yerba)->price.minor, 500000);
    QTRY_COMPARE(priceRecords(), (QStringList{u"prices_changed -1000"_s, u"prices_given_back -1000"_s}));
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().message->severity, text::Severity::Information); // there is nothing more to undo
    QCOMPARE(desk().place, Place::List);
}

void TestStoryProducts::givesAPhoto()
{
    const auto favourite = [this] { return m_world->cashierSide().findChild<QWidget *>(u"favourite_"_s + yerba); };
    const auto shows = [](QWidget *widget) {
        const QImage picture = widget->grab().toImage();
        for (int at = 0; at < picture.width() * picture.height(); ++at) {
            if (isOfThePhoto(picture.pixelColor(at % picture.width(), at / picture.width())))
                return true;
        }
        return false;
    };
    QVERIFY(favourite() && !shows(favourite()));
    open();
    m_hands->scan(yerba);
    QTRY_COMPARE(desk().place, Place::Form);
    m_hands->press(Qt::Key_Escape);
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->press(Qt::Key_F4);
    QTRY_COMPARE(desk().place, Place::Photo);
    auto *photo = window().findChild<QLabel *>(u"photo"_s);
    QVERIFY(!photo->text().isEmpty());
    m_hands->enter();
    auto *dialog = window().findChild<QFileDialog *>(u"photoFileDialog"_s);
    QVERIFY(dialog);
    dialog->close();
    m_world->counter().products().intend(products::ChoosePhoto{photoFile(m_files, u"yerba"_s, QColor(10, 140, 10))});
    QTRY_VERIFY(!photo->pixmap(Qt::ReturnByValue).isNull());
    QVERIFY(shows(photo));
    m_hands->press(Qt::Key_Escape);
    leave();
    QTRY_VERIFY(shows(favourite()));
    m_world->close();
    QVERIFY(m_world->reopen()); // kept with the catalogue
    QTRY_VERIFY(shows(favourite()));
    m_world->keys().type(u"yer");
    QTRY_VERIFY(m_world->shows<counter::SearchResults>());
    auto *results = m_world->cashierSide().findChild<QListWidget *>(u"searchResults"_s);
    QTRY_VERIFY(shows(results->viewport()));
    m_world->press(Qt::Key_Escape);
    open();
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->press(Qt::Key_F4);
    m_hands->press(Qt::Key_F8);
    QTRY_VERIFY(!m_world->counter().catalogue().hasPhotos());
    m_hands->press(Qt::Key_Escape);
    leave();
    QTRY_VERIFY(!shows(favourite()));
}

void TestStoryProducts::refusesWhatIsNoPhoto()
{
    open();
    m_hands->press(Qt::Key_F4);
    QTRY_COMPARE(desk().place, Place::Photo);
    m_world->counter().products().intend(products::ChoosePhoto{file("code,name,price\n")});
    QTRY_VERIFY(desk().message);
    QCOMPARE(desk().message->severity, text::Severity::Warning);
    QVERIFY(desk().message->whatHappened.contains(u"lista.csv"));
    QVERIFY(!m_world->counter().catalogue().hasPhotos());
}

void TestStoryProducts::readsAFile()
{
    open();
    auto &presenter = m_world->counter().products();
    presenter.intend(products::ChooseFile{file("codigo;nombre;precio\n1;Pan;1.200,50\n2;;5\n")});
    QTRY_VERIFY(desk().report && !desk().progress);
    QCOMPARE(desk().report->end, catalog::ImportEnd::HasErrors);
    m_hands->enter(); // reads nothing
    QCoreApplication::processEvents();
    QVERIFY(!desk().progress);
    QVERIFY(!m_world->counter().catalogue().byCode(u"1"));
    m_hands->press(Qt::Key_Escape);
    presenter.intend(products::ChooseFile{file("codigo;nombre;precio\n1;Pan;1.200,50\n2;Vino;11.000\n")});
    QTRY_VERIFY(desk().report && !desk().progress);
    QCOMPARE(desk().report->end, catalog::ImportEnd::Done);
    QVERIFY(!m_world->counter().catalogue().byCode(u"1")); // looked at, and not yet read in
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    QCOMPARE(m_world->counter().catalogue().byCode(u"2")->price.minor, 1100000);
    QVERIFY(m_world->counter().catalogue().byCode(yerba));
}

void TestStoryProducts::aScanIsNeverSoldHere()
{
    open();
    m_hands->scan(yerba);
    QTRY_COMPARE(desk().place, Place::Form);
    QCOMPARE(desk().form.former, yerba);
    m_hands->scan(azucar); // one more code, which is somebody's
    QTRY_VERIFY(desk().form.codes.endsWith(azucar));
    m_hands->press(Qt::Key_Escape);
    leave();
    QCOMPARE(m_world->lines(), 0);
    QVERIFY(!m_world->counter().catalogue().byCode(azucar)->moreCodes.contains(yerba));
}

void TestStoryProducts::sellsByScaleLabel()
{
    open();
    m_hands->press(Qt::Key_F3);
    clearAndType(u"productCodes"_s, u"2100123"_s);
    clearAndType(u"productName"_s, u"queso"_s);
    clearAndType(u"productPrice"_s, u"10.000"_s);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    leave();
    const QString label = u"210012300354"_s;
    m_world->keys().scan(QString(label + *catalog::checkDigitFor(label)));
    QTRY_COMPARE(m_world->totalMinor(), 354000); // 0,354 kg
    QCOMPARE(m_world->sale()->lines[0].quantity.thousandths, 354);
    const QString priced = u"200012301250"_s; // the same article, 1250 pesos on the label
    m_world->keys().scan(QString(priced + *catalog::checkDigitFor(priced)));
    QTRY_COMPARE(m_world->lines(), 2);
    QVERIFY(!m_world->sale()->lines[1].unitPrice); // 2000123 is another article: nobody knows it
}

// 21 carries the price, with cents; 25 nothing at all.
void TestStoryProducts::sellsByTheShopsOwnLabels()
{
    m_world = std::make_unique<StoryWorld>(StoryOptions{.isDemo = false, .folder = shop(), .change = [](app::Opening &opening) {
        opening.settings.scale = {{}, {u"21"_s}, settings::LabelDecimals::Two};
    }});
    QVERIFY(m_world->open());
    std::optional<catalog::Imported> imported;
    m_world->counter().catalogue().importFile(file("codigo;nombre;precio\n00123;Queso;10.000\n"), catalog::ImportMode::Import, {},
        [&](const catalog::Imported &answer) { imported = answer; });
    QTRY_VERIFY(imported && *imported);
    const auto scan = [this](const QString &label) { m_world->keys().scan(QString(label + *catalog::checkDigitFor(label))); };
    scan(u"210012301250"_s);
    QTRY_COMPARE(m_world->totalMinor(), 1250);
    scan(u"250012300354"_s);
    QTRY_COMPARE(m_world->lines(), 2);
    QVERIFY(!m_world->sale()->lines[1].unitPrice);
}

void TestStoryProducts::byTouch()
{
    open();
    auto *list = window().findChild<QListWidget *>(u"salesList"_s);
    QVERIFY(list->count() > 3);
    const QPoint third = list->visualItemRect(list->item(2)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
    QTRY_COMPARE(desk().chosen, 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
    QTRY_COMPARE(desk().place, Place::Form);
    const QString name = desk().form.name;
    const products::View view = viewOf(desk(), m_world->counter().products().words());
    touch(view.buttons[1].word);
    QTRY_COMPARE(desk().place, Place::List);
    touch(viewOf(desk(), m_world->counter().products().words()).buttons[1].word);
    QTRY_COMPARE(desk().place, Place::Form);
    QVERIFY(desk().form.name.isEmpty() && !name.isEmpty());
    for (const auto *button : window().findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->height() >= 44, qPrintable(button->text()));
}

void TestStoryProducts::theTillKeepsItsCatalogue()
{
    open();
    m_hands->type(u"yerba 1");
    QTRY_COMPARE(desk().rows.size(), 1);
    m_hands->press(Qt::Key_F8);
    QTRY_VERIFY(!m_world->counter().catalogue().byCode(yerba));
    m_hands.reset();
    m_world->close();
    QVERIFY(m_world->reopen());
    QVERIFY(!m_world->counter().catalogue().byCode(yerba)); // the sample does not come back
    QVERIFY(m_world->counter().catalogue().byCode(azucar));
}

// With one product, read from a file.
void TestStoryProducts::openOrdinaryTill()
{
    m_world = std::make_unique<StoryWorld>(StoryOptions{.isDemo = false, .folder = shop()});
    QVERIFY(m_world->open());
    QVERIFY(!m_world->counter().catalogue().byCode(yerba)); // none of the demo's
    std::optional<catalog::Imported> imported;
    m_world->counter().catalogue().importFile(file("codigo;nombre;precio\n123;Pan;1.200,50\n"),
        catalog::ImportMode::Import, {}, [&](const catalog::Imported &answer) { imported = answer; });
    QTRY_VERIFY(imported);
    QVERIFY(*imported);
}

void TestStoryProducts::anOrdinaryTillHasItsOwnCatalogue()
{
    openOrdinaryTill();
    m_world->close();
    QVERIFY(m_world->reopen());
    m_world->keys().type(u"123");
    m_world->keys().enter();
    QTRY_COMPARE(m_world->totalMinor(), 120050);
    QCOMPARE(m_world->sale()->lines[0].name, u"Pan"_s);
}

void TestStoryProducts::aDamagedCatalogueIsSetAsideAndSaid()
{
    openOrdinaryTill();
    m_world->close();
    QDirIterator found(shop(), {u"catalogue.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(found.hasNext());
    QFile damaged(found.next());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QVERIFY(damaged.write(QByteArray(8192, 'x')) > 0);
    damaged.close();
    QVERIFY(m_world->reopen());
    const QString aside = QFileInfo(damaged).path() + u"/catalogue.damaged.sqlite"_s;
    QVERIFY2(m_world->said().contains(aside), qPrintable(m_world->said()));
    QVERIFY(QFileInfo::exists(aside));
    m_world->keys().type(u"1500+"); // and the till sells
    QTRY_COMPARE(m_world->totalMinor(), 150000);
}

void TestStoryProducts::looksWithPhotos_data()
{
    looks_data();
}

// Some have one and others not, as in every shop.
void TestStoryProducts::looksWithPhotos()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    m_world = std::make_unique<StoryWorld>(StoryOptions{.language = static_cast<text::Language>(language), .size = size,
        .shade = static_cast<theme::Shade>(shade)});
    QVERIFY(m_world->open());
    auto &photos = m_world->counter().photos();
    int at = 0;
    int kept = 0;
    for (const catalog::Product &product : m_world->counter().catalogue().search(u"a", 30)) {
        if (++at % 3 == 0)
            continue;
        const QString path = photoFile(m_files, product.code, QColor::fromHsv(at * 23 % 360, 180, 200), at % 2 == 0 ? QSize(300, 500) : QSize(640, 400));
        photos.keepPhoto(product.code, path, [&kept](const catalog::Kept &answer) { kept += answer ? 1 : 0; });
    }
    QTRY_COMPARE(kept, at - at / 3);
    const auto look = [&](QWidget &widget, const QString &name) {
        QTest::qWait(50); // what is painted asks for its photos, which come a moment later
        QDir().mkpath(u"screens"_s);
        QVERIFY(widget.grab().save(u"screens/photos-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-' + name + u".png"_s));
        QTRY_COMPARE(cutWords(widget).join(u" | "_s), QString());
    };
    look(m_world->cashierSide(), u"1-favourites"_s);
    m_world->keys().type(u"a");
    QTRY_VERIFY(m_world->shows<counter::SearchResults>());
    look(m_world->cashierSide(), u"2-search"_s);
    m_world->press(Qt::Key_Escape);
    open();
    window().resize(size);
    m_hands->press(Qt::Key_F4);
    QTRY_COMPARE(desk().place, Place::Photo);
    look(window(), u"3-photo"_s);
    m_hands->press(Qt::Key_Escape);
    m_hands->press(Qt::Key_F7);
    clearAndType(u"pricesPercent"_s, u"5"_s);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::List);
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk().place, Place::OldPrices);
    look(window(), u"4-old-prices"_s);
}

void TestStoryProducts::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    QTest::newRow("small-light-es") << QSize(1024, 700) << int(theme::Shade::Light) << int(text::Language::SpanishArgentina);
    QTest::newRow("large-dark-es") << QSize(1366, 768) << int(theme::Shade::Dark) << int(text::Language::SpanishArgentina);
    QTest::newRow("large-light-es") << QSize(1366, 768) << int(theme::Shade::Light) << int(text::Language::SpanishArgentina);
    QTest::newRow("small-dark-pt") << QSize(1024, 700) << int(theme::Shade::Dark) << int(text::Language::Portuguese);
}

// Nothing is cut off; pictures are left in the folder "screens" for people to look at.
void TestStoryProducts::looks()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    m_world = std::make_unique<StoryWorld>(StoryOptions{.language = static_cast<text::Language>(language),
        .shade = static_cast<theme::Shade>(shade)});
    QVERIFY(m_world->open());
    open();
    const auto look = [&](const QString &name) {
        window().resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(window().size(), size);
        QDir().mkpath(u"screens"_s);
        QVERIFY(window().grab().save(u"screens/products-"_s + QString::fromLatin1(QTest::currentDataTag()) + u'-' + name + u".png"_s));
        QTRY_COMPARE(cutWords(window()).join(u" | "_s), QString());
        QCOMPARE(overlapping(window()).join(u" | "_s), QString());
    };
    look(u"1-list"_s);
    m_hands->enter();
    QTRY_COMPARE(desk().place, Place::Form);
    look(u"2-form"_s);
    m_hands->press(Qt::Key_Escape);
    m_hands->press(Qt::Key_F7);
    clearAndType(u"pricesPercent"_s, u"12,5"_s);
    clearAndType(u"pricesStep"_s, u"50"_s);
    look(u"3-prices"_s);
    m_hands->press(Qt::Key_Escape);
    auto &presenter = m_world->counter().products();
    presenter.intend(products::ChooseFile{file("codigo;nombre;precio;proveedor\n1;Pan lactal;1.200,50;x\n2;;5;x\n3;Vino;diez;x\n")});
    QTRY_VERIFY(desk().report && !desk().progress);
    look(u"4-wrong-file"_s);
    m_hands->press(Qt::Key_Escape);
    presenter.intend(products::ChooseFile{file("codigo;nombre;precio\n1;Pan lactal;1.200,50\n2;Vino;11.000\n")});
    QTRY_VERIFY(desk().report && !desk().progress);
    look(u"5-file"_s);
}

QTEST_MAIN(TestStoryProducts)
#include "tst_storyproducts.moc"
