// Settings: every key of the table, every kind of mistake with its line, and the file on disk.
#include "core/io/settings/settingsfile.h"
#include "core/settings/keys.h"
#include "core/settings/write.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::settings;

namespace {

const auto qrTill = "[provider]\n"
                        "api = \"attended-v2\"\n"
                        "base_url = \"http://127.0.0.1:8080/\"\n"
                        "site = \"MLC\"\n"
                        "user_id = \"446566691\"\n"
                        "external_store_id = \"SUC001\"\n"
                        "external_pos_id = \"CAJA01\"\n"_qba;

SettingError onlyError(const QByteArray &text)
{
    const auto result = io::settingsFromToml(text);
    return result || result.error().size() != 1
               ? SettingError{SettingProblem::Malformed, u"not one error"_s, -1, {}, {}}
               : result.error().first();
}

// A value that is valid and not the default, for every key.
Settings unusualSettings()
{
    Settings settings;
    settings.site = money::Site::MLU;
    settings.till = {7, u"Caja \"del fondo\" ñ \\"_s, true, 4, 50};
    settings.provider = Provider{Api::AttendedV1, QrMode::Static, u"http://[::1]:9999"_s, u"1"_s, u"S"_s, u"P"_s,
        u"https://example.org/hook?x=1"_s, u"2"_s, 60, 30};
    settings.receiver = {u"0.0.0.0:8443"_s};
    settings.printer = {PrinterKind::Tcp, u"192.168.1.40:9100"_s, PrinterLanguage::Text, 32, CodePage::Cp437, false,
        true, AutoPrint::Never, QrPrinting::Raster, false, u"/a/logo.png"_s, u"kind=tcp address=192.168.1.40:9100"_s};
    settings.store = {u"Kiosco, Bar y Cía"_s, u"30-1"_s, u"Calle 1\nPiso 2"_s, u"Legend"_s, u"IVA incl."_s, u"Horario\n8 a 20"_s, u"Chau"_s};
    settings.ui = {Language::PortugueseBrazil, Theme::Dark, u"HDMI-1"_s, false, 90};
    settings.keys.cash = u"Ctrl+F1"_s;
    settings.scanner = {6, 50};
    settings.scale = {{u"20"_s}, {u"28"_s, u"29"_s}, LabelDecimals::One};
    settings.tenders = {{u"Vale"_s, u"Tarjeta \"azul\""_s}};
    settings.cashRounding = money::CashRounding{5, money::RoundingDirection::NearestHalfDown};
    settings.customer = {u"/srv/logo.png"_s, {u"/srv/a.png"_s, u"/srv/b.png"_s}};
    settings.network = {u"socks5://10.0.0.1:1080"_s};
    settings.backup = {u"/media/usb"_s, 3};
    return settings;
}

}

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSetMeansDefaults();
    void providerIsRead();
    void apiIsTheUsualOneOfTheSite_data();
    void apiIsTheUsualOneOfTheSite();
    void colombianTaxIsARate();
    void siteAloneIsATillWithoutQr();
    void narrowPrintersHaveNoCutterUnlessSaid();
    void whatIsWrittenReadsBack_data();
    void whatIsWrittenReadsBack();
    void everyKeyHasAMeaningAndAValidDefault();
    void mistakesNameTheirLine_data();
    void mistakesNameTheirLine();
    void allMistakesAtOnce();
    void tokenPositions_data();
    void tokenPositions();
    void secretsAreNotShown();
    void cashRounding_data();
    void cashRounding();
    void fileIsKeptAndPrivate();
    void fileProblems();
};

void SettingsTest::nothingSetMeansDefaults()
{
    const auto result = io::settingsFromToml({});
    QVERIFY(result);
    QVERIFY(*result == Settings{});
    QVERIFY(!result->provider);
}

void SettingsTest::providerIsRead()
{
    const auto result = io::settingsFromToml(qrTill);
    QVERIFY(result);
    QCOMPARE(result->site, money::Site::MLC);
    QCOMPARE(result->provider->baseUrl, u"http://127.0.0.1:8080"_s);
    QCOMPARE(result->provider->userId, u"446566691"_s);
    QCOMPARE(result->provider->externalStoreId, u"SUC001"_s);
    QCOMPARE(result->provider->externalPosId, u"CAJA01"_s);
    QCOMPARE(result->provider->expirySeconds, 300);
    QCOMPARE(result->provider->pollSeconds, 2);
    const auto withoutSite = io::settingsFromToml(QByteArray(qrTill).replace("site = \"MLC\"", ""));
    QCOMPARE(withoutSite.value().site, money::Site::MLA);
}

