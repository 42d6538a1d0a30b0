#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A till that is not set up, or set up wrongly: it says what is wrong and where, and asks nothing of the provider.
class TestStorySettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void noSettingsFile();
    void queriesNeedNoSettings();
    void wrongLine_data();
    void wrongLine();
    void tokenInTheWrongPlace_data();
    void tokenInTheWrongPlace();
    void noProvider();
    void noToken();
    void tokenFileIsTooOpen();
    void notAToken();
    void noFolderForData();

private:
    // The one error of a charge that ends with `code`.
    QJsonObject chargeFails(int code);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStorySettings::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStorySettings::cleanup()
{
    QCOMPARE(m_simulator->requests().size(), 0);
    QCOMPARE(m_shop->problems(false), QStringList());
}

QJsonObject TestStorySettings::chargeFails(int code)
{
    const Said said = m_shop->charge()->finish();
    if (said.code != code || said.names() != QStringList{u"error"_s})
        qWarning() << "ended with" << said.code << said.names() << said.errors;
    const QJsonObject error = said.first(u"error"_s);
    const bool harmless = said.code == code && error[u"money_moved"_s].toString() == u"no";
    return harmless ? error : QJsonObject();
}

void TestStorySettings::noSettingsFile()
{
    QVERIFY(QFile::remove(m_shop->settingsFile()));
    QVERIFY(chargeFails(3)[u"what"_s].toString().contains(m_shop->settingsFile()));
}

void TestStorySettings::queriesNeedNoSettings()
{
    QVERIFY(QFile::remove(m_shop->settingsFile()));
    QCOMPARE(m_shop->run({u"sales"_s}).code, 0);
    QCOMPARE(m_shop->run({u"pending"_s}).code, 0);
}

void TestStorySettings::wrongLine_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown key") << "poll_seconds = 1"_ba
                                 << "pole_seconds = 1"_ba << u"provider.pole_seconds"_s;
    QTest::newRow("wrong type") << "expiry_seconds = 300"_ba
                                << "expiry_seconds = \"300\""_ba << u"provider.expiry_seconds"_s;
    QTest::newRow("out of range") << "expiry_seconds = 300"_ba
                                  << "expiry_seconds = 9"_ba << u"provider.expiry_seconds"_s;
    QTest::newRow("another API") << "api = \"hybrid\""_ba
                                 << "api = \"carrier-pigeon\""_ba << u"provider.api"_s;
    QTest::newRow("not TOML") << "user_id = \"446566691\""_ba
                              << "user_id = 446566691\""_ba << QString();
    QTest::newRow("no point of sale") << "external_pos_id = \"CAJA01\""_ba
                                      << ""_ba << u"provider.external_pos_id"_s;
    QTest::newRow("token for a stranger") << "base_url = \"http://127.0.0.1"_ba
                                          << "base_url = \"http://192.0.2.1"_ba << u"provider.base_url"_s;
}

void TestStorySettings::wrongLine()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, named);
    QFile file(m_shop->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    const auto at = text.indexOf(right);
    QVERIFY(at >= 0);
    const auto line = text.left(wrong.isEmpty() ? text.indexOf("[provider]") : at).count('\n') +
                      1; // a key that is missing: its section
    m_shop->writeSettingsText(text.replace(right, wrong));
    const QString what = chargeFails(3)[u"what"_s].toString(); // "…, line 11: …", in the language of the site
    QVERIFY2(what.contains(u" %1: "_s.arg(line)), qPrintable(what));
    QVERIFY2(what.contains(named), qPrintable(what));
}

void TestStorySettings::tokenInTheWrongPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as a key of its own") << "access_token = \"APP_USR-pasted-here\""_ba;
    QTest::newRow("as the user's id") << "user_id = \"APP_USR-pasted-here\""_ba;
    QTest::newRow("without quotes") << "user_id = APP_USR-pasted-here"_ba;
}

// Whoever reads the message over the shoulder does not read the token.
void TestStorySettings::tokenInTheWrongPlace()
{
    QFETCH(QByteArray, line);
    m_shop->writeSettingsText("[provider]\n"_ba + line + '\n');
    const Said said = m_shop->charge()->finish();
    QCOMPARE(said.code, 3);
    QVERIFY(!said.first(u"error"_s)[u"what"_s].toString().contains(u"pasted-here"));
    QVERIFY(!said.first(u"error"_s)[u"next"_s].toString().contains(u"pasted-here"));
}

void TestStorySettings::noProvider()
{
    m_shop->writeSettingsText("[till]\nnumber = 1\n"_ba);
    QVERIFY(!chargeFails(3).isEmpty());
}

void TestStorySettings::noToken()
{
    m_shop->useNoToken();
    QVERIFY(chargeFails(3)[u"next"_s].toString().contains(u"mostradorctl token set"));
}

void TestStorySettings::tokenFileIsTooOpen()
{
    m_shop->useTokenFile(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QVERIFY(chargeFails(3)[u"next"_s].toString().contains(u"chmod 600"));
}

void TestStorySettings::notAToken()
{
    m_shop->useNoToken();
    m_shop->setEnvironment(u"MERCADOPAGO_ACCESS_TOKEN"_s, u"please"_s);
    QVERIFY(!chargeFails(3).isEmpty());
}

void TestStorySettings::noFolderForData()
{
    QVERIFY(QDir().mkpath(m_shop->path(u"data"_s)));
    QFile file(m_shop->dataFolder());
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    QVERIFY(chargeFails(4)[u"what"_s].toString().contains(m_shop->dataFolder()));
}

QTEST_GUILESS_MAIN(TestStorySettings)
#include "tst_story_settings.moc"
