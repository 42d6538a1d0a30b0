#include "tests/e2e/books.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A shop that asks for help: what it sends names every payment, and neither the token nor a buyer.
class TestStorySupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void bundleNamesThePaymentAndNobody();
    void bundleOfABrokenTill();
    void fileIsNotOverwritten();

private:
    [[nodiscard]] QString bundle();

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStorySupport::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStorySupport::cleanup()
{
    QCOMPARE(m_shop->problems(false), QStringList()); // the token is nowhere, the bundle included
}

QString TestStorySupport::bundle()
{
    const QString path = m_shop->path(u"bundle.txt"_s);
    if (m_shop->run({u"support-bundle"_s, path}).code != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestStorySupport::bundleNamesThePaymentAndNobody()
{
    m_shop->write({.baseUrl = m_simulator->url(), .more = "[network]\nproxy = \"\"\n"});
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
    const QString text = bundle();
    QVERIFY(text.contains(u"payment %1 awaiting_payment"_s.arg(reference)));
    QVERIFY(text.contains(u"payment %1 paid"_s.arg(reference)));
    QVERIFY2(text.contains(QRegularExpression(u"provider %1 PUT /instore/.* → 20[01] .*in [0-9]+ ms"_s.arg(reference))), qPrintable(text.section(u"End of the log"_s, 1)));
    QVERIFY(text.contains(u"journal: whole"_s));
    QVERIFY(text.contains(u"external_pos_id = \"CAJA01\""_s));
    QVERIFY(!text.contains(u"Yerba mate"_s)); // what was bought is the buyer's affair
    // Whoever the simulated provider says has paid.
    QVERIFY(!text.contains(u'@'));
    QVERIFY(!text.contains(u"payer"_s));
}

void TestStorySupport::bundleOfABrokenTill()
{
    m_shop->writeSettingsText("[till]\nnumber = \"one\"\n");
    const QString text = bundle();
    QVERIFY(text.contains(u"none that can be read"_s));
    QVERIFY(text.contains(u"journal: there is none"_s));
}

void TestStorySupport::fileIsNotOverwritten()
{
    QVERIFY(!bundle().isEmpty());
    const Said said = m_shop->run({u"support-bundle"_s, m_shop->path(u"bundle.txt"_s)});
    QCOMPARE(said.code, 4);
}

QTEST_GUILESS_MAIN(TestStorySupport)
#include "tst_story_support.moc"