void SettingsTest::apiIsTheUsualOneOfTheSite_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<Api>("api");
    for (const auto *site : {"MLA", "MLB", "MLC", "MLU"})
        QTest::newRow(site) << QByteArray(site) << Api::Orders;
    QTest::newRow("MLM") << "MLM"_qba << Api::Hybrid;
    QTest::newRow("MCO") << "MCO"_qba << Api::AttendedV2;
    QTest::newRow("MPE") << "MPE"_qba << Api::AttendedV2;
}

void SettingsTest::apiIsTheUsualOneOfTheSite()
{
    QFETCH(QByteArray, site);
    QFETCH(Api, api);
    const auto text = QByteArray(qrTill).replace("api = \"attended-v2\"\n", "").replace("MLC", site);
    const auto result = io::settingsFromToml(text);
    QVERIFY(result);
    QCOMPARE(result->provider->api, api);
    QCOMPARE(result->provider->mode, QrMode::Hybrid);
    const auto stated = io::settingsFromToml(QByteArray(qrTill).replace("attended-v2", "attended-v1").replace("MLC", site));
    QCOMPARE(stated.value().provider->api, Api::AttendedV1); // works everywhere
}

void SettingsTest::colombianTaxIsARate()
{
    for (const auto *tax : {"", "19", "19 %", "IVA 19 % incluido", "5,5%", "0 %"})
        QVERIFY2(io::settingsFromToml(QByteArray(qrTill).replace("MLC", "MCO") + "[store]\ntax = \"" + tax + "\"\n"), tax);
    QVERIFY(io::settingsFromToml(qrTill + "[store]\ntax = \"IVA\"\n"_qba)); // words are fine elsewhere
}

void SettingsTest::siteAloneIsATillWithoutQr()
{
    const auto result = io::settingsFromToml("[provider]\nsite = \"MLB\"\n");
    QVERIFY(result);
    QCOMPARE(result->site, money::Site::MLB);
    QVERIFY(!result->provider);
}

void SettingsTest::narrowPrintersHaveNoCutterUnlessSaid()
{
    QVERIFY(!io::settingsFromToml("[printer]\ncolumns = 32\n")->printer.cut);
    QVERIFY(io::settingsFromToml("[printer]\ncolumns = 32\ncut = true\n")->printer.cut);
    QVERIFY(io::settingsFromToml("[printer]\ncolumns = 42\n")->printer.cut);
    QVERIFY(!io::settingsFromToml("[printer]\ncolumns = 42\ncut = false\n")->printer.cut);
}

void SettingsTest::whatIsWrittenReadsBack_data()
{
    QTest::addColumn<bool>("usual");
    QTest::newRow("defaults") << true;
    QTest::newRow("everything set") << false;
}

void SettingsTest::whatIsWrittenReadsBack()
{
    QFETCH(bool, usual);
    const Settings settings = usual ? Settings{} : unusualSettings();
    const QString text = toFileText(settings);
    QVERIFY(text.startsWith(u"# Mostrador's set-up screen rewrites this whole file"));
    const auto result = io::settingsFromToml(text.toUtf8());
    QVERIFY2(result, result ? "" : qPrintable(result.error().first().path));
    QVERIFY(*result == settings);
}

void SettingsTest::everyKeyHasAMeaningAndAValidDefault()
{
    for (const KeyInfo &key : allKeys()) {
        QVERIFY2(QByteArrayView(key.meaning).size() > 3, qPrintable(key.path()));
        QVERIFY2(!allowedBy(key).isEmpty(), qPrintable(key.path()));
        QCOMPARE(findKey(QString::fromLatin1(key.section), QString::fromLatin1(key.name)), &key);
        const Settings unusual = unusualSettings();
        const bool isOnlyDefault = key.path().startsWith(u"keys.") && key.path() != u"keys.cash";
        QVERIFY2(isOnlyDefault || literalOf(key, unusual) != defaultLiteralOf(key), qPrintable(key.path()));
    }
}

