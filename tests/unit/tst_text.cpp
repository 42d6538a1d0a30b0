// The words: each country hears its own, every error has its three parts in every language, and figures read as on a
// price tag.
#include "ui/text/figures.h"
#include "ui/text/words_customer.h"
#include "ui/text/words_gateway.h"
#include "ui/text/words_money.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_receipt.h"
#include "ui/text/words_sale.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::text;
using namespace Qt::StringLiterals;

namespace {

QList<Message> everyMessage(const Phrasebook &words)
{
    QList<Message> all;
    for (int problem = 0; problem <= static_cast<int>(sale::SaleProblem::NothingToSell); ++problem)
        all.append(messageOf(words, static_cast<sale::SaleProblem>(problem)));
    for (int problem = 0; problem <= static_cast<int>(money::AmountProblem::TooLarge); ++problem)
        all.append(messageOf(words, money::AmountError{static_cast<money::AmountProblem>(problem), u"1.5"_s, {}, {}}));
    for (int fault = 0; fault <= static_cast<int>(printing::PrintFault::Interrupted); ++fault)
        all.append(messageOf(
            words, {printing::PrintOutcome::Nothing, static_cast<printing::PrintFault>(fault), u"10.0.0.9"_s, {}}));
    for (int fault = 0; fault <= static_cast<int>(gateway::TransportFault::Refused); ++fault)
        all.append(messageOf(words, static_cast<gateway::TransportFault>(fault)));
    return all;
}

printing::PrintResult faulty(printing::PrintFault fault)
{
    return {printing::PrintOutcome::Nothing, fault, u"cocina"_s, {}};
}

}

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languageCodesAreReadBack();
    void changeFollowsTheCountry_data();
    void changeFollowsTheCountry();
    void voseoStaysInItsCountries();
    void invitationNamesOtherWalletsWhereTheyWork();
    void everyErrorIsTranslated();
    void printerFaultsNameTheirCure();
    void amountsThatMayBeReadTwiceShowBoth();
    void twoLanguagesAtOnce();
    void receiptIsWordedWhole();
    void quantities();
    void durations();
    void momentsInAZone();
};

void TestText::languageCodesAreReadBack()
{
    for (const Language language : allLanguages)
        QCOMPARE(languageFromCode(codeOf(language)), language);
    QVERIFY(!languageFromCode(u"es"));
    QCOMPARE(languageOf(money::Site::MLB), Language::Portuguese);
}

void TestText::changeFollowsTheCountry_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("site");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, Language language, money::Site site, const QString &change) {
        QTest::newRow(name) << static_cast<int>(language) << static_cast<int>(site) << change;
    };
    row("Argentina", Language::SpanishArgentina, money::Site::MLA, u"Vuelto"_s);
    row("Argentina in Mexican Spanish", Language::SpanishMexico, money::Site::MLA, u"Vuelto"_s);
    row("Mexico", Language::SpanishMexico, money::Site::MLM, u"Cambio"_s);
    row("Mexico in Argentine Spanish", Language::SpanishArgentina, money::Site::MLM, u"Cambio"_s);
    row("Chile", Language::SpanishMexico, money::Site::MLC, u"Vuelto"_s);
    row("Peru", Language::SpanishMexico, money::Site::MPE, u"Vuelto"_s);
    row("Uruguay", Language::SpanishArgentina, money::Site::MLU, u"Vuelto"_s);
    row("Colombia", Language::SpanishMexico, money::Site::MCO, u"Cambio"_s);
    row("Brazil", Language::Portuguese, money::Site::MLB, u"Troco"_s);
    row("English in Chile", Language::English, money::Site::MLC, u"Change"_s);
}

void TestText::changeFollowsTheCountry()
{
    QFETCH(int, language);
    QFETCH(int, site);
    QFETCH(QString, change);
    QCOMPARE(wordForChange({static_cast<Language>(language), static_cast<money::Site>(site)}), change);
}

void TestText::voseoStaysInItsCountries()
{
    QCOMPARE(customerInvitation({Language::SpanishMexico, money::Site::MLU}),
        u"Escaneá con Mercado Pago u otra billetera"_s);
    for (const money::Site site :
        {money::Site::MLB, money::Site::MLC, money::Site::MCO, money::Site::MLM, money::Site::MPE}) {
        const Phrasebook words(Language::SpanishArgentina, site);
        const Phrasebook withoutVoseo(Language::SpanishMexico, site);
        QCOMPARE(customerInvitation(words), customerInvitation(withoutVoseo));
        QVERIFY(!customerInvitation(words).contains(u"Escaneá"));
        QVERIFY(!customerPrintedCode(words).contains(u"Escaneá"));
        QCOMPARE(everyMessage(words), everyMessage(withoutVoseo));
    }
}

