#include "tests/e2e/books.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The second till of a shop gets the settings of the first, and neither its secrets nor who it is.
class TestStoryNextTill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void takesOverAllButWhoItIs();
    void neverWhatIsTaken_data();
    void neverWhatIsTaken();
    void suggestionIsTheAccounts();
    void changesAreOnRecord();
    void notWhileTheTillIsOpen();
    void wrongFileChangesNothing();

private:
    [[nodiscard]] QByteArray settingsOf(const Shop &shop) const;

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_first;
    std::unique_ptr<Shop> m_second;
    QString m_file;
};

void TestStoryNextTill::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_first = std::make_unique<Shop>(m_simulator->url());
    m_second = std::make_unique<Shop>(m_simulator->url());
    m_first->write({.baseUrl = m_simulator->url(), .more = "[scanner]\nmin_length = 6\n"});
    QFile file(m_first->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_first->writeSettingsText(file.readAll().replace(
        "[provider]\n", "[provider]\nnotification_url = \"https://shop.example/till?source_news=webhooks&key=sesame\"\n"));
    m_file = m_first->path(u"till1.toml"_s);
    QCOMPARE(m_first->run({u"settings"_s, u"export"_s, m_file}).code, 0);
    QVERIFY(QFile::remove(m_second->settingsFile()));
}

void TestStoryNextTill::cleanup()
{
    QCOMPARE(m_first->problems(false), QStringList());
    QCOMPARE(m_second->problems(false), QStringList());
}

QByteArray TestStoryNextTill::settingsOf(const Shop &shop) const
{
    QFile file(shop.settingsFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStoryNextTill::takesOverAllButWhoItIs()
{
    QFile exported(m_file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    QVERIFY(text.contains("https://shop.example/till?source_news=webhooks\""));
    QVERIFY(!text.contains("sesame"));
    const Said asked = m_second->run({u"settings"_s, u"import"_s, m_file});
    QCOMPARE(asked.code, 2);
    QVERIFY(asked.first(u"error"_s)[u"next"_s].toString().contains(u"--till 2 --pos CAJA02"_s));
    QVERIFY(settingsOf(*m_second).isEmpty());
    QCOMPARE(m_second->run({u"settings"_s, u"import"_s, m_file, u"--till"_s, u"2"_s, u"--pos"_s, u"CAJA02"_s, u"--dry-run"_s}).code, 0);
    QVERIFY(settingsOf(*m_second).isEmpty());
    QCOMPARE(m_second->run({u"settings"_s, u"import"_s, m_file, u"--till"_s, u"2"_s, u"--pos"_s, u"CAJA02"_s}).code, 0);
    const QByteArray settings = settingsOf(*m_second);
    QVERIFY(settings.contains("number = 2\n"));
    QVERIFY(settings.contains("external_pos_id = \"CAJA02\"\n"));
    QVERIFY(settings.contains("min_length = 6\n"));
    // Once more: it is till 2 already, and need not be asked.
    QCOMPARE(m_second->run({u"settings"_s, u"import"_s, m_file}).code, 0);
    QCOMPARE(settingsOf(*m_second), settings);
}

void TestStoryNextTill::neverWhatIsTaken_data()
{
    QTest::addColumn<QStringList>("identity");
    QTest::newRow("number") << QStringList{u"--till=1"_s, u"--pos=CAJA02"_s};
    QTest::newRow("point of sale") << QStringList{u"--till=2"_s, u"--pos=CAJA01"_s};
    QTest::newRow("no point of sale") << QStringList{u"--till=2"_s};
    QTest::newRow("no number") << QStringList{u"--pos=CAJA02"_s};
}

void TestStoryNextTill::neverWhatIsTaken()
{
    QFETCH(QStringList, identity);
    QCOMPARE(m_second->run(QStringList{u"settings"_s, u"import"_s, m_file} + identity).code, 2);
    QVERIFY(settingsOf(*m_second).isEmpty());
}

// Which point of sale is free is asked of the account; where it cannot be asked, that is said.
void TestStoryNextTill::suggestionIsTheAccounts()
{
    auto simulator = std::make_unique<RunningSimulator>(QStringList{u"--pos"_s, u"CAJA01"_s, u"--pos"_s, u"BARRA"_s});
    Shop shop(simulator->url());
    shop.write({.baseUrl = simulator->url()});
    const QString file = shop.path(u"till1.toml"_s);
    QCOMPARE(shop.run({u"settings"_s, u"export"_s, file}).code, 0);
    QVERIFY(QFile::remove(shop.settingsFile()));
    const Said asked = shop.run({u"settings"_s, u"import"_s, file});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.first(u"error"_s)[u"next"_s].toString().contains(u"--till 2 --pos BARRA"_s), qPrintable(asked.first(u"error"_s)[u"next"_s].toString()));
    simulator.reset();
    QVERIFY(shop.run({u"settings"_s, u"import"_s, file}).first(u"error"_s)[u"next"_s].toString().contains(u"--till 2 --pos CAJA02"_s));
    QVERIFY(settingsOf(shop).isEmpty());
}

void TestStoryNextTill::changesAreOnRecord()
{
    m_second->write({.baseUrl = m_simulator->url(), .externalPosId = u"CAJA02"_s});
    const auto charge = m_second->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
    const int before = m_second->run({u"journal"_s, u"verify"_s}).first(u"journal"_s)[u"records"_s].toInt();
    const Said said = m_second->run({u"settings"_s, u"import"_s, m_file});
    QCOMPARE(said.code, 0);
    bool isNamed = false;
    for (const auto &event : said.events)
        isNamed = isNamed || (event[u"key"_s] == u"scanner.min_length"_s && event[u"before"_s] == u"4"_s && event[u"after"_s] == u"6"_s);
    QVERIFY(isNamed);
    const Said verified = m_second->run({u"journal"_s, u"verify"_s});
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.first(u"journal"_s)[u"records"_s].toInt(), before + 1);
    QCOMPARE(m_second->run({u"resume"_s}).code, 0); // and it opens
}

void TestStoryNextTill::notWhileTheTillIsOpen()
{
    m_second->write({.baseUrl = m_simulator->url(), .externalPosId = u"CAJA02"_s});
    const QByteArray before = settingsOf(*m_second);
    const auto charge = m_second->charge();
    QVERIFY(!charge->waitFor(u"waiting"_s).isEmpty());
    QCOMPARE(m_second->run({u"settings"_s, u"import"_s, m_file}).code, 6);
    QCOMPARE(settingsOf(*m_second), before);
}

void TestStoryNextTill::wrongFileChangesNothing()
{
    m_second->write({.baseUrl = m_simulator->url(), .externalPosId = u"CAJA02"_s});
    const QByteArray before = settingsOf(*m_second);
    QFile file(m_second->path(u"wrong.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[till]\nnumber = \"one\"\n");
    file.close();
    QCOMPARE(m_second->run({u"settings"_s, u"import"_s, file.fileName()}).code, 3);
    QCOMPARE(settingsOf(*m_second), before);
}

QTEST_GUILESS_MAIN(TestStoryNextTill)
#include "tst_story_nexttill.moc"