void SettingsTest::mistakesNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SettingProblem>("problem");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("allowed");
    using P = SettingProblem;
    const auto row = [](const char *name, const QByteArray &text, P problem, const char16_t *path, int line,
                         const char16_t *value, const char16_t *allowed) {
        QTest::newRow(name) << text << problem << QString::fromUtf16(path) << line << QString::fromUtf16(value)
                            << QString::fromUtf16(allowed);
    };
    row("not TOML", "[till]\nnumber = = 3\n", P::Malformed, u"", 2, u"", u"");
    row("twice", "[till]\nnumber = 1\nnumber = 2\n", P::Malformed, u"", 3, u"", u"");
    row("section", "\n[tills]\nnumber = 1\n", P::UnknownSection, u"tills", 2, u"", u"");
    row("section that is a value", "printer = 1\n", P::WrongType, u"printer", 1, u"", u"[printer]");
    row("key", "[till]\nnumber = 1\nnumbers = 2\n", P::UnknownKey, u"till.numbers", 3, u"2", u"");
    row("text for integer", "[till]\nnumber = \"1\"\n", P::WrongType, u"till.number", 2, u"1", u"1..9999");
    row("integer for text", "[till]\nname = 1\n", P::WrongType, u"till.name", 2, u"1", u"text in one line");
    row("float", "[provider]\npoll_seconds = 1.5\nsite=\"MLA\"\nuser_id=\"1\"\nexternal_pos_id=\"P\"\n", P::WrongType,
        u"provider.poll_seconds", 2, u"", u"1..30");
    row("boolean", "[ui]\nsound = \"yes\"\n", P::WrongType, u"ui.sound", 2, u"yes", u"true|false");
    row("list", "[customer]\nslides = \"/a.png\"\n", P::WrongType, u"customer.slides", 2, u"/a.png",
        u"[/absolute/path, …]");
    row("list entry", "[customer]\nslides = [\"/a.png\",\n 3]\n", P::WrongType, u"customer.slides", 3, u"3",
        u"[/absolute/path, …]");
    row("list too long", "[customer]\nslides = [" + QByteArray("\"/a\",").repeated(9) + "]\n", P::OutOfRange,
        u"customer.slides", 2, u"", u"[/absolute/path, …]");
    row("range", "[scanner]\nmin_length = 2\n", P::OutOfRange, u"scanner.min_length", 2, u"2", u"3..64");
    row("word", "[ui]\ntheme = \"blue\"\n", P::NotAllowed, u"ui.theme", 2, u"blue", u"light|dark");
    row("control character", "[store]\nname = \"a\\u0007b\"\n", P::NotAllowed, u"store.name", 2, u"a\u0007b",
        u"text in one line");
    row("too long", "[till]\nname = \"" + QByteArray("x").repeated(41) + "\"\n", P::TooLarge, u"till.name", 2,
        u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", u"text in one line");
    row("another protocol", QByteArray(qrTill).replace("attended-v2", "pigeon"), P::NotAllowed, u"provider.api", 2,
        u"pigeon", u"hybrid|orders|dynamic|attended-v2|attended-v1");
    row("hybrid in Chile", QByteArray(qrTill).replace("attended-v2", "hybrid"), P::NotAllowed, u"provider.api", 2,
        u"hybrid", u"orders|attended-v2|attended-v1");
    row("Orders in Mexico", QByteArray(qrTill).replace("attended-v2", "orders").replace("MLC", "MLM"), P::NotAllowed,
        u"provider.api", 2, u"orders", u"hybrid|dynamic|attended-v2|attended-v1");
    row("dynamic in Peru", QByteArray(qrTill).replace("attended-v2", "dynamic").replace("MLC", "MPE"), P::NotAllowed,
        u"provider.api", 2, u"dynamic", u"attended-v2|attended-v1");
    row("no store", QByteArray(qrTill).replace("SUC001", ""), P::Missing, u"provider.external_store_id", 1, u"",
        u"letters, digits, - and _");
    row("no store where it is usual", "[provider]\nsite=\"MPE\"\nuser_id=\"1\"\nexternal_pos_id=\"P\"\n", P::Missing,
        u"provider.external_store_id", 1, u"", u"letters, digits, - and _");
    row("too short for Orders",
        QByteArray(qrTill).replace("attended-v2", "orders") + "expiry_seconds = 29\n", P::OutOfRange,
        u"provider.expiry_seconds", 8, u"29", u"30..86400");
    row("tax without a rate in Colombia", QByteArray(qrTill).replace("MLC", "MCO") + "[store]\ntax = \"IVA\"\n",
        P::NotAllowed, u"store.tax", 9, u"IVA", u"IVA 19 % | 5 % | 0 %");
    row("no POS", QByteArray(qrTill).replace("external_pos_id = \"CAJA01\"", ""), P::Missing,
        u"provider.external_pos_id", 1, u"", u"letters, digits, - and _");
    row("empty user", QByteArray(qrTill).replace("446566691", ""), P::Missing, u"provider.user_id", 1, u"",
        u"digits");
    row("letters in user", QByteArray(qrTill).replace("446566691", "x1"), P::NotAllowed, u"provider.user_id", 5,
        u"x1", u"digits");
    row("printer without address", "[printer]\nkind = \"tcp\"\n", P::Missing, u"printer.address", 2, u"", u"");
    row("tcp without port", "[printer]\nkind = \"tcp\"\naddress = \"10.0.0.1\"\n", P::NotAllowed, u"printer.address", 3,
        u"10.0.0.1", u"HOST:PORT");
    row("name to listen on", "[receiver]\nlisten = \"till.local:8765\"\n", P::NotAllowed, u"receiver.listen", 2,
        u"till.local:8765", u"127.0.0.1:PORT");
    row("no port to listen on", "[receiver]\nlisten = \"127.0.0.1\"\n", P::NotAllowed, u"receiver.listen", 2,
        u"127.0.0.1", u"127.0.0.1:PORT");
    row("any port to listen on", "[receiver]\nlisten = \"127.0.0.1:0\"\n", P::NotAllowed, u"receiver.listen", 2,
        u"127.0.0.1:0", u"127.0.0.1:PORT");
    row("no address to listen on", "[receiver]\nlisten = \"127.0.0.256:8765\"\n", P::NotAllowed, u"receiver.listen", 2,
        u"127.0.0.256:8765", u"127.0.0.1:PORT");
    row("listening switched on", "[receiver]\nlisten = true\n", P::WrongType, u"receiver.listen", 2, u"true",
        u"127.0.0.1:PORT");
    row("relative device", "[printer]\nkind = \"device\"\naddress = \"lp0\"\n", P::NotAllowed, u"printer.address", 3,
        u"lp0", u"/absolute/path");
    row("scale prefix", "[scale]\nweight_prefixes = [\"30\"]\n", P::NotAllowed, u"scale.weight_prefixes", 2, u"30",
        u"[20 … 29, …]");
    row("scale prefix for both", "[scale]\nweight_prefixes = [\"21\", \"25\"]\nprice_prefixes = [\"20\", \"25\"]\n", P::NotAllowed,
        u"scale.price_prefixes", 3, u"25", u"[20 … 29, …]");
    row("cents on a label in Chile", "[provider]\nsite = \"MLC\"\n[scale]\nprice_decimals = \"2\"\n", P::NotAllowed,
        u"scale.price_decimals", 4, u"2", u"usual|0|1|2");
    row("key twice", "[keys]\ncash = \"F5\"\n", P::NotAllowed, u"keys.charge", 0, u"F5", u"");
    row("key that types", "[keys]\ncash = \"5\"\n", P::NotAllowed, u"keys.cash", 2, u"5", u"F1 … F12 | Ctrl+LETTER");
    row("proxy with password", "[network]\nproxy = \"http://u:p@10.0.0.1:3128\"\n", P::NotAllowed, u"network.proxy", 2,
        u"", u"http://HOST:PORT | socks5://HOST:PORT");
    row("whole file", QByteArray("#").repeated(64 * 1024 + 1), P::TooLarge, u"", 0, u"", u"65536");
}