void TestText::invitationNamesOtherWalletsWhereTheyWork()
{
    QVERIFY(customerInvitation({Language::English, money::Site::MLA}).contains(u"another wallet"));
    QVERIFY(customerInvitation({Language::Portuguese, money::Site::MLB}).contains(u"Pix"));
    QVERIFY(!customerInvitation({Language::English, money::Site::MLM}).contains(u"wallet"));
}

void TestText::everyErrorIsTranslated()
{
    const QList<Message> english = everyMessage({Language::English, money::Site::MLA});
    QVERIFY(english.size() >= 30);
    for (const Language language : {Language::SpanishArgentina, Language::SpanishMexico, Language::Portuguese}) {
        const money::Site site = language == Language::Portuguese ? money::Site::MLB : money::Site::MLA;
        const QList<Message> translated = everyMessage({language, site});
        for (qsizetype index = 0; index < english.size(); ++index) {
            const QString sentence = inOneLine(translated.at(index));
            QVERIFY2(translated.at(index).whatHappened != english.at(index).whatHappened, qPrintable(sentence));
            QVERIFY2(translated.at(index).whatNow != english.at(index).whatNow, qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
    }
}

void TestText::printerFaultsNameTheirCure()
{
    const Phrasebook words(Language::SpanishMexico, money::Site::MLM);
    const auto cure = [&](printing::PrintFault fault) { return messageOf(words, faulty(fault)).whatNow; };
    QVERIFY(cure(printing::PrintFault::PermissionDenied).contains(u"sudo usermod -aG lp $USER"));
    QVERIFY(cure(printing::PrintFault::QueuePaused).contains(u"cupsenable cocina"));
    QVERIFY(messageOf(words, faulty(printing::PrintFault::NotReachable)).whatHappened.contains(u"cocina"));
}

void TestText::amountsThatMayBeReadTwiceShowBoth()
{
    const money::Money one{150000, money::Currency::ARS};
    const money::Money another{150, money::Currency::ARS};
    const Message message = messageOf({Language::English, money::Site::MLA},
        money::AmountError{money::AmountProblem::Ambiguous, u"1,500"_s, one, another});
    QCOMPARE(message.whatHappened, u"“1,500” can be read as $\u00a01.500,00 or as $\u00a01,50."_s);
}

void TestText::twoLanguagesAtOnce()
{
    const Phrasebook cashier(Language::English, money::Site::MLA);
    const Phrasebook customer(Language::SpanishArgentina, money::Site::MLA);
    const Phrasebook copy = customer;
    QCOMPARE(customerApproved(cashier), u"Payment approved"_s);
    QCOMPARE(customerApproved(customer), u"Pago aprobado"_s);
    QCOMPARE(customerApproved(copy), u"Pago aprobado"_s);
}

void TestText::receiptIsWordedWhole()
{
    const receipt::Words words = receiptWords({Language::Portuguese, money::Site::MLB});
    QCOMPARE(words.taxId, u"CNPJ"_s);
    QCOMPARE(words.change, u"Troco"_s);
    QCOMPARE(words.copyMark, u"%2ª VIA"_s);
    QCOMPARE(receiptWords({Language::SpanishMexico, money::Site::MLC}).change, u"Vuelto"_s);
}

void TestText::quantities()
{
    QCOMPARE(shownQuantity({3000}, money::Currency::ARS), u"3"_s);
    QCOMPARE(shownQuantity({354}, money::Currency::ARS), u"0,354"_s);
    QCOMPARE(shownQuantity({1500}, money::Currency::MXN), u"1.5"_s);
}

void TestText::durations()
{
    using std::chrono::seconds;
    QCOMPARE(shownDuration(seconds(272)), u"4:32"_s);
    QCOMPARE(shownDuration(Milliseconds(1)), u"0:01"_s);
    QCOMPARE(shownDuration(Milliseconds(0)), u"0:00"_s);
    QCOMPARE(shownDuration(seconds(-5)), u"0:00"_s);
    QCOMPARE(shownDuration(seconds(3723)), u"1:02:03"_s);
}

void TestText::momentsInAZone()
{
    const Instant moment = *instantFromText(u"2026-08-22T02:34:56.559Z");
    const QTimeZone buenosAires("America/Argentina/Buenos_Aires");
    QCOMPARE(shownTime(moment, buenosAires), u"23:34"_s);
    QCOMPARE(shownMoment({Language::SpanishArgentina, money::Site::MLA}, moment, buenosAires), u"21/08/2026 23:34"_s);
    QCOMPARE(shownDate({Language::English, money::Site::MLA}, moment, buenosAires), u"2026-08-21"_s);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