void SettingsTest::mistakesNameTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(SettingProblem, problem);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(QString, value);
    QFETCH(QString, allowed);
    const SettingError error = onlyError(text);
    QCOMPARE(error.path, path);
    QCOMPARE(error.problem, problem);
    QCOMPARE(error.line, line);
    QCOMPARE(error.value, value);
    QCOMPARE(error.allowed, allowed);
}

void SettingsTest::allMistakesAtOnce()
{
    const auto result = io::settingsFromToml("[till]\nnumber = 0\n[ui]\nsound = 1\nx = 2\n");
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 3);
    const auto many = io::settingsFromToml("[till]\n" + [] {
        QByteArray text;
        for (int i = 0; i < 100; ++i)
            text += 'k' + QByteArray::number(i) + " = 1\n";
        return text;
    }());
    QCOMPARE(many.error().size(), mostErrors);
}

void SettingsTest::tokenPositions_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    const auto row = [](const char *url, bool may) { QTest::newRow(url) << QString::fromLatin1(url) << may; };
    row("https://api.mercadopago.com", true);
    row("https://api.mercadopago.com/", true);
    row("https://api.mercadopago.com:443", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.255.0.3:1", true);
    row("http://localhost:8080", true);
    row("http://[::1]:8080", true);
    row("http://api.mercadopago.com", false);
    row("https://api.mercadopago.com:8443", false);
    row("https://api.mercadopago.com.evil.org", false);
    row("https://api.mercadopago.com@evil.org", false);
    row("https://api.mercadolibre.com", false);
    row("http://127.0.0.1@evil.org", false);
    row("http://127.0.0.1.evil.org", false);
    row("http://127.0.0.256", false);
    row("http://localhost.evil.org", false);
    row("http://0.0.0.0:8080", false);
    row("http://10.0.0.1", false);
    row("http://127.0.0.1:8080/path", false);
    row("http://127.0.0.1:8080?x", false);
    row("http://evil.org#@127.0.0.1", false);
    row("http://evil.org\\@127.0.0.1", false);
    row("ftp://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("127.0.0.1:8080", false);
    row("", false);
}

void SettingsTest::tokenPositions()
{
    QFETCH(QString, url);
    QFETCH(bool, may);
    QCOMPARE(mayReceiveToken(url), may);
}

void SettingsTest::secretsAreNotShown()
{
    QCOMPARE(onlyError("[till]\naccess_token = \"abc\"\n").value, QString());
    QCOMPARE(onlyError("[till]\nx = \"APP_USR-123\"\n").value, QString());
    QCOMPARE(onlyError("[ui]\ntheme = \"TEST-123\"\n").value, QString());
}

void SettingsTest::cashRounding_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<qint64>("step");
    QTest::newRow("law, Chile") << "MLC"_qba
                                << "law"_qba << qint64{10};
    QTest::newRow("none, Chile") << "MLC"_qba
                                 << "none"_qba << qint64{0};
    QTest::newRow("law, Mexico") << "MLM"_qba
                                 << "law"_qba << qint64{0};
    QTest::newRow("0.05") << "MPE"_qba
                          << "0.05"_qba << qint64{5};
    QTest::newRow("1") << "MLU"_qba
                       << "1"_qba << qint64{100};
    QTest::newRow("50 pesos without cents") << "MCO"_qba
                                            << "50"_qba << qint64{50};
    QTest::newRow("half a peso without cents") << "MCO"_qba
                                               << "0.50"_qba << qint64{-1};
    QTest::newRow("negative") << "MLA"_qba
                              << "-1"_qba << qint64{-1};
    QTest::newRow("zero") << "MLA"_qba
                          << "0"_qba << qint64{-1};
    QTest::newRow("too large") << "MLA"_qba
                               << "1001"_qba << qint64{-1};
    QTest::newRow("word") << "MLA"_qba
                          << "up"_qba << qint64{-1};
}

void SettingsTest::cashRounding()
{
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, word);
    QFETCH(qint64, step);
    const auto result =
        io::settingsFromToml("[money]\ncash_rounding = \"" + word + "\"\n[provider]\nsite = \"" + site + "\"\n");
    QCOMPARE(result ? cashRoundingOf(*result).step : -1, step);
    if (!result)
        QCOMPARE(result.error().first().path, u"money.cash_rounding"_s);
}

void SettingsTest::fileIsKeptAndPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mostrador.toml"_s);
    Settings first;
    first.till.number = 3;
    QCOMPARE(io::writeSettingsFile(path, first), std::nullopt);
    QVERIFY(!QFileInfo::exists(path + u".bak"_s));
    QVERIFY(io::readSettingsFile(path).value() == first);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));

    QCOMPARE(io::writeSettingsFile(path, unusualSettings()), std::nullopt);
    QVERIFY(io::readSettingsFile(path).value() == unusualSettings());
    QVERIFY(io::readSettingsFile(path + u".bak"_s).value() == first);
    for (const QString &name : {path, path + u".bak"_s}) {
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(name) & others));
    }
}

void SettingsTest::fileProblems()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mostrador.toml"_s);
    QCOMPARE(io::readSettingsFile(path).error().problem, io::SettingsFileProblem::NoFile);
    QCOMPARE(io::readSettingsFile(folder.path()).error().problem, io::SettingsFileProblem::Unreadable);
    QVERIFY(io::writeSettingsFile(folder.filePath(u"none/mostrador.toml"_s), {}).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[till]\nnumber = 0\n");
    file.close();
    const auto error = io::readSettingsFile(path).error();
    QCOMPARE(error.problem, io::SettingsFileProblem::Invalid);
    QCOMPARE(error.path, path);
    QCOMPARE(error.errors.first().line, 2);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
